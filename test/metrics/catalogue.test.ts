import { describe, expect, it } from 'vitest';
import type { Metric } from '../../src/domain/measurement.ts';
import {
  declarationOf,
  kindOfK6,
  knownMetric,
  METRICS,
  STATISTICS,
  unitAndDirection,
} from '../../src/metrics/catalogue.ts';

it('what is known of each metric, as a committed table', async () => {
  const rows = [...METRICS.values()].map(({ name, kind, unit, better, from, headline, ...details }) => {
    const more = Object.entries(details).map(([key, value]) => `${key}: ${value}`);
    const shown = headline?.map(({ statistic, label }) => `${label} = ${statistic}`) ?? [];
    return [`${name}: ${kind} in ${unit}, better ${better}, from ${from}`, ...more, ...shown].join('\n  ');
  });
  const statistics = Object.entries(STATISTICS).map(([kind, names]) => `${kind}: ${names.join(', ')}`);
  await expect(`${[...rows, '', ...statistics].join('\n')}\n`).toMatchFileSnapshot('../rendered/metrics.txt');
});

it.each([
  ['http_req_duration', 'trend', 'ms'],
  ['orchestrator.cpu', 'observed', 'cores'],
  ['payments-api.memory', 'observed', 'bytes'],
  ['payments-api.threads', undefined, undefined],
  ['mine', undefined, undefined],
])('%s is known as a %s in %s', (name, kind, unit) => {
  expect([knownMetric(name)?.kind, knownMetric(name)?.unit]).toEqual([kind, unit]);
});

it('of a service of one’s own CPU and memory are known: less is better', () => {
  expect(knownMetric('mine.cpu')).toEqual({
    name: 'mine.cpu',
    kind: 'observed',
    unit: 'cores',
    better: 'lower',
    from: 'observed',
  });
});

it.each([
  ['http_reqs', 'counter'],
  ['events_per_second', 'gauge'],
  ['orchestrator.cpu', undefined],
  ['spike.recovery', undefined],
  ['mine', undefined],
])('k6 emits %s as a %s', (name, kind) => {
  expect(kindOfK6(name)).toBe(kind);
});

describe('unit and direction of any metric', () => {
  it.each<[name: string, kind: Metric['kind'], contains: string | undefined, unit: string, better: string]>([
    ['http_req_duration', 'trend', undefined, 'ms', 'lower'],
    ['http_reqs', 'counter', undefined, 'count', 'higher'],
    // Declared as something else than what its name means to k6.
    ['http_reqs', 'trend', undefined, 'none', 'neither'],
    ['mine', 'trend', 'time', 'ms', 'lower'],
    ['mine', 'trend', 'data', 'bytes', 'neither'],
    ['mine', 'trend', 'default', 'none', 'neither'],
    ['mine', 'trend', undefined, 'none', 'neither'],
    ['mine_ms', 'trend', undefined, 'ms', 'lower'],
    ['mine_millis', 'gauge', undefined, 'ms', 'neither'],
    ['mine_milliseconds', 'trend', undefined, 'ms', 'lower'],
    ['mine_ms_x', 'trend', undefined, 'none', 'neither'],
    ['minems', 'trend', undefined, 'none', 'neither'],
    ['mine_bytes', 'gauge', undefined, 'bytes', 'neither'],
    ['mine_bytes_x', 'gauge', undefined, 'none', 'neither'],
    ['mine_duration', 'trend', undefined, 'none', 'neither'],
    ['mine_ms', 'counter', undefined, 'count', 'neither'],
    ['mine', 'counter', 'data', 'bytes', 'neither'],
    ['mine_errors', 'counter', undefined, 'count', 'lower'],
    ['errors', 'gauge', undefined, 'none', 'lower'],
    ['errors_of_mine', 'counter', undefined, 'count', 'lower'],
    ['terrors', 'counter', undefined, 'count', 'neither'],
    ['errorsome', 'counter', undefined, 'count', 'neither'],
    ['mine', 'rate', undefined, 'ratio', 'neither'],
    ['mine_failed', 'rate', undefined, 'ratio', 'lower'],
    ['failure_rate', 'rate', undefined, 'ratio', 'lower'],
    ['timeout', 'rate', undefined, 'ratio', 'lower'],
    ['mine_success', 'rate', undefined, 'ratio', 'higher'],
    ['hits', 'rate', undefined, 'ratio', 'higher'],
    ['cache_hit_rate', 'rate', undefined, 'ratio', 'higher'],
    ['whits', 'rate', undefined, 'ratio', 'neither'],
    ['hitsome', 'rate', undefined, 'ratio', 'neither'],
    ['check', 'rate', undefined, 'ratio', 'higher'],
    ['mine_error', 'rate', undefined, 'ratio', 'lower'],
    ['failed_checks', 'rate', undefined, 'ratio', 'lower'],
  ])('%s, a %s of %s: %s, better %s', (name, kind, contains, unit, better) => {
    const declared = contains === undefined ? undefined : { type: kind, contains };
    expect(unitAndDirection(name, kind, declared)).toEqual({ unit, better });
  });

  it.each([
    ['ms', 'time'],
    ['bytes', 'data'],
    ['count', undefined],
  ] as const)('k6 would declare a metric in %s as one of %s', (unit, contains) => {
    expect(declarationOf({ kind: 'trend', unit })).toEqual({ type: 'trend', contains });
  });
});
