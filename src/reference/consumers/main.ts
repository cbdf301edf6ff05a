/**
 * Stands in for the services that consume the queues: takes messages out and counts exactly what it took, so that a long
 * load does not fill the queue and no message is unaccounted for.
 */
import { createServer } from 'node:http';
import { listen } from '../listen.ts';
import { type DrainCounts, startDraining } from './drain.ts';

const { env } = process;
const endpoint = env.AWS_ENDPOINT_URL;
if (!endpoint) throw new Error('AWS_ENDPOINT_URL is not set: the SQS endpoint, as http://queue:4566');

const draining = startDraining({
  endpoint,
  backend: env.PERF_QUEUE_BACKEND || 'sqs',
  region: env.AWS_REGION || 'us-east-1',
  spared: (env.PERF_CONSUME_EXCEPT ?? 'dead-letter-queue').split(',').filter(Boolean),
  on: env.PERF_CONSUMERS !== 'off',
  log: (line) => console.log(line),
});

/** GET /counts: messages taken from each queue, and its depth where the hook tells it. */
const server = createServer((request, response) => {
  const answer = (body: unknown) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const asked = `${request.method} ${request.url}`;
  if (asked === 'GET /health') answer({ status: 'UP' });
  else if (asked === 'GET /counts') draining.freshCounts().then(answer);
  else if (asked === 'GET /metrics') {
    response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' });
    response.end(metrics(draining.counts()));
  } else {
    response.writeHead(404);
    response.end();
  }
});
listen(server, env);
for (const name of ['SIGTERM', 'SIGINT'] as const)
  process.on(name, () => {
    void draining.pause().then(() => process.exit(0));
    setTimeout(() => process.exit(0), 2000).unref();
  });

function metrics(counts: DrainCounts): string {
  return [
    '# HELP consumers_messages_drained_total Messages taken out of a queue',
    '# TYPE consumers_messages_drained_total counter',
    ...Object.entries(counts.drained).map(
      ([queue, taken]) => `consumers_messages_drained_total{queue="${queue}"} ${taken}`,
    ),
    '',
  ].join('\n');
}
