import type { ComparisonCall } from '../../domain/finding.ts';
import { LONGEST_NAME } from '../../domain/bounded.ts';

import { holm } from '../comparison/holm.ts';
import { upperTail } from '../distributions.ts';
import { FIRST_LOOK, type Looks, releasedShare, sequentialBounds } from './bounds.ts';
import { worseningOf } from './change-scale.ts';
import type { FigureDifferences } from './differences.ts';
import { detectableDifference, distanceAt, type Estimate, estimate, noiseToday } from './estimate.ts';
import type { Prior } from './prior.ts';

export interface CalledFigure {
  of: FigureDifferences;
  estimate: Estimate | undefined;
  /** As people read it. */
  change: number | undefined;
  range: [number, number] | undefined;
  call: ComparisonCall | undefined;
  /** Surely not worse by the margin. */
  cleared: boolean;
  /** Surely within the margin either way. */
  within: boolean;
  detectable: number | undefined;
  /** With the share of all statistics of the same figure, where these agree. */
  detectableTogether: number | undefined;
  roundsNeeded: number | undefined;
  floor: number;
  margin: number;
}

export interface CallOptions {
  looks: Looks;
  regressionTolerance: number;
  priors: ReadonlyMap<string, Prior>;
}

/** Chance of even one false "regressed", over all figures and looks; simulated to stay below the 1 % that is promised. */
export const LEVEL = 0.0075;
/** Standard errors between the estimate and the margin for "surely not worse". */
const CLEAR_AT = 2.5;
/** Each side of the interval that is shown, and of "no change". */
const INTERVAL_TAIL = 0.05;
const POWER = 0.8;
const POWER_OF_PLAN = 0.95;

/** `p95`, `p95 of GET /orders`: what an earlier comparison remembers a figure by. */
export const figureKey = ({ row, endpoint }: Pick<FigureDifferences, 'row' | 'endpoint'>): string =>
  endpoint === undefined ? row.name : `${row.name} of ${endpoint}`.slice(0, LONGEST_NAME);

export function callFigures(figures: readonly FigureDifferences[], options: CallOptions): CalledFigure[] {
  const spreads = figures.map((of) => ({
    differences: of.differences,
    prior: options.priors.get(figureKey(of)),
    tellsNoise: of.row.tellsNoise && of.endpoint === undefined,
  }));
  const noise = noiseToday(spreads);
  const estimates = spreads.map((spread, index) =>
    spread.differences.length < 2 ? undefined : estimate(spread, noise, figures[index]?.leastVariance ?? 0),
  );
  const worse = rejected(figures, estimates, options.looks, 1);
  const better = rejected(figures, estimates, options.looks, -1);
  return figures.map((of, index) =>
    calledFigure(
      of,
      estimates[index],
      worse[index] === true,
      better[index] === true,
      isHalfOfP95(of) ? jointShare(figures) : of.share,
      options,
    ),
  );
}

/** Which figures differ from nothing in one direction, by more than chance explains at this look. */
function rejected(
  figures: readonly FigureDifferences[],
  estimates: readonly (Estimate | undefined)[],
  looks: Looks,
  direction: 1 | -1,
): boolean[] {
  const tails = figures.map((_, index) => tailOf(estimates[index], direction));
  const isOnlyLook = looks.isLast && looks.taken.length === 1;
  // A single look may pass on what the figures that are already known leave of the level.
  const alone = isOnlyLook
    ? holmOf(figures, tails)
    : figures.map(({ share }, index) => (tails[index] ?? 1) <= boundOf(share, looks));
  const pair = figures.flatMap((figure, index) => (isHalfOfP95(figure) ? [index] : []));
  const together = pair.length === 2 ? boundOf(jointShare(figures), looks) : 0;
  const both = pair.length === 2 && pair.every((index) => (tails[index] ?? 1) <= together);
  return alone.map((found, index) => found || (both && pair.includes(index)));
}

/**
 * Windowed and pooled p95 are two measures of one thing and go together: each may be rejected by its own share, and
 * both by the sum of their shares (Simes, Biometrika 73 (1986); for what is positively dependent Sarkar, Annals of
 * Statistics 26 (1998)).
 */
const isHalfOfP95 = ({ row, endpoint, share }: FigureDifferences): boolean =>
  share > 0 && endpoint === undefined && (row.name === 'p95' || row.name === 'p95 pooled');

const jointShare = (figures: readonly FigureDifferences[]): number =>
  figures.filter(isHalfOfP95).reduce((sum, { share }) => sum + share, 0);

const boundOf = (share: number, looks: Looks): number =>
  share > 0 ? (sequentialBounds(LEVEL * share, looks).at(-1) ?? 0) : 0;

function holmOf(figures: readonly FigureDifferences[], tails: readonly number[]): boolean[] {
  const judged = figures.flatMap(({ share }, index) =>
    share > 0 ? [{ index, p: tails[index] ?? 1, weight: share }] : [],
  );
  const found = holm(judged, LEVEL);
  const indices = new Set(judged.filter((_, at) => found[at] === true).map(({ index }) => index));
  return figures.map((_, index) => indices.has(index));
}

function tailOf(found: Estimate | undefined, direction: 1 | -1): number {
  if (found === undefined) return 1;
  return upperTail((direction * found.mean) / found.standardError, found.degreesOfFreedom);
}

function calledFigure(
  of: FigureDifferences,
  found: Estimate | undefined,
  worse: boolean,
  better: boolean,
  mostShare: number,
  { looks, regressionTolerance }: CallOptions,
): CalledFigure {
  const { row, scale, share } = of;
  const tolerance = row.scale === 'points' ? regressionTolerance * of.base : regressionTolerance;
  const [floor, margin] = [Math.max(row.floor, tolerance), Math.max(row.margin, tolerance)];
  const shown = { of, floor, margin, call: undefined, cleared: false, within: false };
  const unknown = { detectable: undefined, detectableTogether: undefined, roundsNeeded: undefined };
  if (found === undefined)
    return { ...shown, ...unknown, estimate: undefined, change: of.change ?? only(of), range: undefined };
  const onScale = scale.change(found.mean);
  const change = of.change ?? onScale;
  const half = distanceAt(INTERVAL_TAIL, found.degreesOfFreedom) * found.standardError;
  const range = [found.mean - half, found.mean + half]
    .map((end) => scale.change(end) - onScale + change)
    .sort((a, b) => a - b) as [number, number];
  const estimated = { ...shown, estimate: found, change, range };
  if (share === 0 || found.rounds < FIRST_LOOK) return { ...estimated, ...unknown };

  const [low, high] = range;
  const within = low > -margin && high < margin;
  const worsening = worseningOf(row, change);
  const call = worse
    ? worsening >= floor
      ? 'regressed'
      : 'slightly worse'
    : better && -worsening >= row.floor
      ? 'improved'
      : within
        ? 'no change'
        : 'inconclusive';
  const rounds = looks.taken.at(-1) ?? found.rounds;
  const released = looks.isLast ? LEVEL : LEVEL * releasedShare(rounds / looks.maxRounds);
  const seenAt = (part: number) =>
    Math.max(Math.abs(scale.change(detectableDifference(found, released * part, POWER))), floor);
  return {
    ...estimated,
    call,
    within,
    cleared: found.mean + CLEAR_AT * found.standardError < scale.difference(margin),
    detectable: row.scale === 'points' || seenAt(share) <= MOST_TOLD ? seenAt(share) : undefined,
    detectableTogether: seenAt(mostShare),
    roundsNeeded:
      call === 'inconclusive' ? roundsNeeded(found, scale.difference(margin), LEVEL * mostShare) : undefined,
  };
}

/** A worsening of more than this says nothing of what was measured but that it is too little. */
const MOST_TOLD = 1;

/** Of one round. */
const only = ({ differences: [first], scale }: FigureDifferences): number | undefined =>
  first === undefined ? undefined : scale.change(first);

/** Rounds that tell a change of the margin from none; more than there were, as these did not do. */
function roundsNeeded(
  { mean, deviation, degreesOfFreedom, rounds }: Estimate,
  margin: number,
  level: number,
): number {
  const rejecting = distanceAt(level, degreesOfFreedom);
  const planned = ((rejecting + distanceAt(1 - POWER_OF_PLAN, degreesOfFreedom)) * deviation) / margin;
  // Should the change stay what it is: until it is surely inside the margin, or surely there at all.
  const toClear =
    Math.abs(mean) < margin
      ? (distanceAt(INTERVAL_TAIL, degreesOfFreedom) * deviation) / (margin - Math.abs(mean))
      : Number.POSITIVE_INFINITY;
  const toReject = (rejecting * deviation) / Math.abs(mean);
  return Math.max(Math.ceil(planned ** 2), Math.ceil(Math.min(toClear, toReject) ** 2), rounds + 1);
}
