import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Latest figures of a running k6, from the file its dashboard recorder writes. */
export interface LiveFigures {
  requestsPerSecond: number | undefined;
  eventsPerSecond: number | undefined;
  /** Of all requests so far. */
  p95Ms: number | undefined;
  failedRatio: number | undefined;
}

const CHUNK_BYTES = 1 << 16;
const NOTHING: LiveFigures = {
  requestsPerSecond: undefined,
  eventsPerSecond: undefined,
  p95Ms: undefined,
  failedRatio: undefined,
};

/**
 * Follows the recorder file: lines `{event, data}`; `param` names the aggregates, `metric` declares metrics, and the
 * arrays of `snapshot` (the last period) and `cumulative` go by sorted names of all metrics declared so far.
 */
export function followRecorder(path: string): () => LiveFigures {
  const metrics = new Map<string, string>();
  const decoder = new StringDecoder('utf8');
  let aggregates: Record<string, string[]> = {};
  let periodS = 1;
  let offset = 0;
  let rest = '';
  let latest = NOTHING;

  const valuesOf = (data: unknown) => {
    const names = [...metrics.keys()].sort();
    return (metric: string, aggregate: string): number | undefined => {
      const values = Array.isArray(data) ? data[names.indexOf(metric)] : undefined;
      const value = Array.isArray(values)
        ? values[aggregates[metrics.get(metric) ?? '']?.indexOf(aggregate) ?? -1]
        : undefined;
      return typeof value === 'number' ? value : undefined;
    };
  };
  const take = (line: string) => {
    const { event, data } = JSON.parse(line);
    if (event === 'param') {
      aggregates = data.aggregates;
      periodS = data.period / 1000;
    } else if (event === 'metric') {
      for (const [name, metric] of Object.entries<{ type: string }>(data)) metrics.set(name, metric.type);
    } else if (event === 'snapshot') {
      const value = valuesOf(data);
      const perSecond = (count: number | undefined) => (count === undefined ? undefined : count / periodS);
      latest = {
        ...latest,
        requestsPerSecond: perSecond(value('http_reqs', 'count')),
        eventsPerSecond: perSecond(value('events_submitted', 'count')),
      };
    } else if (event === 'cumulative') {
      const value = valuesOf(data);
      latest = {
        ...latest,
        p95Ms: value('http_req_duration', 'p(95)'),
        failedRatio: value('http_req_failed', 'rate'),
      };
    }
  };

  return () => {
    try {
      const bytes = readFrom(path, offset);
      offset += bytes.length;
      const lines = (rest + decoder.write(bytes)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') take(line);
    } catch {
      // Not written yet, or a shape this k6 does not have: the line then goes without these figures.
    }
    return latest;
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
