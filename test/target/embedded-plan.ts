import { join } from 'node:path';
import type { EmbeddedTarget } from '../../src/domain/plan.ts';
import type { TargetContext } from '../../src/target/target.ts';
import { EMBEDDED } from '../support/run-plan.ts';
import { recordingLog } from '../support/log.ts';

export function embeddedPlan(changes: Partial<EmbeddedTarget> = {}): EmbeddedTarget {
  return { ...EMBEDDED, ...changes };
}

export function stackContext(
  signal = new AbortController().signal,
): TargetContext & { log: ReturnType<typeof recordingLog> } {
  return {
    log: recordingLog(),
    signal,
    packageRoot: join(import.meta.dirname, '..', '..'),
    remember: () => {},
  };
}
