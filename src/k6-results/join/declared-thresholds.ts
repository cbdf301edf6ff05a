import type { Measurement, Metric } from '../../domain/measurement.ts';
import type { Threshold, ThresholdOperator } from '../../domain/plan.ts';
import { valueAtPercent } from '../../metrics/quantile.ts';
import { holds } from '../../metrics/expression.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';

export interface DeclaredThresholds {
  /** Limits of the script as NDJSON declares them; those on sub-metrics are not in it. */
  list: { metric: string; expression: string }[];
  /** k6 judged them at the end of the run, but what it said is not among the samples: the same rule is applied here. */
  evaluate(metrics: readonly Metric[]): Measurement['k6Thresholds'];
}

export function declaredThresholds(sink: PointSink): DeclaredThresholds {
  const list = [...sink.metrics.values()].flatMap(({ name, declared }) =>
    (declared?.thresholds ?? []).map((expression) => ({ metric: name, expression })),
  );
  return {
    list,
    evaluate: (metrics) =>
      list.flatMap(({ metric: name, expression }) => {
        const metric = metrics.find((one) => one.name === name && Object.keys(one.tags).length === 0);
        const ok = metric === undefined ? undefined : evaluate(expression, metric);
        return ok === undefined ? [] : [{ metric: name, expression, ok }];
      }),
  };
}

/** Percents that must be among the quantiles, so that a limit on p(99.95) is judged by its own value. */
export function thresholdPercents({ list }: DeclaredThresholds, thresholds: readonly Threshold[]): number[] {
  return [
    ...thresholds.flatMap(({ statistic }) => (statistic.kind === 'percentile' ? [statistic.percent] : [])),
    ...list.flatMap(({ expression }) => {
      const percent = Number(EXPRESSION.exec(expression)?.[2] ?? Number.NaN);
      return percent >= 0 && percent <= 100 ? [percent] : [];
    }),
  ];
}

/** https://grafana.com/docs/k6/latest/using-k6/thresholds/#threshold-expression-syntax */
const EXPRESSION =
  /^\s*(p\(\s*(\d+(?:\.\d+)?)\s*\)|avg|min|max|med|count|rate|value)\s*(<=|>=|<|>|===?|!=)\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*$/;

function evaluate(expression: string, metric: Metric): boolean | undefined {
  const match = EXPRESSION.exec(expression);
  if (match === null) return undefined;
  const [, statistic = '', percent, operator = '', limit] = match;
  const actual = percent === undefined ? statisticOf(metric, statistic) : percentile(metric, Number(percent));
  return actual === undefined ? undefined : holds(actual, operator as ThresholdOperator, Number(limit));
}

function percentile(metric: Metric, percent: number): number | undefined {
  if (metric.kind !== 'trend') return undefined;
  // k6 takes 0 for a percentile of nothing; the judge calls it "no samples".
  return metric.count === 0 ? 0 : valueAtPercent(metric.quantiles, percent);
}

function statisticOf(metric: Metric, statistic: string): number | undefined {
  switch (metric.kind) {
    case 'trend':
      if (statistic === 'med') return percentile(metric, 50);
      return statistic === 'avg' || statistic === 'min' || statistic === 'max'
        ? metric[statistic]
        : undefined;
    case 'counter':
      return statistic === 'count' ? metric.count : statistic === 'rate' ? metric.perSecond : undefined;
    case 'rate':
      return statistic === 'rate' ? metric.rate : undefined;
    case 'gauge':
      return statistic === 'value' ? metric.last : undefined;
  }
}
