import { readFile } from 'node:fs/promises';
import type { ContainerUsage } from '../target.ts';

type Usage = Omit<ContainerUsage, 'service'>;

/** Where the kernel shows processes and control groups; another place in tests. */
export interface KernelFiles {
  proc: string;
  cgroup: string;
}

const KERNEL: KernelFiles = { proc: '/proc', cgroup: '/sys/fs/cgroup' };

/**
 * How to read a container by the kernel's own files. They are found by its first process, so that any cgroup driver and
 * parent will do: `system.slice/docker-<id>.scope` (systemd), `docker/<id>` (cgroupfs). Undefined: not visible from here.
 */
export async function cgroupReader(
  pid: number,
  id: string,
  { proc, cgroup }: KernelFiles = KERNEL,
): Promise<(() => Promise<Usage>) | undefined> {
  if (pid <= 0) return undefined;
  const text = await readFile(`${proc}/${pid}/cgroup`, 'utf8').catch(() => '');
  const groups = text.split('\n').flatMap((line) => {
    const [hierarchy = '', controllers = '', ...path] = line.split(':');
    const own = groupOf(path.join(':'), id);
    return own === undefined ? [] : [{ hierarchy, controllers: controllers.split(','), path: own }];
  });
  const pathOf = (controller: string) =>
    groups.find(({ controllers }) => controllers.includes(controller))?.path;
  const [cpu, cpuacct, memory] = [pathOf('cpu'), pathOf('cpuacct'), pathOf('memory')];
  if (cpu && cpuacct && memory)
    return () => readSplit(`${cgroup}/cpu${cpu}`, `${cgroup}/cpuacct${cpuacct}`, `${cgroup}/memory${memory}`);
  // A hybrid machine has this line too, with controllers in none of its files.
  const unified = groups.find(({ hierarchy }) => hierarchy === '0')?.path;
  return unified === undefined ? undefined : () => readUnified(`${cgroup}${unified}`);
}

/**
 * The group of the container itself: its processes may have groups below it (systemd or Docker inside). A path without
 * the id is somebody else's, because the daemon may live in another pid namespace.
 */
function groupOf(path: string, id: string): string | undefined {
  const parts = path.split('/');
  const own = parts.findIndex((part) => part.includes(id));
  return own < 0 ? undefined : parts.slice(0, own + 1).join('/');
}

/** cgroup v2: https://docs.kernel.org/admin-guide/cgroup-v2.html */
async function readUnified(folder: string): Promise<Usage> {
  const [cpu, current, memory, events] = await Promise.all([
    readCpuStat(folder),
    readFile(`${folder}/memory.current`, 'utf8'),
    readKeyed(`${folder}/memory.stat`),
    readKeyed(`${folder}/memory.events`),
  ]);
  return {
    source: 'cgroup',
    ...cpu,
    memoryBytes: Math.max(0, Number(current) - (memory.inactive_file ?? 0)),
    oomKills: events.oom_kill,
  };
}

/** `cpu.stat` of v2: times in microseconds. Without the cpu controller only the times are there. */
export async function readCpuStat(
  folder: string,
): Promise<Pick<Usage, 'cpuSeconds' | 'periods' | 'throttledPeriods' | 'throttledSeconds'>> {
  const cpu = await readKeyed(`${folder}/cpu.stat`);
  return {
    cpuSeconds: (cpu.usage_usec ?? 0) / 1e6,
    periods: cpu.nr_periods ?? 0,
    throttledPeriods: cpu.nr_throttled ?? 0,
    throttledSeconds: (cpu.throttled_usec ?? 0) / 1e6,
  };
}

/** cgroup v1: https://docs.kernel.org/admin-guide/cgroup-v1/memory.html, times in nanoseconds. */
async function readSplit(cpu: string, cpuacct: string, memory: string): Promise<Usage> {
  const [usage, stat, memoryUsage, memoryStat, oom] = await Promise.all([
    readFile(`${cpuacct}/cpuacct.usage`, 'utf8'),
    readKeyed(`${cpu}/cpu.stat`),
    readFile(`${memory}/memory.usage_in_bytes`, 'utf8'),
    readKeyed(`${memory}/memory.stat`),
    readKeyed(`${memory}/memory.oom_control`).catch((): Record<string, number> => ({})),
  ]);
  return {
    source: 'cgroup',
    cpuSeconds: Number(usage) / 1e9,
    memoryBytes: Math.max(0, Number(memoryUsage) - (memoryStat.total_inactive_file ?? 0)),
    periods: stat.nr_periods ?? 0,
    throttledPeriods: stat.nr_throttled ?? 0,
    throttledSeconds: (stat.throttled_time ?? 0) / 1e9,
    oomKills: oom.oom_kill,
  };
}

async function readKeyed(file: string): Promise<Record<string, number>> {
  const text = await readFile(file, 'utf8');
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([name, value]) => (name && value ? [[name, Number(value)]] : [])),
  );
}
