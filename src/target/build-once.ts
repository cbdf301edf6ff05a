import type { TargetPlan } from '../domain/plan.ts';
import type { BuildContext } from './command/build-command.ts';

/** Builds what is started, where its kind has something to build. */
export type BuildTarget = (target: TargetPlan, context: BuildContext) => Promise<void>;

/** Each version once in an invocation: rounds start what was built before the first of them. */
export function buildOnce(): BuildTarget {
  const built = new Map<string, Promise<void>>();
  return async (target, context) => {
    if (target.kind !== 'command' || target.build === undefined) return;
    const key = JSON.stringify([target.directory, target.build]);
    const { buildCommand } = await import('./command/build-command.ts');
    const build = built.get(key) ?? buildCommand(target, context);
    built.set(key, build);
    await build;
  };
}
