import type { Message } from './message.ts';
import type { Queue } from './queue.ts';
import type { Queues } from './queues.ts';
import { type Input, readEntries, readSeconds, sendMessage, sendMessageBatch } from './send.ts';
import { SqsError } from './sqs-error.ts';

export interface Call {
  queues: Queues;
  input: Input;
  /** Base URL under which the caller reached us; queue URLs start with it. */
  baseUrl: string;
  /** Calls back when the caller went away: a long poll ends without taking messages. Returns how to stop listening. */
  onGone(callback: () => void): () => void;
  now(): number;
  /** The caller asked for `return=minimal` (RFC 7240): it reads neither the ids nor the digests of what it sends. */
  minimal: boolean;
}

type Operation = (call: Call) => object | undefined | Promise<object>;

/** The operations of `AmazonSQS` in AWS JSON 1.0, by the name in `X-Amz-Target`. */
export const OPERATIONS: Record<string, Operation> = {
  CreateQueue({ queues, input, baseUrl, now }) {
    const attributes = (input.Attributes ?? {}) as Record<string, string>;
    return { QueueUrl: urlOf(queues.create(input.QueueName, attributes, now()), baseUrl) };
  },
  GetQueueUrl: ({ queues, input, baseUrl }) => ({ QueueUrl: urlOf(queues.byName(input.QueueName), baseUrl) }),
  ListQueues({ queues, input, baseUrl }) {
    const prefix = typeof input.QueueNamePrefix === 'string' ? input.QueueNamePrefix : '';
    const matching = queues.all().filter((queue) => queue.name.startsWith(prefix));
    return { QueueUrls: matching.map((queue) => urlOf(queue, baseUrl)) };
  },
  SendMessage: ({ queues, input, now, minimal }) =>
    sendMessage(queues.byUrl(input.QueueUrl), input, now(), minimal),
  SendMessageBatch: ({ queues, input, now, minimal }) =>
    sendMessageBatch(queues.byUrl(input.QueueUrl), input, now(), minimal),
  ReceiveMessage: receiveMessage,
  DeleteMessage({ queues, input, now }) {
    deleteMessage(queues.byUrl(input.QueueUrl), input, now());
    return undefined;
  },
  DeleteMessageBatch({ queues, input, now }) {
    const queue = queues.byUrl(input.QueueUrl);
    const Successful: object[] = [];
    const Failed: object[] = [];
    for (const { id, entry } of readEntries(input, 'DeleteMessageBatchRequestEntry')) {
      try {
        deleteMessage(queue, entry, now());
        Successful.push({ Id: id });
      } catch (error) {
        if (!(error instanceof SqsError)) throw error;
        Failed.push({ Id: id, Code: error.code, Message: error.message, SenderFault: true });
      }
    }
    return Failed.length === 0 ? { Successful } : { Successful, Failed };
  },
  GetQueueAttributes: ({ queues, input, now }) =>
    getQueueAttributes(queues.byUrl(input.QueueUrl), input, now()),
  PurgeQueue({ queues, input }) {
    queues.byUrl(input.QueueUrl).purge();
    return undefined;
  },
  ChangeMessageVisibility({ queues, input, now }) {
    const queue = queues.byUrl(input.QueueUrl);
    const handle = receiptHandle(input);
    const seconds = readSeconds(input, 'VisibilityTimeout', undefined, MAXIMUM_VISIBILITY_S);
    if (!queue.changeVisibility(handle, seconds, now()))
      throw new SqsError(
        'MessageNotInflight',
        `Value ${handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`,
      );
    return undefined;
  },
};

const MAXIMUM_VISIBILITY_S = 43_200;

function urlOf(queue: Queue, baseUrl: string): string {
  return `${baseUrl}/000000000000/${queue.name}`;
}

async function receiveMessage({ queues, input, onGone, now }: Call): Promise<object> {
  const queue = queues.byUrl(input.QueueUrl);
  const max = Number(input.MaxNumberOfMessages ?? 1);
  if (!Number.isInteger(max) || max < 1 || max > 10)
    throw new SqsError(
      'InvalidParameterValue',
      `Value ${max} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.`,
    );
  const { attributes } = queue;
  const waitS = readSeconds(input, 'WaitTimeSeconds', attributes.ReceiveMessageWaitTimeSeconds, 20);
  const visibilityS = readSeconds(
    input,
    'VisibilityTimeout',
    attributes.VisibilityTimeout,
    MAXIMUM_VISIBILITY_S,
  );
  const deadlineMs = now() + waitS * 1000;
  let messages = queue.receive(max, visibilityS, now());
  let gone = false;
  while (messages.length === 0 && now() < deadlineMs && !gone) {
    gone = await arrival(queue, Math.min(deadlineMs - now(), POLL_MS), onGone);
    if (!gone) messages = queue.receive(max, visibilityS, now());
  }
  return messages.length === 0 ? {} : { Messages: messages.map((message) => received(message, input)) };
}

/** Visibility timeouts and delays end without anybody calling: a waiting receiver looks again this often. */
const POLL_MS = 100;

/** Waits for a message or the time to be over; true when the caller is gone. */
function arrival(queue: Queue, timeoutMs: number, onGone: Call['onGone']): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (gone: boolean) => {
      clearTimeout(timer);
      stopWaiting();
      stopListening();
      resolve(gone);
    };
    const timer = setTimeout(() => done(false), timeoutMs);
    const stopWaiting = queue.onArrival(() => done(false));
    const stopListening = onGone(() => done(true));
  });
}

function received(message: Message, input: Input): object {
  const wanted = names(input.MessageSystemAttributeNames ?? input.AttributeNames);
  const system: Record<string, string> = {
    SenderId: '000000000000',
    SentTimestamp: String(message.sentAtMs),
    ApproximateReceiveCount: String(message.receiveCount),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAtMs),
  };
  const attributes = Object.fromEntries(
    Object.entries(system).filter(([name]) => wanted.has('All') || wanted.has(name)),
  );
  const custom = names(input.MessageAttributeNames);
  const all = custom.has('All') || custom.has('.*');
  const entries = Object.entries(message.attributes ?? {}).filter(([name]) => all || custom.has(name));
  return {
    MessageId: message.id,
    ReceiptHandle: message.receiptHandle,
    MD5OfBody: message.md5,
    Body: message.body,
    ...(Object.keys(attributes).length > 0 && { Attributes: attributes }),
    ...(entries.length > 0 && {
      MessageAttributes: Object.fromEntries(entries),
      ...(message.md5OfAttributes !== undefined && { MD5OfMessageAttributes: message.md5OfAttributes }),
    }),
  };
}

function names(given: unknown): Set<string> {
  return new Set(Array.isArray(given) ? given.map(String) : []);
}

/** A handle that was good once deletes nothing and is no error, as in SQS. */
function deleteMessage(queue: Queue, input: Input, nowMs: number): void {
  queue.delete(receiptHandle(input), nowMs);
}

function receiptHandle(input: Input): string {
  const handle = input.ReceiptHandle;
  if (typeof handle !== 'string' || handle === '')
    throw new SqsError('MissingParameter', 'The request must contain the parameter ReceiptHandle.');
  if (!/^[0-9a-f-]{36}#\d+$/.test(handle))
    throw new SqsError('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
  return handle;
}

function getQueueAttributes(queue: Queue, input: Input, nowMs: number): object {
  const depth = queue.depth(nowMs);
  const all: Record<string, string> = {
    ...queue.attributes,
    ApproximateNumberOfMessages: String(depth.visible),
    ApproximateNumberOfMessagesNotVisible: String(depth.inFlight),
    ApproximateNumberOfMessagesDelayed: String(depth.delayed),
    CreatedTimestamp: String(Math.floor(queue.createdAtMs / 1000)),
    LastModifiedTimestamp: String(Math.floor(queue.createdAtMs / 1000)),
    QueueArn: `arn:aws:sqs:us-east-1:000000000000:${queue.name}`,
    SqsManagedSseEnabled: 'false',
  };
  const wanted = names(input.AttributeNames);
  for (const name of wanted)
    if (name !== 'All' && !(name in all) && !OPTIONAL_ATTRIBUTES.has(name))
      throw new SqsError('InvalidAttributeName', `Unknown Attribute ${name}.`);
  const Attributes = Object.fromEntries(
    Object.entries(all).filter(([name]) => wanted.has('All') || wanted.has(name)),
  );
  return Object.keys(Attributes).length === 0 ? {} : { Attributes };
}

/** Known to SQS, absent when they were never set. */
const OPTIONAL_ATTRIBUTES = new Set([
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'FifoQueue',
  'ContentBasedDeduplication',
  'DeduplicationScope',
  'FifoThroughputLimit',
]);
