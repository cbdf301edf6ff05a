import { WARM_UP_PHASE } from '../../k6/lib/round-phases.ts';
import type { LoadProfile, RunPlan, SideBySidePlan, TestPlan } from '../domain/plan.ts';

type InRounds = TestPlan & { sideBySide: SideBySidePlan };

export interface WarmUpTest {
  test: InRounds;
  shortS: number;
  longS: number;
}

/** What is longer than this is enough for a JVM. */
const LONG_S = 30;
const TIMES_LONGER = 3;
const MOST_ROUNDS = 6;
const RAMP_S = 1;

/**
 * Rounds in which the load of the base begins so much later that it has the warm-up that was planned, and that of the
 * candidate a long one; both are judged at the same moment. Undefined for a script of the user's own, which begins when
 * it likes.
 */
export function warmUpTest(test: InRounds): WarmUpTest | undefined {
  if (test.workload.kind === 'script') return undefined;
  const { warmUpS: shortS, rounds: planned } = test.sideBySide;
  const longS = Math.max(LONG_S, TIMES_LONGER * shortS);
  const profile = withWarmUp(test.profile, [
    { phase: WARM_UP_PHASE, kind: 'settle', durationS: longS, targetVus: test.profile.peakVus },
  ]);
  const late = later(test.profile, longS - shortS);
  const rounds = Math.min(MOST_ROUNDS, planned);
  const runs = test.runs
    .filter(({ round }) => round <= rounds)
    .map((run) => inOwnFolder(run, test, run.side === 'base' ? late : profile));
  const [first, ...others] = runs;
  if (first === undefined) return undefined;
  return {
    shortS,
    longS,
    test: {
      ...test,
      profile,
      runs: [first, ...others],
      deadlineMs: test.deadlineMs + (longS - shortS) * 1000,
      sideBySide: { ...test.sideBySide, isModeFixed: true, warmUpS: longS, rounds, runsAll: true },
    },
  };
}

/** The same load, begun so much later. */
function later(profile: LoadProfile, byS: number): LoadProfile {
  const stage = { phase: WARM_UP_PHASE, kind: 'settle' as const, targetVus: profile.peakVus };
  const shortS = profile.stages.find(({ phase }) => phase === WARM_UP_PHASE)?.durationS ?? 0;
  const restS = shortS - RAMP_S;
  return {
    ...withWarmUp(profile, [
      { ...stage, durationS: byS, targetVus: 0 },
      { ...stage, durationS: RAMP_S },
      ...(restS > 0 ? [{ ...stage, durationS: restS }] : []),
    ]),
    startVus: 0,
  };
}

function withWarmUp(profile: LoadProfile, warmUp: LoadProfile['stages']): LoadProfile {
  const stages = [...warmUp, ...profile.stages.filter(({ phase }) => phase !== WARM_UP_PHASE)];
  return { ...profile, stages, durationS: stages.reduce((sum, { durationS }) => sum + durationS, 0) };
}

/** What the rounds before have written stays. */
function inOwnFolder(run: RunPlan, { resultsDirectory }: TestPlan, profile: LoadProfile): RunPlan {
  const moved = (text: string) =>
    text.replaceAll(`${resultsDirectory}/rounds/`, `${resultsDirectory}/warm-up/`);
  return {
    ...run,
    resultsDirectory: moved(run.resultsDirectory),
    k6Args: run.k6Args.map(moved),
    k6Env: {
      ...Object.fromEntries(Object.entries(run.k6Env).map(([name, value]) => [name, moved(value)])),
      PERF_PROFILE: JSON.stringify(profile),
    },
  };
}
