import { setTimeout as sleep } from 'node:timers/promises';
import type { Accounting } from '../domain/observation.ts';
import type { QueueEndpoint } from '../target/target.ts';
import { type QueueSample, sampleQueues } from './queues.ts';
import { reasonOf } from '../wording/reason.ts';
import { growth, scrape, type Told } from './scrape.ts';

/** What service and queue have counted up to now. A part that could not be asked says why. */
export interface ServerCounts {
  /** Of every replica. */
  metrics: Told[] | { failure: string } | undefined;
  queues: QueueSample[] | { failure: string } | undefined;
}

export interface CountedPlaces {
  metricsUrl: string | undefined;
  /** Of every replica, where there are several. */
  metricsUrls?: readonly string[];
  queue: QueueEndpoint | undefined;
}

export async function readServerCounts(places: CountedPlaces): Promise<ServerCounts> {
  const { queue } = places;
  const urls = metricsUrlsOf(places);
  const failure = (error: unknown) => ({ failure: reasonOf(error) });
  return {
    metrics: urls.length === 0 ? undefined : await scrape(urls).catch(failure),
    queues: queue === undefined ? undefined : await sampleQueues(queue).catch(failure),
  };
}

export function metricsUrlsOf({ metricsUrl, metricsUrls }: Omit<CountedPlaces, 'queue'>): readonly string[] {
  return metricsUrls ?? (metricsUrl === undefined ? [] : [metricsUrl]);
}

/** After the load: reads until two readings agree, because the last requests may still be at work. */
export async function readSettledCounts(places: CountedPlaces): Promise<ServerCounts> {
  let counts = await readServerCounts(places);
  for (let round = 0; round < 12; round++) {
    await sleep(250);
    const next = await readServerCounts(places);
    const settled = fingerprint(counts) === fingerprint(next);
    counts = next;
    if (settled) break;
  }
  return counts;
}

/**
 * The server's half of the accounting; the client's half stays 0 and is filled in by `measure`. `consumed`: messages
 * were seen in flight, so somebody takes them out.
 */
export function serverAccounting(
  before: ServerCounts,
  after: ServerCounts,
  consumed: boolean,
): { accounting: Accounting; missing: string[] } {
  const accounting: Accounting = { submitted: 0, acceptedByAnswer: 0, rejectedByAnswer: 0, unanswered: 0 };
  const missing: string[] = [];
  const problem = (what: string, given: unknown) => {
    if (isFailure(given)) missing.push(`${what}: ${given.failure}`);
  };
  problem('counters of the service', before.metrics);
  if (!isFailure(before.metrics)) problem('counters of the service after the load', after.metrics);
  problem('counters of the queue', before.queues);
  if (!isFailure(before.queues)) problem('counters of the queue after the load', after.queues);

  if (Array.isArray(before.metrics) && Array.isArray(after.metrics))
    for (const [key, name] of COUNTERS) {
      const grown = growth(before.metrics, after.metrics, name);
      if (grown === 'restarted')
        missing.push(`how much ${name} grew: the service was restarted, or another process answered`);
      else if (grown !== undefined) accounting[key] = grown;
    }
  if (Array.isArray(before.queues) && Array.isArray(after.queues)) {
    const exact = after.queues.every(({ takenOut }) => takenOut !== undefined);
    if (exact || !consumed) accounting.queued = arrivals(after.queues) - arrivals(before.queues);
    else
      missing.push(
        'messages that reached the queues: somebody receives from them, and this backend does not count that',
      );
  }
  return { accounting, missing };
}

const COUNTERS: [key: 'processed' | 'routed' | 'failed' | 'messagesSent', name: string][] = [
  ['processed', 'orchestrator_events_processed_total'],
  ['routed', 'orchestrator_events_routed_total'],
  ['failed', 'orchestrator_events_failed_total'],
  ['messagesSent', 'orchestrator_messages_sent_total'],
];

/** What is in the queues, and what was taken out. */
function arrivals(samples: QueueSample[]): number {
  return samples.reduce(
    (sum, { visible, inFlight, delayed, takenOut = 0 }) => sum + visible + inFlight + delayed + takenOut,
    0,
  );
}

function isFailure(given: unknown): given is { failure: string } {
  return typeof given === 'object' && given !== null && 'failure' in given;
}

function fingerprint({ metrics, queues }: ServerCounts): string {
  const counted = Array.isArray(metrics)
    ? metrics.map((told) => COUNTERS.map(([, name]) => told.get(name)))
    : metrics;
  return JSON.stringify([counted, Array.isArray(queues) ? arrivals(queues) : queues]);
}
