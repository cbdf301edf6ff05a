import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createQueueServer } from '../../src/reference/queue/server.ts';
import { sqsConformance } from './sqs-conformance.ts';

const { server } = createQueueServer({
  retain: 1000,
  drainPerSecond: 0,
  token: undefined,
  faults: { errorRate: 0, latencyMs: 0, crashAfterMessages: undefined },
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close().closeAllConnections());

sqsConformance('the reference queue', () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
