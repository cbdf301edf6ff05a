import { expect, test } from 'vitest';
import { fuzzOnce } from './fuzz.ts';

test.each([1, 2, 3, 4])(
  'reads damaged and odd lines exactly as JSON.parse line by line does (seed %i)',
  (seed) => {
    const { differences, points, bad } = fuzzOnce('ndjson', 8000, seed);
    expect(differences).toEqual([]);
    expect(points).toBeGreaterThan(4000);
    expect(bad).toBeGreaterThan(100);
  },
);

test.each([1, 2, 3, 4, 5, 6, 7])(
  'reads damaged and odd CSV rows exactly as plain splitting does (seed %i)',
  (seed) => {
    const { differences, points, bad } = fuzzOnce('csv', 4000, seed);
    expect(differences).toEqual([]);
    expect(points).toBeGreaterThan(2000);
    expect(bad).toBeGreaterThan(100);
  },
);
