import type { Series } from '../../domain/observation.ts';
import type { Chart } from '../../domain/report.ts';
import { isObserved, metricSeries } from '../../metrics/observed.ts';
import { cleanName } from '../../wording/escape.ts';
import { observedPlaces } from '../../wording/series.ts';
import { isOffered } from './down-sample.ts';

interface Wanted {
  id: string;
  title: string;
  unit: string;
  lines: Line[];
}

interface Line {
  label: string;
  isOf: (series: Series) => boolean;
  /** Each queue or replica is a line of its own. */
  split?: true;
}

/** One chart for each question about time, in the order a reader asks them; its first line is the one to look at. */
const WANTED: Wanted[] = [
  {
    id: 'latency',
    title: 'Latency',
    unit: 'ms',
    lines: [
      metric('p95', 'http_req_duration', 'p(95)'),
      metric('p99', 'http_req_duration', 'p(99)'),
      metric('p90', 'http_req_duration', 'p(90)'),
      metric('median', 'http_req_duration', 'med'),
      metric('gRPC p95', 'grpc_req_duration', 'p(95)'),
      metric('gRPC median', 'grpc_req_duration', 'med'),
      metric('WebSocket ping, median', 'ws_ping', 'med'),
      metric('largest contentful paint, median', 'browser_web_vital_lcp', 'med'),
    ],
  },
  {
    id: 'throughput',
    title: 'Events per second',
    unit: 'per second',
    lines: [
      metric('achieved', 'events_submitted'),
      metric('achieved', 'events_per_second'),
      metric('offered', 'events_offered'),
    ],
  },
  {
    id: 'requests',
    title: 'Requests per second',
    unit: 'per second',
    lines: [
      metric('requests', 'http_reqs'),
      metric('requests', 'requests_per_second'),
      metric('offered', 'requests_offered'),
    ],
  },
  { id: 'vus', title: 'Virtual users', unit: 'count', lines: [metric('VUs', 'vus')] },
  { id: 'errors', title: 'Failed requests', unit: 'ratio', lines: [metric('failed', 'http_req_failed')] },
  {
    id: 'queue',
    title: 'Queue depth',
    unit: 'count',
    lines: [observed('waiting', 'queue', 'depth'), observed('in flight', 'queue', 'in_flight')],
  },
  {
    id: 'queue-age',
    title: 'Oldest message',
    unit: 's',
    lines: [observed('age', 'queue', 'oldest_age')],
  },
  { id: 'cpu', title: 'CPU, cores', unit: 'cores', lines: ofServices('cpu') },
  { id: 'memory', title: 'Memory', unit: 'bytes', lines: ofServices('memory') },
];

const MOST_LINES = 8;

/** `called` is how people call a service. */
export function makeCharts(
  series: readonly Series[],
  called: (service: string) => string = (service) => service,
): Chart[] {
  return WANTED.flatMap(({ id, title, unit, lines }) => {
    const found = lines.flatMap((line) => linesOf(series, line)).slice(0, MOST_LINES);
    // What was offered says nothing without what came of it.
    const measured = found.some((line) => !isOffered(line.series));
    const named = found.map((line) => ({ ...line, label: labelOf(line, called) }));
    return measured ? [{ id, title, unit, lines: named }] : [];
  });
}

/** The first word of a line of a service is its name. */
function labelOf({ label, series }: Chart['lines'][number], called: (service: string) => string): string {
  if (!isObserved(series) || !label.startsWith(series.service)) return label;
  return called(series.service) + label.slice(series.service.length);
}

function linesOf(series: readonly Series[], { label, isOf, split }: Line): Chart['lines'] {
  const matching = series.filter((one) => isOf(one) && one.points.length > 0);
  if (matching.length < 2 || split !== true) return matching.map((one) => ({ label, series: one }));
  return matching.map((one) => {
    const places = isObserved(one) ? observedPlaces(one).map(cleanName).join(' ') : '';
    return { label: `${label} ${places || 'in all'}`, series: one };
  });
}

function metric(label: string, name: string, statistic?: string): Line {
  // The median has two names.
  const names = statistic === 'med' ? ['med', 'p(50)'] : [statistic];
  return { label, isOf: (series) => names.some((one) => metricSeries([series], name, one) !== undefined) };
}

function observed(label: string, service: string, quantity: string): Line {
  const isOf = (series: Series) =>
    isObserved(series) && series.service === service && series.quantity === quantity;
  return { label, isOf, split: true };
}

function ofServices(quantity: string): Line[] {
  return ['orchestrator', 'queue', 'k6'].map((service) => observed(service, service, quantity));
}
