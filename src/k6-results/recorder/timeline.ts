import * as z from 'zod';
import type { MetricSeries, Unit } from '../../domain/observation.ts';
import { parseMetricName } from '../../metrics/name.ts';
import { type DeclaredMetric, unitAndDirection } from '../../metrics/catalogue.ts';

export interface K6Timeline {
  /** Statistics of trends, `http_reqs` (per second), `http_req_failed` (ratio), `vus`, each on k6's wall clock. */
  series: MetricSeries[];
  declared: Map<string, DeclaredMetric>;
  /** When k6 started its outputs: before VUs are initialised. */
  startedAtMs: number | undefined;
  stoppedAtMs: number | undefined;
  damagedLines: number;
}

const eventSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('param'),
    data: z.object({ aggregates: z.record(z.string(), z.array(z.string())) }),
  }),
  z.object({
    event: z.literal('metric'),
    data: z.record(z.string(), z.object({ type: z.string(), contains: z.string().optional() })),
  }),
  z.object({ event: z.enum(['start', 'stop']), data: z.array(z.array(z.number())) }),
  z.object({ event: z.enum(['snapshot', 'cumulative']), data: z.array(z.array(z.number().nullable())) }),
]);
type TimelineEvent = z.infer<typeof eventSchema>;

const IGNORED_EVENTS = ['threshold', 'config'];

/**
 * Reads the lines of k6's dashboard recorder, `{event, data}` each. Values come as arrays in the order of the sorted
 * names of all metrics declared so far, each array in the order of the aggregates of the metric's type.
 */
export function parseTimeline(text: string): K6Timeline {
  const timeline: K6Timeline = {
    series: [],
    declared: new Map(),
    startedAtMs: undefined,
    stoppedAtMs: undefined,
    damagedLines: 0,
  };
  const collector = new SeriesCollector();
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const event = readEvent(line);
    if (event === 'ignored') continue;
    if (event === 'damaged' || !take(event, timeline, collector)) timeline.damagedLines += 1;
  }
  timeline.series = collector.series();
  return timeline;
}

function readEvent(line: string): TimelineEvent | 'ignored' | 'damaged' {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'damaged';
  }
  const parsed = eventSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const name = z.object({ event: z.string() }).safeParse(json).data?.event;
  return name !== undefined && IGNORED_EVENTS.includes(name) ? 'ignored' : 'damaged';
}

function take(event: TimelineEvent, timeline: K6Timeline, collector: SeriesCollector): boolean {
  switch (event.event) {
    case 'param':
      collector.aggregates = event.data.aggregates;
      return true;
    case 'metric':
      for (const [name, { type, contains }] of Object.entries(event.data))
        timeline.declared.set(name, { type, contains });
      collector.declare(timeline.declared);
      return true;
    case 'start':
      timeline.startedAtMs = event.data[0]?.[0];
      return true;
    case 'stop':
      timeline.stoppedAtMs = event.data[0]?.[0];
      return true;
    case 'snapshot':
    case 'cumulative':
      return collector.add(event.event, event.data);
  }
}

/** Turns rows of values into series; holds the order of names and the points so far. */
class SeriesCollector {
  aggregates: Record<string, string[]> = {};
  #names: string[] = [];
  #declared: ReadonlyMap<string, DeclaredMetric> = new Map();
  readonly #points = new Map<string, MetricSeries>();

  declare(declared: ReadonlyMap<string, DeclaredMetric>): void {
    this.#declared = declared;
    this.#names = [...declared.keys()].sort();
  }

  add(event: 'snapshot' | 'cumulative', rows: (number | null)[][]): boolean {
    const atMs = rows[this.#names.indexOf('time')]?.[0];
    if (rows.length !== this.#names.length || atMs == null) return false;
    this.#names.forEach((name, index) => {
      const type = this.#declared.get(name)?.type ?? '';
      // A gauge without a new sample is missing in the snapshot of that second; its last value stands in `cumulative`.
      const source = type === 'gauge' ? 'cumulative' : 'snapshot';
      if (name !== 'time' && event === source) this.#addRow(name, type, atMs, rows[index] ?? []);
    });
    return true;
  }

  #addRow(name: string, type: string, atMs: number, row: (number | null)[]): void {
    (this.aggregates[type] ?? []).forEach((aggregate, index) => {
      const value = row[index];
      if (value == null || (type === 'counter' && aggregate !== 'rate')) return;
      const key = type === 'trend' ? `${name} ${aggregate}` : name;
      const series = this.#points.get(key) ?? this.#newSeries(name, type, aggregate);
      this.#points.set(key, series);
      if (atMs > (series.points.at(-1)?.[0] ?? 0)) series.points.push([atMs, value]);
    });
  }

  #newSeries(name: string, type: string, aggregate: string): MetricSeries {
    const parsed = parseMetricName(name) ?? { name, tags: {} };
    return {
      metric: parsed.name,
      tags: parsed.tags,
      ...(type === 'trend' && { statistic: aggregate }),
      unit: this.#unit(name, parsed.name, type),
      source: 'k6',
      points: [],
    };
  }

  #unit(written: string, name: string, type: string): Unit {
    if (type === 'counter') return 'per second';
    if (type === 'rate') return 'ratio';
    return unitAndDirection(name, type === 'trend' ? 'trend' : 'gauge', this.#declared.get(written)).unit;
  }

  series(): MetricSeries[] {
    return [...this.#points.values()];
  }
}
