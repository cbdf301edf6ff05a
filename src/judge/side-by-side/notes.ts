import { formatCount, formatPercent, plural } from '../../wording/numbers.ts';
import type { CountedRounds } from './counted-rounds.ts';

/** On a machine this busy latencies are mostly waiting; the rounds count all the same. */
const BUSY = 0.9;
const MOST_REASONS = 3;

/** What a reader has to know about how the rounds went. */
export function notesOf({ rounds, counted }: CountedRounds): string[] {
  const reasons = rounds.flatMap(({ round, notCounted }) =>
    notCounted === undefined ? [] : `round ${round}: ${notCounted}`,
  );
  const busiest = Math.max(0, ...counted.map(({ machineBusy = 0 }) => machineBusy));
  const busy = counted.filter(({ machineBusy = 0 }) => machineBusy > BUSY);
  return [
    ...(reasons.length === 0
      ? []
      : [
          `${plural(reasons.length, 'round')} of ${formatCount(rounds.length)} did not count: ${reasons.slice(0, MOST_REASONS).join('; ')}${reasons.length > MOST_REASONS ? '; …' : ''}.`,
        ]),
    ...(busy.length === 0
      ? []
      : [
          `In ${plural(busy.length, 'round')} the machine was over ${formatPercent(BUSY)} busy (up to ${formatPercent(Math.round(busiest * 100) / 100)}): latencies are mostly waiting then.`,
        ]),
  ];
}
