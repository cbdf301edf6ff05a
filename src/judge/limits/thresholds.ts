import type { ThresholdResult } from '../../domain/judgement.ts';
import type { Measurement, Metric, RunSummary } from '../../domain/measurement.ts';
import type { ObservedIdentity } from '../../domain/observation.ts';
import type { Threshold } from '../../domain/plan.ts';
import { METRICS } from '../../metrics/catalogue.ts';
import { holds, parseExpression } from '../../metrics/expression.ts';
import { metricName, parseMetricName, sameTags, type Tags } from '../../metrics/name.ts';
import { observedBehind, observedScope, selectObserved } from '../../metrics/observed.ts';
import { judgedMetric, judgedScopes, withoutExpectation } from '../../metrics/select.ts';
import {
  observedStatistic,
  sameStatistic,
  type StatisticValue,
  statisticOf,
} from '../../metrics/statistic.ts';

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

/**
 * What k6 said of the same limit: the same expression in a scope where it was looked at, whether k6 was asked for
 * expected answers or for all of them. Expressions are compared as read, not as written.
 */
export function saidByK6(
  threshold: Threshold,
  { summary, k6Thresholds }: Measurement,
): Measurement['k6Thresholds'] {
  const scopes = lookAt(threshold, summary).map(({ scope }) => parseMetricName(scope));
  return k6Thresholds.filter(({ metric, expression }) => {
    const said = parseMetricName(metric);
    const parsed = parseExpression(expression);
    return (
      said !== undefined &&
      parsed !== undefined &&
      parsed.operator === threshold.operator &&
      parsed.limit === threshold.limit &&
      sameStatistic(parsed.statistic, threshold.statistic) &&
      scopes.some(
        (scope) =>
          scope?.name === said.name &&
          sameTags(withoutExpectation(scope.tags), withoutExpectation(said.tags)),
      )
    );
  });
}

function lookAt(threshold: Threshold, summary: RunSummary, judged = judgedScopes(summary)): Look[] {
  const { metric, tags, statistic } = threshold;
  const observed = observedBehind(metric, tags);
  if (observed !== undefined) return lookAtObserved(threshold, observed, summary);
  const scopes = Object.keys(tags).length > 0 ? [tags] : judged;
  return scopes.map((scope) => {
    const found = judgedMetric(summary, metric, scope);
    if (found === undefined) return { scope: metricName(metric, scope), value: undefined };
    return { scope: metricName(found.name, found.tags), value: statisticOf(found, statistic) };
  });
}

/**
 * Each replica is looked at. A limit given as a share (`80%`) is held against value ÷ the limit of the service, or of
 * the machine if it has none.
 */
function lookAtObserved(
  { metric, tags, statistic, ofLimit }: Threshold,
  wanted: ObservedIdentity,
  { observed, environment }: RunSummary,
): Look[] {
  const found = selectObserved(observed, wanted);
  if (found.length === 0) return [{ scope: metricName(metric, tags), value: undefined }];
  return found.map((series) => {
    const value = observedStatistic(series, statistic);
    const whole = series.limit ?? (series.unit === 'bytes' ? environment.memoryBytes : environment.cpuCount);
    const share = typeof value === 'number' && ofLimit === true ? value / whole : value;
    return { scope: observedScope(series), value: share };
  });
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
 * Where k6's figure and ours differ by what they are of: k6 divides every count by the seconds of the whole run, and
 * counts what `setup()` and `teardown()` did.
 */
export function isCountedOtherwise(
  { setup }: RunSummary,
  { name, kind }: Metric,
  statistic: Threshold['statistic'],
): boolean {
  const isPerSecond = kind === 'counter' && statistic.kind === 'rate';
  return isPerSecond || (setup === 'apart' && METRICS.get(name)?.from === 'k6' && name !== 'checks');
}

/**
 * Reads the same limit in the scope k6 judged it in and compares the results: a difference means that one of us reads
 * the figures wrong. Undefined when k6 was not asked.
 */
function crossCheck(threshold: Threshold, measurement: Measurement): boolean | undefined {
  const { metrics } = measurement.summary;
  const results = saidByK6(threshold, measurement).flatMap(({ metric: scope, ok }): boolean[] => {
    const metric = metrics.find(({ name, tags }) => metricName(name, tags) === scope);
    const value = metric === undefined ? undefined : statisticOf(metric, threshold.statistic);
    if (metric !== undefined && isCountedOtherwise(measurement.summary, metric, threshold.statistic))
      return [];
    return typeof value === 'number' ? [holds(value, threshold.operator, threshold.limit) === ok] : [];
  });
  return results.length === 0 ? undefined : results.every(Boolean);
}
