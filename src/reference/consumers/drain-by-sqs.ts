import type { Sqs } from './sqs.ts';

/** Receivers of one queue at a time, while it has messages. */
const RECEIVERS = 8;
const LIST_EVERY_MS = 5000;

/**
 * Receives and deletes, ten at a time, until every queue is empty. A message counts once its deletion is confirmed; what
 * a failed deletion leaves becomes visible again and is taken later.
 */
export function drainBySqs(
  sqs: Sqs,
  spared: string[],
  { drained, oldestAgeS }: Record<'drained' | 'oldestAgeS', Record<string, number>>,
): () => Promise<void> {
  let queues: { name: string; url: string }[] = [];
  let listedAtMs = 0;
  return async () => {
    if (Date.now() - listedAtMs > LIST_EVERY_MS) {
      queues = await listQueues(sqs, spared);
      listedAtMs = Date.now();
    }
    await Promise.all(
      queues.map(async ({ name, url }) => {
        // One looks; the others come when there is more than one batch.
        if ((await takeBatch(name, url)) < 10) return;
        await Promise.all(Array.from({ length: RECEIVERS }, () => takeAll(name, url)));
      }),
    );
  };

  async function takeAll(name: string, url: string): Promise<void> {
    for (let batches = 0; batches < 50; batches++) if ((await takeBatch(name, url)) === 0) return;
  }

  async function takeBatch(name: string, url: string): Promise<number> {
    const answer = await sqs('ReceiveMessage', {
      QueueUrl: url,
      MaxNumberOfMessages: 10,
      WaitTimeSeconds: 0,
      VisibilityTimeout: 30,
      AttributeNames: ['SentTimestamp'],
    });
    const messages = (answer.Messages ?? []) as Message[];
    const sentAtMs = Math.min(...messages.map(({ Attributes }) => Number(Attributes?.SentTimestamp ?? NaN)));
    oldestAgeS[name] = messages.length === 0 ? 0 : Math.max(0, (Date.now() - sentAtMs) / 1000);
    if (messages.length === 0) return 0;
    const deleted = await sqs('DeleteMessageBatch', {
      QueueUrl: url,
      Entries: messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
    });
    drained[name] =
      (Object.hasOwn(drained, name) ? (drained[name] ?? 0) : 0) +
      ((deleted.Successful ?? []) as unknown[]).length;
    return messages.length;
  }
}

interface Message {
  ReceiptHandle: string;
  Attributes?: { SentTimestamp?: string };
}

async function listQueues(sqs: Sqs, spared: string[]): Promise<{ name: string; url: string }[]> {
  const { QueueUrls: urls } = (await sqs('ListQueues', {})) as { QueueUrls?: string[] };
  return (urls ?? [])
    .map((url) => ({ url, name: url.slice(url.lastIndexOf('/') + 1) }))
    .filter(({ name }) => !name.endsWith('.fifo') && !spared.includes(name));
}
