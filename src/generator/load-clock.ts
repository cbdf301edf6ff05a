import { parseProgress, scenarioElapsedS } from './progress.ts';

/** When the load began, as the lines tell that k6 prints each second. */
export interface LoadClock {
  take(line: string, atMs: number): void;
  /** Epoch ms, after setup(). That of the test, with setup(), until a scenario has begun, or where all begin later. */
  startedAtMs(): number | undefined;
}

export function loadClock(): LoadClock {
  let ofTest: number | undefined;
  let ofFirstScenario: number | undefined;
  let isDelayed = false;
  // Lines come a little late, never early: the earliest start they tell is the closest.
  const earlier = (known: number | undefined, startMs: number) => Math.min(known ?? startMs, startMs);
  return {
    take(line, atMs) {
      const progress = parseProgress(line);
      if (progress !== undefined) ofTest = earlier(ofTest, atMs - progress.elapsedS * 1000);
      // Scenarios stand in the order in which they begin.
      if (ofFirstScenario === undefined && WAITING.test(line)) isDelayed = true;
      const scenarioS = scenarioElapsedS(line);
      if (scenarioS !== undefined) ofFirstScenario = earlier(ofFirstScenario, atMs - scenarioS * 1000);
    },
    startedAtMs: () => (isDelayed ? ofTest : (ofFirstScenario ?? ofTest)),
  };
}

/** A scenario with a `startTime`; the load began before. */
const WAITING = /\[ *\d+% \] waiting /;
