import type { MetricSeries } from '../../domain/observation.ts';
import type { K6Timeline } from '../recorder/timeline.ts';

export interface ShardTimeline {
  timeline: K6Timeline;
  /** Added to its times, so that all are on one clock. */
  clockShiftMs: number;
}

/** Ticks of runners come at different parts of a second. */
const NEAR_MS = 1000;

/**
 * One time line of the runners that shared a load: what each does in a second adds up. Of percentiles and ratios it is the
 * mean weighted by requests, which is close where the runners do the same; a chart wants no more, and nothing is judged by it.
 */
export function mergeTimelines(shards: readonly ShardTimeline[]): K6Timeline {
  const shifted = shards.map(({ timeline, clockShiftMs }) => ({
    ...timeline,
    series: timeline.series.map((series) => ({
      ...series,
      points: series.points.map(([atMs, value]): [number, number] => [atMs + clockShiftMs, value]),
    })),
    startedAtMs: timeline.startedAtMs === undefined ? undefined : timeline.startedAtMs + clockShiftMs,
    stoppedAtMs: timeline.stoppedAtMs === undefined ? undefined : timeline.stoppedAtMs + clockShiftMs,
  }));
  const weights = shifted.map(({ series }) =>
    series.find((one) => one.metric === 'http_reqs' && isWhole(one)),
  );
  const byKey = new Map<string, (MetricSeries | undefined)[]>();
  shifted.forEach(({ series }, shard) => {
    for (const one of series) {
      const key = JSON.stringify([one.metric, one.tags, one.statistic]);
      const all = byKey.get(key) ?? shifted.map(() => undefined);
      all[shard] = one;
      byKey.set(key, all);
    }
  });
  const started = shifted.flatMap(({ startedAtMs }) => startedAtMs ?? []);
  const stopped = shifted.flatMap(({ stoppedAtMs }) => stoppedAtMs ?? []);
  return {
    series: [...byKey.values()].flatMap((all) => mergeSeries(all, weights)),
    declared: new Map(shifted.flatMap(({ declared }) => [...declared])),
    startedAtMs: started.length === 0 ? undefined : Math.min(...started),
    stoppedAtMs: stopped.length === 0 ? undefined : Math.max(...stopped),
    answers: shifted.flatMap(({ answers }) => answers),
    damagedLines: shifted.reduce((sum, { damagedLines }) => sum + damagedLines, 0),
  };
}

const isWhole = ({ tags }: MetricSeries): boolean => Object.keys(tags).length === 0;

function mergeSeries(
  all: readonly (MetricSeries | undefined)[],
  weights: readonly (MetricSeries | undefined)[],
): MetricSeries[] {
  const longest = all.reduce((a, b) => ((b?.points.length ?? 0) > (a?.points.length ?? 0) ? b : a));
  if (longest === undefined) return [];
  const cursors = all.map((series) => nearest(series));
  const weighing = weights.map((series) => nearest(series));
  const points = longest.points.map(([atMs]): [number, number] => {
    const values = cursors.flatMap((valueAt, shard) => {
      const value = valueAt(atMs);
      return value === undefined ? [] : [{ value, weight: weighing[shard]?.(atMs) ?? 1 }];
    });
    return [atMs, combine(longest, values)];
  });
  return [{ ...longest, points }];
}

function combine({ unit, statistic }: MetricSeries, values: { value: number; weight: number }[]): number {
  const all = values.map(({ value }) => value);
  if (statistic === 'max') return Math.max(...all);
  if (statistic === 'min') return Math.min(...all);
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
  if (statistic === undefined && unit !== 'ratio') return sum(all);
  const total = sum(values.map(({ weight }) => weight));
  if (total <= 0) return sum(all) / all.length;
  return sum(values.map(({ value, weight }) => value * weight)) / total;
}

/** The value of the point that is nearest to a time; asked for in the order of time. */
function nearest(series: MetricSeries | undefined): (atMs: number) => number | undefined {
  const points = series?.points ?? [];
  let at = 0;
  return (atMs) => {
    while (
      at + 1 < points.length &&
      Math.abs((points[at + 1]?.[0] ?? 0) - atMs) <= Math.abs((points[at]?.[0] ?? 0) - atMs)
    )
      at += 1;
    const point = points[at];
    return point !== undefined && Math.abs(point[0] - atMs) <= NEAR_MS ? point[1] : undefined;
  };
}
