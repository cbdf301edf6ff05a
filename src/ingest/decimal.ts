const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
/** Digits a float64 holds without loss: above it the number is left to the runtime. */
const SAFE_DIGITS = 15;
const POWERS = Float64Array.from({ length: SAFE_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** A JSON number, exponents and any number of digits included. */
export const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads numbers out of bytes: the digits as one integer, then one division, which is correctly rounded and so gives
 * what the runtime's own parser gives.
 */
export class Decimal {
  /** Position after the number read last. */
  end = 0;

  /** NaN for everything but a plain decimal number of at most 15 digits. */
  read(view: DataView, from: number): number {
    let at = from;
    let byte = view.getUint8(at);
    const negative = byte === MINUS;
    if (negative) byte = view.getUint8(++at);
    const integerFrom = at;
    const isZero = byte === ZERO;
    let digits = 0;
    while (byte >= ZERO && byte <= NINE) {
      digits = digits * 10 + (byte - ZERO);
      byte = view.getUint8(++at);
    }
    const integers = at - integerFrom;
    if (integers === 0 || (integers > 1 && isZero)) return Number.NaN;
    let fractions = 0;
    if (byte === DOT) {
      const fractionFrom = ++at;
      byte = view.getUint8(at);
      while (byte >= ZERO && byte <= NINE) {
        digits = digits * 10 + (byte - ZERO);
        byte = view.getUint8(++at);
      }
      fractions = at - fractionFrom;
      if (fractions === 0) return Number.NaN;
    }
    this.end = at;
    if (integers + fractions > SAFE_DIGITS) return Number.NaN;
    const value = fractions === 0 ? digits : digits / (POWERS[fractions] ?? 1);
    return negative ? -value : value;
  }
}
