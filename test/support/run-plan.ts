import { fileURLToPath } from 'node:url';
import type { EmbeddedTarget, RunPlan } from '../../src/domain/plan.ts';

const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export const EMBEDDED: EmbeddedTarget = {
  kind: 'embedded',
  healthPath: '/health',
  metricsPath: '/actuator/prometheus',
  eventsPath: '/api/orchestrator/events/bulk-ndjson',
  healthTimeoutMs: 10_000,
  keep: false,
  faults: {},
  packageRoot: PACKAGE_ROOT,
};

/** The one run of a test. */
export function runPlanOf(changes: Partial<RunPlan> = {}): RunPlan {
  return {
    name: 'perf-test',
    side: 'candidate',
    round: 1,
    target: EMBEDDED,
    resultsDirectory: '/results',
    k6Args: [],
    k6Env: {},
    comparability: { scriptEnv: [], loadSettings: {}, eventsPath: '/events', k6Runner: 'host' },
    ...changes,
  };
}
