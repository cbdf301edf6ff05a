import { readdir, readFile } from 'node:fs/promises';
import { childEnvironment } from './environment.ts';
import { run } from './run.ts';

export interface ProcessEntry {
  pid: number;
  parent: number;
  group: number;
  /** With the pid it tells a process from a later one that got the same pid. */
  startedAt: string;
}

/** Every process of this machine that has not ended, by pid. */
export async function readProcessTable(): Promise<Map<number, ProcessEntry>> {
  const entries = process.platform === 'linux' ? await readProc() : parseTable(await runPs());
  return new Map(entries.map((entry) => [entry.pid, entry]));
}

/** Fields of /proc/<pid>/stat from the third, the state, on: the name in the second may contain spaces and brackets. */
export function statFields(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

async function readProc(): Promise<ProcessEntry[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const entries = await Promise.all(
    pids.map(async (pid) => {
      try {
        return parseStat(Number(pid), await readFile(`/proc/${pid}/stat`, 'utf8'));
      } catch {
        // It ended meanwhile.
        return undefined;
      }
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

/** proc(5): state, parent and group are fields 3 to 5, the start in ticks since boot is field 22. */
export function parseStat(pid: number, stat: string): ProcessEntry | undefined {
  const fields = statFields(stat);
  const [state, parent, group] = fields;
  // Ended, and not yet asked for by its parent.
  if (state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), group: Number(group), startedAt: fields[19] ?? '' };
}

async function runPs(): Promise<string> {
  const { stdout } = await run(['ps', '-A', '-o', 'pid=,ppid=,pgid=,stat=,lstart='], {
    env: childEnvironment(process.env),
    timeoutMs: 5000,
  });
  return stdout;
}

/** Lines `  12  1  12 Ss   Sat Nov 28 15:39:14 2026`. */
export function parseTable(text: string): ProcessEntry[] {
  return text.split('\n').flatMap((line) => {
    const [pid, parent, group, state, ...startedAt] = line.trim().split(/\s+/);
    if (state === undefined || state.startsWith('Z')) return [];
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        startedAt: startedAt.join(' '),
      },
    ];
  });
}
