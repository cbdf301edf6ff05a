import type { MetricSeries, Unit } from '../../domain/observation.ts';
import { type DeclaredMetric, unitAndDirection } from '../../metrics/catalogue.ts';
import { parseMetricName } from '../../metrics/name.ts';
import type { AnswerRow } from '../../domain/answers.ts';
import { AnswerCollector, isOfAnswers } from './answers.ts';
import { RecorderReader, type Rows } from './events.ts';

export interface K6Timeline {
  /** Statistics of trends, `http_reqs` (per second), `http_req_failed` (ratio), `vus`, each on k6's wall clock. */
  series: MetricSeries[];
  declared: Map<string, DeclaredMetric>;
  /** When k6 started its outputs: before VUs are initialised. */
  startedAtMs: number | undefined;
  stoppedAtMs: number | undefined;
  damagedLines: number;
  /** Answers that were not as expected, as far as k6 kept them apart. */
  answers: AnswerRow[];
}

/** Everything over time in a recording of k6's dashboard. */
export function parseTimeline(text: string): K6Timeline {
  const reader = new RecorderReader();
  const collector = new SeriesCollector(reader);
  const answers = new AnswerCollector(reader);
  const timeline: K6Timeline = {
    series: [],
    declared: reader.declared,
    startedAtMs: undefined,
    stoppedAtMs: undefined,
    damagedLines: 0,
    answers: [],
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const event = reader.read(line);
    if (event.kind === 'start') timeline.startedAtMs = event.atMs;
    else if (event.kind === 'stop') timeline.stoppedAtMs = event.atMs;
    if (event.kind === 'snapshot' || event.kind === 'cumulative') answers.add(event.kind, event.rows);
    const isDamaged =
      event.kind === 'damaged' ||
      ((event.kind === 'snapshot' || event.kind === 'cumulative') && !collector.add(event.kind, event.rows));
    if (isDamaged) timeline.damagedLines += 1;
  }
  timeline.series = [...collector.series(), ...answers.series()];
  timeline.answers = answers.rows();
  return timeline;
}

/** Turns rows of values into series. */
class SeriesCollector {
  readonly #reader: RecorderReader;
  readonly #points = new Map<string, MetricSeries>();

  constructor(reader: RecorderReader) {
    this.#reader = reader;
  }

  add(event: 'snapshot' | 'cumulative', rows: Rows): boolean {
    const { names, declared } = this.#reader;
    const atMs = rows[names.indexOf('time')]?.[0];
    if (rows.length !== names.length || atMs == null) return false;
    names.forEach((name, index) => {
      const type = declared.get(name)?.type ?? '';
      // A gauge without a new sample is missing in the snapshot of that second; its last value stands in `cumulative`.
      const source = type === 'gauge' ? 'cumulative' : 'snapshot';
      if (name !== 'time' && event === source && !isOfAnswers(name))
        this.#addRow(name, type, atMs, rows[index] ?? []);
    });
    return true;
  }

  #addRow(name: string, type: string, atMs: number, row: (number | null)[]): void {
    (this.#reader.aggregates.get(type) ?? []).forEach((aggregate, index) => {
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
    const declared = this.#reader.declared.get(written);
    return unitAndDirection(name, type === 'trend' ? 'trend' : 'gauge', declared).unit;
  }

  series(): MetricSeries[] {
    return [...this.#points.values()];
  }
}
