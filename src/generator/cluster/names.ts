import type { ClusterEngine } from '../../domain/generators.ts';

/** What every object of a run carries: by these it is found, cleaned up and, when its time is over, swept. */
export const LABELS = {
  tool: 'app.kubernetes.io/managed-by',
  part: 'app.kubernetes.io/component',
  run: 'orchestrator-perf/run',
  owner: 'orchestrator-perf/owner',
} as const;

export const TOOL_LABEL = 'orchestrator-perf';

/** Annotation: epoch seconds after which nobody can still need it. */
export const EXPIRES = 'orchestrator-perf/expires';

export const ofRun = (run: string): string => `${LABELS.tool}=${TOOL_LABEL},${LABELS.run}=${run}`;

export const runnersOf = (run: string): string => `${ofRun(run)},${LABELS.part}=runner`;

/** As kubectl asks for them: other things may be called so as well. */
export const TEST_RUNS = 'testruns.k6.io';
export const TEST_RUN = { apiVersion: 'k6.io/v1alpha1', kind: 'TestRun' } as const;

/** Every object a run makes; a Job makes its pods, a TestRun its Jobs. */
export function objectsOf(
  run: string,
  engine: ClusterEngine,
): { apiVersion: string; kind: string; name: string }[] {
  return [
    ...(engine === 'k6-operator'
      ? [{ ...TEST_RUN, name: run }]
      : [
          { apiVersion: 'batch/v1', kind: 'Job', name: run },
          { apiVersion: 'v1', kind: 'Pod', name: `${run}-start` },
        ]),
    { apiVersion: 'v1', kind: 'ConfigMap', name: `${run}-files` },
    { apiVersion: 'v1', kind: 'Secret', name: `${run}-env` },
  ];
}
