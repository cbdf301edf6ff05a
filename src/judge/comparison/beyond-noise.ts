import { samplesWanted } from '../../metrics/quantile.ts';
import { parsePercentile } from '../../metrics/statistic.ts';
import type { ComparedStatistic } from './compared-statistics.ts';

/**
 * The p95 of public k6 series scatters by 15 to 23 % from run to run. At 23 % two unchanged runs differ by a factor of
 * four in one of 100,000 pairs, at 35 % in one of 390.
 */
const FACTOR = 4;
/** Throughput scatters by 12 % at most: half of it is four standard deviations of a difference. */
const LEAST_SHARE = 0.5;
/** Below this a factor is the scheduler of the machine. */
const LEAST_MS = 10;
/** Failing answers: five in a hundred more than before. */
const ERROR_POINTS = 0.05;
const LEAST_REQUESTS = 100;

export const BEYOND_ANY_NOISE = 'too few earlier runs to know the noise, but no noise explains this much';

/** Whether one figure that everybody looks at got so much worse than in every earlier run that no spread is needed to call it. */
export function isBeyondAnyNoise(
  compared: ComparedStatistic,
  candidate: ComparedStatistic | undefined,
  history: readonly ComparedStatistic[],
): boolean {
  if (!compared.main || candidate === undefined || history.length === 0) return false;
  return history.every((earlier) => isMuchWorse(candidate, earlier));
}

function isMuchWorse(now: ComparedStatistic, then: ComparedStatistic): boolean {
  if (now.scale === 'rate')
    return (
      Math.min(now.total ?? 0, then.total ?? 0) >= LEAST_REQUESTS && now.value - then.value >= ERROR_POINTS
    );
  if (now.unit === 'per second') return now.value <= then.value * LEAST_SHARE;
  const wanted =
    now.statistic === 'med' ? LEAST_REQUESTS : samplesWanted(parsePercentile(now.statistic) ?? 100);
  const enough = [now, then].every(({ samples }) => samples !== undefined && samples >= wanted);
  return now.unit === 'ms' && enough && now.value >= Math.max(then.value * FACTOR, then.value + LEAST_MS);
}
