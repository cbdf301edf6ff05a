import { failedBase } from '../base/failed-base.ts';
import type { StackError } from '../domain/errors.ts';
import { isMerge } from '../baseline/find-baseline.ts';
import { type Duet, duetOf } from '../domain/duet.ts';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { Plan, TestPlan } from '../domain/plan.ts';
import { creepFindings } from '../judge/side-by-side/creep.ts';
import { earlierVariances } from '../judge/side-by-side/earlier.ts';
import { roundSecondsFor } from '../judge/side-by-side/planned.ts';
import { type MeasuredRun, measureRun } from './measure-run.ts';
import type { SideBySideMode } from '../domain/side-by-side.ts';
import type { PilotLoad } from '../plan/side-by-side.ts';
import { measureRound, measureRounds } from './measure-rounds.ts';
import { isSideBySide, type MeasuredRound, type SideBySideTest } from './rounds.ts';
import { findRate } from './pilot.ts';
import type { LinePorts } from './ports.ts';

export interface MeasuredTest extends MeasuredRun {
  /** What was run in the end, and the earlier runs of it. */
  test: TestPlan;
  lookup: BaselineLookup;
}

/** All runs of a test: one of the candidate, or rounds of both versions. */
export async function measureTest(plan: Plan, test: TestPlan, ports: LinePorts): Promise<MeasuredTest> {
  // Before the load: a missing permission shows in two seconds instead of after ten minutes.
  const lookup = await ports.findBaseline(plan, test);
  if (!isSideBySide(test)) {
    const measured = await measureRun(plan, test, test.runs[0], ports);
    return { test, lookup, ...withNote(measured, test.notSideBySide) };
  }
  const { instead, mostMs } = test.sideBySide;
  const untilMs = mostMs === undefined ? undefined : Date.now() + mostMs;
  const { note, neverUp, ...piloted } = await withPilot(plan, test, ports);
  const earlier = (mode: SideBySideMode, today: Duet['environment']) => earlierVariances(lookup, mode, today);
  const measured =
    instead !== undefined && neverUp !== undefined
      ? failedBase(test.sideBySide.base.label, neverUp)
      : await measureRounds(piloted.plan, piloted.test, { earlier, untilMs }, ports);
  if ('measurement' in measured)
    return {
      test: piloted.test,
      lookup,
      ...withNote(isMerge(plan, test) ? withCreep(measured, lookup) : measured, note),
    };
  if (instead === undefined) throw new Error('the base is missing, and nothing was planned in its place');
  const missing = `Not measured side by side: ${measured.because}. ${measured.advice} This run is compared with earlier runs instead.`;
  ports.log.warn(missing);
  const alone = await measureTest(plan, instead, ports);
  return { ...alone, ...withNote(alone, missing) };
}

/** The plan with the rate that a pilot found, where nobody asked for one. */
async function withPilot(
  plan: Plan,
  test: SideBySideTest,
  ports: LinePorts,
): Promise<{
  plan: Plan;
  test: SideBySideTest;
  note?: string;
  /** Why the base did not come up. */
  neverUp?: StackError | undefined;
}> {
  const { planAt } = ports;
  if (!test.sideBySide.isRateOpen || planAt === undefined) return { plan, test };
  const plannedAt = (load: PilotLoad) => {
    const again = planAt(load);
    const same = again.tests.find(({ testType }) => testType === test.testType);
    if (same === undefined || !isSideBySide(same))
      throw new Error(`${test.testType} was planned anew and is gone`);
    // The history is that of the test that was asked for, whatever rate this machine carries today.
    return { plan: again, test: { ...same, profileHash: test.profileHash } };
  };
  ports.log.info('Pilot: how much load leaves this machine enough air with both versions at once.');
  const tries: MeasuredRound[] = [];
  const found = await findRate(
    plannedAt,
    async (tried, tryOf, runs) => {
      const round = await measureRound(
        tried,
        tryOf,
        { mode: 'concurrent', runs, isPilot: true },
        undefined,
        ports,
      );
      tries.push(round);
      return round;
    },
    ports,
  );
  if (found === undefined) {
    const last = tries.at(-1);
    const wasTried =
      !ports.signal.aborted && last?.base.failure === undefined && last?.candidate.failure === undefined;
    return { plan, test, ...(wasTried && { note: NO_RATE }), neverUp: last?.base.failure };
  }
  ports.log.info(found.note);
  const { isRoundFixed } = test.sideBySide;
  const load = isRoundFixed
    ? found.load
    : { ...found.load, roundS: roundSecondsFor(found.load.requestsPerSecond) };
  return { ...plannedAt(load), note: found.note };
}

const NO_RATE =
  'A pilot found no load at which this machine has air for both versions and nothing fails: the default load was used. Give a rate (`events-per-second`, `requests-per-second`) for one of your own.';

/** What was merged before and passed, and what it comes to with this change. */
function withCreep(measured: MeasuredRun, lookup: BaselineLookup): MeasuredRun {
  const { measurement } = measured;
  const { sideBySide } = measurement.summary;
  const latest = duetOf(measurement.summary);
  if (sideBySide === undefined || latest === undefined || lookup.kind !== 'found') return measured;
  const findings = [...sideBySide.findings, ...creepFindings(latest, lookup.baseline)];
  const summary = { ...measurement.summary, sideBySide: { ...sideBySide, findings } };
  return { ...measured, measurement: { ...measurement, summary } };
}

function withNote(measured: MeasuredRun, note: string | undefined): MeasuredRun {
  if (note === undefined) return measured;
  const { summary } = measured.measurement;
  return {
    ...measured,
    measurement: { ...measured.measurement, summary: { ...summary, notes: [...summary.notes, note] } },
  };
}
