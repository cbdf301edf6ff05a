import { denseBucket } from '../quantiles/buckets.ts';
import { LogHistogram } from '../quantiles/log-histogram.ts';
import { packedQuantiles } from './packed-counts.ts';
import { exactQuantiles } from '../quantiles/steps.ts';
import { ValueSample } from './value-sample.ts';

const SUB_SERIES_SAMPLE = 4096;

/** The part of a metric that carries certain tags, over the whole run. */
export class SubSeries {
  readonly tags: Record<string, string>;
  count = 0;
  nonzero = 0;
  sum = 0;
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  last = 0;
  readonly #sample: ValueSample | undefined;
  #histogram: LogHistogram | undefined;

  constructor(tags: Record<string, string>, withValues: boolean) {
    this.tags = tags;
    this.#sample = withValues ? new ValueSample(SUB_SERIES_SAMPLE) : undefined;
  }

  /** `bucket`: that of the value in a histogram. `_cell`: for those who count by it. */
  add(value: number, bucket: number, _cell: number): void {
    this.count += 1;
    if (value !== 0) this.nonzero += 1;
    this.sum += value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    this.last = value;
    if (this.#sample === undefined) return;
    if (this.#histogram !== undefined) this.#histogram.record(bucket, value);
    else if (!this.#sample.add(value)) this.#overflow(this.#sample, value);
  }

  #overflow(sample: ValueSample, value: number): void {
    this.#histogram = new LogHistogram();
    for (const kept of [...sample.values(), value]) this.#histogram.record(denseBucket(kept), kept);
  }

  /** At percents 0 to 100, ascending. */
  quantiles(percents: readonly number[]): number[] {
    const histogram = this.#histogram;
    if (histogram === undefined)
      return exactQuantiles(this.#sample?.values().slice().sort() ?? new Float64Array(), percents);
    const packed = histogram.pack();
    histogram.add(packed);
    return packedQuantiles(packed, this, percents);
  }
}
