import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSummaryExport } from '../../src/k6-results/summary/values.ts';

const read = (version: string): { metrics: object } =>
  JSON.parse(readFileSync(new URL(`../fixtures/measure/summary-${version}.json`, import.meta.url), 'utf8'));

describe.each(['1.8.1', '2.2.0'])('summary export of k6 %s', (version) => {
  const summary = parseSummaryExport(read(version));
  const metric = (name: string, tags: Record<string, string> = {}) =>
    summary.metrics.find(
      (candidate) => candidate.name === name && JSON.stringify(candidate.tags) === JSON.stringify(tags),
    );

  it('reads every metric, and notes nothing', () => {
    expect(summary.notes).toEqual([]);
    expect(summary.metrics.length).toBe(Object.keys(read(version).metrics).length);
  });

  it('reads a trend with its count as a trend', () => {
    const trend = metric('http_req_duration', { phase: 'steady' });
    expect(trend).toMatchObject({ kind: 'trend', unit: 'ms', better: 'lower' });
    if (trend?.kind !== 'trend') throw new Error('no trend');
    expect(trend.count).toBeGreaterThan(150);
    const percents = trend.quantiles.map(([percent]) => percent);
    expect(percents).toEqual([0, 25, 50, 75, 90, 94, 95, 96, 99, 99.9, 100]);
    expect(trend.quantiles[0]?.[1]).toBe(trend.min);
    expect(trend.quantiles.at(-1)?.[1]).toBe(trend.max);
  });

  it('takes failed requests from the rate, not from the word "passes"', () => {
    const failed = metric('http_req_failed', { phase: 'steady' });
    if (failed?.kind !== 'rate') throw new Error('no rate');
    expect(failed.rate).toBeGreaterThan(0.005);
    expect(failed.rate).toBeLessThan(0.05);
    expect(failed.rate).toBeCloseTo(failed.nonzero / failed.total, 12);
    expect(failed).toMatchObject({ unit: 'ratio', better: 'lower' });
  });

  it.each([
    ['http_req_duration{phase:steady}', 'p(95)<500', true],
    ['http_req_duration{phase:steady}', 'p(99)<0.001', false],
    ['http_req_failed{phase:steady}', 'rate<0.01', false],
  ])('turns the inverted boolean of %s %s round', (name, expression, ok) => {
    expect(summary.thresholds).toContainEqual({ metric: name, expression, ok });
  });

  it('keeps a sub-metric without samples as empty', () => {
    expect(metric('http_req_duration', { phase: 'nowhere' })).toMatchObject({ kind: 'trend', count: 0 });
  });

  it('reads tags whatever their order, and an endpoint with slashes', () => {
    expect(metric('http_req_duration', { expected_response: 'true', phase: 'steady' })).toBeDefined();
    expect(metric('http_req_duration', { name: '/api/orchestrator/events/bulk-ndjson' })).toBeDefined();
  });

  it('knows how long the run was', () => {
    expect(summary.durationS).toBeGreaterThan(9.9);
    expect(summary.durationS).toBeLessThan(11);
  });
});

describe('hostile or foreign summaries', () => {
  it.each([undefined, null, 42, [], { metrics: 7 }, { metrics: { a: 1 } }])(
    '%j is no summary, and says so',
    (json) => {
      const summary = parseSummaryExport(json);
      expect(summary.metrics).toEqual([]);
      expect(summary.notes).toHaveLength(1);
    },
  );

  it.each<[string, string, unknown]>([
    ['values that are null because they were infinite', 'm', { avg: null, 'p(95)': null }],
    ['quantiles that go down', 'm', { avg: 1, 'p(50)': 3, 'p(95)': 2 }],
    ['an empty name', '{a:b}', { count: 1 }],
    ['a tag called __proto__', 'm{__proto__:x}', { count: 1 }],
    ['no statistics', 'm', {}],
  ])('%s are noted and left out', (_, name, values) => {
    const summary = parseSummaryExport({ metrics: { [name]: values } });
    expect(summary.metrics).toEqual([]);
    expect(summary.notes).toHaveLength(1);
  });

  it.each([
    ['order_retries', { count: 3, rate: 1 }, { kind: 'counter', better: 'lower' }],
    [
      'order_success',
      { value: 1, passes: 3, fails: 0 },
      { kind: 'rate', better: 'higher', rate: 1, total: 3 },
    ],
    ['login_errors', { value: 0, passes: 0, fails: 9 }, { kind: 'rate', better: 'lower', rate: 0 }],
    ['pool_size', { value: 7 }, { kind: 'gauge', last: 7, min: 7, max: 7 }],
    [
      'checkout_duration',
      { avg: 2, min: 1, max: 3 },
      {
        kind: 'trend',
        // Nothing says that it is a time.
        unit: 'none',
        quantiles: [
          [0, 1],
          [100, 3],
        ],
      },
    ],
  ])(
    'custom metric %s gets its kind from its keys and its direction from its name',
    (name, values, expected) => {
      expect(parseSummaryExport({ metrics: { [name]: values } }).metrics[0]).toMatchObject(expected);
    },
  );

  it('a declared custom trend of times is in ms', () => {
    const declared = new Map([['queueing', { type: 'trend', contains: 'time' }]]);
    const summary = parseSummaryExport({ metrics: { queueing: { avg: 2, 'p(95)': 3 } } }, declared);
    expect(summary.metrics[0]).toMatchObject({ unit: 'ms', better: 'lower' });
  });
});
