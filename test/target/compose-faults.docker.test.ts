import { describe, expect, it } from 'vitest';
import type { Container } from '../../src/target/docker/containers.ts';
import type { Engine } from '../../src/target/docker/engine-api.ts';
import { leftoversOf, wholeRun } from './whole-run.ts';

const stop = (service: string) => async (containers: Container[], engine: Engine) => {
  const found = containers.find((container) => container.service === service);
  await engine.send('POST', `/containers/${found?.id}/stop?t=1`);
};

describe('what gave way on the real stack', () => {
  it('capped at a quarter of a core: the first finding says throttled', async () => {
    const run = await wholeRun(
      { 'test-type': 'load', duration: '20s', vus: '10', 'events-per-second': '1000' },
      { PERF_ORCHESTRATOR_CPUS: '0.25', PERF_FAULT_CPU_BURN_MS: '40' },
    );
    const [first] = run.report.judgement.diagnosis;
    expect(first).toMatchObject({
      rule: 'orchestrator-throttled',
      what: 'The orchestrator was throttled at its CPU limit of 0.25 cores.',
    });
    expect(first?.evidence).toMatch(/In [\d.]+ % of the scheduling periods from second \d+ to \d+/);
    expect(await leftoversOf(run.project)).toEqual([]);
  });

  it('a memory leak: names memory and the second of the kill', async () => {
    const run = await wholeRun(
      { 'test-type': 'load', duration: '24s', vus: '10', 'events-per-second': '1000' },
      { PERF_ORCHESTRATOR_MEMORY: '256m', PERF_FAULT_MEMORY_LEAK_BYTES_PER_EVENT: '50000' },
    );
    const { verdict, diagnosis } = run.report.judgement;
    expect(verdict.outcome).not.toBe('pass');
    expect(diagnosis[0]).toMatchObject({ rule: 'out-of-memory' });
    expect(diagnosis[0]?.what).toMatch(/^The orchestrator ran out of memory and was killed at second \d+\.$/);
    expect(diagnosis[0]?.evidence).toContain('268 MB');
  });

  it('a slow queue: names the queue', async () => {
    const run = await wholeRun(
      { 'test-type': 'load', duration: '16s', vus: '10', 'events-per-second': '500' },
      // 10 VUs with 100 events each wait for some 130 calls on 16 connections: 5 s. With 1,200 ms they run into the
      // timeout of 10 s now and then, which is another cause.
      { PERF_FAULT_QUEUE_LATENCY_MS: '600' },
    );
    expect(run.report.judgement.diagnosis[0]).toMatchObject({
      rule: 'queue-slow',
      what: 'The orchestrator waits for the queue, which answers slowly.',
    });
  });

  it('the queue stopped in the middle: says which service and when, and no event is called delivered', async () => {
    const run = await wholeRun(
      { 'test-type': 'load', duration: '16s', vus: '10', 'events-per-second': '500' },
      {},
      stop('queue'),
    );
    const { verdict, diagnosis } = run.report.judgement;
    expect(verdict.outcome).not.toBe('pass');
    expect(diagnosis[0]?.what).toMatch(/^The queue ended at second \d+ of the load\.$/);
    expect(run.measurement.summary.accounting?.failed).toBeGreaterThan(0);
  });

  it('Prometheus gone in the middle: the run goes on, and the report says what is missing', async () => {
    const run = await wholeRun(
      { 'test-type': 'load', duration: '16s', vus: '10', 'events-per-second': '500' },
      {},
      stop('prometheus'),
    );
    const { summary, observations } = run.measurement;
    expect(summary.load.exitCode).toBe(0);
    expect(summary.accounting?.routed).toBe(summary.accounting?.submitted);
    expect(observations.missing.join('\n')).toContain('what Prometheus recorded');
    expect(run.report.judgement.verdict.outcome).not.toBe('broken');
  });
});
