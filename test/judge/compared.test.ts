import { describe, expect, it } from 'vitest';
import type { BaselineLookup, Comparison } from '../../src/domain/judgement.ts';
import type { Metric, RunSummary } from '../../src/domain/measurement.ts';
import { BEYOND_ANY_NOISE, isBeyondAnyNoise } from '../../src/judge/comparison/beyond-noise.ts';
import { changeOf, worseSign } from '../../src/judge/comparison/change.ts';
import { comparableRuns } from '../../src/judge/comparison/comparable-runs.ts';
import { compareRuns } from '../../src/judge/comparison/compare.ts';
import {
  commonPopulation,
  type ComparedStatistic,
  comparedStatistics,
} from '../../src/judge/comparison/compared-statistics.ts';
import { holm } from '../../src/judge/comparison/holm.ts';
import { predictFrom } from '../../src/judge/comparison/prediction.ts';
import { tQuantileOf, upperTail } from '../../src/judge/distributions.ts';
import { counter, measuredRun, trend } from './measured-run.ts';
import { type RunFigures, runSummary } from './run-summary.ts';
import { observedFigure } from '../support/series.ts';

describe('what is compared of a run', () => {
  const EXPECTED = { expected_response: 'true' };
  const rate = (name: string, tags: Record<string, string>, better: Metric['better'] = 'lower'): Metric => ({
    kind: 'rate',
    name,
    tags,
    unit: 'ratio',
    better,
    rate: 0.1,
    nonzero: 10,
    total: 100,
  });
  const gauge = (name: string, better: Metric['better'] = 'higher'): Metric => ({
    kind: 'gauge',
    name,
    tags: {},
    unit: 'none',
    better,
    last: 7,
    min: 1,
    max: 9,
  });
  const compared = (changes: Partial<RunSummary> = {}, population: 'expected' | 'all' = 'expected') =>
    comparedStatistics({ ...measuredRun().summary, ...changes }, population);
  const importance = (one: ComparedStatistic | undefined) =>
    one && [one.weight, one.floor, one.margin, one.main, one.scale];

  it('the figures that every reader looks at, each with its weight, floor and margin', () => {
    const observed = [
      observedFigure('orchestrator.cpu', 'cores', 0.5),
      observedFigure('orchestrator.memory', 'bytes', 300),
      observedFigure('queue.depth', 'count', 12),
    ];
    const all = [...compared({ observed }).values()].filter(({ main }) => main);
    expect(all.map((one) => [`${one.metric} ${one.statistic}`, ...(importance(one) ?? [])])).toEqual([
      ['http_req_duration p(95)', 0.4, 0.05, 0.1, true, 'log'],
      ['http_req_duration med', 0.05, 0.05, 0.1, true, 'log'],
      ['http_req_duration p(99)', 0.05, 0.1, 0.2, true, 'log'],
      ['http_req_failed rate', 0.1, 0.002, 0.002, true, 'rate'],
      ['events_per_second value', 0.2, 0.03, 0.05, true, 'log'],
      ['orchestrator.cpu avg', 0.1, 0.05, 0.1, true, 'log'],
      ['orchestrator.memory max', 0.05, 0.05, 0.1, true, 'log'],
      ['queue.depth avg', 0.05, 0.1, 0.2, true, 'log'],
    ]);
  });

  it('with unit, direction, value and what it was counted of', () => {
    const rows = compared();
    expect(rows.get('http_req_duration p(95)')).toMatchObject({
      unit: 'ms',
      better: 'lower',
      value: 115,
      total: undefined,
      samples: 17_850,
    });
    expect(rows.get('http_req_failed rate')).toMatchObject({
      unit: 'ratio',
      value: 0,
      total: 17_850,
      samples: undefined,
    });
    expect(rows.get('events_per_second value')).toMatchObject({
      better: 'higher',
      unit: 'per second',
      samples: undefined,
    });
  });

  it('of several phases p95, errors and events in each, which share the weight', () => {
    const rows = comparedStatistics(measuredRun({ testType: 'stress' }).summary, 'expected');
    const main = [...rows.values()].filter((one) => one.main);
    expect(
      main
        .filter(({ metric }) => metric.endsWith('{phase:step-2}'))
        .map(({ metric, statistic, weight }) => [metric, statistic, weight]),
    ).toEqual([
      ['http_req_duration{phase:step-2}', 'p(95)', 0.08],
      ['http_req_failed{phase:step-2}', 'rate', 0.02],
      ['events_per_second{phase:step-2}', 'value', 0.04],
    ]);
    expect(main).toHaveLength(15);
  });

  it('a phase that was never reached, and what is counted for the whole run only, are none', () => {
    const stress = measuredRun({ testType: 'stress' }).summary;
    const reached = stress.metrics.filter(({ tags }) => tags.phase === 'step-1' || tags.phase === undefined);
    const rows = comparedStatistics({ ...stress, metrics: reached }, 'expected');
    expect([...rows.values()].filter(({ main }) => main).map(({ metric }) => metric)).toEqual([
      'http_req_duration',
      'http_req_duration',
      'http_req_duration',
      'http_req_failed',
      'events_per_second',
    ]);
    const metrics = [
      counter('http_reqs', { phase: 'steady' }, 1),
      trend('http_req_duration', {}, 10, () => 1),
    ];
    expect([...compared({ metrics }).keys()]).toEqual([]);
  });

  it('nothing of what no phase of the profile was measured in', () => {
    const metrics = [counter('mine', { phase: 'elsewhere' }, 1), trend('http_req_duration', {}, 10, () => 1)];
    expect([...compared({ metrics }).keys()]).toEqual([
      'http_req_duration p(95)',
      'http_req_duration med',
      'http_req_duration p(99)',
    ]);
  });

  it('of several replicas the memory of the one that took most, the CPU of all together', () => {
    const observed = [1, 2].flatMap((replica) => [
      observedFigure('orchestrator.cpu', 'cores', replica, { replica: String(replica) }),
      observedFigure('orchestrator.memory', 'bytes', replica * 100, { replica: String(replica) }),
    ]);
    const rows = compared({ observed });
    expect(rows.get('orchestrator.cpu{replica:all} avg')).toMatchObject({
      value: 3,
      unit: 'cores',
      better: 'lower',
    });
    expect(rows.get('orchestrator.memory max')).toMatchObject({ value: 200, unit: 'bytes' });
  });

  it('metrics of one’s own share a tenth, those without a good direction take none of it', () => {
    const own: Metric[] = [
      trend('mine_ms', { phase: 'steady' }, 10, () => 5),
      rate('my_rate', {}),
      { ...counter('my_errors', {}, 3), better: 'lower', perSecond: 1 } as Metric,
      { ...counter('my_count', {}, 3), better: 'higher', perSecond: 1.5 } as Metric,
      { ...counter('my_plain', {}, 3), better: 'higher' } as Metric,
      gauge('my_gauge'),
      gauge('my_other', 'neither'),
    ];
    const rows = compared({ metrics: [...measuredRun().summary.metrics, ...own] });
    expect(
      [...rows.values()]
        .filter(({ main }) => !main)
        .map((one) => [
          `${one.metric} ${one.statistic}`,
          one.value,
          Math.round(one.weight * 1e6),
          one.floor,
          one.margin,
          one.scale,
        ]),
    ).toEqual([
      ['mine_ms p(95)', 5, 16_667, 0.05, 0.1, 'log'],
      ['my_rate rate', 0.1, 16_667, 0.002, 0.002, 'rate'],
      ['my_errors count', 3, 16_667, 0.05, 0.1, 'count'],
      ['my_count rate', 1.5, 16_667, 0.05, 0.1, 'log'],
      ['my_plain count', 3, 16_667, 0.05, 0.1, 'count'],
      ['my_gauge value', 7, 16_667, 0.05, 0.1, 'log'],
      ['my_other value', 7, 16_667, 0.05, 0.1, 'log'],
    ]);
    const one = compared({ metrics: [...measuredRun().summary.metrics, gauge('my_other', 'neither')] });
    expect(one.get('my_other value')?.weight).toBe(0.1);
  });

  it('one of another phase only is not of the judged one', () => {
    const metrics = [
      ...measuredRun().summary.metrics,
      trend('mine', { phase: 'ramp-1' }, 10, () => 5),
      trend('mine', {}, 10, () => 6),
    ];
    expect([...compared({ metrics }).keys()].filter((key) => key.startsWith('mine'))).toEqual([]);
  });

  it('latency by endpoint when there are several', () => {
    const endpoint = (name: string, more: Record<string, string> = {}) =>
      trend('http_req_duration', { name, ...more }, 10, () => 5);
    const keys = (...metrics: Metric[]) =>
      [...compared({ metrics: [...measuredRun().summary.metrics, ...metrics] }).keys()].filter((key) =>
        key.includes('name:'),
      );
    expect(keys(endpoint('/a'))).toEqual([]);
    expect(
      keys(
        endpoint('/a'),
        endpoint('/b', { phase: 'steady' }),
        trend('http_req_waiting', { name: '/c' }, 1, () => 1),
      ),
    ).toEqual([]);
    expect(keys(endpoint('/a'), endpoint('/b'))).toEqual([
      'http_req_duration{name:/a} p(95)',
      'http_req_duration{name:/b} p(95)',
    ]);
  });

  it('nobody counted the samples of a trend', () => {
    const absent = {
      ...(trend('http_req_duration', { phase: 'steady' }, 10, () => 5) as Metric & { kind: 'trend' }),
      absent: ['count' as const],
    };
    const metrics: Metric[] = [absent, counter('http_reqs', { phase: 'steady' }, 1)];
    expect(compared({ metrics }).get('http_req_duration p(95)')).toMatchObject({
      value: 5,
      samples: undefined,
    });
  });

  it('expected answers where every run kept them apart, otherwise all', () => {
    const apart = measuredRun().summary;
    const mixed = {
      ...apart,
      metrics: apart.metrics.filter(({ tags }) => tags.expected_response === undefined),
    };
    const none = { ...apart, metrics: apart.metrics.filter(({ name }) => name !== 'http_req_duration') };
    expect(commonPopulation([apart, apart])).toBe('expected');
    expect(commonPopulation([apart, mixed])).toBe('all');
    expect(commonPopulation([apart, none])).toBe('expected');
    const stress = measuredRun({ testType: 'stress' }).summary;
    const oneStep = stress.metrics.filter(
      ({ tags }) => tags.phase !== 'step-2' || tags.expected_response === undefined,
    );
    expect(commonPopulation([{ ...stress, metrics: oneStep }])).toBe('all');
    const metrics = [
      trend('http_req_duration', { phase: 'steady' }, 10, () => 9),
      trend('http_req_duration', { phase: 'steady', ...EXPECTED }, 10, () => 5),
    ];
    expect(compared({ metrics }, 'all').get('http_req_duration p(95)')?.value).toBe(9);
    expect(compared({ metrics }, 'expected').get('http_req_duration p(95)')?.value).toBe(5);
  });
});

describe('beyond any noise: so much worse than every earlier run that no spread is needed', () => {
  const of = (changes: Partial<ComparedStatistic>): ComparedStatistic => ({
    metric: 'http_req_duration',
    statistic: 'p(95)',
    unit: 'ms',
    better: 'lower',
    value: 100,
    total: undefined,
    samples: 1000,
    scale: 'log',
    weight: 1,
    floor: 0,
    margin: 0,
    main: true,
    ...changes,
  });
  const is = (then: Partial<ComparedStatistic>, now: Partial<ComparedStatistic>) =>
    isBeyondAnyNoise(of({}), of(now), [of(then)]);
  const rate = { scale: 'rate' as const, unit: 'ratio', statistic: 'rate', total: 100 };
  const events = { unit: 'per second', statistic: 'value' };

  it.each<[string, Partial<ComparedStatistic>, Partial<ComparedStatistic>, boolean]>([
    ['four times the latency', {}, { value: 400 }, true],
    ['less', {}, { value: 399 }, false],
    ['at least ten milliseconds more', { value: 2 }, { value: 12 }, true],
    ['less than that is the scheduler', { value: 2 }, { value: 11.9 }, false],
    ['of 100 samples for p95', { samples: 100 }, { value: 400, samples: 100 }, true],
    ['of fewer before', { samples: 99 }, { value: 400 }, false],
    ['of fewer now', {}, { value: 400, samples: 99 }, false],
    ['nobody counted them', {}, { value: 400, samples: undefined }, false],
    [
      'of 500 samples for p99',
      { statistic: 'p(99)', samples: 499 },
      { statistic: 'p(99)', value: 400 },
      false,
    ],
    [
      'of 100 samples for the median',
      { statistic: 'med', samples: 100 },
      { statistic: 'med', value: 400, samples: 100 },
      true,
    ],
    [
      'of fewer for the median',
      { statistic: 'med', samples: 99 },
      { statistic: 'med', value: 400, samples: 99 },
      false,
    ],
    [
      'of one for the maximum',
      { statistic: 'max', samples: 1 },
      { statistic: 'max', value: 400, samples: 1 },
      true,
    ],
    ['what is no time', { unit: 'bytes' }, { unit: 'bytes', value: 4000 }, false],
    ['half of the events', { ...events, value: 100 }, { ...events, value: 50 }, true],
    ['more than half', { ...events, value: 100 }, { ...events, value: 51 }, false],
    ['five in a hundred failures more', { ...rate, value: 0.5 }, { ...rate, value: 0.55 + 1e-12 }, true],
    ['less', { ...rate, value: 0.5 }, { ...rate, value: 0.549 }, false],
    ['of fewer than 100 requests', { ...rate, value: 0, total: 99 }, { ...rate, value: 1 }, false],
    ['of fewer now', { ...rate, value: 0 }, { ...rate, value: 1, total: 99 }, false],
    ['of nobody knows how many', { ...rate, value: 0, total: undefined }, { ...rate, value: 1 }, false],
    ['or now', { ...rate, value: 0 }, { ...rate, value: 1, total: undefined }, false],
  ])('%s', (_, then, now, beyond) => {
    expect(is(then, now)).toBe(beyond);
  });

  it('than every earlier run, of which there is one', () => {
    const slow = of({ value: 400 });
    expect(isBeyondAnyNoise(of({}), slow, [of({}), of({ value: 101 })])).toBe(false);
    expect(isBeyondAnyNoise(of({}), slow, [])).toBe(false);
    expect(isBeyondAnyNoise(of({}), undefined, [of({})])).toBe(false);
    expect(isBeyondAnyNoise(of({ main: false }), slow, [of({})])).toBe(false);
  });
});

describe('of several calls at most one in a hundred is false', () => {
  it.each<[string, [p: number, weight: number][], boolean[]]>([
    ['one', [[0.05, 1]], [true]],
    ['one that is not rare enough', [[0.051, 1]], [false]],
    [
      'two share the level',
      [
        [0.025, 1],
        [0.026, 1],
      ],
      [true, true],
    ],
    [
      'the first of two at half of it',
      [
        [0.026, 1],
        [0.026, 1],
      ],
      [false, false],
    ],
    [
      'weighted',
      [
        [0.04, 4],
        [0.011, 1],
      ],
      [true, true],
    ],
    [
      'what is left goes to the others',
      [
        [0.04, 4],
        [0.05, 1],
      ],
      [true, true],
    ],
    [
      'by p for its weight, in any order',
      [
        [0.05, 1],
        [0.01, 1],
        [0.02, 1],
      ],
      [true, true, true],
    ],
    [
      'one that fails ends it',
      [
        [0.001, 1],
        [0.03, 1],
        [0.03, 1],
      ],
      [true, false, false],
    ],
    ['nothing', [], []],
  ])('%s', (_, hypotheses, rejected) => {
    expect(
      holm(
        hypotheses.map(([p, weight]) => ({ p, weight })),
        0.05,
      ),
    ).toEqual(rejected);
  });
});

describe('where the next run without any change falls', () => {
  const sample = (value: number, total?: number) => ({ value, total });
  const samples = (...values: number[]) => values.map((value) => sample(value));

  it('on a scale of logarithms: the centre is the geometric mean', () => {
    const prediction = predictFrom(samples(100, 400), sample(200), 'log');
    expect(prediction.centre).toBeCloseTo(200, 9);
    expect(prediction.degreesOfFreedom).toBe(1);
    // Variance of ln 100 and ln 400 is 2 ln² 2; a new run and the mean of two add up to one and a half of it.
    const deviation = Math.sqrt(2 * Math.log(2) ** 2 * 1.5);
    expect(prediction.distance(sample(400))).toBeCloseTo(Math.log(2) / deviation, 9);
    expect(prediction.valueAt(1)).toBeCloseTo(200 * Math.exp(deviation), 6);
    expect(prediction.valueAt(-1, sample(400))).toBeCloseTo(400 * Math.exp(-deviation), 6);
  });

  it('equal runs scatter by half a percent all the same', () => {
    const prediction = predictFrom(samples(100, 100, 100, 100), sample(100), 'log');
    expect(prediction.distance(sample(101))).toBeCloseTo(Math.log(1.01) / Math.sqrt(0.005 ** 2 * 1.25), 9);
  });

  it('zeros are told apart by the smallest value seen, one at the most', () => {
    const small = predictFrom(samples(0, 0, 0.5, 0.5), sample(0.5), 'log');
    expect(small.valueAt(0, sample(0))).toBeCloseTo(0, 9);
    expect(small.centre).toBeCloseTo(Math.sqrt(0.5 * 1) - 0.5, 9);
    const large = predictFrom(samples(0, 0, 8, 8), sample(8), 'log');
    expect(large.centre).toBeCloseTo(3 - 1, 9);
  });

  it('a history of nothing but zeros says little of the size of a first value', () => {
    const zeros = predictFrom(samples(0, 0, 0, 0), sample(3), 'log');
    expect(zeros.distance(sample(3))).toBeCloseTo(Math.log(4) / Math.sqrt(0.35 ** 2 * 1.25), 9);
    const one = predictFrom(samples(0, 0, 0, 1), sample(3), 'log');
    expect(one.distance(sample(3))).not.toBeCloseTo(zeros.distance(sample(3)), 1);
  });

  it('rates scatter at least as counting does', () => {
    const rates = [0.1, 0.1, 0.1, 0.1].map((value) => sample(value, 1000));
    const prediction = predictFrom(rates, sample(0.1, 1000), 'rate');
    const at = (value: number) => Math.asin(Math.sqrt((value * 1000 + 3 / 8) / (1000 + 3 / 4)));
    const deviation = Math.sqrt((1.5 / 4000) * 1.25);
    expect(prediction.distance(sample(0.15, 1000))).toBeCloseTo((at(0.15) - at(0.1)) / deviation, 9);
    expect(prediction.centre).toBeCloseTo(0.1003, 4);
    // A candidate of few requests scatters more.
    expect(predictFrom(rates, sample(0.1, 10), 'rate').distance(sample(0.15, 1000))).toBeLessThan(
      prediction.distance(sample(0.15, 1000)),
    );
    expect(prediction.valueAt(1000)).toBe(1);
    expect(prediction.valueAt(-1000)).toBe(0);
    expect(Number.isFinite(predictFrom(rates, sample(1), 'rate').distance(sample(1)))).toBe(true);
  });

  it('counts scatter at least as a Poisson count', () => {
    const prediction = predictFrom(samples(100, 100, 100, 100), sample(100), 'count');
    const at = (value: number) => 2 * Math.sqrt(value + 3 / 8);
    const deviation = Math.sqrt(1.5 * 1.25);
    expect(prediction.distance(sample(121))).toBeCloseTo((at(121) - at(100)) / deviation, 9);
    expect(prediction.centre).toBeCloseTo(100, 9);
    expect(prediction.valueAt(-1000)).toBe(0);
    expect(prediction.distance(sample(-5))).toBeCloseTo((at(0) - at(100)) / deviation, 9);
  });

  it('spread counts where it is more than counting makes', () => {
    const prediction = predictFrom(samples(64, 144), sample(100), 'count');
    const at = (value: number) => 2 * Math.sqrt(value + 3 / 8);
    const spread = (at(144) - at(64)) ** 2 / 2;
    const mean = (at(64) + at(144)) / 2;
    expect(prediction.distance(sample(400))).toBeCloseTo((at(400) - mean) / Math.sqrt(spread * 1.5), 9);
  });

  it("Student's t", () => {
    expect(upperTail(0, 4)).toBeCloseTo(0.5, 9);
    expect(upperTail(2.776445, 4)).toBeCloseTo(0.025, 6);
    expect(tQuantileOf(0.975, 4)).toBeCloseTo(2.776445, 5);
  });
});

describe('a change', () => {
  it.each([
    ['log', 150, 100, 0.5],
    ['count', 50, 100, -0.5],
    ['rate', 0.03, 0.01, 0.02],
    ['rate', 0.03, 0, 0.03],
    ['log', 0, 0, 0],
    ['log', 5, 0, undefined],
  ] as const)('of a %s to %d from %d is %s', (scale, value, baseline, change) => {
    const by = changeOf({ scale }, value, baseline);
    if (change === undefined) expect(by).toBeUndefined();
    else expect(by).toBeCloseTo(change, 9);
  });

  it.each([
    ['higher', -1],
    ['lower', 1],
    ['neither', 1],
  ] as const)('where %s is better: %d', (better, sign) => {
    expect(worseSign({ better })).toBe(sign);
  });
});

const SCATTER = [-0.02, 0.015, 0.005, -0.01, 0.02, -0.005, 0.01];
const earlier = (
  runs: number,
  figures: (by: number) => RunFigures = () => ({}),
  overrides: Partial<RunSummary> = {},
) =>
  Array.from({ length: runs }, (_, index) => {
    const by = 1 + (SCATTER[index] ?? 0);
    return runSummary(`r${index}`, { p50: 80 * by, p95: 200 * by, p99: 400 * by, ...figures(by) }, overrides);
  });
const compare = (now: RunSummary, runs: RunSummary[], regressionTolerance = 0.05) =>
  compareRuns(
    now,
    { kind: 'found', baseline: { runs, source: 'the file', sha: undefined, newestAt: undefined } },
    { regressionTolerance },
  );
const rowOf = (
  { comparisons }: ReturnType<typeof compare>,
  statistic = 'p(95)',
  metric = 'http_req_duration',
): Comparison | undefined => comparisons.find((one) => one.metric === metric && one.statistic === statistic);

describe('what is said of a comparison', () => {
  it.each<[BaselineLookup, string]>([
    [{ kind: 'off' }, 'Not compared: the baseline is turned off.'],
    [{ kind: 'missing', because: 'nothing is stored' }, 'Nothing to compare with: nothing is stored.'],
  ])('%j', (lookup, sentence) => {
    expect(compareRuns(runSummary('now'), lookup, { regressionTolerance: 0.05 })).toEqual({
      kind: lookup.kind,
      sentence,
      comparisons: [],
      historySize: 0,
    });
  });

  it('comparisons of two versions are no earlier runs', () => {
    expect(compare(runSummary('now'), [])).toMatchObject({
      kind: 'not comparable',
      sentence: 'Not compared with the file: it holds comparisons of two versions only.',
    });
  });

  it('its own run is no other', () => {
    expect(compare(runSummary('now'), [runSummary('now')])).toEqual({
      kind: 'not comparable',
      sentence: 'Not compared with the file: it holds this very run only.',
      comparisons: [],
      historySize: 0,
    });
  });

  it.each([
    [
      1,
      'shown',
      '1 of 5 runs: the difference to the file is shown; one earlier run is not enough to judge by, but for a change beyond any noise.',
    ],
    [
      4,
      'shown',
      '4 of 5 runs: the difference to the file is shown; 4 earlier runs are not enough to judge by, but for a change beyond any noise.',
    ],
    [5, 'judged', 'Compared with 5 earlier runs on the same machine class: the file.'],
  ])('%d earlier runs: %s', (runs, kind, sentence) => {
    const result = compare(runSummary('now'), earlier(runs));
    expect([result.kind, result.historySize]).toEqual([kind, runs]);
    expect(result.sentence.startsWith(sentence)).toBe(true);
  });

  it('a machine that is not known is of no class', () => {
    const environment = { ...runSummary('x').environment, cpuCount: 0 };
    const result = compare(runSummary('now', {}, { environment }), earlier(5, undefined, { environment }));
    expect(result.sentence).toMatch(/^Compared with 5 earlier runs: the file\./);
  });

  it('what was left out is counted by its reason', () => {
    const broken = { verdict: { outcome: 'broken' as const, headline: '' } };
    const inconclusive = { verdict: { outcome: 'inconclusive' as const, headline: '' } };
    const runs = [
      ...earlier(5),
      runSummary('a', {}, broken),
      runSummary('b', {}, broken),
      runSummary('c', {}, inconclusive),
    ];
    expect(compare(runSummary('now'), runs).sentence).toContain(
      ' Left out: 2 earlier runs: the run itself was broken, its figures cannot be trusted; 1 earlier run: the run itself was inconclusive, its figures cannot be trusted.',
    );
  });

  it('a failed run is a measure, one that was never judged by what its figures say', () => {
    const failed = earlier(5, undefined, { verdict: { outcome: 'fail', headline: '' } });
    expect(compare(runSummary('now'), failed).historySize).toBe(5);
    const dead = {
      ...runSummary('dead', {}, { verdict: undefined }),
      metrics: [counter('http_reqs', {}, 0), counter('iterations', {}, 5)],
    };
    const { leftOut, same } = comparableRuns(runSummary('now'), [dead as RunSummary]);
    expect(same).toEqual([]);
    expect(leftOut[0]).toMatch(
      /^1 earlier run: the run itself is no measure of anything: k6 made 0 requests in 5 iterations/,
    );
  });

  it.each<[string, Partial<RunSummary>, number]>([
    ['of another time', { startedAt: '2026-11-21T02:00:00Z' }, 1],
    ['of another length', { durationMs: 5 }, 1],
    ['counted otherwise', { metrics: runSummary('x', { p95: 300, requests: 29_000 }).metrics }, 1],
    ['the same', {}, 0],
  ])('a run of the same name is this very run when it is the same in all: %s', (_, changes, others) => {
    const now = runSummary('now');
    expect(comparableRuns(now, [{ ...now, ...changes }]).same).toHaveLength(others);
  });
});

describe('the call and its reason', () => {
  const called = (p95: number, figures: RunFigures = {}, tolerance?: number) =>
    rowOf(compare(runSummary('now', { p95, ...figures }), earlier(7), tolerance));

  it.each<[number, Comparison['call'], RegExp]>([
    [260, 'regressed', /^worse than the noise of 7 earlier runs \(±\d\.\d %\) explains$/],
    [150, 'improved', /^better than the noise of 7 earlier runs \(±\d\.\d %\) explains$/],
    [201, 'no change', /^surely a small change; the noise is that of 7 earlier runs \(±\d\.\d %\)$/],
  ])('p95 of %d ms after 200: %s', (p95, call, because) => {
    expect(called(p95)).toMatchObject({ call, because: expect.stringMatching(because) });
  });

  it('beyond the noise and below what counts', () => {
    expect(called(225, {}, 0.2)).toMatchObject({
      call: 'slightly worse',
      because: expect.stringMatching(
        /^beyond the noise of 7 earlier runs \(±\d\.\d %\), and below what counts as a regression$/,
      ),
    });
  });

  it('inside a wide noise', () => {
    const wide = earlier(7, (by) => ({ p95: 200 * (1 + (by - 1) * 15) }));
    const row = rowOf(compare(runSummary('now', { p95: 240 }), wide));
    expect(row).toMatchObject({
      call: 'inconclusive',
      because: expect.stringMatching(
        /^inside the noise of 7 earlier runs \(.* … .* %\); only a worsening above \d+ % would have been seen$/,
      ),
    });
    expect(row?.detectable).toBeGreaterThan(0.3);
  });

  it('the baseline is the geometric mean, of rates and of what was zero the mean', () => {
    const two = [100, 400, 100, 400, 200].map((p95, index) =>
      runSummary(`r${index}`, { p95, errorRate: index === 0 ? 0.1 : 0 }),
    );
    const result = compare(runSummary('now'), two);
    expect(rowOf(result)?.baseline).toBeCloseTo(200, 9);
    expect(rowOf(result, 'rate', 'http_req_failed')).toMatchObject({ baseline: 0.02, changeUnit: 'points' });
    expect(rowOf(result)?.changeUnit).toBe('relative');
    const empty = [0, 0, 0, 0, 10].map((queueDepth, index) => runSummary(`r${index}`, { queueDepth }));
    expect(rowOf(compare(runSummary('now', { queueDepth: 4 }), empty), 'avg', 'queue.depth')?.baseline).toBe(
      2,
    );
  });

  it('nothing ever and nothing now is no change', () => {
    const none = earlier(5, () => ({ queueDepth: 0 }));
    expect(rowOf(compare(runSummary('now', { queueDepth: 0 }), none), 'avg', 'queue.depth')).toMatchObject({
      call: 'no change',
      change: 0,
    });
  });

  it('with few runs a change is shown, and one beyond any noise is called', () => {
    const few = compare(runSummary('now', { p95: 250 }), earlier(2));
    expect(rowOf(few)).toMatchObject({
      call: undefined,
      noise: undefined,
      because: '2 of 5 runs: shown, not judged',
    });
    const far = compare(runSummary('now', { p95: 900 }), earlier(2));
    expect(rowOf(far)).toMatchObject({ call: 'regressed', noise: undefined, because: BEYOND_ANY_NOISE });
    expect(BEYOND_ANY_NOISE).toBe('too few earlier runs to know the noise, but no noise explains this much');
    // With enough of them their spread decides.
    expect(rowOf(compare(runSummary('now', { p95: 900 }), earlier(5)))?.because).toMatch(
      /^worse than the noise/,
    );
  });

  it('what is new, what is gone, and what has no good direction is shown', () => {
    const own = (better: Metric['better']): Metric => ({
      kind: 'gauge',
      name: 'mine',
      tags: {},
      unit: 'none',
      better,
      last: 5,
      min: 5,
      max: 5,
    });
    const having = (runs: RunSummary[], better: Metric['better'] = 'higher') =>
      runs.map((run) => ({ ...run, metrics: [...run.metrics, own(better)] }));
    const [now = runSummary('now')] = having([runSummary('now')]);
    expect(rowOf(compare(now, earlier(5)), 'value', 'mine')).toMatchObject({
      because: 'new: no earlier run measured it',
      baseline: undefined,
      call: undefined,
    });
    expect(rowOf(compare(runSummary('now'), having(earlier(5))), 'value', 'mine')).toMatchObject({
      because: 'measured in 5 of 5 earlier runs, gone in this one',
      candidate: undefined,
      change: undefined,
      call: undefined,
    });
    const [neither = now] = having([runSummary('now')], 'neither');
    expect(rowOf(compare(neither, having(earlier(5), 'neither')), 'value', 'mine')).toMatchObject({
      because: 'neither more nor less of it is better: shown, not judged',
      change: 0,
      call: undefined,
    });
  });

  it('more throughput is better', () => {
    const scattered = earlier(7, (by) => ({ eventsPerSecond: 3000 * by }));
    const of = (eventsPerSecond: number) =>
      rowOf(compare(runSummary('now', { eventsPerSecond }), scattered), 'value', 'events_per_second')?.call;
    expect([of(2400), of(3600), of(3000)]).toEqual(['regressed', 'improved', 'no change']);
  });
});
