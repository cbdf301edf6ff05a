import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/k6-results/samples/scan/decimal.ts';

/** As the scanners read it: a number counts when a comma ends it. */
function read(text: string): number {
  const bytes = Buffer.from(`${text},"tags":{}}}\n        `);
  const decimal = new Decimal();
  const value = decimal.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0);
  return !Number.isNaN(value) && bytes[decimal.end] === 44 ? value : Number.NaN;
}

describe('a decimal number out of bytes', () => {
  test.each(
    '0 1 9 10 42 100 999 1000 12345678 123456789 -1 -0 -17.25 0.5 0.1 0.000001 12.345678 1.1234 1.12345 1.123456789'.split(
      ' ',
    ),
  )('%s is what the runtime makes of it', (text) => {
    expect(read(text)).toBe(Number(text));
  });

  test.each(
    '1234567890 0.1234567891 123456789.1234567 1e6 1.5e-7 01 -01 1. .5 - +1 1.2.3 0x1f 1_000 NaN'.split(' '),
  )('%s is left to others', (text) => {
    expect(read(text)).toBeNaN();
  });

  test('ten thousand lengths and points are bit for bit the same', () => {
    for (let index = 0; index < 10_000; index += 1) {
      const text = (index * 7919.000_137).toFixed(index % 7);
      if (text.replace('.', '').length <= 15 && (text.split('.')[0] ?? '').length <= 9)
        expect(read(text)).toBe(Number(text));
    }
  });
});
