import type { LoadOutcome } from '../domain/measurement.ts';
import type { K6Process } from './generator.ts';

export type StoppedBy = LoadOutcome['stoppedBy'];

/** Asked to stop, k6 writes its summary and ends; after this long it is killed. */
const PATIENCE_MS: Record<Exclude<StoppedBy, 'itself'>, number> = {
  // A cancelled job has about ten seconds in all before the runner kills everything.
  user: 15_000,
  watchdog: 30_000,
  stack: 15_000,
};

export interface StopRequest {
  k6: Pick<K6Process, 'stop' | 'kill'>;
  /** Aborted once: k6 is asked to stop. */
  signal: AbortSignal;
  /** Aborted: k6 is killed at once. */
  hardSignal: AbortSignal | undefined;
  /** Aborted: there is nothing left to load. */
  stackLost?: AbortSignal | undefined;
  deadlineMs: number;
  onStop(by: StoppedBy): void;
}

/** Ends k6 when somebody asks for it or when it overstays; gives a function that calls the watch off. */
export function watchOver(request: StopRequest): () => void {
  const { k6, signal, hardSignal, stackLost, deadlineMs, onStop } = request;
  let stopping = false;
  let killTimer: NodeJS.Timeout | undefined;
  const stop = (by: Exclude<StoppedBy, 'itself'>) => {
    if (stopping) return;
    stopping = true;
    onStop(by);
    k6.stop();
    killTimer = setTimeout(() => k6.kill(), PATIENCE_MS[by]);
  };
  const onAbort = () => stop('user');
  const onStackLost = () => stop('stack');
  const onHardAbort = () => {
    stop('user');
    k6.kill();
  };
  const deadline = setTimeout(() => stop('watchdog'), Math.min(deadlineMs, LONGEST_TIMER_MS));
  signal.addEventListener('abort', onAbort, { once: true });
  hardSignal?.addEventListener('abort', onHardAbort, { once: true });
  stackLost?.addEventListener('abort', onStackLost, { once: true });
  if (hardSignal?.aborted) onHardAbort();
  else if (signal.aborted) onAbort();
  else if (stackLost?.aborted) onStackLost();
  return () => {
    clearTimeout(deadline);
    clearTimeout(killTimer);
    signal.removeEventListener('abort', onAbort);
    hardSignal?.removeEventListener('abort', onHardAbort);
    stackLost?.removeEventListener('abort', onStackLost);
  };
}

/** setTimeout takes no more. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
