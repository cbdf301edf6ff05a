import type { SideBySideMode } from '../../domain/side-by-side.ts';

/** SD of the logarithm of a p95 of n requests times √n, for a latency with a heavy tail. */
const SAMPLING = 2.04;
/** Neighbouring requests share a slow moment: so many of them are worth one. */
const DESIGN_EFFECT = 1.5;
/** Between two starts of the same version. */
const START_SD = 0.0125;
/** What both versions do not share: less when they are under load at the same moment. */
const OWN_SD: Record<SideBySideMode, number> = { concurrent: 0.012, interleaved: 0.032 };
/** Counting is never all of it. */
const MOST_OF_SAMPLING = 0.8;

/** Of the difference of p95 in one round, before anything ran: a hosted runner. `requests`: of one version. */
export function plannedVariance(requests: number, mode: SideBySideMode): number {
  return samplingVariance(requests) + 2 * (START_SD ** 2 + OWN_SD[mode] ** 2);
}

/** What a variance that was measured with some requests becomes with another number of them. */
export function varianceWith(requests: number, measured: { variance: number; requests: number }): number {
  const sampling = Math.min(samplingVariance(measured.requests), MOST_OF_SAMPLING * measured.variance);
  return measured.variance - sampling + (sampling * measured.requests) / requests;
}

function samplingVariance(requests: number): number {
  return (2 * SAMPLING ** 2 * DESIGN_EFFECT) / requests;
}
