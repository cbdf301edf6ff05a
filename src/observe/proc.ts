import { cpus } from 'node:os';
import { type ProcessUsage, readProcesses } from './process-usage.ts';
import type { Reading, Sampler } from './sampling.ts';

/** CPU (cores) and memory (bytes) of services that are processes of this machine, each the sum of its `pids`, which are asked anew each time. */
export function processSampler(processes: () => Promise<{ service: string; pids: number[] }[]>): Sampler {
  const last = new Map<string, { atMs: number; cpuSeconds: number }>();
  return {
    name: 'CPU and memory of processes',
    async sample() {
      const watched = await processes();
      const figures = await readProcesses(watched.flatMap(({ pids }) => pids));
      const atMs = Date.now();
      return watched.flatMap(({ service, pids }): Reading[] => {
        const now = sumOf(pids.flatMap((pid) => figures.get(pid) ?? []));
        if (now === undefined) return [];
        const before = last.get(service);
        last.set(service, { atMs, cpuSeconds: now.cpuSeconds });
        const common = { service, source: 'proc', atMs } as const;
        const memory: Reading = {
          ...common,
          quantity: 'memory',
          unit: 'bytes',
          value: now.residentBytes,
        };
        // Less than before: a process ended that nobody waited for, and what it used in between is not known.
        if (before === undefined || atMs === before.atMs || now.cpuSeconds < before.cpuSeconds)
          return [memory];
        const cores = ((now.cpuSeconds - before.cpuSeconds) * 1000) / (atMs - before.atMs);
        return [memory, { ...common, quantity: 'cpu', unit: 'cores', value: cores }];
      });
    },
  };
}

function sumOf(figures: ProcessUsage[]): ProcessUsage | undefined {
  if (figures.length === 0) return undefined;
  return figures.reduce((sum, one) => ({
    cpuSeconds: sum.cpuSeconds + one.cpuSeconds,
    residentBytes: sum.residentBytes + one.residentBytes,
  }));
}

/** CPU in use on the whole machine, in cores: shows when others take what the test needs. */
export function machineSampler(): Sampler {
  let last = busyMs();
  let lastAtMs = Date.now();
  return {
    name: 'CPU of the machine',
    async sample(atMs) {
      if (atMs - lastAtMs < 200) return [];
      const now = busyMs();
      const value = (now - last) / (atMs - lastAtMs);
      last = now;
      lastAtMs = atMs;
      return [{ service: 'machine', quantity: 'cpu', unit: 'cores', source: 'proc', atMs, value }];
    },
  };
}

function busyMs(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
}
