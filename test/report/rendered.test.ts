import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { commentBody, commentMarker } from '../../src/publish/comment.ts';
import { limitText } from '../../src/report/model/key-figures.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTerminal } from '../../src/report/render/terminal.ts';
import { type CommentNode, commentNodes } from './comment-nodes.ts';
import { STORIES } from './stories.ts';

const MARKER = commentMarker('default');

/** As GitHub gets it. */
const commentOf = (reports: Report[]): string =>
  `${commentBody({ key: 'default', text: renderMarkdown(reports) })}\n`;

/** `npx vitest run --project unit test/report -u` remakes test/rendered/; its changes are reviewed like code. */
describe('what people read, as committed in test/rendered', () => {
  for (const [name, makeStory] of Object.entries(STORIES)) {
    it(`the comment of ${name}`, async () => {
      const markdown = commentOf([makeStory()]);
      await expect(markdown).toMatchFileSnapshot(`../rendered/comment-${name}.md`);
      expect(markdown.length).toBeLessThanOrEqual(60_000);
      expect(markdown.split('\n')[0]).toBe(MARKER);
    });
  }

  for (const name of [
    'pass',
    'failed-limit',
    'regressed',
    'broken',
    'side-by-side-regressed',
    'side-by-side-inconclusive',
    'side-by-side-candidate-died',
  ])
    it(`the terminal summary of ${name}, wide and narrow`, async () => {
      const report = STORIES[name]?.();
      if (report === undefined) throw new Error(name);
      const reportPath = 'perf-results/load/report.html';
      const wide = renderTerminal(report, { colour: false, columns: 100, reportPath });
      const narrow = renderTerminal(report, { colour: false, columns: 60, reportPath });
      await expect(`${wide}\n${'='.repeat(60)}\n${narrow}`).toMatchFileSnapshot(
        `../rendered/terminal-${name}.txt`,
      );
      for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    });

  it.each(Object.entries(STORIES))(
    'a file or a log of %s has its verdict in one line, first and last',
    (_, makeStory) => {
      const lines = renderTerminal(makeStory(), { colour: false }).trimEnd().split('\n');
      expect(lines[0]).toBe(lines.at(-1));
      expect(lines[1]).toBe('');
      expect(lines[0]).toMatch(/^[A-Z]+ {2}\S.*\S$/);
    },
  );

  it.each(Object.keys(STORIES))('the terminal summary of %s fits 60, 80 and 120 columns', (name) => {
    const report = STORIES[name]?.();
    if (report === undefined) throw new Error(name);
    for (const columns of [60, 80, 120])
      for (const line of renderTerminal(report, { colour: false, columns }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('a share is of the machine where the service has no limit of its own', () => {
    const report = STORIES.pass?.();
    if (report === undefined) throw new Error('pass');
    const [threshold] = report.judgement.thresholds.filter(({ threshold: { ofLimit } }) => ofLimit);
    if (threshold === undefined) throw new Error('no share');
    const { observed } = report.summary;
    const without = { ...report.summary, observed: observed.map(({ limit: _, ...series }) => series) };
    expect(limitText(threshold.threshold, report.summary)).toBe('< 80 % of its limit');
    expect(limitText(threshold.threshold, without)).toBe('< 80 % of the machine');
  });

  it('one comment for several tests', async () => {
    const reports = ['failed-limit', 'stress', 'spike'].flatMap((name) => STORIES[name]?.() ?? []);
    await expect(commentOf(reports)).toMatchFileSnapshot('../rendered/comment-several.md');
  });

  it.each([1, 10])(
    '%i tests with 300 failed limits each stay under the limit, the failures in it',
    (tests) => {
      const report = STORIES['failed-limit']?.();
      const [figure] = report?.keyFigures ?? [];
      if (report === undefined || figure === undefined) throw new Error('no story');
      const keyFigures = Array.from({ length: 300 }, (_, index) => ({
        ...figure,
        label: `failed figure ${index} of /${'long/'.repeat(100)}`,
      }));
      const reports = Array.from({ length: tests }, (_, index) => ({
        ...report,
        title: `t${index}`,
        keyFigures,
      }));
      const markdown = renderMarkdown(reports);
      expect(markdown.length).toBeLessThanOrEqual(60_000);
      for (let index = 0; index < tests; index++) expect(markdown).toMatch(new RegExp(`t${index} failed`));
      expect(markdown.match(/^\|.*failed figure.*🔴.limit failed/gm)?.length).toBeGreaterThanOrEqual(
        tests === 1 ? 40 : 10,
      );
      expect(markdown).toMatch(/[\d,]+ more figures failed; the report has them all/);
      expect(markdown.split('<details>').length).toBe(markdown.split('</details>').length);
    },
  );

  it('JUnit', async () => {
    const report = STORIES['failed-limit']?.();
    await expect(renderJunit(report === undefined ? [] : [report])).toMatchFileSnapshot(
      '../rendered/junit.xml',
    );
  });
});

describe('text of others', () => {
  const nodes = hostileComment();

  it('makes no element that loads, runs or links', () => {
    const names = new Set(nodes.filter(({ kind }) => kind === 'element').map(({ name }) => name));
    for (const name of ['img', 'script', 'style', 'iframe', 'a', 'input']) expect(names).not.toContain(name);
  });

  it('is a heading nowhere', () => {
    const headings = nodes.filter(({ name }) => name === 'h2');
    expect(headings).toEqual([]);
  });

  it('leaves the marker as the only comment', () => {
    expect(nodes.filter(({ kind }) => kind === 'comment')).toEqual([
      expect.objectContaining({ text: ' orchestrator-perf:comment:v1:default ' }),
    ]);
  });

  it('mentions nobody and no issue outside of code', () => {
    const texts = nodes.filter(({ kind, inCode }) => kind === 'text' && !inCode).map(({ text }) => text);
    expect(texts.join('\n')).toContain('octocat');
    for (const text of texts) expect(text).not.toMatch(/@octocat|#1(?!\d)/);
  });

  it('has no control character and no direction override', () => {
    for (const { text } of nodes)
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  });

  it('the terminal tells the notes of a run, but not of a broken one', () => {
    const report = STORIES.pass?.();
    if (report === undefined) throw new Error('no story');
    const sentence = 'Something else used 2.2 of the 4 cores of this machine meanwhile.';
    report.judgement.validity.push({ rule: 'busy-machine', severity: 'note', sentence });
    expect(renderTerminal(report, { colour: false, columns: 100 })).toContain(`Notes\n  - ${sentence}`);
    report.judgement.verdict.outcome = 'broken';
    expect(renderTerminal(report, { colour: false, columns: 100 })).not.toContain(sentence);
  });

  it('the terminal gets no escape sequence', () => {
    const report = STORIES['hostile-names']?.();
    if (report === undefined) throw new Error('no story');
    const text = renderTerminal(report, { colour: false, columns: 100 });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

function hostileComment(): CommentNode[] {
  const report = STORIES['hostile-names']?.();
  if (report === undefined) throw new Error('no story');
  return commentNodes(commentOf([report]));
}
