import { describe, expect, it } from 'vitest';
import type { Growth } from '../../src/domain/judgement.ts';
import type { Phase } from '../../src/domain/measurement.ts';
import type { Series } from '../../src/domain/observation.ts';
import { judgeGrowth } from '../../src/judge/by-type/growth.ts';
import { judge } from '../../src/judge/judge.ts';
import { measuredRun } from './measured-run.ts';
import { seriesOf } from '../support/series.ts';

const START_MS = 1_000_000;
const HOLD: Phase = {
  name: 'steady',
  kind: 'hold',
  fromMs: START_MS,
  toMs: START_MS,
  targetVus: 10,
  judged: true,
};

/** A hold of twelve blocks with one sample in the middle of each; undefined is a block without one. */
function growthOf(
  values: readonly (number | undefined)[],
  {
    metric = 'orchestrator.memory',
    unit = 'bytes' as Series['unit'],
    holdS = 1200,
    narrowed = {} as Record<string, string>,
    phase = {} as Partial<Phase>,
    of = 'everything' as Parameters<typeof judgeGrowth>[1],
  } = {},
): Growth | undefined {
  const run = measuredRun({ testType: 'soak' });
  run.summary.phases = [{ ...HOLD, toMs: START_MS + holdS * 1000, ...phase }];
  const points = values.flatMap((value, block): [number, number][] =>
    value === undefined ? [] : [[START_MS + ((block + 0.5) * holdS * 1000) / 12, value]],
  );
  run.series = [seriesOf(metric, unit, points, narrowed)];
  const [growth, ...others] = judgeGrowth(run, of);
  expect(others).toEqual([]);
  return growth;
}

/** Rises evenly by `share` of its middle over the hold. */
const rising = (middle: number, rise: number) =>
  Array.from({ length: 12 }, (_, block) => middle + rise * ((block + 0.5) / 12 - 0.5));

describe('from which growth over the hold on it matters', () => {
  it.each<[metric: string, unit: Series['unit'], middle: number, most: number]>([
    ['orchestrator.memory', 'bytes', 400e6, 20e6],
    ['queue.memory', 'bytes', 400e6, 20e6],
    ['queue.depth', 'count', 20, 10],
    ['queue.depth', 'count', 200, 40],
    ['http_req_duration p(95)', 'ms', 20, 10],
    ['http_req_duration p(95)', 'ms', 200, 40],
    ['orchestrator.cpu', 'cores', 0.1, 0.05],
    ['orchestrator.cpu', 'cores', 2, 0.4],
  ])('%s in %s around %d: more than %d', (metric, unit, middle, most) => {
    const queueFalls = (values: number[]) =>
      // A queue that nobody empties is not judged: it must have got shorter once.
      metric === 'queue.depth' ? [values[1], values[0], ...values.slice(2)] : values;
    expect(growthOf(queueFalls(rising(middle, most * 1.05)), { metric, unit })?.growing).toBe(true);
    expect(growthOf(queueFalls(rising(middle, most * 0.95)), { metric, unit })?.growing).toBe(false);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['orchestrator.memory', {}, true],
    // Each replica has a memory of its own to fill.
    ['orchestrator.memory', { replica: '1' }, true],
    ['queue.depth', { queue: 'payments' }, false],
    ['queue.memory', { queue: 'payments' }, false],
    ['k6.memory', {}, false],
    ['machine.cpu', {}, false],
    ['prometheus.memory', {}, false],
    ['grafana.cpu', {}, false],
    ['orchestrator.threads', {}, false],
    ['my_queue.depth', {}, false],
    ['http_req_duration p(95)', {}, true],
    ['http_req_duration p(99)', {}, false],
    ['vus', {}, false],
  ])('%s %j is watched: %s', (metric, narrowed, watched) => {
    const values = [110, 100, ...rising(150, 90).slice(2)];
    expect(growthOf(values, { metric, narrowed })?.growing).toBe(watched ? true : undefined);
  });

  it('only what was asked for', () => {
    expect(growthOf(rising(100, 90), { of: 'the queue' })).toBeUndefined();
  });

  it.each<[string, Partial<Phase>]>([
    ['a ramp', { kind: 'ramp' }],
    ['a phase that is not judged', { judged: false }],
  ])('%s is no hold', (_, phase) => {
    expect(growthOf(rising(100, 90), { phase })).toBeUndefined();
  });
});

describe('more than noise', () => {
  it('ten of twelve blocks are enough, nine are not', () => {
    const values: (number | undefined)[] = rising(100, 90);
    values[4] = undefined;
    values[5] = undefined;
    expect(growthOf(values)?.growing).toBe(true);
    values[6] = undefined;
    expect(growthOf(values)).toBeUndefined();
  });

  it.each([
    ['p = 0.0009 over the hold', [6, 1, 5, 2, 3, 4, 8, 7, 10, 9, 12, 11], true, 'p < 0.001'],
    ['p = 0.0016 over the hold', [4, 7, 1, 2, 5, 3, 9, 6, 8, 10, 12, 11], false, 'p = 0.002'],
    ['p = 0.007 in the last two thirds', [3, 1, 2, 6, 4, 7, 10, 5, 8, 9, 11, 12], true, 'p < 0.001'],
    ['p = 0.016 in the last two thirds', [2, 1, 5, 3, 4, 6, 8, 7, 11, 10, 12, 9], false, 'p < 0.001'],
  ])('%s (exact Mann-Kendall)', (_, order, growing, says) => {
    const growth = growthOf(order.map((place) => 100 + place * 5));
    expect(growth?.growing).toBe(growing);
    expect(growth?.sentence).toContain(says);
  });

  it('a warm-up that flattens out is no leak, a rise that goes on is', () => {
    const bent = (later: number) =>
      Array.from(
        { length: 12 },
        (_, block) => 100 + Math.min(block, 4) * 10 + Math.max(0, block - 4) * later,
      );
    expect(growthOf(bent(0.5))?.growing).toBe(false);
    expect(growthOf(bent(8))?.growing).toBe(true);
  });

  it('a hold of 480 s is long enough, a shorter one says that it is not', () => {
    expect(growthOf(rising(100, 90), { holdS: 480 })).toMatchObject({ growing: true });
    expect(growthOf(rising(100, 90), { holdS: 480 })).not.toHaveProperty('holdTooShort');
    expect(growthOf(rising(100, 90), { holdS: 479 })).toMatchObject({ growing: false, holdTooShort: true });
  });

  it('a queue that nobody empties grows whatever the service does', () => {
    expect(growthOf(rising(100, 90), { metric: 'queue.depth', unit: 'count' })?.growing).toBe(false);
    // Nothing is filled: a few messages are the noise of a queue.
    expect(growthOf(rising(5, 9), { metric: 'queue.depth', unit: 'count' })?.growing).toBe(false);
  });
});

describe('what is said', () => {
  it.each<[string, Growth | undefined, Partial<Growth>]>([
    [
      'it grows',
      growthOf(rising(400e6, 40e6), { holdS: 3600 }),
      {
        metric: 'Orchestrator memory',
        unit: 'bytes',
        growing: true,
        sentence:
          'Orchestrator memory grows by 40 MB per hour, 10 % over the hold (p < 0.001): it does not settle.',
      },
    ],
    [
      'it falls',
      growthOf(rising(400e6, -40e6), { holdS: 3600 }),
      {
        growing: false,
        sentence:
          'Orchestrator memory falls by 40 MB per hour, 10 % over the hold (p = 1.000): no lasting growth.',
      },
    ],
    [
      'the hold is too short',
      growthOf(rising(400e6, 40e6), { holdS: 60 }),
      {
        growing: false,
        sentence:
          'Orchestrator memory grows by 2.4 GB per hour, 10 % over the hold: a hold of 1 min is too short to tell a trend from noise (480 s are needed).',
      },
    ],
    [
      'of nothing there is no share',
      growthOf(Array<number>(12).fill(0), { metric: 'queue.depth', unit: 'count' }),
      {
        perHour: 0,
        sentence: expect.stringMatching(/^Queue depth grows by 0 per hour \(p = /) as unknown as string,
      },
    ],
  ])('%s', (_, growth, expected) => {
    expect(growth).toMatchObject(expected);
  });

  it('a rate is per hour of the hold', () => {
    expect(growthOf(rising(100, 90), { holdS: 1800 })?.perHour).toBeCloseTo(180, 9);
  });
});

describe('which tests ask', () => {
  const grown = (testType: 'soak' | 'load' | 'smoke') => {
    const run = measuredRun({ testType });
    const hold = run.summary.phases.find(({ judged }) => judged) ?? HOLD;
    const points = rising(100, 90).map((value, block): [number, number] => [
      hold.fromMs + ((block + 0.5) * (hold.toMs - hold.fromMs)) / 12,
      value,
    ]);
    run.series = [seriesOf('orchestrator.memory', 'bytes', points), seriesOf('queue.depth', 'count', points)];
    const plan = { failOn: [], baseline: { regressionTolerance: 0.05 } };
    return judge({ measurement: run, test: { thresholds: [] }, lookup: { kind: 'off' }, plan }).growth?.map(
      ({ metric }) => metric,
    );
  };

  it.each([
    ['soak', ['Orchestrator memory', 'Queue depth']],
    ['load', ['Queue depth']],
    ['smoke', undefined],
  ] as const)('%s: %s', (testType, metrics) => {
    expect(grown(testType)).toEqual(metrics);
  });
});
