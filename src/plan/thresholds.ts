import type { Threshold, ThresholdStatistic } from '../domain/plan.ts';
import { UserError } from '../domain/errors.ts';
import { didYouMean } from '../wording/nearest.ts';
import { type KnownMetric, knownMetric, METRICS, STATISTICS } from '../metrics/catalogue.ts';
import { parseLimit } from './threshold-limit.ts';

export interface ThresholdRules {
  /** Metrics of a user's own script cannot be known before it runs. */
  anyMetric?: boolean;
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
  const match =
    /^(?:(warn)\s+)?([A-Za-z_][\w.-]*)\s*(?:\{([^{}]*)\})?\s*:\s*([a-z]+(?:\s*\(?\s*\d+(?:\.\d+)?\s*\)?)?)?\s*(<=|>=|===?|!=|<|>)\s*(\S.*)$/.exec(
      source,
    );
  if (match === null)
    throw wrong(
      source,
      'is not a limit',
      'Write `metric: expression`, such as `http_req_duration: p(95)<500ms` or `warn queue.depth: final<100`.',
    );
  const [, warn, metric = '', tagText = '', statisticText, operatorText = '', limitText = ''] = match;
  const known = knownMetric(metric);
  if (known === undefined && rules.anyMetric !== true) {
    const names = Object.keys(METRICS);
    throw wrong(
      source,
      `is on an unknown metric "${metric}"`,
      `There are: ${names.join(', ')}, and <service>.cpu, <service>.memory.${didYouMean(metric, names)}`,
    );
  }
  const statistic = parseStatistic(source, metric, statisticText, known);
  const unit = known === undefined ? undefined : unitOf(known, statistic);
  const limit = parseLimit(limitText.trim(), unit);
  if (typeof limit === 'string') throw wrong(source, limit, 'Write a number and, if you like, a unit.');
  return {
    metric,
    tags: parseTags(source, tagText),
    statistic,
    operator: operatorText === '===' ? '==' : (operatorText as Threshold['operator']),
    limit: limit.value,
    ...(limit.ofLimit ? { ofLimit: true } : {}),
    level: warn === undefined ? 'error' : 'warn',
    source,
    origin,
  };
}

/** The same limit has the same key; a user's line replaces the default with its key. */
export function thresholdKey({ metric, tags, statistic }: Threshold): string {
  const narrowed = Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([metric, narrowed, statistic]);
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

/** Made by `measure` from k6's counts, unknown to k6. */
const DERIVED = ['events_per_second', 'requests_per_second'];
/** k6 emits these outside of any VU: no sample of theirs has a phase. */
const WITHOUT_PHASE = ['dropped_iterations', 'vus', 'vus_max'];

function isK6Metric(metric: string): boolean {
  const known = knownMetric(metric);
  return known !== undefined && known.kind !== 'observed' && !DERIVED.includes(metric);
}

function k6Expression({ metric, statistic, operator, limit, level }: Threshold): string | undefined {
  if (level === 'warn') return undefined;
  const kind = knownMetric(metric)?.kind;
  const name = statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
  if (kind === 'rate') return `rate${operator}${limit}`;
  if (kind === 'trend' && name !== 'count') return `${name}${operator}${limit}`;
  if (kind === 'counter' && name === 'count') return `count${operator}${limit}`;
  return undefined;
}

function k6Keys({ metric, tags }: Threshold, judgedPhases: readonly string[]): string[] {
  const pairs = Object.entries(tags).map(([tag, value]) => `${tag}:${value}`);
  if (pairs.length > 0) return [`${metric}{${pairs.join(',')}}`];
  if (judgedPhases.length === 0 || WITHOUT_PHASE.includes(metric)) return [metric];
  // Latency is judged on answers that were expected: a refused connection counts as 0 ms.
  const expected = metric === 'http_req_duration' ? ',expected_response:true' : '';
  return judgedPhases.map((phase) => `${metric}{phase:${phase}${expected}}`);
}

function parseStatistic(
  source: string,
  metric: string,
  text: string | undefined,
  known: KnownMetric | undefined,
): ThresholdStatistic {
  const allowed = known === undefined ? Object.values(STATISTICS).flat() : STATISTICS[known.kind];
  const hint = `${known === undefined ? 'Statistics' : `"${metric}" is a ${known.kind}: its statistics`} are ${[...new Set(allowed)].join(', ')}.`;
  if (text === undefined) {
    // A rate and a gauge have one obvious statistic.
    if (known?.kind === 'rate') return { kind: 'rate' };
    if (known?.kind === 'gauge') return { kind: 'value' };
    throw wrong(source, 'names no statistic', hint);
  }
  const name = text.replaceAll(/\s/g, '');
  const percentile = /^p(?:\((\d+(?:\.\d+)?)\)|(\d+(?:\.\d+)?))$/.exec(name);
  if (percentile !== null && allowed.includes('p(N)')) {
    const percent = Number(percentile[1] ?? percentile[2]);
    if (percent > 100)
      throw wrong(source, `asks for percentile ${percent}`, 'Percentiles go from p(0) to p(100).');
    return { kind: 'percentile', percent };
  }
  if (percentile === null && allowed.includes(name) && isSimpleStatistic(name)) return { kind: name };
  const suggestions = allowed.filter((candidate) => candidate !== 'p(N)');
  throw wrong(source, `has no statistic "${name}"`, hint + didYouMean(name, suggestions));
}

const SIMPLE = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final'] as const;

function isSimpleStatistic(name: string): name is (typeof SIMPLE)[number] {
  return SIMPLE.some((simple) => simple === name);
}

function unitOf({ kind, unit }: KnownMetric, statistic: ThresholdStatistic): KnownMetric['unit'] {
  if (kind === 'counter' && statistic.kind === 'rate') return unit === 'bytes' ? 'bytes' : 'per second';
  if (kind === 'trend' && statistic.kind === 'count') return 'count';
  return unit;
}

function parseTags(source: string, text: string): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const pair of text.split(',')) {
    if (pair.trim() === '') continue;
    const colon = pair.indexOf(':');
    const tag = pair.slice(0, colon).trim();
    if (colon < 1 || tag === '')
      throw wrong(
        source,
        `has a tag without a value: "${pair.trim()}"`,
        'Write tags as {name:value,name:value}.',
      );
    tags[tag] = pair
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
  }
  return tags;
}

function wrong(source: string, what: string, hint: string): UserError {
  return new UserError(`threshold "${source.slice(0, 200)}" ${what}`, hint);
}
