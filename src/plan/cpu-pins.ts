import type { Side, TargetPlan } from '../domain/plan.ts';
import type { SideBySideMode } from '../domain/side-by-side.ts';

/** On fewer a half is so little that the kernel and k6 would be in its way. */
const FEWEST_CPUS = 4;

/**
 * Which CPUs each version has to itself while both are under load, as `taskset -c` and Docker take them: a half of the
 * machine each, the other half in the next round. A CPU left over is for k6. Undefined where there are too few, and one
 * after the other.
 */
export function cpuPins(
  cpus: readonly number[],
  { mode, round }: { mode: SideBySideMode; round: number },
): Record<Side, string> | undefined {
  if (cpus.length < FEWEST_CPUS || mode !== 'concurrent') return undefined;
  const half = Math.floor(cpus.length / 2);
  // Neighbours share a core where it runs two threads.
  const sorted = [...cpus].sort((a, b) => a - b);
  const [low, high] = [sorted.slice(0, half), sorted.slice(-half)].map((part) => part.join(','));
  if (low === undefined || high === undefined) return undefined;
  return round % 2 === 1 ? { base: low, candidate: high } : { base: high, candidate: low };
}

/** The target on CPUs of its own. */
export function pinnedTarget(target: TargetPlan, cpus: string): TargetPlan {
  switch (target.kind) {
    case 'external':
      return target;
    case 'compose':
      return {
        ...target,
        compose: { ...target.compose, env: { ...target.compose.env, PERF_ORCHESTRATOR_CPUSET: cpus } },
      };
    case 'embedded':
    case 'command':
      return { ...target, cpus };
  }
}

export function pinsText({ base, candidate }: Record<Side, string>): string {
  const [first, second] = [base, candidate].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return `While both were under load the one version had the CPUs ${first} to itself and the other ${second}, in turn from round to round.`;
}
