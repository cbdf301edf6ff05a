import type { ClusterPlan } from '../domain/cluster.ts';
import type { ClusterEngine } from '../domain/generators.ts';
import type { Inputs } from '../inputs/schema.ts';
import { absolutePath } from './paths.ts';

/** Where the runners of a split load run, and with what. */
export function planCluster(
  engine: ClusterEngine,
  inputs: Inputs,
  { workingDirectory }: { workingDirectory: string },
): ClusterPlan {
  const { 'kube-context': context, 'kube-namespace': namespace, 'kube-template': template } = inputs;
  return {
    engine,
    runners: inputs.runners,
    ...(context !== undefined && { context }),
    ...(namespace !== undefined && { namespace }),
    image: inputs['runner-image'] ?? `grafana/k6:${inputs['k6-version']}`,
    starterImage: inputs['starter-image'] ?? 'ghcr.io/grafana/k6-operator:starter-v1.6.0',
    cpu: inputs['runner-cpu'],
    memory: inputs['runner-memory'],
    nodeSelector: inputs['runner-node-selector'] ?? {},
    ...(template !== undefined && { template: absolutePath(workingDirectory, template) }),
    healthPath: inputs['health-path'],
    healthTimeoutMs: inputs['health-timeout'],
    keep: inputs['keep-runners'],
  };
}
