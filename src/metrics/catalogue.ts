import type { Metric } from '../domain/measurement.ts';
import type { Unit } from '../domain/observation.ts';
import { parseObservedName } from '../domain/observed-name.ts';

export type MetricKind = Metric['kind'] | 'observed';

/** One metric, whole: a new metric is a line here and nothing else. */
export interface KnownMetric {
  name: string;
  kind: MetricKind;
  unit: Unit;
  better: Metric['better'];
  /** `k6` and `our script` emit samples, `derived` is made by measuring, `observed` of a service, `judged` by a rule. */
  from: 'k6' | 'our script' | 'derived' | 'observed' | 'judged';
  /** How people call it. */
  label?: string;
  /** What a rate of it counts: `events` in `2,105 events/s`. */
  perSecondOf?: 'events' | 'requests';
  /** The gauge that says how much of it there was in a second of its window. */
  rate?: 'events_per_second' | 'requests_per_second';
  /** Rows of the main table, in this order, where the metric was measured. */
  headline?: { statistic: string; label: string }[];
  /** `main` has a weight of its own in a comparison, `no` is no news of its own. Else it shares one with all others. */
  compared?: 'main' | 'no';
  /** False: emitted outside of any VU, so that no sample has a phase. */
  phased?: false;
  /** Time of an answer: judged on the answers that were expected, because a refused connection counts as 0 ms. */
  answerTime?: true;
}

type Details = Pick<
  KnownMetric,
  'label' | 'perSecondOf' | 'rate' | 'headline' | 'compared' | 'phased' | 'answerTime'
>;

/** https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ and k6's `metrics/builtin.go`. */
const TABLE: KnownMetric[] = [
  time('http_req_duration', {
    label: 'latency',
    compared: 'main',
    answerTime: true,
    headline: [
      { statistic: 'p(95)', label: 'p95 latency' },
      { statistic: 'p(99)', label: 'p99 latency' },
      { statistic: 'med', label: 'Median latency' },
    ],
  }),
  of('events_per_second', 'gauge', 'per second', 'higher', 'derived', {
    label: 'Events',
    perSecondOf: 'events',
    compared: 'main',
    headline: [{ statistic: 'value', label: 'Events' }],
  }),
  of('requests_per_second', 'gauge', 'per second', 'higher', 'derived', {
    label: 'Requests',
    perSecondOf: 'requests',
    headline: [{ statistic: 'value', label: 'Requests' }],
  }),
  of('http_req_failed', 'rate', 'ratio', 'lower', 'k6', {
    label: 'Failed requests',
    compared: 'main',
    headline: [{ statistic: 'rate', label: 'Failed requests' }],
  }),
  of('routing_success_rate', 'rate', 'ratio', 'higher', 'our script', {
    label: 'Routed events',
    headline: [{ statistic: 'rate', label: 'Routed events' }],
  }),
  // Where the service counts otherwise than it answers; `routing_success_rate` is then what it counted.
  of('routing_answered_rate', 'rate', 'ratio', 'higher', 'derived', {
    label: 'Routed events, as answered',
    headline: [{ statistic: 'rate', label: 'Routed events, as answered' }],
    compared: 'no',
  }),
  of('checks', 'rate', 'ratio', 'higher', 'k6', {
    label: 'Checks',
    headline: [{ statistic: 'rate', label: 'Checks' }],
  }),
  time('grpc_req_duration', {
    headline: [
      { statistic: 'med', label: 'gRPC median' },
      { statistic: 'p(95)', label: 'gRPC p95' },
    ],
  }),
  of('ws_sessions', 'counter', 'count', 'neither', 'k6', {
    headline: [{ statistic: 'count', label: 'WebSocket sessions' }],
  }),
  of('ws_msgs_received', 'counter', 'count', 'neither', 'k6', {
    headline: [{ statistic: 'rate', label: 'WebSocket messages received' }],
  }),
  time('browser_web_vital_lcp', {
    headline: [{ statistic: 'p(75)', label: 'Largest contentful paint p75' }],
  }),
  of('browser_http_req_failed', 'rate', 'ratio', 'lower', 'k6', {
    headline: [{ statistic: 'rate', label: 'Failed requests of pages' }],
  }),
  time('http_req_waiting', { compared: 'no', answerTime: true }),
  time('http_req_blocked', { compared: 'no', answerTime: true }),
  time('http_req_connecting', { compared: 'no', answerTime: true }),
  time('http_req_tls_handshaking', { compared: 'no', answerTime: true }),
  time('http_req_sending', { compared: 'no', answerTime: true }),
  time('http_req_receiving', { compared: 'no', answerTime: true }),
  // Holds the pause of the pacing: longer is not slower.
  of('iteration_duration', 'trend', 'ms', 'neither', 'k6', { compared: 'no' }),
  time('group_duration', { compared: 'no' }),
  time('ws_connecting'),
  of('ws_session_duration', 'trend', 'ms', 'neither', 'k6'),
  time('ws_ping'),
  time('browser_http_req_duration', {
    headline: [{ statistic: 'p(95)', label: 'p95 of requests of pages' }],
  }),
  time('browser_web_vital_fcp'),
  time('browser_web_vital_ttfb'),
  time('browser_web_vital_inp'),
  time('browser_web_vital_fid'),
  of('browser_web_vital_cls', 'trend', 'none', 'lower', 'k6'),
  // The same fact as requests_per_second.
  of('http_reqs', 'counter', 'count', 'higher', 'k6', {
    compared: 'no',
    perSecondOf: 'requests',
    rate: 'requests_per_second',
  }),
  of('iterations', 'counter', 'count', 'higher', 'k6', { compared: 'no' }),
  of('dropped_iterations', 'counter', 'count', 'lower', 'k6', {
    label: 'Dropped iterations',
    compared: 'no',
    phased: false,
  }),
  of('data_sent', 'counter', 'bytes', 'neither', 'k6', { compared: 'no' }),
  of('data_received', 'counter', 'bytes', 'neither', 'k6', { compared: 'no' }),
  of('browser_data_sent', 'counter', 'bytes', 'neither', 'k6'),
  of('browser_data_received', 'counter', 'bytes', 'neither', 'k6'),
  of('ws_msgs_sent', 'counter', 'count', 'neither', 'k6'),
  of('grpc_streams', 'counter', 'count', 'neither', 'k6'),
  of('grpc_streams_msgs_sent', 'counter', 'count', 'neither', 'k6'),
  of('grpc_streams_msgs_received', 'counter', 'count', 'neither', 'k6'),
  // The same fact as events_per_second.
  of('events_submitted', 'counter', 'count', 'higher', 'our script', {
    compared: 'no',
    perSecondOf: 'events',
    rate: 'events_per_second',
  }),
  of('events_rejected', 'counter', 'count', 'lower', 'our script'),
  of('events_unanswered', 'counter', 'count', 'lower', 'our script'),
  of('event_errors', 'counter', 'count', 'lower', 'our script'),
  of('unexpected_answers', 'counter', 'count', 'lower', 'our script', { compared: 'no' }),
  of('vus', 'gauge', 'count', 'neither', 'k6', { compared: 'no', phased: false }),
  of('vus_max', 'gauge', 'count', 'neither', 'k6', { compared: 'no', phased: false }),
  observed('queue.depth', 'count', 'Queue depth', 'main'),
  observed('queue.oldest_age', 's', 'Oldest message'),
  observed('orchestrator.cpu', 'cores', 'Orchestrator CPU', 'main'),
  observed('orchestrator.memory', 'bytes', 'Orchestrator memory', 'main'),
  observed('queue.cpu', 'cores', 'Queue CPU'),
  observed('queue.memory', 'bytes', 'Queue memory'),
  observed('k6.cpu', 'cores', 'k6 CPU'),
  observed('k6.memory', 'bytes', 'k6 memory'),
  of('cpu_per_request', 'gauge', 'ms', 'lower', 'judged', { label: 'CPU per request', compared: 'no' }),
  of('capacity', 'gauge', 'per second', 'higher', 'judged', { label: 'Capacity', compared: 'no' }),
  of('spike.recovery', 'gauge', 's', 'lower', 'judged', { label: 'Slowest recovery' }),
  of('spike.queue_drain', 'gauge', 's', 'lower', 'judged', { label: 'Slowest queue drain' }),
];

/** Every known metric by its name, in the order of the main table. */
export const METRICS: ReadonlyMap<string, KnownMetric> = new Map(
  TABLE.map((metric) => [metric.name, metric]),
);

/** `<service>.cpu` and `<service>.memory` of any service of a user's own stack. */
const QUANTITIES: ReadonlyMap<string, Unit> = new Map([
  ['cpu', 'cores'],
  ['memory', 'bytes'],
]);

export function knownMetric(name: string): KnownMetric | undefined {
  const known = METRICS.get(name);
  if (known !== undefined) return known;
  const unit = QUANTITIES.get(parseObservedName(name)?.quantity ?? '');
  return unit === undefined ? undefined : { name, kind: 'observed', unit, better: 'lower', from: 'observed' };
}

/** Kind of a metric k6 emits, for files that name metrics without it. */
export function kindOfK6(name: string): Metric['kind'] | undefined {
  const known = METRICS.get(name);
  return known === undefined || known.kind === 'observed' || known.from === 'judged' ? undefined : known.kind;
}

/** Statistics each kind has in a threshold; `p(N)` stands for any percentile. */
export const STATISTICS: Readonly<Record<MetricKind, readonly string[]>> = {
  trend: ['p(N)', 'min', 'max', 'avg', 'med', 'count'],
  rate: ['rate'],
  counter: ['count', 'rate'],
  gauge: ['value', 'min', 'max', 'avg'],
  observed: ['min', 'max', 'avg', 'final'],
};

/** What k6 or a file declares of a metric: `contains` is `time`, `data` or `default`. */
export interface DeclaredMetric {
  type: string;
  contains?: string | undefined;
}

/** What k6 would declare of a metric that was read. */
export function declarationOf({ kind, unit }: Pick<Metric, 'kind' | 'unit'>): DeclaredMetric {
  return { type: kind, contains: unit === 'ms' ? 'time' : unit === 'bytes' ? 'data' : undefined };
}

/** Unit and direction of any metric: known by its name, declared by k6, or told by a name that says its unit. */
export function unitAndDirection(
  name: string,
  kind: Metric['kind'],
  declared?: DeclaredMetric,
): Pick<Metric, 'unit' | 'better'> {
  const known = METRICS.get(name);
  if (known !== undefined && known.kind === kind) return { unit: known.unit, better: known.better };
  if (kind === 'rate') return { unit: 'ratio', better: directionOfRate(name) };
  const unit = declaredUnit(declared) ?? unitInName(name, kind);
  if (kind === 'trend') return { unit, better: unit === 'ms' ? 'lower' : 'neither' };
  return { unit, better: BAD.test(name) ? 'lower' : 'neither' };
}

const BAD =
  /(?:^|_)(?:fail|failed|failures?|errors?|error_rate|rejected|dropped|lost|timeouts?|retries)(?:_|$)/;
const GOOD = /(?:^|_)(?:success|successful|ok|passed|pass|hits?|checks?|availability)(?:_|$)/;

function directionOfRate(name: string): Metric['better'] {
  if (BAD.test(name)) return 'lower';
  return GOOD.test(name) ? 'higher' : 'neither';
}

function declaredUnit(declared: DeclaredMetric | undefined): Unit | undefined {
  return declared?.contains === 'time' ? 'ms' : declared?.contains === 'data' ? 'bytes' : undefined;
}

/** Only a name that says its unit: `order_duration` may be anything. */
function unitInName(name: string, kind: Metric['kind']): Unit {
  if (kind === 'counter') return 'count';
  if (/_(?:ms|millis|milliseconds)$/.test(name)) return 'ms';
  return /_bytes$/.test(name) ? 'bytes' : 'none';
}

function of(
  name: string,
  kind: MetricKind,
  unit: Unit,
  better: Metric['better'],
  from: KnownMetric['from'],
  details: Details = {},
): KnownMetric {
  return { name, kind, unit, better, from, ...details };
}

function time(name: string, details?: Details): KnownMetric {
  return of(name, 'trend', 'ms', 'lower', 'k6', details);
}

function observed(name: string, unit: Unit, label: string, compared?: 'main'): KnownMetric {
  return of(name, 'observed', unit, 'lower', 'observed', {
    label,
    ...(compared === undefined ? {} : { compared }),
  });
}
