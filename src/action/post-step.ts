import { leftBehindSchema, takeDown } from '../line/left-behind.ts';
import type { Log } from '../ports/ports.ts';

/** The post step: takes down what a killed main step left, each whatever became of the others. */
export async function postStep(
  remembered: readonly unknown[],
  context: { env: NodeJS.ProcessEnv; log: Log },
): Promise<void> {
  const left = remembered.flatMap((entry) => leftBehindSchema.safeParse(entry).data ?? []);
  if (left.length === 0) return context.log.info('Nothing to take down: the main step left no stack.');
  await takeDown(left, context);
}
