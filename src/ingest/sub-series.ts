import { exactQuantiles, LogHistogram } from './log-histogram.ts';

/**
 * Values kept as they are before a histogram takes over: below it percentiles are k6's own to the last digit, above it
 * one sample more or less moves nothing.
 */
export class ValueSample {
  #values = new Float64Array(64);
  #count = 0;
  readonly #cap: number;

  constructor(cap: number) {
    this.#cap = cap;
  }

  /** False when the sample is full: the value was not kept. */
  add(value: number): boolean {
    if (this.#count === this.#values.length && !this.#grow()) return false;
    this.#values[this.#count++] = value;
    return true;
  }

  #grow(): boolean {
    if (this.#count >= this.#cap) return false;
    const larger = new Float64Array(Math.min(this.#cap, this.#values.length * 4));
    larger.set(this.#values);
    this.#values = larger;
    return true;
  }

  values(): Float64Array {
    return this.#values.subarray(0, this.#count);
  }
}

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

  /** `bucket`: that of the value in a histogram. */
  add(value: number, bucket: number): void {
    this.count += 1;
    if (value !== 0) this.nonzero += 1;
    this.sum += value;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    this.last = value;
    if (this.#sample === undefined) return;
    if (this.#histogram !== undefined) this.#histogram.recordIn(bucket, value);
    else if (!this.#sample.add(value)) this.#overflow(this.#sample, value);
  }

  #overflow(sample: ValueSample, value: number): void {
    this.#histogram = new LogHistogram();
    for (const kept of sample.values()) this.#histogram.record(kept);
    this.#histogram.record(value);
  }

  quantiles(percents: readonly number[]): number[] {
    if (this.#histogram !== undefined) return this.#histogram.steps().quantiles(percents, this.min, this.max);
    return exactQuantiles(this.#sample?.values().slice().sort() ?? new Float64Array(), percents);
  }
}
