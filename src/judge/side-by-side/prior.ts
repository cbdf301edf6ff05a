import digamma from '@stdlib/math-base-special-digamma';
import trigamma from '@stdlib/math-base-special-trigamma';
import type { RoundVariance } from '../../domain/side-by-side.ts';
import { mean, sampleVariance } from '../statistics.ts';

/** What earlier comparisons say of how much a figure varies between rounds, and how many rounds that is worth. */
export interface Prior {
  variance: number;
  degreesOfFreedom: number;
}

/** Fewer earlier comparisons say nothing of how much their spread itself varies. */
export const FEWEST_DUETS = 5;
const FEWEST_DEGREES = 3;
const MOST_DEGREES = 30;
/** A comparison is worth no more than this many degrees of freedom, however alike they all were. */
const DEGREES_PER_DUET = 1.5;
const LEAST_VARIANCE = 1e-12;
/** After an image, k6 or the kind of machine has changed. */
const WORTH_OF_OTHERS = 0.5;

/** By figure; one with too few earlier comparisons has none. */
export function priorsOf(
  earlier: readonly RoundVariance[],
  { isOfOthers = false }: { isOfOthers?: boolean | undefined } = {},
): Map<string, Prior> {
  const byFigure = new Map<string, RoundVariance[]>();
  for (const one of earlier) byFigure.set(one.figure, [...(byFigure.get(one.figure) ?? []), one]);
  return new Map(
    [...byFigure].flatMap(([figure, variances]) => {
      const prior = fitPrior(variances);
      if (prior === undefined) return [];
      const { variance, degreesOfFreedom } = prior;
      return [
        [
          figure,
          { variance, degreesOfFreedom: degreesOfFreedom * (isOfOthers ? WORTH_OF_OTHERS : 1) },
        ] as const,
      ];
    }),
  );
}

/**
 * Method of moments for variances that scatter around a common one: Smyth, Statistical Applications in Genetics and
 * Molecular Biology 3 (2004), section 6.2.
 */
export function fitPrior(earlier: readonly Omit<RoundVariance, 'figure'>[]): Prior | undefined {
  const usable = earlier.filter(
    ({ variance, degreesOfFreedom }) => Number.isFinite(variance) && variance >= 0 && degreesOfFreedom >= 1,
  );
  if (usable.length < FEWEST_DUETS) return undefined;
  const logs = usable.map(
    ({ variance, degreesOfFreedom: df }) =>
      Math.log(Math.max(variance, LEAST_VARIANCE)) - digamma(df / 2) + Math.log(df / 2),
  );
  const counting = mean(usable.map(({ degreesOfFreedom }) => trigamma(degreesOfFreedom / 2)));
  const degreesOfFreedom = degreesOf(
    sampleVariance(logs) - counting,
    Math.min(MOST_DEGREES, DEGREES_PER_DUET * usable.length),
  );
  const half = degreesOfFreedom / 2;
  return { variance: Math.exp(mean(logs) + digamma(half) - Math.log(half)), degreesOfFreedom };
}

/** Where trigamma of the half is what the variances scatter beyond counting. */
function degreesOf(scatter: number, most: number): number {
  if (scatter <= trigamma(most / 2)) return most;
  let [low, high] = [FEWEST_DEGREES, most];
  if (trigamma(low / 2) <= scatter) return low;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (trigamma(middle / 2) > scatter) low = middle;
    else high = middle;
  }
  return low;
}
