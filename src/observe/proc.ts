import { cpus } from 'node:os';
import { readProcesses } from './process-figures.ts';
import type { Reading, Sampler } from './sampling.ts';

/** CPU (cores) and memory (bytes) of processes of this machine; `processes` is asked anew each time. */
export function processSampler(processes: () => { service: string; pid: number }[]): Sampler {
  const last = new Map<number, { atMs: number; cpuSeconds: number }>();
  return {
    name: 'CPU and memory of processes',
    async sample() {
      const watched = processes();
      const figures = await readProcesses(watched.map(({ pid }) => pid));
      const atMs = Date.now();
      return watched.flatMap(({ service, pid }): Reading[] => {
        const now = figures.get(pid);
        if (now === undefined) return [];
        const before = last.get(pid);
        last.set(pid, { atMs, cpuSeconds: now.cpuSeconds });
        const common = { service, source: 'proc', atMs } as const;
        const memory: Reading = {
          ...common,
          quantity: 'memory',
          unit: 'bytes',
          value: now.residentBytes,
        };
        if (before === undefined || atMs === before.atMs) return [memory];
        const cores = ((now.cpuSeconds - before.cpuSeconds) * 1000) / (atMs - before.atMs);
        return [memory, { ...common, quantity: 'cpu', unit: 'cores', value: cores }];
      });
    },
  };
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
