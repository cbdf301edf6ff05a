import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { queueReadings, sampleQueues } from '../../src/observe/queues.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answers: Record<string, unknown>): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const what = request.headers['x-amz-target']?.toString().replace('AmazonSQS.', '') ?? request.url ?? '';
    asked.push(what);
    response.end(JSON.stringify(answers[what] ?? {}));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const endpoint = (url: string, consumersUrl: string, backend = 'localstack') => ({
  url,
  consumersUrl,
  backend,
  region: 'us-east-1',
});

describe('queues that the stack itself consumes', () => {
  it('are not asked when the consumers tell their depths: what waited is the depth, what is left counts', async () => {
    const sqs = await serve({});
    const consumers = await serve({
      '/counts': {
        drained: { orders: 740 },
        oldestAgeS: { orders: 0.2, dead: 12 },
        depths: {
          orders: { waited: 40, left: 0, inFlight: 0, delayed: 0 },
          dead: { waited: 3, left: 3, inFlight: 1, delayed: 2 },
        },
      },
    });
    const samples = await sampleQueues(endpoint(sqs.url, consumers.url));
    expect(sqs.asked).toEqual([]);
    expect(samples).toEqual([
      { queue: 'orders', waited: 40, visible: 0, inFlight: 0, delayed: 0, takenOut: 740, oldestAgeS: 0.2 },
      { queue: 'dead', waited: 3, visible: 3, inFlight: 1, delayed: 2, takenOut: 0, oldestAgeS: 12 },
    ]);
    const depths = queueReadings(samples, 1).filter(({ quantity }) => quantity === 'depth');
    expect(depths.map(({ queue, value }) => [queue, value])).toEqual([
      [undefined, 43],
      ['orders', 40],
      ['dead', 3],
    ]);
  });

  it.each([
    { backend: 'localstack', asked: ['/counts', '/counts'] },
    { backend: 'elasticmq', asked: ['/counts'] },
  ])('are asked one by one when they do not, and the counts are read after them ($backend)', async (row) => {
    const sqs = await serve({
      ListQueues: { QueueUrls: ['http://queue/000000000000/orders'] },
      GetQueueAttributes: { Attributes: { ApproximateNumberOfMessages: '7' } },
    });
    const consumers = await serve({ '/counts': { drained: { orders: 5 } } });
    const samples = await sampleQueues(endpoint(sqs.url, consumers.url, row.backend));
    expect(sqs.asked).toEqual(['ListQueues', 'GetQueueAttributes']);
    expect(consumers.asked).toEqual(row.asked);
    expect(samples).toEqual([{ queue: 'orders', visible: 7, inFlight: 0, delayed: 0, takenOut: 5 }]);
  });
});
