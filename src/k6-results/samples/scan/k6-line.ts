import { isRecord, ownValue } from '../../json.ts';
import type { Declaration } from '../accumulate/metric-accumulator.ts';

/** One line of `--out json`, read the plain way: what the fast path of the scanner must always agree with. */
export type K6Line =
  | { kind: 'point'; metric: string; second: number; ms: number; value: number; tags: Record<string, string> }
  | { kind: 'declaration'; metric: string; declaration: Declaration }
  | { kind: 'not finite' }
  | { kind: 'broken' };

const BROKEN: K6Line = { kind: 'broken' };
/** RFC 3339 with 0 to 9 digits of a second, as Go writes it. */
const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;

export function readK6Line(text: string): K6Line {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // k6 1.x writes an infinite value as `+Inf`, which is not JSON.
    return /"value":[+-]?(Inf|NaN)[,}]/.test(text) ? { kind: 'not finite' } : BROKEN;
  }
  if (!isRecord(json) || typeof json.metric !== 'string' || json.metric === '' || !isRecord(json.data))
    return BROKEN;
  if (json.type === 'Metric') return readDeclaration(json.metric, json.data);
  if (json.type !== 'Point') return BROKEN;
  const { time, value, tags } = json.data;
  if (typeof value !== 'number' || typeof time !== 'string') return BROKEN;
  const at = parseTime(time);
  if (at === undefined) return BROKEN;
  if (tags !== undefined && tags !== null && !isRecord(tags)) return BROKEN;
  if (!Number.isFinite(value)) return { kind: 'not finite' };
  return { kind: 'point', metric: json.metric, ...at, value, tags: textTags(tags ?? {}) };
}

/** Seconds since 1970 and milliseconds of an RFC 3339 time; undefined when there is no such time. */
export function parseTime(text: string): { second: number; ms: number } | undefined {
  const [, time = '', fraction = '', zone = ''] = TIME.exec(text) ?? [];
  const epochMs = Date.parse(time + zone);
  if (Number.isNaN(epochMs)) return undefined;
  return { second: epochMs / 1000, ms: Number(fraction.slice(0, 3).padEnd(3, '0')) };
}

export function parseTags(text: string): Record<string, string> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) ? textTags(json) : undefined;
  } catch {
    return undefined;
  }
}

function textTags(tags: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

function readDeclaration(metric: string, data: Record<string, unknown>): K6Line {
  const { type, contains } = data;
  if (type !== 'trend' && type !== 'rate' && type !== 'counter' && type !== 'gauge') return BROKEN;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const declaration: Declaration = {
    type,
    contains: typeof contains === 'string' ? contains : 'default',
    thresholds: list(data.thresholds).map(expressionOf),
    submetrics: list(data.submetrics).flatMap((entry) =>
      isRecord(entry) && isRecord(entry.tags) ? [textTags(entry.tags)] : [],
    ),
  };
  return { kind: 'declaration', metric, declaration };
}

/**
 * k6 writes a threshold with `abortOnFail` as an object, every other one as its text (`thresholdConfig.MarshalJSON` in
 * `metrics/thresholds.go`). What is neither stays as it is written: it cannot be read, and that is said.
 */
function expressionOf(threshold: unknown): string {
  const text = ownValue(threshold, 'threshold') ?? threshold;
  return (typeof text === 'string' ? text : JSON.stringify(text)).slice(0, 500);
}
