import { describe, expect, it } from 'vitest';
import type { ThresholdResult } from '../../src/domain/judgement.ts';
import type { Measurement, Metric, RunSummary } from '../../src/domain/measurement.ts';
import type { Threshold } from '../../src/domain/plan.ts';
import { judge } from '../../src/judge/judge.ts';
import { observedFigure, seriesOf } from '../support/series.ts';
import { counter, limit, measuredRun, type PhaseFigures, type Story, trend } from './measured-run.ts';

const P95 = { kind: 'percentile', percent: 95 } as const;
const LATENCY = limit('http_req_duration', P95, '<', 500, { origin: 'user' });
const ERRORS = limit('http_req_failed', { kind: 'rate' }, '<', 0.01, { origin: 'user' });
const EVENTS = (operator: Threshold['operator'], least: number, statistic: Threshold['statistic']) =>
  limit('events_per_second', statistic, operator, least, { origin: 'user' });
const flat = (ms: number): PhaseFigures => ({ latencyMs: () => ms });

/** All answers together are slow, those that were expected are not. */
const slowFailures = (summary: RunSummary): Metric[] =>
  summary.metrics.map((metric) =>
    metric.kind === 'trend' && metric.tags.expected_response === undefined
      ? { ...metric, quantiles: metric.quantiles.map(([percent]) => [percent, 10_000]), max: 10_000 }
      : metric,
  );

interface Changes {
  story?: Story;
  summary?: Partial<RunSummary>;
  k6?: Measurement['k6Thresholds'];
  series?: Measurement['series'];
}

function judged(thresholds: Threshold[], { story = {}, summary = {}, k6 = [], series = [] }: Changes = {}) {
  const measurement = measuredRun(story);
  Object.assign(measurement.summary, summary);
  measurement.k6Thresholds = k6;
  measurement.series = series;
  const plan = { failOn: ['thresholds' as const], baseline: { regressionTolerance: 0.05 } };
  return judge({ measurement, test: { thresholds }, lookup: { kind: 'off' }, plan });
}

/** What became of the first limit: outcome, figure, where. */
function lookedAt(threshold: Threshold, changes?: Changes) {
  const [result] = judged([threshold], changes).thresholds;
  return [result?.outcome, result?.actual, result?.scope];
}

describe('where a limit without tags is looked at', () => {
  it.each(['load', 'soak', 'smoke'] as const)(
    '%s: in the steady phase, whatever its ramps did',
    (testType) => {
      const [phase] = measuredRun({ testType }).summary.profile?.judgedPhases ?? [];
      const story: Story = { testType, all: flat(900), phases: { [phase ?? '']: flat(100) } };
      expect(lookedAt(LATENCY, { story })).toEqual([
        'passed',
        100,
        `http_req_duration{expected_response:true,phase:${phase}}`,
      ]);
    },
  );

  it('spike: in every judged phase, the worst counts', () => {
    const story: Story = {
      testType: 'spike',
      all: flat(100),
      phases: { 'spike-2': flat(600), 'jump-1': flat(900) },
    };
    expect(lookedAt(LATENCY, { story })).toEqual([
      'failed',
      600,
      'http_req_duration{expected_response:true,phase:spike-2}',
    ]);
  });

  it.each<[string, Threshold['operator'], number, number]>([
    ['the slowest of several that are too slow', '<', 500, 800],
    ['of several that are as slow as may be, the slowest', '<=', 900, 800],
    ['the fastest of several that are too fast', '>', 900, 600],
    ['of several that are slow enough, the fastest', '>=', 500, 600],
  ])('spike: %s is shown', (_, operator, value, actual) => {
    const story: Story = {
      testType: 'spike',
      all: flat(700),
      phases: { 'spike-1': flat(600), 'spike-2': flat(800), 'spike-3': flat(650) },
    };
    expect(lookedAt({ ...LATENCY, operator, limit: value }, { story })[1]).toBe(actual);
  });

  it('stress: in every step before the breaking point', () => {
    const story = (...slow: string[]): Story => ({
      testType: 'stress',
      all: flat(100),
      phases: Object.fromEntries(slow.map((phase) => [phase, flat(600)])),
    });
    expect(lookedAt(LATENCY, { story: story('step-4', 'step-5') })).toEqual([
      'passed',
      100,
      'http_req_duration{expected_response:true,phase:step-1}',
    ]);
    expect(lookedAt(LATENCY, { story: story('step-2') })[0]).toBe('failed');
    expect(lookedAt(LATENCY, { story: story('step-1', 'step-2') })[0]).toBe('failed');
  });

  it('a script without phases: the whole run', () => {
    const metrics = [counter('http_reqs', {}, 1000), trend('http_req_duration', {}, 1000, () => 600)];
    expect(lookedAt(LATENCY, { summary: { metrics, phases: [], profile: undefined } as object })).toEqual([
      'failed',
      600,
      'http_req_duration',
    ]);
  });
});

describe('tags are taken as written', () => {
  const metrics = (tags: Record<string, string>, ms: number) => [
    ...measuredRun().summary.metrics,
    trend('http_req_duration', tags, 1000, () => ms),
  ];

  it('that sub-metric only', () => {
    const tagged = { ...LATENCY, tags: { phase: 'ramp-1' } };
    const story: Story = { phases: { 'ramp-1': flat(600) } };
    expect(lookedAt(tagged, { story })).toEqual([
      'failed',
      600,
      'http_req_duration{expected_response:true,phase:ramp-1}',
    ]);
  });

  it('of all answers where no expected ones were kept apart', () => {
    const tagged = { ...LATENCY, tags: { name: '/a' } };
    expect(lookedAt(tagged, { summary: { metrics: metrics({ name: '/a' }, 600) } })).toEqual([
      'failed',
      600,
      'http_req_duration{name:/a}',
    ]);
    expect(lookedAt(tagged)).toEqual(['not measured', undefined, 'http_req_duration{name:/a}']);
  });
});

describe('max and min over phases', () => {
  const story: Story = {
    testType: 'spike',
    all: { eventsPerSecond: 300 },
    phases: { 'spike-1': { eventsPerSecond: 3000 }, 'base-2': { eventsPerSecond: 200 } },
  };

  it.each<[string, Threshold, number]>([
    ['max: the highest phase decides, also from below', EVENTS('>', 2000, { kind: 'max' }), 3000],
    ['max: and from above', EVENTS('<', 2000, { kind: 'max' }), 3000],
    ['min: the lowest phase decides', EVENTS('>', 250, { kind: 'min' }), 200],
    ['min: also from above', EVENTS('<', 250, { kind: 'min' }), 200],
    ['a value from below: the lowest is the worst', EVENTS('>=', 250, { kind: 'value' }), 200],
    ['a value from above: the highest is', EVENTS('<=', 2000, { kind: 'value' }), 3000],
    ['equal: the one that is not', EVENTS('==', 300, { kind: 'value' }), 3000],
    ['unequal: the one that is equal', EVENTS('!=', 200, { kind: 'value' }), 200],
  ])('%s', (_, threshold, actual) => {
    expect(lookedAt(threshold, { story })[1]).toBe(actual);
  });
});

describe('latency: only answers that were expected count, errors have their own limit', () => {
  const story: Story = { all: { requests: 1000, failedRequests: 100, latencyMs: () => 100 } };
  it('slow failures are in no latency', () => {
    const metrics = slowFailures(measuredRun(story).summary);
    expect(lookedAt(LATENCY, { story, summary: { metrics } }).slice(0, 2)).toEqual(['passed', 100]);
    expect(lookedAt(ERRORS, { story, summary: { metrics } })).toEqual([
      'failed',
      0.1,
      'http_req_failed{phase:steady}',
    ]);
  });
});

describe('value between percentiles: linear between exact neighbours at most 1 % apart', () => {
  const of = (...quantiles: [number, number][]) => {
    const metrics: Metric[] = [
      counter('http_reqs', {}, 1000),
      {
        ...(trend('http_req_duration', { phase: 'steady' }, 1000, () => 0) as Metric & { kind: 'trend' }),
        quantiles,
      },
    ];
    return lookedAt(
      { ...LATENCY, statistic: { kind: 'percentile', percent: 99 } },
      { summary: { metrics } },
    ).slice(0, 2);
  };

  it.each<[string, [number, number][], unknown[]]>([
    [
      'exact',
      [
        [95, 100],
        [99, 200],
        [100, 900],
      ],
      ['passed', 200],
    ],
    [
      'between neighbours',
      [
        [98.5, 100],
        [99.5, 200],
        [100, 900],
      ],
      ['passed', 150],
    ],
    [
      'nearer to one',
      [
        [98.8, 100],
        [99.8, 200],
      ],
      ['passed', 120],
    ],
    [
      'neighbours too far apart',
      [
        [98.4, 100],
        [99.5, 200],
      ],
      ['not measured', undefined],
    ],
    [
      'p99 drawn between p95 and the maximum is a guess',
      [
        [95, 100],
        [100, 900],
      ],
      ['not measured', undefined],
    ],
    [
      'nothing above',
      [
        [50, 100],
        [95, 200],
      ],
      ['not measured', undefined],
    ],
    ['nothing below', [[99.5, 200]], ['not measured', undefined]],
  ])('%s', (_, quantiles, expected) => {
    const [outcome, actual] = of(...quantiles);
    expect([outcome, typeof actual === 'number' ? Math.round(actual * 1e6) / 1e6 : actual]).toEqual(expected);
  });
});

describe('no samples and not measured are never a pass', () => {
  const nothing: Partial<RunSummary> = {
    metrics: [counter('http_reqs', {}, 1000), trend('http_req_duration', { phase: 'steady' }, 0, () => 0)],
  };

  it('no samples: inconclusive, also by default', () => {
    expect(lookedAt(LATENCY, { summary: nothing })).toEqual([
      'no samples',
      undefined,
      'http_req_duration{phase:steady}',
    ]);
    for (const origin of ['user', 'default'] as const)
      expect(judged([{ ...LATENCY, origin }], { summary: nothing }).verdict.outcome).toBe('inconclusive');
  });

  it('not measured: inconclusive if it was asked for, a note if it is a default', () => {
    const memory = limit('orchestrator.memory', { kind: 'max' }, '<', 1e9);
    expect(lookedAt(memory)).toEqual(['not measured', undefined, 'orchestrator.memory']);
    expect(judged([{ ...memory, origin: 'user' }]).verdict.outcome).toBe('inconclusive');
    expect(judged([memory]).verdict.outcome).toBe('pass');
  });

  it('a phase without samples decides before any number', () => {
    const story: Story = { testType: 'spike', all: flat(100), phases: { 'spike-2': { requests: 0 } } };
    expect(lookedAt(LATENCY, { story })).toEqual([
      'no samples',
      undefined,
      'http_req_duration{expected_response:true,phase:spike-2}',
    ]);
  });

  it('a phase that was never reached decides before any number', () => {
    const story: Story = { testType: 'spike', all: flat(600) };
    const metrics = measuredRun(story).summary.metrics.filter(({ tags }) => tags.phase !== 'spike-3');
    expect(lookedAt(LATENCY, { story, summary: { metrics } })).toEqual([
      'not measured',
      undefined,
      'http_req_duration{phase:spike-3}',
    ]);
  });
});

describe('share of a limit', () => {
  const share = (metric: string, statistic: Threshold['statistic']) =>
    limit(metric, statistic, '<', 0.8, { ofLimit: true, origin: 'user' });
  const observed = (...figures: RunSummary['observed']): Changes => ({ summary: { observed: figures } });
  const cpu = observedFigure('orchestrator.cpu', 'cores', 1.8);

  it.each<[string, Threshold, Changes, unknown[]]>([
    [
      'of its own CPU limit',
      share('orchestrator.cpu', { kind: 'avg' }),
      observed({ ...cpu, limit: 2 }),
      ['failed', 0.9],
    ],
    [
      'of the machine where it has none',
      share('orchestrator.cpu', { kind: 'avg' }),
      observed(cpu),
      ['passed', 0.45],
    ],
    [
      'of the memory of the machine',
      share('orchestrator.memory', { kind: 'max' }),
      observed(observedFigure('orchestrator.memory', 'bytes', 4e9)),
      ['passed', 0.25],
    ],
    [
      'not of anything where it is no share',
      limit('orchestrator.cpu', { kind: 'avg' }, '<', 1.5),
      observed({ ...cpu, limit: 2 }),
      ['failed', 1.8],
    ],
  ])('%s', (_, threshold, changes, expected) => {
    expect(lookedAt(threshold, changes).slice(0, 2)).toEqual(expected);
  });

  it('a limit on something observed is judged on each replica, and the worst counts', () => {
    const replicas = observed(
      observedFigure('orchestrator.memory', 'bytes', 1e9, { replica: '1' }),
      observedFigure('orchestrator.memory', 'bytes', 3e9, { replica: '2' }),
    );
    const memory = limit('orchestrator.memory', { kind: 'max' }, '<', 2e9);
    expect(lookedAt(memory, replicas)).toEqual(['failed', 3e9, 'orchestrator.memory{replica:2}']);
    expect(lookedAt({ ...memory, tags: { replica: '1' } }, replicas)[0]).toBe('passed');
  });
});

describe('limits in the script', () => {
  const said = (metric: string, expression: string, ok: boolean) => [{ metric, expression, ok }];
  const script = (k6: Measurement['k6Thresholds'], ours: Threshold[] = [], changes: Changes = {}) =>
    judged(ours, { ...changes, k6 }).thresholds.filter(({ threshold }) => threshold.origin === 'script');

  it("k6's own result stands, with its figure", () => {
    expect(script(said('http_req_duration', 'p(95)<50', false))).toEqual([
      {
        threshold: {
          metric: 'http_req_duration',
          tags: {},
          statistic: P95,
          operator: '<',
          limit: 50,
          level: 'error',
          source: 'http_req_duration: p(95)<50',
          origin: 'script',
        },
        outcome: 'failed',
        actual: 115,
        scope: 'http_req_duration',
        k6Agrees: true,
      },
    ]);
    expect(script(said('http_req_duration', 'p(95)<500', true))[0]?.outcome).toBe('passed');
  });

  it('except that a limit on nothing does not pass', () => {
    const metrics = [
      ...measuredRun().summary.metrics,
      trend('http_req_duration', { name: '/a' }, 0, () => 0),
    ];
    const [result] = script(said('http_req_duration{name:/a}', 'p(95)<500', true), [], {
      summary: { metrics },
    });
    expect(result).toMatchObject({ outcome: 'no samples', actual: undefined });
  });

  it('one on a metric that is not in the results stands without a figure', () => {
    expect(script(said('mine', 'value<5', false))[0]).toMatchObject({
      outcome: 'failed',
      actual: undefined,
      k6Agrees: true,
    });
  });

  it('one that is ours as well is one limit', () => {
    expect(script(said('http_req_failed{phase:steady}', 'rate<0.01', true), [ERRORS])).toEqual([]);
    expect(script(said('http_req_failed{phase:steady}', 'rate<=0.01', true), [ERRORS])).toHaveLength(1);
    expect(script(said('http_req_failed{phase:steady}', 'rate<0.02', true), [ERRORS])).toHaveLength(1);
    expect(script(said('http_req_failed{phase:ramp-1}', 'rate<0.01', true), [ERRORS])).toHaveLength(1);
  });

  it('the same limit on all answers is another one where these differ', () => {
    const ofAll = said('http_req_duration{phase:steady}', 'p(95)<500', true);
    expect(script(ofAll, [LATENCY])).toEqual([]);
    const metrics = slowFailures(measuredRun().summary);
    expect(script(ofAll, [LATENCY], { summary: { metrics } })).toHaveLength(1);
  });

  it('a rate that k6 counts over the whole run says nothing against ours', () => {
    const reqs = { ...counter('http_reqs', {}, 10_000), perSecond: 12 } as Metric;
    const metrics = [...measuredRun().summary.metrics.filter(({ name }) => name !== 'http_reqs'), reqs];
    const [result] = script(said('http_reqs', 'rate>11', false), [], { summary: { metrics } });
    expect(result).toMatchObject({ outcome: 'failed', actual: undefined, k6Agrees: true });
    expect(script(said('http_reqs', 'rate>11', true), [], { summary: { metrics } })[0]?.actual).toBe(12);
  });

  it('one that can be read makes no run inconclusive', () => {
    const { validity } = judged([], { k6: said('http_req_duration', 'p(95)<500', true) });
    expect(validity.map(({ rule }) => rule)).not.toContain('unreadable-threshold');
  });

  it('a count is the same for k6 and here, and so is what a script counts beside setup and teardown', () => {
    const metrics = [...measuredRun().summary.metrics, counter('mine', {}, 5)];
    const summary = { metrics, setup: 'apart' as const };
    expect(script(said('mine', 'count<5', true), [], { summary })[0]).toMatchObject({
      actual: 5,
      k6Agrees: false,
    });
    expect(script(said('iterations', 'count<0', true), [])[0]).toMatchObject({ k6Agrees: false });
    expect(script(said('iterations', 'count<0', true), [], { summary })[0]).toMatchObject({
      actual: undefined,
      k6Agrees: true,
    });
  });

  it.each([
    ['http_reqs', 'nonsense', true, 'was met'],
    ['http_reqs{', 'rate<5', false, 'was crossed'],
  ])('one that cannot be read makes the run inconclusive: %s: %s', (metric, expression, ok, words) => {
    const { verdict, validity } = judged([], { k6: said(metric, expression, ok) });
    expect(verdict.outcome).toBe('inconclusive');
    expect(validity).toContainEqual({
      rule: 'unreadable-threshold',
      severity: 'inconclusive',
      sentence: `The threshold "${metric}: ${expression}" of the script could not be read; k6 said that it ${words}.`,
    });
  });
});

describe('cross-check: a limit k6 judged too must come out the same', () => {
  const agrees = (threshold: Threshold, k6: Measurement['k6Thresholds'], changes: Changes = {}) =>
    judged([threshold], { ...changes, k6 }).thresholds[0]?.k6Agrees;
  const expected = 'http_req_duration{expected_response:true,phase:steady}';

  it.each<[string, Measurement['k6Thresholds'], boolean | undefined]>([
    ['it does', [{ metric: expected, expression: 'p(95)<500', ok: true }], true],
    ['it does not', [{ metric: expected, expression: 'p(95)<500', ok: false }], false],
    ['written otherwise', [{ metric: expected, expression: ' p(95.0) < 5e2', ok: false }], false],
    [
      'of all answers',
      [{ metric: 'http_req_duration{phase:steady}', expression: 'p(95)<500', ok: false }],
      false,
    ],
    [
      'of another phase',
      [{ metric: 'http_req_duration{phase:ramp-1}', expression: 'p(95)<500', ok: false }],
      undefined,
    ],
    [
      'of another metric',
      [{ metric: 'http_req_waiting{phase:steady}', expression: 'p(95)<500', ok: false }],
      undefined,
    ],
    ['another operator', [{ metric: expected, expression: 'p(95)<=500', ok: false }], undefined],
    ['another figure', [{ metric: expected, expression: 'p(95)<501', ok: false }], undefined],
    ['another statistic', [{ metric: expected, expression: 'p(99)<500', ok: false }], undefined],
    ['k6 was not asked', [], undefined],
    [
      'of several none may differ',
      [
        { metric: expected, expression: 'p(95)<500', ok: true },
        { metric: 'http_req_duration{phase:steady}', expression: 'p(95)<500', ok: false },
      ],
      false,
    ],
  ])('%s', (_, k6, same) => {
    expect(agrees(LATENCY, k6)).toBe(same);
  });

  it('else inconclusive', () => {
    const k6 = [{ metric: expected, expression: 'p(95)<500', ok: false }];
    const { verdict, validity } = judged([LATENCY], { k6 });
    expect(verdict.outcome).toBe('inconclusive');
    expect(validity.map(({ rule }) => rule)).toContain('k6-disagrees');
  });

  it('the median has two names', () => {
    const median = { ...LATENCY, statistic: { kind: 'med' } as const };
    expect(agrees(median, [{ metric: expected, expression: 'p(50)<500', ok: false }])).toBe(false);
  });

  it('what k6 counts otherwise is not held against it', () => {
    const failed = [{ metric: 'http_req_failed{phase:steady}', expression: 'rate<0.01', ok: false }];
    expect(agrees(ERRORS, failed)).toBe(false);
    expect(agrees(ERRORS, failed, { summary: { setup: 'apart' } })).toBeUndefined();
    const checks = limit('checks', { kind: 'rate' }, '>', 0.9);
    const metrics: Metric[] = [
      ...measuredRun().summary.metrics,
      {
        kind: 'rate',
        name: 'checks',
        tags: {},
        unit: 'ratio',
        better: 'higher',
        rate: 1,
        nonzero: 9,
        total: 9,
      },
    ];
    const said = [{ metric: 'checks', expression: 'rate>0.9', ok: false }];
    expect(agrees(checks, said, { summary: { setup: 'apart', metrics } })).toBe(false);
  });
});

it('warnings are reported and never turn a run red', () => {
  const { verdict, thresholds } = judged([{ ...LATENCY, limit: 50, level: 'warn' }]);
  expect(thresholds[0]?.outcome).toBe('failed');
  expect(verdict).toMatchObject({ outcome: 'pass', red: false });
  expect(verdict.reasons.map(({ sentence }) => sentence)).toContain(
    'warning: p95 115 ms is over the limit of 50 ms (load, steady phase)',
  );
});

describe('recovery after a spike: at most 30 s', () => {
  const { phases } = measuredRun({ testType: 'spike' }).summary;
  const startMs = phases[0]?.fromMs ?? 0;
  const backMs = phases.filter(({ name }) => name.startsWith('fall')).map(({ toMs }) => toMs);
  const spikeMs = phases.filter(({ name }) => name.startsWith('jump')).map(({ fromMs }) => fromMs);
  /** High from each jump on until so many seconds after each fall. */
  const points = (seconds: number | readonly number[], high: number, low: number) =>
    Array.from({ length: 455 }, (_, index): [number, number] => {
      const atMs = startMs + (index + 1) * 1000;
      const spike = spikeMs.findLastIndex((fromMs) => atMs > fromMs);
      const afterS = typeof seconds === 'number' ? seconds : (seconds[spike] ?? 0);
      return [atMs, spike >= 0 && atMs <= (backMs[spike] ?? 0) + afterS * 1000 ? high : low];
    });
  const recovered = (
    metric: string,
    seconds: number | readonly number[],
    queueS?: number,
    durationS?: number,
  ): Partial<ThresholdResult> | undefined =>
    judged([], {
      story: { testType: 'spike', ...(durationS && { durationS }) },
      series: [
        seriesOf('http_req_duration p(95)', 'ms', points(seconds, 900, 100)),
        ...(queueS === undefined ? [] : [seriesOf('queue.depth', 'count', points(queueS, 4000, 5))]),
      ],
    }).thresholds.find(({ threshold }) => threshold.metric === metric);

  it.each([
    [0, 'passed', 0],
    [30, 'passed', 30],
    [35, 'failed', 35],
    [60, 'failed', 60],
  ])('back after %d s: %s', (seconds, outcome, actual) => {
    expect(recovered('spike.recovery', seconds)).toMatchObject({
      outcome,
      actual,
      scope: 'spike.recovery',
      threshold: {
        operator: '<=',
        limit: 30,
        statistic: { kind: 'max' },
        level: 'error',
        origin: 'default',
        source: 'spike.recovery: max<=30s',
      },
    });
  });

  it('of several spikes the slowest recovery counts', () => {
    expect(recovered('spike.recovery', [5, 40, 10])).toMatchObject({ outcome: 'failed', actual: 40 });
  });

  it.each([
    [25, 'passed', 26],
    [40, 'failed', 41],
  ])('a queue that drained after %d s: %s', (seconds, outcome, actual) => {
    expect(recovered('spike.queue_drain', 0, seconds)).toMatchObject({ outcome, actual });
  });

  it('without a queue there is none to drain', () => {
    expect(recovered('spike.queue_drain', 0)).toBeUndefined();
  });

  it('not recovered within a watch shorter than that is not measured', () => {
    const story: Story = { testType: 'spike', durationS: 60 };
    const short = measuredRun(story).summary.phases;
    const slow = short.flatMap(({ name, fromMs, toMs }) =>
      Array.from({ length: Math.floor((toMs - fromMs) / 1000) }, (_, index): [number, number] => [
        fromMs + (index + 1) * 1000,
        name === 'base-1' || name === 'settle-base-1' ? 100 : 900,
      ]),
    );
    const [result] = judged([], {
      story,
      series: [seriesOf('http_req_duration p(95)', 'ms', slow)],
    }).thresholds;
    expect(result).toMatchObject({ outcome: 'not measured', actual: undefined });
  });

  it('a run that reached no spike has no such limit', () => {
    const story: Story = { testType: 'spike' };
    const none = { phases: measuredRun(story).summary.phases.slice(0, 2) };
    expect(judged([], { story, summary: none }).thresholds).toEqual([]);
  });
});
