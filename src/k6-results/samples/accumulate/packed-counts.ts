import { DENSE_BUCKETS, denseKey } from '../quantiles/buckets.ts';
import type { Tally } from './tally-by-cell.ts';
import { Steps } from '../quantiles/steps.ts';

/** Counts of values by bucket, in the few bytes they are kept in. */
export interface PackedCounts {
  /** Varint pairs: distance to the dense bucket before, count. */
  dense: Uint8Array;
  /** Counts by key, of what no dense bucket holds. */
  rare: Map<number, number> | undefined;
}

/** Writes the pairs. One is used for all: a buffer for each would be garbage faster than it is collected. */
export class PairWriter {
  readonly #bytes = new Uint8Array(DENSE_BUCKETS * 8);
  #at = 0;
  #last = 0;

  /** Buckets come in ascending order. */
  add(bucket: number, count: number): void {
    this.#varint(bucket - this.#last);
    this.#varint(count);
    this.#last = bucket;
  }

  #varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#at++] = rest;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#at);
    this.#at = 0;
    this.#last = 0;
    return taken;
  }
}

/** The pairs of `unpack`, as many as it said. */
export const unpackedBuckets = new Uint16Array(DENSE_BUCKETS);
export const unpackedCounts = new Uint32Array(DENSE_BUCKETS);

/** How many buckets there are; `unpackedBuckets` and `unpackedCounts` hold them, ascending, until the next call. */
export function unpack(bytes: Uint8Array): number {
  let size = 0;
  let bucket = 0;
  let at = 0;
  while (at < bytes.length) {
    for (let half = 0; half < 2; half += 1) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
      }
      if (half === 0) bucket += value;
      else unpackedCounts[size] = value;
    }
    unpackedBuckets[size] = bucket;
    size += 1;
  }
  return size;
}

const steps = new Steps();

/** At percents 0 to 100, ascending. The figures are those of all values, zeros among them, which are in no bucket. */
export function packedQuantiles(
  packed: PackedCounts | undefined,
  { count, nonzero, min, max }: Tally,
  percents: readonly number[],
): number[] {
  steps.clear();
  for (const [key, many] of packed?.rare ?? []) steps.add(key, many);
  steps.add(0, count - nonzero);
  const size = packed === undefined ? 0 : unpack(packed.dense);
  for (let index = 0; index < size; index += 1)
    steps.add(denseKey(unpackedBuckets[index] ?? 0), unpackedCounts[index] ?? 0);
  return steps.quantiles(percents, min, max);
}
