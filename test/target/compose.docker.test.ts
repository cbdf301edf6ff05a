import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startObserving } from '../../src/observe/sampler.ts';
import {
  collectingLog,
  composeTargetPlan,
  runLoad,
  startStack,
  userFile,
  whatIsLeft,
} from './compose-stack.ts';
import { observedScope, selectObserved } from '../../src/metrics/observed.ts';

const COMPOSE_2 = process.env.PERF_TEST_DOCKER_CONFIG_COMPOSE2;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the shipped stack', () => {
  it('takes k6 in, accounts for every event on LocalStack, and leaves nothing behind', async () => {
    const plan = composeTargetPlan({ queueBackend: 'localstack' });
    const { stack, generator, remembered } = await startStack(plan);
    const logs = mkdtempSync(join(tmpdir(), 'perf-logs-'));
    await (async () => {
      await using running = stack;
      expect(remembered).toEqual([
        { kind: 'compose', name: plan.compose.project, dockerHost: expect.any(String) },
      ]);
      expect(running.services.map(({ name, role }) => [name, role]).sort()).toEqual([
        ['consumers', 'other'],
        ['orchestrator', 'orchestrator'],
        ['prometheus', 'prometheus'],
        ['queue', 'queue'],
      ]);
      const observer = await startObserving({ stack: running, log: collectingLog([]) });
      const k6 = await runLoad(generator, { seconds: 12, eventsPerSecond: 500 });
      expect(k6.stderr).not.toContain('level=error');
      expect(k6.exitCode).toBe(0);
      const { accounting, series, missing, events } = await observer.stop();
      expect(missing).toEqual([]);
      expect(events).toEqual([]);
      const submitted = k6.metrics.events_submitted?.count;
      expect(submitted).toBeGreaterThan(2000);
      expect(accounting).toMatchObject({ processed: submitted, routed: submitted, failed: 0 });
      expect(accounting?.queued).toBe(accounting?.messagesSent);
      expect(accounting?.messagesSent).toBeGreaterThan(submitted ?? 0);
      const seen = series.map((one) => observedScope(one));
      for (const metric of [
        'orchestrator.cpu',
        'orchestrator.memory',
        'orchestrator.throttled',
        'queue.cpu',
        'queue.memory',
        'queue.depth',
        'queue.oldest_age',
        'k6.cpu',
        'k6.memory',
        'orchestrator.events_processed',
        'orchestrator.routing_time',
        'prometheus.memory',
        'prometheus.cpu',
      ])
        expect(seen.filter((name) => name === metric)).toEqual([metric]);
      await running.collectLogs(logs);
    })();
    expect(readdirSync(logs).sort()).toEqual([
      'consumers.log',
      'orchestrator.log',
      'prometheus.log',
      'queue.log',
    ]);
    expect(readFileSync(join(logs, 'orchestrator.log'), 'utf8')).toContain('listening');
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it.each(['reference', 'elasticmq'] as const)('runs on %s as its queue', async (queueBackend) => {
    const plan = composeTargetPlan({ queueBackend });
    const { stack, generator } = await startStack(plan);
    await (async () => {
      await using running = stack;
      const observer = await startObserving({ stack: running, log: collectingLog([]) });
      const k6 = await runLoad(generator, { seconds: 8, eventsPerSecond: 400 });
      expect(k6.exitCode).toBe(0);
      const { accounting } = await observer.stop();
      const submitted = k6.metrics.events_submitted?.count;
      expect(accounting).toMatchObject({ processed: submitted, routed: submitted, failed: 0 });
      expect(accounting?.queued).toBe(accounting?.messagesSent);
    })();
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('works with Compose 2 as with Compose 5, with a one-shot container of the user and two replicas', async () => {
    expect(COMPOSE_2, 'PERF_TEST_DOCKER_CONFIG_COMPOSE2 names the DOCKER_CONFIG with Compose 2').toBeTruthy();
    vi.stubEnv('DOCKER_CONFIG', COMPOSE_2 ?? '');
    const file = userFile(`
services:
  once:
    image: node:24-slim
    command: ['node', '-e', 'console.log("done")']
`);
    const plan = composeTargetPlan({ userFiles: [file], replicas: 2 });
    const { stack, generator, lines } = await startStack(plan);
    await (async () => {
      await using running = stack;
      expect(lines.join('\n')).toContain('Compose 2.');
      expect(running.services.filter(({ role }) => role === 'orchestrator')).toHaveLength(2);
      const observer = await startObserving({ stack: running, log: collectingLog([]) });
      const k6 = await runLoad(generator, { seconds: 5, eventsPerSecond: 200 });
      expect(k6.exitCode).toBe(0);
      const { accounting, series } = await observer.stop();
      const submitted = k6.metrics.events_submitted?.count;
      expect(accounting).toMatchObject({ processed: submitted, routed: submitted });
      const replicas = selectObserved(series, { service: 'orchestrator', quantity: 'memory' });
      expect(replicas.map(({ replica }) => replica).sort()).toEqual(['1', '2']);
      expect(accounting?.queued).toBe(accounting?.messagesSent);
    })();
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('two runs at once do not meet', async () => {
    const plans = [composeTargetPlan({ env: { PERF_ORCHESTRATOR_MEMORY: '900g' } }), composeTargetPlan()];
    const started = await Promise.all(plans.map((plan) => startStack(plan)));
    const urls = new Set(started.map(({ stack }) => stack.url));
    await Promise.all(started.map(({ stack }) => stack[Symbol.asyncDispose]()));
    expect(urls.size).toBe(2);
    // Said of the one that promises more memory than any machine of ours has, and only of that.
    expect(started.map(({ lines }) => lines.join('\n').includes('add up to 9'))).toEqual([true, false]);
    for (const plan of plans) expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('a signal for k6 reaches the container: it stops gracefully and writes its summary', async () => {
    const plan = composeTargetPlan();
    const { stack, generator } = await startStack(plan);
    await using running = stack;
    const k6 = await runLoad(generator, { seconds: 60, eventsPerSecond: 1000, vus: 10 }, async (load) => {
      const deadlineMs = Date.now() + 60_000;
      let processed = 0;
      // More requests of 100 events than VUs: one of them has finished an iteration.
      while (processed <= 1000 && Date.now() < deadlineMs) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        const text = await (await fetch(running.metricsUrl ?? '')).text();
        processed = Number(/^orchestrator_events_processed_total\S* (\d+)/m.exec(text)?.[1] ?? 0);
      }
      expect(processed).toBeGreaterThan(1000);
      load.stop();
    });
    expect(k6.exitCode).toBe(105);
    expect(k6.metrics.iterations?.count).toBeGreaterThan(0);
  });
});
