import type { Threshold } from '../../domain/threshold.ts';
import { parseExpression } from '../../metrics/expression.ts';
import { metricName, sameTags } from '../../metrics/name.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import type { DeclaredThreshold } from '../shards/judge-declared.ts';
import type { Reading } from '../source/reading.ts';

type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

export interface Files {
  raws: readonly Of<'raw'>[];
  summaries: readonly Of<'summary'>[];
  recorders: readonly Of<'recorder'>[];
}

/** What k6 was asked to hold, where the files only declare it: samples do for metrics, a recording for sub-metrics. */
export function declaredThresholds(sink: PointSink, { recorders }: Files): DeclaredThreshold[] {
  const ofMetrics = [...sink.metrics.values()].flatMap(({ name, declared }) =>
    (declared?.thresholds ?? []).map((expression) => ({ metric: name, expression })),
  );
  return [...ofMetrics, ...recorders.flatMap(({ totals }) => totals.untold)];
}

/** Percents that must be among the quantiles, so that a limit on p(99.95) is judged by its own value. */
export function thresholdPercents(
  declared: readonly DeclaredThreshold[],
  thresholds: readonly Threshold[],
): number[] {
  const statistics = [
    ...thresholds.map(({ statistic }) => statistic),
    ...declared.flatMap(({ expression }) => parseExpression(expression)?.statistic ?? []),
  ];
  return statistics.flatMap((statistic) => (statistic.kind === 'percentile' ? [statistic.percent] : []));
}

/**
 * Kinds of metrics that limits ask for: in k6 only a counter has a count, only a gauge a value
 * (`metrics/thresholds_parser.go`). A percentile asks for a trend, which is what is taken without being told.
 */
export function askedKinds(thresholds: readonly Threshold[]): Map<string, 'counter' | 'gauge' | 'rate'> {
  const asked = new Map<string, 'counter' | 'gauge' | 'rate'>();
  for (const { metric, statistic } of thresholds) {
    if (statistic.kind === 'count') asked.set(metric, 'counter');
    else if (statistic.kind === 'value') asked.set(metric, 'gauge');
    else if (statistic.kind === 'rate' && !asked.has(metric)) asked.set(metric, 'rate');
  }
  for (const { metric, statistic } of thresholds)
    if (['percentile', 'med', 'avg'].includes(statistic.kind)) asked.delete(metric);
  return asked;
}

/**
 * Which thresholds of the script these files cannot tell the outcome of, as a sentence. A summary export and the data of
 * `handleSummary` hold every one with what k6 said of it; no other file does.
 */
export function thresholdsNotTold(
  { raws, summaries, recorders }: Files,
  sink: PointSink,
  unjudged: readonly DeclaredThreshold[],
): string | undefined {
  if (summaries.some(({ summary }) => summary.shape !== 'machine-readable summary')) return undefined;
  const files = [...raws, ...summaries, ...recorders].map(({ name }) => name).join(', ');
  const declares = recorders.length > 0 || raws.some(({ report }) => report.declarations > 0);
  if (!declares)
    return `The limits of the script are not in this file (${files}): nothing tells whether they were met.`;
  const scopes = [
    ...unjudged.map(({ metric, expression }) => `${metric}: ${expression}`),
    ...(recorders.length > 0 ? [] : subMetricsOf(sink)),
  ];
  if (scopes.length === 0) return undefined;
  const more = scopes.length > 3 ? ` and ${scopes.length - 3} more` : '';
  return `The limits of the script on ${scopes.slice(0, 3).join(', ')}${more} are not in this file (${files}): nothing tells whether they were met.`;
}

/** Declared sub-metrics: a script has them for its thresholds. The one of k6 itself is in every run. */
function subMetricsOf(sink: PointSink): string[] {
  return [...sink.metrics.values()].flatMap(({ name, declared }) =>
    (declared?.submetrics ?? [])
      .filter((tags) => !(name === 'http_req_duration' && sameTags(tags, { expected_response: 'true' })))
      .map((tags) => metricName(name, tags)),
  );
}
