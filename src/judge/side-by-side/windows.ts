import type { Round, RoundSide } from '../../domain/side-by-side.ts';
import { mean } from '../statistics.ts';

const FEWEST_WINDOWS = 8;
/** In a window of fewer the p95 is a handful of requests. */
const LEAST_REQUESTS_IN_WINDOW = 150;
const TRIMMED_SHARE = 0.2;

type Percentile = 'p50Ms' | 'p95Ms';

/**
 * Candidate over base: mean over short windows, without the fifth at either end. A neighbour's burst that one version
 * met and the other did not fills few of them. Windows of few requests are taken together. Undefined with too few.
 */
export function windowedLogRatio(
  { mode, base, candidate }: Round,
  percentile: Percentile,
): number | undefined {
  const [from, to] = [logs(base, percentile), logs(candidate, percentile)];
  if (mode === 'concurrent') {
    const ratios = from.map((before, index) => difference(before, to[index]));
    return trimmedMean(grouped(ratios, Math.min(base.requests, candidate.requests)));
  }
  // One after the other: no window of one side belongs to one of the other.
  return difference(trimmedMean(grouped(from, base.requests)), trimmedMean(grouped(to, candidate.requests)));
}

function difference(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

/** By the index of the window; undefined where it has no latency. */
function logs({ windows }: RoundSide, percentile: Percentile): (number | undefined)[] {
  return windows.map((window) => (window[percentile] > 0 ? Math.log(window[percentile]) : undefined));
}

/** Means of as many neighbours as have enough requests together. */
function grouped(windows: readonly (number | undefined)[], requests: number): number[] {
  if (requests <= 0) return [];
  const known = windows.filter((value) => value !== undefined);
  const together = Math.max(1, Math.ceil((LEAST_REQUESTS_IN_WINDOW * windows.length) / requests));
  return Array.from({ length: Math.floor(known.length / together) }, (_, index) =>
    mean(known.slice(index * together, (index + 1) * together)),
  );
}

function trimmedMean(values: readonly number[]): number | undefined {
  if (values.length < FEWEST_WINDOWS) return undefined;
  const cut = Math.floor(values.length * TRIMMED_SHARE);
  return mean([...values].sort((a, b) => a - b).slice(cut, values.length - cut));
}
