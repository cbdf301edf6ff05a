import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { RecorderReader } from '../k6-results/recorder/events.ts';

/** Latest figures of a running k6, from the file its dashboard recorder writes. */
export interface LiveCounters {
  requestsPerSecond: number | undefined;
  eventsPerSecond: number | undefined;
  /** Of all requests so far. */
  p95Ms: number | undefined;
  failedRatio: number | undefined;
}

const CHUNK_BYTES = 1 << 16;
const NOTHING: LiveCounters = {
  requestsPerSecond: undefined,
  eventsPerSecond: undefined,
  p95Ms: undefined,
  failedRatio: undefined,
};

/** Latest figures of a recording, a line at a time. */
export class RecorderCounters {
  latest = NOTHING;
  readonly #reader = new RecorderReader();

  take(line: string): void {
    const reader = this.#reader;
    const event = reader.read(line);
    if (event.kind === 'snapshot') {
      const perSecond = (metric: string) => {
        const count = reader.valueOf(event.rows, metric, 'count');
        return count === undefined ? undefined : count / ((reader.periodMs ?? 1000) / 1000);
      };
      this.latest = {
        ...this.latest,
        requestsPerSecond: perSecond('http_reqs'),
        eventsPerSecond: perSecond('events_submitted'),
      };
    } else if (event.kind === 'cumulative') {
      this.latest = {
        ...this.latest,
        p95Ms: reader.valueOf(event.rows, 'http_req_duration', 'p(95)'),
        failedRatio: reader.valueOf(event.rows, 'http_req_failed', 'rate'),
      };
    }
  }
}

/** Follows the file of the recorder, which grows while k6 runs. */
export function followRecorder(path: string): () => LiveCounters {
  const figures = new RecorderCounters();
  const decoder = new StringDecoder('utf8');
  let offset = 0;
  let rest = '';

  return () => {
    try {
      const bytes = readFrom(path, offset);
      offset += bytes.length;
      const lines = (rest + decoder.write(bytes)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') figures.take(line);
    } catch {
      // Not written yet: the line then goes without these figures.
    }
    return figures.latest;
  };
}

/** Of several runners: what each does adds up; of percentiles the worst is told. */
export function sumOfCounters(all: readonly LiveCounters[]): LiveCounters {
  const known = (pick: (figures: LiveCounters) => number | undefined) =>
    all.flatMap((one) => pick(one) ?? []);
  const sum = (values: number[]) =>
    values.length === 0 ? undefined : values.reduce((total, value) => total + value, 0);
  const most = (values: number[]) => (values.length === 0 ? undefined : Math.max(...values));
  return {
    requestsPerSecond: sum(known((one) => one.requestsPerSecond)),
    eventsPerSecond: sum(known((one) => one.eventsPerSecond)),
    p95Ms: most(known((one) => one.p95Ms)),
    failedRatio: most(known((one) => one.failedRatio)),
  };
}

function readFrom(path: string, offset: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const parts: Buffer[] = [];
    for (let at = offset; ; ) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const count = readSync(file, chunk, 0, CHUNK_BYTES, at);
      if (count === 0) return Buffer.concat(parts);
      parts.push(chunk.subarray(0, count));
      at += count;
    }
  } finally {
    closeSync(file);
  }
}
