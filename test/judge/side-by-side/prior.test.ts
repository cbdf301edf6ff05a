import { describe, expect, test } from 'vitest';
import { detectableDifference, estimate, noiseToday } from '../../../src/judge/side-by-side/estimate.ts';
import { upperTail } from '../../../src/judge/distributions.ts';
import { fitPrior, priorsOf } from '../../../src/judge/side-by-side/prior.ts';

const ALIKE = [
  0.0021, 0.0034, 0.0018, 0.0029, 0.0041, 0.0025, 0.0019, 0.0037, 0.0022, 0.003, 0.0027, 0.0033, 0.0015,
  0.0048, 0.0026, 0.002, 0.0031, 0.0023, 0.0028, 0.0036,
];
const SCATTERED = ALIKE.map((variance, index) => variance * ([6, 0.3, 1, 1][index % 4] ?? 1));
const BETWEEN = ALIKE.map((variance, index) => variance * ([0.55, 2.2][index % 2] ?? 1));
const of = (variances: number[], degreesOfFreedom = 9) =>
  variances.map((variance) => ({ variance, degreesOfFreedom }));

describe('what earlier comparisons say of the spread', () => {
  // From the prototype in the noise study.
  test.each([
    ['alike', ALIKE, 0.0029296385, 30],
    ['scattered', SCATTERED, 0.0024822188, 3.1794068],
    ['between', BETWEEN, 0.0026556511, 4.7077768],
  ])('%s', (_, variances, variance, degrees) => {
    const prior = fitPrior(of(variances));
    expect(prior?.variance).toBeCloseTo(variance, 8);
    expect(prior?.degreesOfFreedom).toBeCloseTo(degrees, 5);
  });

  test('however much they scatter they are worth three rounds', () => {
    const wild = ALIKE.map((variance, index) => variance * ([100, 0.01][index % 2] ?? 1));
    expect(fitPrior(of(wild))?.degreesOfFreedom).toBe(3);
  });
  test('four say nothing, five are worth no more than one and a half times their number', () => {
    expect(fitPrior(of(ALIKE.slice(0, 4)))).toBeUndefined();
    expect(fitPrior(of(ALIKE.slice(0, 5)))?.degreesOfFreedom).toBe(7.5);
  });
  test('any number of them is worth no more than thirty', () => {
    expect(fitPrior(of([...ALIKE, ...ALIKE]))?.degreesOfFreedom).toBe(30);
  });
  test('of another kind of machine they are worth half', () => {
    const named = of(ALIKE).map((one) => ({ figure: 'p95', ...one }));
    const [whole, half] = [priorsOf(named).get('p95'), priorsOf(named, { isOfOthers: true }).get('p95')];
    expect(half?.degreesOfFreedom).toBe((whole?.degreesOfFreedom ?? 0) / 2);
    expect(half?.variance).toBe(whole?.variance);
  });
  test('one without a spread and one without rounds do not break it', () => {
    expect(fitPrior([...of(ALIKE), { variance: 0, degreesOfFreedom: 9 }])?.variance).toBeGreaterThan(0);
    expect(
      fitPrior([
        ...of(ALIKE),
        { variance: Number.NaN, degreesOfFreedom: 9 },
        { variance: 1, degreesOfFreedom: 0 },
      ])?.variance,
    ).toBeCloseTo(0.0029296385, 8);
  });
  test('each figure has its own', () => {
    const earlier = ALIKE.flatMap((variance) => [
      { figure: 'p95', variance, degreesOfFreedom: 9 },
      { figure: 'p50', variance: variance / 4, degreesOfFreedom: 9 },
    ]);
    const priors = priorsOf([...earlier, { figure: 'p99', variance: 1, degreesOfFreedom: 9 }]);
    expect([...priors.keys()]).toEqual(['p95', 'p50']);
    expect(priors.get('p50')?.variance).toBeCloseTo((priors.get('p95')?.variance ?? 0) / 4, 12);
  });
});

// Of the prototype in the noise study: the same rounds, the same priors.
const P95 = {
  differences: [0.12, 0.08, 0.1, 0.14, 0.09, 0.11, 0.07, 0.13, 0.1, 0.12],
  prior: { variance: 0.0028, degreesOfFreedom: 30 },
  tellsNoise: true,
};
const THROUGHPUT = {
  differences: [0.004, -0.01, 0.01, 0.002, -0.004, 0.006, -0.002, 0.003, 0, -0.006],
  prior: { variance: 0.0005, degreesOfFreedom: 30 },
  tellsNoise: true,
};
const P50 = {
  differences: [0.05, -0.04, 0.06, -0.05, 0.07, -0.06, 0.05, -0.04, 0.02, -0.03],
  prior: { variance: 0.0006, degreesOfFreedom: 20 },
  tellsNoise: true,
};

describe('how sure the mean of the rounds is', () => {
  test.each([
    ['p95', P95, 0.106, 0.015058858880049, 39, 9.471951839464484e-9],
    ['throughput', THROUGHPUT, 0.0003, 0.006267559947244836, 39, 0.48103385216784866],
    ['p50', P50, 0.003, 0.016333333333333335, 29, 0.4277739320566406],
  ])('%s as in the prototype', (_, spread, mean, standardError, degrees, tail) => {
    const found = estimate(spread, noiseToday([P95, THROUGHPUT, P50]), 0);
    expect(found.mean).toBeCloseTo(mean, 12);
    expect(found.standardError).toBeCloseTo(standardError, 12);
    expect(found.degreesOfFreedom).toBe(degrees);
    expect(upperTail(found.mean / found.standardError, degrees) / tail).toBeCloseTo(1, 6);
  });
  test('the change that would be seen as in the prototype', () => {
    const found = estimate(P95, 1, 0);
    expect(Math.expm1(detectableDifference(found, 0.0075 * 0.5, 0.8))).toBeCloseTo(0.0568453715, 8);
    expect(Math.expm1(detectableDifference(found, 0.0075 * 0.5, 0.95))).toBeCloseTo(0.0702011191, 8);
  });

  const noisier = (spread: typeof P95, times: number) => ({
    ...spread,
    prior: { ...spread.prior, variance: spread.prior.variance / times },
  });
  test.each([
    ['a machine that is as quiet as ever', [P95, THROUGHPUT], 1],
    ['a machine that is noisier in most figures', [noisier(P50, 3), noisier(P50, 4), P95], 13.3388889],
    ['noise of errors and memory alone', [{ ...noisier(P50, 9), tellsNoise: false }, P95], 1],
    ['no earlier comparison', [{ ...P95, prior: undefined }], 1],
  ])('%s', (_, spreads, times) => {
    expect(noiseToday(spreads)).toBeCloseTo(times, 5);
  });
  test('a noisier machine makes what was learned on a calm one larger', () => {
    expect(estimate(P95, 4, 0).standardError).toBeGreaterThan(estimate(P95, 1, 0).standardError * 1.8);
  });
  test('never surer than the rounds of today by themselves', () => {
    const calm = { ...P50, prior: { variance: 1e-6, degreesOfFreedom: 30 } };
    const alone = estimate({ ...P50, prior: undefined }, 1, 0);
    expect(estimate(calm, 1, 0).standardError).toBe(alone.standardError);
    expect(estimate(calm, 1, 0).degreesOfFreedom).toBe(39);
    expect(alone.degreesOfFreedom).toBe(9);
  });
  test('rounds that are all alike still vary a little', () => {
    const found = estimate(
      { differences: [0.01, 0.01, 0.01, 0.01], prior: undefined, tellsNoise: true },
      1,
      9e-6,
    );
    expect(found.deviation).toBe(0.003);
  });
});
