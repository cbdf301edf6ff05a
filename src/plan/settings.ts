import type { Side } from '../domain/observation.ts';

/**
 * What may be set of the stack beside the inputs: limits of the services, the consumers, and faults of the reference
 * service. A closed list: whatever else is in the environment is nobody's setting, and must not get into a plan that is
 * uploaded with the results.
 */
const SETTINGS: ReadonlySet<string> = new Set([
  'PERF_ORCHESTRATOR_CPUS',
  'PERF_ORCHESTRATOR_MEMORY',
  'PERF_ORCHESTRATOR_CPUSET',
  'PERF_QUEUE_CPUS',
  'PERF_QUEUE_MEMORY',
  'PERF_QUEUE_DRAIN_PER_SECOND',
  'PERF_K6_CPUS',
  'PERF_K6_MEMORY',
  'PERF_PROMETHEUS_CONFIG',
  'PERF_CONSUMERS',
  'PERF_CONSUME_EXCEPT',
  'PERF_FAULT_LATENCY_MS',
  'PERF_FAULT_CONCURRENCY_LIMIT',
  'PERF_FAULT_ERROR_RATE',
  'PERF_FAULT_LOSE_RATE',
  'PERF_FAULT_LOSE_COUNTED_RATE',
  'PERF_FAULT_MEMORY_LEAK_BYTES_PER_EVENT',
  'PERF_FAULT_CPU_BURN_MS',
  'PERF_FAULT_CRASH_AFTER_REQUESTS',
  'PERF_FAULT_HANG',
  'PERF_FAULT_UNHEALTHY',
  'PERF_FAULT_QUEUE_ERROR_RATE',
  'PERF_FAULT_QUEUE_LATENCY_MS',
  'PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES',
  'PERF_FAULT_QUEUE_DRAIN_PER_SECOND',
]);

/** The settings in an environment. */
export function settingsIn(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value && SETTINGS.has(asOfCandidate(name)) ? [[name, value]] : [],
    ),
  );
}

const FAULT = 'PERF_FAULT_';
const BASE_FAULT = 'PERF_BASE_FAULT_';

/** A fault of the base is named like the candidate's. */
const asOfCandidate = (name: string): string =>
  name.startsWith(BASE_FAULT) ? FAULT + name.slice(BASE_FAULT.length) : name;

/** The faults of one version of the service, by the names that the reference service reads. */
export function faultsOf(side: Side, settings: Record<string, string>): Record<string, string> {
  const prefix = side === 'base' ? BASE_FAULT : FAULT;
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[FAULT + name.slice(prefix.length), value]] : [],
    ),
  );
}
