import { compareRuns } from '../../src/judge/comparison/compare.ts';
import { type NoiseLevel, noiseOf, seeded, type TrueEffect } from './noise-model.ts';
import { runSummary } from './run-summary.ts';

export interface ReplayResult {
  /** Share of pull requests with at least one figure called so. */
  regressed: number;
  regressedP95: number;
  improved: number;
  /** Median of the printed detectable change of p95. */
  detectableP95: number;
}

/** Replays pull requests, each with its own simulated history of `runs` main runs, through the shipped comparison. */
export function replay(
  level: NoiseLevel,
  runs: number,
  effect: TrueEffect,
  pullRequests: number,
  seed: number,
): ReplayResult {
  const noise = noiseOf(level, seeded(seed));
  const detectable: number[] = [];
  let regressed = 0;
  let regressedP95 = 0;
  let improved = 0;
  for (let i = 0; i < pullRequests; i++) {
    const history = Array.from({ length: runs }, (_, index) => runSummary(`main-${index}`, noise.run()));
    const candidate = runSummary('pull-request', noise.run(effect));
    const { comparisons } = compareRuns(
      candidate,
      {
        kind: 'found',
        baseline: { runs: history, source: 'replay', sha: undefined, newestAt: undefined },
      },
      { regressionTolerance: 0.05 },
    );
    const p95 = comparisons.find((row) => row.statistic === 'p(95)');
    if (comparisons.some((row) => row.call === 'regressed')) regressed++;
    if (p95?.call === 'regressed') regressedP95++;
    if (comparisons.some((row) => row.call === 'improved')) improved++;
    if (p95?.detectable !== undefined) detectable.push(p95.detectable);
  }
  detectable.sort((a, b) => a - b);
  return {
    regressed: regressed / pullRequests,
    regressedP95: regressedP95 / pullRequests,
    improved: improved / pullRequests,
    detectableP95: detectable[Math.floor(detectable.length / 2)] ?? Number.NaN,
  };
}
