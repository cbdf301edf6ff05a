import type { Metric } from '../domain/measurement.ts';
import { builtInMetric } from './built-in-metrics.ts';

export interface MetricFacts {
  unit: Metric['unit'];
  better: Metric['better'];
}

/** What k6 or the timeline declares of a metric: `contains` is `time`, `data` or `default`. */
export interface DeclaredMetric {
  type: string;
  contains?: string | undefined;
}

/** Unit and direction of a metric. k6 says neither in its summary, so built-in names are known and others inferred. */
export function metricFacts(name: string, kind: Metric['kind'], declared?: DeclaredMetric): MetricFacts {
  const known = KNOWN[name];
  if (known !== undefined) return known;
  if (kind === 'rate') return { unit: 'ratio', better: directionOfRate(name) };
  const contains = declared?.contains ?? builtInMetric(name)?.contains;
  const unit = contains === 'time' ? 'ms' : contains === 'data' ? 'bytes' : undefined;
  if (kind === 'trend')
    return { unit: unit ?? unitOfName(name), better: unit === 'ms' ? 'lower' : 'neither' };
  const fallback = kind === 'counter' ? 'count' : 'none';
  return { unit: unit ?? fallback, better: BAD.test(name) ? 'lower' : 'neither' };
}

const BAD = /(^|_)(fail|failed|failures?|errors?|error_rate|rejected|dropped|lost|timeouts?|retries)(_|$)/;
const GOOD = /(^|_)(success|successful|ok|passed|pass|hits?|checks?|availability)(_|$)/;

function directionOfRate(name: string): Metric['better'] {
  if (BAD.test(name)) return 'lower';
  return GOOD.test(name) ? 'higher' : 'neither';
}

function unitOfName(name: string): Metric['unit'] {
  if (/(_ms|_millis|_milliseconds|_duration|_time|_latency)$/.test(name)) return 'ms';
  return /_bytes$/.test(name) ? 'bytes' : 'none';
}

const time: MetricFacts = { unit: 'ms', better: 'lower' };
const count: MetricFacts = { unit: 'count', better: 'neither' };
const bytes: MetricFacts = { unit: 'bytes', better: 'neither' };

/** k6 built-ins (`metrics/builtin.go`) and the metrics of our own scripts. */
const KNOWN: Record<string, MetricFacts> = {
  http_req_duration: time,
  http_req_waiting: time,
  http_req_sending: time,
  http_req_receiving: time,
  http_req_blocked: time,
  http_req_connecting: time,
  http_req_tls_handshaking: time,
  group_duration: time,
  grpc_req_duration: time,
  ws_connecting: time,
  ws_ping: time,
  ws_session_duration: { unit: 'ms', better: 'neither' },
  // Holds the pause of the pacing: longer is not slower.
  iteration_duration: { unit: 'ms', better: 'neither' },
  http_req_failed: { unit: 'ratio', better: 'lower' },
  checks: { unit: 'ratio', better: 'higher' },
  routing_success_rate: { unit: 'ratio', better: 'higher' },
  http_reqs: { unit: 'count', better: 'higher' },
  iterations: { unit: 'count', better: 'higher' },
  dropped_iterations: { unit: 'count', better: 'lower' },
  events_submitted: { unit: 'count', better: 'higher' },
  events_rejected: { unit: 'count', better: 'lower' },
  events_unanswered: { unit: 'count', better: 'lower' },
  event_errors: { unit: 'count', better: 'lower' },
  data_sent: bytes,
  data_received: bytes,
  vus: count,
  vus_max: count,
};
