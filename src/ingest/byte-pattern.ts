/** Bytes that lines are compared with, eight at a time. */
export interface BytePattern {
  length: number;
  bytes: Uint8Array;
  /** Every eight bytes as a float64, the last eight once more at the end: they overlap unless the length is even. */
  words: Float64Array;
}

const WORD = 8;

/**
 * Zero bytes are refused: as a float64 eight of them equal -0. No other two words that differ compare as equal; some
 * (NaN) differ from themselves, which sends a line the slow way and no more.
 */
export function bytePattern(bytes: Uint8Array): BytePattern | undefined {
  if (bytes.includes(0)) return undefined;
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const words = new Float64Array(length < WORD ? 0 : Math.floor(length / WORD) + 1);
  for (let index = 0; index < words.length; index += 1)
    words[index] = view.getFloat64(index === words.length - 1 ? length - WORD : index * WORD, true);
  return { length, bytes, words };
}

/** True when `view` holds the pattern at `at`; reads no byte beyond it. */
export function matches(view: DataView, at: number, { length, bytes, words }: BytePattern): boolean {
  if (length < WORD) return matchesShort(view, at, bytes);
  const last = words.length - 1;
  if (view.getFloat64(at + length - WORD, true) !== words[last]) return false;
  let index = 0;
  let byte = at;
  // Four at a time: a quarter of the loop's own cost, in the busiest loop of all.
  for (; index + 4 <= last; index += 4, byte += 4 * WORD)
    if (
      view.getFloat64(byte, true) !== words[index] ||
      view.getFloat64(byte + WORD, true) !== words[index + 1] ||
      view.getFloat64(byte + 2 * WORD, true) !== words[index + 2] ||
      view.getFloat64(byte + 3 * WORD, true) !== words[index + 3]
    )
      return false;
  for (; index < last; index += 1, byte += WORD)
    if (view.getFloat64(byte, true) !== words[index]) return false;
  return true;
}

function matchesShort(view: DataView, at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1)
    if (view.getUint8(at + index) !== bytes[index]) return false;
  return true;
}

/** A number that differs for most bytes that differ. */
export function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x5bd1e995) ^ (hash >>> 13);
  for (; at < to; at += 1) hash = Math.imul(hash ^ view.getUint8(at), 0x5bd1e995);
  return hash ^ (hash >>> 15);
}
