import type { Plan } from '../domain/plan.ts';
import type { Round } from '../domain/side-by-side.ts';
import { warmUpTest } from '../plan/warm-up-test.ts';
import { formatDuration, plural } from '../wording/numbers.ts';
import { measureRounds } from './measure-rounds.ts';
import type { LinePorts } from './ports.ts';
import type { SideBySideTest } from './rounds.ts';

export interface MeasuredWarmUp {
  /** The base had the short one. */
  rounds: readonly Round[];
  shortS: number;
  longS: number;
}

/** One version against itself, warmed up for longer; undefined where that cannot be asked for, or was stopped. */
export async function measureWarmUp(
  plan: Plan,
  test: SideBySideTest,
  ports: LinePorts,
): Promise<MeasuredWarmUp | undefined> {
  const warmUp = test.sideBySide.mode === 'concurrent' ? warmUpTest(test) : undefined;
  if (warmUp === undefined || ports.signal.aborted) return undefined;
  const { shortS, longS } = warmUp;
  ports.log.info(
    `Warm-up: ${plural(warmUp.test.sideBySide.rounds, 'round')} more, with ${formatDuration(shortS)} of it on one side and ${formatDuration(longS)} on the other.`,
  );
  const earlier = () => ({ variances: [], isOfOthers: false });
  const measured = await measureRounds(plan, warmUp.test, { earlier, untilMs: undefined }, ports);
  if (!('measurement' in measured)) return undefined;
  const rounds = measured.measurement.summary.sideBySide?.rounds ?? [];
  return { rounds, shortS, longS };
}
