import { join } from 'node:path';
import type { StackPlan } from '../../src/domain/plan.ts';
import type { StackContext } from '../../src/target/target.ts';
import { quietLog } from './quiet-log.ts';

export function embeddedPlan(changes: Partial<StackPlan> = {}): StackPlan {
  return {
    label: 'candidate',
    kind: 'embedded',
    healthPath: '/health',
    metricsPath: '/actuator/prometheus',
    eventsPath: '/api/orchestrator/events/bulk-ndjson',
    healthTimeoutMs: 10_000,
    keep: false,
    faults: {},
    ...changes,
  };
}

export function stackContext(
  signal = new AbortController().signal,
): StackContext & { log: ReturnType<typeof quietLog> } {
  return {
    log: quietLog(),
    signal,
    packageRoot: join(import.meta.dirname, '..', '..'),
    remember: () => {},
  };
}
