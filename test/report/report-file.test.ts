import { describe, expect, test } from 'vitest';
import { readReport, writeReport } from '../../src/domain/report-file.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { commentNodes } from './comment-nodes.ts';
import { HOSTILE, STORIES } from './stories.ts';

describe('report.json, from which another job writes the comment', () => {
  test.each(Object.entries(STORIES))('%s: says the same there, but for the charts', (_, makeStory) => {
    const report = { ...makeStory(), charts: [] };
    const read = readReport(writeReport(report));
    if (read.kind === 'refused') throw new Error(read.because);
    expect(renderMarkdown([read.report])).toBe(renderMarkdown([report]));
    expect(read.report.failure).toEqual(report.failure);
  });

  test('a file that someone wrote by hand mentions nobody, links nowhere and loads nothing', () => {
    const forged = withEveryText(JSON.parse(writeReport(STORIES.regressed?.() as Report)));
    const read = readReport(JSON.stringify(forged));
    if (read.kind === 'refused') throw new Error(read.because);
    const nodes = commentNodes(renderMarkdown([read.report]));
    const elements = nodes.filter(({ kind }) => kind === 'element').map(({ name }) => name);
    for (const name of ['img', 'script', 'a', 'h2', 'input']) expect(elements).not.toContain(name);
    const texts = nodes.filter(({ kind }) => kind === 'text').map(({ text }) => text);
    expect(texts.join('\n')).toContain('octocat');
    for (const text of texts) expect(text).not.toMatch(/@octocat|#1(?!\d)/);
  });
});

/** Every text of the report that is free to choose, replaced; what the schema fixes to a few words stays. */
function withEveryText(value: unknown, path: string[] = []): unknown {
  const name = path.at(-1) ?? '';
  if (path.includes('summary')) return value;
  // The name of a phase has its own, shorter limit.
  const hostile = path.includes('phases') ? HOSTILE.slice(0, 100) : HOSTILE;
  if (typeof value === 'string') return FREE.test(name) ? hostile : value;
  if (Array.isArray(value)) return value.map((item) => withEveryText(item, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withEveryText(item, [...path, key])]),
  );
}

const FREE =
  /^(title|label|limit|sentence|headline|because|what|evidence|advice|value|service|detail|notes|endingSentence|message|scope|name)$/;
