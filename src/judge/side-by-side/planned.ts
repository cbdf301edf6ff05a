import type { RoundVariance, SideBySideMode } from '../../domain/side-by-side.ts';
import { formatCount, formatSize } from '../../wording/numbers.ts';
import { FIRST_LOOK } from './bounds.ts';
import { LEVEL } from './call-figures.ts';
import { detectableDifference } from './estimate.ts';
import { FIGURES, type FigureRow } from './figure-table.ts';
import { plannedVariance, varianceWith } from './planned-noise.ts';
import { type Prior, priorsOf } from './prior.ts';

export interface PlannedLoad {
  requestsPerVersionAndRound: number;
  rounds: number;
  mode: SideBySideMode;
  /** Of earlier comparisons of the same test in the same mode. */
  prior: readonly RoundVariance[];
}

export interface PlannedDetectable {
  /** Smallest worsening of p95 that is seen in four of five cases. */
  detectable: number;
  /** ... in 19 of 20 cases. */
  surelyDetectable: number;
  /** A p95 that is 10 % slower is seen in 19 of 20 cases. */
  isEnough: boolean;
  /** With as many requests; undefined: not by more rounds. */
  roundsForTarget: number | undefined;
  /** Of one version in one round, with as many rounds; undefined: not by more load. */
  requestsForTarget: number | undefined;
  sentence: string;
}

const TARGET = 0.1;
/** What is read as 10 %. */
const MOST_FOR_TARGET = 0.105;
export const FOUR_OF_FIVE = 0.8;
export const NINETEEN_OF_TWENTY = 0.95;
const MOST_ROUNDS = 40;
const MOST_REQUESTS = 10_000_000;
/** Of both statistics of p95, where everything is measured. */
const P95_SHARE = weightOf(FIGURES.filter(({ name }) => name.startsWith('p95'))) / weightOf(FIGURES);

/** What could be seen of p95, before anything ran. */
export function plannedDetectable(plan: PlannedLoad): PlannedDetectable {
  const { requestsPerVersionAndRound: requests, rounds, mode } = plan;
  const prior = p95Prior(plan.prior);
  const varianceOf = (count: number) =>
    prior === undefined
      ? plannedVariance(count, mode)
      : varianceWith(count, { variance: prior.variance, requests });
  const seen = (count: number, inRounds: number, power: number) =>
    p95Detectable({ variance: varianceOf(count), rounds: inRounds, prior }, power);
  const surelyDetectable = seen(requests, rounds, NINETEEN_OF_TWENTY);
  const isEnough = surelyDetectable < MOST_FOR_TARGET;
  const result = {
    detectable: seen(requests, rounds, FOUR_OF_FIVE),
    surelyDetectable,
    isEnough,
    roundsForTarget: leastWhole(
      FIRST_LOOK,
      MOST_ROUNDS,
      (count) => seen(requests, count, NINETEEN_OF_TWENTY) < MOST_FOR_TARGET,
    ),
    requestsForTarget: leastWhole(
      1,
      MOST_REQUESTS,
      (count) => seen(count, rounds, NINETEEN_OF_TWENTY) < MOST_FOR_TARGET,
    ),
  };
  return { ...result, sentence: sentenceOf(plan, result) };
}

export interface P95Noise {
  /** Of the difference of p95 in one round. */
  variance: number;
  rounds: number;
  prior: Pick<Prior, 'degreesOfFreedom'> | undefined;
}

/** Closed form: (t of the level + t of the power) standard errors. */
export function p95Detectable({ variance, rounds, prior }: P95Noise, power: number): number {
  return Math.expm1(
    detectableDifference(
      {
        standardError: Math.sqrt(variance / rounds),
        degreesOfFreedom: (prior?.degreesOfFreedom ?? 0) + rounds - 1,
      },
      LEVEL * P95_SHARE,
      power,
    ),
  );
}

export function p95Prior(earlier: readonly RoundVariance[]): Prior | undefined {
  const priors = priorsOf(earlier);
  return priors.get('p95') ?? priors.get('p95 pooled');
}

/** Smallest whole number from which on it holds; undefined where it never does. */
export function leastWhole(from: number, to: number, holds: (count: number) => boolean): number | undefined {
  if (!holds(to)) return undefined;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sentenceOf(
  { requestsPerVersionAndRound, rounds }: PlannedLoad,
  { detectable, isEnough, roundsForTarget, requestsForTarget }: Omit<PlannedDetectable, 'sentence'>,
): string {
  const seen = `${rounds} rounds with ${formatCount(requestsPerVersionAndRound)} requests a version: a p95 that is ${formatSize(detectable, 'relative')} slower would be seen in four of five cases`;
  if (isEnough) return `${seen}, one that is ${formatSize(TARGET, 'relative')} slower in 19 of 20.`;
  const ways = [
    ...(roundsForTarget === undefined ? [] : [`${formatCount(roundsForTarget)} rounds`]),
    ...(requestsForTarget === undefined
      ? []
      : [
          `${formatCount(roundedUp(requestsForTarget))} requests a version and round (a higher rate or longer rounds)`,
        ]),
  ];
  const wanted = `${formatSize(TARGET, 'relative')} in 19 of 20 cases`;
  return ways.length === 0
    ? `${seen}. To see ${wanted} takes both more rounds and more load; calibrate says what this machine shows.`
    : `${seen}. To see ${wanted} takes ${ways.join(', or ')}.`;
}

/** Two digits: it is an estimate. */
function roundedUp(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / step) * step;
}

function weightOf(rows: readonly FigureRow[]): number {
  return rows.reduce((sum, { weight }) => sum + weight, 0);
}

/** Of both versions together in one round: what 40 s at 200 requests/s give. */
const REQUESTS_OF_A_ROUND = 8000;
const SHORTEST_ROUND_S = 10;
const LONGEST_ROUND_S = 40;

/** What to measure in one round where nobody says: at a high rate short rounds tell as much, sooner. */
export function roundSecondsFor(requestsPerSecond: number): number {
  return Math.min(
    LONGEST_ROUND_S,
    Math.max(SHORTEST_ROUND_S, Math.ceil(REQUESTS_OF_A_ROUND / requestsPerSecond)),
  );
}
