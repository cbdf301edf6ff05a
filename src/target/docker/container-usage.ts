import * as z from 'zod';
import { cgroupReader } from './cgroup-usage.ts';
import { inspectContainer } from './containers.ts';
import type { Engine } from './engine-api.ts';
import type { ContainerUsage } from '../target.ts';

type Usage = Omit<ContainerUsage, 'service'>;
type Reader = () => Promise<Usage>;

/**
 * How to read one container: the kernel's own files where this process can see them (40 us, no daemon involved), else
 * the Engine API (1 ms of the daemon's CPU a call).
 */
export async function containerReader(engine: Engine, id: string): Promise<Reader> {
  const pid = (await inspectContainer(engine, id)).State.Pid;
  const candidates = [await cgroupReader(pid, id), engineReader(engine, id)];
  for (const reader of candidates) {
    if (!reader) continue;
    try {
      await reader();
      return reader;
    } catch {}
  }
  return engineReader(engine, id);
}

const statsSchema = z.object({
  cpu_stats: z.object({
    cpu_usage: z.object({ total_usage: z.number() }),
    throttling_data: z
      .object({ periods: z.number(), throttled_periods: z.number(), throttled_time: z.number() })
      .default({ periods: 0, throttled_periods: 0, throttled_time: 0 }),
  }),
  memory_stats: z.object({
    usage: z.number().default(0),
    stats: z.record(z.string(), z.number()).nullish(),
  }),
});

/** One-shot: without it the daemon takes a second to answer, because it measures a difference itself. */
export function engineReader(engine: Engine, id: string): Reader {
  return async () => {
    const stats = statsSchema.parse(await engine.get(`/containers/${id}/stats?stream=false&one-shot=true`));
    const { cpu_usage: usage, throttling_data: throttling } = stats.cpu_stats;
    const { usage: memory, stats: details } = stats.memory_stats;
    // A container that is not running answers zeros.
    if (usage.total_usage === 0) throw new Error('the container is not running');
    return {
      source: 'engine',
      cpuSeconds: usage.total_usage / 1e9,
      memoryBytes: Math.max(0, memory - (details?.total_inactive_file ?? details?.inactive_file ?? 0)),
      periods: throttling.periods,
      throttledPeriods: throttling.throttled_periods,
      throttledSeconds: throttling.throttled_time / 1e9,
      oomKills: undefined,
    };
  };
}
