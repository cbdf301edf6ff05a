import { readFile } from 'node:fs/promises';
import { type ProcessEntry, readProcessTable } from './process-table.ts';

/** Variable that every process of a tree inherits: one that left its parent and its group is still known by it. */
export const TREE_VARIABLE = 'ORCHESTRATOR_PERF_TREE';

export interface TreeRoot {
  /** Value of TREE_VARIABLE in the environment of the root; no other process has it. */
  mark: string;
  /** The root itself, which may have ended. */
  pid?: number | undefined;
  /** Without it `pid` is believed only where the process has the mark. */
  startedAt?: string | undefined;
}

export interface ProcessTree {
  /** What lives of it: the root, its descendants, and those that left them as daemons do. */
  living(): Promise<ProcessEntry[]>;
}

/**
 * The processes that come from one that was started. Marks can be read on Linux only; elsewhere a process that left its
 * parent and the group before it was first seen is not found.
 */
export function processTree(root: TreeRoot): ProcessTree {
  let seen = new Set<string>();
  let unmarked = new Set<string>();

  return {
    async living() {
      const table = await readProcessTable();
      const entries = [...table.values()];
      const stillUnmarked = new Set<string>();
      const members = new Map<number, ProcessEntry>();
      await Promise.all(
        entries.map(async (entry) => {
          const key = keyOf(entry);
          const isRoot = entry.pid === root.pid && entry.startedAt === root.startedAt;
          if (isRoot || seen.has(key)) members.set(entry.pid, entry);
          else if (unmarked.has(key) || !(await hasMark(entry.pid, root.mark))) stillUnmarked.add(key);
          else members.set(entry.pid, entry);
        }),
      );
      addDescendants(members, entries);
      // A group lives as long as one of its processes, and until then its number is not given away.
      if ([...members.values()].some(({ group }) => group === root.pid)) {
        for (const entry of entries) if (entry.group === root.pid) members.set(entry.pid, entry);
        addDescendants(members, entries);
      }
      members.delete(process.pid);
      seen = new Set([...members.values()].map(keyOf));
      unmarked = stillUnmarked;
      return [...members.values()];
    },
  };
}

/** Sends a signal to those of these processes that are still the same ones. */
export async function signalProcesses(
  processes: readonly ProcessEntry[],
  name: NodeJS.Signals,
): Promise<void> {
  if (processes.length === 0) return;
  const table = await readProcessTable();
  for (const { pid, startedAt } of processes) {
    if (table.get(pid)?.startedAt !== startedAt) continue;
    try {
      process.kill(pid, name);
    } catch {
      // Ended meanwhile; one that may not be signalled is found alive afterwards.
    }
  }
}

const keyOf = ({ pid, startedAt }: ProcessEntry): string => `${pid} ${startedAt}`;

function addDescendants(members: Map<number, ProcessEntry>, entries: readonly ProcessEntry[]): void {
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const entry of entries) if (members.has(entry.parent)) members.set(entry.pid, entry);
  }
}

async function hasMark(pid: number, mark: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    return environment.split('\0').includes(`${TREE_VARIABLE}=${mark}`);
  } catch {
    // Another user's, or ended.
    return false;
  }
}
