import type { BaselineLookup } from '../../domain/judgement.ts';
import type { RoundVariance, SideBySideMode } from '../../domain/side-by-side.ts';

/** How much the figures varied between the rounds of earlier comparisons of the same test in the same mode. */
export function earlierVariances(lookup: BaselineLookup, mode: SideBySideMode): RoundVariance[] {
  if (lookup.kind !== 'found') return [];
  return lookup.baseline.runs.flatMap(({ sideBySide }) =>
    sideBySide?.mode === mode ? sideBySide.variances : [],
  );
}
