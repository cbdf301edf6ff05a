import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from '../../domain/errors.ts';
import type { ProcessEntry } from '../../exec/process-table.ts';
import { type ProcessTree, signalProcesses } from '../../exec/process-tree.ts';

const GRACE_MS = 5000;
const KILLED_WITHIN_MS = 5000;

/** Asks all processes of a tree to end, kills those that do not, and those that they started meanwhile. */
export async function endTree(tree: ProcessTree, service: string): Promise<void> {
  await signalProcesses(await tree.living(), 'SIGTERM');
  if ((await remaining(tree, GRACE_MS)).length === 0) return;
  const left = await remaining(tree, KILLED_WITHIN_MS, (living) => signalProcesses(living, 'SIGKILL'));
  if (left.length === 0) return;
  const pids = left.map(({ pid }) => pid);
  throw new StackError(
    `processes of ${service} could not be ended: ${pids.join(', ')}`,
    `Run: kill -9 ${pids.join(' ')}`,
    service,
  );
}

/** What lives when none does any more, or when the time is over. */
async function remaining(
  tree: ProcessTree,
  withinMs: number,
  meanwhile: (living: ProcessEntry[]) => Promise<void> = async () => {},
): Promise<ProcessEntry[]> {
  const startedAt = performance.now();
  for (;;) {
    const living = await tree.living();
    if (living.length === 0 || performance.now() - startedAt > withinMs) return living;
    await meanwhile(living);
    await sleep(30);
  }
}
