import { describe, expect, it } from 'vitest';
import { findKnee, type LoadPoint } from '../../src/judge/by-type/knee.ts';
import { between, firstLasting, type Points, windowMedians } from '../../src/judge/by-type/series-windows.ts';
import { median, medianDeviation, risingPValue, seededRandom, theilSen } from '../../src/judge/statistics.ts';

const each = (...values: number[]): Points => values.map((value, second) => [second, value]);

describe('windows of a series', () => {
  it('a sample at the end of a window belongs to it, one at its beginning to the one before', () => {
    const points: Points = [
      [0, 99],
      [1, 1],
      [10, 3],
      [11, 5],
      [20, 7],
      [21, 99],
    ];
    expect(windowMedians(points, 0, 20, 10)).toEqual([
      [5, 2],
      [15, 6],
    ]);
  });

  it('a window without a sample and the rest of a window are left out', () => {
    expect(
      windowMedians(
        [
          [25, 1],
          [31, 2],
        ],
        0,
        35,
        10,
      ),
    ).toEqual([[25, 1]]);
  });

  it('both ends count in a stretch', () => {
    expect(between(each(0, 1, 2, 3), 1, 2)).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it.each([
    ['three in a row, the first of them', each(0, 1, 0, 1, 1, 1), 3, 3],
    ['at the very end', each(0, 0, 1, 1, 1), 3, 2],
    ['two are not three', each(0, 1, 1, 0, 1, 1), 3, undefined],
    ['two where two are asked for', each(0, 1, 0, 1, 1), 2, 3],
    ['of nothing', each(), 3, undefined],
  ])('lasting: %s', (_, points, samples, at) => {
    expect(firstLasting(points, (value) => value === 1, samples)).toBe(at);
    if (samples === 3) expect(firstLasting(points, (value) => value === 1)).toBe(at);
  });
});

describe('statistics', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9], 9.5],
    [[], Number.NaN],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it.each([
    [[1, 2, 3, 4, 100], 1],
    [[5, 5, 5], 0],
  ])('the median deviation of %j is %d', (values, deviation) => {
    expect(medianDeviation(values)).toBe(deviation);
  });

  it.each<[string, [number, number][], number]>([
    [
      'one outlier bends nothing',
      [
        [0, 0],
        [1, 2],
        [2, 4],
        [3, 99],
        [4, 8],
      ],
      2,
    ],
    [
      'two values at one time have no slope',
      [
        [0, 0],
        [0, 9],
        [2, 4],
      ],
      -0.25,
    ],
    ['one point has none', [[0, 0]], Number.NaN],
  ])('the slope of most pairs: %s', (_, points, slope) => {
    expect(theilSen(points)).toBe(slope);
  });

  it.each([
    ['always rising: one of 4! orders', [1, 2, 3, 4], 1 / 24],
    ['one pair falls', [2, 1, 3, 4], 4 / 24],
    ['always falling', [4, 3, 2, 1], 1],
    ['all equal: half of the pairs count as a rise', [1, 1, 1, 1], 15 / 24],
    ['a tie is half a rise: of 5.5 five', [1, 2, 3, 3], 4 / 24],
  ])('chance of rising so much: %s', (_, values, p) => {
    expect(risingPValue(values)).toBeCloseTo(p, 12);
  });

  it('random numbers from a seed repeat, lie in 0..1, and differ by seed', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 1000 }, random);
    };
    const first = draw(1);
    expect(first).toEqual(draw(1));
    expect(first.slice(0, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...first)).toBeLessThan(1);
    expect(first).not.toEqual(draw(2));
  });
});

describe('the knee: where more load stops giving more throughput', () => {
  /** Rises one to one up to the bend, and by `after` for each more. */
  const line = (bend: number, after: number, points = 60, highest = 1000): LoadPoint[] =>
    Array.from({ length: points }, (_, index) => {
      const offered = (highest * (index + 1)) / points;
      return [offered, Math.min(offered, bend) + Math.max(0, offered - bend) * after];
    });

  it('is found where the line bends', () => {
    const knee = findKnee(line(600, 0));
    expect(knee?.eventsPerSecond).toBeGreaterThan(590);
    expect(knee?.eventsPerSecond).toBeLessThan(610);
    expect(knee?.low).toBeLessThanOrEqual(knee?.eventsPerSecond ?? 0);
    expect(knee?.high).toBeGreaterThanOrEqual(knee?.eventsPerSecond ?? 0);
    expect((knee?.high ?? 0) - (knee?.low ?? 0)).toBeLessThan(60);
  });

  it('is told in what gets through, not in what was offered', () => {
    const half = line(600, 0).map(([offered, achieved]): LoadPoint => [offered, achieved / 2]);
    expect(findKnee(half)?.eventsPerSecond).toBeGreaterThan(295);
    expect(findKnee(half)?.eventsPerSecond).toBeLessThan(305);
  });

  it.each([
    [0.65, true],
    [0.75, false],
  ])('past it less than 70 %% of more load gets through: %d', (after, isKnee) => {
    expect(findKnee(line(500, after)) !== undefined).toBe(isKnee);
  });

  it('a straight line has none', () => {
    expect(findKnee(line(5000, 0))).toBeUndefined();
  });

  it('twelve points with load are needed; the first trickle and seconds without an answer are none', () => {
    expect(findKnee(line(600, 0, 14))).toBeDefined();
    expect(findKnee(line(600, 0, 12))).toBeUndefined();
    const trickle: LoadPoint[] = Array.from({ length: 50 }, (_, index) => [index, 90]);
    expect(findKnee([...trickle, ...line(600, 0)])).toEqual(findKnee(line(600, 0)));
    const silent: LoadPoint[] = Array.from({ length: 50 }, (_, index) => [500 + index, 0]);
    expect(findKnee([...silent, ...line(600, 0)])).toEqual(findKnee(line(600, 0)));
    const least: LoadPoint = [100, 40];
    expect(findKnee([least, ...line(600, 0)])).not.toEqual(findKnee(line(600, 0)));
  });

  it('an interval wider than a factor of two says nothing', () => {
    const random = seededRandom(3);
    const noisy = line(500, 0.3, 24).map(
      ([offered, achieved]): LoadPoint => [offered, achieved * (0.2 + 1.6 * random())],
    );
    expect(findKnee(noisy)).toBeUndefined();
  });

  it('its interval repeats, by its seed', () => {
    const random = seededRandom(7);
    const noisy = line(600, 0.1).map(
      ([offered, achieved]): LoadPoint => [offered, achieved * (0.95 + 0.1 * random())],
    );
    const knee = findKnee(noisy);
    expect(findKnee(noisy)).toEqual(knee);
    expect(findKnee(noisy, 2)).not.toEqual(knee);
    expect(knee?.eventsPerSecond).toBeCloseTo(598.153, 3);
    expect(knee?.low).toBeCloseTo(577.391, 3);
    expect(knee?.high).toBeCloseTo(626.597, 3);
  });
});
