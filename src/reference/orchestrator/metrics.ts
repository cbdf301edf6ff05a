import { cpus } from 'node:os';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Why an event may have failed. */
export const FAILURE_REASONS = ['invalid', 'unroutable', 'not sent', 'overloaded'] as const;

/** The guide's metric names, as Micrometer would write them, plus the process's own. */
export function makeMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const startedAtMs = Date.now();
  const cpu = recentCpu();
  const gauges: [name: string, help: string, read: () => number][] = [
    [
      'process_cpu_usage',
      'CPU of this process over the last second, as a part of the whole machine (0 to 1)',
      () => cpu.coresUsed / cpus().length,
    ],
    ['process_resident_memory_bytes', 'Resident memory', () => process.memoryUsage.rss()],
    ['nodejs_heap_size_used_bytes', 'Heap in use', () => process.memoryUsage().heapUsed],
    ['process_uptime_seconds', 'Seconds since the start', () => (Date.now() - startedAtMs) / 1000],
  ];
  for (const [name, help, read] of gauges)
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU time used',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const counted = (name: string, help: string, label: string): Tally => {
    const tally = new Tally();
    new Counter({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        this.reset();
        for (const [value, count] of tally.counts) this.inc({ [label]: value }, count);
      },
    });
    return tally;
  };
  const failed = counted(
    'orchestrator_events_failed_total',
    'Events that were invalid, had no orchestration, came while too many waited, or were not confirmed',
    'reason',
  );
  // A counter that begins with the first failure has no rate for it.
  for (const reason of FAILURE_REASONS) failed.add(reason, 0);
  return {
    registry,
    stop: cpu.stop,
    processed: counted(
      'orchestrator_events_processed_total',
      'Events taken up, valid or not',
      'orchestration',
    ),
    routed: counted(
      'orchestrator_events_routed_total',
      'Events all of whose messages a queue has confirmed',
      'orchestration',
    ),
    failed,
    messagesSent: counted(
      'orchestrator_messages_sent_total',
      'Messages a queue has confirmed; an event may be several',
      'queue',
    ),
    routingTime: new Histogram({
      name: 'orchestrator_routing_time_seconds',
      help: 'From reading an event to the confirmation of its last message',
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    inFlight: new Gauge({
      name: 'orchestrator_requests_in_flight',
      help: 'Requests with events that are not answered yet',
      registers,
    }),
  };
}

export type Metrics = ReturnType<typeof makeMetrics>;

/** Counts by the value of one label; prom-client, which looks labels up by text, hears of them when it is asked. */
class Tally {
  readonly counts = new Map<string, number>();

  add(value: string, count = 1): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + count);
  }
}

function recentCpu() {
  let last = process.cpuUsage();
  let lastAt = process.hrtime.bigint();
  const recent = {
    coresUsed: 0,
    stop: () => clearInterval(timer),
  };
  const timer = setInterval(() => {
    const now = process.hrtime.bigint();
    const used = process.cpuUsage(last);
    recent.coresUsed = (used.user + used.system) / (Number(now - lastAt) / 1000);
    last = process.cpuUsage();
    lastAt = now;
  }, 1000).unref();
  return recent;
}
