import { expect, it } from 'vitest';
import type { Side } from '../../src/domain/observation.ts';
import { decided, someRounds, times } from '../judge/side-by-side/some-rounds.ts';
import { changeSoFar, progressOf } from '../../src/line/round-progress.ts';

/** What is shown of these lines of k6, each of a side in a round. */
function shown(lines: [round: number, side: Side, line: string][], planned?: { rounds: number }): string[] {
  const seen: string[] = [];
  const progress = { update: (line: string) => void seen.push(line), done: () => {} };
  for (const [round, side, line] of lines)
    progressOf(progress, { round, side }, planned, undefined).update(line);
  return seen;
}

it('says which round it is, of this version, and once that k6 is starting', () => {
  const lines: [number, Side, string][] = [1, 2].flatMap((round) => [
    [round, 'base', 'load: k6 is starting'],
    [round, 'candidate', 'load: k6 is starting'],
    [round, 'candidate', 'load steady · 60 VUs'],
  ]);
  expect(shown(lines, { rounds: 12 })).toEqual([
    'round 1 of at most 12 · load: k6 is starting',
    'round 1 of at most 12 · load steady · 60 VUs',
    'round 2 of at most 12 · load steady · 60 VUs',
  ]);
});

it('a pilot is no round', () => {
  expect(shown([[1, 'candidate', 'load steady · 60 VUs']])).toEqual(['pilot · load steady · 60 VUs']);
});

it.each<[string, Parameters<typeof someRounds>[1], number, RegExp]>([
  ['of one round nothing', {}, 1, /^too early to say$/],
  ['p95', { candidate: times(1.2) }, 4, /^p95 \+20 % so far \(\+\d+\.\d % to \+\d+\.\d %\)$/],
  [
    'of a stress test capacity',
    { base: { capacityPerSecond: 900 }, candidate: (_, index) => ({ capacityPerSecond: 700 + index }) },
    4,
    /^capacity −22\.\d % so far/,
  ],
])('what is known so far: %s', (_, sides, count, text) => {
  expect(changeSoFar(decided(someRounds(count, sides)))).toMatch(text);
});
