import { describe, expect, test } from 'vitest';
import { runSummarySchema } from '../../src/domain/measurement.ts';
import { parseObservedName } from '../../src/domain/observed-name.ts';
import { observedBehind, observedScope, selectObserved, seriesName } from '../../src/metrics/observed.ts';
import { observedLabel } from '../../src/wording/series.ts';
import { runSummary } from '../judge/run-summary.ts';
import { observedFigure, seriesOf } from '../support/series.ts';

describe('the name of something observed', () => {
  test.each([
    ['orchestrator.memory', {}, { service: 'orchestrator', quantity: 'memory' }],
    ['my.own.service.cpu', {}, { service: 'my.own.service', quantity: 'cpu' }],
    ['queue.depth', { queue: 'a.b' }, { service: 'queue', quantity: 'depth', queue: 'a.b' }],
    [
      'orchestrator.cpu',
      { replica: '2', side: 'base' },
      { service: 'orchestrator', quantity: 'cpu', replica: '2', side: 'base' },
    ],
  ])('%s %j', (name, tags, identity) => {
    expect(parseObservedName(name, tags)).toEqual(identity);
    expect(observedBehind(name, tags)).toEqual(identity);
  });

  test.each(['http_req_duration', 'vus', '.cpu', 'orchestrator.', '', 'spike.recovery'])(
    '%j is none',
    (name) => {
      expect(observedBehind(name)).toBeUndefined();
    },
  );

  test('is written back as it was read', () => {
    const scope = observedScope({ service: 'queue', quantity: 'depth', queue: 'orders' });
    expect(scope).toBe('queue.depth{queue:orders}');
    expect(observedLabel({ service: 'queue', quantity: 'depth', queue: 'orders' })).toBe(
      'Queue depth (orders)',
    );
    expect(observedLabel({ service: 'orchestrator', quantity: 'memory', replica: '2' })).toBe(
      'Orchestrator memory (replica 2)',
    );
  });

  test('is what files call its series by, and what narrows it stands beside', () => {
    const source = 'proc' as const;
    expect(
      seriesName({ service: 'queue', quantity: 'depth', queue: 'orders', unit: 'count', source, points: [] }),
    ).toEqual({ name: 'queue.depth', tags: { queue: 'orders' } });
    expect(seriesName(seriesOf('vus', 'count', [], { phase: 'x' }))).toEqual({
      name: 'vus',
      tags: { phase: 'x' },
    });
  });

  test('a statistic of k6 does not look like a service', () => {
    const { name } = seriesName(seriesOf('http_req_duration p(95)', 'ms', []));
    expect(name).toBe('http_req_duration p(95)');
    expect(observedBehind(name)).toBeUndefined();
  });
});

test('all replicas are selected, and all queues together are not one queue', () => {
  const observed = [
    observedFigure('orchestrator.memory', 'bytes', 1, { replica: '1' }),
    observedFigure('orchestrator.memory', 'bytes', 2, { replica: '2' }),
    observedFigure('queue.depth', 'count', 3),
    observedFigure('queue.depth', 'count', 2, { queue: 'orders' }),
  ];
  const valuesOf = (name: string, tags?: Record<string, string>) => {
    const wanted = observedBehind(name, tags);
    return wanted === undefined ? [] : selectObserved(observed, wanted).map(({ avg }) => avg);
  };
  expect(valuesOf('orchestrator.memory')).toEqual([1, 2]);
  expect(valuesOf('orchestrator.memory', { replica: '2' })).toEqual([2]);
  expect(valuesOf('queue.depth')).toEqual([3]);
  expect(valuesOf('queue.depth', { queue: 'orders' })).toEqual([2]);
});

describe('result.json', () => {
  const figures = { unit: 'bytes', min: 1, max: 3, avg: 2, final: 1 };
  const read = (observed: unknown) => runSummarySchema.parse({ ...runSummary('r'), observed }).observed;

  test('of today is read as it was written', () => {
    const observed = [{ ...figures, service: 'orchestrator', replica: '2', quantity: 'memory', limit: 9 }];
    expect(read(observed)).toEqual(observed);
  });

  test('of before, with names to be taken apart, is still read', () => {
    expect(
      read([
        { ...figures, metric: 'orchestrator.memory', labels: {} },
        { ...figures, metric: 'queue.depth', labels: { queue: 'orders' } },
      ]),
    ).toEqual([
      { ...figures, service: 'orchestrator', quantity: 'memory' },
      { ...figures, service: 'queue', quantity: 'depth', queue: 'orders' },
    ]);
  });

  test('of before, with two series under one name: the measured one, which came first', () => {
    const twice = [21, 133].map((max) => ({ ...figures, max, metric: 'prometheus.memory', labels: {} }));
    expect(read(twice)).toEqual([{ ...figures, max: 21, service: 'prometheus', quantity: 'memory' }]);
  });

  test.each([[[{ ...figures, metric: 7 }]], [[null]], ['x'], [[{ ...figures, service: 'a' }]]])(
    'of anybody is refused: %j',
    (observed) => {
      expect(runSummarySchema.safeParse({ ...runSummary('r'), observed }).success).toBe(false);
    },
  );
});
