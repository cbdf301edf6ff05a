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

describe('percentiles of all runners', () => {
  const percents = TREND_STATS.flatMap((name) => /^p\((.+)\)$/.exec(name)?.[1] ?? []).map(Number);
  /** As k6 takes them: between the two nearest ranks. */
  const percentile = (sorted: number[], percent: number): number => {
    const at = (percent / 100) * (sorted.length - 1);
    const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
    return low + (high - low) * (at - Math.floor(at));
  };
  const trend = (samples: number[]): Metric => {
    const sorted = [...samples].sort((a, b) => a - b);
    return {
      kind: 'trend',
      name: 'http_req_duration',
      tags: {},
      unit: 'ms',
      better: 'lower',
      count: sorted.length,
      min: sorted[0] ?? 0,
      max: sorted.at(-1) ?? 0,
      avg: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
      quantiles: percents.sort((a, b) => a - b).map((percent) => [percent, percentile(sorted, percent)]),
    };
  };

  test.each([
    ['that saw one service', [2, 2.03, 2.06, 2.1], 0.001, 0.005],
    ['whose latencies differ by factors', [2, 2.1, 2.4, 3], 0.002, 0.01],
  ])('of runners %s are close to those over all samples', (_, means, atP95, atP99) => {
    const random = seeded(7);
    const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const shards = means.map((mean, index) =>
      Array.from({ length: 20_000 + index * 5000 }, () => Math.exp(mean + 0.5 * gauss())),
    );
    const all = shards.flat().sort((a, b) => a - b);
    const joined = joinSummaries(
      shards.map((samples) => ({ ...summary(1, true, ''), metrics: [trend(samples)] })),
    );
    const [metric] = joined.metrics;
    if (metric?.kind !== 'trend') throw new Error('no trend');
    const off = (percent: number) =>
      Math.abs((valueAtPercent(metric.quantiles, percent) ?? 0) / percentile(all, percent) - 1);
    expect(metric).toMatchObject({ count: all.length, min: all[0], max: all.at(-1) });
    expect(metric.avg).toBeCloseTo(all.reduce((sum, value) => sum + value, 0) / all.length, 6);
    expect(off(50)).toBeLessThan(0.001);
    expect(off(95)).toBeLessThan(atP95);
    expect(off(99)).toBeLessThan(atP99);
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
  answers: [],
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
