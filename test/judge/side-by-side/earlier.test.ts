import { expect, it } from 'vitest';
import type { BaselineLookup } from '../../../src/domain/judgement.ts';
import type { SideBySide, SideBySideMode } from '../../../src/domain/side-by-side.ts';
import { earlierVariances } from '../../../src/judge/side-by-side/earlier.ts';
import { runSummary } from '../run-summary.ts';

const earlier = (mode: SideBySideMode, variance: number) =>
  runSummary(
    `${mode} ${variance}`,
    {},
    {
      sideBySide: {
        mode,
        variances: [{ figure: 'p95', variance, degreesOfFreedom: 9 }],
      } as unknown as SideBySide,
    },
  );

it('only earlier comparisons of the same mode say how much rounds vary', () => {
  const lookup: BaselineLookup = {
    kind: 'found',
    baseline: {
      runs: [earlier('concurrent', 1), runSummary('plain'), earlier('interleaved', 2)],
      source: 'file',
      sha: undefined,
      newestAt: undefined,
    },
  };
  const variances = (mode: SideBySideMode) => earlierVariances(lookup, mode).map(({ variance }) => variance);
  expect(variances('concurrent')).toEqual([1]);
  expect(variances('interleaved')).toEqual([2]);
  expect(earlierVariances({ kind: 'off' }, 'concurrent')).toEqual([]);
});
