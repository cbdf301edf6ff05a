import type { Measurement } from '../../domain/measurement.ts';
import type { Round } from '../../domain/side-by-side.ts';
import { formatPercent, formatQuantity } from '../../wording/numbers.ts';

/** Share of the machine above which both at once would measure the machine, not the versions (facts: docs/comparison.md). */
export const BUSIEST_MACHINE = 0.6;
/** The rest is for k6, the system and what else runs. */
const MOST_OF_MEMORY = 0.85;
/** A heap that was not full in one round may be so in the next: JVMs take what they may. */
const GROWTH = 1.25;

export interface AtOnce {
  round: Pick<Round, 'mode' | 'machineBusy'>;
  base: Measurement;
  candidate: Measurement;
}

/** Why the two versions cannot be under load at once on this machine, after a round in which they were: one sentence. */
export function notAtOnce({ round, base, candidate }: AtOnce): string | undefined {
  if (round.mode !== 'concurrent') return undefined;
  const { machineBusy = 0 } = round;
  if (machineBusy > BUSIEST_MACHINE)
    return `Both versions at once kept this machine ${formatPercent(machineBusy)} busy: they run one after the other.`;
  const killed = [base, candidate].some(({ observations }) =>
    observations.events.some(({ kind }) => kind === 'oom-killed'),
  );
  const { memoryBytes } = candidate.summary.environment;
  const needed = memoryNeed(base) + memoryNeed(candidate);
  const size = (bytes: number) => formatQuantity(bytes, 'bytes');
  if (memoryBytes > 0 && needed > MOST_OF_MEMORY * memoryBytes)
    return `Both versions at once may need ${size(needed)} of the ${size(memoryBytes)} of memory of this machine: they run one after the other.`;
  return killed
    ? 'A service was killed for want of memory with both versions at once: they run one after the other.'
    : undefined;
}

/** What was used by all services of one version, with room to grow up to their limits. */
function memoryNeed({ summary, observations }: Measurement): number {
  const limitOf = new Map(observations.limits.map(({ service, memoryBytes }) => [service, memoryBytes]));
  return summary.observed
    .filter(
      ({ service, quantity, queue }) => quantity === 'memory' && service !== 'machine' && queue === undefined,
    )
    .reduce(
      (sum, { service, max }) =>
        sum + Math.min(max * GROWTH, limitOf.get(service) ?? Number.POSITIVE_INFINITY),
      0,
    );
}
