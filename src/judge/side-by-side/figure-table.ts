import type { Round, RoundSide, SideBySideFigure } from '../../domain/side-by-side.ts';
import { windowedLogRatio } from './windows.ts';

export type FigureName =
  | 'p95'
  | 'p95 pooled'
  | 'p50'
  | 'p99'
  | 'throughput'
  | 'error rate'
  | 'CPU per request'
  | 'memory'
  | 'queue depth'
  | 'capacity';

export interface FigureRow extends Pick<SideBySideFigure, 'unit' | 'scale' | 'better'> {
  name: FigureName;
  /** Share of the chance of a false alarm that it may spend, before absent figures give theirs back. */
  weight: number;
  /** A worsening below it is never red; a change surely inside the margin is none. Ratio, or points for the error rate. */
  floor: number;
  margin: number;
  /** "No regression" needs it to be surely inside its margin. */
  mustClear: boolean;
  /** Its spread tells how noisy this machine is today. */
  tellsNoise: boolean;
  /** What is shown of one side in one round; undefined where it was not measured. */
  shown: (side: RoundSide) => number | undefined;
  /** Base and candidate of one round on a scale on which differences between rounds compare; + is worse. */
  difference: (round: Round) => number | undefined;
}

/** Few samples above p99 are chance. */
const LEAST_REQUESTS_FOR_P99 = 3000;

/** What decides, with weight, floor and margin: docs/comparison.md, "Side by side". */
export const FIGURES: readonly FigureRow[] = [
  ratio('p95', 0.25, 0.05, 0.1, {
    shown: (side) => side.p95Ms,
    difference: (round) => windowedLogRatio(round, 'p95Ms'),
    mustClear: true,
  }),
  ratio('p95 pooled', 0.15, 0.05, 0.1, { shown: (side) => side.p95Ms, mustClear: true }),
  ratio('p50', 0.05, 0.05, 0.1, {
    shown: (side) => side.p50Ms,
    difference: (round) =>
      windowedLogRatio(round, 'p50Ms') ?? logRatio(round.base.p50Ms, round.candidate.p50Ms),
    mustClear: true,
  }),
  ratio('p99', 0.05, 0.1, 0.2, {
    shown: (side) => (side.requests >= LEAST_REQUESTS_FOR_P99 ? side.p99Ms : undefined),
  }),
  ratio('throughput', 0.2, 0.03, 0.05, {
    shown: ({ requests, windowS }) => (windowS > 0 ? requests / windowS : undefined),
    unit: 'per second',
    better: 'higher',
    mustClear: true,
  }),
  {
    name: 'error rate',
    unit: 'ratio',
    scale: 'points',
    better: 'lower',
    weight: 0.1,
    floor: 0.002,
    margin: 0.002,
    mustClear: true,
    tellsNoise: false,
    shown: ({ failed, requests }) => (requests > 0 ? failed / requests : undefined),
    difference: rootsOfErrors,
  },
  ratio('CPU per request', 0.1, 0.05, 0.1, {
    shown: ({ cpuSeconds, requests }) =>
      cpuSeconds === undefined || requests === 0 ? undefined : (1000 * cpuSeconds) / requests,
    mustClear: true,
  }),
  ratio('memory', 0.05, 0.05, 0.1, { shown: (side) => side.memoryBytes, unit: 'bytes', tellsNoise: false }),
  ratio('queue depth', 0.05, 0.1, 0.2, {
    shown: (side) => side.queueDepth,
    unit: 'count',
    difference: ({ base, candidate }) =>
      base.queueDepth === undefined || candidate.queueDepth === undefined
        ? undefined
        : Math.log1p(candidate.queueDepth) - Math.log1p(base.queueDepth),
  }),
];

/** Stress: where it broke is the only question. */
export const CAPACITY: FigureRow = ratio('capacity', 1, 0.05, 0.1, {
  shown: (side) => side.capacityPerSecond,
  unit: 'per second',
  better: 'higher',
  mustClear: true,
});

/** Errors of a mean count: the variance of their root hardly depends on how many there are (Anscombe). */
export const rootOfCount = (count: number): number => 2 * Math.sqrt(Math.max(count, 0) + 3 / 8);

function ratio(
  name: FigureName,
  weight: number,
  floor: number,
  margin: number,
  row: Partial<FigureRow> & Pick<FigureRow, 'shown'>,
): FigureRow {
  const { shown, better = 'lower' } = row;
  return {
    name,
    weight,
    floor,
    margin,
    unit: 'ms',
    scale: 'ratio',
    better,
    mustClear: false,
    tellsNoise: true,
    difference: ({ base, candidate }) =>
      better === 'lower' ? logRatio(shown(base), shown(candidate)) : logRatio(shown(candidate), shown(base)),
    ...row,
  };
}

function logRatio(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined || from <= 0 || to <= 0 ? undefined : Math.log(to / from);
}

/** With as many requests on both sides as they had on average. */
function rootsOfErrors({ base, candidate }: Round): number | undefined {
  if (base.requests <= 0 || candidate.requests <= 0) return undefined;
  const requests = (base.requests + candidate.requests) / 2;
  const root = ({ failed, requests: own }: RoundSide) => rootOfCount((failed * requests) / own);
  return root(candidate) - root(base);
}
