import { Queue } from './queue.ts';
import { SqsError } from './sqs-error.ts';

/** All queues of the process, by name. */
export class Queues {
  readonly #byName = new Map<string, Queue>();
  readonly #retain: number;

  constructor(retain: number) {
    this.#retain = retain;
  }

  /** Idempotent, as in SQS: the same name with other attributes is refused. */
  create(name: unknown, attributes: Record<string, string>, nowMs: number): Queue {
    if (typeof name !== 'string' || name === '')
      throw new SqsError('MissingParameter', 'The request must contain the parameter QueueName.');
    if (name.endsWith('.fifo'))
      throw new SqsError('InvalidParameterValue', `FIFO queues are not supported by this queue: ${name}`);
    if (!QUEUE_NAME.test(name))
      throw new SqsError(
        'InvalidParameterValue',
        'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
      );
    const existing = this.#byName.get(name);
    if (existing !== undefined) {
      for (const [key, value] of Object.entries(attributes))
        if (existing.attributes[key] !== undefined && existing.attributes[key] !== value)
          throw new SqsError(
            'QueueNameExists',
            `A queue already exists with the same name and a different value for attribute ${key}`,
          );
      return existing;
    }
    const queue = new Queue(name, { ...DEFAULT_ATTRIBUTES, ...checked(attributes) }, this.#retain, nowMs);
    this.#byName.set(name, queue);
    return queue;
  }

  /** Only the name in the URL counts: behind a proxy or a published port its host is somebody else's. */
  byUrl(url: unknown): Queue {
    if (typeof url !== 'string' || url === '')
      throw new SqsError('MissingParameter', 'The request must contain the parameter QueueUrl.');
    return this.byName(url.slice(url.lastIndexOf('/') + 1));
  }

  byName(name: unknown): Queue {
    const queue = typeof name === 'string' ? this.#byName.get(name) : undefined;
    if (queue === undefined) throw new SqsError('QueueDoesNotExist', 'The specified queue does not exist.');
    return queue;
  }

  all(): Queue[] {
    return [...this.#byName.values()];
  }
}

const QUEUE_NAME = /^[A-Za-z0-9_-]{1,80}$/;

/** What a queue has when nobody says otherwise, as documented for CreateQueue. */
const DEFAULT_ATTRIBUTES: Record<string, string> = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  VisibilityTimeout: '30',
};

const SETTABLE = new Set([
  ...Object.keys(DEFAULT_ATTRIBUTES),
  'Policy',
  'RedrivePolicy',
  'RedriveAllowPolicy',
]);

function checked(attributes: Record<string, string>): Record<string, string> {
  for (const key of Object.keys(attributes))
    if (!SETTABLE.has(key)) throw new SqsError('InvalidAttributeName', `Unknown Attribute ${key}.`);
  return attributes;
}
