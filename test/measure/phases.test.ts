import { describe, expect, it } from 'vitest';
import type { Metric, Phase } from '../../src/domain/measurement.ts';
import type { LoadProfile, Stage } from '../../src/domain/plan.ts';
import { withDroppedIterations, withRates } from '../../src/measure/derived-metrics.ts';
import { isPhaseOnly, offeredCurve, phaseWindows, withAchieved } from '../../src/measure/phases.ts';
import { counter, trend } from '../judge/measured-run.ts';

const stage = (phase: string, durationS: number, targetVus: number): Stage => ({
  phase,
  kind: 'ramp',
  durationS,
  targetVus,
});

/** One VU offers 10 events a second. */
const profile: LoadProfile = {
  testType: 'load',
  loadModel: 'closed',
  startVus: 2,
  stages: [stage('up', 10, 20), { ...stage('steady', 30, 20), kind: 'hold' }, stage('down', 5, 0)],
  peakVus: 20,
  durationS: 45,
  eventsPerSecond: 200,
  eventsPerRequest: 10,
  paceMs: 1000,
  judgedPhases: ['steady'],
  rescaled: false,
};

const windowOf = (phase: Phase) => [phase.name, phase.fromMs, phase.toMs];

describe('phases on the wall clock', () => {
  it('follow one another from the first VU on, with what each was offered', () => {
    expect(phaseWindows(profile, 1000, 1e9)).toEqual([
      {
        name: 'up',
        kind: 'ramp',
        fromMs: 1000,
        toMs: 11_000,
        targetVus: 20,
        judged: false,
        offeredEventsPerSecond: 110,
      },
      {
        name: 'steady',
        kind: 'hold',
        fromMs: 11_000,
        toMs: 41_000,
        targetVus: 20,
        judged: true,
        offeredEventsPerSecond: 200,
      },
      {
        name: 'down',
        kind: 'ramp',
        fromMs: 41_000,
        toMs: 46_000,
        targetVus: 0,
        judged: false,
        offeredEventsPerSecond: 100,
      },
    ]);
  });

  it.each([
    [
      'in the middle of a phase',
      21_000,
      [
        ['up', 0, 10_000],
        ['steady', 10_000, 21_000],
      ],
    ],
    ['where one begins: that one has no seconds and is left out', 10_000, [['up', 0, 10_000]]],
    ['before the first', 0, []],
  ])('end with the load, %s', (_, endedAtMs, windows) => {
    expect(phaseWindows(profile, 0, endedAtMs).map(windowOf)).toEqual(windows);
  });

  it('a stage without seconds has no phase, a step of the curve instead', () => {
    const jump = { ...profile, stages: [stage('calm', 10, 2), stage('jump', 0, 20), stage('spike', 10, 20)] };
    expect(phaseWindows(jump, 0, 1e9).map(windowOf)).toEqual([
      ['calm', 0, 10_000],
      ['spike', 10_000, 20_000],
    ]);
    expect(offeredCurve(jump, 0)).toEqual([
      [0, 20],
      [10_000, 200],
      [20_000, 200],
    ]);
  });

  it('the curve starts with the VUs of the start and has a corner at the end of each stage', () => {
    expect(offeredCurve(profile, 1000)).toEqual([
      [1000, 20],
      [11_000, 200],
      [41_000, 200],
      [46_000, 0],
    ]);
  });

  it('a profile without VUs offers nothing', () => {
    const none = { ...profile, startVus: 0, peakVus: 0, stages: [stage('up', 10, 0)] };
    expect(phaseWindows(none, 0, 1e9)[0]?.offeredEventsPerSecond).toBe(0);
    expect(offeredCurve(none, 0)).toEqual([
      [0, 0],
      [10_000, 0],
    ]);
  });
});

describe('what was achieved in a phase', () => {
  const phases = phaseWindows(profile, 0, 1e9);

  it('is the events counted under its tag alone, over its own seconds', () => {
    const achieved = withAchieved(
      phases,
      [
        counter('http_reqs', { phase: 'steady' }, 77),
        counter('events_submitted', {}, 9000),
        counter('events_submitted', { phase: 'steady', queue: 'a' }, 1000),
        counter('events_submitted', { phase: 'steady' }, 6000),
      ],
      {},
    );
    expect(achieved.map((phase) => phase.achievedEventsPerSecond)).toEqual([undefined, 200, undefined]);
  });

  it('of an ordinary service is its requests', () => {
    const counted = [
      counter('http_reqs', { phase: 'steady' }, 3000),
      counter('http_reqs', { name: 'order', phase: 'steady' }, 1000),
    ];
    const achieved = withAchieved(phases, counted, { unit: 'requests' });
    expect(achieved.map((phase) => phase.achievedEventsPerSecond)).toEqual([undefined, 100, undefined]);
  });

  it.each([
    [{ phase: 'steady' }, true],
    [{ phase: 'steady', queue: 'a' }, false],
    [{ queue: 'a' }, false],
    [{}, false],
  ])('%j is the tag of a phase and nothing else: %s', (tags, yes) => {
    expect(isPhaseOnly(tags)).toBe(yes);
  });
});

describe('counts per second', () => {
  const phases = phaseWindows(profile, 0, 1e9);
  const rates = (metrics: Metric[], loadSeconds: number | undefined = 45) =>
    withRates(metrics, phases, loadSeconds).map((metric) =>
      metric.kind === 'counter'
        ? [metric.name, metric.tags, metric.perSecond]
        : [metric.name, metric.tags, metric.kind === 'gauge' ? metric.last : undefined],
    );

  it.each<[string, Metric[], unknown[]]>([
    [
      'of the whole run: over the seconds of load, and a rate of its own',
      [counter('http_reqs', {}, 90)],
      [
        ['http_reqs', {}, 2],
        ['requests_per_second', {}, 2],
      ],
    ],
    [
      'of a phase: over its seconds',
      [counter('events_submitted', { phase: 'steady' }, 300)],
      [
        ['events_submitted', { phase: 'steady' }, 10],
        ['events_per_second', { phase: 'steady' }, 10],
      ],
    ],
    [
      'of a phase and another tag: no rate of its own',
      [counter('http_reqs', { phase: 'steady', queue: 'a' }, 300)],
      [['http_reqs', { phase: 'steady', queue: 'a' }, 10]],
    ],
    [
      'of another tag: no rate of its own',
      [counter('http_reqs', { queue: 'a' }, 90)],
      [['http_reqs', { queue: 'a' }, 2]],
    ],
    [
      'of a phase that never came: none',
      [counter('http_reqs', { phase: 'x' }, 9)],
      [['http_reqs', { phase: 'x' }, undefined]],
    ],
    ['of another counter: no rate of its own', [counter('mine', {}, 90)], [['mine', {}, 2]]],
  ])('%s', (_, metrics, expected) => {
    expect(rates(metrics)).toEqual(expected);
  });

  it('a metric that is no count has none', () => {
    const latency = trend('http_reqs', {}, 90, () => 1);
    expect(withRates([latency], phases, 45)).toEqual([latency]);
  });

  it.each([undefined, 0, -1])('a load of %s seconds has none', (seconds) => {
    expect(withRates([counter('http_reqs', {}, 90)], phases, seconds)).toEqual([
      counter('http_reqs', {}, 90),
    ]);
  });

  it('the rate is the same in every statistic: it is one figure over the window', () => {
    expect(withRates([counter('http_reqs', {}, 90)], phases, 45)[1]).toEqual({
      kind: 'gauge',
      name: 'requests_per_second',
      tags: {},
      unit: 'per second',
      better: 'higher',
      last: 2,
      min: 2,
      max: 2,
      avg: 2,
    });
  });
});

describe('dropped iterations', () => {
  const none = {
    kind: 'counter',
    name: 'dropped_iterations',
    tags: {},
    unit: 'count',
    better: 'lower',
    count: 0,
  };

  it.each<[string, Metric[], unknown[]]>([
    ['are 0 where k6 says nothing', [counter('http_reqs', {}, 1)], [none]],
    [
      'of one scenario are not those of the run',
      [counter('dropped_iterations', { scenario: 'a' }, 3)],
      [{ ...counter('dropped_iterations', { scenario: 'a' }, 3) }, none],
    ],
    [
      'are what k6 counted, whatever stands beside it',
      [counter('http_reqs', {}, 1), counter('dropped_iterations', {}, 3)],
      [counter('dropped_iterations', {}, 3)],
    ],
    ['are not known where k6 left nothing at all', [], []],
  ])('%s', (_, metrics, expected) => {
    expect(withDroppedIterations(metrics).filter(({ name }) => name === 'dropped_iterations')).toEqual(
      expected,
    );
  });
});
