import { judgeCapacity } from '../judge/by-type/capacity.ts';
import { notAtOnce } from '../judge/side-by-side/at-once.ts';
import { doubtOf } from '../judge/side-by-side/doubt.ts';
import { type Duet, environmentOf } from '../domain/duet.ts';
import type { Side } from '../domain/observation.ts';
import type { Plan, RunPlan, SideBySidePlan, TestPlan } from '../domain/plan.ts';
import type { RoundSide, SideBySideMode } from '../domain/side-by-side.ts';
import { policyOf } from '../domain/test-types.ts';
import { failedBase } from '../base/failed-base.ts';
import type { BaseUnavailable } from '../base/open-base.ts';
import { type StartGate, startGate } from '../generator/start-gate.ts';
import { decide, type Decision } from '../judge/side-by-side/decide.ts';
import { isThroughputTelling } from '../judge/side-by-side/throughput.ts';
import type { EarlierVariances } from '../judge/side-by-side/earlier.ts';
import { roundOf } from '../measure/round.ts';
import type { Log } from '../ports/ports.ts';
import { plural } from '../wording/numbers.ts';
import { cpuPins, pinnedTarget, pinsText } from '../plan/cpu-pins.ts';
import { progressOf, sayRound } from './round-progress.ts';
import { type MeasuredRun, measureRun } from './measure-run.ts';
import type { LinePorts } from './ports.ts';
import { endOf, type MeasuredRound, type SideBySideTest, together } from './rounds.ts';

/** The base could not be built or started: nothing to compare with. */
export type NoBase = Pick<BaseUnavailable, 'because' | 'advice'>;

export interface RoundsContext {
  earlier(mode: SideBySideMode, today: Duet['environment']): EarlierVariances;
  /** Epoch ms: no round is begun that would last beyond it. */
  untilMs: number | undefined;
}

/**
 * Base and candidate in rounds, until the answer is known. Gives the candidate over all counted rounds, with the
 * comparison in its summary.
 */
export async function measureRounds(
  plan: Plan,
  test: SideBySideTest,
  { earlier, untilMs }: RoundsContext,
  ports: LinePorts,
): Promise<MeasuredRun | NoBase> {
  const { sideBySide } = test;
  const measured: MeasuredRound[] = [];
  let mode = sideBySide.mode;
  let decision: Decision | undefined;
  let longestMs = 0;
  let whyApart: string | undefined;
  let isOutOfTime = false;
  const decideOn = (isOver: boolean): Decision => {
    const { variances, isOfOthers } = earlier(mode, todayOf(measured));
    return decide({
      rounds: measured.map((one) => one.round),
      maxRounds: sideBySide.rounds,
      isOver,
      mode,
      prior: variances,
      isPriorOfOthers: isOfOthers,
      regressionTolerance: sideBySide.regressionTolerance,
      freshProcesses: sideBySide.hasFreshServices,
      throughputJudged:
        sideBySide.isThroughputJudged &&
        measured.every(({ candidate }) => isThroughputTelling(candidate.measurement.summary)),
      plannedRequests: plannedRequests(sideBySide),
    });
  };
  for (const [first, second] of pairsOf(test)) {
    // The first is run whatever was aborted: how that ends is told as of any run.
    const isOver = ports.signal.aborted || (decision?.answerKnown === true && !sideBySide.runsAll);
    if (measured.length > 0 && isOver) break;
    const startedMs = Date.now();
    if (measured.length > 0 && untilMs !== undefined && startedMs + longestMs > untilMs) {
      isOutOfTime = true;
      break;
    }
    const measure = () => measureRound(plan, test, { mode, runs: [first, second] }, decision, ports);
    let round = await measure();
    const apart = measured.length > 0 || sideBySide.isModeFixed ? undefined : whyNotAtOnce(round);
    if (!ports.signal.aborted && apart !== undefined) {
      // What was measured is the machine: the same round once more.
      mode = 'interleaved';
      whyApart = apart;
      ports.log.info(apart);
      round = await measure();
    }
    // Half a round compares nothing.
    if (ports.signal.aborted) {
      if (measured.length === 0) measured.push(round);
      break;
    }
    if (measured.length === 0 && round.base.failure !== undefined && sideBySide.instead !== undefined)
      return failedBase(sideBySide.base.label, round.base.failure);
    measured.push(round);
    longestMs = Math.max(longestMs, Date.now() - startedMs);
    decision = decideOn(false);
    ports.log.info(sayRound(round.round, decision));
  }
  if (isOutOfTime) {
    // What is known now is all that will be.
    decision = decideOn(true);
    ports.log.info(sayOutOfTime(measured.length, sideBySide));
  }
  const ended = endOf(decision, sideBySide, { isOutOfTime, isInterrupted: ports.signal.aborted });
  return together(measured, decision, test, { ended, facts: factsOf(measured, whyApart, sideBySide, ports) });
}

function todayOf([first]: readonly MeasuredRound[]): Duet['environment'] {
  if (first === undefined) throw new Error('nothing is decided before the first round');
  return environmentOf(first.candidate.measurement.summary.environment);
}

/** Of one version in one round; undefined where a script of the user's own says how many. */
function plannedRequests({ requestsPerSecond, roundS }: SideBySidePlan): number | undefined {
  return requestsPerSecond === undefined ? undefined : Math.round(requestsPerSecond * roundS);
}

/** What a reader should know of how it was measured. */
function factsOf(
  measured: readonly MeasuredRound[],
  whyApart: string | undefined,
  { hasFreshServices }: SideBySidePlan,
  { cpus = [] }: LinePorts,
): string[] {
  const [first] = measured;
  const pins = first && hasFreshServices ? cpuPins(cpus, first.round) : undefined;
  return [...(whyApart === undefined ? [] : [whyApart]), ...(pins === undefined ? [] : [pinsText(pins)])];
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
  { mode, runs, isPilot = false }: { mode: SideBySideMode; runs: [RunPlan, RunPlan]; isPilot?: boolean },
  decision: Decision | undefined,
  ports: LinePorts,
): Promise<MeasuredRound> {
  const pins = cpuPins(ports.cpus ?? [], { mode, round: runs[0].round });
  const pinnedRun = (run: RunPlan): RunPlan =>
    pins === undefined ? run : { ...run, target: pinnedTarget(run.target, pins[run.side]) };
  const portsOf = (run: RunPlan): LinePorts => ({
    ...ports,
    log: inRounds(ports.log, run),
    progress: progressOf(ports.progress, run, isPilot ? undefined : test.sideBySide, decision),
  });
  const [first, second] = runs;
  const measured =
    mode === 'concurrent'
      ? await atOnce(runs.map((run) => (gate) => measureRun(plan, test, pinnedRun(run), portsOf(run), gate)))
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
      base: { ...round.base, doubt: doubtOf(base.measurement), ...atItsLimit(base, test) },
      candidate: {
        ...round.candidate,
        doubt: doubtOf(candidate.measurement),
        ...atItsLimit(candidate, test),
      },
    },
  };
}

/** What a stress test asks of one run of it. A service that falls over in the end has answered. */
function atItsLimit(
  { measurement, failure }: MeasuredRun,
  { testType, thresholds }: TestPlan,
): Pick<RoundSide, 'capacityPerSecond' | 'died'> | undefined {
  if (policyOf(testType).sideBySide !== 'whole runs') return undefined;
  const { lastGood, steps } = judgeCapacity(measurement, thresholds);
  // Of one that held nothing at all, what it answered.
  const held = lastGood?.eventsPerSecond ?? steps[0]?.achievedEventsPerSecond;
  return { capacityPerSecond: held, died: failure?.message };
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

const whyNotAtOnce = ({ round, base, candidate }: MeasuredRound): string | undefined =>
  notAtOnce({ round, base: base.measurement, candidate: candidate.measurement });

const sayOutOfTime = (done: number, { rounds }: SideBySidePlan): string =>
  `No time for another round: ${done} of at most ${plural(rounds, 'round')} fit into max-run-time.`;

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
