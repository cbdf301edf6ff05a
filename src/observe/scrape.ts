import { SERVICE_UNDER_TEST, type Unit } from '../domain/observation.ts';
import { askText, METRICS } from '../ports/ask.ts';
import { parsePrometheusText } from './prometheus-text.ts';
import type { Reading, Sampler } from './sampling.ts';

/** Values by name, summed over labels, as one replica of the service tells them now. */
export type Told = ReadonlyMap<string, number>;

/** What each replica tells, in the order of the URLs. */
export async function scrape(metricsUrls: readonly string[]): Promise<Told[]> {
  return Promise.all(metricsUrls.map(async (url) => parsePrometheusText(await askText(url, METRICS))));
}

/**
 * By how much a counter grew in all replicas together; a labelled counter may not exist before its first event.
 * Undefined where nobody tells it. `restarted`: it went back, or another process answered: how much it grew is not known.
 */
export function growth(
  before: readonly Told[],
  after: readonly Told[],
  name: string,
): number | 'restarted' | undefined {
  let sum: number | undefined;
  for (const [index, told] of after.entries()) {
    const to = told.get(name);
    if (to === undefined) continue;
    const then = before[index];
    const grown = to - (then?.get(name) ?? 0);
    if (grown < 0 || then?.get(STARTED) !== told.get(STARTED)) return 'restarted';
    sum = (sum ?? 0) + grown;
  }
  return sum;
}

const STARTED = 'process_start_time_seconds';

export interface ScrapeOptions {
  /** Also CPU and memory, which nobody else can read: the service runs somewhere else. */
  withProcess: boolean;
}

/** The service's own metrics, read from its Prometheus endpoint. */
export function scrapeSampler(metricsUrls: readonly string[], { withProcess }: ScrapeOptions): Sampler {
  let last: Scrape | undefined;
  return {
    name: `metrics of the service (${metricsUrls.join(', ')})`,
    async sample() {
      const told = await scrape(metricsUrls);
      const now = { atMs: Date.now(), told };
      const readings = [
        ...gauges(now, withProcess),
        ...(last === undefined ? [] : rates(last, now, withProcess)),
      ];
      last = now;
      return readings;
    },
  };
}

export interface Scrape {
  atMs: number;
  told: readonly Told[];
}

/** Names of the guide. `per second` of these counters; a service without them simply has no such series. */
const COUNTERS: [name: string, quantity: string][] = [
  ['orchestrator_events_processed_total', 'events_processed'],
  ['orchestrator_events_routed_total', 'events_routed'],
  ['orchestrator_events_failed_total', 'events_failed'],
  ['orchestrator_messages_sent_total', 'messages_sent'],
  // Seconds of pause in each second.
  ['jvm_gc_pause_seconds_sum', 'gc_time'],
  ['nodejs_gc_duration_seconds_sum', 'gc_time'],
];

const GAUGES: [name: string, quantity: string, unit: Unit][] = [
  ['jvm_memory_used_bytes', 'heap', 'bytes'],
  ['nodejs_heap_size_used_bytes', 'heap', 'bytes'],
  ['orchestrator_requests_in_flight', 'requests_in_flight', 'count'],
];

/**
 * Memory by the names of the usual libraries, the first that is told: what the process has (Prometheus clients of all
 * languages, .NET, OpenTelemetry), else what its runtime uses (Micrometer, Node).
 */
const PROCESS_MEMORY = [
  'process_resident_memory_bytes',
  'process_working_set_bytes',
  'process_memory_usage_bytes',
  'jvm_memory_used_bytes',
  'nodejs_heap_size_used_bytes',
];

/** CPU seconds since the start: Prometheus clients of all languages, OpenTelemetry. */
const PROCESS_CPU = ['process_cpu_seconds_total', 'process_cpu_time_seconds_total'];

function gauges({ atMs, told }: Scrape, withProcess: boolean): Reading[] {
  const readings = GAUGES.flatMap(([name, quantity, unit]) => {
    const value = sum(told, name);
    return value === undefined ? [] : [reading(quantity, unit, atMs, value)];
  });
  if (!withProcess) return readings;
  const memory = firstOf(PROCESS_MEMORY, (name) => sum(told, name));
  const cpu = firstOf(PROCESS_CPU, (name) => sum(told, name)) === undefined ? usedCores(told) : undefined;
  return [
    ...readings,
    ...(memory === undefined ? [] : [reading('memory', 'bytes', atMs, memory)]),
    ...(cpu === undefined ? [] : [reading('cpu', 'cores', atMs, cpu)]),
  ];
}

/** Micrometer tells which part of all the cores of its machine the process uses, and how many there are. */
function usedCores(told: readonly Told[]): number | undefined {
  const parts = told.map((one) => {
    const share = one.get('process_cpu_usage');
    const cores = one.get('system_cpu_count');
    return share === undefined || cores === undefined || share < 0 ? undefined : share * cores;
  });
  return parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part), 0);
}

/** What happened between two scrapes, per second. */
export function rates(last: Scrape, now: Scrape, withProcess: boolean): Reading[] {
  const seconds = (now.atMs - last.atMs) / 1000;
  const grown = (name: string): number | undefined => {
    const by = growth(last.told, now.told, name);
    return typeof by === 'number' && seconds > 0 ? by : undefined;
  };
  const readings = COUNTERS.flatMap(([name, quantity]) => {
    const by = grown(name);
    return by === undefined ? [] : [reading(quantity, 'per second', now.atMs, by / seconds)];
  });
  const routingS = grown('orchestrator_routing_time_seconds_sum');
  const routings = grown('orchestrator_routing_time_seconds_count');
  if (routingS !== undefined && routings !== undefined && routings > 0)
    readings.push(reading('routing_time', 'ms', now.atMs, (routingS / routings) * 1000));
  const cpuS = withProcess ? firstOf(PROCESS_CPU, grown) : undefined;
  if (cpuS !== undefined) readings.push(reading('cpu', 'cores', now.atMs, cpuS / seconds));
  return readings;
}

function sum(told: readonly Told[], name: string): number | undefined {
  const values = told.flatMap((one) => one.get(name) ?? []);
  return values.length === 0 ? undefined : values.reduce((all, value) => all + value, 0);
}

function firstOf(names: readonly string[], read: (name: string) => number | undefined): number | undefined {
  return names.map(read).find((value) => value !== undefined);
}

function reading(quantity: string, unit: Unit, atMs: number, value: number): Reading {
  return { service: SERVICE_UNDER_TEST, quantity, unit, source: 'scrape', atMs, value };
}
