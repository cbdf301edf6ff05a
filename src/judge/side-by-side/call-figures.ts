import type { SideBySideFigure } from '../../domain/side-by-side.ts';
import { holm } from '../comparison/holm.ts';
import { upperTail } from '../distributions.ts';
import { FIRST_LOOK, type Looks, releasedShare, sequentialBounds } from './bounds.ts';
import { worseningOf } from './change-scale.ts';
import type { FigureDifferences } from './differences.ts';
import { detectableDifference, distanceAt, type Estimate, estimate, noiseToday } from './estimate.ts';
import type { Prior } from './prior.ts';

export type FigureCall = NonNullable<SideBySideFigure['call']>;

export interface CalledFigure {
  of: FigureDifferences;
  estimate: Estimate | undefined;
  /** As people read it. */
  change: number | undefined;
  range: [number, number] | undefined;
  call: FigureCall | undefined;
  /** Surely not worse by the margin. */
  cleared: boolean;
  /** Surely within the margin either way. */
  within: boolean;
  detectable: number | undefined;
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
  endpoint === undefined ? row.name : `${row.name} of ${endpoint}`;

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
    calledFigure(of, estimates[index], worse[index] === true, better[index] === true, options),
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
  if (isOnlyLook) {
    const judged = figures.flatMap(({ share }, index) => (share > 0 ? [{ index, share }] : []));
    const found = holm(
      judged.map(({ index, share }) => ({ p: tails[index] ?? 1, weight: share })),
      LEVEL,
    );
    const indices = new Set(judged.filter((_, at) => found[at] === true).map(({ index }) => index));
    return figures.map((_, index) => indices.has(index));
  }
  return figures.map(
    ({ share }, index) =>
      share > 0 && (tails[index] ?? 1) <= (sequentialBounds(LEVEL * share, looks).at(-1) ?? 0),
  );
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
  { looks, regressionTolerance }: CallOptions,
): CalledFigure {
  const { row, scale, share } = of;
  const tolerance = row.scale === 'points' ? regressionTolerance * of.base : regressionTolerance;
  const [floor, margin] = [Math.max(row.floor, tolerance), Math.max(row.margin, tolerance)];
  const shown = { of, floor, margin, call: undefined, cleared: false, within: false };
  const unknown = { detectable: undefined, roundsNeeded: undefined };
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
  const seen = detectableDifference(found, released * share, POWER);
  return {
    ...estimated,
    call,
    within,
    cleared: found.mean + CLEAR_AT * found.standardError < scale.difference(margin),
    detectable: Math.max(Math.abs(scale.change(seen)), floor),
    roundsNeeded:
      call === 'inconclusive' ? roundsNeeded(found, scale.difference(margin), LEVEL * share) : undefined,
  };
}

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
