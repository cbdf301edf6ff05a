import type { Metric } from '../../../domain/measurement.ts';
import { kindOfK6, METRICS } from '../../../metrics/catalogue.ts';
import { denseBucket } from '../quantiles/buckets.ts';
import { type Tally, TallyByCell } from './tally-by-cell.ts';
import type { SubSeries } from './sub-series.ts';
import { ValuesByCell } from './values-by-cell.ts';

/** Points that wait to be counted together: taken one by one, each would touch all that belongs to its metric. */
const BATCH = 256;
/** Buckets of the batch being counted. */
const buckets = new Int32Array(BATCH);

/** First values of a file that are kept as they came: no other run has the same. */
const HEAD = 32;

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
  /** k6 measures it of what the load does; before and after the load it is no figure of the service under load. */
  readonly isOfLoad: boolean;
  /** Which point of its file the last one was. */
  lastPoint = 0;
  readonly #head = new Float64Array(HEAD);
  #headSize = 0;
  readonly #subSeries = new Map<string, SubSeries>();
  /** Distinct values seen of a tag, and those there was no room for. */
  readonly tagValues = new Map<string, { kept: number; dropped: boolean }>();
  #last = 0;
  #total = 0;
  #withValues: boolean;
  #hasSubSeries = false;
  /** By id of the tag block: the sub-series that block belongs to. */
  #seriesOfBlock: (readonly SubSeries[] | undefined)[] = [];
  // The batch: points of one cell.
  readonly #values = new Float64Array(BATCH);
  readonly #blocks = new Int32Array(BATCH);
  #waiting = 0;
  #cell = -1;
  #figures = new TallyByCell();
  readonly #distribution = new ValuesByCell();

  constructor(name: string) {
    this.name = name;
    this.kind = kindOfK6(name);
    this.#withValues = this.kind === undefined || this.kind === 'trend';
    const isOfK6 = METRICS.get(name)?.from === 'k6';
    this.isOfLoad = isOfK6 && name !== 'checks' && this.kind !== 'gauge';
  }

  get isTrend(): boolean {
    return this.#withValues;
  }

  /** How many samples there were. */
  get total(): number {
    return this.#total + this.#waiting;
  }

  /** Points to come are of another file. */
  beginFile(): void {
    this.forgetBlocks();
    this.lastPoint = 0;
    this.#headSize = 0;
  }

  /** The first values of the file. */
  get head(): number[] {
    this.#count();
    return [...this.#head.subarray(0, this.#headSize)];
  }

  get last(): number {
    this.#count();
    return this.#last;
  }

  subSeries(): SubSeries[] {
    this.#count();
    return [...this.#subSeries.values()];
  }

  /** For counting into; its figures are behind. */
  openSeries(key: string): SubSeries | undefined {
    return this.#subSeries.get(key);
  }

  addSeries(key: string, series: SubSeries): void {
    this.#subSeries.set(key, series);
  }

  declare(declaration: Declaration): void {
    this.forgetBlocks();
    this.declared = declaration;
    if (this.kind === undefined || this.total === 0) {
      this.kind = declaration.type;
      this.#withValues = declaration.type === 'trend';
    }
  }

  /** Numbers of tag blocks are used anew, or mean other sub-series: asks for each again. */
  forgetBlocks(): void {
    this.#count();
    this.#seriesOfBlock = [];
  }

  knowsBlock(block: number): boolean {
    return this.#seriesOfBlock[block] !== undefined;
  }

  /** Says which sub-series the points of a tag block count into. */
  resolveBlock(block: number, series: readonly SubSeries[]): void {
    if (series.length > 0) this.#hasSubSeries = true;
    this.#seriesOfBlock[block] = series;
  }

  /** `block`: one that was resolved. */
  add(cell: number, block: number, value: number): void {
    let at = this.#waiting;
    if (at === BATCH || cell !== this.#cell) {
      this.#count();
      this.#cell = cell;
      at = 0;
    }
    this.#values[at] = value;
    this.#blocks[at] = block;
    this.#waiting = at + 1;
  }

  /** Counts what waits. */
  #count(): void {
    const count = this.#waiting;
    if (count === 0) return;
    this.#waiting = 0;
    const values = this.#values;
    if (this.#headSize < HEAD) this.#keepHead(count);
    const first = values[0] ?? 0;
    let nonzero = 0;
    let sum = 0;
    let min = first;
    let max = first;
    for (let index = 0; index < count; index += 1) {
      const value = values[index] ?? 0;
      if (value !== 0) nonzero += 1;
      sum += value;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    this.#figures.add(this.#cell, { count, nonzero, sum, min, max });
    this.#total += count;
    this.#last = values[count - 1] ?? 0;
    if (this.#withValues) {
      for (let index = 0; index < count; index += 1) buckets[index] = denseBucket(values[index] ?? 0);
      this.#distribution.add(this.#cell, values, buckets, count);
    }
    if (this.#hasSubSeries) this.#countSubSeries(count);
  }

  #keepHead(count: number): void {
    const kept = this.#values.subarray(0, Math.min(count, HEAD - this.#headSize));
    this.#head.set(kept, this.#headSize);
    this.#headSize += kept.length;
  }

  #countSubSeries(count: number): void {
    for (let index = 0; index < count; index += 1) {
      const series = this.#seriesOfBlock[this.#blocks[index] ?? 0];
      if (series === undefined) continue;
      const value = this.#values[index] ?? 0;
      const bucket = buckets[index] ?? 0;
      for (let one = 0; one < series.length; one += 1) series[one]?.add(value, bucket, this.#cell);
    }
  }

  /** Puts every cell where `target` says; cells with the same target become one. */
  remapCells(target: readonly number[]): void {
    this.#count();
    this.#cell = -1;
    this.#figures = this.#figures.remapped(target);
    this.#distribution.remap(target);
  }

  tallyOf(cell: number): Tally | undefined {
    this.#count();
    return this.#figures.of(cell);
  }

  totals(): Tally {
    this.#count();
    return this.#figures.totals();
  }

  cellQuantiles(cell: number, percents: readonly number[]): number[] | undefined {
    const figures = this.tallyOf(cell);
    return figures === undefined ? undefined : this.#distribution.quantilesOf(cell, figures, percents);
  }

  quantiles(percents: readonly number[]): number[] {
    return this.#distribution.quantiles(this.totals(), percents);
  }

  /** True while percentiles are computed from every single value. */
  get isExact(): boolean {
    this.#count();
    return this.#distribution.isExact;
  }
}
