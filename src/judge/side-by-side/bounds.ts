import { FEWEST_ROUNDS } from '../../domain/side-by-side.ts';
import { normalUpperTail } from '../distributions.ts';

/** Before this many rounds nothing is decided. */
export const FIRST_LOOK = FEWEST_ROUNDS;
const ROUNDS_BETWEEN_LOOKS = 2;
/** Hwang, Shih and DeCani: below 0 more of the level is kept for the later looks. */
const GAMMA = -2;
/** Nodes of Simpson's rule over the part of a density that is still undecided; odd. */
const NODES = 301;
/** Standard deviations below which a density is nothing. */
const DEEPEST = 8;

/** Counted rounds after which is looked: 4, 6, 8, ... and the last. */
export function plannedLooks(maxRounds: number): number[] {
  const looks: number[] = [];
  for (let rounds = FIRST_LOOK; rounds < maxRounds; rounds += ROUNDS_BETWEEN_LOOKS) looks.push(rounds);
  return maxRounds < FIRST_LOOK ? [] : [...looks, maxRounds];
}

/** Share of the level that may be spent up to a share of the rounds, both 0..1. */
export function releasedShare(share: number): number {
  return Math.expm1(-GAMMA * Math.min(share, 1)) / Math.expm1(-GAMMA);
}

export interface Looks {
  /** Counted rounds at each look taken, this one last. */
  taken: readonly number[];
  /** Rounds at which all of the level is released. */
  maxRounds: number;
  /** No look follows: whatever is left of the level is released now. */
  isLast: boolean;
}

/**
 * One-sided tail probabilities at which each look rejects, so that the chance of a false rejection at any of them is
 * `level`: the joint distribution of the looks is integrated look by look.
 */
export function sequentialBounds(level: number, { taken, maxRounds, isLast }: Looks): readonly number[] {
  const key = `${level} ${taken.join(' ')} of ${maxRounds} ${isLast}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const released = taken.map((rounds, index) =>
    isLast && index === taken.length - 1 ? level : level * releasedShare(rounds / maxRounds),
  );
  const bounds = boundsOf(
    taken,
    released.map((sum, index) => sum - (released[index - 1] ?? 0)),
  );
  KNOWN.set(key, bounds);
  return bounds;
}

/** The same few levels and looks come again with every round. */
const KNOWN = new Map<string, readonly number[]>();

/** A sum of independent rounds at one look, where no look before has rejected. */
interface Undecided {
  variance: number;
  at: Float64Array;
  /** Density times the weight of the node. */
  mass: Float64Array;
}

function boundsOf(looks: readonly number[], increments: number[]): number[] {
  const bounds: number[] = [];
  let before: Undecided = { variance: 0, at: Float64Array.of(0), mass: Float64Array.of(1) };
  looks.forEach((variance, index) => {
    const bound = boundaryAt(before, variance, increments[index] ?? 0);
    bounds.push(normalUpperTail(bound / Math.sqrt(variance)));
    before = undecidedBelow(before, variance, bound);
  });
  return bounds;
}

/** Where the sum lies with the chance `increment` while no look before has rejected. */
function boundaryAt(before: Undecided, variance: number, increment: number): number {
  const step = Math.sqrt(variance - before.variance);
  let [low, high] = [0, DEEPEST * Math.sqrt(variance)];
  while (high - low > 1e-9 * high) {
    const middle = (low + high) / 2;
    let beyond = 0;
    for (let i = 0; i < before.at.length; i++)
      beyond += (before.mass[i] ?? 0) * normalUpperTail((middle - (before.at[i] ?? 0)) / step);
    if (beyond > increment) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function undecidedBelow(before: Undecided, variance: number, bound: number): Undecided {
  const step = Math.sqrt(variance - before.variance);
  const from = -DEEPEST * Math.sqrt(variance);
  const width = (bound - from) / (NODES - 1);
  const at = new Float64Array(NODES);
  const mass = new Float64Array(NODES);
  for (let node = 0; node < NODES; node++) {
    const y = from + node * width;
    let density = 0;
    for (let i = 0; i < before.at.length; i++) {
      const z = (y - (before.at[i] ?? 0)) / step;
      density += (before.mass[i] ?? 0) * Math.exp((-z * z) / 2);
    }
    const simpson = node === 0 || node === NODES - 1 ? 1 : node % 2 === 1 ? 4 : 2;
    at[node] = y;
    mass[node] = ((density / (step * Math.sqrt(2 * Math.PI))) * simpson * width) / 3;
  }
  return { variance, at, mass };
}
