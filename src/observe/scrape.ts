import type { Unit } from '../domain/observation.ts';
import { fetchText } from '../ports/fetch-within.ts';
import { parsePrometheusText } from './prometheus-text.ts';
import type { Reading, Sampler } from './sampling.ts';

/** Counters by name, summed over labels, as the service tells them now. */
export async function scrape(metricsUrl: string): Promise<Map<string, number>> {
  return parsePrometheusText(await fetchText(metricsUrl));
}

/** The same summed over the replicas of a service. */
export async function scrapeAll(metricsUrls: readonly string[]): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const values of await Promise.all(metricsUrls.map(scrape)))
    for (const [name, value] of values) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
}

export interface ScrapeOptions {
  /** Also CPU and memory, which nobody else can read: the service runs somewhere else. */
  withProcess: boolean;
}

/** The service's own metrics, read from its Prometheus endpoint. */
export function scrapeSampler(metricsUrls: readonly string[], { withProcess }: ScrapeOptions): Sampler {
  let last: { atMs: number; values: Map<string, number> } | undefined;
  return {
    name: `metrics of the orchestrator (${metricsUrls.join(', ')})`,
    async sample() {
      const values = await scrapeAll(metricsUrls);
      const now = { atMs: Date.now(), values };
      const readings = [
        ...gauges(now, withProcess),
        ...(last === undefined ? [] : rates(last, now, withProcess)),
      ];
      last = now;
      return readings;
    },
  };
}

interface Scrape {
  atMs: number;
  values: Map<string, number>;
}

/** Names of the guide. `per second` of these counters; a service without them simply has no such series. */
const COUNTERS: [name: string, metric: string][] = [
  ['orchestrator_events_processed_total', 'orchestrator.events_processed'],
  ['orchestrator_events_routed_total', 'orchestrator.events_routed'],
  ['orchestrator_events_failed_total', 'orchestrator.events_failed'],
  ['orchestrator_messages_sent_total', 'orchestrator.messages_sent'],
  // Seconds of pause in each second.
  ['jvm_gc_pause_seconds_sum', 'orchestrator.gc_time'],
  ['nodejs_gc_duration_seconds_sum', 'orchestrator.gc_time'],
];

const GAUGES: [name: string, metric: string, unit: Unit][] = [
  ['jvm_memory_used_bytes', 'orchestrator.heap', 'bytes'],
  ['nodejs_heap_size_used_bytes', 'orchestrator.heap', 'bytes'],
  ['orchestrator_requests_in_flight', 'orchestrator.requests_in_flight', 'count'],
];

function gauges({ atMs, values }: Scrape, withProcess: boolean): Reading[] {
  const wanted = withProcess ? [...GAUGES, PROCESS_MEMORY] : GAUGES;
  return wanted.flatMap(([name, metric, unit]) => {
    const value = values.get(name);
    return value === undefined ? [] : [reading(metric, unit, atMs, value)];
  });
}

const PROCESS_MEMORY: [name: string, metric: string, unit: Unit] = [
  'process_resident_memory_bytes',
  'orchestrator.memory',
  'bytes',
];

function rates(last: Scrape, now: Scrape, withProcess: boolean): Reading[] {
  const seconds = (now.atMs - last.atMs) / 1000;
  const growth = (name: string): number | undefined => {
    const before = last.values.get(name);
    const after = now.values.get(name);
    // Smaller than before: the service was restarted, and this second is not known.
    return before === undefined || after === undefined || after < before ? undefined : after - before;
  };
  const readings = COUNTERS.flatMap(([name, metric]) => {
    const grown = growth(name);
    return grown === undefined ? [] : [reading(metric, 'per second', now.atMs, grown / seconds)];
  });
  const routingS = growth('orchestrator_routing_time_seconds_sum');
  const routings = growth('orchestrator_routing_time_seconds_count');
  if (routingS !== undefined && routings !== undefined && routings > 0)
    readings.push(reading('orchestrator.routing_time', 'ms', now.atMs, (routingS / routings) * 1000));
  const cpuS = withProcess ? growth('process_cpu_seconds_total') : undefined;
  if (cpuS !== undefined) readings.push(reading('orchestrator.cpu', 'cores', now.atMs, cpuS / seconds));
  return readings;
}

function reading(metric: string, unit: Unit, atMs: number, value: number): Reading {
  return { metric, labels: {}, unit, source: 'scrape', atMs, value };
}
