import type { QueueClient } from './queue-client.ts';

export type Readiness = { kind: 'ready' } | { kind: 'not ready'; reason: string };

/**
 * Makes the queues and tells whether they can be reached. Asked at most once a second; the URLs it learns are put into
 * `queueUrls`. A queue that came back without its queues gets them again.
 */
export function queueReadiness(
  client: QueueClient,
  names: readonly string[],
  queueUrls: Map<string, string>,
): () => Promise<Readiness> {
  let askedAtMs = 0;
  let last: Promise<Readiness> = Promise.resolve({ kind: 'not ready', reason: 'not asked yet' });
  let complete = false;

  return () => {
    const nowMs = Date.now();
    if (nowMs - askedAtMs < 1000) return last;
    askedAtMs = nowMs;
    last = ask().then(
      () => ({ kind: 'ready' }),
      (error: unknown) => {
        complete = false;
        // Not ready yet is the ordinary start: it is asked again soon.
        askedAtMs = nowMs - 800;
        return {
          kind: 'not ready',
          reason: error instanceof Error ? error.message || error.name : String(error),
        };
      },
    );
    return last;
  };

  async function ask(): Promise<void> {
    if (complete) await queueUrl('GetQueueUrl', names[0] ?? '');
    else {
      for (const name of names) queueUrls.set(name, await queueUrl('CreateQueue', name));
      complete = true;
    }
  }

  async function queueUrl(operation: string, name: string): Promise<string> {
    const answer = await client.call(operation, JSON.stringify({ QueueName: name }));
    if (answer.status !== 200)
      throw new Error(`${operation} ${name}: HTTP ${answer.status} ${answer.body.slice(0, 200)}`);
    return String((JSON.parse(answer.body) as { QueueUrl: unknown }).QueueUrl);
  }
}
