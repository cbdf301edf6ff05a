import type { Series } from '../../domain/observation.ts';
import { gridFor, seriesOnGrid } from '../model/down-sample.ts';

const WIDTH = 40;
const BARS = [...'▁▂▃▄▅▆▇█'];

/** The course of a series in one line of text, from zero to its peak; a gap is a dot. */
export function sparkline(series: Series, [fromMs, toMs]: readonly [fromMs: number, toMs: number]): string {
  if (series.points.length < 2 || toMs <= fromMs) return '';
  const values = seriesOnGrid(series, gridFor(fromMs, toMs, WIDTH), 'mean');
  const peak = Math.max(0, ...values.map((value) => value ?? 0));
  return values
    .map((value) => {
      if (value === null) return '·';
      const height = peak === 0 ? 0 : Math.round((Math.max(0, value) / peak) * (BARS.length - 1));
      return BARS[height] ?? '·';
    })
    .join('');
}
