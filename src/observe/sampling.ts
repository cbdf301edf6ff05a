import type { ObservedIdentity, ObservedSeries } from '../domain/observation.ts';
import { observedScope } from '../metrics/observed.ts';

/** One value at one moment. `atMs` is when it was really read, not when it should have been. */
export interface Reading extends ObservedIdentity, Pick<ObservedSeries, 'unit' | 'source'> {
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

/** Readings by what they are of, in the order in which they came. */
export class SeriesStore {
  readonly #series = new Map<string, ObservedSeries>();

  add(readings: Reading[]): void {
    for (const { atMs, value, ...of } of readings) {
      if (!Number.isFinite(value)) continue;
      const key = observedScope(of);
      let series = this.#series.get(key);
      if (series === undefined) {
        series = { ...of, points: [] };
        this.#series.set(key, series);
      }
      series.points.push([atMs, value]);
    }
  }

  all(): ObservedSeries[] {
    return [...this.#series.values()];
  }

  last(of: ObservedIdentity): number | undefined {
    return this.#series.get(observedScope(of))?.points.at(-1)?.[1];
  }
}
