import { DENSE_BUCKETS, keyOf } from './buckets.ts';
import {
  type PackedCounts,
  PairWriter,
  unpack,
  unpackedBuckets,
  unpackedCounts,
} from '../accumulate/packed-counts.ts';

const writer = new PairWriter();

/** Counts of values by bucket. Zeros are not in it: they are what is counted elsewhere and not here. */
export class LogHistogram {
  readonly #counts = new Uint32Array(DENSE_BUCKETS);
  /** One bit for each dense bucket in use, so that packing costs what is held and not what could be. */
  readonly #used = new Uint32Array(DENSE_BUCKETS / 32);
  /** By key. */
  #rare: Map<number, number> | undefined;

  /** `bucket`: the dense bucket of the value. */
  record(bucket: number, value: number): void {
    if (bucket >= 0 && bucket < DENSE_BUCKETS) this.#addCount(bucket, 1);
    else if (value !== 0) this.#addRare(keyOf(value), 1);
  }

  #addCount(bucket: number, count: number): void {
    const before = this.#counts[bucket] ?? 0;
    if (before === 0) this.#used[bucket >> 5] = (this.#used[bucket >> 5] ?? 0) | (1 << (bucket & 31));
    this.#counts[bucket] = before + count;
  }

  #addRare(key: number, count: number): void {
    this.#rare ??= new Map();
    this.#rare.set(key, (this.#rare.get(key) ?? 0) + count);
  }

  add({ dense, rare }: PackedCounts): void {
    const size = unpack(dense);
    for (let index = 0; index < size; index += 1)
      this.#addCount(unpackedBuckets[index] ?? 0, unpackedCounts[index] ?? 0);
    for (const [key, count] of rare ?? []) this.#addRare(key, count);
  }

  /** What it holds; it is empty afterwards. */
  pack(): PackedCounts {
    for (let word = 0; word < this.#used.length; word += 1) {
      let bits = this.#used[word] ?? 0;
      if (bits === 0) continue;
      this.#used[word] = 0;
      for (; bits !== 0; bits &= bits - 1) {
        const bucket = word * 32 + 31 - Math.clz32(bits & -bits);
        writer.add(bucket, this.#counts[bucket] ?? 0);
        this.#counts[bucket] = 0;
      }
    }
    const packed = { dense: writer.take(), rare: this.#rare };
    this.#rare = undefined;
    return packed;
  }
}

const merging = new LogHistogram();

export function mergeCounts(all: Iterable<PackedCounts>): PackedCounts {
  for (const packed of all) merging.add(packed);
  return merging.pack();
}
