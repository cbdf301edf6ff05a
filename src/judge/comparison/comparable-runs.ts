import type { RunSummary } from '../../domain/measurement.ts';
import { plural } from '../../wording/numbers.ts';
import { likeness } from '../../metrics/likeness.ts';
import { findingsOfSummary } from '../validity/validity.ts';
import { differencesOf } from './differences.ts';

export interface ComparableRuns {
  /** Runs that differ from the candidate in nothing but the code, newest first. */
  same: RunSummary[];
  /** Why the others are left out, each reason once with its count; the first is about the newest of them. */
  leftOut: string[];
  /** What could not be compared of some of `same`, because only one of the two runs tells it. */
  unknown: string[];
}

/**
 * Two runs compare only when nothing but the code under test differs: not the load, not the script, not what the stack
 * is made of, not the machine. A percentile from another CPU model alone differs by 20-50 %.
 */
export function comparableRuns(candidate: RunSummary, history: RunSummary[]): ComparableRuns {
  const same = new Map<string, RunSummary>();
  const reasons = new Map<string, number>();
  const gaps = new Map<string, number>();
  for (const run of history) {
    const key = `${run.id} ${run.startedAt} ${run.durationMs}`;
    if (isThisVeryRun(run, candidate) || same.has(key)) continue;
    const { changed, unknown } = differencesOf(candidate, run);
    const reason = untrustworthy(run) ?? changed.join('; ');
    if (reason !== '') reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    else {
      same.set(key, run);
      const gap = unknown.join(', ');
      if (gap !== '') gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
  }
  return {
    same: [...same.values()],
    leftOut: [...reasons].map(([reason, count]) => `${plural(count, 'earlier run')}: ${reason}`),
    unknown: [...gaps].map(([gap, count]) => `${gap} (${plural(count, 'earlier run')})`),
  };
}

/**
 * Results of others are called after their files, and two files may have the same name: a run is the same when it is also
 * of the same time and counted the same.
 */
function isThisVeryRun(run: RunSummary, candidate: RunSummary): boolean {
  return (
    run.id === candidate.id &&
    run.startedAt === candidate.startedAt &&
    run.durationMs === candidate.durationMs &&
    likeness(run.metrics, candidate.metrics).difference === undefined
  );
}

/** By its verdict, or where it was never judged by what its figures say of it: a dead run is no baseline. */
function untrustworthy(run: RunSummary): string | undefined {
  const outcome = run.verdict?.outcome;
  if (outcome === 'broken' || outcome === 'inconclusive')
    return `the run itself was ${outcome}, its figures cannot be trusted`;
  if (outcome !== undefined) return undefined;
  const found = findingsOfSummary(run).find(({ severity }) => severity === 'broken');
  return found === undefined ? undefined : `the run itself is no measure of anything: ${found.sentence}`;
}
