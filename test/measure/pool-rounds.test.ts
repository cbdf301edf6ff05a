import { describe, expect, it } from 'vitest';
import type { Measurement, Metric, RunSummary } from '../../src/domain/measurement.ts';
import { poolRounds } from '../../src/measure/pool-rounds.ts';
import { valueAtPercent } from '../../src/metrics/quantile.ts';
import { measuredRun } from '../judge/measured-run.ts';
import { observedFigure, seriesOf } from '../support/series.ts';

interface Told {
  metrics?: Metric[];
  summary?: Partial<RunSummary>;
  measurement?: Partial<Measurement>;
}

function round({ metrics = [], summary, measurement }: Told): Measurement {
  const whole = measuredRun({ durationS: 40, vus: 4 });
  return { ...whole, ...measurement, summary: { ...whole.summary, metrics, ...summary } };
}

const pool = (first: Told, ...others: Told[]) => poolRounds([round(first), ...others.map(round)]);

const metric = { tags: {}, unit: 'count', better: 'neither' } as const;
const counter = (count: number, perSecond?: number): Metric => ({
  ...metric,
  name: 'http_reqs',
  kind: 'counter',
  count,
  ...(perSecond === undefined ? {} : { perSecond }),
});
const rate = (nonzero: number, total: number): Metric => ({
  ...metric,
  name: 'http_req_failed',
  kind: 'rate',
  nonzero,
  total,
  rate: nonzero / total,
});
/** Evenly spread between two values. */
const trend = (count: number, min: number, max: number): Metric => ({
  ...metric,
  name: 'http_req_duration',
  unit: 'ms',
  kind: 'trend',
  count,
  min,
  max,
  avg: (min + max) / 2,
  quantiles: Array.from({ length: 201 }, (_, step): [number, number] => [
    step / 2,
    min + ((max - min) * step) / 200,
  ]),
});

const found = ({ summary }: Measurement, name: string) =>
  summary.metrics.find((one) => one.name === name) ?? expect.unreachable(`${name} is gone`);

describe('figures over all rounds', () => {
  it('counts add up; a rate is that of all their seconds, whatever the length of each', () => {
    expect(
      found(pool({ metrics: [counter(100, 10)] }, { metrics: [counter(300, 5)] }), 'http_reqs'),
    ).toMatchObject({ count: 400, perSecond: 400 / 70 });
  });

  it('a round that counted nothing does not make the others faster', () => {
    const pooled = found(pool({ metrics: [counter(100, 10)] }, { metrics: [counter(0, 0)] }), 'http_reqs');
    expect(pooled).toMatchObject({ count: 100 });
    expect(pooled).not.toHaveProperty('perSecond');
  });

  it('a share is of all that were counted, not the mean of shares', () => {
    expect(
      found(pool({ metrics: [rate(1, 10)] }, { metrics: [rate(0, 990)] }), 'http_req_failed'),
    ).toMatchObject({ nonzero: 1, total: 1000, rate: 0.001 });
  });

  it('percentiles are those of all samples together, not the mean of percentiles', () => {
    const pooled = found(
      pool({ metrics: [trend(1000, 0, 100)] }, { metrics: [trend(1000, 100, 200)] }),
      'http_req_duration',
    );
    if (pooled.kind !== 'trend') throw new Error('no trend');
    expect(pooled).toMatchObject({ count: 2000, min: 0, max: 200, avg: 100 });
    expect(valueAtPercent(pooled.quantiles, 50)).toBeCloseTo(100, 0);
    expect(valueAtPercent(pooled.quantiles, 95)).toBeCloseTo(190, 0);
  });

  it('what was observed keeps its extremes', () => {
    const observed = (avg: number) =>
      [observedFigure('orchestrator.cpu', 'cores', avg)] as unknown as RunSummary['observed'];
    expect(
      pool({ summary: { observed: observed(1) } }, { summary: { observed: observed(3) } }).summary.observed,
    ).toMatchObject([{ min: 1, max: 3, avg: 2 }]);
  });

  it('wrong answers add up, also where only one round had some', () => {
    const answers = (code: number, count: number, text: string) => ({
      answers: {
        counted: 'wrong' as const,
        rows: [{ endpoint: 'a', code, count }],
        bodies: [{ code, text }],
      },
    });
    const { summary } = pool(
      { summary: answers(404, 1, 'no') },
      { summary: {} },
      { summary: answers(404, 2, 'no') },
      { summary: answers(500, 9, 'busy') },
    );
    expect(summary.answers).toEqual({
      counted: 'wrong',
      rows: [
        { endpoint: 'a', code: 500, count: 9 },
        { endpoint: 'a', code: 404, count: 3 },
      ],
      bodies: [
        { code: 404, text: 'no' },
        { code: 500, text: 'busy' },
      ],
    });
  });

  it('checks add up by their path, also one that only one round made', () => {
    const checks = (path: string, passes: number, fails: number) => ({ path, passes, fails });
    const { summary } = pool(
      { summary: { checks: [checks('a', 1, 0)] } },
      { summary: { checks: [checks('a', 2, 3), checks('b', 4, 0)] } },
    );
    expect(summary.checks).toEqual([checks('a', 3, 3), checks('b', 4, 0)]);
  });

  it('messages are accounted for only where every round did', () => {
    const counted = { accounting: { submitted: 10, received: 9 } } as unknown as Partial<RunSummary>;
    expect(pool({ summary: counted }, { summary: counted }).summary.accounting).toMatchObject({
      submitted: 20,
      received: 18,
    });
    expect(
      pool({ summary: counted }, { summary: { accounting: undefined } as Partial<RunSummary> }).summary
        .accounting,
    ).toBeUndefined();
  });

  it('phases are as long as all of theirs, with the rate over all of it', () => {
    const [first] = round({}).summary.phases;
    if (first === undefined) throw new Error('no phase');
    const phase = (seconds: number, achieved?: number) => {
      const { achievedEventsPerSecond: _, ...rest } = first;
      return {
        ...rest,
        fromMs: 0,
        toMs: seconds * 1000,
        ...(achieved === undefined ? {} : { achievedEventsPerSecond: achieved }),
      };
    };
    const { phases } = pool(
      { summary: { phases: [phase(10, 30)] } },
      { summary: { phases: [phase(20, 60)] } },
    ).summary;
    expect(phases).toMatchObject([{ fromMs: 0, toMs: 30_000, achievedEventsPerSecond: 50 }]);
    const { phases: unknown } = pool(
      { summary: { phases: [phase(10, 30)] } },
      { summary: { phases: [phase(20)] } },
    ).summary;
    expect(unknown[0]).not.toHaveProperty('achievedEventsPerSecond');
  });

  it('one round is itself', () => {
    const only = round({ metrics: [counter(100, 10), trend(100, 1, 2)] });
    expect(poolRounds([only]).summary.metrics).toEqual(only.summary.metrics);
  });
});

describe('limits of the script', () => {
  const said = (ok: boolean, expression = 'p(95)<150', name = 'http_req_duration') => ({
    measurement: { k6Thresholds: [{ metric: name, expression, ok }] } as Partial<Measurement>,
  });

  it.each<[string, Told, Told, boolean]>([
    [
      'crossed in one round, kept over all',
      { metrics: [trend(10, 150, 300)], ...said(false) },
      { metrics: [trend(990, 0, 100)], ...said(true) },
      true,
    ],
    [
      'kept in one round, crossed over all',
      { metrics: [trend(10, 0, 100)], ...said(true) },
      { metrics: [trend(990, 150, 300)], ...said(false) },
      false,
    ],
    ['nobody can judge again: crossed in one round', said(true, 'what<1'), said(false, 'what<1'), false],
    ['nobody can judge again: kept in all', said(true, 'what<1'), said(true, 'what<1'), true],
  ])('%s', (_, first, second, ok) => {
    expect(pool(first, second).k6Thresholds).toMatchObject([{ ok }]);
  });

  it('one of them that was crossed in a round is no end of the test', () => {
    const crossed = { ...round({}).summary.load, category: 'thresholds' as const, exitCode: 99 };
    expect(pool({}, { summary: { load: crossed } }).summary.load).toMatchObject({
      category: 'ended',
      exitCode: 0,
    });
  });

  it('an end that was none stands for all', () => {
    const broken = { ...round({}).summary.load, category: 'script' as const, exitCode: 107 };
    expect(pool({}, { summary: { load: broken } }, {}).summary.load).toMatchObject({
      category: 'script',
      exitCode: 107,
    });
  });
});

it('time lines follow each other', () => {
  const at = (atMs: number): Told => ({
    measurement: { series: [seriesOf('http_req_duration p(95)', 'ms', [[atMs, atMs]])] },
  });
  expect(pool(at(1), at(2), at(3)).series).toMatchObject([
    {
      points: [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    },
  ]);
});
