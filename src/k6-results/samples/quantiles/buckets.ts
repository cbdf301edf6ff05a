/**
 * Buckets of a histogram with a bounded relative error: the exponent and the first nine bits of the mantissa of the
 * float64 are the bucket. A value stands for itself within 2^-10 (0.098 %), whatever its size or sign.
 *
 * Why not HdrHistogram: it takes no negative and no fractional values, and k6 trends hold both. See docs/adr/.
 */
const SHIFT = 11;
const SIGN = 1 << (32 - SHIFT - 1);
/** Dense buckets reach from 2^-32 (in ms: far below 1 ns) to 2^32 (in ms: 49 days; in bytes: 4 GiB). */
const FIRST_DENSE = (1023 - 32) << 9;
export const DENSE_BUCKETS = 64 << 9;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/** Dense bucket of a value; outside 0..DENSE_BUCKETS-1 it has none and is counted under its key. */
export function denseBucket(value: number): number {
  float[0] = value;
  return ((words[1] ?? 0) >>> SHIFT) - FIRST_DENSE;
}

/** Key of any value, dense or not. Keys are in the order of values: that of 0 is 0, those of negative values are below. */
export function keyOf(value: number): number {
  float[0] = value;
  const key = (words[1] ?? 0) >>> SHIFT;
  return key < SIGN ? key : SIGN - key;
}

export const denseKey = (bucket: number): number => bucket + FIRST_DENSE;

/** Middle of the bucket of a key. */
export function keyValue(key: number): number {
  if (key === 0) return 0;
  const high = Math.abs(key) << SHIFT;
  words[0] = 0;
  words[1] = high;
  const low = float[0] ?? 0;
  words[0] = 0xffffffff;
  words[1] = high | ((1 << SHIFT) - 1);
  return (Math.sign(key) * (low + (float[0] ?? 0))) / 2;
}
