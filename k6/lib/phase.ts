import exec from 'k6/execution';
import { type LoadProfile, phaseAt } from './profiles.ts';

/** Milliseconds since the load began, by the clock of this machine. */
export function elapsedMs(): number {
  return Date.now() - exec.scenario.startTime;
}

/** Tags everything this VU does from now on with the phase that runs now: a request belongs to the phase it started in. */
export function tagPhase(profile: LoadProfile): void {
  exec.vu.metrics.tags.phase = phaseAt(profile, elapsedMs() / 1000).phase;
}
