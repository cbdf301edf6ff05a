import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DOCS = join(ROOT, 'docs');

/** Rows of all tables of a page that name a test in their last column, without their heads. */
function rowsOf(page: string): string[] {
  const lines = readFileSync(join(DOCS, page), 'utf8').split('\n');
  let isOfTests = false;
  return lines.filter((line, index) => {
    if (/^\| ?-+/.test(lines[index + 1] ?? '')) isOfTests = /\| test \|$/.test(line);
    else return isOfTests && /^\| (?!-)/.test(line);
    return false;
  });
}

const rows = rowsOf('verdicts.md');
const faults = rowsOf('reliability.md');

it('docs/verdicts.md has its rules in tables', () => {
  expect(rows.length).toBeGreaterThan(50);
});

it('every table of docs/verdicts.md names tests, and docs/reliability.md has its faults in tables', () => {
  const heads = readFileSync(join(DOCS, 'verdicts.md'), 'utf8').match(/^\| ?-+.*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(heads.length);
  expect(faults.length).toBeGreaterThan(50);
});

it.each([...rows, ...faults].map((row) => [row.split('|')[1]?.trim() ?? '', row]))(
  '%s names a test that there is',
  (_, row) => {
    const [, title = '', path = ''] = /\[([^\]]+)\]\((\.\.\/test\/[\w./-]+\.test\.ts)\) \|$/.exec(row) ?? [];
    expect(path, `no test at the end of ${row}`).not.toBe('');
    // Of a longer title its beginning.
    const quoted = ["'", '"', '`'].map((quote) => `(${quote}${title}`);
    const test = readFileSync(join(DOCS, path), 'utf8').replaceAll(/\(\s+/g, '(');
    expect(
      quoted.some((text) => test.includes(text)),
      `${path} has no test "${title}"`,
    ).toBe(true);
  },
);

it('every rule of validity is in one of its rows', () => {
  const sources = readdirSync(join(ROOT, 'src/judge/validity'))
    .map((name) => readFileSync(join(ROOT, 'src/judge/validity', name), 'utf8'))
    .join('');
  const rules = [...sources.matchAll(/(?:rule(?::| =)|broken\()\s*'([a-z0-9-]+)'/g)].map(
    ([, rule = '']) => rule,
  );
  expect(rules.length).toBeGreaterThan(20);
  const documented = rows.map((row) => row.split('|')[1]).join();
  expect(rules.filter((rule) => !documented.includes(`\`${rule}\``))).toEqual([]);
});
