import { expect, test } from 'vitest';
import { fuzzOnce } from './fuzz.ts';

test.each([1, 2, 3, 4])(
  'reads damaged and odd lines exactly as JSON.parse line by line does (seed %i)',
  (seed) => {
    const { differences, points, bad } = fuzzOnce(8000, seed);
    expect(differences).toEqual([]);
    expect(points).toBeGreaterThan(4000);
    expect(bad).toBeGreaterThan(100);
  },
);
