import type { Round, RoundSide } from '../../domain/side-by-side.ts';
import { mean } from '../statistics.ts';
import { type ChangeScale, changeScale } from './change-scale.ts';
import { type EndpointShares, endpointShares } from './endpoints.ts';
import { CAPACITY, FIGURES, type FigureRow } from './figure-table.ts';

export interface FigureDifferences {
  row: FigureRow;
  endpoint?: string;
  /** One of each counted round that has it, in order; + is worse. */
  differences: number[];
  scale: ChangeScale;
  /** Over all counted rounds, as people read it. */
  base: number;
  candidate: number;
  /** As people read it: of values as they are, where that can be done. */
  change: number | undefined;
  /** Of the chance of a false alarm; 0: shown and not judged. */
  share: number;
  mustClear: boolean;
  /** Why it is not judged. */
  notJudged: string | undefined;
  /** Noise that counting alone makes: no spread is taken to be smaller. */
  leastVariance: number;
}

export interface Differences {
  figures: FigureDifferences[];
  /** Sentences about what was left out. */
  notes: string[];
}

export interface DifferencesOptions {
  /** The load is saturated or unpaced: only then throughput says something of the service. */
  throughputJudged: boolean;
}

/** Two unchanged processes differ by this much at least; equal values in every round would say that nothing varies. */
const LEAST_LOG_SD = 0.003;

/** What the counted rounds say of each figure, and which share of the decision it has. */
export function differences(rounds: readonly Round[], { throughputJudged }: DifferencesOptions): Differences {
  const capacity = figureOf(CAPACITY, rounds, undefined);
  const rows = FIGURES.flatMap((row) => figureOf(row, rounds, undefined) ?? []);
  if (capacity !== undefined) {
    const others = rows.map((row) => without(row, 'in a stress test capacity decides: shown, not judged'));
    const told = isComplete(capacity, rounds)
      ? { ...capacity, share: 1 }
      : without(capacity, inSomeOf(capacity, rounds));
    return { figures: [told, ...others], notes: [] };
  }
  const endpoints = endpointShares(rounds);
  const whole = rows.map((figure) => {
    const { name } = figure.row;
    if (!isComplete(figure, rounds)) return without(figure, inSomeOf(figure, rounds));
    const notAlike = name === 'error rate' ? endpoints.errorsDiffer : endpoints.mixDiffers;
    if (notAlike !== undefined && dependsOnMix(name)) return without(figure, notAlike);
    if (name === 'throughput' && !throughputJudged)
      return without(figure, 'follows from the load that is offered: shown, not judged');
    return figure;
  });
  const single = endpoints.names.flatMap((endpoint) =>
    FIGURES.filter(({ name }) => name === 'p95 pooled' || name === 'p50').flatMap(
      (row) => figureOf(row.name === 'p50' ? row : { ...row, name: 'p95' }, rounds, endpoint) ?? [],
    ),
  );
  const everywhere = single.filter((figure) => isComplete(figure, rounds));
  return { figures: shared([...whole, ...everywhere], endpoints), notes: endpoints.notes };
}

/** What depends on which requests there are. */
const dependsOnMix = (name: string): boolean => name !== 'memory' && name !== 'queue depth';

const without = (figure: FigureDifferences, why: string): FigureDifferences => ({
  ...figure,
  notJudged: why,
  mustClear: false,
});

const inSomeOf = ({ differences: seen }: FigureDifferences, rounds: readonly Round[]): string =>
  `measured in ${seen.length} of ${rounds.length} rounds: shown, not judged`;

const isComplete = (figure: FigureDifferences, rounds: readonly Round[]): boolean =>
  figure.differences.length === rounds.length;

function figureOf(
  row: FigureRow,
  rounds: readonly Round[],
  endpoint: string | undefined,
): FigureDifferences | undefined {
  const seen = endpoint === undefined ? rounds : rounds.map((round) => ofEndpoint(round, endpoint));
  const having = seen.flatMap((round) => {
    const difference = row.difference(round);
    return difference === undefined ? [] : { round, difference };
  });
  if (having.length === 0) return undefined;
  const [base, candidate] = (['base', 'candidate'] as const).map((side) =>
    overall(
      row,
      having.map(({ round }) => round[side]),
    ),
  ) as [number, number];
  const requests = mean(having.map(({ round }) => (round.base.requests + round.candidate.requests) / 2));
  const isErrors = row.scale === 'points';
  return {
    row,
    ...(endpoint === undefined ? {} : { endpoint }),
    differences: having.map(({ difference }) => difference),
    scale: changeScale(row, { rate: isErrors ? base : 0, requests }),
    base,
    candidate,
    change: isErrors ? candidate - base : undefined,
    share: 0,
    mustClear: row.mustClear && endpoint === undefined,
    notJudged: undefined,
    leastVariance: isErrors ? countingVariance((requests * (base + candidate)) / 2) : LEAST_LOG_SD ** 2,
  };
}

/** Errors are counted together; of everything else the geometric mean, as ratios are compared. */
function overall(row: FigureRow, sides: readonly RoundSide[]): number {
  if (row.scale === 'points') {
    const sum = (of: (side: RoundSide) => number) => sides.reduce((total, side) => total + of(side), 0);
    return sum(({ failed }) => failed) / sum(({ requests }) => requests);
  }
  const values = sides.flatMap((side) => row.shown(side) ?? []);
  return values.every((value) => value > 0) ? Math.exp(mean(values.map(Math.log))) : mean(values);
}

/** Of the difference of two roots of Poisson counts: 2 from one error on, less where most rounds have none. */
const countingVariance = (errors: number): number =>
  Math.max(2 * Math.min(1, 1.25 * errors), LEAST_LOG_SD ** 2);

/** One endpoint in place of all requests; it has no windows of its own. */
function ofEndpoint(round: Round, name: string): Round {
  const narrow = (side: RoundSide): RoundSide => {
    const { requests = 0, p50Ms, p95Ms } = side.endpoints.find((one) => one.name === name) ?? {};
    return { ...side, requests, p50Ms, p95Ms, windows: [] };
  };
  return { ...round, base: narrow(round.base), candidate: narrow(round.candidate) };
}

/**
 * Shares of what is judged add up to 1. Throughput and windowed p95 that are not judged give their weight to the p95;
 * endpoints, where there are several, have half of that of the latencies between them.
 */
function shared(
  figures: readonly FigureDifferences[],
  { names, mixDiffers }: EndpointShares,
): FigureDifferences[] {
  const judged = figures.filter(({ notJudged }) => notJudged === undefined);
  const weights = new Map<FigureDifferences, number>();
  const whole = (name: string) =>
    judged.find(({ row, endpoint }) => row.name === name && endpoint === undefined);
  const own = (name: string) => FIGURES.find((row) => row.name === name)?.weight ?? 0;
  const [windowed, pooled] = [whole('p95'), whole('p95 pooled')];
  const ofP95 = own('p95') + own('p95 pooled') + (whole('throughput') === undefined ? own('throughput') : 0);
  const toEndpoints = names.length === 0 ? 0 : mixDiffers === undefined ? 0.5 : 1;
  for (const figure of judged) {
    const { row, endpoint } = figure;
    const isP95 = row.name === 'p95' || row.name === 'p95 pooled';
    const all = isP95 ? ofP95 : row.weight;
    if (endpoint !== undefined) weights.set(figure, (all * toEndpoints) / names.length);
    else if (isP95) {
      const part =
        windowed === undefined || pooled === undefined ? 1 : row.weight / (own('p95') + own('p95 pooled'));
      weights.set(figure, all * part * (1 - toEndpoints));
    } else weights.set(figure, row.name === 'p50' ? all * (1 - toEndpoints) : all);
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  const clearing = judged.some(({ mustClear, row }) => mustClear && row.name.startsWith('p'));
  return figures.map((figure) => ({
    ...figure,
    share: (weights.get(figure) ?? 0) / (sum || 1),
    // Where the whole cannot be compared, the endpoints stand for it.
    mustClear: figure.mustClear || (!clearing && figure.endpoint !== undefined),
  }));
}
