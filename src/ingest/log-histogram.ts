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

/** Middle of a bucket. */
export function bucketValue(key: number): number {
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

  clear(): void {
    this.dense.fill(0);
    this.rare = undefined;
    this.zeros = 0;
  }

  record(value: number): void {
    const bucket = denseBucket(value);
    if (bucket >= 0 && bucket < DENSE_BUCKETS) this.dense[bucket] = (this.dense[bucket] ?? 0) + 1;
    else if (value === 0) this.zeros += 1;
    else this.addRare(rareBucket(value), 1);
  }

  addRare(key: number, count: number): void {
    this.rare ??= new Map();
    this.rare.set(key, (this.rare.get(key) ?? 0) + count);
  }

  /** Values at percentiles (0..100, ascending) by k6's rule: linear between the samples around rank p·(n-1). */
  quantiles(percents: readonly number[], min: number, max: number): number[] {
    const steps = this.#steps();
    const total = steps.reduce((sum, [, count]) => sum + count, 0);
    let at = 0;
    let below = 0;
    const valueAtRank = (rank: number): number => {
      if (rank <= 0) return min;
      if (rank >= total - 1) return max;
      while (at > 0 && rank < below) {
        at -= 1;
        below -= steps[at]?.[1] ?? 0;
      }
      while (rank >= below + (steps[at]?.[1] ?? 0)) {
        below += steps[at]?.[1] ?? 0;
        at += 1;
      }
      return Math.min(max, Math.max(min, steps[at]?.[0] ?? max));
    };
    return percents.map((percent) => {
      const rank = (percent / 100) * (total - 1);
      const low = valueAtRank(Math.floor(rank));
      return low + (valueAtRank(Math.ceil(rank)) - low) * (rank - Math.floor(rank));
    });
  }

  /** [value, count] in ascending order of value. */
  #steps(): [value: number, count: number][] {
    const steps: [number, number][] = [];
    for (const [key, count] of this.rare ?? []) steps.push([bucketValue(key), count]);
    if (this.zeros > 0) steps.push([0, this.zeros]);
    for (let bucket = 0; bucket < DENSE_BUCKETS; bucket += 1) {
      const count = this.dense[bucket] ?? 0;
      if (count > 0) steps.push([bucketValue(bucket + FIRST_DENSE), count]);
    }
    return this.rare === undefined ? steps : steps.sort(([a], [b]) => a - b);
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
