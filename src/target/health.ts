import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from '../domain/errors.ts';
import { type Answer, ask, HEALTH } from '../ports/ask.ts';
import { reasonOf } from '../wording/reason.ts';

export interface HealthProbe {
  service: string;
  url: string;
  timeoutMs: number;
  signal: AbortSignal;
  /** The answer must contain it: proof that the process we started is the one that answers. */
  token?: string;
  /** Who has died meanwhile, and how: no use in waiting on. */
  culprit?: () => { service: string; how: string; hint?: string } | undefined;
  /** What to do when it never became healthy. */
  hint?: () => Promise<string>;
  logTail?: (service: string) => string[] | Promise<string[]>;
}

export type ProbeResult =
  | { kind: 'healthy' }
  | { kind: 'unhealthy'; what: string }
  | { kind: 'somebody else'; what: string };

/** Waits until the service answers 2xx. Throws a StackError that names the culprit, what was asked and what it answered. */
export async function waitUntilHealthy(probe: HealthProbe): Promise<void> {
  const startedAt = performance.now();
  const failed = async (service: string, sentence: string, hint: string) =>
    new StackError(sentence, hint, service, (await probe.logTail?.(service)) ?? []);

  for (let round = 0; ; round++) {
    if (probe.signal.aborted)
      throw await failed(probe.service, 'stopped while waiting for the health check', '');
    const dead = probe.culprit?.();
    if (dead !== undefined)
      throw await failed(
        dead.service,
        `${dead.service} ${dead.how} before ${probe.service} was healthy`,
        dead.hint ?? `Look at the last lines of ${dead.service}.`,
      );
    const leftMs = probe.timeoutMs - (performance.now() - startedAt);
    const result = await probeHealth(probe.url, probe.token, Math.min(5000, Math.max(leftMs, 250)));
    if (result.kind === 'healthy') return;
    if (result.kind === 'somebody else')
      throw await failed(
        probe.service,
        `GET ${probe.url} ${result.what}`,
        'Run it again: another process has the port.',
      );
    if (performance.now() - startedAt >= probe.timeoutMs)
      throw await failed(
        probe.service,
        `${probe.service} was not healthy after ${probe.timeoutMs / 1000} s: GET ${probe.url} ${result.what}`,
        (await probe.hint?.()) ??
          'Check the health path and the logs of the services; a slow start needs a longer `health-timeout`.',
      );
    await sleep(Math.min(20 * 2 ** Math.min(round, 5), 500, Math.max(leftMs, 1)));
  }
}

/** One question; `what` completes the sentence `GET <url> …`. */
export async function probeHealth(
  url: string,
  token: string | undefined,
  timeoutMs: number,
): Promise<ProbeResult> {
  let answer: Answer;
  try {
    answer = await ask(url, { ...HEALTH, timeoutMs });
  } catch (error) {
    return { kind: 'unhealthy', what: `failed: ${reasonOf(error)}` };
  }
  if (!answer.ok) return { kind: 'unhealthy', what: answer.sentence };
  if (token !== undefined && !answer.text.includes(token))
    return { kind: 'somebody else', what: 'was answered by another process than the one that was started' };
  return { kind: 'healthy' };
}
