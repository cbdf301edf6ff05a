import { describe, expect, it } from 'vitest';
import { parseEventLine } from '../../src/reference/orchestrator/event.ts';
import { faultsFromEnvironment } from '../../src/reference/orchestrator/faults.ts';
import { makeMetrics } from '../../src/reference/orchestrator/metrics.ts';
import { Outbox } from '../../src/reference/orchestrator/outbox.ts';
import { eventProcessor } from '../../src/reference/orchestrator/process-events.ts';
import { ALL_QUEUES } from '../../src/reference/orchestrator/routing.ts';

const EVENTS = Array.from({ length: 30 }, (_, index) =>
  parseEventLine(JSON.stringify({ type: 'PaymentSucceeded', correlationId: `c${index}`, context: {} })),
);

/** A queue that answers when it is told to. */
function slowQueue() {
  const waiting: (() => void)[] = [];
  const client = {
    call: (_operation: string, body: string) =>
      new Promise<{ status: number; body: string }>((resolve) => {
        const { Entries } = JSON.parse(body) as { Entries: { Id: string }[] };
        const Successful = Entries.map(({ Id }) => ({ Id }));
        waiting.push(() => resolve({ status: 200, body: JSON.stringify({ Successful }) }));
      }),
    close: () => {},
  };
  return { client, answerAll: () => waiting.splice(0).forEach((answer) => void answer()) };
}

describe('more events than the queue takes', () => {
  it('are refused and counted as failed while too many wait, and taken again afterwards', async () => {
    const queue = slowQueue();
    const urls = new Map(ALL_QUEUES.map((name) => [name, `http://queue/${name}`]));
    const metrics = makeMetrics();
    const outbox = new Outbox(queue.client, urls, 0);
    const process = eventProcessor({
      outbox,
      metrics,
      faults: () => faultsFromEnvironment({}),
      mostWaiting: 50,
    });
    try {
      const first = process(EVENTS);
      const second = await process(EVENTS);
      expect(second).toMatchObject({ total: 30, successful: 0, failed: 30, overloaded: true });
      expect(second.failures[0]).toEqual({ index: 0, reason: 'overloaded: 30 events wait for the queue' });
      queue.answerAll();
      expect(await first).toMatchObject({ total: 30, successful: 30, failed: 0 });
      const third = process(EVENTS);
      queue.answerAll();
      expect(await third).toMatchObject({ successful: 30 });
      const text = await metrics.registry.metrics();
      expect(text).toContain('orchestrator_events_failed_total{reason="overloaded"} 30');
      expect(text).toContain('orchestrator_events_processed_total{orchestration="unknown"} 30');
    } finally {
      metrics.stop();
    }
  });
});
