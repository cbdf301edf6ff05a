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

/** Every object a run makes; a Job makes its pods. */
export function objectsOf(run: string): { apiVersion: string; kind: string; name: string }[] {
  return [
    { apiVersion: 'batch/v1', kind: 'Job', name: run },
    { apiVersion: 'v1', kind: 'Pod', name: `${run}-start` },
    { apiVersion: 'v1', kind: 'ConfigMap', name: `${run}-files` },
    { apiVersion: 'v1', kind: 'Secret', name: `${run}-env` },
  ];
}
