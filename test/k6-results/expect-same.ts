import { expect } from 'vitest';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import { metricName } from '../../src/metrics/name.ts';
import { valueAtPercent } from '../../src/metrics/quantile.ts';
import { metricOf } from './reading.ts';

/** Every statistic that both carry, of every metric of `expected`; gives how many metrics were compared. */
export function expectSameFigures(
  expected: Measurement,
  actual: Measurement,
  tolerance: number,
  without: (metric: Metric) => boolean = () => false,
): number {
  const compared = expected.summary.metrics.filter(
    (metric) => !metric.name.endsWith('_per_second') && !without(metric),
  );
  for (const metric of compared) {
    const scope = metricName(metric.name, metric.tags);
    const same = metricOf(actual, scope);
    expect(same?.kind, scope).toBe(metric.kind);
    if (same !== undefined) expectSame(metric, same, tolerance, scope);
  }
  return compared.length;
}

/** k6 1.x says 0 for the maximum of a gauge that was always negative. */
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
