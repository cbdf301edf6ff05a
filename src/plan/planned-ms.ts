import type { LoadProfile } from '../domain/plan.ts';
import type { Inputs } from '../inputs/schema.ts';

/** Undefined where only k6 can tell: a script of the user's own takes what was asked for, or what it says itself. */
export function plannedMs(
  profile: LoadProfile,
  { script, duration }: Pick<Inputs, 'script' | 'duration'>,
): number | undefined {
  return script === undefined ? profile.durationS * 1000 : duration;
}
