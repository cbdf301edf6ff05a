import type { Log } from '../ports/ports.ts';
import { cleanUp as cleanUpTarget } from '../target/drivers.ts';
import type { LeftBehind } from '../target/target.ts';

/** Takes down what a killed run left: its target, or its load generators. */
export async function cleanUp(
  left: LeftBehind,
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  if (left.kind !== 'cluster') return cleanUpTarget(left, context);
  const { cleanUpCluster } = await import('../generator/cluster/cleanup.ts');
  return cleanUpCluster(left, context);
}
