import type { Phase, RunSummary } from '../domain/measurement.ts';
import type { Series } from '../domain/observation.ts';
import type { Chart } from '../domain/report.ts';
import { cleanName } from './escape.ts';

interface Wanted {
  id: string;
  title: string;
  unit: string;
  /** Series of these metrics, each with the label of its line; `*` in a label is what narrows the series. */
  lines: [metric: RegExp, label: string][];
}

/** One chart for each question about time, in the order a reader asks them. */
const WANTED: Wanted[] = [
  {
    id: 'latency',
    title: 'Latency',
    unit: 'ms',
    lines: [
      [/^http_req_duration\.(med|p\(50\))$/, 'median'],
      [/^http_req_duration\.p\(90\)$/, 'p90'],
      [/^http_req_duration\.p\(95\)$/, 'p95'],
      [/^http_req_duration\.p\(99\)$/, 'p99'],
      [/^grpc_req_duration\.(med|p\(50\))$/, 'gRPC median'],
      [/^grpc_req_duration\.p\(95\)$/, 'gRPC p95'],
      [/^ws_ping\.(med|p\(50\))$/, 'WebSocket ping, median'],
      [/^browser_web_vital_lcp\.(med|p\(50\))$/, 'largest contentful paint, median'],
    ],
  },
  {
    id: 'throughput',
    title: 'Events',
    unit: 'per second',
    lines: [
      [/^offered$/, 'offered'],
      [/^(events_submitted(\.rate)?|events_per_second)$/, 'achieved'],
    ],
  },
  {
    id: 'requests',
    title: 'Requests',
    unit: 'per second',
    lines: [[/^(http_reqs(\.rate)?|requests_per_second)$/, 'requests']],
  },
  { id: 'vus', title: 'Virtual users', unit: 'count', lines: [[/^(k6\.vus|vus(\.value)?)$/, 'VUs']] },
  {
    id: 'errors',
    title: 'Failures',
    unit: 'ratio',
    lines: [[/^http_req_failed(\.rate)?$/, 'failed requests']],
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
    title: 'CPU',
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

export function makeCharts(summary: RunSummary, series: readonly Series[]): Chart[] {
  const offered = offeredSeries(summary);
  const all = offered === undefined ? series : [offered, ...series];
  return WANTED.flatMap((wanted) => {
    const found = wanted.lines.flatMap(([metric, label]) => linesOf(all, metric, label)).slice(0, MOST_LINES);
    const measured = found.some((line) => line.series !== offered);
    return measured ? [{ id: wanted.id, title: wanted.title, unit: wanted.unit, lines: found }] : [];
  });
}

/** What the profile asked for, on the phases as they happened: its VUs times the rate of one VU. */
function offeredSeries(summary: RunSummary): Series | undefined {
  const { profile, phases } = summary;
  if (profile === undefined || profile.eventsPerSecond <= 0 || profile.peakVus <= 0) return undefined;
  const perVu = profile.eventsPerSecond / profile.peakVus;
  const points: [number, number][] = [];
  let vus = profile.startVus;
  for (const phase of phases) {
    const from = isFlat(phase) ? phase.targetVus : vus;
    points.push(
      [phase.fromMs, from * perVu],
      [Math.max(phase.fromMs, phase.toMs - 1), phase.targetVus * perVu],
    );
    vus = phase.targetVus;
  }
  return points.length === 0
    ? undefined
    : { metric: 'offered', labels: {}, unit: 'per second', source: 'k6', points };
}

function isFlat(phase: Phase): boolean {
  return phase.kind === 'hold' || phase.kind === 'settle';
}

function linesOf(series: readonly Series[], metric: RegExp, label: string): Chart['lines'] {
  const split = label.includes('*');
  const matching = series.filter(
    (one) =>
      metric.test(one.metric) && one.points.length > 0 && (split || Object.keys(one.labels).length === 0),
  );
  return matching.map((one) => {
    const narrowed = Object.values(one.labels).map(cleanName).join(' ');
    return { label: label.replace('*', matching.length > 1 ? narrowed : '').trim(), series: one };
  });
}
