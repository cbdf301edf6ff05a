import type { PlannedRun } from '../line/plan-run.ts';
import type { CommandPorts } from './command.ts';
import type { Tell } from './drive-run.ts';

/** What was planned is said, and run unless it is a dry run. Gives the exit code. */
export async function drivePlanned(planned: PlannedRun, ports: CommandPorts, tell?: Tell): Promise<number> {
  const { log, packageRoot, stdout } = ports;
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
  return driveRun(planned, ports, tell);
}
