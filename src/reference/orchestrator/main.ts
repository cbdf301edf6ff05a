import { listen } from '../listen.ts';
import { endWith } from '../process-life.ts';
import { numberSetting } from '../settings.ts';
import { faultsFromEnvironment } from './faults.ts';
import { makeMetrics } from './metrics.ts';
import { Outbox } from './outbox.ts';
import { eventProcessor } from './process-events.ts';
import { makeQueueClient } from './queue-client.ts';
import { queueReadiness } from './queue-readiness.ts';
import { ALL_QUEUES } from './routing.ts';
import { createOrchestratorServer } from './server.ts';

const { env } = process;
const queueUrl = env.PERF_QUEUE_URL || env.AWS_ENDPOINT_URL_SQS || env.AWS_ENDPOINT_URL;
if (queueUrl === undefined)
  throw new Error('PERF_QUEUE_URL is not set: the SQS endpoint, as http://queue:4566');

const client = makeQueueClient(queueUrl, {
  maxSockets: numberSetting(env, 'PERF_QUEUE_CONNECTIONS', 16, 1),
  timeoutMs: numberSetting(env, 'PERF_QUEUE_TIMEOUT_MS', 5000, 1),
  // One at a time is what every SQS takes; who knows its queue may give more.
  pipelined: numberSetting(env, 'PERF_QUEUE_PIPELINED', 1, 1),
});
const queueUrls = new Map<string, string>();
const outbox = new Outbox(client, queueUrls, numberSetting(env, 'PERF_QUEUE_LINGER_MS', 2));
const metrics = makeMetrics();
const faults = { current: faultsFromEnvironment(env) };
const ready = queueReadiness(client, ALL_QUEUES, queueUrls);
const server = createOrchestratorServer({
  processEvents: eventProcessor({
    outbox,
    metrics,
    faults: () => faults.current,
    mostWaiting: numberSetting(env, 'PERF_MOST_WAITING_EVENTS', 10_000, 1),
  }),
  ready,
  metrics,
  faults,
  token: env.PERF_TOKEN,
  config: { queueUrl },
});

listen(server, env, () => void ready());
endWith(env, async () => {
  metrics.stop();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    outbox.flushAll();
    // Answers what it has; who has not been answered by then never will be.
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
  client.close();
});
