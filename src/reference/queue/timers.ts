/** Items that become due at a time, in buckets of 100 ms; adding, removing and expiring take constant time. */
export class Timers<T> {
  readonly #buckets = new Map<number, Set<T>>();
  #lastBucketLookedAt = 0;
  size = 0;

  /** Returns the bucket, which `remove` needs. */
  add(item: T, atMs: number): number {
    const bucket = Math.ceil(atMs / BUCKET_MS);
    const items = this.#buckets.get(bucket);
    if (items === undefined) this.#buckets.set(bucket, new Set([item]));
    else items.add(item);
    this.#lastBucketLookedAt = Math.min(this.#lastBucketLookedAt, bucket - 1);
    this.size++;
    return bucket;
  }

  remove(item: T, bucket: number): void {
    const items = this.#buckets.get(bucket);
    if (items?.delete(item) !== true) return;
    this.size--;
    if (items.size === 0) this.#buckets.delete(bucket);
  }

  /** Takes out what is due. */
  due(nowMs: number): T[] {
    const now = Math.floor(nowMs / BUCKET_MS);
    if (now <= this.#lastBucketLookedAt || this.size === 0) return [];
    this.#lastBucketLookedAt = now;
    const due: T[] = [];
    for (const [bucket, items] of this.#buckets) {
      if (bucket > now) continue;
      due.push(...items);
      this.#buckets.delete(bucket);
    }
    this.size -= due.length;
    return due;
  }

  clear(): number {
    const cleared = this.size;
    this.#buckets.clear();
    this.size = 0;
    return cleared;
  }
}

const BUCKET_MS = 100;
