import type { QueueCounters, QueueDepth } from './queue.ts';
import type { Queues } from './queues.ts';

/** One queue in `/counters`. Depth and counters are of the same moment: depth = sent - deleted - drained - purged. */
export interface CountersOfQueue extends QueueCounters, QueueDepth {
  oldestAgeS?: number;
}

export function renderCounters(queues: Queues, nowMs: number): string {
  const byName: Record<string, CountersOfQueue> = {};
  for (const queue of queues.all()) {
    const oldestAgeS = queue.oldestAgeS(nowMs);
    byName[queue.name] = {
      ...queue.depth(nowMs),
      ...queue.counters,
      ...(oldestAgeS !== undefined && { oldestAgeS }),
    };
  }
  return JSON.stringify({ queues: byName });
}

export function renderMetrics(queues: Queues, nowMs: number): string {
  const lines: string[] = [];
  const all = queues.all();
  for (const [metric, help, counter] of COUNTERS) {
    lines.push(`# HELP ${metric} ${help}`, `# TYPE ${metric} counter`);
    for (const queue of all) lines.push(`${metric}{queue="${queue.name}"} ${queue.counters[counter]}`);
  }
  lines.push('# HELP queue_depth Messages in the queue by state', '# TYPE queue_depth gauge');
  for (const queue of all) {
    const depth = queue.depth(nowMs);
    lines.push(`queue_depth{queue="${queue.name}",state="visible"} ${depth.visible}`);
    lines.push(`queue_depth{queue="${queue.name}",state="in_flight"} ${depth.inFlight}`);
    lines.push(`queue_depth{queue="${queue.name}",state="delayed"} ${depth.delayed}`);
  }
  lines.push(
    '# HELP queue_oldest_age_seconds Age of the oldest visible message',
    '# TYPE queue_oldest_age_seconds gauge',
  );
  for (const queue of all)
    lines.push(`queue_oldest_age_seconds{queue="${queue.name}"} ${queue.oldestAgeS(nowMs) ?? 0}`);
  const { user, system } = process.cpuUsage();
  lines.push('# HELP process_cpu_seconds_total CPU time used', '# TYPE process_cpu_seconds_total counter');
  lines.push(`process_cpu_seconds_total ${(user + system) / 1e6}`);
  lines.push(
    '# HELP process_resident_memory_bytes Resident memory',
    '# TYPE process_resident_memory_bytes gauge',
  );
  lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`);
  return `${lines.join('\n')}\n`;
}

const COUNTERS: [metric: string, help: string, counter: keyof QueueCounters][] = [
  ['queue_messages_sent_total', 'Messages accepted', 'sent'],
  ['queue_messages_received_total', 'Messages handed to receivers', 'received'],
  ['queue_messages_deleted_total', 'Messages deleted by receivers', 'deleted'],
  ['queue_messages_drained_total', 'Messages taken out by the built-in consumer', 'drained'],
  ['queue_messages_purged_total', 'Messages purged', 'purged'],
  ['queue_bodies_dropped_total', 'Messages counted without keeping their body', 'dropped'],
];
