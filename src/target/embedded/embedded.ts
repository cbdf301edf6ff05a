import { join } from 'node:path';
import { StackError } from '../../domain/errors.ts';
import { waitUntilHealthy } from '../health.ts';
import { type ReferenceProcess, startReferenceProcess } from './reference-process.ts';
import type { EmbeddedTarget } from '../../domain/plan.ts';
import type { StartTarget, Target } from '../target.ts';
import { writeLogs } from '../write-logs.ts';

/** Reference orchestrator and queue as two child processes on random loopback ports; k6 on this machine. */
export const startEmbedded: StartTarget<EmbeddedTarget> = async (plan, { log, signal, beforeServices }) => {
  await beforeServices?.(undefined);
  const startedAt = performance.now();
  const processes: ReferenceProcess[] = [];
  const start = async (name: string, env: Record<string, string>) => {
    const entry = join(plan.packageRoot, 'dist', 'reference', name, 'index.js');
    const started = await startReferenceProcess(
      name,
      entry,
      { ...env, ...plan.faults },
      { signal, cpus: plan.cpus },
    );
    processes.push(started);
    log.debug(`${name}: pid ${started.pid} at ${started.url}`);
    return started;
  };
  const find = (service: string) => processes.find((one) => one.name === service);

  try {
    const queue = await start('queue', QUEUE_SETTINGS);
    const orchestrator = await start('orchestrator', { PERF_QUEUE_URL: queue.url, ...ORCHESTRATOR_SETTINGS });
    const healthUrl = new URL(plan.healthPath, orchestrator.url).href;
    const healthy = (service: ReferenceProcess, url: string) =>
      waitUntilHealthy({
        service: service.name,
        url,
        token: service.token,
        timeoutMs: plan.healthTimeoutMs,
        signal,
        culprit: () => {
          const dead = processes.find((one) => one.ended() !== undefined);
          return dead && { service: dead.name, how: dead.ended() ?? '' };
        },
        logTail: (name) => find(name)?.log.last(50) ?? [],
      });
    await healthy(queue, `${queue.url}/health`);
    await healthy(orchestrator, healthUrl);
    log.info(
      `Stack embedded: orchestrator ${orchestrator.url}, queue ${queue.url}, healthy after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
    );
    return targetOf({ orchestrator, queue, healthUrl, metricsPath: plan.metricsPath, log });
  } catch (error) {
    await Promise.all(processes.map((one) => one.stop()));
    throw error;
  }
};

/**
 * A consumer takes messages out, as the services behind the queues would: depth tells how far it lags, and memory stays
 * bounded at any length of the test.
 */
const QUEUE_SETTINGS = { PERF_QUEUE_RETAIN: '10000', PERF_QUEUE_DRAIN_PER_SECOND: '5000' };

/** Our own queue answers pipelined requests in order: calls of one moment share a write. */
const ORCHESTRATOR_SETTINGS = { PERF_QUEUE_PIPELINED: '32' };

interface Parts {
  orchestrator: ReferenceProcess;
  queue: ReferenceProcess;
  healthUrl: string;
  metricsPath: string;
  log: { debug(line: string): void };
}

function targetOf({ orchestrator, queue, healthUrl, metricsPath, log }: Parts): Target {
  const processes = [orchestrator, queue];
  return {
    url: orchestrator.url,
    healthUrl,
    metricsUrl: new URL(metricsPath, orchestrator.url).href,
    prometheusUrl: undefined,
    queue: { url: queue.url, backend: 'reference', region: 'us-east-1' },
    services: [
      { name: 'orchestrator', role: 'orchestrator', pid: orchestrator.pid },
      { name: 'queue', role: 'queue', pid: queue.pid },
    ],
    serviceEvents: async () => processes.flatMap((one) => one.takeEvents()),
    collectLogs: (directory) =>
      writeLogs(
        directory,
        processes.map((one) => ({ service: one.name, lines: one.log.last(Number.POSITIVE_INFINITY) })),
      ),
    logTail: async (service, lines) => processes.find((one) => one.name === service)?.log.last(lines) ?? [],
    async [Symbol.asyncDispose]() {
      await orchestrator.stop();
      await queue.stop();
      for (const { name, pid } of processes) {
        if (isAlive(pid))
          throw new StackError(`${name} (pid ${pid}) could not be ended`, `Run: kill -9 ${pid}`, name);
        log.debug(`${name}: pid ${pid} is gone`);
      }
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
