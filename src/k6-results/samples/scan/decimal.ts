const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
/** Digits a float64 holds without loss. */
const SAFE_DIGITS = 15;
/** Digits an int32 holds: as many are read before the point, and after it. */
const MOST_DIGITS = 9;
const POWERS = Float64Array.from({ length: SAFE_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** A JSON number, exponents and any number of digits included. */
export const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

/** All four bytes are between `0` and `9`: their upper half is 3, and still is when 6 is added to the lower. */
export function areDigits(word: number): boolean {
  return (word & 0xf0f0f0f0) === 0x30303030 && ((word + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
}

/** The number that four digits stand for, the first in the lowest byte: added up in pairs, then the pairs. */
function fourDigits(word: number): number {
  const digits = word & 0x0f0f0f0f;
  const pairs = digits * 10 + (digits >> 8);
  return (pairs & 0xff) * 100 + ((pairs >> 16) & 0xff);
}

/**
 * Reads numbers out of bytes: the digits as one integer, then one division, which is correctly rounded and so gives
 * what the runtime's own parser gives.
 */
export class Decimal {
  /** Position after the number read last. */
  end = 0;

  /** NaN for everything but a plain decimal number. One with more digits than are held ends early: at a digit. */
  read(view: DataView, from: number): number {
    // One digit and no more: nearly every count.
    const byte = view.getUint8(from);
    if (view.getUint8(from + 1) !== COMMA || !isDigit(byte)) return this.#readLong(view, from);
    this.end = from + 1;
    return byte - ZERO;
  }

  #readLong(view: DataView, from: number): number {
    let at = from;
    let byte = view.getUint8(at);
    const negative = byte === MINUS;
    if (negative) byte = view.getUint8(++at);
    const integerFrom = at;
    const isZero = byte === ZERO;
    let integer = 0;
    while (isDigit(byte) && at - integerFrom < MOST_DIGITS) {
      integer = integer * 10 + (byte - ZERO);
      byte = view.getUint8(++at);
    }
    const integers = at - integerFrom;
    if (integers === 0 || (integers > 1 && isZero)) return Number.NaN;
    let value = integer;
    if (byte === DOT) {
      const fractionFrom = ++at;
      let fraction = 0;
      const word = view.getInt32(at, true);
      if (areDigits(word)) {
        fraction = fourDigits(word);
        at += 4;
      }
      byte = view.getUint8(at);
      while (isDigit(byte) && at - fractionFrom < MOST_DIGITS) {
        fraction = fraction * 10 + (byte - ZERO);
        byte = view.getUint8(++at);
      }
      const fractions = at - fractionFrom;
      if (fractions === 0 || integers + fractions > SAFE_DIGITS) return Number.NaN;
      const power = POWERS[fractions] ?? 1;
      value = (integer * power + fraction) / power;
    }
    this.end = at;
    return negative ? -value : value;
  }
}
