import type { Duet } from '../../domain/duet.ts';
import type { BaselineLookup } from '../../domain/judgement.ts';
import type { RoundVariance, SideBySideMode } from '../../domain/side-by-side.ts';
import { FEWEST_DUETS } from './prior.ts';

export interface EarlierVariances {
  variances: RoundVariance[];
  /** Most of them are of another image, k6 or kind of machine than today: they are worth half. */
  isOfOthers: boolean;
}

/** More tell no more of how much rounds vary today. */
const NEWEST = 20;

/** How much the figures varied between the rounds of earlier comparisons of the same test in the same mode. */
export function earlierVariances(
  lookup: BaselineLookup,
  mode: SideBySideMode,
  today: Duet['environment'],
): EarlierVariances {
  const duets = lookup.kind === 'found' ? (lookup.baseline.duets ?? []) : [];
  const ofMode = duets.filter((duet) => duet.mode === mode).slice(0, NEWEST);
  const alike = ofMode.filter(({ environment }) => isAlike(environment, today));
  return {
    variances: ofMode.flatMap(({ variances }) => variances),
    isOfOthers: alike.length < Math.min(FEWEST_DUETS, ofMode.length),
  };
}

const isAlike = (one: Duet['environment'], other: Duet['environment']): boolean =>
  (['k6Version', 'arch', 'cpuCount', 'runner'] as const).every((what) => one[what] === other[what]);
