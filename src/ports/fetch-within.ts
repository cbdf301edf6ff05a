/**
 * fetch that comes to an end: with what `read` makes of the answer, or rejected after the time. The timer keeps the process
 * alive, which AbortSignal.timeout() does not: on Node 20 a connection that the other side closes before it answers leaves a
 * fetch pending with nothing that could wake the process, which then ends in the middle of its work with code 13 (for
 * another way into it see nodejs/undici#4242).
 */
export async function fetchWithin<T>(
  timeoutMs: number,
  url: string,
  read: (response: Response) => Promise<T>,
  { signal, ...init }: RequestInit = {},
): Promise<T> {
  const late = new AbortController();
  let giveUp: (reason: Error) => void = () => {};
  const over = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const timer = setTimeout(() => {
    const reason = new DOMException(`no answer within ${Math.round(timeoutMs)} ms`, 'TimeoutError');
    late.abort(reason);
    giveUp(reason);
  }, timeoutMs);
  const signals = signal ? AbortSignal.any([late.signal, signal]) : late.signal;
  try {
    const answer = fetch(url, { ...init, signal: signals }).then(read);
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
  }
}
