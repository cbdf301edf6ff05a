import type { Comparison, Judgement, ThresholdResult } from '../../domain/judgement.ts';
import type { Metric, RunSummary } from '../../domain/measurement.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import type { Threshold, ThresholdStatistic } from '../../domain/plan.ts';
import type { KeyFigure } from '../../domain/report.ts';
import { findLatency, findMetric, judgedTags, statisticOf } from './find-metric.ts';
import { formatQuantity } from '../../wording/numbers.ts';

/** What a reader wants first, in this order; a figure that was not measured is left out. */
const WANTED: { label: string; metric: string; statistic: string; unit: string }[] = [
  { label: 'p95 latency', metric: 'http_req_duration', statistic: 'p(95)', unit: 'ms' },
  { label: 'p99 latency', metric: 'http_req_duration', statistic: 'p(99)', unit: 'ms' },
  { label: 'Median latency', metric: 'http_req_duration', statistic: 'p(50)', unit: 'ms' },
  { label: 'Events', metric: 'events_per_second', statistic: 'value', unit: 'per second' },
  { label: 'Requests', metric: 'requests_per_second', statistic: 'value', unit: 'per second' },
  { label: 'Failed requests', metric: 'http_req_failed', statistic: 'rate', unit: 'ratio' },
  { label: 'Routed events', metric: 'routing_success_rate', statistic: 'rate', unit: 'ratio' },
  { label: 'gRPC median', metric: 'grpc_req_duration', statistic: 'p(50)', unit: 'ms' },
  { label: 'gRPC p95', metric: 'grpc_req_duration', statistic: 'p(95)', unit: 'ms' },
  { label: 'WebSocket sessions', metric: 'ws_sessions', statistic: 'count', unit: 'count' },
  {
    label: 'WebSocket messages received',
    metric: 'ws_msgs_received',
    statistic: 'per second',
    unit: 'per second',
  },
  {
    label: 'Largest contentful paint p75',
    metric: 'browser_web_vital_lcp',
    statistic: 'p(75)',
    unit: 'ms',
  },
  {
    label: 'Failed requests of pages',
    metric: 'browser_http_req_failed',
    statistic: 'rate',
    unit: 'ratio',
  },
];

/** Words for metrics that limits and comparisons name; others are shown by their own name. */
const LABELS: Record<string, string> = {
  http_req_duration: 'latency',
  http_req_failed: 'Failed requests',
  events_per_second: 'Events',
  requests_per_second: 'Requests',
  routing_success_rate: 'Routed events',
  dropped_iterations: 'Dropped iterations',
  'orchestrator.cpu': 'Orchestrator CPU',
  'orchestrator.memory': 'Orchestrator memory',
  'queue.depth': 'Queue depth',
  'queue.oldest_age': 'Oldest message',
  'queue.cpu': 'Queue CPU',
  'queue.memory': 'Queue memory',
  'k6.cpu': 'k6 CPU',
  'k6.memory': 'k6 memory',
  'spike.recovery': 'Slowest recovery',
  'spike.queue_drain': 'Slowest queue drain',
};

/** The one table: the wanted figures, then everything else that is limited or compared. */
export function keyFigures(summary: RunSummary, judgement: Judgement): KeyFigure[] {
  const tags = judgedTags(summary, judgement.capacity?.lastGood?.phase);
  // Where several phases are judged, a bare figure would not tell which of them it is of.
  const isOneOfMany = (summary.profile?.judgedPhases.length ?? 0) > 1;
  const figures = WANTED.flatMap((wanted) => {
    const inPhase = inWindow(summary, wanted.metric, tags);
    const metric = inPhase ?? inWindow(summary, wanted.metric, {});
    const value = metric === undefined ? undefined : statisticOf(metric, wanted.statistic);
    const place = (inPhase && tags.phase) ?? 'whole run';
    const label = isOneOfMany ? `${wanted.label} (${place})` : wanted.label;
    return value === undefined ? [] : [{ ...blank({ ...wanted, label }), value }];
  });
  for (const result of judgement.thresholds) addLimit(figures, summary, result, tags);
  for (const comparison of judgement.comparison.comparisons) addComparison(figures, comparison);
  return figures;
}

export function statisticName(statistic: ThresholdStatistic): string {
  return statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
}

/** `< 500 ms` */
export function limitText(threshold: Threshold, unit: string, summary: RunSummary): string {
  const whole = threshold.ofLimit === true ? ` of ${wholeOf(threshold, summary)}` : '';
  const operators: Record<string, string> = { '<=': '≤', '>=': '≥', '!=': '≠', '==': '=' };
  const operator = operators[threshold.operator] ?? threshold.operator;
  return `${operator} ${formatQuantity(threshold.limit, unit)}${whole}`;
}

/** What a share is of: where a service has no limit of its own, it was held against the machine. */
function wholeOf({ metric }: Threshold, { observed }: RunSummary): string {
  const series = observed.filter((one) => one.metric === metric);
  return series.length > 0 && series.every(({ limit }) => limit === undefined) ? 'the machine' : 'its limit';
}

/** The unit a metric is shown in, from the summary; `ratio` limits on observed CPU stay ratios. */
export function unitOf(summary: RunSummary, metric: string, statistic: string): string {
  if (statistic === 'count') return 'count';
  // Judged from series: no metric of the summary carries their unit.
  if (metric === 'spike.recovery' || metric === 'spike.queue_drain') return 's';
  const known = summary.metrics.find((candidate) => candidate.name === metric);
  if (known?.kind === 'rate') return 'ratio';
  if (known?.kind === 'counter') return statistic === 'rate' ? 'per second' : 'count';
  const observed = summary.observed.find((candidate) => candidate.metric === metric);
  return known?.unit ?? observed?.unit ?? UNITS.find(([name]) => name.test(metric))?.[1] ?? 'none';
}

/** Of a metric that was not measured: its limit is shown all the same. */
const UNITS: [metric: RegExp, unit: string][] = [
  [/^(http_req_failed|routing_success_rate|checks)$/, 'ratio'],
  [/^http_req_|_duration$/, 'ms'],
  [/_per_second$/, 'per second'],
  [/\.memory$/, 'bytes'],
  [/\.cpu$/, 'cores'],
];

/** The unit a limit and its actual value are shown in: a share of a service's own limit is a ratio. */
export function limitUnit(summary: RunSummary, { ofLimit, metric, statistic }: Threshold): string {
  return ofLimit === true ? 'ratio' : unitOf(summary, metric, statisticName(statistic));
}

export function figureLabel(metric: string, statistic: string, tags: Record<string, string> = {}): string {
  const name = LABELS[metric] ?? metric;
  const scope = Object.values(tags).join(', ');
  const suffix = scope === '' ? '' : ` (${scope})`;
  if (metric === 'http_req_duration') return `${shortStatistic(statistic)} latency${suffix}`;
  const bare = ['value', 'rate', 'per second', 'final'].includes(statistic) || metric.startsWith('spike.');
  return bare && name !== metric ? `${name}${suffix}` : `${name} ${shortStatistic(statistic)}${suffix}`;
}

/** `Orchestrator memory`, `p95 latency`: a time series as people call it. */
export function seriesLabel(metric: string): string {
  const statistic = /^http_req_duration\.(.+)$/.exec(metric)?.[1];
  return statistic === undefined ? (LABELS[metric] ?? metric) : figureLabel('http_req_duration', statistic);
}

function shortStatistic(statistic: string): string {
  const percent = /^p\((.+)\)$/.exec(statistic)?.[1];
  if (percent !== undefined) return `p${percent}`;
  return { med: 'median', avg: 'average', max: 'peak' }[statistic] ?? statistic;
}

function addLimit(
  figures: KeyFigure[],
  summary: RunSummary,
  result: ThresholdResult,
  judged: Record<string, string>,
): void {
  const { metric } = result.threshold;
  const statistic = statisticName(result.threshold.statistic);
  const unit = limitUnit(summary, result.threshold);
  const limited = {
    limit: limitText(result.threshold, unit, summary),
    limitOutcome: result.outcome,
    ...(result.threshold.level === 'warn' && { limitWarns: true as const }),
  };
  const scope = scopeTags(result.scope);
  const ofWindow = Object.keys(scope).length === 0 || metricName('', scope) === metricName('', judged);
  const known = ofWindow ? figures.find((figure) => sameFigure(figure, metric, statistic)) : undefined;
  if (known !== undefined && known.limit === undefined) {
    Object.assign(known, { ...limited, value: result.actual ?? known.value });
    return;
  }
  figures.push({
    ...blank({ label: figureLabel(metric, statistic, ofWindow ? {} : scope), metric, statistic, unit }),
    value: result.actual,
    ...limited,
  });
}

function addComparison(figures: KeyFigure[], comparison: Comparison): void {
  const name = parseMetricName(comparison.metric)?.name ?? comparison.metric;
  const compared = {
    baseline: comparison.baseline,
    change: comparison.change,
    changeUnit: comparison.changeUnit,
    noise: comparison.noise,
    call: comparison.call,
  };
  const label = figureLabel(name, comparison.statistic, scopeTags(comparison.metric));
  const known = figures.find(
    (figure) =>
      sameFigure(figure, name, comparison.statistic) &&
      figure.change === undefined &&
      (figure.label === label || name === comparison.metric),
  );
  if (known !== undefined) {
    Object.assign(known, { ...compared, baseline: inUnitOf(known, comparison) });
    return;
  }
  figures.push({
    ...blank({
      label,
      metric: name,
      statistic: comparison.statistic,
      unit: comparison.unit,
    }),
    value: comparison.candidate,
    ...compared,
  });
}

/** A share of a limit compares as what it is a share of: its baseline is shown as a share too. */
function inUnitOf(known: KeyFigure, { unit, baseline, candidate }: Comparison): number | undefined {
  if (known.unit === unit || baseline === undefined || known.value === undefined) return baseline;
  return candidate === undefined || candidate === 0 ? undefined : (baseline / candidate) * known.value;
}

function inWindow(summary: RunSummary, metric: string, tags: Record<string, string>): Metric | undefined {
  return metric === 'http_req_duration' ? findLatency(summary, tags) : findMetric(summary, metric, tags);
}

/** Gauges are written `value`, rates over time `rate` or `per second`, a median `p(50)` or `med`: the same figure. */
function sameFigure(figure: KeyFigure, metric: string, statistic: string): boolean {
  const alike = (name: string) =>
    name === 'med'
      ? 'p(50)'
      : name === 'per second' || (name === 'rate' && figure.unit !== 'ratio')
        ? 'value'
        : name;
  return figure.metric === metric && alike(figure.statistic) === alike(statistic);
}

/** What narrows a scope, apart from the answers being the expected ones. */
function scopeTags(scope: string): Record<string, string> {
  const { expected_response: _, ...tags } = parseMetricName(scope)?.tags ?? {};
  return tags;
}

function blank(figure: { label: string; metric: string; statistic: string; unit: string }): KeyFigure {
  return {
    ...figure,
    value: undefined,
    limit: undefined,
    limitOutcome: undefined,
    baseline: undefined,
    change: undefined,
    changeUnit: figure.unit === 'ratio' ? 'points' : 'relative',
    noise: undefined,
    call: undefined,
  };
}
