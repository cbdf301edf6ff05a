import type { Log } from '../ports/ports.ts';
import { cleanUp } from '../line/clean-up.ts';
import { leftBehindSchema } from '../domain/targets.ts';

/** The post step: takes down what a killed main step left, each target whatever became of the others. */
export async function postStep(
  remembered: readonly unknown[],
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  const { log } = context;
  const targets = remembered.flatMap((entry) => leftBehindSchema.safeParse(entry).data ?? []);
  if (targets.length === 0) return log.info('Nothing to take down: the main step left no stack.');
  const failures: unknown[] = [];
  for (const left of targets) await cleanUp(left, context).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
