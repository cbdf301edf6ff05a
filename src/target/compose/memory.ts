import * as z from 'zod';
import { StackError } from '../../domain/errors.ts';
import type { ComposePlan } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import type { ComposeConfig } from './config.ts';
import type { Engine } from '../docker/engine-api.ts';

/** An idle stack holds 0.2 GB (docs/compose.md); queue and k6 grow with the load, and the system wants its part. */
const LEAST_BYTES = 1e9;

/** Memory of the machine, or virtual machine, that runs the containers. */
export async function dockerMemoryBytes(engine: Engine): Promise<number> {
  return z.object({ MemTotal: z.number() }).parse(await engine.get('/info')).MemTotal;
}

/** Memory limits of everything that `up` starts. */
export function limitsBytes(
  { services }: ComposeConfig,
  { service, replicas }: Pick<ComposePlan, 'service' | 'replicas'>,
): number {
  return services
    .filter(({ started }) => started)
    .reduce(
      (sum, { name, memoryLimitBytes = 0 }) => sum + memoryLimitBytes * (name === service ? replicas : 1),
      0,
    );
}

/**
 * Refuses a Docker that cannot hold the stack at all, and warns where the limits add up to more than there is: then a
 * service may be killed below its own limit, and the report would blame the wrong one.
 */
export function checkMemory(
  memoryBytes: number,
  config: ComposeConfig,
  compose: Pick<ComposePlan, 'service' | 'replicas' | 'ordinary'>,
  log: Pick<Log, 'warn'>,
): void {
  if (memoryBytes < LEAST_BYTES)
    throw new StackError(
      `Docker has ${gigabytes(memoryBytes)} of memory, and a stack under load needs ${gigabytes(LEAST_BYTES)}`,
      'Give the Docker machine more memory, or run without containers: stack: embedded.',
      undefined,
    );
  const limits = limitsBytes(config, compose);
  if (limits > memoryBytes)
    log.warn(
      `The memory limits of the stack add up to ${gigabytes(limits)} and Docker has ${gigabytes(memoryBytes)}: under load a service may be killed below its own limit. ` +
        (compose.ordinary === undefined
          ? 'Lower PERF_ORCHESTRATOR_MEMORY, PERF_QUEUE_MEMORY or replicas.'
          : 'Lower those of your compose files (deploy.resources.limits.memory), or replicas.'),
    );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
