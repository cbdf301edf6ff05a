import { expect, it } from 'vitest';
import { comparableRuns } from '../../src/judge/comparison/comparable-runs.ts';
import { wholeRun } from './whole-run.ts';

const LOAD = { 'test-type': 'smoke', duration: '3s', 'events-per-second': '300' };

it('what the stack is made of is recorded, and two runs on other stacks do not compare', async () => {
  const one = await wholeRun({ ...LOAD, 'k6-runner': 'host' });
  const { comparability, environment } = one.measurement.summary;
  expect(comparability).toMatchObject({
    script: { name: 'built-in smoke test' },
    k6Runner: 'host',
    queueBackend: 'reference',
    replicas: 1,
    limits: { orchestrator: { cpus: 1, memoryBytes: 2 * 1024 ** 3 } },
  });
  expect(environment.images).toMatchObject({
    orchestrator: expect.stringMatching(/@sha256:[0-9a-f]{64}$/),
    prometheus: expect.stringMatching(/^prom\/prometheus:.*@sha256:[0-9a-f]{64}$/),
  });
  // What is built from the code under test may differ.
  expect(Object.keys(comparability?.images ?? {})).toEqual(['prometheus']);

  const other = await wholeRun(
    { ...LOAD, 'queue-backend': 'elasticmq', replicas: '2', 'events-path': '/api/orchestrator/events' },
    { PERF_ORCHESTRATOR_CPUS: '0.5', PERF_CONSUMERS: 'off' },
  );
  const { leftOut } = comparableRuns(other.measurement.summary, [
    { ...one.measurement.summary, verdict: { outcome: 'pass', headline: 'passed' } },
  ]);
  for (const difference of [
    'k6 runner changed from host to container',
    'events path changed from /api/orchestrator/events/bulk-ndjson to /api/orchestrator/events',
    'queue backend changed from reference to elasticmq',
    'replicas changed from 1 to 2',
    'CPU limit of orchestrator changed from 1 core to 0.5 cores',
  ])
    expect(leftOut.join()).toContain(difference);
});
