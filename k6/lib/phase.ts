import exec from 'k6/execution';
import { type LoadProfile, type StageWindow, stageWindows } from './profiles.ts';

/**
 * Tells the milliseconds since the load began, by the clock of this machine. To be made once by each VU: asking k6 for
 * its start costs as much CPU as half a request.
 */
export function clockOfScenario(): () => number {
  const { startTime } = exec.scenario;
  return () => Date.now() - startTime;
}

let tags: Record<string, unknown> | undefined;
let windows: StageWindow[] | undefined;
let current: StageWindow | undefined;

/** Tags everything this VU does from now on with the phase that runs now: a request belongs to the phase it started in. */
export function tagPhase(profile: LoadProfile, elapsedMs: number): void {
  const elapsedS = elapsedMs / 1000;
  if (current !== undefined && elapsedS >= current.fromS && elapsedS < current.toS) return;
  // k6 makes a new object at every look at exec.vu; the tags in it are the same.
  tags ??= exec.vu.metrics.tags;
  windows ??= stageWindows(profile);
  current = windows.find(({ toS }) => elapsedS < toS) ?? windows[windows.length - 1];
  tags.phase = current?.stage.phase;
}
