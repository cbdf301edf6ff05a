import type { Tally } from './tally-by-cell.ts';
import { LogHistogram, mergeCounts } from '../quantiles/log-histogram.ts';
import { type PackedCounts, packedQuantiles } from './packed-counts.ts';
import { exactQuantiles } from '../quantiles/steps.ts';
import { ValueSample } from './value-sample.ts';

/** So many values of a metric are kept as they are. */
const SAMPLE = 16_384;

/** A cell being filled. */
interface OpenCell {
  cell: number;
  histogram?: LogHistogram;
}

/** How the values of one metric are distributed, in every cell and altogether. */
export class ValuesByCell {
  #packed: (PackedCounts | undefined)[] = [];
  /** Of even and odd seconds: late samples must not close the one being filled. */
  readonly #open: [even: OpenCell, odd: OpenCell] = [{ cell: -1 }, { cell: -1 }];
  readonly #sample = new ValueSample(SAMPLE);
  #sampleFull = false;

  /** The first `count` of `values`, whose dense buckets are in `buckets`. */
  add(cell: number, values: Float64Array, buckets: Int32Array, count: number): void {
    const histogram = this.#histogramOf(cell);
    for (let index = 0; index < count; index += 1) histogram.record(buckets[index] ?? 0, values[index] ?? 0);
    for (let index = 0; index < count && !this.#sampleFull; index += 1)
      this.#sampleFull = !this.#sample.add(values[index] ?? 0);
  }

  #histogramOf(cell: number): LogHistogram {
    const open = (cell & 1) === 0 ? this.#open[0] : this.#open[1];
    open.histogram ??= new LogHistogram();
    if (open.cell === cell) return open.histogram;
    this.#close(open);
    open.cell = cell;
    // Late samples, or another shard: it goes on where it was closed.
    const packed = this.#packed[cell];
    if (packed !== undefined) open.histogram.add(packed);
    return open.histogram;
  }

  #close(open: OpenCell): void {
    if (open.cell >= 0 && open.histogram !== undefined) this.#packed[open.cell] = open.histogram.pack();
    open.cell = -1;
  }

  #closeAll(): void {
    for (const open of this.#open) this.#close(open);
  }

  /** Puts every cell where `target` says; cells with the same target become one. */
  remap(target: readonly number[]): void {
    this.#closeAll();
    const packed = this.#packed;
    this.#packed = [];
    target.forEach((to, from) => {
      const cell = packed[from];
      const there = this.#packed[to];
      if (cell !== undefined) this.#packed[to] = there === undefined ? cell : mergeCounts([there, cell]);
    });
  }

  /** `figures`: those of the cell. */
  quantilesOf(cell: number, figures: Tally, percents: readonly number[]): number[] {
    this.#closeAll();
    return packedQuantiles(this.#packed[cell], figures, percents);
  }

  /** `figures`: those of all cells together. */
  quantiles(figures: Tally, percents: readonly number[]): number[] {
    this.#closeAll();
    if (!this.#sampleFull) return exactQuantiles(this.#sample.values().slice().sort(), percents);
    const packed = this.#packed.filter((cell) => cell !== undefined);
    return packedQuantiles(mergeCounts(packed), figures, percents);
  }

  /** True while percentiles are computed from every single value. */
  get isExact(): boolean {
    return !this.#sampleFull;
  }
}
