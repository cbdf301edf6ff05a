import { tQuantileOf } from '../distributions.ts';
import { mean, median, sampleVariance } from '../statistics.ts';
import type { Prior } from './prior.ts';

/** Mean difference of a figure over the rounds, and how sure it is: a moderated t. */
export interface Estimate {
  rounds: number;
  mean: number;
  /** Between rounds, of these rounds and the prior together. */
  deviation: number;
  standardError: number;
  degreesOfFreedom: number;
}

export interface Spread {
  differences: readonly number[];
  prior: Prior | undefined;
  /** Its noise is that of the whole machine. */
  tellsNoise: boolean;
}

/** How many times noisier than in earlier comparisons this machine is today: one number for all figures, at least 1. */
export function noiseToday(spreads: readonly Spread[]): number {
  const ratios = spreads.flatMap(({ differences, prior, tellsNoise }) =>
    prior === undefined || !tellsNoise || differences.length < 2
      ? []
      : sampleVariance(differences) / prior.variance,
  );
  return ratios.length === 0 ? 1 : Math.max(1, median(ratios));
}

/** Never surer than today's rounds alone: the prior makes a small spread larger, and only adds degrees of freedom. */
export function estimate({ differences, prior }: Spread, noise: number, leastVariance: number): Estimate {
  const rounds = differences.length;
  const today = Math.max(sampleVariance(differences), leastVariance);
  const degreesOfFreedom = (prior?.degreesOfFreedom ?? 0) + rounds - 1;
  const variance =
    prior === undefined
      ? today
      : Math.max(
          today,
          (prior.degreesOfFreedom * prior.variance * noise + (rounds - 1) * today) / degreesOfFreedom,
        );
  const deviation = Math.sqrt(variance);
  return {
    rounds,
    mean: mean(differences),
    deviation,
    standardError: deviation / Math.sqrt(rounds),
    degreesOfFreedom,
  };
}

/** Student's t is asked for the same few numbers again and again. */
const QUANTILES = new Map<string, number>();
const MOST_KNOWN = 10_000;

/** Distance that is exceeded with chance `tail`. */
export function distanceAt(tail: number, degreesOfFreedom: number): number {
  const key = `${tail} ${degreesOfFreedom}`;
  const known = QUANTILES.get(key);
  if (known !== undefined) return known;
  const distance = -tQuantileOf(tail, degreesOfFreedom);
  if (QUANTILES.size >= MOST_KNOWN) QUANTILES.clear();
  QUANTILES.set(key, distance);
  return distance;
}

/** Smallest true difference that is rejected at `level` with chance `power`. */
export function detectableDifference(
  { standardError, degreesOfFreedom }: Pick<Estimate, 'standardError' | 'degreesOfFreedom'>,
  level: number,
  power: number,
): number {
  return (distanceAt(level, degreesOfFreedom) + distanceAt(1 - power, degreesOfFreedom)) * standardError;
}
