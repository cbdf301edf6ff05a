import { describe, expect, it, test } from 'vitest';
import {
  formatChange,
  formatCount,
  formatDuration,
  formatKnown,
  formatNoise,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatRange,
  formatSize,
  formatSlope,
  formatWith,
  keepUnits,
  plural,
  scaleFor,
} from '../../src/wording/numbers.ts';

describe('a number has three significant digits, a whole one all of them', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-7, '-7'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [-1_234_567, '-1,234,567'],
    [999_999_999_999_999, '999,999,999,999,999'],
    [1e15, '1.00e+15'],
    [-2.5e18, '-2.50e+18'],
    [1234.5678, '1,235'],
    [123.456, '123'],
    [99.94, '99.9'],
    [99.95, '100'],
    [12.345, '12.3'],
    [12.04, '12'],
    [1.2345, '1.23'],
    [1.001, '1'],
    [0.12345, '0.123'],
    [0.012345, '0.0123'],
    [0.0012345, '0.00123'],
    [0.001, '0.001'],
    [0.00056789, '0.00057'],
    [0.0000012345, '0.0000012'],
    [0.00000123, '0.0000012'],
    [0.000001, '0.000001'],
    [0.00000045, '4.5e-7'],
    [-0.5, '-0.5'],
    [Number.NaN, 'n/a'],
    [Number.POSITIVE_INFINITY, 'n/a'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [1234.5, '1,235'],
    [0.4, '0'],
    [undefined, 'n/a'],
  ])('a count of %d is %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });

  it.each([
    [1, '1 limit'],
    [0, '0 limits'],
    [2, '2 limits'],
    [1200, '1,200 limits'],
  ])('%d: %s', (count, text) => {
    expect(plural(count, 'limit')).toBe(text);
  });

  it('a plural of its own', () => {
    expect([plural(2, 'query', 'queries'), plural(1, 'query', 'queries')]).toEqual(['2 queries', '1 query']);
  });
});

describe('a quantity has its unit once', () => {
  it.each<[number | undefined, string, string]>([
    [9999, 'ms', '9,999 ms'],
    [10_000, 'ms', '10 s'],
    [-12_345, 'ms', '-12.3 s'],
    [0.5, 'ms', '0.5 ms'],
    [12_345, 's', '12,345 s'],
    [999, 'bytes', '999 bytes'],
    [1000, 'bytes', '1 kB'],
    [999_999, 'bytes', '1,000 kB'],
    [1e6, 'bytes', '1 MB'],
    [1.5e9, 'bytes', '1.5 GB'],
    [0, 'bytes', '0 bytes'],
    [0.0234, 'ratio', '2.34 %'],
    [1, 'cores', '1 core'],
    [2, 'cores', '2 cores'],
    [0.5, 'cores', '0.5 cores'],
    [12.3, 'per second', '12.3/s'],
    [2.5e6, 'bytes per second', '2.5 MB/s'],
    [12, 'count', '12'],
    [12, 'none', '12'],
    [12, '', '12'],
    [12, 'widgets', '12 widgets'],
    [undefined, 'ms', 'n/a'],
    [Number.NaN, 'ms', 'n/a'],
  ])('%d %s: %s', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });

  it('a row has one unit, that of its largest value', () => {
    const scale = scaleFor('ms', [980, undefined, 12_000]);
    expect([formatWith(scale, 980), formatWith(scale, 12_000), formatWith(scale, undefined)]).toEqual([
      '0.98 s',
      '12 s',
      'n/a',
    ]);
    expect(scaleFor('bytes', [-2e9, 5])).toEqual({ divisor: 1e9, suffix: ' GB' });
    expect(scaleFor('ms', [undefined])).toEqual({ divisor: 1, suffix: ' ms' });
  });

  it('a cell may be empty', () => {
    expect([formatKnown(undefined, 'ms'), formatKnown(3, 'ms')]).toEqual(['', '3 ms']);
  });

  it.each([
    [0.5, '50 %'],
    [undefined, 'n/a'],
  ])('a share of %d is %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });
});

describe('a duration has at most two units; 24 h reads better than 1 d', () => {
  it.each([
    [0, '0 s'],
    [0.25, '0.25 s'],
    [40, '40 s'],
    [59.9, '59.9 s'],
    [60, '1 min'],
    [61.4, '1 min 1 s'],
    [119.6, '2 min'],
    [1020, '17 min'],
    [3599, '59 min 59 s'],
    [3600, '1 h'],
    [3605, '1 h'],
    [3900, '1 h 5 min'],
    [86_400, '24 h'],
    [90_000, '25 h'],
    [172_799, '47 h 59 min'],
    [172_800, '2 d'],
    [262_800, '3 d 1 h'],
    [undefined, 'n/a'],
    [Number.POSITIVE_INFINITY, 'n/a'],
  ])('%d s: %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

describe('a change has its sign', () => {
  it.each<[number | undefined, 'relative' | 'points', string]>([
    [0.264, 'relative', '+26.4 %'],
    [-0.031, 'relative', '−3.1 %'],
    [0.02, 'points', '+2 pp'],
    [0.0002, 'points', '+0.02 pp'],
    [-0.00001, 'points', '±0 pp'],
    [0, 'relative', '±0 %'],
    [12.345, 'relative', '+1,235 %'],
    [0.99951, 'relative', '+100 %'],
    [1.0004, 'relative', '+100 %'],
    [0.01, 'relative', '+1 %'],
    [0.005, 'relative', '+0.5 %'],
    [0.2, 'relative', '+20 %'],
    [0.00996, 'relative', '+1 %'],
    [undefined, 'relative', 'n/a'],
    [Number.POSITIVE_INFINITY, 'relative', 'n/a'],
  ])('%d %s: %s', (change, unit, text) => {
    expect(formatChange(change, unit)).toBe(text);
  });

  it.each<[number, string, string]>([
    [60.2e6, 'bytes', '+60.2 MB'],
    [-16_000, 'bytes', '−16 kB'],
    [0.0009, 'cores', '±0 cores'],
    [0.001, 'cores', '+0.001 cores'],
    [-0.001, 'cores', '−0.001 cores'],
  ])('over time, %d %s: %s', (value, unit, text) => {
    expect(formatSlope(value, unit)).toBe(text);
  });
});

describe('noise is one figure where both sides are alike', () => {
  it.each<[readonly [number, number] | undefined, 'relative' | 'points', string]>([
    [[-0.04, 0.04], 'relative', '±4 %'],
    [[-0.04, 0.046], 'relative', '±4.3 %'],
    [[-0.04, 0.0465], 'relative', '±4.3 %'],
    [[-0.04, 0.048], 'relative', '−4 … +4.8 %'],
    [[-0.031, 0.042], 'relative', '−3.1 … +4.2 %'],
    [[-0.046, 0.04], 'relative', '±4.3 %'],
    [[0, 0], 'points', '±0 pp'],
    [[0, 0.05], 'points', '0 … +5 pp'],
    [[0.02, 0.05], 'relative', '+2 … +5 %'],
    [undefined, 'relative', 'n/a'],
  ])('%j %s: %s', (noise, unit, text) => {
    expect(formatNoise(noise, unit)).toBe(text);
  });
});

describe('the size of a change and where it lies', () => {
  test.each<[number, 'relative' | 'points', string]>([
    [0.1123, 'relative', '11 %'],
    [-0.1123, 'relative', '11 %'],
    [0.0213, 'relative', '2.1 %'],
    [0.1, 'relative', '10 %'],
    [0.004, 'points', '0.4 pp'],
    [0.00023, 'points', '0.02 pp'],
    [0, 'relative', '0 %'],
    [3, 'relative', '300 %'],
  ])('%d %s is %s', (change, unit, text) => {
    expect(formatSize(change, unit)).toBe(text);
  });

  test.each<[[number, number], 'relative' | 'points', string, string]>([
    [[0.09, 0.141], 'relative', '9 to 14 %', '+9 to +14 %'],
    [[-0.141, -0.09], 'relative', '9 to 14 %', '−14 to −9 %'],
    [[-0.021, 0.03], 'relative', '−2.1 to +3 %', '−2.1 to +3 %'],
    [[0, 0.03], 'relative', '0 to 3 %', '0 to +3 %'],
    [[-0.03, 0], 'relative', '0 to 3 %', '−3 to 0 %'],
    [[0.002, 0.006], 'points', '0.2 to 0.6 pp', '+0.2 to +0.6 pp'],
  ])('%j %s', (range, unit, sizes, signed) => {
    expect(formatRange(range, unit, 'where they differ')).toBe(sizes);
    expect(formatRange(range, unit, 'always')).toBe(signed);
  });
});

describe('a value and its unit stay on one line', () => {
  const shown = (text: string) => keepUnits(text).replaceAll('\u00a0', '~');

  test.each([
    ['5 ms', '5~ms'],
    ['5 s, 5 min, 5 h, 5 d', '5~s, 5~min, 5~h, 5~d'],
    ['5 %', '5~%'],
    ['5 pp', '5~pp'],
    ['5 kB 5 MB 5 GB 5 bytes', '5~kB 5~MB 5~GB 5~bytes'],
    ['1 core 2 cores', '1~core 2~cores'],
    ['1 VU 2 VUs', '1~VU 2~VUs'],
    ['5 events/s 5 requests/s', '5~events/s 5~requests/s'],
    ['5 steps', '5 steps'],
    ['a ms', 'a ms'],
    ['5 msé', '5 msé'],
    ['< 5, (≥ 5), &lt; 5', '<~5, (≥~5), &lt;~5'],
    ['a< 5', 'a< 5'],
    ['< x', '< x'],
  ])('%s', (text, kept) => {
    expect(shown(text)).toBe(kept);
  });
});
