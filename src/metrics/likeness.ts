import type { Metric } from '../domain/measurement.ts';
import { isWholeRun, metricName } from './name.ts';

export interface Likeness {
  /** The first statistic that differs: `iterations is 5 in the first and 7 in the second`. */
  difference: string | undefined;
  same: number;
  /** Those of the same ones that two runs never share by chance. */
  telling: number;
}

/** How far apart the same statistic may be in two files of one run. */
export interface Tolerance {
  /** Of counts, as a share: they are exact in every file but a dashboard recording. */
  ofCounts: number;
  /** Of minima, maxima and means: CSV has six decimals, what a script writes itself may have two. */
  ofValues: number;
}

const OF_FILES: Tolerance = { ofCounts: 1e-9, ofValues: 1e-4 };
/** A recording has about five digits, and its last line may be a moment older than the end. */
export const OF_RECORDINGS: Tolerance = { ofCounts: 0.01, ofValues: 0.01 };
const LEAST_OFF = 0.005;

/**
 * Holds what must be equal where both are of one run against each other: counts of counters and rates, and count,
 * minimum, maximum and mean of trends. Gauges are left out: which sample was the last depends on who looked.
 */
export function likeness(
  first: readonly Metric[],
  second: readonly Metric[],
  tolerance = OF_FILES,
): Likeness {
  const known = new Map(first.map((metric) => [metricName(metric.name, metric.tags), metric]));
  const found: Likeness = { difference: undefined, same: 0, telling: 0 };
  for (const metric of mostTellingFirst(second)) {
    const scope = metricName(metric.name, metric.tags);
    const other = known.get(scope);
    if (other === undefined || other.kind !== metric.kind) continue;
    const theirs = new Map(statisticsOf(other));
    for (const [name, value] of statisticsOf(metric)) {
      const before = theirs.get(name);
      if (before === undefined) continue;
      if (isNear(name, before, value, tolerance)) {
        found.same += 1;
        if (name !== 'count' && value !== 0) found.telling += 1;
      } else
        found.difference ??= `${name === 'count' ? scope : `${scope} ${name}`} is ${before} in the first and ${value} in the second`;
    }
  }
  return found;
}

/** What a reader knows the run by. */
const KNOWN_BY = ['http_reqs', 'iterations'];

function mostTellingFirst(metrics: readonly Metric[]): Metric[] {
  const isKnownBy = ({ name, tags }: Metric) => KNOWN_BY.includes(name) && isWholeRun(tags);
  return [...metrics.filter(isKnownBy), ...metrics.filter((metric) => !isKnownBy(metric))];
}

function isNear(name: string, a: number, b: number, { ofCounts, ofValues }: Tolerance): boolean {
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Math.abs(a - b) <= (name === 'count' ? ofCounts * size : Math.max(LEAST_OFF, ofValues * size));
}

function statisticsOf(metric: Metric): [name: string, value: number][] {
  switch (metric.kind) {
    case 'counter':
      return [['count', metric.count]];
    case 'rate':
      // A rate without its counts is written as a share of one.
      return metric.total === 1 ? [] : [['count', metric.total]];
    case 'gauge':
      return [];
    case 'trend': {
      const isTold = (statistic: 'count' | 'min' | 'max' | 'avg') =>
        metric.absent?.includes(statistic) !== true;
      const counts: [string, number][] = isTold('count') ? [['count', metric.count]] : [];
      if (metric.count === 0) return counts;
      const values = (['min', 'max', 'avg'] as const).filter(isTold);
      return [...counts, ...values.map((name): [string, number] => [name, metric[name]])];
    }
  }
}
