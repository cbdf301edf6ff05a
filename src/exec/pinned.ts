import { readFile } from 'node:fs/promises';
import type { Argv } from '../domain/plan.ts';
import { childEnvironment } from './environment.ts';
import { run } from './run.ts';

/** The command on these CPUs alone, with all that it starts; it keeps its process id. */
export const pinned = (argv: Argv, cpus: string | undefined): Argv =>
  cpus === undefined ? argv : ['taskset', '-c', cpus, ...argv];

/** CPUs that a process of ours can be pinned to; none where that cannot be done. */
export async function pinnableCpus(): Promise<number[]> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const cpus = cpuList(/^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1] ?? '');
  if (cpus.length === 0) return [];
  const tried = await run(pinned(['true'], cpus.join(',')), {
    env: childEnvironment(process.env),
    timeoutMs: 5000,
  });
  return tried.code === 0 ? cpus : [];
}

/** `0-2,7` as the kernel writes it. */
export function cpuList(text: string): number[] {
  return text
    .split(',')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from = Number.NaN, to = from] = part.split('-').map(Number);
      return Array.from({ length: Math.min(to - from + 1, MOST_CPUS) || 0 }, (_, index) => from + index);
    });
}

const MOST_CPUS = 4096;
