import { sleep } from 'k6';
import exec from 'k6/execution';
import { clockOfScenario, tagPhase } from './phase.ts';
import type { LoadProfile } from './profiles.ts';
import { type Turns, turnsOf } from './turns.ts';

/** An iteration that calls `send` at the pace of the profile, tagged with its phase. */
export function paced(profile: LoadProfile, send: () => void): () => void {
  let elapsedMs: (() => number) | undefined;
  if (profile.loadModel === 'open')
    return () => {
      elapsedMs ??= clockOfScenario();
      tagPhase(profile, elapsedMs());
      send();
    };
  let turns: Turns | undefined;
  return () => {
    elapsedMs ??= clockOfScenario();
    turns ??= turnsOf(profile, exec.vu.idInTest);
    const turn = turns.next(elapsedMs());
    if (turn.waitMs > 0) sleep(turn.waitMs / 1000);
    try {
      if (!turn.send) return;
      tagPhase(profile, elapsedMs());
      send();
    } finally {
      turns.ended(elapsedMs());
    }
  };
}
