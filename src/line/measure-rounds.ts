import { doubtOf } from '../judge/side-by-side/doubt.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Side } from '../domain/observation.ts';
import type { Plan, RunPlan, SideBySidePlan, TestPlan } from '../domain/plan.ts';
import type { Round, RoundVariance, SideBySide, SideBySideMode } from '../domain/side-by-side.ts';
import { failedBase } from '../base/failed-base.ts';
import type { BaseUnavailable } from '../base/open-base.ts';
import { type StartGate, startGate } from '../generator/start-gate.ts';
import { decide, type Decision } from '../judge/side-by-side/decide.ts';
import { poolRounds } from '../measure/pool-rounds.ts';
import { roundOf } from '../measure/round.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';
import { judgedQuantiles } from '../metrics/select.ts';
import { formatChange } from '../wording/numbers.ts';
import { type MeasuredRun, measureRun } from './measure-run.ts';
import type { LinePorts } from './ports.ts';

export type SideBySideTest = TestPlan & { sideBySide: SideBySidePlan };

export const isSideBySide = (test: TestPlan): test is SideBySideTest => test.sideBySide !== undefined;

/** The base could not be built or started: nothing to compare with. */
export type NoBase = Pick<BaseUnavailable, 'because' | 'advice'>;

/**
 * Base and candidate in rounds, until the answer is known. Gives the candidate over all counted rounds, with the
 * comparison in its summary.
 */
export async function measureRounds(
  plan: Plan,
  test: SideBySideTest,
  earlier: readonly RoundVariance[],
  ports: LinePorts,
): Promise<MeasuredRun | NoBase> {
  const { sideBySide } = test;
  const measured: MeasuredRound[] = [];
  let mode = sideBySide.mode;
  let decision: Decision | undefined;
  for (const [first, second] of pairsOf(test)) {
    // The first is run whatever was aborted: how that ends is told as of any run.
    const isOver = ports.signal.aborted || (decision?.answerKnown === true && !sideBySide.runsAll);
    if (measured.length > 0 && isOver) break;
    const round = await measureRound(plan, test, { mode, runs: [first, second] }, decision, ports);
    // Half a round compares nothing.
    if (ports.signal.aborted) {
      if (measured.length === 0) measured.push(round);
      break;
    }
    if (measured.length === 0 && round.base.failure !== undefined && sideBySide.instead !== undefined)
      return failedBase(sideBySide.base.label, round.base.failure);
    const next = modeAfter(round.round, sideBySide, ports.log);
    if (next !== undefined) {
      // What was measured is the machine.
      mode = next;
      continue;
    }
    measured.push(round);
    decision = decide({
      rounds: measured.map((one) => one.round),
      maxRounds: sideBySide.rounds,
      mode,
      prior: earlier,
      regressionTolerance: sideBySide.regressionTolerance,
      freshProcesses: sideBySide.hasFreshServices,
      throughputJudged: sideBySide.isThroughputJudged,
    });
    ports.log.info(sayRound(round.round, decision));
  }
  return together(measured, decision, test, ports.signal.aborted);
}

export interface MeasuredRound {
  round: Round;
  base: MeasuredRun;
  candidate: MeasuredRun;
}

/** Both sides of each round, in the order in which they are started. */
function pairsOf({ runs }: TestPlan): [RunPlan, RunPlan][] {
  const rounds = new Map<number, RunPlan[]>();
  for (const run of runs) rounds.set(run.round, [...(rounds.get(run.round) ?? []), run]);
  return [...rounds.values()].map(([first, second]) => {
    if (first === undefined || second === undefined) throw new Error('a round was planned with one version');
    return [first, second];
  });
}

export async function measureRound(
  plan: Plan,
  test: SideBySideTest,
  { mode, runs }: { mode: SideBySideMode; runs: [RunPlan, RunPlan] },
  decision: Decision | undefined,
  ports: LinePorts,
): Promise<MeasuredRound> {
  const portsOf = (run: RunPlan): LinePorts => ({
    ...ports,
    log: inRounds(ports.log, run),
    progress: progressOf(ports.progress, run, test, decision),
  });
  const [first, second] = runs;
  const measured =
    mode === 'concurrent'
      ? await atOnce(runs.map((run) => (gate) => measureRun(plan, test, run, portsOf(run), gate)))
      : [
          await measureRun(plan, test, first, portsOf(first)),
          await measureRun(plan, test, second, portsOf(second)),
        ];
  const of = (side: Side): MeasuredRun => {
    const found = measured[runs.findIndex((run) => run.side === side)];
    if (found === undefined) throw new Error(`round ${first.round} has no ${side}`);
    return found;
  };
  const [base, candidate] = [of('base'), of('candidate')];
  const round = roundOf({ round: first.round, mode, first: first.side, base, candidate });
  return {
    base,
    candidate,
    round: {
      ...round,
      base: { ...round.base, doubt: doubtOf(base.measurement) },
      candidate: { ...round.candidate, doubt: doubtOf(candidate.measurement) },
    },
  };
}

/** Loads that begin at the same moment. One that never comes ends the others: alone they are no round. */
async function atOnce(works: ((gate: StartGate) => Promise<MeasuredRun>)[]): Promise<MeasuredRun[]> {
  const gate = startGate(works.length);
  const settled = await Promise.allSettled(works.map((work) => work(gate).finally(() => gate.leave())));
  return settled.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}

/** Both at once would measure the machine, not the versions. */
const BUSIEST_MACHINE = 0.6;

function modeAfter(
  { round, machineBusy, mode }: Round,
  { isModeFixed }: SideBySidePlan,
  log: Log,
): SideBySideMode | undefined {
  if (isModeFixed || round > 1 || mode === 'interleaved') return undefined;
  if (machineBusy === undefined || machineBusy <= BUSIEST_MACHINE) return undefined;
  log.info(
    `Both versions at once kept this machine ${Math.round(machineBusy * 100)} % busy: from here on they run one after the other.`,
  );
  return 'interleaved';
}

/** What a version says of its start and end is a detail of its round. */
function inRounds(log: Log, { round, side }: RunPlan): Log {
  const prefix = `round ${round}, ${side}: `;
  return {
    info: (line) => log.debug(prefix + line),
    debug: (line) => log.debug(prefix + line),
    warn: (line) => log.warn(prefix + line),
    error: (line) => log.error(prefix + line),
    group: (_title, work) => work(),
    mask: (secret) => log.mask(secret),
  };
}

/** One line for both: that of the candidate. */
function progressOf(
  progress: ProgressLine,
  { round, side }: RunPlan,
  { sideBySide }: SideBySideTest,
  decision: Decision | undefined,
): ProgressLine {
  if (side === 'base') return { update() {}, done() {} };
  const soFar = decision === undefined ? '' : ` · ${changeSoFar(decision)}`;
  return {
    update: (line) => progress.update(`round ${round} of at most ${sideBySide.rounds} · ${line}${soFar}`),
    done: () => progress.done(),
  };
}

function sayRound(round: Round, decision: Decision): string {
  const why = [round.base, round.candidate].flatMap(({ died, doubt }) => died ?? doubt ?? []);
  return `Round ${round.round}: ${why.length > 0 ? why.join('; ') : changeSoFar(decision)}`;
}

function changeSoFar({ figures }: Decision): string {
  const p95 = figures.find(({ figure, endpoint }) => figure === 'p95' && endpoint === undefined);
  if (p95?.change === undefined || p95.range === undefined) return 'too early to say';
  const [low, high] = p95.range.map((change) => formatChange(change, 'relative'));
  return `p95 ${formatChange(p95.change, 'relative')} so far (${low} to ${high})`;
}

/** The candidate over all rounds that count, with the comparison in its summary. */
export function together(
  measured: readonly MeasuredRound[],
  decision: Decision | undefined,
  { sideBySide }: SideBySideTest,
  interrupted: boolean,
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
    measurement:
      decision === undefined ? pooled : withComparison(pooled, base, decision, sideBySide, interrupted),
    ...(failure === undefined ? {} : { failure }),
  };
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
  { rounds, figures, call, sentence, notes, findings, variances, changes, answerKnown }: Decision,
  { mode, base, candidate, rounds: roundsPlanned }: SideBySidePlan,
  interrupted: boolean,
): Measurement {
  const hasDied = rounds.some((round) => round.base.died !== undefined || round.candidate.died !== undefined);
  const sideBySide: SideBySide = {
    mode: rounds.at(-1)?.mode ?? mode,
    base,
    candidate,
    roundsPlanned,
    rounds,
    figures,
    call,
    ended: interrupted
      ? 'interrupted'
      : !answerKnown || rounds.length >= roundsPlanned
        ? 'all rounds done'
        : hasDied
          ? 'a version failed'
          : 'answer known',
    sentence,
    notes,
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
