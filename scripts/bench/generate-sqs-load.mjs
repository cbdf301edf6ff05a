// Messages as the reference orchestrator sends them, as fast as a queue takes them: what the queue alone can carry.
import { Agent, request } from 'node:http';

const QUEUES = 8;
const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sqs/aws4_request, SignedHeaders=host, Signature=0';

/** Messages per second that the SQS endpoint confirmed. */
export async function sendBatches(endpoint, { seconds, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const call = (operation, input) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(input);
      const sent = request(
        endpoint,
        {
          agent,
          method: 'POST',
          headers: {
            'Content-Type': 'application/x-amz-json-1.0',
            'Content-Length': Buffer.byteLength(body),
            'X-Amz-Target': `AmazonSQS.${operation}`,
            Authorization: AUTHORIZATION,
          },
        },
        (answer) => {
          let text = '';
          answer.on('data', (chunk) => (text += chunk));
          answer.on('end', () =>
            answer.statusCode === 200
              ? resolve(JSON.parse(text))
              : reject(new Error(`${operation}: ${answer.statusCode} ${text}`)),
          );
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const batches = await Promise.all(
    Array.from({ length: QUEUES }, async (_, queue) => {
      const { QueueUrl } = await call('CreateQueue', { QueueName: `bench-${queue}` });
      return { QueueUrl, Entries: Array.from({ length: 10 }, (_one, index) => entry(index)) };
    }),
  );
  let confirmed = 0;
  let next = 0;
  const endMs = Date.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (Date.now() < endMs) {
        const { Successful } = await call('SendMessageBatch', batches[next++ % QUEUES]);
        confirmed += Successful.length;
      }
    }),
  );
  agent.destroy();
  return Math.round(confirmed / seconds);
}

function entry(index) {
  const text = (StringValue) => ({ DataType: 'String', StringValue });
  return {
    Id: String(index),
    MessageBody: JSON.stringify({
      type: 'PaymentSucceeded',
      correlationId: `c-${index}`,
      context: 'x'.repeat(240),
    }),
    MessageAttributes: {
      eventType: text('PaymentSucceeded'),
      correlationId: text(`c-${index}`),
      orchestrationName: text('order-processing'),
    },
  };
}
