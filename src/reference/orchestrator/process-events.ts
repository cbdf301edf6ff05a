import { evenly } from '../evenly.ts';
import type { OrchestratorEvent, ParsedEvent } from './event.ts';
import type { Faults } from './faults.ts';
import type { FAILURE_REASONS, Metrics } from './metrics.ts';
import type { Outbox } from './outbox.ts';
import { type Route, routeOf } from './routing.ts';

export interface BulkAnswer {
  total: number;
  successful: number;
  failed: number;
  /** The first ones; `index` counts from 0 in the request. */
  failures: { index: number; reason: string }[];
  durationMs: number;
  /** None was taken, because too many wait for the queue. */
  overloaded?: true;
}

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

  const refuseAll = (parsed: ParsedEvent[]): BulkAnswer => {
    const reason = `overloaded: ${waiting} events wait for the queue`;
    metrics.processed.inc({ orchestration: 'unknown' }, parsed.length);
    metrics.failed.inc({ reason: 'overloaded' }, parsed.length);
    const failures = parsed.slice(0, MAXIMUM_FAILURES).map((_, index) => ({ index, reason }));
    const { length } = parsed;
    return { total: length, successful: 0, failed: length, failures, durationMs: 0, overloaded: true };
  };

  return async (parsed: ParsedEvent[]): Promise<BulkAnswer> => {
    if (waiting > 0 && waiting + parsed.length > mostWaiting) return refuseAll(parsed);
    waiting += parsed.length;
    try {
      return await route(parsed);
    } finally {
      waiting -= parsed.length;
    }
  };

  function route(parsed: ParsedEvent[]): Promise<BulkAnswer> {
    return new Promise((resolve) => {
      const startedAt = performance.now();
      const answer: BulkAnswer = {
        total: parsed.length,
        successful: 0,
        failed: 0,
        failures: [],
        durationMs: 0,
      };
      let left = parsed.length;
      const settle = (index: number, failure: Failure | undefined) => {
        if (failure === undefined) answer.successful++;
        else {
          answer.failed++;
          metrics.failed.inc({ reason: failure.kind });
          if (answer.failures.length < MAXIMUM_FAILURES)
            answer.failures.push({ index, reason: failure.reason });
        }
        if (--left > 0) return;
        answer.durationMs = Math.round(performance.now() - startedAt);
        resolve(answer);
      };
      if (left === 0) resolve(answer);
      parsed.forEach((one, index) => {
        if (one.kind === 'invalid') {
          metrics.processed.inc({ orchestration: 'unknown' });
          settle(index, { kind: 'invalid', reason: one.reason });
          return;
        }
        const { loseRate, loseCountedRate, memoryLeakBytesPerEvent } = faults();
        if (memoryLeakBytesPerEvent > 0) leaked.push(Buffer.alloc(memoryLeakBytesPerEvent, 1));
        const target = routeOf(one.event.type, one.event.orchestrationName);
        metrics.processed.inc({ orchestration: target.orchestration });
        if (loseRate > 0 && lost(loseRate)) settle(index, undefined);
        else if (loseCountedRate > 0 && lostCounted(loseCountedRate)) {
          for (const queue of target.queues) metrics.messagesSent.inc({ queue });
          metrics.routed.inc({ orchestration: target.orchestration });
          settle(index, undefined);
        } else send(one.event, target, startedAt, (failure) => settle(index, failure));
      });
    });
  }

  function send(
    event: OrchestratorEvent,
    route: Route,
    startedAt: number,
    settle: (failure: Failure | undefined) => void,
  ): void {
    const { orchestration, queues } = route;
    let left = queues.length;
    let failure: Failure | undefined =
      route.kind === 'dead letter' ? { kind: 'unroutable', reason: route.reason } : undefined;
    for (const queue of queues)
      outbox.add(queue, {
        event,
        orchestration,
        settled(notSent) {
          if (notSent === undefined) metrics.messagesSent.inc({ queue });
          else failure ??= { kind: 'not sent', reason: notSent };
          if (--left > 0) return;
          metrics.routingTime.observe((performance.now() - startedAt) / 1000);
          if (failure === undefined) metrics.routed.inc({ orchestration });
          settle(failure);
        },
      });
  }
}

interface Failure {
  kind: (typeof FAILURE_REASONS)[number];
  reason: string;
}

const MAXIMUM_FAILURES = 20;
