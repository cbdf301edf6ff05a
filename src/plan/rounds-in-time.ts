import type { TestPlan } from '../domain/plan.ts';
import { FEWEST_ROUNDS } from '../domain/side-by-side.ts';
import { policyOf } from '../domain/test-types.ts';
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

/** As many rounds as max-run-time has room for, where nobody said how many; of their load alone. */
export function roundsInTime(
  tests: readonly Pick<TestPlan, 'testType' | 'profile'>[],
  inputs: RoundTimes,
  given: ReadonlySet<InputName>,
): RoundsInTime {
  const { rounds } = inputs;
  const mostMs = msForRounds(tests, inputs);
  const roundMs =
    (inputs['warm-up'] + inputs['round-duration']) * (inputs['side-by-side'] === 'interleaved' ? 2 : 1);
  if (mostMs === undefined || rounds * roundMs <= mostMs) return { rounds, mostMs, tooLong: undefined };
  const fitting = Math.floor(mostMs / roundMs);
  if (!given.has('rounds') && fitting >= FEWEST_ROUNDS)
    return { rounds: fitting, mostMs, tooLong: undefined };
  const asked = given.has('rounds') ? rounds : FEWEST_ROUNDS;
  const advice =
    fitting >= FEWEST_ROUNDS
      ? `give rounds ${fitting}, a shorter round-duration`
      : 'give a shorter round-duration or warm-up';
  return {
    rounds,
    mostMs,
    tooLong: `${plural(asked, 'round')} of two versions take at least ${formatDuration((asked * roundMs) / 1000)}, longer than the ${formatDuration(mostMs / 1000)} that max-run-time leaves for them: ${advice}, or raise max-run-time`,
  };
}

/** What the tests that are not run in rounds leave, in equal parts. */
function msForRounds(
  tests: readonly Pick<TestPlan, 'testType' | 'profile'>[],
  inputs: RoundTimes,
): number | undefined {
  const most = inputs['max-run-time'];
  if (most === undefined) return undefined;
  const isInRounds = ({ testType }: Pick<TestPlan, 'testType'>) => policyOf(testType).sideBySide === 'rounds';
  const others = tests.filter((test) => !isInRounds(test));
  const left = most - others.reduce((sum, { profile }) => sum + (plannedMs(profile, inputs) ?? 0), 0);
  return Math.max(0, left) / Math.max(1, tests.length - others.length);
}
