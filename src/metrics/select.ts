import type { Metric, RunSummary, Trend } from '../domain/measurement.ts';
import type { Statistic } from '../domain/plan.ts';
import { METRICS } from './catalogue.ts';
import { observedBehind, selectObserved } from './observed.ts';
import { sameTags, type Tags } from './name.ts';
import { type ShownUnit, statisticUnit, measuredValue } from './statistic.ts';

/** The metric with exactly these tags. */
export function findMetric(
  { metrics }: Pick<RunSummary, 'metrics'>,
  name: string,
  tags: Tags = {},
): Metric | undefined {
  return metrics.find((metric) => metric.name === name && sameTags(metric.tags, tags));
}

/**
 * Where a limit without tags is looked at: each judged phase, or the whole run for results that know no phases. A
 * judged phase that was never reached is still looked at, and found empty.
 */
export function judgedScopes(summary: RunSummary): Tags[] {
  const phased = summary.metrics.some(({ tags }) => tags.phase !== undefined);
  const phases = summary.profile?.judgedPhases ?? [];
  return phased && phases.length > 0 ? phases.map((phase) => ({ phase })) : [{}];
}

/**
 * The one window that headline and main table speak of: the judged phase of smoke, load and soak; the last step that
 * held for stress; otherwise the whole run.
 */
export function headlineScope(summary: RunSummary, lastGoodPhase?: string): Tags {
  const scopes = judgedScopes(summary);
  const phase = scopes.length === 1 ? scopes[0]?.phase : lastGoodPhase;
  if (phase === undefined) return {};
  return summary.metrics.some(({ tags }) => tags.phase === phase) ? { phase } : {};
}

/** Which answers a latency was taken of. */
export type Population = 'expected' | 'all';

export const populationOf = ({ tags }: Pick<Metric, 'tags'>): Population =>
  tags.expected_response === 'true' ? 'expected' : 'all';

/**
 * What is judged, compared and shown under a name in a scope, the same everywhere. The time of an answer is that of
 * expected answers where k6 kept them apart: a refused connection takes 0 ms and makes a dead service look fast.
 * `population: 'all'` asks for all answers all the same.
 */
export function judgedMetric(
  summary: Pick<RunSummary, 'metrics'>,
  name: string,
  scope: Tags = {},
  population: Population = 'expected',
): Metric | undefined {
  const ofExpected = population === 'expected' && isAnswerTime(name) && !('expected_response' in scope);
  const expected = ofExpected ? findMetric(summary, name, expectedIn(scope)) : undefined;
  return expected ?? findMetric(summary, name, scope) ?? countedOverall(summary, name, scope);
}

export function judgedTrend(
  summary: Pick<RunSummary, 'metrics'>,
  name: string,
  scope?: Tags,
): Trend | undefined {
  const metric = judgedMetric(summary, name, scope);
  return metric?.kind === 'trend' ? metric : undefined;
}

/** Quantile function of the judged latency with its ends, as far as they are told: [percent, ms]. */
export function judgedQuantiles(
  summary: RunSummary,
  scope: Tags = headlineScope(summary),
): [percent: number, ms: number][] {
  const trend =
    judgedTrend(summary, 'http_req_duration', scope) ??
    judgedTrend(summary, 'http_req_duration') ??
    judgedTrend(summary, 'iteration_duration');
  if (trend === undefined || trend.count === 0) return [];
  const inner = trend.quantiles.filter(([percent]) => percent > 0 && percent < 100);
  const isTold = (statistic: 'min' | 'max') => trend.absent?.includes(statistic) !== true;
  return [
    ...(isTold('min') ? [[0, trend.min] satisfies [number, number]] : []),
    ...inner,
    ...(isTold('max') ? [[100, trend.max] satisfies [number, number]] : []),
  ];
}

/** The scope alone, whichever of its answers were looked at. */
export function withoutExpectation({ expected_response, ...tags }: Tags): Tags {
  return expected_response === undefined || expected_response === 'true'
    ? tags
    : { ...tags, expected_response };
}

const expectedIn = (scope: Tags): Tags => ({ ...scope, expected_response: 'true' });

/** True for a metric that is judged on the answers that were expected. */
export const isAnswerTime = (name: string): boolean => METRICS.get(name)?.answerTime === true;

/** `dropped_iterations`, `vus_max` and the like exist for the whole run only: k6 gives them no phase. */
function countedOverall(summary: Pick<RunSummary, 'metrics'>, name: string, scope: Tags): Metric | undefined {
  if (Object.keys(scope).join() !== 'phase') return undefined;
  const narrowed = summary.metrics.some((metric) => metric.name === name && metric.tags.phase !== undefined);
  return narrowed ? undefined : findMetric(summary, name);
}

/**
 * Whether a statistic of all answers is another figure than that of the expected ones. Where nothing failed both are
 * the same figure, and a reader needs no second row.
 */
export function populationsDiffer(
  summary: Pick<RunSummary, 'metrics'>,
  name: string,
  scope: Tags,
  statistic: Statistic,
): boolean {
  if (!isAnswerTime(name) || 'expected_response' in scope) return false;
  const expected = findMetric(summary, name, expectedIn(scope));
  const all = findMetric(summary, name, scope);
  return (
    expected !== undefined &&
    all !== undefined &&
    measuredValue(expected, statistic) !== measuredValue(all, statistic)
  );
}

export function rateIn(
  summary: Pick<RunSummary, 'metrics'>,
  name: string,
  tags: Tags = {},
): { rate: number; nonzero: number; total: number } | undefined {
  const metric = findMetric(summary, name, tags);
  return metric?.kind === 'rate' ? metric : undefined;
}

export function countIn(
  summary: Pick<RunSummary, 'metrics'>,
  name: string,
  tags: Tags = {},
): number | undefined {
  const metric = findMetric(summary, name, tags);
  return metric?.kind === 'counter' ? metric.count : undefined;
}

/** What a statistic of a metric or observed series is shown in, also where this run did not measure it. */
export function unitIn(summary: RunSummary, name: string, statistic: Statistic): ShownUnit {
  const measured = summary.metrics.find((metric) => metric.name === name);
  if (measured !== undefined) return statisticUnit(measured, statistic);
  const wanted = observedBehind(name);
  const [observed] = wanted === undefined ? [] : selectObserved(summary.observed, wanted);
  if (observed !== undefined) return observed.unit;
  const known = METRICS.get(name);
  return known === undefined ? 'none' : statisticUnit(known, statistic);
}
