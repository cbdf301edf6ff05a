import type { MessageAttribute } from './message-digest.ts';
import type { Message, NewMessage } from './message.ts';
import type { Queue } from './queue.ts';
import { SqsError } from './sqs-error.ts';

export type Input = Record<string, unknown>;

export function sendMessage(queue: Queue, input: Input, nowMs: number, minimal: boolean): object {
  const message = readMessage(queue, input);
  if (isLonger([message], maximumBytes(queue))) throw tooLong(queue);
  const kept = queue.send(message, nowMs);
  return minimal ? {} : sent(kept);
}

/** `minimal`: of what was taken only the ids of the entries. */
export function sendMessageBatch(queue: Queue, input: Input, nowMs: number, minimal: boolean): object {
  const entries = readEntries(input, 'SendMessageBatchRequestEntry');
  const Successful: object[] = [];
  const Failed: object[] = [];
  const messages: NewMessage[] = [];
  const ids: string[] = [];
  for (const { id, entry } of entries) {
    try {
      messages.push(readMessage(queue, entry));
      ids.push(id);
    } catch (error) {
      if (!(error instanceof SqsError)) throw error;
      Failed.push({ Id: id, Code: error.code, Message: error.message, SenderFault: true });
    }
  }
  if (isLonger(messages, MAXIMUM_BATCH_BYTES))
    throw new SqsError(
      'BatchRequestTooLong',
      `Batch requests cannot be longer than ${MAXIMUM_BATCH_BYTES} bytes. You have sent ${sum(messages.map(bytesOf))} bytes.`,
    );
  for (let at = 0; at < messages.length; at++) {
    const kept = queue.send(messages[at] as NewMessage, nowMs);
    Successful.push(minimal ? { Id: ids[at] } : { Id: ids[at], ...sent(kept) });
  }
  return Failed.length === 0 ? { Successful } : { Successful, Failed };
}

/** The entries of a batch: 1 to 10, each with an id of its own. */
export function readEntries(input: Input, shape: string): { id: string; entry: Input }[] {
  const entries = input.Entries;
  if (!Array.isArray(entries) || entries.length === 0)
    throw new SqsError('EmptyBatchRequest', `There should be at least one ${shape} in the request.`);
  if (entries.length > 10)
    throw new SqsError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are 10. You have sent ${entries.length}.`,
    );
  const seen = new Set<string>();
  return entries.map((entry: Input) => {
    const id = entry?.Id;
    if (typeof id !== 'string' || !ENTRY_ID.test(id))
      throw new SqsError(
        'InvalidBatchEntryId',
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.',
      );
    if (seen.has(id)) throw new SqsError('BatchEntryIdsNotDistinct', `Id ${id} repeated.`);
    seen.add(id);
    return { id, entry };
  });
}

const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;

/** A number given as number or as text, between the two limits; `fallback` when it was not given. */
export function readSeconds(input: Input, name: string, fallback: string | undefined, max: number): number {
  const given = input[name] ?? fallback ?? 0;
  const seconds = Number(given);
  if (!Number.isInteger(seconds) || seconds < 0 || seconds > max)
    throw new SqsError(
      'InvalidParameterValue',
      `Value ${given} for parameter ${name} is invalid. Reason: Must be between 0 and ${max}, if provided.`,
    );
  return seconds;
}

/** SQS raised both limits from 256 KiB to 1 MiB in August 2025. */
const MAXIMUM_BATCH_BYTES = 1_048_576;

/** What XML 1.0 cannot carry, SQS refuses. */
const FORBIDDEN = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function readMessage(queue: Queue, input: Input): NewMessage {
  const body = input.MessageBody;
  if (typeof body !== 'string' || body === '')
    throw new SqsError('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (FORBIDDEN.test(body))
    throw new SqsError('InvalidMessageContents', 'The message contains characters outside the allowed set.');
  return {
    body,
    attributes: readAttributes(input.MessageAttributes),
    delayS: readSeconds(input, 'DelaySeconds', queue.attributes.DelaySeconds, 900),
  };
}

function readAttributes(given: unknown): Record<string, MessageAttribute> | undefined {
  if (given === undefined || given === null) return undefined;
  const attributes = given as Record<string, MessageAttribute>;
  const names = Object.keys(attributes);
  if (names.length === 0) return undefined;
  if (names.length > 10)
    throw new SqsError(
      'InvalidParameterValue',
      `Number of message attributes [${names.length}] exceeds the allowed maximum [10].`,
    );
  for (const name of names) {
    const attribute = attributes[name];
    const type = String(attribute?.DataType ?? '');
    const kind = type.includes('.') ? type.slice(0, type.indexOf('.')) : type;
    const value = kind === 'Binary' ? attribute?.BinaryValue : attribute?.StringValue;
    if (kind !== 'String' && kind !== 'Number' && kind !== 'Binary')
      throw new SqsError(
        'InvalidParameterValue',
        `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`,
      );
    if (typeof value !== 'string' || value === '')
      throw new SqsError(
        'InvalidParameterValue',
        `The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${kind}'.`,
      );
  }
  return attributes;
}

/** The exact length is looked up only when the longest it can be, three bytes a character, is over the limit. */
function isLonger(messages: NewMessage[], maximum: number): boolean {
  return 3 * sum(messages.map(charactersOf)) > maximum && sum(messages.map(bytesOf)) > maximum;
}

function charactersOf({ body, attributes }: NewMessage): number {
  let characters = body.length;
  for (const name in attributes) {
    const attribute = attributes[name];
    characters += name.length + (attribute?.DataType.length ?? 0);
    characters += (attribute?.StringValue?.length ?? 0) + (attribute?.BinaryValue?.length ?? 0);
  }
  return characters;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function bytesOf({ body, attributes }: NewMessage): number {
  let bytes = Buffer.byteLength(body);
  for (const name in attributes) {
    const attribute = attributes[name];
    bytes += Buffer.byteLength(name) + Buffer.byteLength(attribute?.DataType ?? '');
    bytes += Buffer.byteLength(attribute?.StringValue ?? '');
    bytes += Buffer.byteLength(attribute?.BinaryValue ?? '', 'base64');
  }
  return bytes;
}

function maximumBytes(queue: Queue): number {
  return Number(queue.attributes.MaximumMessageSize);
}

function tooLong(queue: Queue): SqsError {
  return new SqsError(
    'InvalidParameterValue',
    `One or more parameters are invalid. Reason: Message must be shorter than ${maximumBytes(queue)} bytes.`,
  );
}

function sent(message: Message): object {
  return message.md5OfAttributes === undefined
    ? { MessageId: message.id, MD5OfMessageBody: message.md5 }
    : {
        MessageId: message.id,
        MD5OfMessageBody: message.md5,
        MD5OfMessageAttributes: message.md5OfAttributes,
      };
}
