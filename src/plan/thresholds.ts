import type { Threshold, Statistic } from '../domain/plan.ts';
import { UserError } from '../domain/errors.ts';
import { OBSERVED_TAGS } from '../domain/observed-name.ts';
import { didYouMean } from '../wording/nearest.ts';
import { type KnownMetric, knownMetric, METRICS, STATISTICS } from '../metrics/catalogue.ts';
import { expressionText, splitExpression } from '../metrics/expression.ts';
import { parseGoFloat } from '../metrics/go-float.ts';
import { isWholeRun, type MetricName, metricName, parseMetricName } from '../metrics/name.ts';
import { observedBehind } from '../metrics/observed.ts';
import { isAnswerTime } from '../metrics/select.ts';
import { parseStatistic, statisticUnit } from '../metrics/statistic.ts';
import { parseLimit } from './threshold-limit.ts';

export interface ThresholdRules {
  /** Metrics of a user's own script cannot be known before it runs. */
  anyMetric?: boolean;
  /** Names of the requests that are sent: `order: p(95)<300ms` is a limit on that one. */
  requests?: readonly string[];
}

/**
 * `[warn ]metric[{tag:value,...}]: expression`, expression being `statistic operator limit` as k6 writes it, with
 * units: `http_req_duration{phase:steady}: p(95)<500ms`, `warn orchestrator.memory: max<1.5GB`.
 */
export function parseThreshold(
  line: string,
  origin: Threshold['origin'],
  rules: ThresholdRules = {},
): Threshold {
  const source = line.trim();
  const level = /^warn\s/.test(source) ? 'warn' : 'error';
  const { name, expression } = splitLine(level === 'warn' ? source.slice('warn'.length).trim() : source);
  const parts = splitExpression(expression);
  const scope = scopeOf(name, parts?.statistic, rules);
  if (scope === undefined || parts === undefined || !/^[A-Za-z_][\w.-]*$/.test(scope.name))
    throw wrong(
      source,
      'is not a limit',
      'Write `metric: expression`, such as `http_req_duration: p(95)<500ms` or `warn queue.depth: final<100`.',
    );
  const { name: metric, tags } = scope;
  const known = knownMetric(metric);
  if (known?.from === 'judged' || (known === undefined && rules.anyMetric !== true)) {
    const names = [
      ...(rules.requests ?? []),
      ...[...METRICS.values()].flatMap(({ name, from }) => (from === 'judged' ? [] : [name])),
    ];
    throw wrong(
      source,
      `is on an unknown metric "${metric}"`,
      `There are: ${names.join(', ')}, and <service>.cpu, <service>.memory.${didYouMean(metric, names)}`,
    );
  }
  const withoutValue = Object.entries(tags).find(([, value]) => value === '');
  if (withoutValue !== undefined)
    throw wrong(
      source,
      `has a tag without a value: "${withoutValue[0]}"`,
      'Write tags as {name:value,name:value}.',
    );
  const unknownTag =
    observedBehind(metric) === undefined
      ? undefined
      : Object.keys(tags).find((tag) => OBSERVED_TAGS.every((one) => one !== tag));
  if (unknownTag !== undefined)
    throw wrong(
      source,
      `has the tag "${unknownTag}", which nothing observed has`,
      `There are: ${OBSERVED_TAGS.join(', ')}.`,
    );
  const statistic = readStatistic(source, metric, parts.statistic, known);
  const unit = known === undefined ? undefined : statisticUnit(known, statistic);
  const limit = parseLimit(parts.limit, unit);
  if (typeof limit === 'string') throw wrong(source, limit, 'Write a number and, if you like, a unit.');
  return {
    metric,
    tags,
    statistic,
    operator: parts.operator,
    limit: limit.value,
    ...(limit.ofLimit ? { ofLimit: true } : {}),
    level,
    source,
    origin,
  };
}

/** A metric with its tags, or a request by its name: the time of its answers, and by `rate` how many of them failed. */
function scopeOf(
  name: string | undefined,
  statistic: string | undefined,
  { requests = [] }: ThresholdRules,
): MetricName | undefined {
  if (name === undefined || !requests.includes(name))
    return name === undefined ? undefined : parseMetricName(name);
  return statistic?.trim() === 'rate'
    ? { name: 'http_req_failed', tags: { name } }
    : { name: 'http_req_duration', tags: { name, expected_response: 'true' } };
}

/** At the first colon behind the name and its tags: values of tags have colons of their own. */
function splitLine(line: string): { name: string | undefined; expression: string } {
  const closing = line.lastIndexOf('}');
  const colon = line.indexOf(':', Math.max(closing, 0));
  return colon < 0
    ? { name: undefined, expression: '' }
    : { name: line.slice(0, colon).trim(), expression: line.slice(colon + 1) };
}

/** The same limit has the same key; a user's line replaces the default with its key. */
export function thresholdKey({ metric, tags, statistic }: Threshold): string {
  return JSON.stringify([metricName(metric, tags), statistic]);
}

/**
 * Those limits k6 can judge as well, in the form of its `options.thresholds`; a limit that only we can judge leaves an
 * empty list, which makes k6 collect the sub-metric. A limit on the judged window becomes one for each judged phase.
 * k6's counter rate counts the whole run and `count` of a trend is refused (exit code 104), so both are left to us.
 */
export function k6Thresholds(
  thresholds: readonly Threshold[],
  judgedPhases: readonly string[] = [],
): Record<string, string[]> {
  const byMetric: Record<string, string[]> = {};
  for (const threshold of thresholds) {
    if (threshold.origin === 'script' || !isK6Metric(threshold.metric)) continue;
    const expression = k6Expression(threshold);
    for (const key of k6Keys(threshold, judgedPhases)) {
      byMetric[key] ??= [];
      if (expression !== undefined && !byMetric[key].includes(expression)) byMetric[key].push(expression);
    }
  }
  return byMetric;
}

function isK6Metric(metric: string): boolean {
  const from = knownMetric(metric)?.from;
  return from === 'k6' || from === 'our script';
}

function k6Expression(threshold: Threshold): string | undefined {
  if (threshold.level === 'warn') return undefined;
  const kind = knownMetric(threshold.metric)?.kind;
  const isCount = threshold.statistic.kind === 'count';
  const isJudged = kind === 'rate' || (kind === 'trend' && !isCount) || (kind === 'counter' && isCount);
  return isJudged ? expressionText(threshold) : undefined;
}

function k6Keys({ metric, tags }: Threshold, judgedPhases: readonly string[]): string[] {
  if (!isWholeRun(tags)) return [metricName(metric, tags)];
  if (knownMetric(metric)?.phased === false) return [metric];
  // The judge looks at the answers that were expected: a refused connection takes 0 ms.
  const expected = isAnswerTime(metric) ? { expected_response: 'true' } : {};
  if (judgedPhases.length === 0) return [metricName(metric, expected)];
  return judgedPhases.map((phase) => metricName(metric, { phase, ...expected }));
}

function readStatistic(
  source: string,
  metric: string,
  text: string,
  known: KnownMetric | undefined,
): Statistic {
  const allowed = known === undefined ? Object.values(STATISTICS).flat() : STATISTICS[known.kind];
  const hint = `${known === undefined ? 'Statistics' : `"${metric}" is a ${known.kind}: its statistics`} are ${[...new Set(allowed)].join(', ')}.`;
  if (text === '') {
    // A rate and a gauge have one obvious statistic.
    if (known?.kind === 'rate') return { kind: 'rate' };
    if (known?.kind === 'gauge') return { kind: 'value' };
    throw wrong(source, 'names no statistic', hint);
  }
  const name = text.replaceAll(/\s/g, '').replace(/^p(\d[\d._]*)$/, 'p($1)');
  const percent = /^p\((.*)\)$/.exec(name)?.[1];
  if (percent !== undefined && (parseGoFloat(percent) ?? 0) > 100)
    throw wrong(source, `asks for percentile ${percent}`, 'Percentiles go from p(0) to p(100).');
  const statistic = parseStatistic(name);
  const allowedName = statistic?.kind === 'percentile' ? 'p(N)' : statistic?.kind;
  if (statistic !== undefined && allowedName !== undefined && allowed.includes(allowedName)) return statistic;
  const suggestions = allowed.filter((candidate) => candidate !== 'p(N)');
  throw wrong(source, `has no statistic "${name.slice(0, 100)}"`, hint + didYouMean(name, suggestions));
}

function wrong(source: string, what: string, hint: string): UserError {
  return new UserError(`threshold "${source.slice(0, 200)}" ${what}`, hint);
}
