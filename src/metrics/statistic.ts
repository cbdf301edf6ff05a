import type { Metric, RunSummary } from '../domain/measurement.ts';
import type { Unit } from '../domain/observation.ts';
import type { Statistic } from '../domain/plan.ts';
import { parseGoFloat } from './go-float.ts';
import { valueAtPercent } from './quantile.ts';

/** undefined: the metric does not have this statistic. `no samples`: it has, but nothing was counted. */
export type StatisticValue = number | 'no samples' | undefined;

/** What a value is shown in: the unit of a metric, or what its statistic makes of it. */
export type ShownUnit = Unit | 'bytes per second';

const SIMPLE = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final'] as const;

/** `p(99.9)`, `med`, `rate`, ... as k6 writes them (`final` is ours); undefined for every other text. */
export function parseStatistic(text: string): Statistic | undefined {
  const simple = SIMPLE.find((name) => name === text);
  if (simple !== undefined) return { kind: simple };
  const percent = text.startsWith('p(') && text.endsWith(')') ? parseGoFloat(text.slice(2, -1)) : undefined;
  return percent === undefined || percent < 0 || percent > 100 ? undefined : { kind: 'percentile', percent };
}

/** `p(99.9)` -> 99.9; undefined for everything else. */
export function parsePercentile(text: string): number | undefined {
  const statistic = parseStatistic(text);
  return statistic?.kind === 'percentile' ? statistic.percent : undefined;
}

/** `p(95)`, `avg`, `rate`: the text that `parseStatistic` reads. */
export function statisticName(statistic: Statistic): string {
  return statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
}

export function sameStatistic(left: Statistic, right: Statistic): boolean {
  return statisticName(canonicalStatistic(left)) === statisticName(canonicalStatistic(right));
}

/** The median has two names, and so has the last value of a gauge. */
export function canonicalStatistic(statistic: Statistic): Statistic {
  if (statistic.kind === 'med') return { kind: 'percentile', percent: 50 };
  return statistic.kind === 'final' ? { kind: 'value' } : statistic;
}

/** Value of one statistic of a metric. */
export function statisticOf(metric: Metric, statistic: Statistic): StatisticValue {
  switch (metric.kind) {
    case 'trend':
      return trendStatistic(metric, statistic);
    case 'rate':
      if (statistic.kind !== 'rate' && statistic.kind !== 'value') return undefined;
      return metric.total === 0 ? 'no samples' : metric.rate;
    case 'counter':
      if (statistic.kind === 'count') return metric.count;
      return statistic.kind === 'rate' ? metric.perSecond : undefined;
    case 'gauge':
      return gaugeStatistic(metric, statistic);
  }
}

/** The value alone: undefined also where there are no samples. */
export function measuredValue(metric: Metric | undefined, statistic: Statistic): number | undefined {
  const value = metric === undefined ? undefined : statisticOf(metric, statistic);
  return typeof value === 'number' ? value : undefined;
}

function trendStatistic(trend: Extract<Metric, { kind: 'trend' }>, statistic: Statistic): StatisticValue {
  const isAbsent = (name: string) => trend.absent?.some((absent) => absent === name) === true;
  if (isAbsent(statistic.kind)) return undefined;
  if (statistic.kind === 'count') return trend.count;
  if (trend.count === 0) return 'no samples';
  switch (statistic.kind) {
    case 'percentile':
      // The ends of the quantile function are minimum and maximum, also where the file names them only as such.
      if (statistic.percent === 0 && !isAbsent('min')) return trend.min;
      if (statistic.percent === 100 && !isAbsent('max')) return trend.max;
      return valueAtPercent(trend.quantiles, statistic.percent);
    case 'med':
      return valueAtPercent(trend.quantiles, 50);
    case 'min':
    case 'max':
    case 'avg':
      return trend[statistic.kind];
    default:
      return undefined;
  }
}

function gaugeStatistic(metric: Extract<Metric, { kind: 'gauge' }>, statistic: Statistic): StatisticValue {
  switch (statistic.kind) {
    case 'min':
    case 'max':
      return metric[statistic.kind];
    case 'avg':
      return metric.avg;
    case 'value':
    case 'rate':
    case 'final':
      return metric.last;
    default:
      return undefined;
  }
}

/** Of an observed series, reduced over the judged window. */
export function observedStatistic(
  observed: RunSummary['observed'][number],
  statistic: Statistic,
): number | undefined {
  switch (statistic.kind) {
    case 'min':
    case 'max':
    case 'avg':
    case 'final':
      return observed[statistic.kind];
    case 'value':
      return observed.final;
    default:
      return undefined;
  }
}

/** The unit a statistic of a metric has: a count of latencies is no time, a counter over time is per second. */
export function statisticUnit(
  { kind, unit }: { kind: Metric['kind'] | 'observed'; unit: Unit },
  statistic: Statistic,
): ShownUnit {
  if (kind === 'trend') return statistic.kind === 'count' ? 'count' : unit;
  if (kind === 'rate') return 'ratio';
  if (kind === 'counter' && statistic.kind === 'rate')
    return unit === 'bytes' ? 'bytes per second' : 'per second';
  return unit;
}
