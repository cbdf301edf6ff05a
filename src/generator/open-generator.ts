import type { GeneratorKind, K6Plan } from '../domain/plan.ts';
import type { K6Container } from '../target/target.ts';
import { type FindK6Context, findK6 } from './binary/find.ts';
import { containerGenerator } from './container.ts';
import type { ClusterContext } from './cluster/cluster.ts';
import type { Generator } from './generator.ts';
import { hostGenerator } from './host.ts';

export interface OpenGenerator extends FindK6Context {
  plan: K6Plan;
  /** What a stack of containers gives; absent where nothing runs in containers. */
  container: K6Container | undefined;
  remember: ClusterContext['remember'];
}

/** The generator the plan asks for. k6 is looked for on this machine, or fetched, only when it runs here. */
export function openGenerator(request: OpenGenerator): Promise<Generator> {
  return GENERATORS[request.plan.generator](request);
}

const GENERATORS: Record<GeneratorKind, (request: OpenGenerator) => Promise<Generator>> = {
  host: async ({ plan, ...context }) => hostGenerator(await findK6(plan, context)),
  container: async ({ container, signal }) => {
    if (container === undefined) throw new Error('k6 is planned as a container of a stack that has none');
    return containerGenerator(container, signal);
  },
  cluster: async ({ plan, ...context }) => {
    if (plan.cluster === undefined) throw new Error('k6 is planned on a cluster that is not');
    // Reads YAML, which most runs need not load.
    const { clusterGenerator } = await import('./cluster/cluster.ts');
    return clusterGenerator(plan.cluster, await hostGenerator(await findK6(plan, context)), context);
  },
};
