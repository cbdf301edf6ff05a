import { readFile } from 'node:fs/promises';
import { childEnvironment } from '../exec/environment.ts';
import { statFields } from '../exec/process-table.ts';
import { run } from '../exec/run.ts';

export interface ProcessUsage {
  cpuSeconds: number;
  residentBytes: number;
}

/** CPU time and resident memory of the processes that are alive; the others are missing. */
export async function readProcesses(pids: number[]): Promise<Map<number, ProcessUsage>> {
  if (pids.length === 0) return new Map();
  return process.platform === 'linux' ? readProc(pids) : parsePs(await runPs(pids));
}

/** USER_HZ, the unit of times in /proc, is 100 on every architecture of Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

async function readProc(pids: number[]): Promise<Map<number, ProcessUsage>> {
  const figures = new Map<number, ProcessUsage>();
  for (const pid of pids) {
    try {
      const [stat, status] = await Promise.all([
        readFile(`/proc/${pid}/stat`, 'utf8'),
        readFile(`/proc/${pid}/status`, 'utf8'),
      ]);
      const found = parseProc(stat, status);
      if (found !== undefined) figures.set(pid, found);
    } catch {}
  }
  return figures;
}

/**
 * proc(5): utime and stime are fields 14 and 15 of stat, 16 and 17 those of children that ended and were waited for. With
 * these the sum over a tree of processes stays right when a child ends.
 */
export function parseProc(stat: string, status: string): ProcessUsage | undefined {
  const cpuTicks = statFields(stat)
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks), 0);
  const residentKib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  // A zombie has no memory any more.
  if (residentKib === undefined || Number.isNaN(cpuTicks)) return undefined;
  return { cpuSeconds: cpuTicks / TICKS_PER_SECOND, residentBytes: Number(residentKib) * 1024 };
}

async function runPs(pids: number[]): Promise<string> {
  // ps exits with 1 when a process is missing, and still lists the others.
  const { stdout } = await run(['ps', '-o', 'pid=,rss=,time=', '-p', pids.join(',')], {
    env: childEnvironment(process.env),
    timeoutMs: 5000,
  });
  return stdout;
}

/** Lines `  123  45678   1:02.34`: pid, KiB, CPU time as [[days-]hours:]minutes:seconds. */
export function parsePs(text: string): Map<number, ProcessUsage> {
  const figures = new Map<number, ProcessUsage>();
  for (const line of text.split('\n')) {
    const [pid, kib, time] = line.trim().split(/\s+/);
    if (pid === undefined || kib === undefined || time === undefined) continue;
    const [clock = '', days = '0'] = time.split('-').reverse();
    const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    figures.set(Number(pid), {
      cpuSeconds: Number(days) * 86_400 + seconds,
      residentBytes: Number(kib) * 1024,
    });
  }
  return figures;
}
