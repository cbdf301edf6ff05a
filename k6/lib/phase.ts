import exec from 'k6/execution';
import { type LoadProfile, phaseAt } from './profiles.ts';

/** Tells the milliseconds since the load began, by the clock of this machine: asking k6 for its start costs as much as a check. */
export function clockOfScenario(): () => number {
  const { startTime } = exec.scenario;
  return () => Date.now() - startTime;
}

let tags: Record<string, unknown> | undefined;

/** Tags everything this VU does from now on with the phase that runs now: a request belongs to the phase it started in. */
export function tagPhase(profile: LoadProfile, elapsedMs: number): void {
  // k6 makes a new object at every look at exec.vu; the tags in it are the same.
  tags ??= exec.vu.metrics.tags;
  tags.phase = phaseAt(profile, elapsedMs / 1000).phase;
}
