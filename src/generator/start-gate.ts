import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ports/ask.ts';
import type { K6Process } from './generator.ts';

/** Where loads that begin at the same moment wait for each other. */
export interface StartGate {
  /** This load is ready. True when all are, false when one of them will never be. */
  arrive(): Promise<boolean>;
  /** This load is over, or never came: nobody waits for it any longer. */
  leave(): void;
}

/** A gate for this many loads; each arrives or leaves once. */
export function startGate(loads: number): StartGate {
  let arrived = 0;
  let open: (together: boolean) => void = () => {};
  const opened = new Promise<boolean>((resolve) => {
    open = resolve;
  });
  return {
    arrive() {
      arrived += 1;
      if (arrived === loads) open(true);
      return opened;
    },
    leave: () => open(false),
  };
}

/** k6 does everything up to the first VU, then waits to be released through its API on this port of loopback. */
export const heldArgs = (port: number): string[] => ['--paused', '--address', `127.0.0.1:${port}`];

/**
 * Waits until k6 is ready, then for the others, and lets it begin; asks it to stop where the others will never be ready.
 * Throws when k6 cannot be released.
 */
export async function releaseThrough(
  gate: StartGate,
  k6: Pick<K6Process, 'stop' | 'ended'>,
  port: number,
): Promise<void> {
  let hasEnded = false;
  void k6.ended.then(() => {
    hasEnded = true;
    gate.leave();
  });
  const startedAt = performance.now();
  while (!hasEnded && (await statusOf(port)) !== READY) {
    if (performance.now() - startedAt > READY_WITHIN_MS)
      throw new Error(`k6 was not ready to begin within ${READY_WITHIN_MS / 1000} s`);
    await sleep(LOOK_EVERY_MS);
  }
  if (hasEnded) return;
  if (!(await gate.arrive())) return k6.stop();
  const answer = await ask(statusUrl(port), {
    ...API,
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { type: 'status', id: 'default', attributes: { paused: false } } }),
  });
  if (!answer.ok) throw new Error(`k6 could not be released: its API ${answer.sentence}`);
}

/** `ExecutionStatusPausedBeforeRun` (k6 lib/execution.go): VUs are initialised, setup() was not called yet. */
const READY = 4;
const LOOK_EVERY_MS = 20;
const READY_WITHIN_MS = 120_000;
const API = { timeoutMs: 2000, mostBytes: 64 * 1024 } as const;

const statusUrl = (port: number): string => `http://127.0.0.1:${port}/v1/status`;

/** Undefined while nothing answers there. */
async function statusOf(port: number): Promise<unknown> {
  try {
    const { data } = JSON.parse((await ask(statusUrl(port), API)).text);
    return data?.attributes?.status;
  } catch {
    // Not listening yet.
    return undefined;
  }
}
