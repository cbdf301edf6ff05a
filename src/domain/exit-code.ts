import type { Verdict } from './judgement.ts';

/** Exit code of the command line for the verdicts of one invocation: broken wins over fail, fail over inconclusive. */
export function exitCodeOf(verdicts: readonly Verdict[]): number {
  const has = (outcome: Verdict['outcome']) =>
    verdicts.some((verdict) => verdict.outcome === outcome && verdict.red);
  if (verdicts.length === 0 || has('broken')) return 3;
  if (has('fail')) return 1;
  return has('inconclusive') ? 4 : 0;
}
