import { describe, expect, it } from 'vitest';
import { gridFor, seriesOnGrid } from '../../src/report/model/down-sample.ts';
import { seriesOf } from '../support/series.ts';

describe('a grid has at most so many buckets of a round number of seconds', () => {
  it.each([
    [0, 100, 1, 1],
    [60, 60, 1, 60],
    [61, 60, 2, 31],
    [600, 300, 2, 300],
    [601, 300, 5, 121],
    [100_000, 10, 14_400, 7],
    [864_000, 10, 86_400, 10],
    [1_000_000, 10, 172_800, 6],
  ])('%d s in %d: %d s each, %d of them', (seconds, most, stepS, count) => {
    expect(gridFor(5000, 5000 + seconds * 1000, most)).toEqual({ fromMs: 5000, stepMs: stepS * 1000, count });
  });
});

describe('points of a bucket become one', () => {
  const grid = { fromMs: 1000, stepMs: 2000, count: 3 };
  const points: [number, number][] = [
    [999, 100],
    [1000, 2],
    [2999, 4],
    [3000, -6],
    [3001, Number.NaN],
    [4000, -8],
    [7000, 100],
  ];

  it('the peak of what hurts at its peak', () => {
    expect(seriesOnGrid(seriesOf('queue.depth', 'count', points), grid, 'max')).toEqual([4, -6, null]);
  });

  it('the mean of everything else; nothing where nothing was measured', () => {
    expect(seriesOnGrid(seriesOf('queue.depth', 'count', points), grid, 'mean')).toEqual([3, -7, null]);
  });

  it('what was offered is known between its corners too, and nowhere else', () => {
    const offered = (...corners: [number, number][]) =>
      seriesOnGrid(seriesOf('events_offered', 'per second', corners), { ...grid, count: 4 }, 'mean');
    expect(offered([1000, 0], [5000, 40], [7000, 40])).toEqual([10, 30, 40, null]);
    expect(offered([3000, 10], [9000, 10])).toEqual([null, 10, 10, 10]);
    expect(offered([1000, 10], [4000, 10], [4000, 30], [9000, 30])).toEqual([10, 10, 30, 30]);
  });
});
