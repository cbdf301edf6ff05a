import { describe, expect, test } from 'vitest';
import type { Round } from '../../../src/domain/side-by-side.ts';
import { type CalibrationRequest, calibrationOf } from '../../../src/judge/side-by-side/calibration.ts';
import { gaussian, seeded } from '../noise-model.ts';
import { duetRounds } from './duet-noise.ts';
import { someRounds, times } from './some-rounds.ts';

const calibrated = (rounds: Round[], request: Partial<CalibrationRequest> = {}) =>
  calibrationOf({
    rounds,
    mode: 'concurrent',
    requestsPerSecond: 200,
    roundS: 40,
    prior: [],
    throughputJudged: false,
    ...request,
  });
const rough = (size: number, count = 12) => {
  const normal = gaussian(seeded(5));
  return someRounds(count, { candidate: (side) => times(Math.exp(size * normal()))(side) });
};

describe('what a machine can tell', () => {
  test('more in more rounds', () => {
    const found = calibrated(rough(0.06));
    expect(found?.detectable.map(({ rounds }) => rounds)).toEqual([4, 8, 12]);
    const [four = 0, eight = 0, twelve = 0] = found?.detectable.map(({ p95 }) => p95) ?? [];
    expect(four).toBeGreaterThan(eight);
    expect(eight).toBeGreaterThan(twelve);
    expect(found?.isTooNoisy).toBe(false);
    expect(found?.variances.find(({ figure }) => figure === 'p95 pooled')).toMatchObject({
      degreesOfFreedom: 11,
    });
  });
  test('the length of rounds and the rate that make a change visible', () => {
    const found = calibrated(rough(0.06));
    const [five, ten, twenty] = found?.needed ?? [];
    expect(five?.roundS).toBeGreaterThan(40);
    expect(five?.requestsPerSecond).toBeGreaterThan(200);
    expect(twenty?.roundS).toBeLessThan(ten?.roundS ?? 0);
    expect(found?.sentences.join('\n')).toMatch(
      /^A p95 that is slower by \d+ % in 4 rounds, [\d.]+ % in 8 rounds, [\d.]+ % in 12 rounds would be seen in four of five cases\.\n\+5 % of p95 in 12 rounds: takes rounds of .* at this rate, or [\d,]+ requests\/s in rounds of 40 s\.\n.*\n\+20 % of p95 in 12 rounds: visible, rounds of \d+ s would do at this rate\.$/,
    );
  });
  test('a machine that is too noisy says so', () => {
    const found = calibrated(rough(0.4));
    expect(found?.isTooNoisy).toBe(true);
    expect(found?.needed[0]).toMatchObject({ roundS: undefined, requestsPerSecond: undefined });
    expect(found?.sentences.join('\n')).toContain('not visible on this machine with any load');
    expect(found?.sentences.join('\n')).toContain('This machine is too noisy to compare on');
  });
  test('a version that differs from itself is said', () => {
    expect(calibrated(someRounds(12, { candidate: times(1.1) }))?.sentences[0]).toMatch(
      /^The same version differs from itself in p95, p50/,
    );
    expect(calibrated(rough(0.05))?.sentences[0]).toMatch(/^A p95/);
  });
  test('three rounds say nothing', () => {
    expect(calibrated(rough(0.05, 3))).toBeUndefined();
  });
  test('what it says of a simulated machine is what that can tell', () => {
    const random = seeded(11);
    const found = Array.from({ length: 20 }, () =>
      calibrated(
        duetRounds(
          {
            level: 'typical',
            mode: 'concurrent',
            rounds: 12,
            requestsPerSecond: 200,
            measuredS: 40,
            warmUpS: 10,
          },
          random,
        ),
      ),
    );
    const twelve = found.map((one) => one?.detectable.at(-1)?.p95 ?? 0).sort((a, b) => a - b)[10];
    expect(twelve).toBeGreaterThan(0.065);
    expect(twelve).toBeLessThan(0.095);
  });
});

describe('the warm-up', () => {
  const warmUp = (candidate: number) => ({
    rounds: someRounds(6, { candidate: times(candidate) }),
    shortS: 10,
    longS: 30,
  });
  test.each<[string, number, boolean | undefined, RegExp]>([
    ['enough', 1, true, /^10 s of warm-up are enough; after 30 s of warm-up instead of 10 s: p50 /],
    ['too short', 0.9, false, /^10 s of warm-up are too short; .*p50 −1[12] to /],
    ['not known', 0.98, undefined, /^Whether 10 s of warm-up are enough is not known; /],
  ])('%s', (_, candidate, isEnough, sentence) => {
    const found = calibrated(rough(0.05), { warmUp: warmUp(candidate) });
    expect(found?.warmUpIsEnough).toBe(isEnough);
    expect(found?.sentences.at(-1)).toMatch(sentence);
  });
  test.each([
    ['no rounds', [], 'there were too few rounds for it'],
    [
      'none that counts',
      someRounds(6, { base: { doubt: 'k6 was killed.' } }),
      'its rounds did not count: the base: k6 was killed',
    ],
  ])('%s: not known, and says why', (_, rounds, because) => {
    const found = calibrated(rough(0.05), { warmUp: { rounds, shortS: 10, longS: 30 } });
    expect(found?.warmUpIsEnough).toBeUndefined();
    expect(found?.sentences.at(-1)).toBe(`Whether 10 s of warm-up are enough is not known, ${because}.`);
  });
});
