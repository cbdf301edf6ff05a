import { expect, test } from 'vitest';
import { readSummary } from '../../src/k6-results/summary/shapes.ts';
import { statisticOf } from '../../src/metrics/statistic.ts';
import { latencyRows } from '../../src/report/model/latency-rows.ts';
import { fixture, metricOf, read } from '../k6-results/reading.ts';

test('statistics a file does not carry are shown as n/a, not as their placeholders', async () => {
  const { summary } = await read([fixture('sockets-2.2.0', 'export.json')]);
  const metrics = readSummary({ metrics: { round_trip: { avg: 3, 'p(95)': 9 } } })?.metrics ?? [];
  const [trend] = metrics;
  if (trend?.kind !== 'trend') throw new Error('no trend');
  expect(statisticOf(trend, { kind: 'max' })).toBeUndefined();
  expect(statisticOf(trend, { kind: 'avg' })).toBe(3);
  const [row] = latencyRows({ ...summary, metrics: [{ ...trend, unit: 'ms' }] }, {});
  expect(row).toMatchObject({
    avgMs: 3,
    p95Ms: 9,
    maxMs: Number.NaN,
    minMs: Number.NaN,
    count: Number.NaN,
  });
});

test('k6 leaves out the count of a trend by default: taken from the iterations where they tell it', async () => {
  const result = await read([fixture('sockets-2.2.0', 'export.json')]);
  expect(metricOf(result, 'iteration_duration')).toMatchObject({ count: 5 });
  expect(metricOf(result, 'round_trip')).toMatchObject({ absent: ['count'] });
});
