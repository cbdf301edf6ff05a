import type { Comparison } from '../../domain/judgement.ts';
import type { Metric, RunSummary } from '../../domain/measurement.ts';
import { knownMetric, METRICS } from '../../metrics/catalogue.ts';
import { isWholeRun, metricName, sameTags, type Tags } from '../../metrics/name.ts';
import { observedBehind, observedScope, selectObserved } from '../../metrics/observed.ts';
import {
  findMetric,
  isAnswerTime,
  judgedMetric,
  judgedScopes,
  type Population,
} from '../../metrics/select.ts';
import { ALL_REPLICAS } from '../../wording/series.ts';
import { observedStatistic, parseStatistic, statisticUnit, measuredValue } from '../../metrics/statistic.ts';

/** One statistic of a run that is compared with the same statistic of earlier runs. */
export interface ComparedStatistic {
  /** Metric name, with the phase when the profile judges several: `http_req_duration{phase:step-2}`. */
  metric: string;
  statistic: string;
  unit: string;
  better: Comparison['better'];
  value: number;
  /** Events `value` is a rate of, for its sampling error. */
  total: number | undefined;
  /** Samples `value` was taken of; undefined where nobody counted them. */
  samples: number | undefined;
  scale: 'log' | 'rate' | 'count';
  /** Share of the family-wise error it may spend, before normalisation. */
  weight: number;
  /** A worsening below `floor` is never called regressed; a change surely inside `margin` is no change. Ratio, or points for rates. */
  floor: number;
  margin: number;
  /** One of the figures that every reader looks at. */
  main: boolean;
}

interface Importance {
  weight: number;
  floor: number;
  margin: number;
}

/**
 * What decides, with weight, floor and margin: chosen in simulations of 20,000 pull requests a row so that at most one
 * unchanged pull request in a hundred is called regressed (docs/comparison.md).
 */
const MAIN: { metric: string; statistic: string; importance: Importance; inEachPhase?: true }[] = [
  main('http_req_duration', 'p(95)', 0.4, 0.05, 0.1, true),
  main('http_req_duration', 'med', 0.05, 0.05, 0.1),
  main('http_req_duration', 'p(99)', 0.05, 0.1, 0.2),
  main('http_req_failed', 'rate', 0.1, 0.002, 0.002, true),
  main('events_per_second', 'value', 0.2, 0.03, 0.05, true),
  main('orchestrator.cpu', 'avg', 0.1, 0.05, 0.1),
  main('orchestrator.memory', 'max', 0.05, 0.05, 0.1),
  main('queue.depth', 'avg', 0.05, 0.1, 0.2),
];

/** Everything else shares this between its members, so that 300 metrics of a user's script do not blind the main ones. */
const OTHERS: Importance = { weight: 0.1, floor: 0.05, margin: 0.1 };
const OTHER_RATES: Importance = { ...OTHERS, floor: 0.002, margin: 0.002 };

/**
 * What is compared of a run, by a key that is the same for the same statistic of another run. `population`: the answers
 * that latencies are taken of, which must be the same in all runs that are compared.
 */
export function comparedStatistics(run: RunSummary, population: Population): Map<string, ComparedStatistic> {
  const scopes = judgedScopes(run).filter(
    (scope) => isWholeRun(scope) || run.metrics.some(({ tags }) => tags.phase === scope.phase),
  );
  const windows = scopes.length === 0 ? [{}] : scopes;
  const compared = [
    ...windows.flatMap((scope) => mainOf(run, scope, windows.length, population)),
    ...observedOf(run),
    ...othersOf(run, windows.length === 1 ? (windows[0] ?? {}) : {}, population),
  ];
  return new Map(compared.map((one) => [`${one.metric} ${one.statistic}`, one]));
}

/** Expected answers, where every run kept them apart in its judged windows; otherwise all answers. */
export function commonPopulation(runs: readonly RunSummary[]): Population {
  const keepsApart = (run: RunSummary) =>
    judgedScopes(run).every((scope) => {
      const all = findMetric(run, 'http_req_duration', scope);
      return (
        all === undefined ||
        findMetric(run, 'http_req_duration', { ...scope, expected_response: 'true' }) !== undefined
      );
    });
  return runs.every(keepsApart) ? 'expected' : 'all';
}

function mainOf(run: RunSummary, scope: Tags, windows: number, population: Population): ComparedStatistic[] {
  return MAIN.flatMap(({ metric: name, statistic, importance, inEachPhase }) => {
    if (windows > 1 && inEachPhase !== true) return [];
    const metric = judgedMetric(run, name, scope, population);
    if (metric === undefined || !isOf(metric, scope)) return [];
    const written = windows > 1 ? metricName(name, scope) : name;
    const weight = importance.weight / windows;
    return compared(metric, written, statistic, { ...importance, weight }, true);
  });
}

/** A metric that k6 counts for the whole run only is no figure of one of several phases. */
const isOf = ({ tags }: Metric, scope: Tags): boolean => tags.phase === scope.phase;

/**
 * Of several replicas: the memory of the one that took most, as limits see it; the CPU of all together, because which of
 * them got the work is chance.
 */
function observedOf(run: RunSummary): ComparedStatistic[] {
  return MAIN.flatMap(({ metric, statistic: text, importance }): ComparedStatistic[] => {
    const wanted = observedBehind(metric);
    const statistic = parseStatistic(text);
    if (wanted === undefined || statistic === undefined) return [];
    const found = selectObserved(run.observed, wanted);
    const values = found.flatMap((series) => observedStatistic(series, statistic) ?? []);
    const [first] = found;
    if (first === undefined || values.length === 0) return [];
    const isSum = values.length > 1 && wanted.quantity === 'cpu';
    return [
      {
        metric: isSum ? observedScope({ ...wanted, replica: ALL_REPLICAS }) : metric,
        statistic: text,
        unit: first.unit,
        better: knownMetric(metric)?.better ?? 'lower',
        value: isSum ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values),
        total: undefined,
        samples: undefined,
        scale: 'log',
        ...importance,
        main: true,
      },
    ];
  });
}

/** Custom metrics over the judged window (or the whole run), and latency by endpoint when there are several. */
function othersOf(run: RunSummary, scope: Tags, population: Population): ComparedStatistic[] {
  const endpoints = run.metrics.filter(isEndpoint);
  const others = [
    ...(endpoints.length > 1 ? endpoints : []).flatMap(({ name, tags }) => {
      const metric = judgedMetric(run, name, { name: tags.name ?? '' }, population);
      return metric === undefined
        ? []
        : compared(metric, metricName(name, { name: tags.name ?? '' }), 'p(95)', OTHERS);
    }),
    ...namesOf(run).flatMap((name) => {
      if (METRICS.get(name)?.compared !== undefined) return [];
      const metric = findMetric(run, name, scope) ?? wholeOf(run, name);
      return metric === undefined ? [] : otherOf(metric, name);
    }),
  ];
  const judged = others.filter(({ better }) => better !== 'neither').length;
  return others.map((one) => ({ ...one, weight: OTHERS.weight / Math.max(1, judged) }));
}

const namesOf = (run: RunSummary): string[] => [...new Set(run.metrics.map(({ name }) => name))];

function wholeOf(run: RunSummary, name: string): Metric | undefined {
  return run.metrics.some((metric) => metric.name === name && metric.tags.phase !== undefined)
    ? undefined
    : findMetric(run, name);
}

function otherOf(metric: Metric, name: string): ComparedStatistic[] {
  switch (metric.kind) {
    case 'trend':
      return compared(metric, name, 'p(95)', OTHERS);
    case 'rate':
      return compared(metric, name, 'rate', OTHER_RATES);
    case 'counter':
      return compared(
        metric,
        name,
        metric.better === 'lower' || metric.perSecond === undefined ? 'count' : 'rate',
        OTHERS,
      );
    case 'gauge':
      return compared(metric, name, 'value', OTHERS);
  }
}

function compared(
  metric: Metric,
  written: string,
  statisticText: string,
  importance: Importance,
  isMain = false,
): ComparedStatistic[] {
  const statistic = parseStatistic(statisticText);
  const value = statistic === undefined ? undefined : measuredValue(metric, statistic);
  if (statistic === undefined || value === undefined) return [];
  const isCounted = metric.kind === 'trend' && metric.absent?.includes('count') !== true;
  return [
    {
      metric: written,
      statistic: statisticText,
      unit: statisticUnit(metric, statistic),
      better: metric.better,
      value,
      total: metric.kind === 'rate' ? metric.total : undefined,
      samples: isCounted ? metric.count : undefined,
      scale: metric.kind === 'rate' ? 'rate' : statistic.kind === 'count' ? 'count' : 'log',
      ...importance,
      main: isMain,
    },
  ];
}

function isEndpoint({ name, tags }: Metric): boolean {
  return isAnswerTime(name) && name === 'http_req_duration' && sameTags(tags, { name: tags.name ?? '' });
}

function main(
  metric: string,
  statistic: string,
  weight: number,
  floor: number,
  margin: number,
  inEachPhase?: true,
): (typeof MAIN)[number] {
  return {
    metric,
    statistic,
    importance: { weight, floor, margin },
    ...(inEachPhase === true ? { inEachPhase } : {}),
  };
}
