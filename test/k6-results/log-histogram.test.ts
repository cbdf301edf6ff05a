import { expect, test } from 'vitest';
import type { Tally } from '../../src/k6-results/samples/accumulate/tally-by-cell.ts';
import { denseBucket } from '../../src/k6-results/samples/quantiles/buckets.ts';
import { LogHistogram, mergeCounts } from '../../src/k6-results/samples/quantiles/log-histogram.ts';
import { packedQuantiles } from '../../src/k6-results/samples/accumulate/packed-counts.ts';
import { exactQuantiles } from '../../src/k6-results/samples/quantiles/steps.ts';
import { seeded } from './seeded.ts';

const PERCENTS = [0, 1, 10, 25, 50, 75, 90, 99, 99.9, 100];

/** Of any size and sign: below a nanosecond and beyond a century in milliseconds, zeros among them. */
function values(count: number): number[] {
  const random = seeded(7);
  return Array.from({ length: count }, () => {
    if (random() < 0.1) return 0;
    const size = 10 ** (random() * 40 - 20);
    return random() < 0.3 ? -size : size;
  });
}

function expectNear(actual: readonly number[], all: readonly number[]): void {
  const exact = exactQuantiles(Float64Array.from(all).sort(), PERCENTS);
  actual.forEach((value, index) => {
    const want = exact[index] ?? Number.NaN;
    expect(Math.abs(value - want), `p${PERCENTS[index]}: ${value}, exactly ${want}`).toBeLessThanOrEqual(
      Math.abs(want) * 0.001,
    );
  });
}

function figuresOf(all: readonly number[]): Tally {
  return {
    count: all.length,
    nonzero: all.filter((value) => value !== 0).length,
    sum: 0,
    min: Math.min(...all),
    max: Math.max(...all),
  };
}

test('percentiles of values of any size and sign are within 0.1 %', () => {
  const all = values(20_001);
  const histogram = new LogHistogram();
  for (const value of all) histogram.record(denseBucket(value), value);
  expectNear(packedQuantiles(histogram.pack(), figuresOf(all), PERCENTS), all);
});

test('so they are when packed in parts and merged', () => {
  const all = values(3001);
  const histogram = new LogHistogram();
  const parts = [all.slice(0, 1000), all.slice(1000, 1001), all.slice(1001)].map((part) => {
    for (const value of part) histogram.record(denseBucket(value), value);
    return histogram.pack();
  });
  expectNear(packedQuantiles(mergeCounts(parts), figuresOf(all), PERCENTS), all);
});
