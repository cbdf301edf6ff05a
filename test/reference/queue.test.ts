import { describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../src/reference/queue/operations.ts';
import { BODY_NOT_KEPT, Queue } from '../../src/reference/queue/queue.ts';
import { Queues } from '../../src/reference/queue/queues.ts';

const NOW = 1_800_000_000_000;
const message = (body = 'x', delayS = 0) => ({ body, attributes: undefined, delayS });

describe('a queue that keeps only the first bodies', () => {
  test('200,000 messages are 200,000 messages, of which 1,000 have a body', () => {
    const queue = new Queue('q', {}, 1000, NOW);
    for (let i = 0; i < 200_000; i++) queue.send(message(String(i)), NOW + i);
    expect(queue.depth(NOW)).toEqual({ visible: 200_000, inFlight: 0, delayed: 0 });
    expect(queue.counters).toMatchObject({ sent: 200_000, dropped: 199_000 });
    expect(queue.receive(10, 30, NOW).map(({ body }) => body)).toEqual([...'0123456789']);
    expect(queue.drain(150_000, NOW)).toBe(150_000);
    expect(queue.drain(150_000, NOW)).toBe(49_990);
    const { sent, deleted, drained, purged } = queue.counters;
    expect(queue.depth(NOW).inFlight).toBe(sent - deleted - drained - purged);
  });

  test('a message without a body can be received and deleted, so that a consumer empties the queue', () => {
    const queue = new Queue('q', {}, 0, NOW);
    queue.send(message('gone'), NOW);
    const [received] = queue.receive(1, 30, NOW);
    expect(received?.body).toBe(BODY_NOT_KEPT);
    expect(queue.delete(received?.receiptHandle ?? '', NOW)).toBe(true);
    expect(queue.depth(NOW)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  test('the age of the oldest waiting message is known with and without bodies', () => {
    const queue = new Queue('q', {}, 1, NOW);
    expect(queue.oldestAgeS(NOW)).toBeUndefined();
    queue.send(message(), NOW);
    queue.send(message(), NOW + 4000);
    expect(queue.oldestAgeS(NOW + 10_000)).toBe(10);
    queue.drain(1, NOW + 10_000);
    expect(queue.oldestAgeS(NOW + 10_000)).toBe(6);
  });
});

test('an old receipt handle deletes nothing once the message was received again', () => {
  const queue = new Queue('q', {}, 10, NOW);
  queue.send(message(), NOW);
  const [first] = queue.receive(1, 1, NOW).map(({ receiptHandle }) => receiptHandle);
  const [second] = queue.receive(1, 1, NOW + 2000).map(({ receiptHandle }) => receiptHandle);
  expect(queue.delete(first ?? '', NOW + 2000)).toBe(false);
  expect(queue.delete(second ?? '', NOW + 2000)).toBe(true);
});

test('a purge counts what it removed: visible, in flight and delayed', () => {
  const queue = new Queue('q', {}, 2, NOW);
  for (const delayS of [0, 0, 0, 5]) queue.send(message('x', delayS), NOW);
  queue.receive(1, 30, NOW);
  queue.purge();
  expect(queue.depth(NOW + 60_000)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  expect(queue.counters).toMatchObject({ sent: 4, purged: 4 });
});

const ask = (queues: Queues, operation: string, input: Record<string, unknown>, minimal = false) =>
  OPERATIONS[operation]?.({
    queues,
    input: { QueueUrl: 'http://localhost/000000000000/q', ...input },
    baseUrl: '',
    onGone: () => () => {},
    now: () => NOW,
    minimal,
  });

describe('a sender that asks for a minimal answer', () => {
  const queues = new Queues(10);
  queues.create('q', {}, NOW);
  const Entries = [
    { Id: 'good', MessageBody: 'body' },
    { Id: 'bad', MessageBody: '' },
  ];

  test('gets the ids of its entries and the failures alone; the messages are whole', async () => {
    expect(ask(queues, 'SendMessage', { MessageBody: 'one' }, true)).toEqual({});
    const minimal = ask(queues, 'SendMessageBatch', { Entries }, true);
    const whole = ask(queues, 'SendMessageBatch', { Entries }) as { Successful: object[]; Failed: object[] };
    expect(whole.Successful).toEqual([
      { Id: 'good', MessageId: expect.any(String), MD5OfMessageBody: '841a2d689ad86bd1611447453c22c6fc' },
    ]);
    expect(minimal).toEqual({ ...whole, Successful: [{ Id: 'good' }] });
    const received = await ask(queues, 'ReceiveMessage', { MaxNumberOfMessages: 10 });
    expect(received).toMatchObject({
      Messages: [
        { Body: 'one', MD5OfBody: 'f97c5d29941bfb1b2fdab0874906ab82' },
        { Body: 'body', MD5OfBody: '841a2d689ad86bd1611447453c22c6fc', MessageId: expect.any(String) },
        { Body: 'body' },
      ],
    });
  });
});

test('a batch is as long as its bytes, not its characters', () => {
  const queues = new Queues(10);
  queues.create('q', {}, NOW);
  const batch = (MessageBody: string) => () =>
    ask(queues, 'SendMessageBatch', { Entries: [{ Id: 'a', MessageBody }] });
  expect(batch('é'.repeat(524_288))).not.toThrow();
  expect(batch('é'.repeat(524_289))).toThrow('You have sent 1048578 bytes');
  expect(batch('x'.repeat(1_048_576))).not.toThrow();
  expect(batch('x'.repeat(1_048_577))).toThrow('You have sent 1048577 bytes');
});

describe('what servers do not agree on is as SQS documents it', () => {
  const queues = new Queues(10);
  queues.create('q', {}, NOW);
  const call = (operation: string, input: Record<string, unknown>) => () => ask(queues, operation, input);

  test.each([
    ['a batch of nothing', 'SendMessageBatch', { Entries: [] }, 'at least one'],
    ['no body', 'SendMessage', {}, 'MessageBody'],
    ['a body over 1 MiB', 'SendMessage', { MessageBody: 'x'.repeat(1_048_577) }, 'shorter than 1048576'],
    ['a delay of 901 seconds', 'SendMessage', { MessageBody: 'x', DelaySeconds: 901 }, 'between 0 and 900'],
    ['an attribute nobody knows', 'GetQueueAttributes', { AttributeNames: ['Nope'] }, 'Unknown Attribute'],
    ['a handle that never was one', 'DeleteMessage', { ReceiptHandle: 'nope' }, 'receipt handle is invalid'],
    [
      'other attributes for a queue that exists',
      'CreateQueue',
      { QueueName: 'q', Attributes: { VisibilityTimeout: '5' } },
      'VisibilityTimeout',
    ],
    ['a FIFO queue', 'CreateQueue', { QueueName: 'q.fifo' }, 'FIFO'],
  ])('%s is refused', (_, operation, input, reason) => {
    expect(call(operation, input)).toThrow(reason);
  });
});
