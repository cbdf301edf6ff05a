import type { Series } from '../../domain/observation.ts';
import type { Chart } from '../../domain/report.ts';
import { OFFERED } from './down-sample.ts';
import { cleanName } from '../../wording/escape.ts';

interface Wanted {
  id: string;
  title: string;
  unit: string;
  /** Series of these metrics, each with the label of its line; `*` in a label is what narrows the series. */
  lines: [metric: RegExp, label: string][];
}

/** One chart for each question about time, in the order a reader asks them; its first line is the one to look at. */
const WANTED: Wanted[] = [
  {
    id: 'latency',
    title: 'Latency',
    unit: 'ms',
    lines: [
      [/^http_req_duration\.p\(95\)$/, 'p95'],
      [/^http_req_duration\.p\(99\)$/, 'p99'],
      [/^http_req_duration\.p\(90\)$/, 'p90'],
      [/^http_req_duration\.(med|p\(50\))$/, 'median'],
      [/^grpc_req_duration\.p\(95\)$/, 'gRPC p95'],
      [/^grpc_req_duration\.(med|p\(50\))$/, 'gRPC median'],
      [/^ws_ping\.(med|p\(50\))$/, 'WebSocket ping, median'],
      [/^browser_web_vital_lcp\.(med|p\(50\))$/, 'largest contentful paint, median'],
    ],
  },
  {
    id: 'throughput',
    title: 'Events per second',
    unit: 'per second',
    lines: [
      [/^(events_submitted|events_per_second)$/, 'achieved'],
      [/^events_offered$/, 'offered'],
    ],
  },
  {
    id: 'requests',
    title: 'Requests per second',
    unit: 'per second',
    lines: [[/^(http_reqs|requests_per_second)$/, 'requests']],
  },
  { id: 'vus', title: 'Virtual users', unit: 'count', lines: [[/^vus$/, 'VUs']] },
  {
    id: 'errors',
    title: 'Failed requests',
    unit: 'ratio',
    lines: [[/^http_req_failed$/, 'failed']],
  },
  {
    id: 'queue',
    title: 'Queue depth',
    unit: 'count',
    lines: [
      [/^queue\.depth$/, 'waiting *'],
      [/^queue\.in_flight$/, 'in flight *'],
    ],
  },
  { id: 'queue-age', title: 'Oldest message', unit: 's', lines: [[/^queue\.oldest_age$/, 'age *']] },
  {
    id: 'cpu',
    title: 'CPU, cores',
    unit: 'cores',
    lines: [
      [/^orchestrator\.cpu$/, 'orchestrator *'],
      [/^queue\.cpu$/, 'queue *'],
      [/^k6\.cpu$/, 'k6 *'],
    ],
  },
  {
    id: 'memory',
    title: 'Memory',
    unit: 'bytes',
    lines: [
      [/^orchestrator\.memory$/, 'orchestrator *'],
      [/^queue\.memory$/, 'queue *'],
      [/^k6\.memory$/, 'k6 *'],
    ],
  },
];

const MOST_LINES = 8;

export function makeCharts(series: readonly Series[]): Chart[] {
  return WANTED.flatMap(({ id, title, unit, lines }) => {
    const found = lines.flatMap(([metric, label]) => linesOf(series, metric, label)).slice(0, MOST_LINES);
    // What was offered says nothing without what came of it.
    const measured = found.some((line) => line.series.metric !== OFFERED);
    return measured ? [{ id, title, unit, lines: found }] : [];
  });
}

function linesOf(series: readonly Series[], metric: RegExp, label: string): Chart['lines'] {
  const split = label.includes('*');
  const matching = series.filter(
    (one) =>
      metric.test(one.metric) && one.points.length > 0 && (split || Object.keys(one.labels).length === 0),
  );
  return matching.map((one) => {
    const narrowed = Object.values(one.labels).map(cleanName).join(' ') || 'in all';
    return { label: label.replace('*', matching.length > 1 ? narrowed : '').trim(), series: one };
  });
}
