import type { ClusterPlan } from '../domain/cluster.ts';
import type { Inputs } from '../inputs/schema.ts';
import { absolutePath } from './paths.ts';

/** Where the runners of a split load run, and with what. */
export function planCluster(inputs: Inputs, facts: { workingDirectory: string }): ClusterPlan {
  const { 'kube-context': context, 'kube-namespace': namespace, 'kube-template': template } = inputs;
  return {
    runners: inputs.runners,
    ...(context !== undefined && { context }),
    ...(namespace !== undefined && { namespace }),
    image: inputs['runner-image'] ?? `grafana/k6:${inputs['k6-version']}`,
    cpu: inputs['runner-cpu'],
    memory: inputs['runner-memory'],
    nodeSelector: inputs['runner-node-selector'] ?? {},
    ...(template !== undefined && { template: absolutePath(facts.workingDirectory, template) }),
    healthPath: inputs['health-path'],
    healthTimeoutMs: inputs['health-timeout'],
    keep: inputs['keep-runners'],
  };
}
