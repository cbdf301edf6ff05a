/**
 * Buckets of a histogram with a bounded relative error: the exponent and the first nine bits of the mantissa of the
 * float64 are the bucket. A value stands for itself within 2^-10 (0.098 %), whatever its size or sign.
 *
 * Why not HdrHistogram: it takes no negative and no fractional values, and k6 trends hold both. See docs/adr/.
 */
const SHIFT = 11;
/** Dense buckets reach from 2^-32 (in ms: far below 1 ns) to 2^32 (in ms: 49 days; in bytes: 4 GiB). */
const FIRST_DENSE = (1023 - 32) << 9;
export const DENSE_BUCKETS = 64 << 9;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Dense bucket of a value; outside 0..DENSE_BUCKETS-1 it has none and belongs under `rareBucket`. */
export function denseBucket(value: number): number {
  float[0] = value;
  return ((words[1] ?? 0) >>> SHIFT) - FIRST_DENSE;
}

/** Key of any value, dense or not: negative values and those beyond the dense range too. */
export function rareBucket(value: number): number {
  float[0] = value;
  return (words[1] ?? 0) >>> SHIFT;
}

/** Middle of a dense bucket. */
export const denseValue = (bucket: number): number => rareValue(bucket + FIRST_DENSE);

/** Middle of the bucket of a key. */
export function rareValue(key: number): number {
  words[0] = 0;
  words[1] = (key << SHIFT) >>> 0;
  const low = float[0] ?? 0;
  words[1] = ((key << SHIFT) | ((1 << SHIFT) - 1)) >>> 0;
  words[0] = 0xffffffff;
  return (low + (float[0] ?? 0)) / 2;
}

/** Counts of values. Zero has a place of its own. */
export class LogHistogram {
  readonly dense = new Uint32Array(DENSE_BUCKETS);
  rare: Map<number, number> | undefined;
  zeros = 0;

  record(value: number): void {
    this.recordIn(denseBucket(value), value);
  }

  /** `bucket`: the dense bucket of the value, where it is known already. */
  recordIn(bucket: number, value: number): void {
    if (bucket >= 0 && bucket < DENSE_BUCKETS) this.dense[bucket] = (this.dense[bucket] ?? 0) + 1;
    else if (value === 0) this.zeros += 1;
    else this.addRare(rareBucket(value), 1);
  }

  addRare(key: number, count: number): void {
    this.rare ??= new Map();
    this.rare.set(key, (this.rare.get(key) ?? 0) + count);
  }

  steps(): Steps {
    const steps = new Steps();
    steps.addRare(this.rare);
    steps.add(0, this.zeros);
    for (let bucket = 0; bucket < DENSE_BUCKETS; bucket += 1) {
      const count = this.dense[bucket] ?? 0;
      if (count > 0) steps.add(denseValue(bucket), count);
    }
    return steps;
  }
}

/** Values and how often each came: what percentiles are read off. */
export class Steps {
  #values: number[] = [];
  #counts: number[] = [];
  #total = 0;
  #last = Number.NEGATIVE_INFINITY;
  #sorted = true;

  add(value: number, count: number): void {
    if (count === 0) return;
    if (value < this.#last) this.#sorted = false;
    this.#last = value;
    this.#values.push(value);
    this.#counts.push(count);
    this.#total += count;
  }

  addRare(rare: ReadonlyMap<number, number> | undefined): void {
    for (const [key, count] of rare ?? []) this.add(rareValue(key), count);
  }

  /** Values at percentiles (0..100, ascending) by k6's rule: linear between the samples around rank p·(n-1). */
  quantiles(percents: readonly number[], min: number, max: number): number[] {
    if (!this.#sorted) this.#sort();
    const values = this.#values;
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
      return Math.min(max, Math.max(min, values[at] ?? max));
    };
    return percents.map((percent) => {
      const rank = (percent / 100) * (total - 1);
      const low = valueAtRank(Math.floor(rank));
      return low + (valueAtRank(Math.ceil(rank)) - low) * (rank - Math.floor(rank));
    });
  }

  #sort(): void {
    const order = this.#values.map((_, index) => index);
    order.sort((a, b) => (this.#values[a] ?? 0) - (this.#values[b] ?? 0));
    this.#values = order.map((index) => this.#values[index] ?? 0);
    this.#counts = order.map((index) => this.#counts[index] ?? 0);
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
