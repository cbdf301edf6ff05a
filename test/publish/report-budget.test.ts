import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportBudget } from '../../src/publish/report-budget.ts';

/** What is left of reports of these sizes, in this order, within 100 bytes. */
function keptOf(sizes: number[]): { kept: number[]; sentence: string | undefined } {
  const budget = reportBudget(100);
  const gone = new Set(sizes.flatMap((bytes, index) => budget.take(String(index), bytes)));
  return { kept: sizes.filter((_, index) => !gone.has(String(index))), sentence: budget.sentence() };
}

describe('all reports of a run together', () => {
  it.each([
    ['nothing', [], []],
    ['exactly what they may have', [60, 40], [60, 40]],
    ['the largest goes', [60, 30, 20], [30, 20]],
    ['wherever it stands', [20, 30, 60], [20, 30]],
    ['as many as it takes', [60, 50, 45, 30, 30], [30, 30]],
    ['one that is too large alone', [101, 5], [5]],
  ])('%s', (_, sizes, kept) => {
    expect(keptOf(sizes).kept).toEqual(kept);
  });

  it('says how many and why, in numbers alone', () => {
    expect(keptOf([60, 40]).sentence).toBeUndefined();
    expect(keptOf([60, 41]).sentence).toBe(
      '1 report is left out, the largest first: all reports of a run together may have 100 bytes, and there are 101 bytes.',
    );
    expect(keptOf([90, 60, 50]).sentence).toMatch(/^2 reports are left out, .* and there are 200 bytes\.$/);
  });

  it('never keeps more, and drops no report that is smaller than one it keeps', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 30 });
    fc.assert(
      fc.property(sizes, (given) => {
        const { kept } = keptOf(given);
        expect(kept.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(100);
        const dropped = [...given];
        for (const bytes of kept) dropped.splice(dropped.indexOf(bytes), 1);
        expect(Math.min(...dropped, 121)).toBeGreaterThanOrEqual(Math.max(...kept, 0));
      }),
    );
  });
});
