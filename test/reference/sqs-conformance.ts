import { randomUUID } from 'node:crypto';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  type Message,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * What a user of SQS relies on, asked with the real SDK, which checks the MD5 sums itself. The same suite runs against
 * our queue and against servers that others wrote: only where all agree is a test here.
 */
export function sqsConformance(name: string, endpoint: () => string): void {
  describe(`SQS as ${name} speaks it`, () => {
    let sqs: SQSClient;
    beforeAll(() => {
      sqs = new SQSClient({
        endpoint: endpoint(),
        region: 'us-east-1',
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
        useQueueUrlAsEndpoint: false,
        maxAttempts: 1,
      });
    });
    afterAll(() => sqs.destroy());

    const newQueue = async (attributes: Record<string, string> = {}): Promise<string> => {
      const QueueName = `conformance-${randomUUID()}`;
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes: attributes }));
      return QueueUrl ?? '';
    };
    const receive = async (QueueUrl: string, options: object = {}): Promise<Message[]> =>
      (await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...options })))
        .Messages ?? [];
    const depth = async (QueueUrl: string): Promise<[visible: string, inFlight: string, delayed: string]> => {
      const { Attributes = {} } = await sqs.send(
        new GetQueueAttributesCommand({
          QueueUrl,
          AttributeNames: [
            'ApproximateNumberOfMessages',
            'ApproximateNumberOfMessagesNotVisible',
            'ApproximateNumberOfMessagesDelayed',
          ],
        }),
      );
      return [
        Attributes.ApproximateNumberOfMessages ?? '',
        Attributes.ApproximateNumberOfMessagesNotVisible ?? '',
        Attributes.ApproximateNumberOfMessagesDelayed ?? '',
      ];
    };
    const batch = (QueueUrl: string, ids: string[], body = 'x') =>
      sqs.send(
        new SendMessageBatchCommand({
          QueueUrl,
          Entries: ids.map((Id) => ({ Id, MessageBody: body })),
        }),
      );

    test('creating a queue again gives the same URL; it is found by name and in the list', async () => {
      const QueueName = `conformance-${randomUUID()}`;
      const first = await sqs.send(new CreateQueueCommand({ QueueName }));
      const second = await sqs.send(new CreateQueueCommand({ QueueName }));
      expect(second.QueueUrl).toBe(first.QueueUrl);
      expect((await sqs.send(new GetQueueUrlCommand({ QueueName }))).QueueUrl).toBe(first.QueueUrl);
      expect((await sqs.send(new ListQueuesCommand({ QueueNamePrefix: QueueName }))).QueueUrls).toEqual([
        first.QueueUrl,
      ]);
    });

    test('a message comes back as it was sent, with its attributes', async () => {
      const QueueUrl = await newQueue();
      const MessageBody = '{"name":"Zoë 🚀","quote":"\\"","lines":"a\nb\tc"}';
      const sent = await sqs.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody,
          MessageAttributes: {
            eventType: { DataType: 'String', StringValue: 'OrderCreated' },
            total: { DataType: 'Number', StringValue: '12.5' },
            digest: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 1, 254, 255]) },
          },
        }),
      );
      const [message] = await receive(QueueUrl, {
        MessageAttributeNames: ['All'],
        MessageSystemAttributeNames: ['All'],
      });
      expect(message?.MessageId).toBe(sent.MessageId);
      expect(message?.Body).toBe(MessageBody);
      expect(message?.MD5OfBody).toBe(sent.MD5OfMessageBody);
      expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes);
      expect(message?.MessageAttributes?.eventType?.StringValue).toBe('OrderCreated');
      expect(message?.MessageAttributes?.total?.StringValue).toBe('12.5');
      expect([...(message?.MessageAttributes?.digest?.BinaryValue ?? [])]).toEqual([0, 1, 254, 255]);
      expect(message?.Attributes?.ApproximateReceiveCount).toBe('1');
    });

    test('ten messages in a batch are ten messages', async () => {
      const QueueUrl = await newQueue();
      const ids = Array.from({ length: 10 }, (_, i) => `m${i}`);
      const { Successful = [], Failed = [] } = await batch(QueueUrl, ids);
      expect(Successful.map(({ Id }) => Id).sort()).toEqual(ids);
      expect(Failed).toEqual([]);
      expect(await depth(QueueUrl)).toEqual(['10', '0', '0']);
    });

    test('a received message is in flight until it is deleted', async () => {
      const QueueUrl = await newQueue();
      await batch(QueueUrl, ['a', 'b']);
      const messages = await receive(QueueUrl);
      expect(messages).toHaveLength(2);
      expect(await depth(QueueUrl)).toEqual(['0', '2', '0']);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: messages[0]?.ReceiptHandle }));
      expect(await depth(QueueUrl)).toEqual(['0', '1', '0']);
      const { Successful } = await sqs.send(
        new DeleteMessageBatchCommand({
          QueueUrl,
          Entries: [{ Id: 'one', ReceiptHandle: messages[1]?.ReceiptHandle }],
        }),
      );
      expect(Successful).toEqual([{ Id: 'one' }]);
      expect(await depth(QueueUrl)).toEqual(['0', '0', '0']);
    });

    test('after the visibility timeout it comes back, counted once more', async () => {
      const QueueUrl = await newQueue();
      await batch(QueueUrl, ['a']);
      expect(await receive(QueueUrl, { VisibilityTimeout: 1 })).toHaveLength(1);
      expect(await receive(QueueUrl)).toHaveLength(0);
      const [again] = await receive(QueueUrl, { WaitTimeSeconds: 5, MessageSystemAttributeNames: ['All'] });
      expect(again?.Attributes?.ApproximateReceiveCount).toBe('2');
    });

    test('a visibility changed to 0 gives the message back at once', async () => {
      const QueueUrl = await newQueue();
      await batch(QueueUrl, ['a']);
      const [message] = await receive(QueueUrl);
      await sqs.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl,
          ReceiptHandle: message?.ReceiptHandle,
          VisibilityTimeout: 0,
        }),
      );
      expect(await receive(QueueUrl, { WaitTimeSeconds: 2 })).toHaveLength(1);
    });

    test('a receiver that waits gets the message as soon as it is sent', async () => {
      const QueueUrl = await newQueue();
      const waiting = receive(QueueUrl, { WaitTimeSeconds: 20 });
      await batch(QueueUrl, ['a']);
      expect(await waiting).toHaveLength(1);
    });

    test('a delayed message is not visible yet', async () => {
      const QueueUrl = await newQueue();
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'later', DelaySeconds: 1 }));
      expect(await depth(QueueUrl)).toEqual(['0', '0', '1']);
      expect(await receive(QueueUrl, { WaitTimeSeconds: 5 })).toHaveLength(1);
    });

    test('a purged queue is empty', async () => {
      const QueueUrl = await newQueue();
      await batch(QueueUrl, ['a', 'b', 'c']);
      await sqs.send(new PurgeQueueCommand({ QueueUrl }));
      expect(await depth(QueueUrl)).toEqual(['0', '0', '0']);
    });

    test.each([
      [
        'a queue that does not exist',
        /QueueDoesNotExist|NonExistentQueue/,
        () => sqs.send(new GetQueueUrlCommand({ QueueName: `none-${randomUUID()}` })),
      ],
      [
        'eleven messages in a batch',
        /TooManyEntriesInBatchRequest/,
        async () =>
          batch(
            await newQueue(),
            Array.from({ length: 11 }, (_, i) => `m${i}`),
          ),
      ],
      [
        'the same id twice in a batch',
        /BatchEntryIdsNotDistinct/,
        async () => batch(await newQueue(), ['a', 'a']),
      ],
    ])('%s is refused by its name', async (_, name, call) => {
      const error = await call().then(
        () => undefined,
        (reason: unknown) => reason as { name: string; Code?: string; message: string },
      );
      expect(`${error?.name} ${error?.Code} ${error?.message}`).toMatch(name);
    });
  });
}
