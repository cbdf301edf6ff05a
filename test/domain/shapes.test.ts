import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { comparabilitySchema } from '../../src/domain/comparability.ts';
import { metricSchema, runSummarySchema } from '../../src/domain/measurement.ts';
import { tags } from '../../src/domain/bounded.ts';
import { reportSchema } from '../../src/domain/report.ts';
import { runSummary } from '../judge/run-summary.ts';

/** Committed, so that a change of what other versions and other jobs read is seen in the diff. */
it.each([
  ['result', runSummarySchema],
  ['report', reportSchema],
  ['comparability', comparabilitySchema],
])('the shape of %s', async (name, schema) => {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
  await expect(`${JSON.stringify(shape, null, 1)}\n`).toMatchFileSnapshot(`../rendered/${name}.schema.json`);
});

describe('what the shape alone does not say', () => {
  const trend = (quantiles: unknown) => ({
    kind: 'trend',
    name: 'http_req_duration',
    tags: {},
    unit: 'ms',
    better: 'lower',
    count: 1,
    min: 1,
    max: 1,
    avg: 1,
    quantiles,
  });

  it.each<[string, unknown, boolean]>([
    [
      'pairs of numbers',
      [
        [50, 1],
        [95, 2],
      ],
      true,
    ],
    ['none', [], true],
    ['no list', {}, false],
    ['no pairs', [50], false],
    ['three numbers', [[50, 1, 2]], false],
    ['one number', [[50]], false],
    ['a text', [[50, '1']], false],
    ['what is no number', [[50, Number.NaN]], false],
    ['2000 pairs', Array(2000).fill([1, 1]), true],
    ['one more', Array(2001).fill([1, 1]), false],
  ])('quantiles: %s', (_, quantiles, fits) => {
    const parsed = metricSchema.safeParse(trend(quantiles));
    expect(parsed.success).toBe(fits);
    if (!fits) expect(parsed.error?.issues[0]?.message).toBe('expected at most 2000 pairs of numbers');
  });

  it('at most 50 tags', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`tag-${i}`, '1']));
    expect(tags.safeParse(many(50)).success).toBe(true);
    expect(tags.safeParse(many(51)).error?.issues[0]?.message).toBe('expected at most 50 tags');
  });

  it('observed figures of version 0.1.0 are read, of two under one name the first', () => {
    const old = (metric: string, avg: number, labels = {}) => ({
      metric,
      labels,
      unit: 'bytes',
      min: 1,
      max: 3,
      avg,
      final: 1,
    });
    const read = (observed: unknown) => runSummarySchema.safeParse({ ...runSummary('r'), observed });
    expect(
      read([
        old('prometheus.memory', 1),
        old('prometheus.memory', 2),
        old('queue.depth', 3, { queue: 'a' }),
        old('nothing', 4),
      ]).data?.observed,
    ).toEqual([
      { service: 'prometheus', quantity: 'memory', unit: 'bytes', min: 1, max: 3, avg: 1, final: 1 },
      { service: 'queue', quantity: 'depth', queue: 'a', unit: 'bytes', min: 1, max: 3, avg: 3, final: 1 },
    ]);
    expect(read('none').success).toBe(false);
  });
});
