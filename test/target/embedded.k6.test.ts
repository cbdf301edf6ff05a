import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import { startObserving } from '../../src/observe/sampler.ts';
import { startEmbedded } from '../../src/target/embedded/embedded.ts';
import type { Target } from '../../src/target/target.ts';
import { embeddedPlan, stackContext } from './embedded-plan.ts';
import { observedScope, selectObserved } from '../../src/metrics/observed.ts';

const event = (type: string) => JSON.stringify({ type, correlationId: 'c', context: {} });
const EVENTS = [...Array(60).fill(event('PaymentSucceeded')), ...Array(40).fill(event('OrderCreated'))].join(
  '\n',
);

async function send(stack: Target): Promise<unknown> {
  const response = await fetch(`${stack.url}/api/orchestrator/events/bulk-ndjson`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: EVENTS,
  });
  return response.json();
}

function isAlive(pid: number | undefined): boolean {
  try {
    process.kill(pid ?? -1, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`never came true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function failureOf(promise: Promise<unknown>): Promise<StackError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StackError);
  return error as StackError;
}

describe('the embedded stack', () => {
  test('routes events, counts every one of them and leaves no process behind', async () => {
    const context = stackContext();
    let pids: (number | undefined)[] = [];
    {
      await using stack = await startEmbedded(embeddedPlan(), context);
      pids = stack.services.map(({ pid }) => pid);
      const observer = await startObserving({ stack, log: context.log });
      observer.watchK6(process.pid);
      for (let i = 0; i < 30; i++) {
        await send(stack);
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
      const observations = await observer.stop();
      expect(observations.accounting).toMatchObject({
        processed: 3000,
        routed: 3000,
        failed: 0,
        messagesSent: 4200,
        queued: 4200,
      });
      expect(observations.missing).toEqual([]);
      expect(observations.events).toEqual([]);
      const metrics = observations.series.map(observedScope);
      for (const service of ['orchestrator', 'queue', 'k6'])
        for (const quantity of ['cpu', 'memory']) expect(metrics).toContain(`${service}.${quantity}`);
      expect(metrics).toContain('queue.depth');
      expect(metrics).toContain('queue.oldest_age');
      expect(metrics).toContain('orchestrator.events_processed');
      const [depth] = selectObserved(observations.series, { service: 'queue', quantity: 'depth' });
      expect(depth?.points.length).toBeGreaterThanOrEqual(3);
    }
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  test('an event that is lost in silence is missing on the server', async () => {
    await using stack = await startEmbedded(
      embeddedPlan({ faults: { PERF_FAULT_LOSE_RATE: '0.02' } }),
      stackContext(),
    );
    const observer = await startObserving({ stack, log: stackContext().log });
    for (let i = 0; i < 5; i++) expect(await send(stack)).toMatchObject({ total: 100, successful: 100 });
    const { accounting } = await observer.stop();
    expect(accounting).toMatchObject({ processed: 500, routed: 490, failed: 0 });
    expect(accounting?.queued).toBe(accounting?.messagesSent);
  });

  test('an event that is counted as sent and was not is missing in the queue', async () => {
    await using stack = await startEmbedded(
      embeddedPlan({ faults: { PERF_FAULT_LOSE_COUNTED_RATE: '0.1' } }),
      stackContext(),
    );
    const observer = await startObserving({ stack, log: stackContext().log });
    await send(stack);
    const { accounting } = await observer.stop();
    expect(accounting).toMatchObject({ processed: 100, routed: 100, failed: 0, messagesSent: 140 });
    expect(accounting?.queued).toBe(126);
  });

  test('events for a queue that refuses to take them are failed, not swallowed', async () => {
    await using stack = await startEmbedded(
      embeddedPlan({ faults: { PERF_FAULT_QUEUE_ERROR_RATE: '1' } }),
      stackContext(),
    );
    const observer = await startObserving({ stack, log: stackContext().log });
    expect(await send(stack)).toMatchObject({ total: 100, successful: 0, failed: 100 });
    expect((await observer.stop()).accounting).toMatchObject({
      routed: 0,
      failed: 100,
      messagesSent: 0,
      queued: 0,
    });
  });

  test('a queue that dies is an event, takes the orchestrator out of health, and is named', async () => {
    const context = stackContext();
    await using stack = await startEmbedded(
      embeddedPlan({ faults: { PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES: '1' } }),
      context,
    );
    const observer = await startObserving({ stack, log: context.log });
    await send(stack);
    await until(async () => (await fetch(stack.healthUrl)).status === 503);
    const { events, missing } = await observer.stop();
    expect(events).toContainEqual(
      expect.objectContaining({ service: 'queue', kind: 'exited', detail: 'queue exited with code 1' }),
    );
    expect(missing.join('\n')).toContain('counters of the queue after the load: connect ECONNREFUSED');
    expect((await stack.logTail('queue', 5)).join('\n')).toContain('PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES');
  });

  test('a queue that is dead from the start is the culprit, with its last lines', async () => {
    const error = await failureOf(
      startEmbedded(embeddedPlan({ faults: { PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES: '0' } }), stackContext()),
    );
    expect(error.message).toBe('queue exited with code 1 before it listened');
    expect(error.service).toBe('queue');
    expect(error.logTail.join('\n')).toContain('exiting before listening');
  });

  test('an orchestrator that never becomes healthy gives up after the timeout and says what it answered', async () => {
    const context = stackContext();
    const error = await failureOf(
      startEmbedded(
        embeddedPlan({ healthTimeoutMs: 700, faults: { PERF_FAULT_UNHEALTHY: 'true' } }),
        context,
      ),
    );
    expect(error.message).toMatch(
      /^orchestrator was not healthy after 0\.7 s: GET http:.* answered 503 .*DOWN/,
    );
    const pids = context.log.lines.flatMap((line) => Number(/pid (\d+) at/.exec(line)?.[1] ?? []));
    expect(pids).toHaveLength(2);
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  test('stopping while it starts leaves nothing behind', async () => {
    const stop = new AbortController();
    const context = stackContext(stop.signal);
    const starting = startEmbedded(embeddedPlan({ faults: { PERF_FAULT_UNHEALTHY: 'true' } }), context);
    setTimeout(() => stop.abort(), 400);
    await failureOf(starting);
    const pids = context.log.lines.flatMap((line) => Number(/pid (\d+) at/.exec(line)?.[1] ?? []));
    expect(pids.map(isAlive)).not.toContain(true);
  });

  test('writes one log for each service', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'perf-logs-'));
    try {
      await using stack = await startEmbedded(embeddedPlan(), stackContext());
      await stack.collectLogs(directory);
      expect(await readFile(join(directory, 'queue.log'), 'utf8')).toContain('"listening"');
      expect(await readFile(join(directory, 'orchestrator.log'), 'utf8')).toContain('"listening"');
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });
});
