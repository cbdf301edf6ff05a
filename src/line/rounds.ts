import type { Measurement } from '../domain/measurement.ts';
import type { SideBySidePlan, TestPlan } from '../domain/plan.ts';
import type { Round, SideBySide } from '../domain/side-by-side.ts';
import type { Decision } from '../judge/side-by-side/decide.ts';
import { poolRounds } from '../measure/pool-rounds.ts';
import { judgedQuantiles } from '../metrics/select.ts';
import type { MeasuredRun } from './measure-run.ts';

export type SideBySideTest = TestPlan & { sideBySide: SideBySidePlan };

export const isSideBySide = (test: TestPlan): test is SideBySideTest => test.sideBySide !== undefined;

export interface MeasuredRound {
  round: Round;
  base: MeasuredRun;
  candidate: MeasuredRun;
}

export interface HowMeasured {
  ended: SideBySide['ended'];
  /** What a reader should know of how it was measured, one sentence each. */
  facts: readonly string[];
}

/** The candidate over all rounds that count, with the comparison in its summary. */
export function together(
  measured: readonly MeasuredRound[],
  decision: Decision | undefined,
  { sideBySide }: SideBySideTest,
  how: HowMeasured,
): MeasuredRun {
  const counted = new Set(decision?.rounds.flatMap(({ round, notCounted }) => (notCounted ? [] : round)));
  const ofCandidate = measured
    .filter(({ round }) => counted.has(round.round))
    .map(({ candidate }) => candidate);
  const all = measured.map(({ candidate }) => candidate);
  const [first, ...others] = ofCandidate.length > 0 ? ofCandidate : all;
  if (first === undefined) throw new Error('a comparison ended without a round');
  const pooled = poolRounds([first.measurement, ...others.map(({ measurement }) => measurement)]);
  const base = pooledBase(measured, counted);
  const failure = all.find((run) => run.failure !== undefined)?.failure;
  return {
    measurement: decision === undefined ? pooled : withComparison(pooled, base, decision, sideBySide, how),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Why no further round was run. */
export function endOf(
  decision: Decision | undefined,
  { rounds: planned }: SideBySidePlan,
  { isInterrupted, isOutOfTime }: { isInterrupted: boolean; isOutOfTime: boolean },
): SideBySide['ended'] {
  const { rounds = [], answerKnown = false } = decision ?? {};
  if (isInterrupted) return 'interrupted';
  if (isOutOfTime) return 'out of time';
  if (!answerKnown || rounds.length >= planned) return 'all rounds done';
  return rounds.some(({ base, candidate }) => base.died !== undefined || candidate.died !== undefined)
    ? 'a version failed'
    : 'answer known';
}

/** Over the rounds that count, as the candidate. */
function pooledBase(
  measured: readonly MeasuredRound[],
  counted: ReadonlySet<number>,
): Measurement | undefined {
  const [first, ...others] = measured.flatMap(({ round, base }) =>
    counted.has(round.round) ? [base.measurement] : [],
  );
  return first === undefined ? undefined : poolRounds([first, ...others]);
}

function withComparison(
  measurement: Measurement,
  ofBase: Measurement | undefined,
  { rounds, figures, call, sentence, notes, findings, variances, changes }: Decision,
  { mode, base, candidate, rounds: roundsPlanned }: SideBySidePlan,
  { ended, facts }: HowMeasured,
): Measurement {
  const sideBySide: SideBySide = {
    mode: rounds.at(-1)?.mode ?? mode,
    base,
    candidate,
    roundsPlanned,
    rounds,
    figures,
    call,
    ended,
    sentence,
    notes: [...facts, ...notes],
    findings,
    ...(ofBase && { baseQuantiles: judgedQuantiles(ofBase.summary) }),
    variances,
    changes,
  };
  return {
    ...measurement,
    ...(ofBase && { baseSeries: ofBase.series }),
    summary: { ...measurement.summary, sideBySide },
  };
}
