import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/report/model/histogram.ts';

/** Quantiles of a service that answers in any time from 10 to 110 ms alike. */
const even = (points: number): [number, number][] =>
  Array.from({ length: points + 1 }, (_, index) => [(100 * index) / points, 10 + (100 * index) / points]);

describe('how often answers took how long', () => {
  it('is told in bars whose shares are those of the quantile function', () => {
    const bars = histogram(even(200));
    expect(bars).toHaveLength(36);
    expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(0.995, 2);
    for (const { fromMs, toMs, share } of bars) expect(share * 100).toBeCloseTo(toMs - fromMs, 5);
    for (const [index, bar] of bars.slice(1).entries())
      expect(bar.fromMs).toBeCloseTo(bars[index]?.toMs ?? 0, 9);
  });

  it('has two humps where answers come from two places', () => {
    const cache: [number, number][] = Array.from({ length: 100 }, (_, index) => [
      index / 2,
      1 + index / 1000,
    ]);
    const disk: [number, number][] = Array.from({ length: 101 }, (_, index) => [
      50 + index / 2,
      80 + index / 100,
    ]);
    const bars = histogram([...cache, ...disk]);
    const filled = bars.map(({ share }) => share > 0.05);
    expect(filled.indexOf(true)).toBeLessThan(3);
    expect(filled.lastIndexOf(true)).toBe(35);
    expect(bars.slice(5, 30).every(({ share }) => share < 0.01)).toBe(true);
  });

  it.each<[string, [number, number][]]>([
    [
      'a few percentiles are known',
      [
        [50, 1],
        [90, 2],
        [95, 3],
        [99, 4],
      ],
    ],
    ['every answer took the same', even(200).map(([percent]) => [percent, 5])],
    ['nothing is known', []],
    ['every request was refused', even(200).map(([percent]) => [percent, 0])],
  ])('is none where %s', (_, quantiles) => {
    expect(histogram(quantiles)).toEqual([]);
  });
});
