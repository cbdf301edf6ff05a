import type { Quantiles } from '../../metrics/quantile.ts';

/** One bar: how many of all answers took that long. */
export interface Bar {
  fromMs: number;
  toMs: number;
  share: number;
}

const BARS = 36;
/** Fewer points of the quantile function than this say too little of what lies between them. */
const LEAST_POINTS = 50;
/** The last few answers would take half of the chart. */
const MOST_PERCENT = 99.9;

/** How often answers took how long, each bar a constant factor wider than the one before; none where too little is known. */
export function histogram(quantiles: Quantiles): Bar[] {
  const known = quantiles.filter(([percent, ms]) => percent <= MOST_PERCENT && ms > 0);
  const [low, high] = [known[0]?.[1], known.at(-1)?.[1]];
  if (known.length < LEAST_POINTS || low === undefined || high === undefined || high <= low * 1.01) return [];
  const factor = (high / low) ** (1 / BARS);
  return Array.from({ length: BARS }, (_, index) => {
    const [fromMs, toMs] = [low * factor ** index, low * factor ** (index + 1)];
    const below = index === 0 ? (known[0]?.[0] ?? 0) : shareBelow(known, fromMs);
    const upTo = index === BARS - 1 ? (known.at(-1)?.[0] ?? 100) : shareBelow(known, toMs);
    return { fromMs, toMs, share: Math.max(0, upTo - below) / 100 };
  });
}

/** Percent of the answers that took no longer, between two known points on a straight line. */
function shareBelow(known: Quantiles, ms: number): number {
  const at = known.findIndex(([, value]) => value > ms);
  const [above, below] = [known[at], known[at - 1]];
  if (above === undefined) return known.at(-1)?.[0] ?? 100;
  if (below === undefined) return above[0];
  return below[0] + ((above[0] - below[0]) * (ms - below[1])) / (above[1] - below[1]);
}
