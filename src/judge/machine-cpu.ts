import { SERVICE_UNDER_TEST } from '../domain/observation.ts';
import type { RunSummary } from '../domain/measurement.ts';
import { isSomebodyElses } from '../domain/targets.ts';

export interface MachineCpu {
  /** What stack and k6 used of this machine, each service once. */
  parts: [service: string, cores: number][];
  ours: number;
  /** False where the service under test runs here as well and nobody told its CPU: the rest may be its. */
  isRestForeign: boolean;
}

/** Whose work took the CPU of this machine. `cores`: what each service used, `machine` among them. */
export function machineCpu(
  cores: ReadonlyMap<string, number>,
  { stack, isTargetHere }: RunSummary['environment'],
): MachineCpu {
  const isElsewhere = isSomebodyElses(stack) && isTargetHere === false;
  const parts = [...cores].filter(
    ([service]) => service !== 'machine' && !(isElsewhere && service === SERVICE_UNDER_TEST),
  );
  return {
    parts,
    ours: parts.reduce((sum, [, used]) => sum + used, 0),
    isRestForeign: !isSomebodyElses(stack) || isElsewhere || cores.has(SERVICE_UNDER_TEST),
  };
}
