import type { Plan, RunPlan } from '../domain/plan.ts';
import type { LinePorts } from './ports.ts';
import { BUSIEST_MACHINE } from '../judge/side-by-side/at-once.ts';
import type { MeasuredRound, SideBySideTest } from './rounds.ts';
import type { PilotLoad } from '../plan/side-by-side.ts';

/** What the pilot tries is short: it asks how busy the machine is, not how fast a version is. */
const TRY = { warmUpS: 2, roundS: 4 };
const FIRST_REQUESTS_PER_SECOND = 50;
const MOST_REQUESTS_PER_SECOND = 4000;
/** Above the aim rounds of both versions at once measure the machine; a little below it there is room for a bad moment. */
const AIM_BUSY = 0.5;
const MOST_TRIES = 6;
const WORTH_ANOTHER_TRY = 1.25;
const LARGEST_STEP = 4;

export interface PilotFound {
  load: PilotLoad;
  /** How it was found, for the facts of the comparison. */
  note: string;
}

/** The highest rate of both versions together at which the machine has air and nothing fails; undefined when none was found. */
export async function findRate(
  plannedAt: (load: PilotLoad) => { plan: Plan; test: SideBySideTest },
  measureRound: (plan: Plan, test: SideBySideTest, runs: [RunPlan, RunPlan]) => Promise<MeasuredRound>,
  { signal, log }: Pick<LinePorts, 'signal' | 'log'>,
): Promise<PilotFound | undefined> {
  let good: { requestsPerSecond: number; busy: number } | undefined;
  let requestsPerSecond = FIRST_REQUESTS_PER_SECOND;
  for (let tries = 0; tries < MOST_TRIES && !signal.aborted; tries++) {
    const { plan, test } = plannedAt({ requestsPerSecond, ...TRY });
    const [first, second] = test.runs;
    if (second === undefined) throw new Error('a pilot was planned with one version');
    const { round } = await measureRound(plan, test, [first, second]);
    const busy = round.machineBusy;
    log.debug(
      `pilot: ${Math.round(requestsPerSecond)} requests/s, ${busy === undefined ? 'unknown' : Math.round(busy * 100)} % busy`,
    );
    const failed = [round.base, round.candidate].some(
      (side) => side.died !== undefined || side.doubt !== undefined || side.failed > 0,
    );
    if (busy === undefined || failed) break;
    if (busy <= BUSIEST_MACHINE) good = { requestsPerSecond, busy };
    const next = nextRate(requestsPerSecond, busy);
    if (
      busy > BUSIEST_MACHINE ? tries > 0 && good !== undefined : next < requestsPerSecond * WORTH_ANOTHER_TRY
    )
      break;
    requestsPerSecond = next;
  }
  if (good === undefined) return undefined;
  const rate = Math.round(good.requestsPerSecond);
  return {
    load: { requestsPerSecond: rate },
    note: `A pilot found ${rate} requests/s for both versions together: ${Math.round(good.busy * 100)} % of this machine was busy, and nothing failed.`,
  };
}

function nextRate(requestsPerSecond: number, busy: number): number {
  const step = Math.min(LARGEST_STEP, AIM_BUSY / Math.max(busy, 0.01));
  return Math.min(MOST_REQUESTS_PER_SECOND, requestsPerSecond * step);
}
