import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { earlierRuns } from '../../src/report/model/earlier-runs.ts';
import { madeUpRun, STARTED_AT } from './made-up-run.ts';

const run = (daysAgo: number, medianMs: number): RunSummary => ({
  ...madeUpRun({ medianMs, durationS: 60, vus: 20 }).summary,
  startedAt: new Date(STARTED_AT - daysAgo * 86_400_000).toISOString(),
});

describe('the runs before this one', () => {
  it('are a line for each figure, the oldest first and this run last', () => {
    const { history } = earlierRuns(run(0, 100), [run(1, 80), run(2, 70)], { phase: 'steady' });
    const median = history?.find(({ label }) => label === 'Median latency');
    expect(median?.points.map(({ value }) => Math.round(value))).toEqual([70, 80, 100]);
    expect(median?.points.map(({ sha }) => sha)).toEqual(['8c1f2ab', '8c1f2ab', '8c1f2ab']);
    expect(history?.map(({ label }) => label)).toEqual([
      'p95 latency',
      'p99 latency',
      'Median latency',
      'Events',
      'Requests',
      'Failed requests',
      'Routed events',
    ]);
  });

  it('are twenty at most with this one, the newest', () => {
    const earlier = Array.from({ length: 40 }, (_, index) => run(index + 1, 100 + index));
    const { history } = earlierRuns(run(0, 99), earlier, {});
    expect(history?.[0]?.points).toHaveLength(20);
    expect(Date.parse(history?.[0]?.points[0]?.startedAt ?? '')).toBe(STARTED_AT - 19 * 86_400_000);
  });

  it('are no course where there is one of them, but its latencies are known', () => {
    const { history, baseDistribution } = earlierRuns(run(0, 100), [run(1, 80)], { phase: 'steady' });
    expect(history).toBeUndefined();
    expect(baseDistribution?.find(([percent]) => percent === 50)?.[1]).toBe(80);
  });

  it('are nothing where there are none, and beside a base that was measured with this version', () => {
    expect(earlierRuns(run(0, 100), [], {})).toEqual({});
  });
});
