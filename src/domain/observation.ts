/** What was observed: a quantity of a service. Never a text that has to be taken apart. */
export interface ObservedIdentity {
  /** As the stack calls it: `orchestrator`, `queue`, `k6`; `machine` is all of this machine. */
  service: string;
  /** Which one, where several replicas of the service run. */
  replica?: string;
  /** `cpu`, `memory`, `depth`, `routing_time`, ... */
  quantity: string;
  /** One queue alone; absent: all of them together. */
  queue?: string;
  /** Of which version, where two are measured side by side. */
  side?: Side;
}

/** The name under which every stage knows the service under test. */
export const SERVICE_UNDER_TEST = 'orchestrator';

export const SIDES = ['base', 'candidate'] as const;
export type Side = (typeof SIDES)[number];

/** Points on the wall clock of the machine that ran the tool. */
interface TimeSeries {
  unit: Unit;
  source: 'k6' | 'proc' | 'cgroup' | 'engine' | 'prometheus' | 'scrape' | 'sqs';
  /** [epoch ms, value], ascending; a gap is a missing point, never a zero. */
  points: [atMs: number, value: number][];
}

export interface ObservedSeries extends ObservedIdentity, TimeSeries {}

/** A metric of k6 over time. */
export interface MetricSeries extends TimeSeries {
  metric: string;
  /** Narrows the metric; `{}` is the whole run. */
  tags: Record<string, string>;
  /** As k6 writes it, of a trend: `p(95)`, `med`. Every other kind has one value: a rate, a count per second, a gauge. */
  statistic?: string;
}

export type Series = ObservedSeries | MetricSeries;

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
  /** Whether the service under test runs on this machine, where nobody but its address tells. */
  isTargetHere?: boolean;
  series: ObservedSeries[];
  events: ServiceEvent[];
  accounting?: Accounting;
  /** What could not be observed, each as one sentence for the report. */
  missing: string[];
  /** CPU and memory limits of the services, for "of its limit". */
  limits: { service: string; cpuCores?: number; memoryBytes?: number }[];
}
