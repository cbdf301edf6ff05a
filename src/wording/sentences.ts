import type { Comparison } from '../domain/judgement.ts';
import type { Threshold } from '../domain/plan.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Tags } from '../metrics/name.ts';
import { formatChange, formatNumber, formatQuantity, formatRange } from './numbers.ts';

/** A value of a metric inside a sentence: as `formatQuantity`, and a rate says of what: `2,105 events/s`. */
export function valueText(value: number, unit: string, metric: string): string {
  const what = unit === 'per second' ? METRICS.get(metric)?.perSecondOf : undefined;
  return what === undefined ? formatQuantity(value, unit) : `${formatNumber(value)} ${what}/s`;
}

/** `p95`, `average`, `rate`: how a statistic is called in a sentence. */
export function statisticText({ statistic }: Pick<Threshold, 'statistic'>): string {
  switch (statistic.kind) {
    case 'percentile':
      return `p${statistic.percent}`;
    case 'min':
      return 'minimum';
    case 'max':
      return 'maximum';
    case 'avg':
      return 'average';
    case 'med':
      return 'median';
    default:
      return statistic.kind;
  }
}

/** `steady phase`, `phase step-3`, `whole run`: where a limit was looked at. */
export function scopeText({ phase, expected_response, ...others }: Tags): string {
  const where = phase === undefined ? 'whole run' : phase === 'steady' ? 'steady phase' : `phase ${phase}`;
  const rest = Object.entries(others).map(([key, value]) => `${key} ${value}`);
  return [where, ...rest].join(', ');
}

/** `+12.3 %, worse than the noise of 6 earlier runs explains`; `+11.2 % (+9 to +14 %), …` of two versions. */
export function changeSentence({ change, changeUnit, range, because }: Comparison): string {
  const size = change === undefined ? 'no longer zero' : formatChange(change, changeUnit);
  const interval = range === undefined ? '' : ` (${formatRange(range, changeUnit, 'always')})`;
  return `${size}${interval}, ${because}`;
}

/** A check as its script calls it: a path begins with a separator, as every group is below the root. */
export const checkName = (path: string): string => path.replace(/^::/, '');
