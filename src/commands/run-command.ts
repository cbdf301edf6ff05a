import { planRun } from '../line/plan-run.ts';
import type { Command } from './command.ts';
import { drivePlanned } from './drive-planned.ts';

/** `orchestrator-perf run <type>`. */
export const runCommand: Command = async (line, ports) => {
  const { log, env, workingDirectory, packageRoot, signal, remember } = ports;
  await using planned = await planRun({
    surface: 'cli',
    source: line.source,
    env,
    workingDirectory,
    packageRoot,
    commit: async () => (await import('../exec/git.ts')).gitCommit(workingDirectory),
    openBase: async (asked) =>
      (await import('../base/open-base.ts')).openBase({ ...asked, workingDirectory, log, signal, remember }),
  });
  return await drivePlanned(planned, ports);
};
