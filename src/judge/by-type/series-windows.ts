import type { Measurement } from '../../domain/measurement.ts';
import { isObserved, metricSeries, selectObserved } from '../../metrics/observed.ts';
import { median } from '../statistics.ts';

export type Points = readonly (readonly [atMs: number, value: number])[];

/** Of a metric of k6 over the whole run; of a trend, one statistic. */
export function pointsOf({ series }: Measurement, metric: string, statistic?: string): Points {
  return metricSeries(series, metric, statistic)?.points ?? [];
}

/** All queues together. */
export function queueDepth({ series }: Measurement): Points {
  const depth = selectObserved(series.filter(isObserved), { service: 'queue', quantity: 'depth' });
  return depth[0]?.points ?? [];
}

export const between = (points: Points, fromMs: number, toMs: number): Points =>
  points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs);

/** Medians of equal windows in order of time; a window without a sample is left out. `atMs` is its middle. */
export function windowMedians(
  points: Points,
  fromMs: number,
  toMs: number,
  windowMs: number,
): [atMs: number, value: number][] {
  const windows: [number, number][] = [];
  const count = Math.floor((toMs - fromMs) / windowMs + 1e-9);
  for (let index = 0; index < count; index++) {
    const startMs = fromMs + index * windowMs;
    const inside = points
      .filter(([atMs]) => atMs > startMs && atMs <= startMs + windowMs)
      .map(([, value]) => value);
    if (inside.length > 0) windows.push([startMs + windowMs / 2, median(inside)]);
  }
  return windows;
}

/** When something first held for three samples in a row. */
export function firstLasting(
  points: Points,
  holds: (value: number, atMs: number) => boolean,
  samples = 3,
): number | undefined {
  for (let index = 0; index + samples <= points.length; index++) {
    const run = points.slice(index, index + samples);
    if (run.every(([atMs, value]) => holds(value, atMs))) return run[0]?.[0];
  }
  return undefined;
}
