import type { ThresholdResult } from '../../domain/judgement.ts';
import type { Measurement, RunSummary } from '../../domain/measurement.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import type { Threshold } from '../../domain/plan.ts';
import { holds } from '../../metrics/threshold-operator.ts';
import { findMetric, judgedLatency, judgedScopes } from '../../metrics/select.ts';
import { observedStatistic, type StatisticValue, statisticOf } from '../../metrics/statistic.ts';

type Tags = Record<string, string>;

/** One place a limit was looked at. */
interface Look {
  scope: string;
  value: StatisticValue;
}

/**
 * Judges every limit by our own reading of the results. A limit without tags is looked at in the judged phases, the
 * worst one counts; on latency only answers that were expected count, errors have limits of their own. Nothing
 * measured, or nothing counted, is never a pass.
 */
export function judgeThresholds(
  thresholds: Threshold[],
  measurement: Measurement,
  scopes: Tags[] = judgedScopes(measurement.summary),
): ThresholdResult[] {
  return thresholds.map((threshold) => ({
    ...judgeAt(threshold, measurement.summary, scopes),
    k6Agrees: crossCheck(threshold, measurement),
  }));
}

/** One limit, looked at in these scopes if it has no tags of its own. */
export function judgeAt(
  threshold: Threshold,
  summary: RunSummary,
  scopes: Tags[],
): Omit<ThresholdResult, 'k6Agrees'> {
  const { scope, value } = deciding(lookAt(threshold, summary, scopes), threshold);
  return {
    threshold,
    outcome: outcomeOf(value, threshold),
    actual: typeof value === 'number' ? value : undefined,
    scope,
  };
}

/** Every scope a limit is looked at in, and those k6 may have been asked to judge for it. */
export function scopesOf(threshold: Threshold, summary: RunSummary): string[] {
  const looked = lookAt(threshold, summary).map(({ scope }) => scope);
  return [...looked, ...looked.map(withoutExpectation)];
}

/** `p(95)<500`, as k6 writes it. */
export function expressionOf({ statistic, operator, limit }: Threshold): string {
  const name = statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
  return `${name}${operator}${limit}`;
}

function lookAt(threshold: Threshold, summary: RunSummary, judged = judgedScopes(summary)): Look[] {
  const observed = lookAtObserved(threshold, summary);
  if (observed.length > 0) return observed;
  const { metric, tags, statistic } = threshold;
  // `orchestrator.memory`: no metric of k6, which has no dots in its names.
  if (metric.includes('.')) return [{ scope: metricName(metric, tags), value: undefined }];
  const scopes = Object.keys(tags).length > 0 ? [tags] : judged;
  return scopes.map((scope) => {
    const found =
      metric === 'http_req_duration' && !('expected_response' in scope)
        ? judgedLatency(summary, scope)
        : (findMetric(summary, metric, scope) ?? countedOverall(summary, metric, scope));
    if (found === undefined) return { scope: metricName(metric, scope), value: undefined };
    return { scope: metricName(found.name, found.tags), value: statisticOf(found, statistic) };
  });
}

/** A limit given as a share (`80%`) is held against value ÷ the limit of the service, or of the machine if it has none. */
function lookAtObserved(threshold: Threshold, { observed, environment }: RunSummary): Look[] {
  const { metric, tags, statistic, ofLimit } = threshold;
  return observed
    .filter((series) => series.metric === metric)
    .filter(({ labels }) => Object.entries(tags).every(([key, value]) => labels[key] === value))
    .map((series) => {
      const value = observedStatistic(series, statistic);
      const whole =
        series.limit ?? (series.unit === 'bytes' ? environment.memoryBytes : environment.cpuCount);
      const share = typeof value === 'number' && ofLimit === true ? value / whole : value;
      return { scope: metricName(metric, series.labels), value: share };
    });
}

/** `dropped_iterations`, `vus_max` and the like exist for the whole run only: k6 gives them no phase. */
function countedOverall(summary: RunSummary, metric: string, scope: Record<string, string>) {
  if (Object.keys(scope).join() !== 'phase') return undefined;
  const narrowed = summary.metrics.some(({ name, tags }) => name === metric && tags.phase !== undefined);
  return narrowed ? undefined : findMetric(summary, metric, {});
}

/** The look that decides: a gap before any number, then the extreme the statistic asks for, else the worst value. */
function deciding(looked: Look[], threshold: Threshold): Look {
  const missing =
    looked.find(({ value }) => value === undefined) ?? looked.find(({ value }) => value === 'no samples');
  if (missing !== undefined) return missing;
  const [first, ...others] = looked;
  if (first === undefined) return { scope: metricName(threshold.metric, threshold.tags), value: undefined };
  return others.reduce(
    (shown, next) => (decidesRather(next.value, shown.value, threshold) ? next : shown),
    first,
  );
}

function decidesRather(
  next: StatisticValue,
  than: StatisticValue,
  { operator, limit, statistic }: Threshold,
): boolean {
  if (typeof next !== 'number' || typeof than !== 'number') return false;
  // `max > 10000` asks whether it was reached anywhere, so the highest phase decides.
  if (statistic.kind === 'max') return next > than;
  if (statistic.kind === 'min') return next < than;
  if (operator.startsWith('<')) return next > than;
  if (operator.startsWith('>')) return next < than;
  return holds(than, operator, limit) && !holds(next, operator, limit);
}

function outcomeOf(value: StatisticValue, { operator, limit }: Threshold): ThresholdResult['outcome'] {
  if (value === undefined) return 'not measured';
  if (value === 'no samples') return value;
  return holds(value, operator, limit) ? 'passed' : 'failed';
}

/**
 * Reads the same limit in the scope k6 judged it in and compares the results: a difference means that one of us reads
 * the figures wrong. Undefined when k6 was not asked.
 */
function crossCheck(threshold: Threshold, { summary, k6Thresholds }: Measurement): boolean | undefined {
  const scopes = new Set(scopesOf(threshold, summary));
  const expression = expressionOf(threshold);
  const results = k6Thresholds
    .filter(
      (candidate) => scopes.has(candidate.metric) && candidate.expression.replaceAll(' ', '') === expression,
    )
    .flatMap(({ metric: scope, ok }): boolean[] => {
      const metric = summary.metrics.find(({ name, tags }) => metricName(name, tags) === scope);
      const value = metric === undefined ? undefined : statisticOf(metric, threshold.statistic);
      return typeof value === 'number' ? [holds(value, threshold.operator, threshold.limit) === ok] : [];
    });
  return results.length === 0 ? undefined : results.every(Boolean);
}

function withoutExpectation(scope: string): string {
  const parsed = parseMetricName(scope);
  if (parsed?.tags.expected_response !== 'true') return scope;
  const { expected_response: _, ...tags } = parsed.tags;
  return metricName(parsed.name, tags);
}
