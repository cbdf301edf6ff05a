import { describe, expect, it } from 'vitest';
import { FUZZERS } from './fuzz.ts';

/** The long form, with every case, is `npm run bench -- fuzz`. */
const CASES = 80;
/** Those that render nothing are quick. */
const QUICK = ['zip archives', 'limits (thresholds)'];

describe('fuzzed', () => {
  it.each(Object.entries(FUZZERS))('%s: taken and shown, or refused with a sentence', async (name, fuzz) => {
    const { tried, taken, problems } = await fuzz(QUICK.includes(name) ? 20 * CASES : CASES, 7);
    expect(problems).toEqual([]);
    expect(tried).toBeGreaterThan(CASES / 2);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(tried);
  });
});
