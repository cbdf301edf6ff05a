import { describe, expect, test } from 'vitest';
import type { SideBySideMode } from '../../../src/domain/side-by-side.ts';
import {
  p95Detectable,
  plannedDetectable,
  roundSecondsFor,
} from '../../../src/judge/side-by-side/planned.ts';
import { plannedVariance, varianceWith } from '../../../src/judge/side-by-side/planned-noise.ts';

const earlier = (variance: number, count = 20) =>
  Array.from({ length: count }, () => ({ figure: 'p95', variance, degreesOfFreedom: 9 }));
const plan = (requestsPerVersionAndRound: number, rounds: number, mode: SideBySideMode = 'concurrent') => ({
  requestsPerVersionAndRound,
  rounds,
  mode,
  prior: [],
});

describe('what could be seen before anything ran', () => {
  // Simulated in the noise study with 20 earlier comparisons (weighted Holm, typical runner): MDE80 and MDE95.
  test.each<[string, number, number, SideBySideMode, number, number]>([
    ['concurrent, 6 rounds of 60 s, 100/s', 3000, 6, 'concurrent', 0.11, 0.14],
    ['concurrent, 10 rounds of 60 s, 100/s', 3000, 10, 'concurrent', 0.091, 0.11],
    ['concurrent, 6 rounds of 60 s, 300/s', 9000, 6, 'concurrent', 0.075, 0.096],
    ['concurrent, 10 rounds of 60 s, 300/s', 9000, 10, 'concurrent', 0.057, 0.069],
    ['interleaved, 6 rounds of 30 s, 100/s', 3000, 6, 'interleaved', 0.13, 0.175],
    ['interleaved, 10 rounds of 30 s, 100/s', 3000, 10, 'interleaved', 0.097, 0.125],
    ['interleaved, 20 rounds of 30 s, 100/s', 3000, 20, 'interleaved', 0.068, 0.093],
    ['interleaved, 10 rounds of 30 s, 300/s', 9000, 10, 'interleaved', 0.075, 0.098],
  ])('%s', (_, requests, rounds, mode, inFourOfFive, inNineteenOfTwenty) => {
    const noise = { variance: plannedVariance(requests, mode), rounds, prior: { degreesOfFreedom: 30 } };
    expect(p95Detectable(noise, 0.8) / inFourOfFive).toBeGreaterThan(0.85);
    expect(p95Detectable(noise, 0.8) / inFourOfFive).toBeLessThan(1.15);
    expect(p95Detectable(noise, 0.95) / inNineteenOfTwenty).toBeGreaterThan(0.85);
    expect(p95Detectable(noise, 0.95) / inNineteenOfTwenty).toBeLessThan(1.15);
  });

  test('the default is enough, also for the first pull request', () => {
    const found = plannedDetectable(plan(4000, 12));
    expect(found.isEnough).toBe(true);
    expect(found.sentence).toBe(
      '12 rounds with 4,000 requests a version: a p95 that is 7.8 % slower would be seen in four of five cases, one that is 10 % slower in 19 of 20.',
    );
  });
  test('one that is not says which rounds or load would be', () => {
    const found = plannedDetectable(plan(2000, 12));
    expect(found).toMatchObject({ isEnough: false, roundsForTarget: 17 });
    expect(found.sentence).toMatch(
      /^12 rounds with 2,000 requests a version: a p95 that is 11 % slower would be seen in four of five cases\. To see 10 % in 19 of 20 cases takes 17 rounds, or 3,\d00 requests a version and round \(a higher rate or longer rounds\)\.$/,
    );
    const { roundsForTarget = 0, requestsForTarget = 0 } = found;
    expect(plannedDetectable(plan(2000, roundsForTarget)).isEnough).toBe(true);
    expect(plannedDetectable(plan(2000, roundsForTarget - 1)).isEnough).toBe(false);
    expect(plannedDetectable(plan(requestsForTarget, 12)).isEnough).toBe(true);
    expect(plannedDetectable(plan(requestsForTarget - 1, 12)).isEnough).toBe(false);
  });
  test('few requests are not made up for by rounds', () => {
    const found = plannedDetectable(plan(200, 12));
    expect(found.roundsForTarget).toBeUndefined();
    expect(found.sentence).not.toContain('0 rounds,');
  });
  test('on a machine that is known to be quiet less is seen, on a noisy one nothing helps', () => {
    expect(plannedDetectable({ ...plan(4000, 12), prior: earlier(0.001) }).detectable).toBeLessThan(0.05);
    const noisy = plannedDetectable({ ...plan(4000, 6), prior: earlier(0.2) });
    expect(noisy.requestsForTarget).toBeUndefined();
    expect(noisy.roundsForTarget).toBeUndefined();
    expect(noisy.sentence).toMatch(
      /takes both more rounds and more load; calibrate says what this machine shows\.$/,
    );
  });
  test('four earlier comparisons say nothing', () => {
    expect(plannedDetectable({ ...plan(4000, 12), prior: earlier(0.001, 4) })).toEqual(
      plannedDetectable(plan(4000, 12)),
    );
  });
});

test('of a measured spread only what counting makes goes down with more requests', () => {
  const measured = { variance: 0.005, requests: 4000 };
  expect(varianceWith(4000, measured)).toBeCloseTo(0.005, 12);
  expect(varianceWith(1e12, measured)).toBeCloseTo(0.005 - (2 * 2.04 ** 2 * 1.5) / 4000, 9);
  expect(varianceWith(1e12, { variance: 0.001, requests: 4000 })).toBeCloseTo(0.0002, 9);
  expect(varianceWith(2000, measured)).toBeGreaterThan(0.005);
});

test.each([
  [50, 40],
  [200, 40],
  [400, 20],
  [500, 16],
  [1000, 10],
  [20_000, 10],
])('at %i requests/s a round measures %i s', (rate, seconds) => {
  expect(roundSecondsFor(rate)).toBe(seconds);
});
