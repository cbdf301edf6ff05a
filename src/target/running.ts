import { checkDocker } from './compose/preflight.ts';
import { composeEnvironment } from './compose/environment.ts';
import { findRunningStacks, queueOf } from './compose/running-stacks.ts';
import { openEngine } from './docker/engine-api.ts';
import type { LeftBehind, QueueEndpoint } from './target.ts';

/** A target that was left running: by `up`, by keep-stack, or by a run that is under way. */
export interface RunningTarget {
  name: string;
  queue: QueueEndpoint | undefined;
  /** What `cleanUp` takes down. */
  left: LeftBehind;
}

/** Every target of this tool that runs on this machine. Throws a UserError where Docker cannot be asked. */
export async function runningTargets(
  env: Record<string, string | undefined>,
  signal: AbortSignal,
): Promise<RunningTarget[]> {
  const { host } = await checkDocker(composeEnvironment(env, {}), signal);
  const engine = openEngine(host);
  const stacks = await findRunningStacks(engine).finally(() => engine.close());
  return stacks.map((stack) => ({
    name: stack.project,
    queue: queueOf(stack),
    left: { kind: 'compose', name: stack.project, dockerHost: host },
  }));
}
