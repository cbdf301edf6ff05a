import { expect, it } from 'vitest';
import type { BaselineLookup } from '../../src/domain/judgement.ts';
import { judge } from '../../src/judge/judge.ts';
import { GUIDE_LIMITS, measuredRun } from './measured-run.ts';

const slower = (by: number) => ({ latencyMs: (percent: number) => (40 + percent) * by });
const history = [1, 1.01, 0.99, 1.02, 0.985, 1.005, 1].map((by, index) => {
  const { summary } = measuredRun({ all: slower(by) });
  return { ...summary, id: `earlier-${index}`, verdict: { outcome: 'pass' as const, headline: '' } };
});
const lookup: BaselineLookup = {
  kind: 'found',
  baseline: { runs: history, source: 'artifacts of main', sha: '8c1f2ab', newestAt: undefined },
};
const plan = { failOn: ['regressions' as const], baseline: { regressionTolerance: 0.05 } };
const verdictOf = (by: number) =>
  judge({ measurement: measuredRun({ all: slower(by) }), test: { thresholds: GUIDE_LIMITS }, lookup, plan })
    .verdict;

it('a third slower than its history fails with both values, though every limit is met', () => {
  const verdict = verdictOf(1.35);
  expect(verdict).toMatchObject({ outcome: 'fail', red: true });
  expect(verdict.headline).toMatch(
    /^fail: p\d\d regressed by 3\d(\.\d)? %, from \d+(\.\d)? ms to \d+(\.\d)? ms: /,
  );
});

it('within the noise of its history passes and says that nothing regressed', () => {
  expect(verdictOf(1.01).headline).toMatch(/^pass: all 4 limits met, p95 136 ms, no regression \(load\)$/);
});
