import type { RunSummary } from '../../domain/measurement.ts';
import { likeness } from '../../metrics/likeness.ts';
import { findingsOfSummary } from '../validity/validity.ts';
import { formatCount } from '../../wording/numbers.ts';

export interface ComparableRuns {
  /** Runs that differ from the candidate in nothing but the code, newest first. */
  same: RunSummary[];
  /** Why the others are left out, each reason once with its count; the first is about the newest of them. */
  leftOut: string[];
}

/**
 * Two runs compare only when test type, resolved profile, k6 major version, stack and machine class are the same:
 * a percentile from another CPU model differs by 20-50 % without any change of the code.
 */
export function comparableRuns(candidate: RunSummary, history: RunSummary[]): ComparableRuns {
  const same = new Map<string, RunSummary>();
  const reasons = new Map<string, number>();
  for (const run of history) {
    if (isThisVeryRun(run, candidate)) continue;
    const reason = untrustworthy(run) ?? difference(candidate, run);
    if (reason === undefined) same.set(`${run.id} ${run.startedAt} ${run.durationMs}`, run);
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return {
    same: [...same.values()],
    leftOut: [...reasons].map(
      ([reason, count]) => `${count} earlier ${count === 1 ? 'run' : 'runs'}: ${reason}`,
    ),
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

/** The first thing that makes two runs incomparable, as a sentence; undefined when they compare. */
function difference(candidate: RunSummary, earlier: RunSummary): string | undefined {
  const now = fingerprint(candidate);
  const then = fingerprint(earlier);
  for (const [what, value] of Object.entries(now)) {
    const before = then[what];
    // What one of the two does not tell is no difference.
    if (value === undefined || before === undefined || before === value) continue;
    return `${what} changed from ${before} to ${value}`;
  }
  return undefined;
}

function fingerprint(run: RunSummary): Record<string, string | undefined> {
  const { environment, profile } = run;
  return {
    'test type': run.testType,
    'load profile': profile === undefined ? undefined : profileName(profile),
    'k6 major version': told(/^v?(\d+)\./.exec(environment.k6Version)?.[1] ?? environment.k6Version),
    stack: told(environment.stack),
    'machine class':
      environment.cpuCount === 0
        ? undefined
        : [
            environment.cpuModel,
            `${environment.cpuCount} CPUs`,
            environment.arch,
            imageName(environment.runner),
          ]
            .filter((part) => part !== undefined)
            .join(', '),
  };
}

/** Results of others do not tell where they come from. */
const told = (value: string): string | undefined => (value === 'unknown' ? undefined : value);

function profileName(profile: NonNullable<RunSummary['profile']>): string {
  return `${profile.hash} (${formatCount(profile.peakVus)} VUs, ${formatCount(profile.durationS)} s, ${formatCount(profile.eventsPerSecond)} events/s)`;
}

/** `ubuntu24 20260801.1` is image `ubuntu24`: a weekly image build alone must not empty the history. */
function imageName(runner: string | undefined): string | undefined {
  return runner?.split(/[\s/]/)[0];
}
