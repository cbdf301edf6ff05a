import { planRun } from '../line/plan-run.ts';
import type { Command } from './command.ts';

/** `orchestrator-perf run <type>`. */
export const runCommand: Command = async (line, ports) => {
  const { log, env, workingDirectory, packageRoot, stdout, signal, remember } = ports;
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
  const { plan, provenance, foreseen, advice } = planned;
  for (const given of provenance) log.info(given);
  for (const sentence of foreseen) log.info(sentence);
  for (const sentence of advice) log.warn(sentence);
  if (plan.dryRun) {
    const { describePlan } = await import('../plan/describe-plan.ts');
    stdout.write(describePlan(plan, 'cli'));
    if (plan.k6.cluster !== undefined) {
      const { describeManifests } = await import('../generator/cluster/dry-run.ts');
      stdout.write(`\n${describeManifests(plan, packageRoot)}`);
    }
    return 0;
  }
  // Loaded once the inputs are known to be right: a mistake is shown without reading half of the bundle.
  const { driveRun } = await import('./drive-run.ts');
  return await driveRun(planned, ports);
};
