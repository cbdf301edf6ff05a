import type { Metric, RunSummary } from '../domain/measurement.ts';
import type { ThresholdStatistic } from '../domain/plan.ts';
import { valueAtPercent } from './quantile.ts';

/** undefined: the metric does not have this statistic. `no samples`: it has, but nothing was counted. */
export type StatisticValue = number | 'no samples' | undefined;

/** Value of one statistic of a metric. */
export function statisticOf(metric: Metric, statistic: ThresholdStatistic): StatisticValue {
  switch (metric.kind) {
    case 'trend':
      if (metric.absent?.some((name) => name === statistic.kind)) return undefined;
      if (metric.absent?.some((name) => name === statistic.kind)) return undefined;
      if (statistic.kind === 'count') return metric.count;
      if (metric.count === 0 && !metric.absent?.includes('count')) return 'no samples';
      if (statistic.kind === 'percentile') return valueAtPercent(metric.quantiles, statistic.percent);
      if (statistic.kind === 'med') return valueAtPercent(metric.quantiles, 50);
      if (statistic.kind === 'min' || statistic.kind === 'max' || statistic.kind === 'avg')
        return metric[statistic.kind];
      return undefined;
    case 'rate':
      if (statistic.kind !== 'rate' && statistic.kind !== 'value') return undefined;
      return metric.total === 0 ? 'no samples' : metric.rate;
    case 'counter':
      return statistic.kind === 'count'
        ? metric.count
        : statistic.kind === 'rate'
          ? metric.perSecond
          : undefined;
    case 'gauge':
      return gaugeStatistic(metric, statistic);
  }
}

/** Of an observed series, reduced over the judged window. */
export function observedStatistic(
  observed: RunSummary['observed'][number],
  statistic: ThresholdStatistic,
): StatisticValue {
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

function gaugeStatistic(
  metric: Extract<Metric, { kind: 'gauge' }>,
  statistic: ThresholdStatistic,
): StatisticValue {
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
