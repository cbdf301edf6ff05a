/** Bytes that lines are compared with, eight at a time. */
export interface BytePattern {
  length: number;
  bytes: Uint8Array;
  /** In blocks of 32 bytes, four float64 each; the last block ends where the bytes end and overlaps the one before. */
  words: Float64Array;
}

const WORD = 8;
const BLOCK = 32;

/**
 * Zero bytes are refused: as a float64 eight of them equal -0. No other two words that differ compare as equal; some
 * (NaN) differ from themselves, which sends a line the slow way and no more.
 */
export function bytePattern(bytes: Uint8Array): BytePattern | undefined {
  if (bytes.includes(0)) return undefined;
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const words = new Float64Array(length < BLOCK ? 0 : Math.ceil(length / BLOCK) * 4);
  for (let index = 0; index < words.length; index += 1) {
    const isLast = index >= words.length - 4;
    const at = isLast ? length - (words.length - index) * WORD : index * WORD;
    words[index] = view.getFloat64(at, true);
  }
  return { length, bytes, words };
}

/** True when `view` holds the pattern at `at`; reads no byte beyond it. The end first: most that differ differ there. */
export function matches(view: DataView, at: number, { length, bytes, words }: BytePattern): boolean {
  if (length < BLOCK) return matchesShort(view, at, bytes);
  for (let index = words.length - 4; index >= 0; index -= 4) {
    const byte = at + Math.min(index * WORD, length - BLOCK);
    if (
      view.getFloat64(byte, true) !== words[index] ||
      view.getFloat64(byte + WORD, true) !== words[index + 1] ||
      view.getFloat64(byte + 2 * WORD, true) !== words[index + 2] ||
      view.getFloat64(byte + 3 * WORD, true) !== words[index + 3]
    )
      return false;
  }
  return true;
}

function matchesShort(view: DataView, at: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1)
    if (view.getUint8(at + index) !== bytes[index]) return false;
  return true;
}

/** A number that differs for most bytes that differ. Two halves in turn: one multiplication need not wait for another. */
export function hashOf(view: DataView, from: number, to: number): number {
  let even = to - from;
  let odd = 0;
  let at = from;
  for (; at + 8 <= to; at += 8) {
    even = Math.imul(even ^ view.getInt32(at, true), 0x5bd1e995) ^ (even >>> 13);
    odd = Math.imul(odd ^ view.getInt32(at + 4, true), 0x5bd1e995) ^ (odd >>> 13);
  }
  for (; at < to; at += 1) even = Math.imul(even ^ view.getUint8(at), 0x5bd1e995);
  const hash = even ^ Math.imul(odd, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
