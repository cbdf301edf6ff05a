import type { ClusterEngine } from '../../domain/generators.ts';
import type { Carrier } from './carrier.ts';
import type { Kubectl } from './kubectl.ts';
import { runnerManifests, SEGMENT_ARGS } from './manifests.ts';
import { operatorCarrier } from './operator.ts';
import { letGo } from './start-signal.ts';

/** One row an engine. */
export const CARRIERS: Record<ClusterEngine, (kubectl: Kubectl, name: string) => Carrier> = {
  kubernetes: () => ({
    kind: 'Job',
    isOnItsOwn: false,
    runnerArgs: (runners) => ['run', '--address=0.0.0.0:6565', '--paused', ...SEGMENT_ARGS(runners)],
    manifests: runnerManifests,
    look: async () => undefined,
    hasLetGo: () => false,
    letGo,
  }),
  'k6-operator': operatorCarrier,
};
