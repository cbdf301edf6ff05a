import { readFile, readlink } from 'node:fs/promises';
import { type ProcessEntry, readProcessTable } from './process-table.ts';
import { TREE_VARIABLE } from './process-tree.ts';

/** Variable beside the mark of a tree: the process of ours that started it. */
export const OWNER_VARIABLE = 'ORCHESTRATOR_PERF_OWNER';

/** This process, as those that come after it may ask whether it is still there. */
export async function ownerMark(): Promise<string> {
  const own = (await readProcessTable()).get(process.pid);
  return markOf(process.pid, own?.startedAt, await pidNamespace());
}

/**
 * Marks of the trees that live on although the process that started them is gone: it was killed, and nobody came after it.
 * Those of another container are left alone, as its pids mean nothing here. On Linux only, as marks are.
 */
export async function orphanedTrees(): Promise<string[]> {
  if (process.platform !== 'linux') return [];
  const table = await readProcessTable();
  const namespace = await pidNamespace();
  const owners = new Set([...table.values()].map(({ pid, startedAt }) => markOf(pid, startedAt, namespace)));
  const marks = await Promise.all([...table.values()].map(marksOf));
  const orphans = marks.filter(
    ({ owner, tree }) => tree !== undefined && owner?.endsWith(` ${namespace}`) && !owners.has(owner),
  );
  return [...new Set(orphans.flatMap(({ tree }) => tree ?? []))];
}

const markOf = (pid: number, startedAt: string | undefined, namespace: string): string =>
  `${pid} ${startedAt} ${namespace}`;

async function marksOf({
  pid,
}: ProcessEntry): Promise<{ owner?: string | undefined; tree?: string | undefined }> {
  try {
    const variables = (await readFile(`/proc/${pid}/environ`, 'latin1')).split('\0');
    const variable = (name: string) =>
      variables.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
    return { owner: variable(OWNER_VARIABLE), tree: variable(TREE_VARIABLE) };
  } catch {
    // Another user's, or ended.
    return {};
  }
}

/** Pids are those of one container, or of the machine outside of all. */
async function pidNamespace(): Promise<string> {
  try {
    return await readlink('/proc/self/ns/pid');
  } catch {
    return 'unknown';
  }
}
