import { keyValue } from './buckets.ts';

/** Buckets and how many values are in each: what percentiles are read off. Made to be cleared and filled again. */
export class Steps {
  #keys = new Int32Array(1024);
  #counts = new Float64Array(1024);
  #size = 0;
  #total = 0;
  #sorted = true;

  clear(): this {
    this.#size = 0;
    this.#total = 0;
    this.#sorted = true;
    return this;
  }

  /** `key`: as `keyOf` of `buckets.ts` gives it. */
  add(key: number, count: number): void {
    if (count === 0) return;
    const at = this.#size;
    if (at === this.#keys.length) this.#grow();
    if (at > 0 && key < (this.#keys[at - 1] ?? 0)) this.#sorted = false;
    this.#keys[at] = key;
    this.#counts[at] = count;
    this.#size = at + 1;
    this.#total += count;
  }

  #grow(): void {
    const keys = new Int32Array(this.#keys.length * 4);
    const counts = new Float64Array(keys.length);
    keys.set(this.#keys);
    counts.set(this.#counts);
    this.#keys = keys;
    this.#counts = counts;
  }

  /** Values at percentiles (0..100, ascending) by k6's rule: linear between the samples around rank p·(n-1). */
  quantiles(percents: readonly number[], min: number, max: number): number[] {
    if (!this.#sorted) this.#sort();
    const counts = this.#counts;
    const total = this.#total;
    let at = 0;
    let below = 0;
    const valueAtRank = (rank: number): number => {
      if (rank <= 0) return min;
      if (rank >= total - 1) return max;
      while (at > 0 && rank < below) {
        at -= 1;
        below -= counts[at] ?? 0;
      }
      while (rank >= below + (counts[at] ?? 0)) {
        below += counts[at] ?? 0;
        at += 1;
      }
      return Math.min(max, Math.max(min, keyValue(this.#keys[at] ?? 0)));
    };
    return percents.map((percent) => {
      const rank = (percent / 100) * (total - 1);
      const low = valueAtRank(Math.floor(rank));
      return low + (valueAtRank(Math.ceil(rank)) - low) * (rank - Math.floor(rank));
    });
  }

  #sort(): void {
    const steps = Array.from(this.#keys.subarray(0, this.#size), (key, index) => ({
      key,
      count: this.#counts[index] ?? 0,
    })).sort((a, b) => a.key - b.key);
    steps.forEach(({ key, count }, index) => {
      this.#keys[index] = key;
      this.#counts[index] = count;
    });
    this.#sorted = true;
  }
}

/** The same rule on the values themselves, sorted. */
export function exactQuantiles(sorted: Float64Array, percents: readonly number[]): number[] {
  return percents.map((percent) => {
    const rank = (percent / 100) * (sorted.length - 1);
    const low = sorted[Math.floor(rank)] ?? 0;
    return low + ((sorted[Math.ceil(rank)] ?? low) - low) * (rank - Math.floor(rank));
  });
}
