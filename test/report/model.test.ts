import { describe, expect, it } from 'vitest';
import type { Comparison, Judgement, ThresholdResult } from '../../src/domain/judgement.ts';
import type { Measurement, Metric, RunSummary } from '../../src/domain/measurement.ts';
import type { Observations, Series } from '../../src/domain/observation.ts';
import type { Threshold } from '../../src/domain/plan.ts';
import type { Report } from '../../src/domain/report.ts';
import { makeCharts } from '../../src/report/model/charts.ts';
import { eventSentence } from '../../src/report/model/event-sentence.ts';
import { known, profileSentence, runDetails, startedSentence } from '../../src/report/model/run-details.ts';
import { keyFigures, limitText, limitUnit } from '../../src/report/model/key-figures.ts';
import { rowLabel } from '../../src/report/model/labels.ts';
import { endpointRows, latencyRows, phaseRows } from '../../src/report/model/latency-rows.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { timeSpan } from '../../src/report/model/time-span.ts';
import { validityParts } from '../../src/report/model/validity-line.ts';
import { counter, limit, measuredRun, trend } from '../judge/measured-run.ts';
import { observedFigure, seriesOf } from '../support/series.ts';

const P95 = { kind: 'percentile', percent: 95 } as const;
const STEADY = { phase: 'steady' };
const EXPECTED = { expected_response: 'true' };
const run = measuredRun();

const rate = (name: string, tags: Record<string, string>, nonzero: number, total: number): Metric => ({
  kind: 'rate',
  name,
  tags,
  unit: 'ratio',
  better: 'lower',
  rate: total === 0 ? 0 : nonzero / total,
  nonzero,
  total,
});
const gauge = (name: string, tags: Record<string, string>, last: number): Metric => ({
  kind: 'gauge',
  name,
  tags,
  unit: 'per second',
  better: 'higher',
  last,
  min: last,
  max: last,
});
const summaryOf = (changes: Partial<RunSummary> = {}): RunSummary => ({ ...run.summary, ...changes });
const judgementOf = (changes: Partial<Judgement> = {}): Judgement => ({
  thresholds: [],
  validity: [],
  comparison: { kind: 'off', sentence: '', comparisons: [], historySize: 0 },
  diagnosis: [],
  verdict: { outcome: 'pass', headline: 'pass', reasons: [], red: false },
  ...changes,
});
const compared = (...comparisons: Partial<Comparison>[]): Partial<Judgement> => ({
  comparison: {
    kind: 'judged',
    sentence: '',
    historySize: 6,
    comparisons: comparisons.map(
      (changes) =>
        ({
          metric: 'http_req_duration',
          statistic: 'p(95)',
          unit: 'ms',
          better: 'lower',
          baseline: 100,
          candidate: 150,
          change: 0.5,
          changeUnit: 'relative',
          noise: [-0.1, 0.1],
          call: 'regressed',
          detectable: 0.1,
          because: '',
          ...changes,
        }) as Comparison,
    ),
  },
});
const judged = (threshold: Threshold, actual: number | undefined, changes: Partial<ThresholdResult> = {}) =>
  ({
    threshold,
    actual,
    scope: threshold.metric,
    outcome: 'failed',
    k6Agrees: undefined,
    ...changes,
  }) as ThresholdResult;
const LATENCY = limit('http_req_duration', P95, '<', 500, { origin: 'user' });

describe('the one table', () => {
  const metrics: Metric[] = [
    trend('http_req_duration', { ...EXPECTED, ...STEADY }, 10, () => 100),
    trend('http_req_duration', STEADY, 10, () => 300),
    rate('http_req_failed', STEADY, 1, 100),
    gauge('events_per_second', STEADY, 3000),
    rate('checks', {}, 9, 10),
    counter('http_reqs', {}, 10),
  ];
  const rows = (judgement: Partial<Judgement> = {}, changes: Partial<RunSummary> = {}) =>
    keyFigures(summaryOf({ metrics, ...changes }), judgementOf(judgement));
  const labelled = (...args: Parameters<typeof rows>) =>
    rows(...args).map(({ label, value }) => [label, value]);
  const row = (label: string, ...args: Parameters<typeof rows>) =>
    rows(...args).find((one) => one.label === label);

  it('the headline figures that were measured, in the order in which they are known', () => {
    expect(labelled()).toEqual([
      ['p95 latency', 100],
      ['p99 latency', 100],
      ['Median latency', 100],
      ['Events', 3000],
      ['Failed requests', 0.01],
      ['Checks', 0.9],
    ]);
    expect(row('p95 latency')).toEqual({
      label: 'p95 latency',
      metric: 'http_req_duration',
      statistic: 'p(95)',
      unit: 'ms',
      value: 100,
      limit: undefined,
      limitOutcome: undefined,
      baseline: undefined,
      change: undefined,
      changeUnit: 'relative',
      noise: undefined,
      call: undefined,
    });
    expect(row('Failed requests')?.changeUnit).toBe('points');
  });

  it('where several phases are judged, each says of which it is', () => {
    const stress = measuredRun({ testType: 'stress' }).summary;
    const first = (lastGood?: string) =>
      keyFigures(
        stress,
        judgementOf(
          lastGood === undefined
            ? {}
            : { capacity: { lastGood: { phase: lastGood } } as Judgement['capacity'] & object },
        ),
      )[0]?.label;
    expect(first()).toBe('p95 latency (whole run)');
    expect(first('step-3')).toBe('p95 latency (step-3)');
  });

  it('a summary holds the percentiles it was asked for: the first statistic that is there', () => {
    const p90: Metric = {
      ...(trend('http_req_duration', {}, 10, () => 0) as Metric & { kind: 'trend' }),
      quantiles: [[90, 80]],
    };
    expect(labelled({}, { metrics: [p90], profile: undefined } as object)).toEqual([['p90 latency', 80]]);
    const none: Metric = { ...p90, quantiles: [], absent: ['avg'] };
    expect(labelled({}, { metrics: [none], profile: undefined } as object)).toEqual([['peak latency', 0]]);
  });

  it('metrics of one’s own only where nothing else would be shown; checks alone are not enough', () => {
    const own = [
      trend('mine', {}, 10, () => 5),
      trend('mine', { a: '1' }, 10, () => 6),
      counter('vus', {}, 3),
      rate('checks', {}, 1, 1),
    ];
    expect(labelled({}, { metrics: own })).toEqual([
      ['Checks', 1],
      ['mine p95', 5],
    ]);
    expect(labelled({}, { metrics: [...metrics, ...own.slice(0, 1)] }).map(([label]) => label)).not.toContain(
      'mine p95',
    );
  });

  it.each<[Metric, string, number]>([
    [rate('mine', {}, 9, 10), 'mine rate', 0.9],
    [counter('mine', {}, 7), 'mine count', 7],
    [gauge('mine', {}, 3), 'mine value', 3],
  ])('of one’s own, by what it counts: %j', (metric, label, value) => {
    expect(labelled({}, { metrics: [metric] })).toEqual([[label, value]]);
  });

  it('a figure that is known is shown by what it is known by, and by nothing else', () => {
    const messages = { ...counter('ws_msgs_received', {}, 60), perSecond: 2 } as Metric;
    expect(labelled({}, { metrics: [messages] })).toEqual([['WebSocket messages received', 2]]);
  });

  describe('limits', () => {
    it('stand in the row of their figure', () => {
      expect(
        row('p95 latency', {
          thresholds: [
            judged(LATENCY, 100, {
              outcome: 'passed',
              scope: 'http_req_duration{expected_response:true,phase:steady}',
            }),
          ],
        }),
      ).toMatchObject({
        value: 100,
        limit: '< 500 ms',
        limitOutcome: 'passed',
      });
    });

    it('one that only warns says so', () => {
      const warns = row('p95 latency', {
        thresholds: [
          judged({ ...LATENCY, level: 'warn' }, 600, {
            scope: 'http_req_duration{expected_response:true,phase:steady}',
          }),
        ],
      });
      expect(warns).toMatchObject({ value: 600, limitWarns: true });
      expect(row('p95 latency', { thresholds: [judged(LATENCY, 1)] })).not.toHaveProperty('limitWarns');
    });

    it('a second one on the same figure is a row of its own', () => {
      const scope = 'http_req_duration{expected_response:true,phase:steady}';
      const thresholds = [
        judged(LATENCY, 100, { scope }),
        judged({ ...LATENCY, limit: 300, level: 'warn', source: 'second' }, 100, { scope }),
      ];
      expect(
        rows({ thresholds })
          .filter(({ label }) => label === 'p95 latency')
          .map((one) => [one.limit, one.value, one.limitWarns]),
      ).toEqual([
        ['< 500 ms', 100, undefined],
        ['< 300 ms', 100, true],
      ]);
    });

    it.each<[string, ThresholdResult, string]>([
      [
        'of another phase',
        judged({ ...LATENCY, tags: { phase: 'ramp-1' } }, 1, { scope: 'http_req_duration{phase:ramp-1}' }),
        'p95 latency (ramp-1)',
      ],
      ['of one endpoint', judged(LATENCY, 1, { scope: 'http_req_duration{name:/a}' }), 'p95 latency (/a)'],
      [
        'of the whole run where there is a window',
        judged(LATENCY, 1, { scope: 'http_req_duration' }),
        'p95 latency (whole run)',
      ],
      [
        'of all answers where that makes a difference',
        judged(LATENCY, 1, { scope: 'http_req_duration{phase:steady}' }),
        'p95 latency (all answers)',
      ],
      [
        'of a replica',
        judged(limit('orchestrator.memory', { kind: 'max' }, '<', 1e9, { tags: { replica: '2' } }), 1),
        'Orchestrator memory peak (replica 2)',
      ],
      [
        'of several replicas one row stands for all',
        judged(limit('orchestrator.memory', { kind: 'max' }, '<', 1e9), 1, {
          scope: 'orchestrator.memory{replica:2}',
        }),
        'Orchestrator memory peak',
      ],
    ])('%s', (_, result, label) => {
      expect(rows({ thresholds: [result] }).at(-1)?.label).toBe(label);
    });

    it('of nothing measured has no value', () => {
      const thresholds = [
        judged(limit('mine', { kind: 'max' }, '<', 1), undefined, { outcome: 'not measured' }),
      ];
      expect(rows({ thresholds }).at(-1)).toMatchObject({
        label: 'mine peak',
        value: undefined,
        limitOutcome: 'not measured',
      });
    });
  });

  describe('comparison', () => {
    it('stands in the row of its figure', () => {
      expect(row('p95 latency', compared({}))).toMatchObject({
        value: 100,
        baseline: 100,
        change: 0.5,
        changeUnit: 'relative',
        noise: [-0.1, 0.1],
        call: 'regressed',
      });
    });

    it.each<[string, Partial<Comparison>, string, number | undefined]>([
      [
        'of something the headline has not',
        { metric: 'http_req_waiting', candidate: 7 },
        'http_req_waiting p95',
        7,
      ],
      ['of another phase', { metric: 'http_req_duration{phase:ramp-1}' }, 'p95 latency (ramp-1)', 150],
      ['of all answers', { population: 'all' }, 'p95 latency (all answers)', 150],
      ['of the median, which has two names', { statistic: 'med' }, 'Median latency', 100],
      ['of what is gone', { metric: 'mine', candidate: undefined }, 'mine p95', undefined],
    ])('%s', (_, changes, label, value) => {
      expect(row(label, compared(changes))).toMatchObject({ value, call: 'regressed' });
    });

    it('what cannot be read is left out', () => {
      expect(rows(compared({ statistic: 'nonsense' }, { metric: '' })).filter(({ call }) => call)).toEqual(
        [],
      );
    });

    it('a share of a limit compares as a share', () => {
      const share = limit('orchestrator.cpu', { kind: 'avg' }, '<', 0.8, { ofLimit: true });
      const thresholds = [judged(share, 0.5)];
      const of = (candidate: number | undefined) =>
        row('Orchestrator CPU average', {
          thresholds,
          ...compared({
            metric: 'orchestrator.cpu',
            statistic: 'avg',
            unit: 'cores',
            baseline: 0.8,
            candidate,
          }),
        });
      expect(of(1)).toMatchObject({ unit: 'ratio', value: 0.5, baseline: 0.4 });
      expect(of(0)?.baseline).toBeUndefined();
      expect(of(undefined)?.baseline).toBeUndefined();
    });
  });

  it.each<[Partial<Threshold>, string]>([
    [{}, '< 500 ms'],
    [{ operator: '<=' }, '≤ 500 ms'],
    [{ operator: '>' }, '> 500 ms'],
    [{ operator: '>=' }, '≥ 500 ms'],
    [{ operator: '==' }, '= 500 ms'],
    [{ operator: '!=' }, '≠ 500 ms'],
    [{ metric: 'http_reqs', statistic: { kind: 'rate' }, limit: 5 }, '< 5/s'],
    [
      { metric: 'orchestrator.cpu', statistic: { kind: 'avg' }, limit: 0.8, ofLimit: true },
      '< 80 % of its limit',
    ],
    [{ metric: 'queue.cpu', statistic: { kind: 'avg' }, limit: 0.8, ofLimit: true }, '< 80 % of the machine'],
    [{ metric: 'k6.cpu', statistic: { kind: 'avg' }, limit: 0.8, ofLimit: true }, '< 80 % of its limit'],
    [{ metric: 'mine.cpu', statistic: { kind: 'avg' }, limit: 0.8, ofLimit: true }, '< 80 % of its limit'],
  ])('the limit of %j is written %s', (changes, text) => {
    const observed = [
      { ...observedFigure('orchestrator.cpu', 'cores', 1), limit: 2 },
      observedFigure('queue.cpu', 'cores', 1),
      observedFigure('mine.cpu', 'cores', 1, { replica: '1' }),
      { ...observedFigure('mine.cpu', 'cores', 1, { replica: '2' }), limit: 2 },
    ];
    const threshold = { ...LATENCY, ...changes } as Threshold;
    expect(limitText(threshold, summaryOf({ observed }))).toBe(text);
    expect(limitUnit(threshold, summaryOf()) === 'ratio').toBe(changes.ofLimit === true);
  });

  it.each<[string, Threshold['statistic'], string, string[], string]>([
    ['http_req_duration', P95, 'ms', [], 'p95 latency'],
    ['http_req_duration', { kind: 'med' }, 'ms', [], 'Median latency'],
    ['http_req_duration', { kind: 'percentile', percent: 50 }, 'ms', ['a'], 'Median latency (a)'],
    ['http_req_duration', { kind: 'avg' }, 'ms', ['a', 'b'], 'average latency (a, b)'],
    ['events_per_second', { kind: 'value' }, 'per second', [], 'Events'],
    ['events_per_second', { kind: 'max' }, 'per second', [], 'Events peak'],
    ['http_req_failed', { kind: 'rate' }, 'ratio', ['step-2'], 'Failed requests (step-2)'],
    ['queue.depth', { kind: 'final' }, 'count', [], 'Queue depth'],
    ['spike.recovery', { kind: 'max' }, 's', [], 'Slowest recovery'],
    ['mine', P95, 'ms', [], 'mine p95'],
    ['mine', { kind: 'value' }, 'none', [], 'mine value'],
    ['mine', { kind: 'rate' }, 'ratio', [], 'mine rate'],
    ['mine', { kind: 'rate' }, 'per second', [], 'mine per second'],
    ['mine', { kind: 'min' }, 'none', [], 'mine min'],
  ])('the row of %s %j in %s %j is called %s', (metric, statistic, unit, places, label) => {
    expect(rowLabel({ metric, statistic, places }, unit, (service) => service)).toBe(label);
  });
});

describe('latency', () => {
  const quantiles: [number, number][] = [
    [50, 2],
    [90, 3],
    [95, 4],
    [99, 5],
  ];
  const latency = (name: string, tags: Record<string, string> = {}, changes: object = {}): Metric =>
    ({ ...trend(name, tags, 10, () => 0), min: 1, avg: 2.5, max: 6, quantiles, ...changes }) as Metric;

  it('the judged window first, then the whole run, then trends of one’s own in milliseconds', () => {
    const metrics = [
      latency('mine'),
      latency('mine', { a: '1' }),
      { ...latency('others'), unit: 'none' as const },
      latency('http_req_waiting'),
      latency('http_req_duration'),
      latency('http_req_duration', STEADY),
      rate('http_req_failed', STEADY, 1, 10),
      rate('http_req_failed', {}, 0, 0),
    ];
    const rows = latencyRows(summaryOf({ metrics }), STEADY);
    expect(rows.map(({ name, errorRate }) => [name, errorRate])).toEqual([
      ['Request, steady', 0.1],
      ['Request, whole run', undefined],
      ['Waiting for the first byte, whole run', undefined],
      ['mine', undefined],
    ]);
    expect(rows[0]).toEqual({
      name: 'Request, steady',
      count: 10,
      minMs: 1,
      avgMs: 2.5,
      p50Ms: 2,
      p90Ms: 3,
      p95Ms: 4,
      p99Ms: 5,
      maxMs: 6,
      errorRate: 0.1,
    });
    expect(latencyRows(summaryOf({ metrics }), {}).map(({ name }) => name)).toEqual([
      'Request, whole run',
      'Waiting for the first byte, whole run',
      'mine',
    ]);
  });

  it.each([
    ['http_req_connecting', 'Connecting'],
    ['http_req_blocked', 'Waiting for a connection'],
    ['grpc_req_duration', 'gRPC request'],
    ['ws_connecting', 'WebSocket connecting'],
    ['ws_ping', 'WebSocket ping'],
    ['browser_web_vital_lcp', 'Largest contentful paint'],
    ['browser_web_vital_fcp', 'First contentful paint'],
    ['browser_web_vital_inp', 'Interaction to next paint'],
    ['browser_web_vital_ttfb', 'Time to first byte of a page'],
    ['browser_http_req_duration', 'Request of a page'],
    ['iteration_duration', 'Iteration'],
  ])('%s is called %s', (metric, label) => {
    expect(latencyRows(summaryOf({ metrics: [latency(metric)] }), {})[0]?.name).toBe(`${label}, whole run`);
  });

  it('iterations only where there are no answers', () => {
    const metrics = [latency('http_req_duration'), latency('iteration_duration')];
    expect(latencyRows(summaryOf({ metrics }), {})).toHaveLength(1);
  });

  it('nothing of no samples, and what is absent is no number', () => {
    expect(latencyRows(summaryOf({ metrics: [latency('http_req_duration', {}, { count: 0 })] }), {})).toEqual(
      [],
    );
    const [row] = latencyRows(
      summaryOf({ metrics: [latency('http_req_duration', {}, { absent: ['avg', 'count'] })] }),
      {},
    );
    expect([row?.avgMs, row?.count, row?.maxMs]).toEqual([Number.NaN, Number.NaN, 6]);
  });

  it('of which answers is said only where it makes a difference', () => {
    const other = { quantiles: [[95, 9]] };
    const names = (...metrics: Metric[]) => latencyRows(summaryOf({ metrics }), {}).map(({ name }) => name);
    expect(names(latency('http_req_duration', {}, other), latency('http_req_duration', EXPECTED))).toEqual([
      'Request, whole run (expected answers)',
    ]);
    expect(
      names(
        latency('http_req_duration', {}, other),
        latency('http_req_duration', EXPECTED),
        latency('http_req_waiting'),
      ),
    ).toEqual([
      'Request, whole run (expected answers)',
      'Waiting for the first byte, whole run (all answers)',
    ]);
    expect(names(latency('http_req_duration'), latency('http_req_duration', EXPECTED))).toEqual([
      'Request, whole run',
    ]);
  });

  it('endpoints, the slowest first', () => {
    const endpoint = (name: string, p95: number, more: object = {}) =>
      latency('http_req_duration', { name, ...more }, { quantiles: [[95, p95]] });
    const metrics = [
      endpoint('/a', 5),
      endpoint('/b', 9),
      endpoint('/c', 99, { phase: 'steady' }),
      latency('http_req_duration'),
      latency('http_req_waiting', { name: '/d' }),
      counter('http_req_duration', { name: '/f' }, 7),
      latency('http_req_duration', { name: '/e' }, { count: 0 }),
    ];
    expect(endpointRows(summaryOf({ metrics })).map(({ name, p95Ms }) => [name, p95Ms])).toEqual([
      ['/b', 9],
      ['/a', 5],
    ]);
  });

  it('at most 300 rows', () => {
    const many = Array.from({ length: 301 }, (_, i) => latency('http_req_duration', { name: `/${i}` }));
    expect(endpointRows(summaryOf({ metrics: many }))).toHaveLength(300);
    const own = Array.from({ length: 301 }, (_, i) => latency(`mine_${i}`));
    expect(latencyRows(summaryOf({ metrics: own }), {})).toHaveLength(300);
  });

  it('phases with what was measured in them', () => {
    const metrics = [latency('http_req_duration', STEADY), rate('http_req_failed', STEADY, 1, 10)];
    const rows = phaseRows(summaryOf({ metrics })).map(({ name, requests, p95Ms, errorRate }) => [
      name,
      requests,
      p95Ms,
      errorRate,
    ]);
    expect(rows.find(([name]) => name === 'steady')).toEqual(['steady', 10, 4, 0.1]);
    expect(rows[0]).toEqual(['ramp-1', undefined, undefined, undefined]);
  });
});

describe('facts of the run', () => {
  const facts = (changes: Partial<RunSummary> = {}) =>
    Object.fromEntries(runDetails(summaryOf(changes), undefined).map(({ name, value }) => [name, value]));

  it('enough to run it again', () => {
    const all = facts({
      environment: { ...run.summary.environment, runner: 'ubuntu24', images: { queue: 'a/b:1' } },
      commit: { sha: '8c1f2ab0c0ffee000000', branch: 'main', runUrl: 'https://x' },
    });
    expect(all).toEqual({
      Test: 'load',
      Started: '2026-11-20 02:00:00.000 UTC'.replace('.000', ''),
      Took: '17 min',
      Profile:
        'up to 1,000 VUs for 17 min, closed model, 3,000 events/s at the peak in requests of 100, profile abcdef012345',
      Stages:
        'ramp-1 1 min 40 s → 100, ramp-2 1 min 40 s → 500, ramp-3 1 min 40 s → 1,000, settle 5 s → 1,000, steady 9 min 55 s → 1,000, down 2 min → 0 VUs',
      'k6 ended': 'k6 ran to its end.',
      Iterations: expect.stringMatching(/^[\d,]+ complete, 0 interrupted, 0 dropped$/),
      Stack: 'embedded',
      k6: '2.2.0',
      Machine: 'linux x64, 4 × test, 16 GB memory',
      Runner: 'ubuntu24',
      'Image of queue': 'a/b:1',
      Commit: '8c1f2ab0c0ff on main',
      Run: 'https://x',
      Result: 'story, schema 1, orchestrator-perf 0.1.0',
    });
  });

  it('of results of others what they tell', () => {
    const environment = { ...run.summary.environment, stack: 'unknown', k6Version: '', cpuCount: 0 };
    const told = facts({ environment, startedBy: 'nothing', profile: undefined } as Partial<RunSummary>);
    for (const name of [
      'Started',
      'Profile',
      'Stages',
      'Stack',
      'k6',
      'Machine',
      'Commit',
      'Run',
      'Script',
      'Load',
    ])
      expect(told).not.toHaveProperty(name);
    expect([known('unknown'), known(''), known('2.2.0')]).toEqual([undefined, undefined, '2.2.0']);
    expect(startedSentence(summaryOf({ startedBy: 'time of the file' }))).toBe(
      '2026-11-20 02:00:00 UTC by the time of the file',
    );
  });

  it('a commit without a branch', () => {
    expect(facts({ commit: { sha: '8c1f2ab' } }).Commit).toBe('8c1f2ab');
  });

  it('a script of one’s own by its path', () => {
    const test = { testType: 'soak', workload: { kind: 'script' }, script: '/k6/mine.js' } as Parameters<
      typeof runDetails
    >[1];
    const told = runDetails(summaryOf(), test);
    expect(told[0]).toEqual({ name: 'Test', value: 'soak' });
    expect(told).toContainEqual({ name: 'Script', value: '/k6/mine.js' });
    const builtIn = { ...test, workload: { kind: 'events' } } as Parameters<typeof runDetails>[1];
    expect(runDetails(summaryOf(), builtIn).map(({ name }) => name)).not.toContain('Script');
  });

  it('a profile that was rescaled, and one without events', () => {
    const profile = run.summary.profile as NonNullable<RunSummary['profile']>;
    expect(profileSentence({ ...profile, rescaled: true, eventsPerSecond: 0 })).toBe(
      'up to 1,000 VUs for 17 min, closed model, rescaled from the default profile, profile abcdef012345',
    );
  });

  it('at most 24 stages', () => {
    const profile = run.summary.profile as NonNullable<RunSummary['profile']>;
    const stages = (count: number) => ({
      ...profile,
      stages: Array(count).fill({ phase: 'a', kind: 'hold', durationS: 1, targetVus: 2 }),
    });
    expect(facts({ profile: stages(24) }).Stages).toBe(`${Array(24).fill('a 1 s → 2').join(', ')} VUs`);
    expect(facts({ profile: stages(26) }).Stages).toMatch(/, a 1 s → 2 and 2 more VUs$/);
  });
});

describe('charts', () => {
  const one = (name: string, tags: Record<string, string> = {}): Series =>
    seriesOf(name, 'none', [[1, 1]], tags);
  const shown = (...series: Series[]) =>
    makeCharts(series).map(({ id, title, unit, lines }) => [
      id,
      title,
      unit,
      lines.map(({ label }) => label),
    ]);

  it('one for each question about time', () => {
    expect(
      shown(
        ...['p(95)', 'p(99)', 'p(90)', 'med'].map((statistic) => one(`http_req_duration ${statistic}`)),
        ...['events_submitted', 'events_offered', 'http_reqs', 'vus', 'http_req_failed'].map((name) =>
          one(name),
        ),
        ...['queue.depth', 'queue.in_flight', 'queue.oldest_age'].map((name) => one(name)),
        ...['k6.cpu', 'queue.cpu', 'orchestrator.cpu', 'orchestrator.memory', 'grafana.cpu'].map((name) =>
          one(name),
        ),
      ),
    ).toEqual([
      ['latency', 'Latency', 'ms', ['p95', 'p99', 'p90', 'median']],
      ['throughput', 'Events per second', 'per second', ['achieved', 'offered']],
      ['requests', 'Requests per second', 'per second', ['requests']],
      ['vus', 'Virtual users', 'count', ['VUs']],
      ['errors', 'Failed requests', 'ratio', ['failed']],
      ['queue', 'Queue depth', 'count', ['waiting', 'in flight']],
      ['queue-age', 'Oldest message', 's', ['age']],
      ['cpu', 'CPU, cores', 'cores', ['orchestrator', 'queue', 'k6']],
      ['memory', 'Memory', 'bytes', ['orchestrator']],
    ]);
  });

  it.each([
    ['grpc_req_duration p(95)', 'gRPC p95'],
    ['grpc_req_duration med', 'gRPC median'],
    ['ws_ping p(50)', 'WebSocket ping, median'],
    ['browser_web_vital_lcp med', 'largest contentful paint, median'],
    ['http_req_duration p(50)', 'median'],
  ])('%s is the line %s of latency', (name, label) => {
    expect(shown(one(name))).toEqual([['latency', 'Latency', 'ms', [label]]]);
  });

  it.each([
    ['events_per_second', 'throughput', 'achieved'],
    ['requests_per_second', 'requests', 'requests'],
  ])('%s is in the chart %s', (name, id, label) => {
    expect(makeCharts([one(name)]).map((chart) => [chart.id, chart.lines[0]?.label])).toEqual([[id, label]]);
  });

  it('what was offered says nothing without what came of it', () => {
    expect(shown(one('events_offered'))).toEqual([]);
  });

  it('a series of a part, or without points, is no line', () => {
    expect(shown(one('vus', { phase: 'x' }), seriesOf('http_reqs', 'none', []))).toEqual([]);
  });

  it('each queue and each replica is a line of its own, eight at most', () => {
    expect(shown(one('queue.depth'), one('queue.depth', { queue: 'a\u202eb' }))[0]?.[3]).toEqual([
      'waiting in all',
      'waiting ab',
    ]);
    expect(
      shown(one('orchestrator.cpu', { replica: '1' }), one('orchestrator.cpu', { replica: '2' }))[0]?.[3],
    ).toEqual(['orchestrator replica 1', 'orchestrator replica 2']);
    const many = Array.from({ length: 9 }, (_, i) => one('queue.depth', { queue: `q${i}` }));
    expect(shown(...many)[0]?.[3]).toHaveLength(8);
  });
});

describe('the whole report', () => {
  const report = (
    changes: Partial<RunSummary> = {},
    observations: Partial<Observations> = {},
    ...rest: [test?: Parameters<typeof makeReport>[2], failure?: Report['failure']]
  ): Report =>
    makeReport(
      {
        ...run,
        summary: summaryOf(changes),
        observations: { ...run.observations, ...observations },
      } as Measurement,
      judgementOf(),
      ...rest,
    );

  it.each([
    [{}, 'load'],
    [{ testType: undefined, id: '/a/b/c.json' }, 'c.json'],
    [{ testType: undefined, id: 'C:\\a\\c.json d/e/' }, 'c.json e/'],
    [{ testType: undefined, id: 'c.json' }, 'c.json'],
    [{ testType: undefined, id: '/' }, '/'],
    [{ testType: undefined, id: '' }, ''],
  ] as [Partial<RunSummary>, string][])('of %j is called %s', (changes, title) => {
    expect(report(changes).title).toBe(title);
  });

  it('of a test by its type', () => {
    expect(
      report({}, {}, { testType: 'soak', workload: { kind: 'events' } } as Parameters<typeof makeReport>[2])
        .title,
    ).toBe('soak');
  });

  it('says each note once', () => {
    expect(report({ notes: ['a', 'b'] }, { missing: ['b', 'c'] }).notes).toEqual(['a', 'b', 'c']);
  });

  it('has a failure only where there was one', () => {
    expect(report()).not.toHaveProperty('failure');
    const failure = { service: 'queue', logTail: ['x'] };
    expect(report({}, {}, undefined, failure).failure).toBe(failure);
  });

  it('keeps the events as they were', () => {
    const events: Observations['events'] = [{ atMs: 1, service: 'queue', kind: 'exited', detail: 'x' }];
    expect(report({}, { events }).events).toBe(events);
  });

  describe('distribution', () => {
    const of = (...metrics: Metric[]) => report({ metrics }).distribution;
    const latency = (name: string, tags: object = {}, more: object = {}): Metric =>
      ({
        ...trend(name, { ...tags }, 10, () => 0),
        min: 1,
        max: 9,
        quantiles: [
          [0, 7],
          [50, 5],
          [100, 7],
        ],
        ...more,
      }) as Metric;

    it('of the judged window, with its ends', () => {
      expect(of(latency('http_req_duration', STEADY), latency('http_req_duration', {}, { min: 2 }))).toEqual([
        [0, 1],
        [50, 5],
        [100, 9],
      ]);
    });

    it('else of the whole run, else of iterations', () => {
      expect(of(latency('http_req_duration', {}, { min: 2 }), counter('a', STEADY, 1))[0]).toEqual([0, 2]);
      expect(of(latency('iteration_duration', {}, { min: 3 }))[0]).toEqual([0, 3]);
      expect(of(counter('a', {}, 1))).toEqual([]);
      expect(of(latency('http_req_duration', STEADY, { count: 0 }))).toEqual([]);
    });

    it('without ends that are not told', () => {
      expect(of(latency('http_req_duration', STEADY, { absent: ['min'] }))).toEqual([
        [50, 5],
        [100, 9],
      ]);
      expect(of(latency('http_req_duration', STEADY, { absent: ['max'] }))).toEqual([
        [0, 1],
        [50, 5],
      ]);
    });
  });

  it('services in the usual order, each replica with its limits', () => {
    const cpu = (name: string, value: number, tags?: Record<string, string>) => ({
      ...observedFigure(name, 'cores', value, tags),
      max: value * 2,
    });
    const observed = [
      cpu('mine.cpu', 1),
      cpu('k6.cpu', 2),
      { ...cpu('orchestrator.cpu', 3, { replica: '1' }), limit: 8 },
      cpu('orchestrator.cpu', 4, { replica: '2' }),
      observedFigure('orchestrator.memory', 'bytes', 5, { replica: '2' }),
      observedFigure('queue.depth', 'count', 6),
      observedFigure('queue.memory', 'bytes', 7),
    ];
    const limits = [
      { service: 'orchestrator', cpuCores: 16, memoryBytes: 17 },
      { service: 'queue', memoryBytes: 18 },
    ];
    expect(report({ observed }, { limits }).services).toEqual([
      { service: 'orchestrator', replica: '1', cpuAvg: 3, cpuMax: 6, cpuLimit: 8, memoryLimit: 17 },
      {
        service: 'orchestrator',
        replica: '2',
        cpuAvg: 4,
        cpuMax: 8,
        cpuLimit: 16,
        memoryMax: 5,
        memoryLimit: 17,
      },
      { service: 'queue', memoryMax: 7, memoryLimit: 18 },
      { service: 'k6', cpuAvg: 2, cpuMax: 4 },
      { service: 'mine', cpuAvg: 1, cpuMax: 2 },
    ]);
  });

  it('what is known of one service without its CPU and memory is no row', () => {
    expect(report({ observed: [observedFigure('queue.depth', 'count', 6)] }).services).toEqual([]);
  });

  describe('the line a reader checks before believing a figure', () => {
    const facts = (changes: Partial<RunSummary>, judgement: Partial<Judgement> = {}) =>
      validityParts({ ...report(changes), judgement: judgementOf(judgement) });
    const quiet: Partial<RunSummary> = {
      metrics: [],
      observed: [],
      load: { ending: '', endingSentence: '', messages: [] },
    };

    it.each<[Partial<RunSummary>, string[]]>([
      [quiet, []],
      [
        { ...quiet, metrics: [counter('http_reqs', {}, 1200), counter('iterations', {}, 5)] },
        ['1,200 requests'],
      ],
      [{ ...quiet, metrics: [counter('iterations', {}, 1)] }, ['1 iteration']],
      [
        {
          ...quiet,
          load: {
            ...quiet.load,
            iterations: { complete: 9, interrupted: 2, dropped: 1 },
          } as RunSummary['load'],
        },
        ['1 dropped iteration, 2 interrupted'],
      ],
      [{ ...quiet, shards: 3 }, ['merged 3 shards']],
      [{ ...quiet, observed: [observedFigure('k6.cpu', 'cores', 0.16)] }, ['k6 used 0.16 cores']],
      [
        { ...quiet, observed: [{ ...observedFigure('k6.cpu', 'cores', 0.16), limit: 2 }] },
        ['k6 used 0.16 of 2 cores'],
      ],
      [
        { ...quiet, observed: [{ ...observedFigure('k6.cpu', 'cores', 0.16), limit: 0 }] },
        ['k6 used 0.16 cores'],
      ],
    ])('%#', (changes, expected) => {
      expect(facts(changes)).toEqual(expected);
    });

    const accounting = { submitted: 100, acceptedByAnswer: 97, rejectedByAnswer: 3, unanswered: 0 };
    it.each([
      [accounting, '97 of 100 events accepted'],
      [{ ...accounting, routed: 90 }, '90 of 100 events routed'],
      [{ ...accounting, routed: 90, failed: 10 }, '90 of 100 events routed, 10 failed'],
      [{ ...accounting, routed: 90, failed: 0 }, '90 of 100 events routed'],
      [{ ...accounting, submitted: 0, unanswered: 5, routed: 0 }, '0 of 0 events routed'],
      [{ ...accounting, submitted: 0 }, undefined],
      [{ ...accounting, submitted: 5, unanswered: 5, routed: 5 }, '5 of 5 events routed'],
    ])('events: %j', (counted, fact) => {
      expect(facts({ ...quiet, accounting: counted })).toEqual(fact === undefined ? [] : [fact]);
    });

    it('limits without samples, unless the run broke', () => {
      const thresholds = (['no samples', 'not measured', 'passed'] as const).map((outcome) =>
        judged(LATENCY, 1, { outcome }),
      );
      expect(facts(quiet, { thresholds })).toEqual(['2 limits without samples']);
      const verdict = { outcome: 'broken', headline: '', reasons: [], red: true } as const;
      expect(facts(quiet, { thresholds, verdict: { ...verdict, reasons: [] } })).toEqual([]);
    });
  });

  it('its time span covers the phases and every point after them', () => {
    const base = report();
    const { phases } = base;
    const startMs = phases[0]?.fromMs ?? 0;
    const endMs = phases.at(-1)?.toMs ?? 0;
    const charts = makeCharts([
      seriesOf('vus', 'count', [
        [startMs - 10, 1],
        [startMs, 1],
        [endMs + 5, 1],
      ]),
      seriesOf('http_reqs', 'per second', [[startMs, 1]]),
    ]);
    expect(timeSpan({ ...base, charts: [] })).toEqual([startMs, endMs]);
    expect(timeSpan({ ...base, charts })).toEqual([startMs, endMs + 5]);
    expect(timeSpan({ ...base, phases: [], charts })).toEqual([startMs - 10, endMs + 5]);
    expect(timeSpan({ ...base, phases: [], charts: [] })).toEqual([0, 0]);
  });

  it.each([
    [35_400, 'after 35 s: queue exited: boom'],
    [0, 'after 0 s: queue exited: boom'],
    [-5000, '5 s before the load: queue exited: boom'],
  ])('an event %d ms after the start of the load: %s', (offsetMs, sentence) => {
    const base = report();
    const atMs = (base.phases[0]?.fromMs ?? 0) + offsetMs;
    const event = { atMs, service: 'queue', kind: 'exited', detail: 'boom' } as const;
    expect(eventSentence(base, event)).toBe(sentence);
    const startedAt = new Date(base.phases[0]?.fromMs ?? 0).toISOString();
    expect(eventSentence({ ...base, phases: [], summary: { ...base.summary, startedAt } }, event)).toBe(
      sentence,
    );
  });
});
