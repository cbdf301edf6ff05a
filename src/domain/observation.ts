/** A time series on the wall clock of the machine that ran the tool. */
export interface Series {
  /** `<service>.<quantity>`: `orchestrator.cpu`, `queue.depth`, `k6.memory`; from k6's timeline: `k6.vus`, `http_req_duration.p(95)`. */
  metric: string;
  /** Narrows the metric: `{queue: "payment-service-queue"}`, `{replica: "2"}`. */
  labels: Record<string, string>;
  unit: Unit;
  source: 'k6' | 'proc' | 'cgroup' | 'engine' | 'prometheus' | 'scrape' | 'sqs';
  /** [epoch ms, value], ascending; a gap is a missing point, never a zero. */
  points: [atMs: number, value: number][];
}

/** ratio: 1 is 100 %, for CPU 1 is one core. */
export const UNITS = ['ms', 's', 'bytes', 'ratio', 'cores', 'count', 'per second', 'none'] as const;
export type Unit = (typeof UNITS)[number];

export type ServiceRole = 'orchestrator' | 'queue' | 'prometheus' | 'grafana' | 'k6' | 'other';

export const SERVICE_EVENT_KINDS = [
  'unhealthy',
  'healthy',
  'exited',
  'restarted',
  'oom-killed',
  'throttled',
] as const;

export interface ServiceEvent {
  atMs: number;
  service: string;
  kind: (typeof SERVICE_EVENT_KINDS)[number];
  /** One sentence with its number. */
  detail: string;
}

/**
 * What happened to every event, by each party's own count, over the whole run (differences of counters taken before
 * and after the load). Undefined: that party could not be asked.
 */
export interface Accounting {
  /** Counted by k6 from requests it sent and got an answer to. */
  submitted: number;
  /** Sum of `successful` in the answers. */
  acceptedByAnswer: number;
  rejectedByAnswer: number;
  /** Events in requests that got no readable answer: their fate is unknown. */
  unanswered: number;
  processed?: number;
  routed?: number;
  failed?: number;
  /** Routed messages: an event may go to several queues. */
  messagesSent?: number;
  /** Growth of all queues (visible, in flight, delayed) plus what was drained, in messages. */
  queued?: number;
}

export interface Observations {
  series: Series[];
  events: ServiceEvent[];
  accounting?: Accounting;
  /** What could not be observed, each as one sentence for the report. */
  missing: string[];
  /** CPU and memory limits of the services, for "of its limit". */
  limits: { service: string; cpuCores?: number; memoryBytes?: number }[];
}
