import { describe, expect, test } from 'vitest';
import type { Metric } from '../../src/domain/measurement.ts';
import type { MetricSeries } from '../../src/domain/observation.ts';
import type { K6Timeline } from '../../src/k6-results/recorder/timeline.ts';
import { joinSummaries } from '../../src/k6-results/shards/join-summaries.ts';
import { valueAtPercent } from '../../src/metrics/quantile.ts';
import { TREND_STATS } from '../../src/plan/k6-args.ts';
import { seeded } from './seeded.ts';
import { mergeTimelines } from '../../src/k6-results/shards/merge-timelines.ts';

const counter = (count: number): Metric => ({
  kind: 'counter',
  name: 'iterations',
  tags: {},
  unit: 'count',
  better: 'neither',
  count,
});
const summary = (count: number, ok: boolean, expression: string, durationS = 10) => ({
  metrics: [counter(count)],
  thresholds: [{ metric: 'iterations', expression, ok }],
  checks: [{ path: 'a', passes: count, fails: 1 }],
  hasSetup: count === 30,
  durationS,
  notes: ['the same'],
});

describe('summaries of runners that shared a load', () => {
  test.each<[string, string, boolean[], boolean]>([
    ['met by each share, crossed by all', 'count<30', [true, true], false],
    ['crossed by each share, met by all', 'count>30', [false, false], true],
    ['crossed by one share only, met by all', 'count>15', [false, true], true],
    ['that nobody can read and one says is crossed', 'whatever', [true, false], false],
    ['that nobody can read and all say is met', 'whatever', [true, true], true],
  ])('a limit %s is judged on the whole', (_, expression, [first = true, second = true], ok) => {
    const joined = joinSummaries([summary(10, first, expression), summary(30, second, expression, 12)]);
    expect(joined.thresholds).toEqual([{ metric: 'iterations', expression, ok }]);
    expect(joined.metrics).toMatchObject([{ count: 40 }]);
    expect(joined).toMatchObject({ durationS: 12, hasSetup: true, notes: ['the same'] });
    expect(joined.checks).toEqual([{ path: 'a', passes: 40, fails: 2 }]);
  });
});

const series = (
  metric: string,
  points: [number, number][],
  more: Partial<MetricSeries> = {},
): MetricSeries => ({
  metric,
  tags: {},
  unit: 'per second',
  source: 'k6',
  points,
  ...more,
});
const timeline = (all: MetricSeries[], startedAtMs = 0): K6Timeline => ({
  series: all,
  declared: new Map(),
  startedAtMs,
  stoppedAtMs: startedAtMs + 3000,
  damagedLines: 1,
});

describe('one time line of several', () => {
  test.each<[string, Partial<MetricSeries>, number]>([
    ['rates per second add up', {}, 4],
    ['gauges add up', { unit: 'count' }, 4],
    ['the greatest is the greatest of all', { unit: 'ms', statistic: 'max' }, 3],
    ['the smallest is the smallest of all', { unit: 'ms', statistic: 'min' }, 1],
    ['percentiles are weighted by requests', { unit: 'ms', statistic: 'p(95)' }, 1.5],
    ['ratios are weighted by requests', { unit: 'ratio' }, 1.5],
  ])('%s', (_, more, value) => {
    const merged = mergeTimelines([
      {
        timeline: timeline([series('http_reqs', [[1000, 30]]), series('own', [[1000, 1]], more)]),
        clockShiftMs: 0,
      },
      {
        timeline: timeline([series('http_reqs', [[1400, 10]]), series('own', [[1400, 3]], more)]),
        clockShiftMs: 0,
      },
    ]);
    expect(merged.series.find(({ metric }) => metric === 'own')?.points).toEqual([[1000, value]]);
    expect(merged.damagedLines).toBe(2);
  });

  test('a clock that is an hour off is put right', () => {
    const hourMs = 3_600_000;
    const merged = mergeTimelines([
      {
        timeline: timeline([
          series('vus', [
            [1000, 1],
            [2000, 2],
          ]),
        ]),
        clockShiftMs: 0,
      },
      {
        timeline: timeline(
          [
            series('vus', [
              [hourMs + 1000, 1],
              [hourMs + 2000, 2],
            ]),
          ],
          hourMs,
        ),
        clockShiftMs: -hourMs,
      },
    ]);
    expect(merged.series[0]?.points).toEqual([
      [1000, 2],
      [2000, 4],
    ]);
    expect(merged).toMatchObject({ startedAtMs: 0, stoppedAtMs: 3000 });
  });

  test('a runner that is silent for a while adds nothing then', () => {
    const merged = mergeTimelines([
      {
        timeline: timeline([
          series('http_reqs', [
            [1000, 5],
            [2000, 5],
            [5000, 5],
          ]),
        ]),
        clockShiftMs: 0,
      },
      { timeline: timeline([series('http_reqs', [[1000, 5]])]), clockShiftMs: 0 },
    ]);
    expect(merged.series[0]?.points).toEqual([
      [1000, 10],
      [2000, 10],
      [5000, 5],
    ]);
  });
});
