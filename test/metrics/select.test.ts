import { describe, expect, it } from 'vitest';
import type { Metric, RunSummary } from '../../src/domain/measurement.ts';
import type { Statistic } from '../../src/domain/plan.ts';
import { likeness, OF_RECORDINGS } from '../../src/metrics/likeness.ts';
import { metricName, parseMetricName, sameTags } from '../../src/metrics/name.ts';
import { isObserved, metricSeries, selectObserved, worstObserved } from '../../src/metrics/observed.ts';
import { samplesWanted, valueAtPercent } from '../../src/metrics/quantile.ts';
import {
  countIn,
  findMetric,
  headlineScope,
  judgedMetric,
  judgedScopes,
  judgedTrend,
  populationOf,
  populationsDiffer,
  rateIn,
  unitIn,
  withoutExpectation,
} from '../../src/metrics/select.ts';
import {
  canonicalStatistic,
  measuredValue,
  observedStatistic,
  parsePercentile,
  parseStatistic,
  sameStatistic,
  statisticName,
  statisticOf,
  statisticUnit,
} from '../../src/metrics/statistic.ts';
import { counter, measuredRun, trend } from '../judge/measured-run.ts';
import { observedFigure, seriesOf } from '../support/series.ts';

describe('the name of a metric as k6 reads it', () => {
  it.each<[string, ReturnType<typeof parseMetricName>]>([
    ['a', { name: 'a', tags: {} }],
    [' a ', { name: 'a', tags: {} }],
    ['a{}', { name: 'a', tags: {} }],
    ['a{x:1}', { name: 'a', tags: { x: '1' } }],
    ['a {x:1}', { name: 'a', tags: { x: '1' } }],
    ['a{y:2,x:1}', { name: 'a', tags: { x: '1', y: '2' } }],
    ['a{ x : 1 , , y:2}', { name: 'a', tags: { x: '1', y: '2' } }],
    ['a{x:http://b:80/c}', { name: 'a', tags: { x: 'http://b:80/c' } }],
    ['a{"x":"1"}', { name: 'a', tags: { x: '1' } }],
    ["a{'x':''1''}", { name: 'a', tags: { x: '1' } }],
    ['a{x}', { name: 'a', tags: { x: '' } }],
    ['a{x:a"b}', { name: 'a', tags: { x: 'a"b' } }],
    ['a{x:1\n}', { name: 'a', tags: { x: '1' } }],
    ['', undefined],
    [' ', undefined],
    ['{x:1}', undefined],
    ['a{x:1', undefined],
    ['a}', undefined],
    ['a{:1}', undefined],
    ['a{x:1}b', undefined],
    ['a{__proto__:1}', undefined],
    ['a'.repeat(300), { name: 'a'.repeat(300), tags: {} }],
    ['a'.repeat(301), undefined],
    [`a{${'x'.repeat(500)}:1}`, { name: 'a', tags: { ['x'.repeat(500)]: '1' } }],
    [`a{${'x'.repeat(501)}:1}`, undefined],
    [`a{x:${'1'.repeat(2000)}}`, { name: 'a', tags: { x: '1'.repeat(2000) } }],
    [`a{x:${'1'.repeat(2001)}}`, undefined],
  ])('%s', (text, name) => {
    expect(parseMetricName(text)).toEqual(name);
    expect(Object.keys(parseMetricName(text)?.tags ?? {})).toEqual(Object.keys(name?.tags ?? {}));
  });

  it.each([
    [{}, 'a'],
    [{ y: '2', x: '1' }, 'a{x:1,y:2}'],
  ])('%j is written as %s', (tags, text) => {
    expect(metricName('a', tags)).toBe(text);
  });

  it.each([
    [{}, {}, true],
    [{ a: '1' }, { a: '1' }, true],
    [{ a: '1' }, { a: '2' }, false],
    [{ a: '1' }, {}, false],
    [{}, { a: '1' }, false],
    [{ a: '1' }, { b: '1' }, false],
    [{ toString: undefined as unknown as string }, { a: '1' }, false],
  ])('%j and %j are the same: %s', (left, right, same) => {
    expect(sameTags(left, right)).toBe(same);
  });
});

describe('statistics', () => {
  const p = (percent: number): Statistic => ({ kind: 'percentile', percent });
  const of = (kind: Exclude<Statistic['kind'], 'percentile'>): Statistic => ({ kind });
  const latency = trend('a', {}, 10, (percent) => percent * 2) as Extract<Metric, { kind: 'trend' }>;

  it.each([
    ['min', of('min')],
    ['max', of('max')],
    ['avg', of('avg')],
    ['med', of('med')],
    ['count', of('count')],
    ['rate', of('rate')],
    ['value', of('value')],
    ['final', of('final')],
    ['p(95)', p(95)],
    ['p(0)', p(0)],
    ['p(100)', p(100)],
    ['p(.5)', p(0.5)],
    ['p(-1)', undefined],
    ['p(101)', undefined],
    ['p(x)', undefined],
    ['p(95', undefined],
    ['x(95)', undefined],
    ['mean', undefined],
  ])('%s is read', (text, statistic) => {
    expect(parseStatistic(text)).toEqual(statistic);
    expect(parsePercentile(text)).toBe(statistic?.kind === 'percentile' ? statistic.percent : undefined);
    if (statistic !== undefined && text !== 'p(.5)') expect(statisticName(statistic)).toBe(text);
  });

  it.each([
    [of('med'), p(50), true],
    [of('final'), of('value'), true],
    [of('min'), of('max'), false],
    [p(95), p(95), true],
    [p(95), p(99), false],
  ])('%j and %j are the same: %s', (left, right, same) => {
    expect(sameStatistic(left, right)).toBe(same);
    expect(JSON.stringify(canonicalStatistic(left)) === JSON.stringify(canonicalStatistic(right))).toBe(same);
  });

  const rate = (nonzero: number, total: number): Metric => ({
    kind: 'rate',
    name: 'a',
    tags: {},
    unit: 'ratio',
    better: 'lower',
    rate: total === 0 ? 0 : nonzero / total,
    nonzero,
    total,
  });
  const gauge: Metric = {
    kind: 'gauge',
    name: 'a',
    tags: {},
    unit: 'none',
    better: 'neither',
    last: 3,
    min: 1,
    max: 5,
    avg: 2,
  };

  it.each<[string, Metric, Statistic, ReturnType<typeof statisticOf>]>([
    ['a percentile', latency, p(95), 190],
    ['the median', latency, of('med'), 100],
    ['the average', latency, of('avg'), 120],
    ['the minimum', latency, of('min'), 0],
    ['the maximum', latency, of('max'), 200],
    ['how many', latency, of('count'), 10],
    ['a trend has no rate', latency, of('rate'), undefined],
    ['of no samples there is no value', { ...latency, count: 0 }, p(95), 'no samples'],
    ['but a count', { ...latency, count: 0 }, of('count'), 0],
    ['p(0) is the minimum', { ...latency, min: 7 }, p(0), 7],
    ['p(100) is the maximum', { ...latency, max: 7 }, p(100), 7],
    ['unless it is absent', { ...latency, min: 7, absent: ['min'] }, p(0), 0],
    ['and so on', { ...latency, max: 7, absent: ['max'] }, p(100), 200],
    ['an absent average', { ...latency, absent: ['avg'] }, of('avg'), undefined],
    ['an absent count', { ...latency, absent: ['count'] }, of('count'), undefined],
    ['another one is there', { ...latency, absent: ['avg'] }, of('max'), 200],
    ['a rate', rate(1, 4), of('rate'), 0.25],
    ['its value', rate(1, 4), of('value'), 0.25],
    ['a rate of nothing', rate(0, 0), of('rate'), 'no samples'],
    ['a rate has no count', rate(1, 4), of('count'), undefined],
    ['a counter', counter('a', {}, 5), of('count'), 5],
    ['its rate', { ...counter('a', {}, 5), perSecond: 2 } as Metric, of('rate'), 2],
    ['a rate that is not known', counter('a', {}, 5), of('rate'), undefined],
    ['a counter has no value', { ...counter('a', {}, 5), perSecond: 2 } as Metric, of('value'), undefined],
    ['a gauge: the last', gauge, of('value'), 3],
    ['by another name', gauge, of('final'), 3],
    ['and another', gauge, of('rate'), 3],
    ['its minimum', gauge, of('min'), 1],
    ['its maximum', gauge, of('max'), 5],
    ['its average', gauge, of('avg'), 2],
    ['a gauge has no median', gauge, of('med'), undefined],
  ])('%s', (_, metric, statistic, value) => {
    expect(statisticOf(metric, statistic)).toBe(value);
    expect(measuredValue(metric, statistic)).toBe(value === 'no samples' ? undefined : value);
  });

  it('nothing was measured of what is not there', () => {
    expect(measuredValue(undefined, of('max'))).toBeUndefined();
  });

  it.each([
    [of('min'), 1],
    [of('max'), 5],
    [of('avg'), 3],
    [of('final'), 4],
    [of('value'), 4],
    [of('med'), undefined],
  ])('of something observed: %j', (statistic, value) => {
    expect(
      observedStatistic({ ...observedFigure('a.cpu', 'cores', 3), min: 1, max: 5, final: 4 }, statistic),
    ).toBe(value);
  });

  it.each<[Parameters<typeof statisticUnit>[0], Statistic, string]>([
    [{ kind: 'trend', unit: 'ms' }, p(95), 'ms'],
    [{ kind: 'trend', unit: 'ms' }, of('count'), 'count'],
    [{ kind: 'rate', unit: 'none' }, of('rate'), 'ratio'],
    [{ kind: 'counter', unit: 'count' }, of('count'), 'count'],
    [{ kind: 'counter', unit: 'count' }, of('rate'), 'per second'],
    [{ kind: 'counter', unit: 'bytes' }, of('rate'), 'bytes per second'],
    [{ kind: 'counter', unit: 'bytes' }, of('count'), 'bytes'],
    [{ kind: 'gauge', unit: 'bytes' }, of('rate'), 'bytes'],
    [{ kind: 'observed', unit: 'cores' }, of('max'), 'cores'],
  ])('%j %j is in %s', (metric, statistic, unit) => {
    expect(statisticUnit(metric, statistic)).toBe(unit);
  });
});

describe('between exact points', () => {
  it.each([
    [[[50, 1]], 50, 1],
    [
      [
        [50, 1],
        [51, 3],
      ],
      50.25,
      1.5,
    ],
    [
      [
        [50, 1],
        [50.5, 3],
      ],
      50.25,
      2,
    ],
    [
      [
        [50, 1],
        [51.1, 3],
      ],
      50.5,
      undefined,
    ],
    [
      [
        [50, 1],
        [51, 3],
      ],
      51.5,
      undefined,
    ],
    [
      [
        [50, 1],
        [51, 3],
      ],
      49,
      undefined,
    ],
    [[], 50, undefined],
  ] as [[number, number][], number, number | undefined][])('%j at %d: %s', (quantiles, percent, value) => {
    expect(valueAtPercent(quantiles, percent)).toBe(value);
  });

  it.each([
    [50, 10],
    [95, 100],
    [99, 500],
    [99.9, 5000],
    [100, 1],
    [101, 1],
    [0, 5],
  ])('p(%d) wants %d samples', (percent, samples) => {
    expect(samplesWanted(percent)).toBe(samples);
  });
});

describe('what is judged under a name', () => {
  const expected = { expected_response: 'true' };
  const metrics: Metric[] = [
    counter('http_reqs', {}, 10),
    counter('http_reqs', { phase: 'steady' }, 5),
    trend('http_req_duration', {}, 10, () => 1),
    trend('http_req_duration', expected, 10, () => 2),
    trend('http_req_duration', { phase: 'steady' }, 10, () => 3),
    trend('http_req_waiting', { phase: 'steady', ...expected }, 10, () => 4),
    trend('mine', expected, 10, () => 5),
    trend('mine', {}, 10, () => 6),
    counter('dropped_iterations', {}, 7),
  ];
  const summary = { ...measuredRun().summary, metrics };
  const first = (metric: Metric | undefined) =>
    metric?.kind === 'trend' ? metric.avg : metric?.kind === 'counter' ? metric.count : undefined;

  it.each<[string, Record<string, string> | undefined, 'expected' | 'all' | undefined, number | undefined]>([
    ['http_req_duration', undefined, undefined, 2],
    ['http_req_duration', {}, 'all', 1],
    ['http_req_duration', { phase: 'steady' }, undefined, 3],
    ['http_req_duration', expected, undefined, 2],
    ['http_req_duration', { expected_response: 'false' }, undefined, undefined],
    ['http_req_waiting', { phase: 'steady' }, undefined, 4],
    ['http_req_waiting', { phase: 'steady' }, 'all', undefined],
    ['mine', undefined, undefined, 6],
    ['http_reqs', { phase: 'steady' }, undefined, 5],
    ['http_reqs', { phase: 'ramp' }, undefined, undefined],
    ['dropped_iterations', { phase: 'steady' }, undefined, 7],
    ['dropped_iterations', { phase: 'steady', name: 'a' }, undefined, undefined],
    ['dropped_iterations', { name: 'a' }, undefined, undefined],
    ['nothing', undefined, undefined, undefined],
  ])('%s in %j of %s answers', (name, scope, population, value) => {
    expect(first(judgedMetric(summary, name, scope, population))).toBe(value);
  });

  it('a trend, a rate, a count: nothing of another kind', () => {
    expect(judgedTrend(summary, 'http_req_duration')?.avg).toBe(2);
    expect(judgedTrend(summary, 'http_reqs')).toBeUndefined();
    expect(countIn(summary, 'http_reqs')).toBe(10);
    expect(countIn(summary, 'mine')).toBeUndefined();
    expect(rateIn(summary, 'http_reqs')).toBeUndefined();
    expect(rateIn(measuredRun().summary, 'http_req_failed')).toMatchObject({ rate: 0 });
    expect(findMetric(summary, 'http_reqs', { phase: 'steady' })).toBe(metrics[1]);
  });

  it.each([
    [{ expected_response: 'true' }, 'expected'],
    [{ expected_response: 'false' }, 'all'],
    [{}, 'all'],
  ])('%j: %s answers', (tags, population) => {
    expect(populationOf({ tags })).toBe(population);
  });

  it.each([
    [{ expected_response: 'true', a: '1' }, { a: '1' }],
    [{ a: '1' }, { a: '1' }],
    [{ expected_response: 'false' }, { expected_response: 'false' }],
  ])('%j without what was expected is %j', (tags, left) => {
    expect(withoutExpectation(tags)).toEqual(left);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['http_req_duration', {}, true],
    ['http_req_duration', { phase: 'steady' }, false],
    ['http_req_duration', expected, false],
    ['http_req_waiting', { phase: 'steady' }, false],
    ['mine', {}, false],
  ])('all answers of %s %j are another figure: %s', (name, scope, differ) => {
    expect(populationsDiffer(summary, name, scope, { kind: 'avg' })).toBe(differ);
  });

  it('the same figure is no other one', () => {
    const same = metrics.map((metric) => (metric.kind === 'trend' ? { ...metric, avg: 1 } : metric));
    expect(populationsDiffer({ metrics: same }, 'http_req_duration', {}, { kind: 'avg' })).toBe(false);
  });

  it.each([
    [{}, [{ phase: 'steady' }]],
    [{ profile: undefined }, [{}]],
    [{ metrics: [counter('http_reqs', {}, 1)] }, [{}]],
  ])('the judged windows of %j', (changes, scopes) => {
    expect(judgedScopes({ ...summary, ...changes } as RunSummary)).toEqual(scopes);
  });

  it('the headline speaks of one window', () => {
    const stress = measuredRun({ testType: 'stress' }).summary;
    expect(headlineScope(summary)).toEqual({ phase: 'steady' });
    expect(headlineScope(stress)).toEqual({});
    expect(headlineScope(stress, 'step-2')).toEqual({ phase: 'step-2' });
    expect(headlineScope(stress, 'elsewhere')).toEqual({});
    expect(headlineScope({ ...summary, metrics: [counter('a', { phase: 'x' }, 1)] })).toEqual({});
    expect(headlineScope({ ...summary, profile: undefined } as unknown as RunSummary)).toEqual({});
  });

  it.each<[string, Statistic, string]>([
    ['http_req_duration', { kind: 'max' }, 'ms'],
    ['http_reqs', { kind: 'rate' }, 'per second'],
    ['orchestrator.threads', { kind: 'max' }, 'none'],
    ['orchestrator.load', { kind: 'max' }, 'count'],
    ['orchestrator.memory', { kind: 'max' }, 'bytes'],
    ['data_sent', { kind: 'rate' }, 'bytes per second'],
    ['nothing', { kind: 'max' }, 'none'],
    ['basket', { kind: 'max' }, 'bytes'],
  ])('%s %j is shown in %s', (name, statistic, unit) => {
    const observed = [observedFigure('orchestrator.load', 'count', 1)];
    const basket: Metric = { ...trend('basket', {}, 10, () => 1), unit: 'bytes' };
    const metrics = [...summary.metrics, basket];
    expect(unitIn({ ...summary, metrics, observed }, name, statistic)).toBe(unit);
  });
});

describe('what is observed', () => {
  const all = [
    { ...observedFigure('a.cpu', 'cores', 1), replica: '1' },
    { ...observedFigure('a.cpu', 'cores', 3), replica: '2' },
    { ...observedFigure('a.cpu', 'cores', 2), replica: '3', side: 'base' as const },
    { ...observedFigure('a.depth', 'count', 4) },
    { ...observedFigure('a.depth', 'count', 5), queue: 'q' },
  ];
  const values = (identity: Parameters<typeof selectObserved>[1]) =>
    selectObserved(all, identity).map(({ avg }) => avg);

  it.each<[Parameters<typeof selectObserved>[1], number[]]>([
    [{ service: 'a', quantity: 'cpu' }, [1, 3, 2]],
    [{ service: 'a', quantity: 'cpu', replica: '2' }, [3]],
    [{ service: 'a', quantity: 'cpu', side: 'base' }, [2]],
    [{ service: 'a', quantity: 'depth' }, [4]],
    [{ service: 'a', quantity: 'depth', queue: 'q' }, [5]],
    [{ service: 'b', quantity: 'cpu' }, []],
    [{ service: 'a', quantity: 'memory' }, []],
  ])('%j', (identity, expected) => {
    expect(values(identity)).toEqual(expected);
  });

  it('of several replicas the one with the most', () => {
    expect(worstObserved(all, 'a', 'cpu')?.replica).toBe('2');
    expect(worstObserved(all, 'b', 'cpu')).toBeUndefined();
  });

  it('series of k6 by metric and statistic, of the whole run', () => {
    const series = [
      seriesOf('vus', 'count', [[1, 1]], { phase: 'x' }),
      seriesOf('vus.cpu', 'count', [[1, 2]]),
      seriesOf('vus', 'count', [[1, 3]]),
      seriesOf('vus p(95)', 'count', [[1, 4]]),
    ];
    expect(series.map(isObserved)).toEqual([false, true, false, false]);
    expect(metricSeries(series, 'vus')?.points).toEqual([[1, 3]]);
    expect(metricSeries(series, 'vus', 'p(95)')?.points).toEqual([[1, 4]]);
    expect(metricSeries(series, 'iterations')).toBeUndefined();
  });
});

describe('two files of one run', () => {
  const latency = (changes: Partial<Extract<Metric, { kind: 'trend' }>> = {}): Metric =>
    ({ ...trend('d', {}, 10, () => 1), min: 100, max: 300, avg: 200, ...changes }) as Metric;
  const rate = (total: number): Metric => ({
    kind: 'rate',
    name: 'r',
    tags: {},
    unit: 'ratio',
    better: 'lower',
    rate: 0,
    nonzero: 0,
    total,
  });
  const gauge = (last: number): Metric => ({
    kind: 'gauge',
    name: 'g',
    tags: {},
    unit: 'none',
    better: 'neither',
    last,
    min: last,
    max: last,
  });

  it.each<[string, Metric[], Metric[], difference: string | undefined, same: number, telling: number]>([
    ['the same trend', [latency()], [latency()], undefined, 4, 3],
    [
      'another mean',
      [latency()],
      [latency({ avg: 201 })],
      'd avg is 200 in the first and 201 in the second',
      3,
      2,
    ],
    ['a rounded mean', [latency()], [latency({ avg: 200.019 })], undefined, 4, 3],
    [
      'small values rounded to two decimals',
      [latency({ min: 0.001 })],
      [latency({ min: 0.005 })],
      undefined,
      4,
      3,
    ],
    [
      'another count',
      [latency()],
      [latency({ count: 11 })],
      'd is 10 in the first and 11 in the second',
      3,
      3,
    ],
    ['zeros are shared by chance', [latency({ min: 0 })], [latency({ min: 0 })], undefined, 4, 2],
    ['what one of them does not tell', [latency({ absent: ['max'] })], [latency()], undefined, 3, 2],
    ['no samples', [latency({ count: 0 })], [latency({ count: 0 })], undefined, 1, 0],
    [
      'counts are exact in every file, also large ones',
      [latency({ count: 1_000_000 })],
      [latency({ count: 1_000_001 })],
      'd is 1000000 in the first and 1000001 in the second',
      3,
      3,
    ],
    [
      'a count that one of them does not tell',
      [latency({ absent: ['count'] })],
      [latency()],
      undefined,
      3,
      3,
    ],
    [
      'a value near zero against none',
      [latency({ min: 0 })],
      [latency({ min: 0.01 })],
      'd min is 0 in the first and 0.01 in the second',
      3,
      2,
    ],
    ['counters', [counter('c', {}, 5)], [counter('c', {}, 5)], undefined, 1, 0],
    [
      'other counters',
      [counter('c', {}, 5)],
      [counter('c', {}, 6)],
      'c is 5 in the first and 6 in the second',
      0,
      0,
    ],
    ['of other tags', [counter('c', { a: '1' }, 5)], [counter('c', { a: '2' }, 6)], undefined, 0, 0],
    ['of another kind', [counter('d', {}, 5)], [latency()], undefined, 0, 0],
    ['rates by their counts', [rate(5)], [rate(6)], 'r is 5 in the first and 6 in the second', 0, 0],
    ['a rate without its counts is a share of one', [rate(1)], [rate(6)], undefined, 0, 0],
    ['which sample of a gauge was the last depends on who looked', [gauge(5)], [gauge(6)], undefined, 0, 0],
    [
      'what a reader knows the run by is named first',
      [
        counter('a', {}, 1),
        counter('iterations', { x: '1' }, 2),
        counter('iterations', {}, 5),
        counter('http_reqs', {}, 5),
      ],
      [
        counter('a', {}, 2),
        counter('iterations', { x: '1' }, 3),
        counter('iterations', {}, 6),
        counter('http_reqs', {}, 5),
      ],
      'iterations is 5 in the first and 6 in the second',
      1,
      0,
    ],
  ])('%s', (_, first, second, difference, same, telling) => {
    expect(likeness(first, second)).toEqual({ difference, same, telling });
  });

  it('a recording is a moment older', () => {
    expect(
      likeness([counter('c', {}, 1000)], [counter('c', {}, 1009)], OF_RECORDINGS).difference,
    ).toBeUndefined();
    expect(
      likeness([counter('c', {}, 1000)], [counter('c', {}, 1011)], OF_RECORDINGS).difference,
    ).toBeDefined();
    expect(likeness([latency()], [latency({ avg: 201 })], OF_RECORDINGS).difference).toBeUndefined();
    expect(likeness([latency()], [latency({ avg: 203 })], OF_RECORDINGS).difference).toBeDefined();
  });
});
