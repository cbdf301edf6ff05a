/**
 * A number as Go's `strconv.ParseFloat` reads it, which is how k6 reads thresholds: `.01`, `+0.01`, `1.e-2`, `1_5`,
 * `0x1p-2`. Infinity and NaN are no limit anybody can mean.
 */
export function parseGoFloat(text: string): number | undefined {
  if (text.length > 400 || !underscoresSeparateDigits(text)) return undefined;
  const hexadecimal = HEXADECIMAL.exec(text);
  const digits = text.replaceAll('_', '');
  const value =
    hexadecimal !== null ? fromHexadecimal(hexadecimal) : DECIMAL.test(text) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

const DECIMAL = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?$/;
const HEXADECIMAL = /^([+-]?)0[xX]_?([\da-fA-F_]*)(?:\.([\da-fA-F_]*))?[pP]([+-]?\d+)$/;

function underscoresSeparateDigits(text: string): boolean {
  return !/_/.test(text) || (!/_(?![\da-fA-F])/.test(text) && !/(?<![\da-fA-FxX])_/.test(text));
}

function fromHexadecimal([, sign = '', whole = '', fraction = '', exponent = '']: RegExpExecArray): number {
  const digits = (whole + fraction).replaceAll('_', '');
  if (digits === '') return Number.NaN;
  const scale = Number(exponent) - 4 * fraction.replaceAll('_', '').length;
  return (sign === '-' ? -1 : 1) * Number(`0x${digits}`) * 2 ** scale;
}
