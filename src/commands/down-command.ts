import { UserError } from '../domain/errors.ts';
import { cleanUpCompose, composeState } from '../target/compose/cleanup.ts';
import { composeEnvironment } from '../target/compose/environment.ts';
import { checkDocker } from '../target/compose/preflight.ts';
import { openEngine } from '../target/docker/engine-api.ts';
import { findRunningStacks } from '../target/compose/running-stacks.ts';
import type { Command } from './command.ts';

/** `orchestrator-perf down [--project name]`: takes down what `up` or a killed run left. */
export const downCommand: Command = async ({ options }, { log, env, signal }) => {
  const { host } = await checkDocker(composeEnvironment(env, {}), signal);
  const engine = openEngine(host);
  const stacks = await findRunningStacks(engine).finally(() => engine.close());
  const wanted = options.project === undefined ? undefined : String(options.project);
  const chosen = wanted === undefined ? stacks : stacks.filter(({ project }) => project === wanted);
  if (chosen.length === 0) {
    log.info(wanted === undefined ? 'No stack is running.' : `No stack ${wanted} is running.`);
    return 0;
  }
  if (chosen.length > 1)
    throw new UserError(
      `${chosen.length} stacks are running: ${chosen.map(({ project }) => project).join(', ')}`,
      'Say which one: orchestrator-perf down --project <name>. One of them may belong to a run that is under way.',
    );
  for (const { project } of chosen) {
    await cleanUpCompose(composeState(project, host), { env, log });
    log.info(`${project} is down: no container, network or volume of it is left.`);
  }
  return 0;
};
