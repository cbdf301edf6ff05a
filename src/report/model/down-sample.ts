import type { Series } from '../../domain/observation.ts';
import { metricSeries } from '../../metrics/observed.ts';

/** How a bucket's points become one: the peak for what hurts at its peak, the mean for everything else. */
export type Reduction = 'mean' | 'max';

/** A common time grid: `count` buckets of `stepMs` from `fromMs`; a point of bucket i stands at its start. */
export interface Grid {
  fromMs: number;
  stepMs: number;
  count: number;
}

const STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];

/** At most `most` buckets, each a round number of seconds. */
export function gridFor(fromMs: number, toMs: number, most: number): Grid {
  const seconds = Math.max(1, (toMs - fromMs) / 1000);
  const wanted = seconds / most;
  const stepS = STEPS_S.find((step) => step >= wanted) ?? Math.ceil(wanted / 86_400) * 86_400;
  return { fromMs, stepMs: stepS * 1000, count: Math.max(1, Math.ceil(seconds / stepS)) };
}

/** One value for each bucket; `null` where nothing was measured. */
function onGrid(
  points: readonly (readonly [atMs: number, value: number])[],
  grid: Grid,
  reduction: Reduction = 'mean',
): (number | null)[] {
  const sums = new Array<number>(grid.count).fill(0);
  const counts = new Array<number>(grid.count).fill(0);
  for (const [atMs, value] of points) {
    const bucket = Math.floor((atMs - grid.fromMs) / grid.stepMs);
    if (bucket < 0 || bucket >= grid.count || !Number.isFinite(value)) continue;
    const seen = counts[bucket] ?? 0;
    const before = sums[bucket] ?? 0;
    sums[bucket] = reduction === 'mean' ? before + value : seen === 0 ? value : Math.max(before, value);
    counts[bucket] = seen + 1;
  }
  return sums.map((sum, bucket) => {
    const seen = counts[bucket] ?? 0;
    return seen === 0 ? null : reduction === 'mean' ? sum / seen : sum;
  });
}

/** Known between its points too: corners of the profile's curve. */
export const OFFERED = ['events_offered', 'requests_offered'];

export const isOffered = (series: Series): boolean =>
  OFFERED.some((name) => metricSeries([series], name) !== undefined);

export function seriesOnGrid(series: Series, grid: Grid, reduction: Reduction): (number | null)[] {
  return isOffered(series) ? interpolatedOnGrid(series.points, grid) : onGrid(series.points, grid, reduction);
}

function interpolatedOnGrid(
  points: readonly (readonly [atMs: number, value: number])[],
  grid: Grid,
): (number | null)[] {
  let next = 0;
  return Array.from({ length: grid.count }, (_, bucket) => {
    const atMs = grid.fromMs + (bucket + 0.5) * grid.stepMs;
    while (next < points.length && (points[next]?.[0] ?? 0) < atMs) next += 1;
    const before = points[next - 1];
    const after = points[next];
    if (before === undefined || after === undefined) return null;
    const share = after[0] === before[0] ? 0 : (atMs - before[0]) / (after[0] - before[0]);
    return before[1] + (after[1] - before[1]) * share;
  });
}
