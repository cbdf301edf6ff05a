import erfc from '@stdlib/math-base-special-erfc';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** P(T > distance): how rarely a run without any change lies this far up. */
export function upperTail(distance: number, degreesOfFreedom: number): number {
  return tCdf(-distance, degreesOfFreedom);
}

export function tQuantileOf(probability: number, degreesOfFreedom: number): number {
  return tQuantile(probability, degreesOfFreedom);
}

/** P(Z > z) of the standard normal distribution. */
export function normalUpperTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}
