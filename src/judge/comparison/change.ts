import type { ComparedStatistic } from './compared-statistics.ts';

/** Relative, or in points for rates; undefined from zero to something. */
export function changeOf(
  { scale }: Pick<ComparedStatistic, 'scale'>,
  value: number,
  baseline: number,
): number | undefined {
  if (scale === 'rate') return value - baseline;
  if (baseline > 0) return value / baseline - 1;
  return value === baseline ? 0 : undefined;
}

/** 1 where more is worse. */
export const worseSign = ({ better }: Pick<ComparedStatistic, 'better'>): 1 | -1 =>
  better === 'higher' ? -1 : 1;
