/** What a threshold can be put on: names, kinds and units. */
export type MetricKind = 'trend' | 'rate' | 'counter' | 'gauge' | 'observed';
export type MetricUnit = 'ms' | 's' | 'bytes' | 'ratio' | 'cores' | 'count' | 'per second';

export interface KnownMetric {
  kind: MetricKind;
  unit: MetricUnit;
}

/** k6's own metrics (k6 docs, "Built-in metrics"), those of our scripts, and those `measure` derives. */
export const METRICS: Readonly<Record<string, KnownMetric>> = {
  http_req_duration: { kind: 'trend', unit: 'ms' },
  http_req_waiting: { kind: 'trend', unit: 'ms' },
  http_req_blocked: { kind: 'trend', unit: 'ms' },
  http_req_connecting: { kind: 'trend', unit: 'ms' },
  http_req_tls_handshaking: { kind: 'trend', unit: 'ms' },
  http_req_sending: { kind: 'trend', unit: 'ms' },
  http_req_receiving: { kind: 'trend', unit: 'ms' },
  iteration_duration: { kind: 'trend', unit: 'ms' },
  group_duration: { kind: 'trend', unit: 'ms' },
  grpc_req_duration: { kind: 'trend', unit: 'ms' },
  ws_connecting: { kind: 'trend', unit: 'ms' },
  ws_session_duration: { kind: 'trend', unit: 'ms' },
  ws_ping: { kind: 'trend', unit: 'ms' },
  http_req_failed: { kind: 'rate', unit: 'ratio' },
  checks: { kind: 'rate', unit: 'ratio' },
  routing_success_rate: { kind: 'rate', unit: 'ratio' },
  http_reqs: { kind: 'counter', unit: 'count' },
  iterations: { kind: 'counter', unit: 'count' },
  dropped_iterations: { kind: 'counter', unit: 'count' },
  data_sent: { kind: 'counter', unit: 'bytes' },
  data_received: { kind: 'counter', unit: 'bytes' },
  ws_sessions: { kind: 'counter', unit: 'count' },
  ws_msgs_sent: { kind: 'counter', unit: 'count' },
  ws_msgs_received: { kind: 'counter', unit: 'count' },
  events_submitted: { kind: 'counter', unit: 'count' },
  events_rejected: { kind: 'counter', unit: 'count' },
  events_unanswered: { kind: 'counter', unit: 'count' },
  event_errors: { kind: 'counter', unit: 'count' },
  vus: { kind: 'gauge', unit: 'count' },
  vus_max: { kind: 'gauge', unit: 'count' },
  events_per_second: { kind: 'gauge', unit: 'per second' },
  requests_per_second: { kind: 'gauge', unit: 'per second' },
  'queue.depth': { kind: 'observed', unit: 'count' },
  'queue.oldest_age': { kind: 'observed', unit: 's' },
  'orchestrator.cpu': { kind: 'observed', unit: 'cores' },
  'orchestrator.memory': { kind: 'observed', unit: 'bytes' },
  'queue.cpu': { kind: 'observed', unit: 'cores' },
  'queue.memory': { kind: 'observed', unit: 'bytes' },
  'k6.cpu': { kind: 'observed', unit: 'cores' },
  'k6.memory': { kind: 'observed', unit: 'bytes' },
};

/** `<service>.cpu` and `<service>.memory` of any service of a user's own stack. */
const SERVICE_QUANTITIES: Readonly<Record<string, MetricUnit>> = { cpu: 'cores', memory: 'bytes' };

export function knownMetric(name: string): KnownMetric | undefined {
  if (Object.hasOwn(METRICS, name)) return METRICS[name];
  const match = /^[a-z0-9][a-z0-9_-]*\.(cpu|memory)$/.exec(name);
  const unit = match?.[1] === undefined ? undefined : SERVICE_QUANTITIES[match[1]];
  return unit === undefined ? undefined : { kind: 'observed', unit };
}

/** Statistics each kind has; `p(N)` stands for any percentile. */
export const STATISTICS: Readonly<Record<MetricKind, readonly string[]>> = {
  trend: ['p(N)', 'min', 'max', 'avg', 'med', 'count'],
  rate: ['rate'],
  counter: ['count', 'rate'],
  gauge: ['value', 'min', 'max', 'avg'],
  observed: ['min', 'max', 'avg', 'final'],
};
