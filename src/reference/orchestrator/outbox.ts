import type { OrchestratorEvent } from './event.ts';
import type { QueueClient } from './queue-client.ts';

/** An event on its way to one queue or several. */
export interface OutgoingMessage {
  /** What it is in every batch, by `renderEntry`. */
  readonly entry: string;
  /** Called once for every queue, with the reason when it was not sent. */
  settled(queue: string, failure: string | undefined): void;
}

/** Rendered once for all its queues. */
export function renderEntry({ type, correlationId, body }: OrchestratorEvent, orchestration: string): string {
  return (
    `"MessageBody":${JSON.stringify(body)},"MessageAttributes":{` +
    `"eventType":{"DataType":"String","StringValue":${JSON.stringify(type)}},` +
    `"correlationId":{"DataType":"String","StringValue":${JSON.stringify(correlationId)}},` +
    `"orchestrationName":{"DataType":"String","StringValue":"${orchestration}"}}}`
  );
}

/**
 * Sends messages ten at a time, the most SQS takes. A batch goes when it is full or when its first message has waited
 * `lingerMs`: messages of several requests share batches, which saves half of the calls.
 */
export class Outbox {
  readonly #client: QueueClient;
  readonly #queueUrls: ReadonlyMap<string, string>;
  readonly #lingerMs: number;
  readonly #open = new Map<string, { messages: OutgoingMessage[]; bytes: number }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(client: QueueClient, queueUrls: ReadonlyMap<string, string>, lingerMs: number) {
    this.#client = client;
    this.#queueUrls = queueUrls;
    this.#lingerMs = lingerMs;
  }

  add(queue: string, message: OutgoingMessage): void {
    const bytes = message.entry.length * 3;
    let batch = this.#open.get(queue);
    if (batch !== undefined && batch.bytes + bytes > BATCH_BYTES) {
      this.#flush(queue);
      batch = undefined;
    }
    if (batch === undefined) {
      batch = { messages: [], bytes: 0 };
      this.#open.set(queue, batch);
    }
    batch.messages.push(message);
    batch.bytes += bytes;
    if (batch.messages.length === BATCH_MESSAGES) this.#flush(queue);
    else this.#timer ??= setTimeout(() => this.flushAll(), this.#lingerMs);
  }

  flushAll(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const queue of [...this.#open.keys()]) this.#flush(queue);
  }

  #flush(queue: string): void {
    const messages = this.#open.get(queue)?.messages ?? [];
    this.#open.delete(queue);
    this.#send(queue, messages).then(
      (failures) => {
        for (let i = 0; i < messages.length; i++)
          messages[i]?.settled(queue, failures === NONE ? undefined : failures.get(String(i)));
      },
      (error: unknown) => {
        const reason = `not sent to ${queue}: ${error instanceof Error ? error.message : String(error)}`;
        for (const message of messages) message.settled(queue, reason);
      },
    );
  }

  /** Reason by entry id, of those that were not taken. */
  async #send(queue: string, messages: OutgoingMessage[]): Promise<Map<string, string>> {
    const url = this.#queueUrls.get(queue);
    if (url === undefined) throw new Error('the queue could not be created yet');
    const answer = await this.#client.call('SendMessageBatch', renderBatch(url, messages));
    if (answer.status !== 200) throw new Error(`HTTP ${answer.status} ${answer.body.slice(0, 200)}`);
    const { Successful = [], Failed = [] } = JSON.parse(answer.body) as BatchAnswer;
    if (Successful.length === messages.length) return NONE;
    const failures = new Map(messages.map((_, i) => [String(i), `not sent to ${queue}: not in the answer`]));
    for (const { Id } of Successful) failures.delete(Id);
    for (const { Id, Code } of Failed) failures.set(Id, `not sent to ${queue}: ${Code}`);
    return failures;
  }
}

interface BatchAnswer {
  Successful?: { Id: string }[];
  Failed?: { Id: string; Code: string }[];
}

const BATCH_MESSAGES = 10;
/** ElasticMQ and LocalStack 4.14 still have the old limit of 256 KiB for a batch. */
const BATCH_BYTES = 240 * 1024;
const NONE: Map<string, string> = new Map();

function renderBatch(queueUrl: string, messages: OutgoingMessage[]): string {
  let entries = '';
  for (let i = 0; i < messages.length; i++)
    entries += `${i === 0 ? '' : ','}{"Id":"${i}",${messages[i]?.entry}`;
  return `{"QueueUrl":${JSON.stringify(queueUrl)},"Entries":[${entries}]}`;
}
