import { UserError } from '../domain/errors.ts';
import { cleanUp, runningTargets } from '../target/drivers.ts';
import type { Command } from './command.ts';

/** `orchestrator-perf down [--project name]`: takes down what `up` or a killed run left. */
export const downCommand: Command = async ({ options }, { log, env, signal }) => {
  const running = await runningTargets(env, signal);
  const wanted = options.project === undefined ? undefined : String(options.project);
  const chosen = wanted === undefined ? running : running.filter(({ name }) => name === wanted);
  if (chosen.length === 0) {
    log.info(wanted === undefined ? 'No stack is running.' : `No stack ${wanted} is running.`);
    return 0;
  }
  if (chosen.length > 1)
    throw new UserError(
      `${chosen.length} stacks are running: ${chosen.map(({ name }) => name).join(', ')}`,
      'Say which one: orchestrator-perf down --project <name>. One of them may belong to a run that is under way.',
    );
  for (const { name, left } of chosen) {
    await cleanUp(left, { env, log });
    log.info(`${name} is down: no container, network or volume of it is left.`);
  }
  return 0;
};
