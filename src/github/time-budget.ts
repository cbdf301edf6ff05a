import { GitHubError } from './github.ts';

export interface TimeLimits {
  /** One question and its whole answer. */
  callMs: number;
  /** The download of one artifact. */
  downloadMs: number;
  /** Every call of the step together, with the waits for a rate limit. */
  altogetherMs: number;
}

export const TIME_LIMITS: TimeLimits = { callMs: 30_000, downloadMs: 120_000, altogetherMs: 300_000 };

/**
 * Runs calls one way: each within what is left of the time that all of them may take together. A server that accepts and
 * says nothing else holds a job until GitHub ends it.
 */
export function timeBudget(
  altogetherMs: number,
): <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T> {
  let spentMs = 0;
  return async (work) => {
    const leftMs = altogetherMs - spentMs;
    const tooMuch = `GitHub took more than ${Math.round(altogetherMs / 1000)} s altogether; it is not asked again in this step`;
    if (leftMs <= 0) throw new GitHubError(0, tooMuch);
    const startMs = performance.now();
    try {
      return await within(leftMs, tooMuch, work);
    } finally {
      spentMs += performance.now() - startMs;
    }
  };
}

/** Rejects after the time, also when the work does not listen to its signal. The timer keeps the process alive. */
export async function within<T>(
  timeoutMs: number,
  sentence: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // Octokit asks again after every error but this one.
      const reason = new DOMException(sentence, 'AbortError');
      controller.abort(reason);
      reject(reason);
    }, timeoutMs);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
