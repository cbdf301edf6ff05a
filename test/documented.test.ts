import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DOCS = join(ROOT, 'docs');

/** Rows of all tables of docs/verdicts.md, without their heads. */
const rows = readFileSync(join(DOCS, 'verdicts.md'), 'utf8')
  .split('\n')
  .filter((line, index, lines) => line.startsWith('| ') && !isHead(lines, index) && !/^\| -+/.test(line));

function isHead(lines: string[], index: number): boolean {
  return /^\| -+/.test(lines[index + 1] ?? '');
}

it('docs/verdicts.md has its rules in tables', () => {
  expect(rows.length).toBeGreaterThan(50);
});

it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))(
  '%s names a test that there is',
  (_, row) => {
    const [, title = '', path = ''] = /\[([^\]]+)\]\((\.\.\/test\/[\w/-]+\.test\.ts)\) \|$/.exec(row) ?? [];
    expect(path, `no test at the end of ${row}`).not.toBe('');
    // Of a longer title its beginning.
    const quoted = ["'", '"', '`'].map((quote) => `(${quote}${title}`);
    const test = readFileSync(join(DOCS, path), 'utf8');
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
