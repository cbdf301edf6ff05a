import { describe, expect, test } from 'vitest';
import { PROMISES } from './promises.ts';
import { replayDuets } from './replay-duets.ts';

/** The long form is `npm run bench side-by-side`; its table is in docs/comparison.md. */
const PULL_REQUESTS = 200;
/** Of a minute: the spread of single pull requests is about two and a half. */
const MINUTES_SD = 2.5;

describe('the decision keeps what it promises, on simulated pull requests', () => {
  test.each(PROMISES.filter(({ short }) => short))('$group: $name', ({ replay, held }) => {
    const result = replayDuets({ ...replay, pullRequests: PULL_REQUESTS, seed: 3 });
    for (const { figure, atMost, atLeast } of held) {
      const slack = (bound: number) =>
        (3 / Math.sqrt(PULL_REQUESTS)) *
        (figure.endsWith('Minutes') ? MINUTES_SD : Math.sqrt(bound * (1 - bound)));
      if (atMost !== undefined) expect(result[figure], figure).toBeLessThanOrEqual(atMost + slack(atMost));
      if (atLeast !== undefined)
        expect(result[figure], figure).toBeGreaterThanOrEqual(atLeast - slack(atLeast));
    }
  });
});
