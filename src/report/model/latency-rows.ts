import type { RunSummary, Trend } from '../../domain/measurement.ts';
import type { Statistic } from '../../domain/plan.ts';
import type { LatencyRow, PhaseRow } from '../../domain/report.ts';
import { METRICS } from '../../metrics/catalogue.ts';
import { isWholeRun, sameTags, type Tags } from '../../metrics/name.ts';
import {
  isAnswerTime,
  judgedMetric,
  judgedTrend,
  populationOf,
  populationsDiffer,
  rateIn,
  withoutExpectation,
} from '../../metrics/select.ts';
import { statisticOf, measuredValue } from '../../metrics/statistic.ts';

/** Latency trends shown by name, in this order; k6's own parts of a request only when nothing else is there. */
const WANTED = [
  ['http_req_duration', 'Request'],
  ['http_req_waiting', 'Waiting for the first byte'],
  ['http_req_connecting', 'Connecting'],
  ['http_req_blocked', 'Waiting for a connection'],
  ['grpc_req_duration', 'gRPC request'],
  ['ws_connecting', 'WebSocket connecting'],
  ['ws_ping', 'WebSocket ping'],
  ['browser_web_vital_lcp', 'Largest contentful paint'],
  ['browser_web_vital_fcp', 'First contentful paint'],
  ['browser_web_vital_inp', 'Interaction to next paint'],
  ['browser_web_vital_ttfb', 'Time to first byte of a page'],
  ['browser_http_req_duration', 'Request of a page'],
] as const;
const MOST_ROWS = 300;

/** The judged window first, then the whole run, then custom trends in milliseconds. */
export function latencyRows(summary: RunSummary, window: Tags): LatencyRow[] {
  const rows = WANTED.flatMap(([name, label]) => [
    ...(isWholeRun(window) ? [] : rowOf(summary, name, window, `${label}, ${window.phase}`)),
    ...rowOf(summary, name, {}, `${label}, whole run`),
  ]);
  if (rows.length === 0) rows.push(...rowOf(summary, 'iteration_duration', {}, 'Iteration, whole run'));
  for (const { kind, unit, tags, name } of summary.metrics)
    if (kind === 'trend' && unit === 'ms' && isWholeRun(tags) && !METRICS.has(name))
      rows.push(...rowOf(summary, name, {}, name));
  return rows.filter(({ count }) => count !== 0).slice(0, MOST_ROWS);
}

/** Slowest first: that is the one to look at. */
export function endpointRows(summary: RunSummary): LatencyRow[] {
  return summary.metrics
    .flatMap((metric) => {
      const { kind, name, tags } = metric;
      const endpoint = tags.name;
      const isEndpoint = name === 'http_req_duration' && sameTags(tags, { name: endpoint ?? '' });
      if (kind !== 'trend' || !isEndpoint || endpoint === undefined) return [];
      // Where nothing was answered as expected, the answers there were are what is left to tell of.
      const row = rowOf(summary, name, tags, endpoint).find(({ count }) => count !== 0);
      return { ...(row ?? rowOfTrend(summary, metric, tags, endpoint)), count: metric.count };
    })
    .filter(({ count }) => count !== 0)
    .sort((left, right) => right.p95Ms - left.p95Ms)
    .slice(0, MOST_ROWS);
}

export function phaseRows(summary: RunSummary): PhaseRow[] {
  return summary.phases.map((phase) => {
    const scope = { phase: phase.name };
    const latency = judgedMetric(summary, 'http_req_duration', scope);
    return {
      ...phase,
      requests: measuredValue(latency, { kind: 'count' }) || undefined,
      p95Ms: measuredValue(latency, { kind: 'percentile', percent: 95 }),
      errorRate: failedRate(summary, scope),
    };
  });
}

function rowOf(summary: RunSummary, name: string, scope: Tags, label: string): LatencyRow[] {
  const trend = judgedTrend(summary, name, scope);
  if (trend === undefined || !sameTags(withoutExpectation(trend.tags), scope)) return [];
  return [rowOfTrend(summary, trend, scope, label)];
}

function rowOfTrend(summary: RunSummary, trend: Trend, scope: Tags, label: string): LatencyRow {
  const value = (statistic: Statistic): number => {
    const known = statisticOf(trend, statistic);
    return known === 'no samples' ? 0 : (known ?? Number.NaN);
  };
  const at = (percent: number) => value({ kind: 'percentile', percent });
  return {
    name: `${label}${answersText(summary, trend, scope)}`,
    count: value({ kind: 'count' }),
    minMs: value({ kind: 'min' }),
    avgMs: value({ kind: 'avg' }),
    p50Ms: at(50),
    p90Ms: at(90),
    p95Ms: at(95),
    p99Ms: at(99),
    maxMs: value({ kind: 'max' }),
    errorRate: trend.name === 'http_req_duration' ? failedRate(summary, scope) : undefined,
  };
}

/** Said only where it makes a difference: which answers a row is of. */
function answersText(summary: RunSummary, trend: Trend, scope: Tags): string {
  const differs = populationsDiffer(summary, 'http_req_duration', scope, { kind: 'percentile', percent: 95 });
  if (!differs || !isAnswerTime(trend.name)) return '';
  return populationOf(trend) === 'expected' ? ' (expected answers)' : ' (all answers)';
}

function failedRate(summary: RunSummary, scope: Tags): number | undefined {
  const failed = rateIn(summary, 'http_req_failed', scope);
  return failed !== undefined && failed.total > 0 ? failed.rate : undefined;
}
