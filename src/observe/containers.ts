import type { ContainerUsage } from '../target/target.ts';
import type { Reading, Sampler } from './sampling.ts';

/** CPU, memory, throttling and OOM kills of every container. */
export function containerSampler(read: () => Promise<ContainerUsage[]>): Sampler {
  let last = new Map<string, { atMs: number; figures: ContainerUsage }>();
  return {
    name: 'CPU and memory of containers',
    async sample() {
      const all = await read();
      const atMs = Date.now();
      const readings = all.flatMap((figures) => containerReadings(figures, last.get(keyOf(figures)), atMs));
      last = new Map(all.map((figures) => [keyOf(figures), { atMs, figures }]));
      return readings;
    },
  };
}

const keyOf = ({ service, replica }: ContainerUsage): string => JSON.stringify([service, replica]);

export function containerReadings(
  figures: ContainerUsage,
  before: { atMs: number; figures: ContainerUsage } | undefined,
  atMs: number,
): Reading[] {
  const { service, replica, source } = figures;
  const reading = (quantity: string, unit: Reading['unit'], value: number): Reading => ({
    service,
    ...(replica !== undefined && { replica }),
    quantity,
    unit,
    source,
    atMs,
    value,
  });
  const readings = [reading('memory', 'bytes', figures.memoryBytes)];
  if (figures.oomKills !== undefined) readings.push(reading('oom_kills', 'count', figures.oomKills));
  // Less CPU than before: another container took its place, and this second is not known.
  if (before === undefined || figures.cpuSeconds < before.figures.cpuSeconds) return readings;
  const seconds = (atMs - before.atMs) / 1000;
  if (seconds <= 0) return readings;
  readings.push(reading('cpu', 'cores', (figures.cpuSeconds - before.figures.cpuSeconds) / seconds));
  const periods = figures.periods - before.figures.periods;
  // Part of the scheduling periods in which the CPU limit stopped it.
  if (figures.periods > 0)
    readings.push(
      reading(
        'throttled',
        'ratio',
        periods > 0 ? (figures.throttledPeriods - before.figures.throttledPeriods) / periods : 0,
      ),
    );
  return readings;
}
