import { seededRandom } from '../statistics.ts';

/** Offered against achieved, in the order of time. */
export type LoadPoint = readonly [offered: number, achieved: number];

export interface Knee {
  eventsPerSecond: number;
  low: number;
  high: number;
}

const FEWEST_POINTS = 12;
const GRID = 80;
const RESAMPLES = 200;
const LEAST_LOAD = 0.1;
/** An interval that spans more than this factor says nothing. */
const WIDEST_INTERVAL = 2;
/** Windows next to each other are alike: they are drawn in blocks. */
const BLOCK = 4;
/** Past a knee less than this share of more load gets through. */
const FLATTEST_RISE = 0.7;

/**
 * Where more load stops giving more throughput: a line that bends once, fitted by relative error over a grid of bends
 * (hinge regression), with a 95 % interval by block bootstrap. Undefined when it does not bend.
 */
export function findKnee(points: readonly LoadPoint[], seed = 1): Knee | undefined {
  // Errors count relatively: the first trickle of load would outweigh everything.
  const least = Math.max(...points.map(([offered]) => offered)) * LEAST_LOAD;
  const usable = points.filter(([offered, achieved]) => offered >= least && achieved > 0);
  if (usable.length < FEWEST_POINTS) return undefined;
  const fit = hinge(usable);
  if (fit === undefined || fit.after > fit.before * FLATTEST_RISE) return undefined;
  const random = seededRandom(seed);
  const bends: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    const bend = hinge(resample(usable, random))?.bend;
    if (bend !== undefined) bends.push(bend * fit.before);
  }
  bends.sort((a, b) => a - b);
  const at = (share: number): number =>
    bends[Math.round((bends.length - 1) * share)] ?? fit.bend * fit.before;
  const knee = { eventsPerSecond: fit.bend * fit.before, low: at(0.025), high: at(0.975) };
  return knee.high > knee.low * WIDEST_INTERVAL ? undefined : knee;
}

interface Hinge {
  bend: number;
  /** Slope before and after the bend. */
  before: number;
  after: number;
}

/** Minimises sum ((a min(x,c) + b max(0,x-c) - y) / y)^2 over a grid of c; a and b by least squares. */
function hinge(points: readonly LoadPoint[]): Hinge | undefined {
  const offered = points.map(([x]) => x);
  const lowest = Math.min(...offered);
  // A bend needs points behind it to be more than the noise of the last ones.
  const sorted = [...offered].sort((a, b) => a - b);
  const highest = sorted[Math.floor(sorted.length * 0.9)] ?? lowest;
  let best: (Hinge & { error: number }) | undefined;
  for (let step = 0; step <= GRID; step++) {
    const bend = lowest + ((highest - lowest) * step) / GRID;
    const fit = fitAt(points, bend);
    if (fit !== undefined && (best === undefined || fit.error < best.error)) best = { bend, ...fit };
  }
  return best;
}

function fitAt(
  points: readonly LoadPoint[],
  bend: number,
): { before: number; after: number; error: number } | undefined {
  let [uu, uv, vv, u1, v1] = [0, 0, 0, 0, 0];
  for (const [x, y] of points) {
    const u = Math.min(x, bend) / y;
    const v = Math.max(0, x - bend) / y;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    u1 += u;
    v1 += v;
  }
  const determinant = uu * vv - uv * uv;
  if (!(determinant > 1e-12 * uu * vv)) return undefined;
  const before = (u1 * vv - v1 * uv) / determinant;
  const after = (v1 * uu - u1 * uv) / determinant;
  return { before, after, error: points.length - before * u1 - after * v1 };
}

function resample(points: readonly LoadPoint[], random: () => number): LoadPoint[] {
  const drawn: LoadPoint[] = [];
  while (drawn.length < points.length) {
    const from = Math.floor(random() * points.length);
    for (let index = 0; index < BLOCK; index++) {
      const point = points[(from + index) % points.length];
      if (point !== undefined) drawn.push(point);
    }
  }
  return drawn.slice(0, points.length);
}
