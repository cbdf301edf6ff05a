import type { RunPlan, SideBySidePlan } from '../domain/plan.ts';
import type { Round } from '../domain/side-by-side.ts';
import { STARTING } from '../generator/progress-line.ts';
import type { Decision } from '../judge/side-by-side/decide.ts';
import type { ProgressLine } from '../ports/ports.ts';
import { formatChange } from '../wording/numbers.ts';

/** One line for both: that of the candidate. `planned`: undefined in a pilot. */
export function progressOf(
  progress: ProgressLine,
  { round, side }: Pick<RunPlan, 'round' | 'side'>,
  planned: Pick<SideBySidePlan, 'rounds'> | undefined,
  decision: Decision | undefined,
): ProgressLine {
  if (side === 'base') return { update() {}, done() {} };
  const place = planned === undefined ? 'pilot' : `round ${round} of at most ${planned.rounds}`;
  const soFar = decision === undefined ? '' : ` · ${changeSoFar(decision)}`;
  return {
    update(line) {
      // Where every line is kept, once is enough.
      if (round > 1 && line.endsWith(STARTING)) return;
      progress.update(`${place} · ${line}${soFar}`);
    },
    done: () => progress.done(),
  };
}

export function sayRound(round: Round, decision: Decision): string {
  const why = (['base', 'candidate'] as const).flatMap((side) => {
    const { died, doubt } = round[side];
    const problem = died ?? doubt;
    return problem === undefined ? [] : `${side}: ${problem}`;
  });
  return `Round ${round.round}: ${why.length > 0 ? why.join('; ') : changeSoFar(decision)}`;
}

/** Of what decides: in a stress test that is capacity, else p95 is what people ask for. */
export function changeSoFar({ figures }: Pick<Decision, 'figures'>): string {
  const whole = (name: string) =>
    figures.find(({ figure, endpoint }) => figure === name && endpoint === undefined);
  const main = whole('capacity') ?? whole('p95');
  if (main?.change === undefined || main.range === undefined) return 'too early to say';
  const [low, high] = main.range.map((change) => formatChange(change, 'relative'));
  return `${main.figure} ${formatChange(main.change, 'relative')} so far (${low} to ${high})`;
}
