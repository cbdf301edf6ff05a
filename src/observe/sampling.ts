import type { Series, Unit } from '../domain/observation.ts';

/** One figure at one moment. `atMs` is when it was really read, not when it should have been. */
export interface Reading {
  metric: string;
  labels: Record<string, string>;
  unit: Unit;
  source: Series['source'];
  atMs: number;
  value: number;
}

/** Something to read once a second. What it throws is counted and reported, never fatal. */
export interface Sampler {
  /** For people: `queue depths`, `CPU and memory of processes`. */
  name: string;
  sample(nowMs: number): Promise<Reading[]>;
  close?(): void;
}

/** Readings by metric and labels, in the order in which they came. */
export class SeriesStore {
  readonly #series = new Map<string, Series>();

  add(readings: Reading[]): void {
    for (const { metric, labels, unit, source, atMs, value } of readings) {
      if (!Number.isFinite(value)) continue;
      const key = `${metric} ${JSON.stringify(labels)}`;
      let series = this.#series.get(key);
      if (series === undefined) {
        series = { metric, labels, unit, source, points: [] };
        this.#series.set(key, series);
      }
      series.points.push([atMs, value]);
    }
  }

  all(): Series[] {
    return [...this.#series.values()];
  }

  last(metric: string): number | undefined {
    return this.#series.get(`${metric} {}`)?.points.at(-1)?.[1];
  }
}
