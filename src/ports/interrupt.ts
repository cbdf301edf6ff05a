import type { Log } from './ports.ts';

export interface Interrupts {
  /** Aborted by the first SIGINT, SIGTERM or SIGHUP: stop gracefully, keep what was measured. */
  signal: AbortSignal;
  /** Aborted by the second: end now. */
  hardSignal: AbortSignal;
}

/** From now on signals do not end this process: what runs is stopped and taken down first. */
export function listenForInterrupts(log: Log, what = OF_A_RUN): Interrupts {
  const soft = new AbortController();
  const hard = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (soft.signal.aborted) return hard.abort(name);
      if (what !== '') log.warn(`${name}: ${what}`);
      soft.abort(name);
    });
  }
  return { signal: soft.signal, hardSignal: hard.signal };
}

const OF_A_RUN = 'stopping k6, keeping what was measured and taking the stack down';
