import type { Metric } from '../domain/measurement.ts';

export interface BuiltInMetric {
  type: Metric['kind'];
  /** What k6 says it holds; decides the unit. */
  contains: 'default' | 'time' | 'data';
}

/** A metric k6 itself emits (HTTP, gRPC, WebSocket, browser): needed where a file names metrics without their kind. */
export function builtInMetric(name: string): BuiltInMetric | undefined {
  return builtIn.get(name);
}

/** https://grafana.com/docs/k6/latest/using-k6/metrics/reference/ */
const table: [type: Metric['kind'], contains: BuiltInMetric['contains'], names: string][] = [
  [
    'trend',
    'time',
    `http_req_duration http_req_blocked http_req_connecting http_req_tls_handshaking http_req_sending
     http_req_waiting http_req_receiving iteration_duration group_duration grpc_req_duration ws_connecting
     ws_ping ws_session_duration browser_http_req_duration browser_web_vital_fcp browser_web_vital_lcp
     browser_web_vital_ttfb browser_web_vital_inp browser_web_vital_fid`,
  ],
  ['trend', 'default', 'browser_web_vital_cls'],
  ['rate', 'default', 'http_req_failed checks browser_http_req_failed'],
  [
    'counter',
    'default',
    `http_reqs iterations dropped_iterations ws_sessions ws_msgs_sent ws_msgs_received grpc_streams
     grpc_streams_msgs_sent grpc_streams_msgs_received`,
  ],
  ['counter', 'data', 'data_sent data_received browser_data_sent browser_data_received'],
  ['gauge', 'default', 'vus vus_max'],
];
const builtIn = new Map<string, BuiltInMetric>();
for (const [type, contains, names] of table)
  for (const name of names.split(/\s+/)) builtIn.set(name, { type, contains });
