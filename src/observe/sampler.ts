import { setTimeout as sleep } from 'node:timers/promises';
import type { Observations, ObservedSeries, ServiceEvent } from '../domain/observation.ts';
import type { Log } from '../ports/ports.ts';
import type { Target } from '../target/target.ts';
import { containerSampler } from './containers.ts';
import { healthWatch } from './health-watch.ts';
import { machineSampler, processSampler } from './proc.ts';
import { readPrometheus } from './prometheus.ts';
import { queueSampler } from './queues.ts';
import { reasonOf } from '../wording/reason.ts';
import { type Sampler, SeriesStore } from './sampling.ts';
import { startSampling } from './sampling-loop.ts';
import { scrapeSampler } from './scrape.ts';
import { serviceWatch } from './service-watch.ts';
import { metricsUrlsOf, readServerCounts, readSettledCounts, serverAccounting } from './server-counts.ts';

export interface Observer {
  /** Aborted when the service under test is gone for good. */
  readonly stackLost: AbortSignal;
  /** From now on CPU and memory of k6, a process of this machine, are read too. */
  watchK6(pid: number): void;
  /** Waits for the queues to drain as long as they do, reads the last counters and gives everything back. */
  stop(): Promise<Observations>;
}

export interface ObserveRequest {
  stack: Target;
  log: Log;
  /** None of the load is made on this machine. */
  isLoadElsewhere?: boolean;
}

/** Watches the stack from here on, once a second. */
export async function startObserving({ stack, log, isLoadElsewhere }: ObserveRequest): Promise<Observer> {
  let watchedK6: number | undefined;
  const store = new SeriesStore();
  const health = stack.isOutOfSight ? undefined : healthWatch(stack.healthUrl);
  const lost = new AbortController();
  const services = serviceWatch(stack, () => lost.abort());
  const events: ServiceEvent[] = [];
  const startedAtMs = Date.now();
  const before = await readServerCounts(stack);
  const processes = async () => [
    ...(await Promise.all(
      stack.services.map(async ({ name, pid, processes: own }) => ({
        service: name,
        pids: (await own?.()) ?? (pid === undefined ? [] : [pid]),
      })),
    )),
    ...(watchedK6 === undefined ? [] : [{ service: 'k6', pids: [watchedK6] }]),
  ];
  const samplers: Sampler[] = [
    processSampler(processes),
    // Where neither runs here, what this machine does says nothing.
    ...(isLoadElsewhere === true && stack.isTargetHere !== true ? [] : [machineSampler()]),
    ...(health === undefined ? [] : [health]),
    services,
    ...samplersOf(stack),
  ];
  const loops = samplers.map((sampler) => startSampling(sampler, store, PERIOD_MS));
  log.debug(`observing: ${samplers.map(({ name }) => name).join(', ')}`);

  return {
    stackLost: lost.signal,
    watchK6(pid) {
      watchedK6 = pid;
    },
    async stop() {
      await drained(store);
      const after = await readSettledCounts(stack);
      await Promise.all(loops.map((loop) => loop.stop()));
      const missing = loops.flatMap((loop) => loop.complaint() ?? []);
      try {
        await services.sample(Date.now());
      } catch (error) {
        missing.push(`what happened to the services: ${reasonOf(error)}`);
      }
      events.push(...(health?.takeEvents() ?? []), ...services.takeEvents());
      const series = store.all();
      if (stack.prometheusUrl !== undefined)
        try {
          const recorded = await readPrometheus(stack.prometheusUrl, startedAtMs, Date.now());
          if (recorded.length === 0 && series.some(({ source }) => source === 'scrape'))
            missing.push(
              'what Prometheus recorded: it found nothing of the orchestrator, which tells its metrics',
            );
          series.push(...notMeasured(recorded, series));
        } catch (error) {
          missing.push(`what Prometheus recorded: ${reasonOf(error)}`);
        }
      const consumed = series.some(
        ({ service, quantity, points }) =>
          service === 'queue' && quantity === 'in_flight' && points.some(([, value]) => value > 0),
      );
      const counted = serverAccounting(before, after, consumed);
      return {
        series,
        events: events.sort((a, b) => a.atMs - b.atMs),
        accounting: counted.accounting,
        missing: [...missing, ...counted.missing],
        limits: limitsOf(stack),
        ...(stack.isTargetHere !== undefined && { isTargetHere: stack.isTargetHere }),
      };
    },
  };
}

const PERIOD_MS = 1000;

/** What Prometheus recorded of a service is the same thing as what was measured of it here, seen from further away. */
export function notMeasured(
  recorded: readonly ObservedSeries[],
  measured: readonly ObservedSeries[],
): ObservedSeries[] {
  return recorded.filter(({ service, quantity }) =>
    measured.every((one) => one.service !== service || one.quantity !== quantity),
  );
}

/** All replicas of a service have the same limits. */
function limitsOf({ services }: Target): Observations['limits'] {
  const limits = new Map<string, Observations['limits'][number]>();
  for (const { name, cpuLimitCores, memoryLimitBytes } of services) {
    if (cpuLimitCores === undefined && memoryLimitBytes === undefined) continue;
    limits.set(name, {
      service: name,
      ...(cpuLimitCores !== undefined && { cpuCores: cpuLimitCores }),
      ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
    });
  }
  return [...limits.values()];
}

function samplersOf(stack: Target): Sampler[] {
  const { queue, services, readContainers } = stack;
  const urls = metricsUrlsOf(stack);
  const elsewhere = services.every(
    ({ pid, processes, containerId }) =>
      pid === undefined && processes === undefined && containerId === undefined,
  );
  return [
    ...(readContainers === undefined ? [] : [containerSampler(readContainers)]),
    ...(queue === undefined ? [] : [queueSampler(queue)]),
    ...(urls.length === 0 ? [] : [scrapeSampler(urls, { withProcess: elsewhere })]),
  ];
}

/** At most ten seconds, and only while the queues get shorter: a backlog without a consumer never goes. */
async function drained(store: SeriesStore): Promise<void> {
  let shortest = Number.POSITIVE_INFINITY;
  let idle = 0;
  for (let round = 0; round < 40 && idle < 6; round++) {
    const depth = store.last({ service: 'queue', quantity: 'depth' }) ?? 0;
    if (depth === 0) return;
    idle = depth < shortest ? 0 : idle + 1;
    shortest = Math.min(shortest, depth);
    await sleep(250);
  }
}
