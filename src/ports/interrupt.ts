import type { Log } from './ports.ts';

/** Aborts at the first SIGINT, SIGTERM or SIGHUP. Later ones are heard too: what runs is already being stopped. */
export function interruptSignal(log: Log): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      log.warn(`${name}: stopping k6, keeping what was measured and taking the stack down`);
      controller.abort(name);
    });
  }
  return controller.signal;
}
