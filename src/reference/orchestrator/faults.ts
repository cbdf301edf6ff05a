/** How the orchestrator is bad on purpose, for tests and demonstrations. By PERF_FAULT_* at the start, by POST /faults later. */
export interface Faults {
  /** Every request to take events is answered this much later. */
  latencyMs: number;
  /** Requests worked on at once; the others wait. 0: no limit. */
  concurrencyLimit: number;
  /** This part of the requests is answered with a 500, and their events are not looked at. */
  errorRate: number;
  /** This part of the events is counted as processed and answered as successful, and then forgotten. */
  loseRate: number;
  /** As loseRate, but also counted as routed and sent: only the queue knows better. */
  loseCountedRate: number;
  memoryLeakBytesPerEvent: number;
  /** Computes this long for every request, keeping everything else waiting. */
  cpuBurnMs: number;
  /** Exits with code 1 at this request. 0: never. */
  crashAfterRequests: number;
  /** 1: takes requests for events and never answers them. */
  hang: number;
  /** 1: health says DOWN whatever the queue does. */
  unhealthy: number;
}

export const NO_FAULTS: Readonly<Faults> = {
  latencyMs: 0,
  concurrencyLimit: 0,
  errorRate: 0,
  loseRate: 0,
  loseCountedRate: 0,
  memoryLeakBytesPerEvent: 0,
  cpuBurnMs: 0,
  crashAfterRequests: 0,
  hang: 0,
  unhealthy: 0,
};

const RATES = new Set<string>(['errorRate', 'loseRate', 'loseCountedRate']);

/** `PERF_FAULT_LATENCY_MS=600` is latencyMs. An unknown name or a wrong value stops the start. */
export function faultsFromEnvironment(env: Record<string, string | undefined>): Faults {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('PERF_FAULT_') || name.startsWith('PERF_FAULT_QUEUE_') || value === '') continue;
    const key = name
      .slice('PERF_FAULT_'.length)
      .toLowerCase()
      .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    given[key] = value === 'true' ? 1 : value === 'false' ? 0 : Number(value);
  }
  return changeFaults(NO_FAULTS, given);
}

/** `faults` with the given ones changed; throws naming the first one that is unknown or out of range. */
export function changeFaults(faults: Readonly<Faults>, given: Record<string, unknown>): Faults {
  const changed: Record<string, number> = { ...faults };
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(NO_FAULTS, key))
      throw new RangeError(`unknown fault ${key}; there are ${Object.keys(NO_FAULTS).join(', ')}`);
    const number = typeof value === 'boolean' ? Number(value) : value;
    const max = RATES.has(key) ? 1 : Number.MAX_SAFE_INTEGER;
    if (typeof number !== 'number' || !(number >= 0 && number <= max))
      throw new RangeError(`fault ${key} is ${String(value)}; expected a number from 0 to ${max}`);
    changed[key] = number;
  }
  return changed as unknown as Faults;
}
