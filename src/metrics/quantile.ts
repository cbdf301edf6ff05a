/** Quantile function as exact points [percent 0..100, value], ascending. */
export type Quantiles = readonly (readonly [percent: number, value: number])[];

/** Between two exact points this far apart a straight line says nothing any more. */
const WIDEST_GAP_PERCENT = 1;

/**
 * Value at a percentile, linear between neighbouring exact points (k6 itself is linear between samples).
 * Undefined where the points around it are more than one percent apart: a p(99) drawn between p(95) and max is a guess.
 */
export function valueAtPercent(quantiles: Quantiles, percent: number): number | undefined {
  const above = quantiles.findIndex(([p]) => p >= percent);
  const high = quantiles[above];
  if (high === undefined) return undefined;
  if (high[0] === percent) return high[1];
  const low = quantiles[above - 1];
  if (low === undefined || high[0] - low[0] > WIDEST_GAP_PERCENT) return undefined;
  return low[1] + ((high[1] - low[1]) * (percent - low[0])) / (high[0] - low[0]);
}

/** Samples that should lie above a percentile before chance stops deciding it: the usual n·(1 − p) ≥ 5. */
const LEAST_ABOVE = 5;

/** Fewest samples for a percentile to mean something: 100 for p(95), 500 for p(99). */
export function samplesWanted(percent: number): number {
  return percent >= 100 ? 1 : Math.ceil(LEAST_ABOVE / (1 - percent / 100) - 1e-9);
}
