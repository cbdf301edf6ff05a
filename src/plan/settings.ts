/**
 * What may be set of the stack beside the inputs: limits of the services, the consumers, and faults of the reference
 * service. A closed list: whatever else is in the environment is nobody's setting, and must not get into a plan that is
 * uploaded with the results.
 */
const SETTINGS: ReadonlySet<string> = new Set([
  'PERF_ORCHESTRATOR_CPUS',
  'PERF_ORCHESTRATOR_MEMORY',
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
    Object.entries(env).flatMap(([name, value]) => (value && SETTINGS.has(name) ? [[name, value]] : [])),
  );
}
