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
