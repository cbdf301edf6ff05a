/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of a sample: divided by n - 1. NaN of fewer than two. */
export function sampleVariance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Median absolute deviation from the median. */
export function medianDeviation(values: readonly number[]): number {
  const centre = median(values);
  return median(values.map((value) => Math.abs(value - centre)));
}

/** Median of the slopes between all pairs: per unit of x. NaN with fewer than two different x. */
export function theilSen(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x, y], index) =>
    points
      .slice(index + 1)
      .flatMap(([laterX, laterY]) => (laterX === x ? [] : [(laterY - y) / (laterX - x)])),
  );
  return median(slopes);
}

/**
 * One-sided Mann-Kendall test: the chance that values in random order rise as much as these. Exact, by counting the
 * orders of n values by their rising pairs (Mahonian numbers); ties count as half a rise. Meant for a dozen block
 * medians: on raw neighbouring samples it finds trends in plain noise (docs/verdicts.md).
 */
export function risingPValue(values: readonly number[]): number {
  const n = values.length;
  const pairs = (n * (n - 1)) / 2;
  let rising = 0;
  values.forEach((value, index) => {
    for (const later of values.slice(index + 1)) rising += later > value ? 1 : later === value ? 0.5 : 0;
  });
  const shares = ordersByRisingPairs(n);
  return shares.slice(Math.floor(rising), pairs + 1).reduce((sum, share) => sum + share, 0);
}

/** Share of the n! orders that have exactly k rising pairs, for each k. */
function ordersByRisingPairs(n: number): number[] {
  let shares = [1];
  for (let size = 2; size <= n; size++) {
    const next = new Array<number>(shares.length + size - 1).fill(0);
    shares.forEach((share, rising) => {
      for (let added = 0; added < size; added++)
        next[rising + added] = (next[rising + added] ?? 0) + share / size;
    });
    shares = next;
  }
  return shares;
}

/** Repeatable random numbers 0..1 from a seed (mulberry32, public domain): the same results always give the same interval. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
