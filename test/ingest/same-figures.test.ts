import { describe, expect, test } from 'vitest';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import { metricName } from '../../src/domain/metric-name.ts';
import { valueAtPercent } from '../../src/domain/quantile.ts';
import { fixture, metricOf, read, versions } from './reading.ts';

/** Of one run k6 wrote every shape at once; `export` is k6's own word. */
const shapes: { file: string; tolerance: number; without?: (metric: Metric) => boolean; noLimits?: true }[] =
  [
    { file: 'handle.json', tolerance: 0 },
    { file: 'handle-line.json', tolerance: 0 },
    { file: 'points.ndjson', tolerance: 1e-12 },
    // CSV names no kinds and rounds to six decimals: counters, rates and gauges of the script's own are not told apart.
    {
      file: 'points.csv',
      tolerance: 1e-4,
      without: (metric) => CUSTOM.includes(metric.name) || metric.tags.name === 'nothing',
      noLimits: true,
    },
    // A recording truncates to about five digits.
    { file: 'recorder.ndjson', tolerance: 2e-3, without: (metric) => Object.keys(metric.tags).length > 0 },
  ];
const CUSTOM = ['orders', 'good', 'stock', 'below_zero'];

describe.each(versions)('one run of k6 %s', (version) => {
  const from = (file: string): Promise<Measurement> => read([fixture(`mixed-${version}`, file)]);

  test.each(shapes)('has the same figures in $file as in the summary export', async (shape) => {
    const [expected, actual] = await Promise.all([from('export.json'), from(shape.file)]);
    const compared = expected.summary.metrics.filter((metric) => !shape.without?.(metric));
    for (const metric of compared.filter(({ name }) => !name.endsWith('_per_second'))) {
      const scope = metricName(metric.name, metric.tags);
      const same = metricOf(actual, scope);
      expect(same?.kind, scope).toBe(metric.kind);
      if (same !== undefined) expectSame(metric, same, shape.tolerance, scope);
    }
    expect(compared.length).toBeGreaterThan(15);
  });

  test.each(shapes.filter(({ noLimits }) => !noLimits))(
    'has the same limits kept and crossed in $file',
    async ({ file }) => {
      const limits = async (name: string): Promise<Map<string, boolean>> =>
        new Map(
          (await from(name)).k6Thresholds.map(({ metric, expression, ok }) => [
            `${metric} ${expression}`,
            ok,
          ]),
        );
      const [expected, actual] = await Promise.all([limits('export.json'), limits(file)]);
      expect(expected.get('http_req_duration p(95)<500')).toBe(true);
      expect(expected.get('http_req_duration p(99.5)<1')).toBe(false);
      expect(expected.get('http_req_failed rate<0.01')).toBe(false);
      expect(expected.get('orders count>10')).toBe(true);
      for (const [limit, ok] of actual) expect([limit, ok]).toEqual([limit, expected.get(limit)]);
      // Samples and recordings hold no word on limits of sub-metrics.
      expect(actual.size).toBe(file.endsWith('.ndjson') ? 6 : 9);
    },
  );

  test('has the same figures in a machine-readable summary as in its samples', async () => {
    const [expected, actual] = await Promise.all([
      read([fixture(`machine-${version}`, 'machine.json')]),
      read([fixture(`machine-${version}`, 'points.ndjson')]),
    ]);
    expect(expected.summary.environment.k6Version).toBe(version);
    expect(expected.summary.metrics.length).toBeGreaterThan(15);
    for (const metric of expected.summary.metrics.filter(({ name }) => !name.endsWith('_per_second'))) {
      const scope = metricName(metric.name, metric.tags);
      const same = metricOf(actual, scope);
      expect(same?.kind, scope).toBe(metric.kind);
      if (same !== undefined) expectSame(metric, same, 1e-12, scope);
    }
  });

  test('has the same figures when samples, CSV kinds and summary are joined', async () => {
    const expected = await from('export.json');
    const joined = await read(['points.csv', 'export.json'].map((file) => fixture(`mixed-${version}`, file)));
    for (const metric of expected.summary.metrics) {
      const scope = metricName(metric.name, metric.tags);
      const same = metricOf(joined, scope);
      expect(same?.kind, scope).toBe(metric.kind);
      if (same !== undefined) expectSame(metric, same, 1e-4, scope);
    }
    expect(joined.k6Thresholds).toEqual(expected.k6Thresholds);
    expect(joined.series.length).toBeGreaterThan(10);
  });
});

/** Every statistic both carry. k6 1.x says 0 for the maximum of a gauge that was always negative. */
function expectSame(expected: Metric, actual: Metric, tolerance: number, scope: string): void {
  const near = (a: number, b: number, what: string): void => {
    const off = Math.abs(a - b);
    expect(
      off <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), tolerance),
      `${scope} ${what}: ${b} not ${a}`,
    ).toBe(true);
  };
  if (expected.kind === 'trend' && actual.kind === 'trend') {
    const both = (name: 'count' | 'min' | 'max' | 'avg'): boolean =>
      !expected.absent?.includes(name) && !actual.absent?.includes(name);
    for (const name of ['count', 'min', 'max', 'avg'] as const)
      if (both(name)) near(expected[name], actual[name], name);
    for (const [percent, value] of actual.count === 0 ? [] : expected.quantiles) {
      const same = valueAtPercent(actual.quantiles, percent);
      if (same !== undefined) near(value, same, `p(${percent})`);
    }
  } else if (expected.kind === 'rate' && actual.kind === 'rate') {
    near(expected.rate, actual.rate, 'rate');
    if (tolerance < 1e-3) expect([actual.nonzero, actual.total]).toEqual([expected.nonzero, expected.total]);
  } else if (expected.kind === 'counter' && actual.kind === 'counter') {
    near(expected.count, actual.count, 'count');
  } else if (expected.kind === 'gauge' && actual.kind === 'gauge') {
    near(expected.last, actual.last, 'last');
    if (tolerance < 1e-3) near(expected.min, actual.min, 'min');
    if (tolerance < 1e-3 && expected.max !== 0) near(expected.max, actual.max, 'max');
  }
}
