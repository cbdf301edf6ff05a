import { describe, expect, it } from 'vitest';
import type { Recovery } from '../../src/domain/judgement.ts';
import type { Phase } from '../../src/domain/measurement.ts';
import type { Series } from '../../src/domain/observation.ts';
import { isEmptied, judgeRecovery, shortestWatchS } from '../../src/judge/by-type/recovery.ts';
import { measuredRun, type PhaseFigures } from './measured-run.ts';
import { seriesOf } from '../support/series.ts';

const START_MS = 1_000_000;

/** name, kind, seconds, VUs, judged: one after the other. */
type Stage = [name: string, kind: Phase['kind'], seconds: number, vus: number, judged?: boolean];
const ONE_SPIKE: Stage[] = [
  ['base', 'hold', 60, 10, true],
  ['jump', 'ramp', 5, 100],
  ['spike', 'hold', 30, 100, true],
  ['fall', 'down', 5, 10],
  ['settle', 'settle', 10, 10],
  ['after', 'hold', 50, 10, true],
  ['end', 'down', 10, 0],
];
/** Where the watch of the spike begins, in seconds from the start; it is a minute long. */
const BACK_S = 100;

function phasesOf(stages: Stage[]): Phase[] {
  let fromMs = START_MS;
  return stages.map(([name, kind, seconds, targetVus, judged = false]) => {
    const phase = { name, kind, fromMs, toMs: fromMs + seconds * 1000, targetVus, judged };
    fromMs = phase.toMs;
    return phase;
  });
}

/** A sample at the end of each second. */
const eachSecond = (name: string, at: (second: number) => number | undefined, seconds = 170): Series =>
  seriesOf(
    name,
    'ms',
    Array.from({ length: seconds }, (_, index): [number, number | undefined] => [
      START_MS + (index + 1) * 1000,
      at(index + 1),
    ]).filter((point): point is [number, number] => point[1] !== undefined),
  );

function recoveryOf(
  series: Series[],
  { stages = ONE_SPIKE, figures = {} as Record<string, PhaseFigures> } = {},
): Recovery {
  const run = measuredRun({ testType: 'spike', phases: figures });
  run.summary.phases = phasesOf(stages);
  run.series = series;
  return judgeRecovery(run);
}
const latencyOf = (at: (second: number) => number | undefined) => eachSecond('http_req_duration p(95)', at);
/** 100 ms before the spike, 900 in it, `until` so many seconds after the fall `slow` ms, then 100 again. */
const backAfter = (seconds: number, slow = 600, base = 100) =>
  latencyOf((second) =>
    second <= 60 ? base : second <= BACK_S ? 900 : second <= BACK_S + seconds ? slow : base,
  );
const recoveryS = (...args: Parameters<typeof recoveryOf>) => recoveryOf(...args).spikes[0]?.recoveryS;

describe('recovered: the first of three windows of five seconds in a row back to normal', () => {
  it.each([
    ['at once', 0, 0],
    ['within a window, which is slow by most of its samples', 3, 5],
    ['within a window, which is fast by most of its samples', 2, 0],
    ['after four windows', 20, 20],
    ['with three windows left to see it', 45, 45],
    ['with two windows left', 50, undefined],
    ['never', 60, undefined],
  ])('%s', (_, slowFor, seconds) => {
    expect(recoveryS([backAfter(slowFor)])).toBe(seconds);
  });

  it.each([
    ['a quarter more is normal', 400, 500, 0],
    ['more than a quarter is not', 400, 501, 20],
    ['ten milliseconds more is normal, however fast it was', 4, 14, 0],
    ['eleven are not', 4, 15, 20],
  ])('%s', (_, base, slow, seconds) => {
    expect(recoveryS([backAfter(20, slow, base)])).toBe(seconds);
  });

  it.each([
    ['1 % of errors is normal', 0.01, 0],
    ['more is not, however fast the answers are', 0.011, 20],
  ])('%s', (_, rate, seconds) => {
    const errors = eachSecond('http_req_failed', (second) =>
      second > BACK_S && second <= BACK_S + 20 ? rate : 0,
    );
    expect(recoveryS([backAfter(0), errors])).toBe(seconds);
  });

  it('slow again for a window: not yet', () => {
    const latency = latencyOf((second) => (second > 105 && second <= 110 ? 600 : 100));
    expect(recoveryS([latency])).toBe(10);
  });

  it('normal is the minute before the spike, of a longer one its end', () => {
    const stages: Stage[] = [['base', 'hold', 120, 10, true], ...ONE_SPIKE.slice(1)];
    const latency = (early: number, late: number) =>
      eachSecond(
        'http_req_duration p(95)',
        (second) => (second <= 60 ? early : second <= 120 ? late : 250),
        230,
      );
    expect(recoveryS([latency(1000, 100)], { stages })).toBeUndefined();
    expect(recoveryS([latency(100, 1000)], { stages })).toBe(0);
  });

  it('without a sample before the spike nothing is normal', () => {
    expect(recoveryS([latencyOf((second) => (second <= 60 ? undefined : 100))])).toBeUndefined();
    expect(recoveryS([])).toBeUndefined();
  });

  it('with a request now and then the windows there are must do', () => {
    const rare = (second: number) =>
      second <= 60 ? 100 : second === 108 || second === 131 ? 100 : undefined;
    expect(recoveryS([latencyOf(rare)])).toBe(5);
    expect(recoveryS([latencyOf((second) => (second <= 60 ? 100 : undefined))])).toBeUndefined();
  });

  it('a short watch has windows of a second', () => {
    const stages: Stage[] = [
      ...ONE_SPIKE.slice(0, 4),
      ['after', 'hold', 12, 10, true],
      ['end', 'down', 5, 0],
    ];
    expect(recoveryS([backAfter(4)], { stages })).toBe(4);
    expect(recoveryS([backAfter(9)], { stages })).toBe(9);
    expect(recoveryS([backAfter(10)], { stages })).toBeUndefined();
  });

  it('one of 36 s has windows of three', () => {
    const stages: Stage[] = [
      ...ONE_SPIKE.slice(0, 4),
      ['after', 'hold', 36, 10, true],
      ['end', 'down', 5, 0],
    ];
    expect(recoveryS([backAfter(6)], { stages })).toBe(6);
    expect(recoveryS([backAfter(7)], { stages })).toBe(6);
    expect(recoveryS([backAfter(8)], { stages })).toBe(9);
  });
});

describe('what is a spike, and how long it is watched', () => {
  const watchOf = (stages: Stage[]) => {
    const run = measuredRun({ testType: 'spike' });
    return shortestWatchS({ ...run.summary, phases: phasesOf(stages) });
  };

  it('from the end of the fall until the load changes again', () => {
    expect(watchOf(ONE_SPIKE)).toBe(60);
    expect(watchOf(ONE_SPIKE.slice(0, -1))).toBe(60);
    expect(
      watchOf([...ONE_SPIKE.slice(0, -1), ['jump-2', 'ramp', 5, 100], ['spike-2', 'hold', 9, 100, true]]),
    ).toBe(60);
  });

  it('of several the shortest', () => {
    const second: Stage[] = [
      ['jump-2', 'ramp', 5, 100],
      ['spike-2', 'hold', 30, 100, true],
      ['fall-2', 'down', 5, 10],
      ['after-2', 'hold', 20, 10, true],
    ];
    expect(watchOf([...ONE_SPIKE.slice(0, -1), ...second])).toBe(20);
  });

  it.each<[string, Stage[], string[]]>([
    ['a judged hold above the one before it', ONE_SPIKE, ['spike']],
    [
      'one that is as high is none',
      ONE_SPIKE.map(([name, kind, seconds, , judged = false]) => [name, kind, seconds, 10, judged]),
      [],
    ],
    ['the first hold is none', ONE_SPIKE.slice(2), []],
    [
      'one that is not judged is none',
      ONE_SPIKE.map((stage) => (stage[0] === 'spike' ? ['spike', 'hold', 30, 100] : stage)),
      [],
    ],
    [
      'a ramp is none',
      ONE_SPIKE.map((stage) => (stage[0] === 'spike' ? ['spike', 'ramp', 30, 100, true] : stage)),
      [],
    ],
  ])('%s', (_, stages, names) => {
    expect(recoveryOf([backAfter(0)], { stages }).spikes.map(({ phase }) => phase)).toEqual(names);
  });

  it('a spike that nothing was seen after is one of unknown recovery', () => {
    const spikes = (stages: Stage[]) => recoveryOf([backAfter(0)], { stages }).spikes;
    for (const stages of [
      ONE_SPIKE.slice(0, 3),
      ONE_SPIKE.slice(0, 4),
      [...ONE_SPIKE.slice(0, 3), ...ONE_SPIKE.slice(4)],
    ])
      expect(spikes(stages)).toMatchObject([
        { phase: 'spike', recoveryS: undefined, queueDrainS: undefined },
      ]);
  });

  it('a later spike is measured against the hold before the first: the one between may still suffer', () => {
    const stages: Stage[] = [
      ...ONE_SPIKE.slice(0, -1),
      ['jump-2', 'ramp', 5, 100],
      ['spike-2', 'hold', 30, 100, true],
      ['fall-2', 'down', 5, 10],
      ['after-2', 'hold', 60, 10, true],
    ];
    const latency = eachSecond('http_req_duration p(95)', (second) => (second <= 60 ? 100 : 300), 260);
    const { spikes } = recoveryOf([latency], { stages, figures: {} });
    expect(spikes.map(({ phase, recoveryS }) => [phase, recoveryS])).toEqual([
      ['spike', undefined],
      ['spike-2', undefined],
    ]);
  });
});

describe('the queue has drained when it is back at the median of the base + 2 MAD', () => {
  const drainS = (depth: (second: number) => number | undefined) =>
    recoveryOf([eachSecond('queue.depth', depth)]).spikes[0]?.queueDrainS;
  /** Around 100 before, 4,000 until `seconds` after the fall, then `after`. */
  const drains =
    (seconds: number, after: number, spread = 0) =>
    (second: number) =>
      second <= 60 ? 100 + (second % 2 === 0 ? spread : -spread) : second < BACK_S + seconds ? 4000 : after;

  it.each([
    ['at once', drains(0, 100), 0],
    ['after 20 s', drains(20, 100), 20],
    ['ten messages more are drained', drains(20, 110), 20],
    ['eleven are not', drains(20, 111), undefined],
    ['a base that swings allows for it', drains(20, 140, 20), 20],
    ['but not for more', drains(20, 161, 20), undefined],
    ['with three seconds left', drains(58, 100), 58],
    ['with two', drains(59, 100), undefined],
  ])('%s', (_, depth, seconds) => {
    expect(drainS(depth)).toBe(seconds);
  });

  it('three samples before the spike are needed', () => {
    const from = (first: number) => (second: number) =>
      second < first ? undefined : drains(20, 100)(second);
    expect(drainS(from(58))).toBe(20);
    expect(drainS(from(59))).toBeUndefined();
  });

  it('nobody empties it: not judged', () => {
    expect(drainS((second) => second * 50)).toBeUndefined();
  });

  it.each<[string, number[], boolean]>([
    ['it got shorter', [50, 100, 99], true],
    ['it only grew', [50, 50, 100], false],
    ['it never filled', [1, 5, 10], true],
    ['it filled', [1, 5, 11], false],
    ['nothing is known', [], true],
  ])('emptied: %s', (_, depths, emptied) => {
    expect(isEmptied(depths.map((depth, at) => [at, depth]))).toBe(emptied);
  });
});

describe('in words', () => {
  const flat = (ms: number): PhaseFigures => ({ latencyMs: () => ms });
  const TWO: Stage[] = [
    ...ONE_SPIKE.slice(0, -1),
    ['jump-2', 'ramp', 5, 100],
    ['spike-2', 'hold', 30, 100, true],
    ['fall-2', 'down', 5, 10],
    ['after-2', 'hold', 60, 10, true],
  ];
  /** Figures of phases that the profile of the story knows, under names of it. */
  const named = (stages: Stage[]) =>
    stages.map(
      ([name, ...rest]): Stage => [
        { base: 'base-1', spike: 'spike-1', 'spike-2': 'spike-2' }[name] ?? name,
        ...rest,
      ],
    );
  const figures = (base: number, first: number, second = first) => ({
    'base-1': flat(base),
    'spike-1': flat(first),
    'spike-2': flat(second),
  });
  const latency = (slow: number, again: number) =>
    eachSecond(
      'http_req_duration p(95)',
      (second) =>
        (second > 60 && second <= BACK_S + slow) || (second > 160 && second <= 200 + again) ? 900 : 100,
      260,
    );

  it.each<[string, Recovery, string]>([
    [
      'one',
      recoveryOf([backAfter(20)], { stages: named(ONE_SPIKE), figures: figures(100, 900) }),
      'Recovered from the spike, after 20 s at most. p95 rose from 100 to 900 ms.',
    ],
    [
      'several',
      recoveryOf([latency(20, 10)], { stages: named(TWO), figures: figures(100, 900, 700) }),
      'Recovered from all 2 spikes, after 20 s at most. p95 rose from 100 to 900 ms.',
    ],
    [
      'one of them not',
      recoveryOf([latency(20, 60)], { stages: named(TWO), figures: figures(100, 900) }),
      'Not seen to recover from spike-2 while it was watched. p95 rose from 100 to 900 ms.',
    ],
    [
      'neither',
      recoveryOf([latency(60, 60)], { stages: named(TWO), figures: figures(100, 900) }),
      'Not seen to recover from spike-1, spike-2 while it was watched. p95 rose from 100 to 900 ms.',
    ],
    [
      'it did not rise',
      recoveryOf([backAfter(0)], { stages: named(ONE_SPIKE), figures: figures(100, 100) }),
      'Recovered from the spike, after 0 s at most. p95 did not rise: 100 ms before, 100 ms at most in a spike.',
    ],
    [
      'no latency is known',
      recoveryOf([backAfter(0)], { stages: ONE_SPIKE }),
      'Recovered from the spike, after 0 s at most.',
    ],
    [
      'no spike',
      recoveryOf([backAfter(0)], { stages: ONE_SPIKE.slice(0, 1) }),
      'No spike was reached, so nothing is known about recovery.',
    ],
  ])('%s', (_, { sentence }, expected) => {
    expect(sentence).toBe(expected);
  });

  it('figures of each spike and of the base', () => {
    expect(
      recoveryOf([backAfter(0)], { stages: named(ONE_SPIKE), figures: figures(100, 900) }).spikes,
    ).toEqual([
      { phase: 'spike-1', peakP95Ms: 900, baselineP95Ms: 100, recoveryS: 0, queueDrainS: undefined },
    ]);
  });
});
