import { describe, expect, test } from 'vitest';
import { plannedLooks, releasedShare, sequentialBounds } from '../../../src/judge/side-by-side/bounds.ts';
import { gaussian, seeded } from '../noise-model.ts';

describe('when is looked', () => {
  test.each([
    [3, []],
    [4, [4]],
    [5, [4, 5]],
    [6, [4, 6]],
    [12, [4, 6, 8, 10, 12]],
    [13, [4, 6, 8, 10, 12, 13]],
  ])('of %i rounds', (rounds, looks) => {
    expect(plannedLooks(rounds)).toEqual(looks);
  });
  test('of 40 rounds nineteen times', () => {
    expect(plannedLooks(40)).toHaveLength(19);
  });
});

describe('at which tail each look rejects', () => {
  const last = (taken: number[], level: number, maxRounds = taken.at(-1) ?? 0) =>
    sequentialBounds(level, { taken, maxRounds, isLast: true });

  // The table of the noise study (level 0.75 %, looks at 4, 6, 8, 10, 12 of 12), made with a coarse grid.
  test.each([
    [0.25, [2.7e-4, 2.9e-4, 4.4e-4, 6.7e-4, 1.03e-3]],
    [0.2, [2.2e-4, 2.3e-4, 3.5e-4, 5.3e-4, 8.2e-4]],
    [0.15, [1.6e-4, 1.7e-4, 2.6e-4, 3.9e-4, 6.0e-4]],
    [0.1, [1.07e-4, 1.11e-4, 1.67e-4, 2.6e-4, 3.9e-4]],
    [0.05, [5.4e-5, 5.4e-5, 8.2e-5, 1.25e-4, 1.9e-4]],
  ])('weight %d', (weight, table) => {
    const bounds = last([4, 6, 8, 10, 12], 0.0075 * weight);
    bounds.forEach((bound, index) => {
      expect(bound / (table[index] ?? 0)).toBeGreaterThan(0.99);
      expect(bound / (table[index] ?? 0)).toBeLessThan(1.05);
    });
  });

  test('the first look has what is released by then, exactly', () => {
    expect(last([4, 8, 12], 0.01)[0]).toBeCloseTo(0.01 * releasedShare(1 / 3), 9);
    expect(releasedShare(1 / 3)).toBeCloseTo((Math.exp(2 / 3) - 1) / (Math.exp(2) - 1), 12);
    expect(releasedShare(1)).toBe(1);
  });

  test('a single look that is the last has all of the level', () => {
    expect(last([7], 0.0075, 12)[0]).toBeCloseTo(0.0075, 9);
  });

  test('a look that is not the last has less, and the last of fewer rounds than planned gets what is left', () => {
    const [, early] = sequentialBounds(0.01, { taken: [4, 6], maxRounds: 12, isLast: false });
    const [, all] = sequentialBounds(0.01, { taken: [4, 6], maxRounds: 12, isLast: true });
    expect(all).toBeGreaterThan((early ?? 0) * 2);
  });

  test.each([
    [[4, 6, 8, 10, 12], 0.05],
    [plannedLooks(40), 0.02],
    [[4, 5], 0.05],
  ])('of sums of noise none but the level crosses at any look: %j', (looks, level) => {
    const normal = gaussian(seeded(7));
    const bounds = last(looks, level).map((tail) => zOf(tail));
    let crossed = 0;
    const trials = 20_000;
    for (let trial = 0; trial < trials; trial++) {
      let [sum, rounds] = [0, 0];
      if (
        looks.some((look, index) => {
          for (; rounds < look; rounds++) sum += normal();
          return sum / Math.sqrt(look) > (bounds[index] ?? 0);
        })
      )
        crossed++;
    }
    expect(crossed / trials).toBeGreaterThan(level * 0.88);
    expect(crossed / trials).toBeLessThan(level * 1.12);
  });
});

/** Where the upper tail of a normal distribution is this large. */
function zOf(tail: number): number {
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (upperTailByParts(middle) > tail) low = middle;
    else high = middle;
  }
  return low;
}

/** Simpson over the density: independent of the library the code uses. */
function upperTailByParts(z: number): number {
  const steps = 400;
  const width = 10 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = z + i * width;
    sum += Math.exp((-x * x) / 2) * (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}
