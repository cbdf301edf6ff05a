import { describe, expect, it } from 'vitest';
import type { Metric } from '../../src/domain/measurement.ts';
import type { Report } from '../../src/domain/report.ts';
import { groupsTable, ownMetricsTable } from '../../src/report/tables/own-metrics.ts';
import { HOSTILE, STORIES } from './stories.ts';

const base = { tags: {}, better: 'neither' as const };
const trend = {
  ...base,
  kind: 'trend' as const,
  count: 120,
  min: 1,
  max: 9,
  avg: 4,
  quantiles: [
    [50, 4],
    [95, 8],
  ] satisfies [number, number][],
};

function reportWith(metrics: Metric[]): Report {
  const report = STORIES.pass?.();
  if (report === undefined) throw new Error('no story');
  return { ...report, summary: { ...report.summary, metrics: [...report.summary.metrics, ...metrics] } };
}
const textsOf = (rows: { text: string }[][] | undefined) =>
  rows?.map((cells) => cells.map(({ text }) => text.replace(/\u00a0/g, ' ')));

describe('metrics of the script', () => {
  it('have a row each, whatever their kind', () => {
    const metrics: Metric[] = [
      { ...trend, name: 'basket_size', unit: 'count' },
      { ...base, kind: 'counter', name: 'orders', unit: 'count', count: 1200, perSecond: 20 },
      { ...base, kind: 'rate', name: 'found', unit: 'ratio', rate: 0.25, nonzero: 3, total: 12 },
      { ...base, kind: 'gauge', name: 'stock', unit: 'none', last: 5, min: 2, max: 9 },
      { ...base, kind: 'counter', name: HOSTILE, unit: 'count', count: 1 },
    ];
    expect(textsOf(ownMetricsTable(reportWith(metrics))?.rows)).toEqual([
      ['basket_size', 'trend', 'average 4, median 4, p95 8, highest 9, 120 samples'],
      ['orders', 'counter', '1,200, 20/s'],
      ['found', 'rate', '25 %, 3 of 12'],
      ['stock', 'gauge', 'last 5, lowest 2, highest 9'],
      [HOSTILE, 'counter', '1'],
    ]);
  });

  it('have no second row: times are in the table of latencies, and what is known has its own', () => {
    const metrics: Metric[] = [
      { ...trend, name: 'waiting_for_stock', unit: 'ms' },
      { ...trend, name: 'basket_size', unit: 'count', tags: { name: 'a' } },
    ];
    expect(ownMetricsTable(reportWith(metrics))).toBeUndefined();
  });

  it('do not say what the results do not carry', () => {
    const counted = {
      ...trend,
      name: 'x',
      unit: 'count' as const,
      count: 0,
      quantiles: [],
      absent: ['count' as const],
    };
    expect(textsOf(ownMetricsTable(reportWith([counted]))?.rows) ?? []).toEqual([]);
  });

  it('stop at two hundred', () => {
    const metrics = Array.from(
      { length: 500 },
      (_, index): Metric => ({
        ...base,
        kind: 'counter',
        name: `own_${index}`,
        unit: 'count',
        count: 1,
      }),
    );
    expect(ownMetricsTable(reportWith(metrics))?.rows).toHaveLength(200);
  });
});

it('groups have a row each, by their path', () => {
  const group = (tags: Record<string, string>): Metric => ({
    ...trend,
    name: 'group_duration',
    unit: 'ms',
    tags,
  });
  const report = reportWith([
    group({}),
    group({ group: '::shop::basket' }),
    group({ group: '::a', phase: 'steady' }),
  ]);
  expect(textsOf(groupsTable(report)?.rows)).toEqual([
    ['shop › basket', 'trend', 'average 4 ms, median 4 ms, p95 8 ms, highest 9 ms, 120 samples'],
  ]);
});
