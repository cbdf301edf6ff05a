import type { Metric } from '../domain/measurement.ts';
import { builtInMetric } from '../k6-format/built-in-metrics.ts';
import { denseBucket, exactQuantiles, LogHistogram } from './log-histogram.ts';
import { mergeCells, OpenCell, type PackedCell, pourCell, stepsOf } from './open-cell.ts';
import { type SubSeries, ValueSample } from './sub-series.ts';

/** Columns of one cell. */
const COUNT = 0;
const NONZERO = 1;
const SUM = 2;
const MIN = 3;
const MAX = 4;
const COLUMNS = 5;
const SAMPLE = 65_536;

export interface CellFigures {
  count: number;
  nonzero: number;
  sum: number;
  min: number;
  max: number;
}

/** What a metric line of NDJSON declares. */
export interface Declaration {
  type: Metric['kind'];
  contains: string;
  thresholds: string[];
  submetrics: Record<string, string>[];
}

/** Everything known of one metric: figures and distribution of every cell, and its sub-series. */
export class MetricAccumulator {
  readonly name: string;
  declared: Declaration | undefined;
  /** undefined: the file does not tell; treated as a trend, which loses nothing. */
  kind: Metric['kind'] | undefined;
  last = 0;
  total = 0;
  /** By id of the tag block: the sub-series that block belongs to. */
  blocks: (readonly SubSeries[] | undefined)[] = [];
  readonly subSeries = new Map<string, SubSeries>();
  /** Distinct values seen of a tag, and those there was no room for. */
  readonly tagValues = new Map<string, { kept: number; dropped: boolean }>();
  #withValues: boolean;
  #figures = new Float64Array(64 * COLUMNS);
  #packed: (PackedCell | undefined)[] = [];
  readonly #even = new OpenCell();
  readonly #odd = new OpenCell();
  readonly #sample = new ValueSample(SAMPLE);
  #sampleFull = false;

  constructor(name: string) {
    this.name = name;
    this.kind = builtInMetric(name)?.type;
    this.#withValues = this.kind === undefined || this.kind === 'trend';
  }

  get isTrend(): boolean {
    return this.#withValues;
  }

  declare(declaration: Declaration): void {
    this.declared = declaration;
    if (this.kind === undefined || this.total === 0) {
      this.kind = declaration.type;
      this.#withValues = declaration.type === 'trend';
    }
    this.blocks = [];
  }

  add(cell: number, block: number, value: number): boolean {
    const at = cell * COLUMNS;
    if (at + COLUMNS > this.#figures.length) this.#grow(at + COLUMNS);
    const figures = this.#figures;
    const count = figures[at] ?? 0;
    figures[at] = count + 1;
    if (value !== 0) figures[at + NONZERO] = (figures[at + NONZERO] ?? 0) + 1;
    figures[at + SUM] = (figures[at + SUM] ?? 0) + value;
    if (count === 0) {
      figures[at + MIN] = value;
      figures[at + MAX] = value;
    } else {
      if (value < (figures[at + MIN] ?? 0)) figures[at + MIN] = value;
      if (value > (figures[at + MAX] ?? 0)) figures[at + MAX] = value;
    }
    this.total += 1;
    this.last = value;
    let bucket = 0;
    if (this.#withValues) {
      bucket = denseBucket(value);
      const open = (cell & 1) === 0 ? this.#even : this.#odd;
      if (open.cell !== cell) this.#swap(open, cell);
      open.record(bucket, value);
      if (!this.#sampleFull) this.#sampleFull = !this.#sample.add(value);
    }
    const parts = this.blocks[block];
    if (parts === undefined) return false;
    for (let index = 0; index < parts.length; index += 1) parts[index]?.add(value, bucket);
    return true;
  }

  #grow(needed: number): void {
    const larger = new Float64Array(Math.max(needed, this.#figures.length * 2));
    larger.set(this.#figures);
    this.#figures = larger;
  }

  #swap(open: OpenCell, cell: number): void {
    if (open.cell >= 0) this.#packed[open.cell] = open.close();
    open.open(cell, this.#packed[cell]);
  }

  #closeAll(): void {
    for (const open of [this.#even, this.#odd]) if (open.cell >= 0) this.#packed[open.cell] = open.close();
  }

  /** Puts every cell where `target` says; cells with the same target become one. */
  remapCells(target: readonly number[]): void {
    this.#closeAll();
    const figures = this.#figures;
    const packed = this.#packed;
    this.#figures = new Float64Array(figures.length);
    this.#packed = [];
    target.forEach((to, from) => {
      const source = figures.subarray(from * COLUMNS, (from + 1) * COLUMNS);
      if (source.length < COLUMNS || (source[COUNT] ?? 0) === 0) return;
      this.#mergeFigures(to, source);
      const pack = packed[from];
      const there = this.#packed[to];
      if (pack !== undefined) this.#packed[to] = there === undefined ? pack : mergeCells(there, pack);
    });
  }

  #mergeFigures(cell: number, source: Float64Array): void {
    const into = this.#figures.subarray(cell * COLUMNS, (cell + 1) * COLUMNS);
    const empty = (into[COUNT] ?? 0) === 0;
    for (const column of [COUNT, NONZERO, SUM]) into[column] = (into[column] ?? 0) + (source[column] ?? 0);
    into[MIN] = empty ? (source[MIN] ?? 0) : Math.min(into[MIN] ?? 0, source[MIN] ?? 0);
    into[MAX] = empty ? (source[MAX] ?? 0) : Math.max(into[MAX] ?? 0, source[MAX] ?? 0);
  }

  figuresOf(cell: number): CellFigures | undefined {
    const at = cell * COLUMNS;
    const figures = this.#figures;
    const count = figures[at] ?? 0;
    if (count === 0) return undefined;
    return {
      count,
      nonzero: figures[at + NONZERO] ?? 0,
      sum: figures[at + SUM] ?? 0,
      min: figures[at + MIN] ?? 0,
      max: figures[at + MAX] ?? 0,
    };
  }

  totals(): CellFigures {
    const totals = {
      count: 0,
      nonzero: 0,
      sum: 0,
      min: Number.POSITIVE_INFINITY,
      max: Number.NEGATIVE_INFINITY,
    };
    for (let cell = 0; cell * COLUMNS < this.#figures.length; cell += 1) {
      const figures = this.figuresOf(cell);
      if (figures === undefined) continue;
      totals.count += figures.count;
      totals.nonzero += figures.nonzero;
      totals.sum += figures.sum;
      totals.min = Math.min(totals.min, figures.min);
      totals.max = Math.max(totals.max, figures.max);
    }
    return totals;
  }

  cellQuantiles(cell: number, percents: readonly number[]): number[] | undefined {
    this.#closeAll();
    const figures = this.figuresOf(cell);
    if (figures === undefined) return undefined;
    const steps = stepsOf(this.#packed[cell], figures.count - figures.nonzero);
    return steps.quantiles(percents, figures.min, figures.max);
  }

  quantiles(percents: readonly number[]): number[] {
    if (!this.#sampleFull) return exactQuantiles(this.#sample.values().slice().sort(), percents);
    this.#closeAll();
    const totals = this.totals();
    const histogram = new LogHistogram();
    for (const packed of this.#packed) if (packed !== undefined) pourCell(packed, histogram);
    histogram.zeros = totals.count - totals.nonzero;
    return histogram.steps().quantiles(percents, totals.min, totals.max);
  }

  /** True while percentiles are computed from every single value. */
  get isExact(): boolean {
    return !this.#sampleFull;
  }
}
