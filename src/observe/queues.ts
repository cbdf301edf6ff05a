import type { QueueEndpoint } from '../target/target.ts';
import { askText, METRICS } from '../ports/ask.ts';
import type { Reading, Sampler } from './sampling.ts';

export interface QueueSample {
  queue: string;
  visible: number;
  inFlight: number;
  delayed: number;
  /** Where the backend tells it. */
  oldestAgeS?: number;
  /** Messages that are gone because somebody took them, since the start; where the backend counts them. */
  takenOut?: number;
  /** Visible messages before the stack's consumers took them: `visible` is what they left. */
  waited?: number;
}

/** All queues of the endpoint, one after the other. A queue that vanishes meanwhile is left out. */
export async function sampleQueues(endpoint: QueueEndpoint): Promise<QueueSample[]> {
  const { backend, consumersUrl } = endpoint;
  if (backend === 'reference') return referenceQueues(endpoint);
  if (backend === 'localstack' && consumersUrl !== undefined) {
    const counts = await consumerCounts(consumersUrl);
    // It tells its depths with what it drains; asking it for each queue would take a twentieth of its one core.
    if (counts.depths !== undefined) return ofConsumers(counts, counts.depths);
  }
  const samples: QueueSample[] = [];
  for (const url of await listQueues(endpoint)) {
    const sample = await sampleQueue(endpoint, url);
    if (sample !== undefined) samples.push(sample);
  }
  // Asked after the depths: what was taken meanwhile is missing in none of them.
  return consumersUrl === undefined ? samples : withConsumers(samples, await consumerCounts(consumersUrl));
}

/** What the stack's own consumers tell (src/reference/consumers). */
interface ConsumerCounts {
  drained?: Record<string, number>;
  oldestAgeS?: Record<string, number>;
  depths?: Record<string, { waited: number; left: number; inFlight: number; delayed: number }>;
}

async function consumerCounts(consumersUrl: string): Promise<ConsumerCounts> {
  return JSON.parse(await askText(new URL('/counts', consumersUrl).href, METRICS)) as ConsumerCounts;
}

function ofConsumers(counts: ConsumerCounts, depths: NonNullable<ConsumerCounts['depths']>): QueueSample[] {
  const samples = Object.entries(depths).map(([queue, { waited, left, inFlight, delayed }]) => ({
    queue,
    waited,
    visible: left,
    inFlight,
    delayed,
  }));
  return withConsumers(samples, counts);
}

/** With what the consumers took out of each queue, and the age they saw. */
function withConsumers(
  samples: QueueSample[],
  { drained = {}, oldestAgeS = {} }: ConsumerCounts,
): QueueSample[] {
  const ages = new Map(Object.entries(oldestAgeS));
  const takenOut = new Map(Object.entries(drained));
  return samples.map((sample) => {
    const age = ages.get(sample.queue);
    return {
      ...sample,
      takenOut: takenOut.get(sample.queue) ?? 0,
      ...(age !== undefined && { oldestAgeS: age }),
    };
  });
}

/** Depth of every queue and of all together, once a second. */
export function queueSampler(endpoint: QueueEndpoint): Sampler {
  return {
    name: `queue depths (${endpoint.url})`,
    async sample() {
      return queueReadings(await sampleQueues(endpoint), Date.now());
    },
  };
}

export function queueReadings(samples: QueueSample[], atMs: number): Reading[] {
  const count = (quantity: string, value: number, queue?: string): Reading => ({
    service: 'queue',
    quantity,
    ...(queue !== undefined && { queue }),
    unit: quantity === 'oldest_age' ? 's' : 'count',
    source: 'sqs',
    atMs,
    value,
  });
  const ages = samples.flatMap(({ oldestAgeS }) => (oldestAgeS === undefined ? [] : [oldestAgeS]));
  // The reference queue leaves the age out where nothing waits; others tell it through the consumers, or never.
  const ageIsKnown = samples.some(({ takenOut }) => takenOut !== undefined) || ages.length > 0;
  return [
    count('depth', sum(samples.map(waiting))),
    count('in_flight', sum(samples.map(({ inFlight }) => inFlight))),
    count('delayed', sum(samples.map(({ delayed }) => delayed))),
    ...(ageIsKnown ? [count('oldest_age', Math.max(0, ...ages))] : []),
    ...samples.map((sample) => count('depth', waiting(sample), sample.queue)),
  ];
}

/** Messages that waited to be taken, as the reader of a report means it. */
export const waiting = ({ visible, waited }: QueueSample): number => waited ?? visible;

function sum(values: number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** Depth and counters of one moment, which GetQueueAttributes cannot give. */
async function referenceQueues({ url }: QueueEndpoint): Promise<QueueSample[]> {
  const { queues } = JSON.parse(await askText(new URL('/counters', url).href, METRICS)) as {
    queues: Record<string, Record<string, number>>;
  };
  return Object.entries(queues).map(([queue, counters]) => {
    const { visible = 0, inFlight = 0, delayed = 0, oldestAgeS } = counters;
    const { deleted = 0, drained = 0, purged = 0 } = counters;
    return {
      queue,
      visible,
      inFlight,
      delayed,
      ...(oldestAgeS !== undefined && { oldestAgeS }),
      takenOut: deleted + drained + purged,
    };
  });
}

async function listQueues(endpoint: QueueEndpoint): Promise<string[]> {
  const { QueueUrls = [] } = (await callQueue(endpoint, 'ListQueues', {})) as { QueueUrls?: string[] };
  return QueueUrls;
}

const DEPTHS = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
] as const;

async function sampleQueue(endpoint: QueueEndpoint, url: string): Promise<QueueSample | undefined> {
  let Attributes: Partial<Record<(typeof DEPTHS)[number], string>>;
  try {
    ({ Attributes = {} } = (await callQueue(endpoint, 'GetQueueAttributes', {
      QueueUrl: url,
      AttributeNames: DEPTHS,
    })) as { Attributes?: typeof Attributes });
  } catch (error) {
    if (String(error).includes('QueueDoesNotExist')) return undefined;
    throw error;
  }
  return {
    queue: url.slice(url.lastIndexOf('/') + 1),
    visible: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
    delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
  };
}

/** AWS JSON 1.0. Emulators find region and account in the credential; nobody checks the signature. */
async function callQueue({ url, region }: QueueEndpoint, operation: string, input: object): Promise<unknown> {
  const text = await askText(url, {
    ...METRICS,
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `AmazonSQS.${operation}`,
      Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  return JSON.parse(text);
}
