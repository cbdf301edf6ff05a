import { setImmediate as nextTick } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { observedScope } from '../../src/metrics/observed.ts';
import { containerSampler } from '../../src/observe/containers.ts';
import { containersCsv, queuesCsv } from '../../src/observe/csv-files.ts';
import { notMeasured } from '../../src/observe/sampler.ts';
import type { ContainerUsage } from '../../src/target/target.ts';
import { observedSeries } from '../support/series.ts';

describe('containers', () => {
  const container = (service: string, cpuSeconds: number, replica?: string): ContainerUsage => ({
    service,
    ...(replica !== undefined && { replica }),
    source: 'cgroup',
    cpuSeconds,
    memoryBytes: 1000,
    periods: 0,
    throttledPeriods: 0,
    throttledSeconds: 0,
    oomKills: undefined,
  });

  test('each replica is compared with itself', async () => {
    const rounds = [
      [container('orchestrator', 10, '1'), container('orchestrator', 90, '2'), container('queue', 1)],
      [container('orchestrator', 11, '1'), container('orchestrator', 92, '2'), container('queue', 1)],
    ];
    const sampler = containerSampler(async () => rounds.shift() ?? []);
    await sampler.sample(0);
    for (const startedAt = Date.now(); Date.now() === startedAt; ) await nextTick();
    const readings = (await sampler.sample(0)).filter(({ quantity }) => quantity === 'cpu');
    expect(readings.map(observedScope)).toEqual([
      'orchestrator.cpu{replica:1}',
      'orchestrator.cpu{replica:2}',
      'queue.cpu',
    ]);
    const [first, second] = readings.map(({ value }) => value);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(2);
  });

  test('one that was replaced has no CPU in that second', async () => {
    const rounds = [[container('orchestrator', 90)], [container('orchestrator', 1)]];
    const sampler = containerSampler(async () => rounds.shift() ?? []);
    await sampler.sample(0);
    expect((await sampler.sample(0)).map(observedScope)).toEqual(['orchestrator.memory']);
  });
});

test('what Prometheus recorded of the orchestrator is kept only where it was not measured', () => {
  const recorded = ['orchestrator.memory', 'orchestrator.routing_time'].map((name) =>
    observedSeries(name, 'none', []),
  );
  const measured = [
    observedSeries('prometheus.memory', 'bytes', []),
    observedSeries('orchestrator.memory', 'bytes', [], { replica: '1' }),
  ];
  expect(notMeasured(recorded, measured).map(observedScope)).toEqual(['orchestrator.routing_time']);
});

describe('the CSV files', () => {
  const at = Date.UTC(2026, 0, 1);
  test('queues: a row for each moment and queue, no cell a formula', () => {
    const text = queuesCsv([
      observedSeries('queue.depth', 'count', [[at, 5]]),
      observedSeries('queue.oldest_age', 's', [[at, 0.1 + 0.2]]),
      observedSeries('queue.depth', 'count', [[at, 2]], { queue: '=1+1' }),
      observedSeries('queue.cpu', 'cores', [[at, 1]]),
    ]);
    expect(text.split('\r\n')).toEqual([
      'time,queue,visible,in_flight,delayed,oldest_age_s',
      '2026-01-01T00:00:00.000Z,,5,,,0.3',
      "2026-01-01T00:00:00.000Z,'=1+1,2,,,",
      '',
    ]);
  });

  test('containers: a row for each replica, with the limits of its service', () => {
    const text = containersCsv({
      series: [
        observedSeries('orchestrator.cpu', 'cores', [[at, 1]], { replica: '2' }),
        observedSeries('orchestrator.memory', 'bytes', [[at, 7]], { replica: '2' }),
        observedSeries('orchestrator.memory', 'bytes', [[at, 6]], { replica: '1' }),
        observedSeries('orchestrator.events_routed', 'per second', [[at, 9]]),
      ],
      events: [],
      missing: [],
      limits: [{ service: 'orchestrator', cpuCores: 2 }],
    });
    expect(text.split('\r\n').slice(1)).toEqual([
      '2026-01-01T00:00:00.000Z,orchestrator,1,,2,6,,,',
      '2026-01-01T00:00:00.000Z,orchestrator,2,1,2,7,,,',
      '',
    ]);
  });
});
