import { DENSE_BUCKETS, denseValue, type LogHistogram, rareBucket, Steps } from './log-histogram.ts';

/** Every cell is packed in here first: a buffer for each would be garbage faster than it is collected. */
const packing = new Uint8Array(DENSE_BUCKETS * 8);

/** The distribution of one cell (one metric in one second), as the few bytes it is kept in. */
export interface PackedCell {
  /** Varint pairs: distance to the bucket before, count. */
  dense: Uint8Array;
  rare: Map<number, number> | undefined;
}

/**
 * The cell being filled. Buckets in use are listed, so that closing costs what the cell holds and not the size of the
 * histogram. A cell that is opened again (late samples, another shard) goes on where it was closed.
 */
export class OpenCell {
  cell = -1;
  readonly #counts = new Uint32Array(DENSE_BUCKETS);
  readonly #used = new Uint16Array(DENSE_BUCKETS);
  #usedCount = 0;
  #rare: Map<number, number> | undefined;

  /** `bucket`: the dense bucket of the value. */
  record(bucket: number, value: number): void {
    if (bucket >= 0 && bucket < DENSE_BUCKETS) this.addCount(bucket, 1);
    else if (value !== 0) {
      this.#rare ??= new Map();
      const key = rareBucket(value);
      this.#rare.set(key, (this.#rare.get(key) ?? 0) + 1);
    }
  }

  addCount(bucket: number, count: number): void {
    const before = this.#counts[bucket] ?? 0;
    if (before === 0) this.#used[this.#usedCount++] = bucket;
    this.#counts[bucket] = before + count;
  }

  open(cell: number, packed: PackedCell | undefined): void {
    this.cell = cell;
    if (packed === undefined) return;
    eachPacked(packed.dense, (bucket, count) => this.addCount(bucket, count));
    this.#rare = packed.rare;
  }

  close(): PackedCell {
    const used = this.#used.subarray(0, this.#usedCount).sort();
    const bytes = packing;
    let at = 0;
    let last = 0;
    for (const bucket of used) {
      at = writeVarint(bytes, at, bucket - last);
      at = writeVarint(bytes, at, this.#counts[bucket] ?? 0);
      this.#counts[bucket] = 0;
      last = bucket;
    }
    const rare = this.#rare;
    this.#rare = undefined;
    this.#usedCount = 0;
    this.cell = -1;
    return { dense: bytes.slice(0, at), rare };
  }
}

/** Adds a packed cell to a histogram. Zeros are not in it: they are the samples the cell counts and the pack does not. */
export function pourCell(packed: PackedCell, into: LogHistogram): void {
  eachPacked(packed.dense, (bucket, count) => {
    into.dense[bucket] = (into.dense[bucket] ?? 0) + count;
  });
  for (const [key, count] of packed.rare ?? []) into.addRare(key, count);
}

/** What percentiles of one cell are read off. `zeros`: how many samples of it were 0. */
export function stepsOf(packed: PackedCell | undefined, zeros: number): Steps {
  const steps = new Steps();
  steps.addRare(packed?.rare);
  steps.add(0, zeros);
  if (packed !== undefined) eachPacked(packed.dense, (bucket, count) => steps.add(denseValue(bucket), count));
  return steps;
}

const scratch = new OpenCell();

export function mergeCells(a: PackedCell, b: PackedCell): PackedCell {
  scratch.open(0, a);
  eachPacked(b.dense, (bucket, count) => scratch.addCount(bucket, count));
  const merged = scratch.close();
  if (b.rare !== undefined) {
    merged.rare = new Map(merged.rare);
    for (const [key, count] of b.rare) merged.rare.set(key, (merged.rare.get(key) ?? 0) + count);
  }
  return merged;
}

function eachPacked(bytes: Uint8Array, take: (bucket: number, count: number) => void): void {
  let at = 0;
  let bucket = 0;
  const next = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    bucket += next();
    take(bucket, next());
  }
}

function writeVarint(bytes: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}
