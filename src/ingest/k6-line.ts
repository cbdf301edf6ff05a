/** One line of `--out json`, read the plain way: what the fast path of the scanner must always agree with. */
export type K6Line =
  | { kind: 'point'; metric: string; second: number; ms: number; value: number; tags: Record<string, string> }
  | { kind: 'declaration'; metric: string; data: Record<string, unknown> }
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
  if (json.type === 'Metric') return { kind: 'declaration', metric: json.metric, data: json.data };
  if (json.type !== 'Point') return BROKEN;
  const { time, value, tags } = json.data;
  if (typeof value !== 'number' || typeof time !== 'string') return BROKEN;
  const match = TIME.exec(time);
  const second = epochSecond(match?.[1] ?? '', match?.[3] ?? '');
  if (second === undefined) return BROKEN;
  if (tags !== undefined && tags !== null && !isRecord(tags)) return BROKEN;
  const ms = Number((match?.[2] ?? '').slice(0, 3).padEnd(3, '0'));
  if (!Number.isFinite(value)) return { kind: 'not finite' };
  return { kind: 'point', metric: json.metric, second, ms, value, tags: textTags(tags ?? {}) };
}

/** Seconds since 1970 of `2026-01-31T23:59:59` in zone `Z` or `+02:00`; undefined when there is no such time. */
export function epochSecond(time: string, zone: string): number | undefined {
  const ms = Date.parse(time + zone);
  return Number.isNaN(ms) ? undefined : ms / 1000;
}

export function textTags(tags: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
