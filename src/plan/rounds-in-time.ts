import type { TestPlan } from '../domain/plan.ts';
import { FEWEST_ROUNDS } from '../domain/side-by-side.ts';
import { policyOf, whyNotSideBySide } from '../domain/test-types.ts';
import type { InputName, Inputs } from '../inputs/schema.ts';
import { formatDuration, plural } from '../wording/numbers.ts';
import { plannedMs } from './planned-ms.ts';

export type RoundTimes = Pick<
  Inputs,
  'rounds' | 'round-duration' | 'warm-up' | 'side-by-side' | 'max-run-time' | 'script' | 'duration'
>;

export interface RoundsInTime {
  /** At most. */
  rounds: number;
  /** What all of them together may take; undefined: as long as it does. */
  mostMs: number | undefined;
  /** Why what was asked for cannot be kept, and what to do. */
  tooLong: string | undefined;
}

type Planned = Pick<TestPlan, 'testType' | 'profile'>;

interface Asked {
  given: ReadonlySet<InputName>;
  /** Another version, by name. */
  isAsked: boolean;
}

/** Whole runs take long: more of them tell little more. */
const MOST_WHOLE_RUNS = 6;

/** As many rounds as max-run-time has room for, where nobody said how many; of their load alone. */
export function roundsInTime(
  test: Planned,
  tests: readonly Planned[],
  inputs: RoundTimes,
  { given, isAsked }: Asked,
): RoundsInTime {
  const isWhole = policyOf(test.testType).sideBySide === 'whole runs';
  const rounds = isWhole && !given.has('rounds') ? MOST_WHOLE_RUNS : inputs.rounds;
  const mostMs = msForRounds(tests, inputs, isAsked);
  const roundMs = isWhole
    ? 2 * (plannedMs(test.profile, inputs) ?? 0)
    : (inputs['warm-up'] + inputs['round-duration']) * (inputs['side-by-side'] === 'interleaved' ? 2 : 1);
  if (mostMs === undefined || rounds * roundMs <= mostMs) return { rounds, mostMs, tooLong: undefined };
  const fitting = Math.floor(mostMs / roundMs);
  if (!given.has('rounds') && fitting >= FEWEST_ROUNDS)
    return { rounds: fitting, mostMs, tooLong: undefined };
  const asked = given.has('rounds') ? rounds : FEWEST_ROUNDS;
  const shorter = isWhole ? 'duration' : 'round-duration';
  const advice =
    fitting >= FEWEST_ROUNDS
      ? `give rounds ${fitting}, a shorter ${shorter}`
      : `give a shorter ${shorter}${isWhole ? '' : ' or warm-up'}`;
  return {
    rounds,
    mostMs,
    tooLong: `${plural(asked, 'round')} of two versions take at least ${formatDuration((asked * roundMs) / 1000)}, longer than the ${formatDuration(mostMs / 1000)} that max-run-time leaves for them: ${advice}, or raise max-run-time`,
  };
}

/** What the tests that are not run in rounds leave, in equal parts. */
function msForRounds(tests: readonly Planned[], inputs: RoundTimes, isAsked: boolean): number | undefined {
  const most = inputs['max-run-time'];
  if (most === undefined) return undefined;
  const others = tests.filter(({ testType }) => whyNotSideBySide(testType, isAsked) !== undefined);
  const left = most - others.reduce((sum, { profile }) => sum + (plannedMs(profile, inputs) ?? 0), 0);
  return Math.max(0, left) / Math.max(1, tests.length - others.length);
}
