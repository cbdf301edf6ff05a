import * as z from 'zod';
import { leftWorktreeSchema } from '../base/left-worktree.ts';
import { leftBehindSchema as leftByTargetSchema } from '../domain/targets.ts';
import { orphanedTrees } from '../exec/orphans.ts';
import type { Log } from '../ports/ports.ts';
import { reasonOf } from '../wording/reason.ts';

/** Whatever a killed run leaves: of a target, or of the base version. */
export const leftBehindSchema = z.union([leftByTargetSchema, leftWorktreeSchema]);
export type LeftBehind = z.infer<typeof leftBehindSchema>;

/** Takes down what a killed run left; the last that came first: the files of a version go after what runs in them. */
export async function takeDown(
  remembered: readonly LeftBehind[],
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  const failures: unknown[] = [];
  for (const left of remembered.toReversed())
    await takeDownOne(left, context).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

/** Ends what runs that were killed have left on this machine: nobody else will. What cannot be ended is said. */
export async function takeDownOrphans(context: { env: NodeJS.ProcessEnv; log: Log }): Promise<void> {
  const marks = await orphanedTrees();
  if (marks.length === 0) return;
  await Promise.all(
    marks.map((name) =>
      takeDownOne({ kind: 'command', name }, context).catch((error) =>
        context.log.warn(`of a run that was killed: ${reasonOf(error)}`),
      ),
    ),
  );
}

async function takeDownOne(left: LeftBehind, context: { env: NodeJS.ProcessEnv; log: Log }): Promise<void> {
  if (left.kind === 'worktree') {
    const { removeWorktree } = await import('../base/worktree.ts');
    return removeWorktree(left, context.log);
  }
  if (left.kind === 'cluster') {
    const { cleanUpCluster } = await import('../generator/cluster/cleanup.ts');
    return cleanUpCluster(left, context);
  }
  const { cleanUp } = await import('../target/drivers.ts');
  return cleanUp(left, context);
}
