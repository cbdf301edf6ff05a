import { evenly } from '../evenly.ts';
import type { ParsedEvent } from './event.ts';
import { type BulkAnswer, EventsUnderway } from './events-underway.ts';
import type { Faults } from './faults.ts';
import type { Metrics } from './metrics.ts';
import type { Outbox } from './outbox.ts';
import { routeOf } from './routing.ts';

/** Routes events and answers when every message is confirmed or failed: total = successful + failed, always. */
export function eventProcessor({
  outbox,
  metrics,
  faults,
  mostWaiting,
}: {
  outbox: Outbox;
  metrics: Metrics;
  faults: () => Faults;
  /** Events that may wait for the queue at a time: behind a slow one they would fill the memory, and their callers are gone. */
  mostWaiting: number;
}) {
  let waiting = 0;
  const lost = evenly();
  const lostCounted = evenly();
  const leaked: Buffer[] = [];

  return async (parsed: ParsedEvent[]): Promise<BulkAnswer> => {
    const events = new EventsUnderway(parsed.length, metrics);
    if (waiting > 0 && waiting + parsed.length > mostWaiting) {
      metrics.processed.add('unknown', parsed.length);
      return events.refuse(`overloaded: ${waiting} events wait for the queue`);
    }
    waiting += parsed.length;
    try {
      for (let index = 0; index < parsed.length; index++) route(events, parsed[index] as ParsedEvent, index);
      return await events.answer;
    } finally {
      waiting -= parsed.length;
    }
  };

  function route(events: EventsUnderway, one: ParsedEvent, index: number): void {
    if (one.kind === 'invalid') {
      metrics.processed.add('unknown');
      events.settle(index, { kind: 'invalid', reason: one.reason });
      return;
    }
    const { event } = one;
    const { loseRate, loseCountedRate, memoryLeakBytesPerEvent } = faults();
    if (memoryLeakBytesPerEvent > 0) leaked.push(Buffer.alloc(memoryLeakBytesPerEvent, 1));
    const target = routeOf(event.type, event.orchestrationName);
    metrics.processed.add(target.orchestration);
    if (loseRate > 0 && lost(loseRate)) events.settle(index, undefined);
    else if (loseCountedRate > 0 && lostCounted(loseCountedRate)) {
      for (const queue of target.queues) metrics.messagesSent.add(queue);
      metrics.routed.add(target.orchestration);
      events.settle(index, undefined);
    } else {
      const message = events.message(index, event, target);
      for (const queue of target.queues) outbox.add(queue, message);
    }
  }
}
