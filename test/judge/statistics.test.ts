import { describe, expect, it } from 'vitest';
import { findKnee, type LoadPoint } from '../../src/judge/by-type/knee.ts';
import { median, medianDeviation, risingPValue, seededRandom, theilSen } from '../../src/judge/statistics.ts';

describe('rising values', () => {
  it.each([
    ['all four rise: one order of 24', [1, 2, 3, 4], 1 / 24],
    ['all four fall: every order rises as much', [4, 3, 2, 1], 1],
    ['three pairs of three', [1, 2, 3], 1 / 6],
    ['all equal counts as half of the pairs', [5, 5, 5, 5], 15 / 24],
  ])('%s', (_, values, pValue) => expect(risingPValue(values)).toBeCloseTo(pValue, 12));

  it('twelve blocks with one pair out of order are beyond doubt', () => {
    expect(risingPValue([1, 2, 3, 4, 5, 7, 6, 8, 9, 10, 11, 12])).toBeLessThan(1e-6);
  });

  it('one in a thousand random series of blocks is called rising at p < 0.001', () => {
    const random = seededRandom(7);
    const alarms = Array.from({ length: 4000 }, () =>
      risingPValue(Array.from({ length: 12 }, random)),
    ).filter((pValue) => pValue < 0.001);
    expect(alarms.length).toBeLessThan(14);
  });
});

describe('robust centres', () => {
  it('one wild value moves neither median nor slope', () => {
    expect(median([1, 2, 3, 4, 1000])).toBe(3);
    expect(medianDeviation([1, 2, 3, 4, 1000])).toBe(1);
    expect(
      theilSen([
        [0, 0],
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 900],
      ]),
    ).toBe(2);
  });
});

describe('the knee of throughput', () => {
  const noisy = (capacity: number, seed: number): LoadPoint[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 60 }, (_, index) => {
      const offered = 200 + index * 200;
      const noise = 1 + (random() - 0.5) * 0.06;
      return [offered, Math.min(offered, capacity - Math.max(0, offered - capacity) * 0.1) * noise];
    });
  };

  it.each([4000, 6000, 9000])('is found within 5 %% at %i events/s, inside its interval', (capacity) => {
    const knee = findKnee(noisy(capacity, capacity));
    expect((knee?.eventsPerSecond ?? 0) / capacity).toBeGreaterThan(0.95);
    expect((knee?.eventsPerSecond ?? 0) / capacity).toBeLessThan(1.05);
    expect(knee?.low).toBeLessThanOrEqual(knee?.eventsPerSecond ?? 0);
    expect(knee?.high).toBeGreaterThanOrEqual(knee?.eventsPerSecond ?? Number.POSITIVE_INFINITY);
  });

  it('is the same each time', () => expect(findKnee(noisy(5000, 3))).toEqual(findKnee(noisy(5000, 3))));

  it('is not invented where throughput follows the load', () =>
    expect(findKnee(noisy(1e6, 5))).toBeUndefined());
  it('is not invented from a handful of points', () =>
    expect(findKnee(noisy(5000, 1).slice(0, 8))).toBeUndefined());
});
