import { processTree } from '../../exec/process-tree.ts';
import type { Log } from '../../ports/ports.ts';
import type { LeftBehind } from '../target.ts';
import { endTree } from './end-tree.ts';

/** For the action's post step: ends what a killed main step left, knowing only the remembered state. */
export async function cleanUpCommand(
  { name: mark, pid, startedAt }: Extract<LeftBehind, { kind: 'command' }>,
  { log }: { log: Log },
): Promise<void> {
  const tree = processTree({ mark, pid, startedAt });
  const living = await tree.living();
  if (living.length === 0) return;
  log.info(`Ending what a command of the run left: ${living.map((one) => one.pid).join(', ')}`);
  await endTree(tree, 'the command');
}
