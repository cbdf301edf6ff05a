import { describe, expect, it } from 'vitest';
import { OF_OTHERS, reportOfOthers } from '../../src/report/model/of-others.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import type { Report } from '../../src/domain/report.ts';
import { STORIES } from './stories.ts';

/** Sentences in which anybody could say anything. */
const PROSE = /^(?:sentence|headline|what|evidence|advice|because|detail|gaveWay|broken)$/;
const SAID = 'Approved by the maintainers';

/** The report with every sentence of it replaced. */
function talking(report: Report): Report {
  const replaced: unknown = JSON.parse(
    JSON.stringify(report, (key, value) => (PROSE.test(key) && typeof value === 'string' ? SAID : value)),
  );
  return {
    ...(replaced as Report),
    notes: [SAID],
    facts: [
      { name: 'Commit', value: 'abc' },
      { name: SAID, value: SAID },
    ],
  };
}

const stories = Object.entries(STORIES).map(([name, story]) => ({ name, report: story() }));

describe('the report of a fork', () => {
  it.each(stories)('$name: nothing it says is repeated', ({ report }) => {
    const markdown = renderMarkdown([reportOfOthers(talking(report))]);
    expect(markdown).not.toContain('Approved');
    expect(markdown.length).toBeGreaterThan(100);
  });

  it.each(stories)('$name: its verdict and its figures stay', ({ report }) => {
    const others = reportOfOthers(report);
    expect(others.judgement.verdict.outcome).toBe(report.judgement.verdict.outcome);
    expect(others.judgement.verdict.headline).toMatch(
      new RegExp(`^${report.judgement.verdict.outcome}: [a-z0-9 ,]+$`),
    );
    expect(others.keyFigures).toEqual(report.keyFigures);
    expect(others.summary).toEqual(report.summary);
  });

  it('counts what is behind the verdict', () => {
    const [{ report } = { report: undefined }] = stories.filter(({ name }) => name === 'failed-limit');
    if (report === undefined) throw new Error('no such story');
    const { verdict } = report.judgement;
    verdict.reasons = [
      { kind: 'threshold', sentence: SAID },
      { kind: 'threshold', sentence: SAID },
      { kind: 'regression', sentence: SAID },
      { kind: 'note', sentence: SAID },
    ];
    expect(reportOfOthers(report).judgement.verdict.headline).toBe('fail: 2 failed limits, 1 regression');
  });

  it('has a fixed line above it that is ours', () => {
    expect(OF_OTHERS).toMatch(/a fork/);
  });
});
