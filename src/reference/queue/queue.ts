import { Fifo } from './fifo.ts';
import { Message, type NewMessage } from './message.ts';
import { Timers } from './timers.ts';

/** Everything that ever happened to the messages of a queue, exact whatever was dropped: sent - deleted - drained - purged = depth. */
export interface QueueCounters {
  sent: number;
  received: number;
  deleted: number;
  /** Taken out by the built-in consumer. */
  drained: number;
  purged: number;
  /** Bodies that were not kept because the queue held `retain` already. The messages themselves still count. */
  dropped: number;
}

export interface QueueDepth {
  visible: number;
  inFlight: number;
  delayed: number;
}

/** One standard queue in memory. Keeps the first `retain` messages; of later ones only their number and second. */
export class Queue {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly createdAtMs: number;
  readonly counters: QueueCounters = { sent: 0, received: 0, deleted: 0, drained: 0, purged: 0, dropped: 0 };
  readonly #retain: number;
  readonly #ready = new Fifo<Message>();
  /** Messages without a body, counted by the second in which they were sent. */
  readonly #bodiless = new Fifo<{ sentAtMs: number; count: number }>();
  #bodilessCount = 0;
  #lastBodiless: { sentAtMs: number; count: number } | undefined;
  readonly #inFlight = new Map<string, Message>();
  readonly #invisible = new Timers<Message>();
  readonly #delayed = new Timers<Message>();
  readonly #waiting = new Set<() => void>();

  constructor(name: string, attributes: Record<string, string>, retain: number, nowMs: number) {
    this.name = name;
    this.attributes = attributes;
    this.createdAtMs = nowMs;
    this.#retain = retain;
  }

  send({ body, attributes, delayS }: NewMessage, nowMs: number): Message {
    this.counters.sent++;
    const message = new Message(body, attributes, nowMs);
    if (delayS > 0) message.bucket = this.#delayed.add(message, nowMs + delayS * 1000);
    else if (this.#ready.length + this.#inFlight.size < this.#retain) this.#ready.push(message);
    else this.#dropBody(nowMs);
    this.#wake();
    return message;
  }

  receive(max: number, visibilityS: number, nowMs: number): Message[] {
    this.#tick(nowMs);
    const received: Message[] = [];
    while (received.length < max) {
      const message = this.#ready.shift() ?? this.#takeBodiless();
      if (message === undefined) break;
      message.receiveCount++;
      message.firstReceivedAtMs ??= nowMs;
      message.receiptHandle = `${message.id}#${message.receiveCount}`;
      // Also with a visibility of 0: it can be deleted by its handle until it is received again.
      message.bucket = this.#invisible.add(message, nowMs + visibilityS * 1000);
      this.#inFlight.set(message.id, message);
      received.push(message);
    }
    this.counters.received += received.length;
    return received;
  }

  /** Calls back once, when something may have become receivable; the returned function gives up waiting. */
  onArrival(callback: () => void): () => void {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }

  /** False when the handle is not the newest one of a message in flight: deleted already, or received again since. */
  delete(receiptHandle: string, nowMs: number): boolean {
    this.#tick(nowMs);
    const message = this.inFlightBy(receiptHandle);
    if (message === undefined) return false;
    this.#invisible.remove(message, message.bucket);
    this.#inFlight.delete(message.id);
    this.counters.deleted++;
    return true;
  }

  /** False when there is no such message in flight. */
  changeVisibility(receiptHandle: string, visibilityS: number, nowMs: number): boolean {
    this.#tick(nowMs);
    const message = this.inFlightBy(receiptHandle);
    if (message === undefined) return false;
    this.#invisible.remove(message, message.bucket);
    if (visibilityS === 0) this.#makeReady(message);
    else message.bucket = this.#invisible.add(message, nowMs + visibilityS * 1000);
    return true;
  }

  purge(): void {
    const bodiless = this.#bodilessCount;
    this.#bodiless.clear();
    this.#bodilessCount = 0;
    this.#lastBodiless = undefined;
    this.#invisible.clear();
    const inFlight = this.#inFlight.size;
    this.#inFlight.clear();
    this.counters.purged += this.#ready.clear() + this.#delayed.clear() + bodiless + inFlight;
  }

  /** Takes up to `max` visible messages out, as a consumer that never fails. */
  drain(max: number, nowMs: number): number {
    this.#tick(nowMs);
    let drained = 0;
    while (drained < max && this.#ready.shift() !== undefined) drained++;
    while (drained < max && this.#bodilessCount > 0) drained += this.#discardBodiless(max - drained);
    this.counters.drained += drained;
    return drained;
  }

  depth(nowMs: number): QueueDepth {
    this.#tick(nowMs);
    return {
      visible: this.#ready.length + this.#bodilessCount,
      inFlight: this.#inFlight.size,
      delayed: this.#delayed.size,
    };
  }

  /** Seconds the oldest visible message has been waiting; undefined when none is. */
  oldestAgeS(nowMs: number): number | undefined {
    this.#tick(nowMs);
    const sentAtMs = Math.min(
      this.#ready.peek()?.sentAtMs ?? Number.POSITIVE_INFINITY,
      this.#bodiless.peek()?.sentAtMs ?? Number.POSITIVE_INFINITY,
    );
    return Number.isFinite(sentAtMs) ? Math.max(0, (nowMs - sentAtMs) / 1000) : undefined;
  }

  inFlightBy(receiptHandle: string): Message | undefined {
    const message = this.#inFlight.get(receiptHandle.slice(0, receiptHandle.lastIndexOf('#')));
    return message?.receiptHandle === receiptHandle ? message : undefined;
  }

  /** Moves what has become visible. */
  #tick(nowMs: number): void {
    for (const message of this.#delayed.due(nowMs)) this.#ready.push(message);
    for (const message of this.#invisible.due(nowMs)) this.#makeReady(message);
  }

  #makeReady(message: Message): void {
    this.#inFlight.delete(message.id);
    this.#ready.push(message);
    this.#wake();
  }

  #wake(): void {
    if (this.#waiting.size === 0) return;
    for (const callback of [...this.#waiting]) callback();
  }

  #dropBody(nowMs: number): void {
    this.counters.dropped++;
    this.#bodilessCount++;
    const second = nowMs - (nowMs % 1000);
    if (this.#lastBodiless?.sentAtMs === second) {
      this.#lastBodiless.count++;
      return;
    }
    this.#lastBodiless = { sentAtMs: second, count: 1 };
    this.#bodiless.push(this.#lastBodiless);
  }

  #takeBodiless(): Message | undefined {
    const sentAtMs = this.#bodiless.peek()?.sentAtMs;
    if (sentAtMs === undefined || this.#discardBodiless(1) === 0) return undefined;
    return new Message(BODY_NOT_KEPT, undefined, sentAtMs);
  }

  #discardBodiless(max: number): number {
    const oldest = this.#bodiless.peek();
    if (oldest === undefined) return 0;
    const count = Math.min(max, oldest.count);
    oldest.count -= count;
    this.#bodilessCount -= count;
    if (oldest.count === 0) {
      this.#bodiless.shift();
      if (oldest === this.#lastBodiless) this.#lastBodiless = undefined;
    }
    return count;
  }
}

/** What a consumer gets for a message whose body was dropped. */
export const BODY_NOT_KEPT = '{"perf":"body not kept: the queue held more messages than PERF_QUEUE_RETAIN"}';
