import type { RunSummary, Trend } from '../../domain/measurement.ts';
import type { LatencyRow, PhaseRow } from '../../domain/report.ts';
import { findLatency, findMetric, findTrend, quantile } from './find-metric.ts';

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
const BUILT_IN = /^(http_req_|iteration_duration$|group_duration$|ws_|grpc_|browser_)/;
const MOST_ROWS = 300;

/** The judged window first, then the whole run, then custom trends in milliseconds. */
export function latencyRows(summary: RunSummary, judged: Record<string, string>): LatencyRow[] {
  const rows: LatencyRow[] = [];
  for (const [name, label] of WANTED) {
    const narrowed =
      judged.phase === undefined
        ? undefined
        : name === 'http_req_duration'
          ? findLatency(summary, judged)
          : findTrend(summary, name, judged);
    if (narrowed !== undefined)
      rows.push(row(`${label}, ${judged.phase}`, narrowed, errorRate(summary, name, judged)));
    const whole = name === 'http_req_duration' ? findLatency(summary, {}) : findTrend(summary, name);
    if (whole !== undefined) rows.push(row(`${label}, whole run`, whole, errorRate(summary, name, {})));
  }
  const iterations = findTrend(summary, 'iteration_duration');
  if (rows.length === 0 && iterations !== undefined)
    rows.push(row('Iteration, whole run', iterations, undefined));
  for (const metric of summary.metrics)
    if (
      metric.kind === 'trend' &&
      metric.unit === 'ms' &&
      Object.keys(metric.tags).length === 0 &&
      !BUILT_IN.test(metric.name)
    )
      rows.push(row(metric.name, metric, undefined));
  return rows.filter(({ count }) => count !== 0).slice(0, MOST_ROWS);
}

/** Slowest first: that is the one to look at. */
export function endpointRows(summary: RunSummary): LatencyRow[] {
  const rows: LatencyRow[] = [];
  for (const metric of summary.metrics) {
    const keys = Object.keys(metric.tags);
    const endpoint = metric.tags.name;
    if (metric.kind !== 'trend' || metric.name !== 'http_req_duration') continue;
    if (endpoint === undefined || keys.length !== 1 || metric.count === 0) continue;
    rows.push(row(endpoint, metric, errorRate(summary, metric.name, { name: endpoint })));
  }
  return rows.sort((left, right) => right.p95Ms - left.p95Ms).slice(0, MOST_ROWS);
}

export function phaseRows(summary: RunSummary): PhaseRow[] {
  return summary.phases.map((phase) => {
    const trend = findLatency(summary, { phase: phase.name });
    const counted = trend !== undefined && trend.count > 0 ? trend : undefined;
    return {
      ...phase,
      requests: counted?.count,
      p95Ms: counted === undefined ? undefined : quantile(counted, 95),
      errorRate: errorRate(summary, 'http_req_duration', { phase: phase.name }),
    };
  });
}

function row(name: string, trend: Trend, errors: number | undefined): LatencyRow {
  const at = (percent: number) => quantile(trend, percent) ?? Number.NaN;
  const told = (statistic: 'count' | 'min' | 'max' | 'avg') =>
    trend.absent?.includes(statistic) && trend.count !== 0 ? Number.NaN : trend[statistic];
  return {
    name,
    count: told('count'),
    minMs: told('min'),
    avgMs: told('avg'),
    p50Ms: at(50),
    p90Ms: at(90),
    p95Ms: at(95),
    p99Ms: at(99),
    maxMs: told('max'),
    errorRate: errors,
  };
}

function errorRate(summary: RunSummary, trend: string, tags: Record<string, string>): number | undefined {
  if (trend !== 'http_req_duration') return undefined;
  const failed = findMetric(summary, 'http_req_failed', tags);
  return failed?.kind === 'rate' && failed.total > 0 ? failed.rate : undefined;
}
