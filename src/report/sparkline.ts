import { gridFor, onGrid } from './down-sample.ts';
import type { Reduction } from './down-sample.ts';

const BARS = [...'▁▂▃▄▅▆▇█'];

/** The course of a series in one line of text, from zero to its peak; a gap is a dot. */
export function sparkline(
  points: readonly (readonly [atMs: number, value: number])[],
  reduction: Reduction,
  width = 40,
): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return '';
  const values = onGrid(points, gridFor(first[0], last[0] + 1, width), reduction);
  const peak = Math.max(0, ...values.map((value) => value ?? 0));
  return values
    .map((value) => {
      if (value === null) return '·';
      const height = peak === 0 ? 0 : Math.round((Math.max(0, value) / peak) * (BARS.length - 1));
      return BARS[height] ?? '·';
    })
    .join('');
}
