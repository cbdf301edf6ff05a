import { StackError } from '../../domain/errors.ts';
import type { ComposePlan, QueueBackend } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import type { ComposeConfig } from './config.ts';

/** Held by the queue for a message nobody has taken; measured (docs/compose.md). */
const BYTES_PER_MESSAGE: Record<QueueBackend, number> = {
  localstack: 2048,
  floci: 2048,
  elasticmq: 3072,
  // Keeps 10,000 bodies a queue and counts the rest.
  reference: 0,
};
/** What an idle queue takes, and what it needs to breathe. */
const IDLE_BYTES = 350 * 1024 ** 2;
/** Consumers take everything several times a second; what is in the queue between two of them. */
const SECONDS_BETWEEN_CONSUMERS = 2;

/** Messages of the reference orchestrator that LocalStack took on the slowest machine it was measured on (docs/compose.md). */
const LOCALSTACK_SURE_PER_SECOND = 1900;

/** Says what the queue will hold, and refuses what cannot fit before minutes of load are wasted on it. */
export function checkQueueHolds(compose: ComposePlan, config: ComposeConfig, log: Log): void {
  const forecast = compose.queueForecast;
  if (!forecast || compose.queueBackend === 'none') return;
  const consumed =
    compose.env.PERF_CONSUMERS !== 'off' && config.services.some(({ name }) => name === 'consumers');
  const held = consumed
    ? Math.min(forecast.messages, forecast.messagesPerSecond * SECONDS_BETWEEN_CONSUMERS)
    : forecast.messages;
  const bytes = held * BYTES_PER_MESSAGE[compose.queueBackend];
  const gigabytes = (bytes / 1e9).toFixed(2);
  log.info(
    `The queue (${compose.queueBackend}) gets up to ${count(forecast.messagesPerSecond)} messages/s, ${count(forecast.messages)} in all; ` +
      (consumed
        ? `consumers take them out, so it holds about ${count(held)} at a time (${gigabytes} GB)`
        : `nobody takes them out, so it holds them all (${gigabytes} GB)`),
  );
  if (compose.queueBackend === 'localstack' && forecast.messagesPerSecond > LOCALSTACK_SURE_PER_SECOND)
    log.info(
      `LocalStack is one Python process and takes ${count(LOCALSTACK_SURE_PER_SECOND)} to 6,500 messages/s, by machine; where it must not be the limit: queue-backend reference`,
    );
  const limit = config.services.find(({ name }) => name === 'queue')?.memoryLimitBytes;
  if (limit !== undefined && bytes + IDLE_BYTES > limit)
    throw new StackError(
      `the queue would have to hold ${count(held)} messages, about ${gigabytes} GB, and its memory limit is ${(limit / 1e9).toFixed(2)} GB`,
      'Leave the consumers on (PERF_CONSUMERS=on), raise PERF_QUEUE_MEMORY, shorten the test, or choose queue-backend: reference.',
      'queue',
    );
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
