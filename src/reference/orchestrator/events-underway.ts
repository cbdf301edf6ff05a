import type { OrchestratorEvent } from './event.ts';
import type { FAILURE_REASONS, Metrics } from './metrics.ts';
import { type OutgoingMessage, renderEntry } from './outbox.ts';
import type { Route } from './routing.ts';

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

export interface Failure {
  kind: (typeof FAILURE_REASONS)[number];
  reason: string;
}

/** The events of one request until the last of them is confirmed or failed. */
export class EventsUnderway {
  readonly startedAtMs = performance.now();
  readonly metrics: Metrics;
  readonly answer: Promise<BulkAnswer>;
  readonly #answered: BulkAnswer;
  #resolve: (answer: BulkAnswer) => void = () => {};
  #left: number;

  constructor(total: number, metrics: Metrics) {
    this.metrics = metrics;
    this.#left = total;
    this.#answered = { total, successful: 0, failed: 0, failures: [], durationMs: 0 };
    this.answer = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    if (total === 0) this.#resolve(this.#answered);
  }

  /** The message of an event that goes to the queues of `route`. */
  message(index: number, event: OrchestratorEvent, route: Route): OutgoingMessage {
    return new EventUnderway(this, index, event, route);
  }

  /** One event has its end. */
  settle(index: number, failure: Failure | undefined): void {
    const answer = this.#answered;
    if (failure === undefined) answer.successful++;
    else {
      answer.failed++;
      this.metrics.failed.add(failure.kind);
      if (answer.failures.length < MAXIMUM_FAILURES) answer.failures.push({ index, reason: failure.reason });
    }
    if (--this.#left > 0) return;
    answer.durationMs = Math.round(performance.now() - this.startedAtMs);
    this.#resolve(answer);
  }

  /** None is taken. */
  refuse(reason: string): BulkAnswer {
    const { total } = this.#answered;
    this.metrics.failed.add('overloaded', total);
    const failures = Array.from({ length: Math.min(total, MAXIMUM_FAILURES) }, (_, index) => ({
      index,
      reason,
    }));
    return { total, successful: 0, failed: total, failures, durationMs: 0, overloaded: true };
  }
}

/** A class and not a closure for each message: thousands of them are on the way at a time. */
class EventUnderway implements OutgoingMessage {
  readonly entry: string;
  readonly #events: EventsUnderway;
  readonly #index: number;
  readonly #route: Route;
  #left: number;
  #failure: Failure | undefined;

  constructor(events: EventsUnderway, index: number, event: OrchestratorEvent, route: Route) {
    this.entry = renderEntry(event, route.orchestration);
    this.#events = events;
    this.#index = index;
    this.#route = route;
    this.#left = route.queues.length;
    this.#failure = route.kind === 'dead letter' ? { kind: 'unroutable', reason: route.reason } : undefined;
  }

  settled(queue: string, notSent: string | undefined): void {
    const { metrics, startedAtMs } = this.#events;
    if (notSent === undefined) metrics.messagesSent.add(queue);
    else this.#failure ??= { kind: 'not sent', reason: notSent };
    if (--this.#left > 0) return;
    metrics.routingTime.observe((performance.now() - startedAtMs) / 1000);
    if (this.#failure === undefined) metrics.routed.add(this.#route.orchestration);
    this.#events.settle(this.#index, this.#failure);
  }
}

const MAXIMUM_FAILURES = 20;
