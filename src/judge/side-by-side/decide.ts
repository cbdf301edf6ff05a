import type { ValidityFinding } from '../../domain/judgement.ts';
import type {
  MeasuredChange,
  Round,
  RoundVariance,
  SideBySide,
  SideBySideFigure,
  SideBySideMode,
} from '../../domain/side-by-side.ts';
import { sampleVariance } from '../statistics.ts';
import { FIRST_LOOK, type Looks, plannedLooks } from './bounds.ts';
import { type CalledFigure, callFigures, figureKey } from './call-figures.ts';
import { type CountedRounds, countedRounds } from './counted-rounds.ts';
import { differences } from './differences.ts';
import { notesOf } from './notes.ts';
import { priorsOf } from './prior.ts';
import { rowsOf } from './rows.ts';
import { notGated, sentenceOf } from './sentence.ts';

export interface DecisionRequest {
  /** All rounds so far, in order. */
  rounds: readonly Round[];
  maxRounds: number;
  /** No round follows, for a reason that has nothing to do with what was measured. */
  isOver?: boolean;
  mode: SideBySideMode;
  /** Of earlier comparisons of the same test in the same mode. */
  prior: readonly RoundVariance[];
  /** They are of another image, k6 or kind of machine, and worth half. */
  isPriorOfOthers?: boolean | undefined;
  /** Ratio: a worsening smaller than this is never called regressed. */
  regressionTolerance: number;
  /** The load is saturated or unpaced: only then throughput says something of the service. */
  throughputJudged: boolean;
  /** Requests that one version should get in one round, where that is known before. */
  plannedRequests?: number | undefined;
  /** Both services were started anew for each round. Without that nothing is ever called: docs/comparison.md. */
  freshProcesses?: boolean;
  /** Counted rounds after which is decided; default 4, 6, 8, ... and the last. */
  looksAfter?: readonly number[];
}

export interface Decision {
  /** As given, each round that does not count with its reason. */
  rounds: Round[];
  figures: SideBySideFigure[];
  call: SideBySide['call'];
  /** No further round can change the call, or none is planned. */
  answerKnown: boolean;
  sentence: string;
  notes: string[];
  /** Rounds that would settle what is not known; undefined where all is. */
  roundsNeeded: number | undefined;
  /** Why the comparison is no answer, for the verdict: `broken` where the base failed. */
  findings: ValidityFinding[];
  /** What a comparison on the base branch leaves for later ones. */
  variances: RoundVariance[];
  changes: MeasuredChange[];
}

/** More rounds that do not count than this, and the others are a selection. */
const MOST_NOT_COUNTED = 0.25;

/** What is known after these rounds of two versions on one machine. */
export function decide(request: DecisionRequest): Decision {
  const { prior, throughputJudged, regressionTolerance } = request;
  const counting = countedRounds(request.rounds, request.plannedRequests);
  const { counted } = counting;
  const { figures: found, notes } = differences(counted, { throughputJudged });
  const looks = looksAt(counted.length, isLastRound(request), request);
  const called = callFigures(found, {
    looks,
    regressionTolerance,
    priors: priorsOf(prior, { isOfOthers: request.isPriorOfOthers }),
  });
  const state = { ...request, counting, called, looks };
  const answer = answerOf(state);
  const isSettled = answer.call !== 'inconclusive';
  return {
    rounds: counting.rounds,
    figures: rowsOf(answer.gated ? called : called.map(ungated)),
    call: answer.call,
    answerKnown: answer.known,
    sentence: sentenceOf({ ...state, ...answer }),
    notes: [...notesOf(counting), ...notes],
    roundsNeeded: isSettled ? undefined : needed(called),
    findings: answer.findings,
    variances: called.flatMap(({ of }) => variancesOf(of)),
    changes: called.flatMap(changesOf),
  };
}

interface State extends DecisionRequest {
  counting: CountedRounds;
  called: readonly CalledFigure[];
  looks: Looks;
}

interface Answer {
  call: SideBySide['call'];
  known: boolean;
  findings: ValidityFinding[];
  /** False: what was measured cannot be called either way, whatever it shows. */
  gated: boolean;
}

function answerOf(state: State): Answer {
  const { counting, called, looks, rounds } = state;
  const { counted, failure } = counting;
  const open = (findings: ValidityFinding[], known: boolean): Answer => ({
    call: 'inconclusive',
    known,
    findings,
    gated: true,
  });
  if (failure?.side === 'candidate') return { call: 'regressed', known: true, findings: [], gated: true };
  if (failure !== undefined)
    return open([{ rule: 'base-failed', severity: 'broken', sentence: failure.sentence }], true);

  const isLast = isLastRound(state);
  const notCounted = rounds.length - counted.length;
  if (notCounted > MOST_NOT_COUNTED * Math.max(rounds.length, isLast ? 0 : FIRST_LOOK)) {
    const hopeless = notCounted > MOST_NOT_COUNTED * state.maxRounds;
    return open(hopeless || isLast ? [tooFewCounted(state)] : [], hopeless || isLast);
  }
  const why = notGated(state);
  if (why !== undefined)
    return {
      ...open([{ rule: 'not-gated', severity: 'inconclusive', sentence: why }], isLast),
      gated: false,
    };
  if (counted.length < FIRST_LOOK) return open(isLast ? [tooFewCounted(state)] : [], isLast);
  const isLook = isLast || plannedLooksOf(state).includes(counted.length);

  if (called.some(({ call }) => call === 'regressed'))
    return { call: 'regressed', known: isLook, findings: [], gated: true };
  const must = called.filter(({ of }) => of.mustClear);
  const settled = (figure: CalledFigure) =>
    figure.cleared || (looks.isLast && (figure.within || figure.call === 'improved'));
  if (must.length === 0 || !must.every(settled)) return open([], isLast);
  const call = called.some((figure) => figure.call === 'improved') ? 'improved' : 'no change';
  return { call, known: isLook, findings: [], gated: true };
}

const isLastRound = ({ rounds, maxRounds, isOver }: DecisionRequest): boolean =>
  isOver === true || rounds.length >= maxRounds;

function looksAt(counted: number, isLast: boolean, request: DecisionRequest): Looks {
  const before = plannedLooksOf(request).filter((look) => look < counted);
  return { taken: [...before, counted], maxRounds: request.maxRounds, isLast };
}

const plannedLooksOf = ({ looksAfter, maxRounds }: DecisionRequest): readonly number[] =>
  looksAfter ?? plannedLooks(maxRounds);

function tooFewCounted({ counting, rounds }: State): ValidityFinding {
  const { counted } = counting;
  const first = counting.rounds.find(({ notCounted }) => notCounted !== undefined)?.notCounted;
  return {
    rule: 'rounds-not-counted',
    severity: 'inconclusive',
    sentence: `Only ${counted.length} of ${rounds.length} rounds count${first === undefined ? '' : ` (${first})`}: nothing is decided on so few.`,
  };
}

const ungated = (figure: CalledFigure): CalledFigure => ({
  ...figure,
  of: { ...figure.of, notJudged: figure.of.notJudged ?? 'shown, not judged' },
  call: undefined,
  detectable: undefined,
  detectableTogether: undefined,
  roundsNeeded: undefined,
});

/** Of the figures that hold the answer up. */
function needed(called: readonly CalledFigure[]): number | undefined {
  const open = called.flatMap(({ of, cleared, roundsNeeded }) =>
    of.mustClear && !cleared && roundsNeeded !== undefined ? roundsNeeded : [],
  );
  return open.length === 0 ? undefined : Math.max(...open);
}

function variancesOf(figure: CalledFigure['of']): RoundVariance[] {
  const rounds = figure.differences.length;
  if (rounds < 2) return [];
  return [
    {
      figure: figureKey(figure),
      variance: Math.max(sampleVariance(figure.differences), figure.leastVariance),
      degreesOfFreedom: rounds - 1,
    },
  ];
}

function changesOf({ of, estimate }: CalledFigure): MeasuredChange[] {
  if (estimate === undefined) return [];
  const { mean, standardError } = estimate;
  const key = { figure: figureKey(of), scale: of.row.scale };
  if (of.row.scale === 'ratio') return [{ ...key, worse: mean, standardError }];
  const points = (difference: number) => of.scale.change(difference);
  return [
    {
      ...key,
      worse: of.change ?? points(mean),
      standardError: (points(mean + standardError) - points(mean - standardError)) / 2,
    },
  ];
}
