import type { TargetPlan } from '../domain/plan.ts';
import { buildTarget } from './drivers.ts';
import type { BuildContext } from './target.ts';

/** Builds what is started, where its kind has something to build. */
export type BuildTarget = (target: TargetPlan, context: BuildContext) => Promise<void>;

/** Each version once in an invocation: rounds start what was built before the first of them. */
export function buildOnce(build: BuildTarget = buildTarget): BuildTarget {
  const builds = new Map<string, Promise<void>>();
  return (target, context) => {
    // Faults and CPUs are of a start, not of what is started.
    const version = JSON.stringify({ ...target, faults: undefined, cpus: undefined });
    const building = builds.get(version) ?? build(target, context);
    builds.set(version, building);
    return building;
  };
}
