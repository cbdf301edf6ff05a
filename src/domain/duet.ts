import * as z from 'zod';
import { list, name, number, text } from './bounded.ts';
import type { RunSummary } from './measurement.ts';
import {
  FEWEST_ROUNDS,
  measuredChangeSchema,
  roundVarianceSchema,
  SIDE_BY_SIDE_MODES,
  versionSchema,
} from './side-by-side.ts';

/** What is remembered of one comparison of two versions of the base branch, whatever came of it. */
export const duetSchema = z.object({
  /** Of the run. */
  id: name,
  /** ISO 8601. */
  at: text,
  mode: z.enum(SIDE_BY_SIDE_MODES),
  base: versionSchema,
  candidate: versionSchema,
  /** Counted ones. */
  rounds: number,
  /** What a change of may change how much rounds vary; the model of the CPU is not of it, both versions share it. */
  environment: z.object({
    k6Version: name,
    arch: name,
    cpuCount: number,
    runner: name.exactOptional(),
  }),
  variances: list(roundVarianceSchema),
  changes: list(measuredChangeSchema),
});
export type Duet = z.infer<typeof duetSchema>;

/**
 * Undefined where nothing can be learnt. A regression, or a comparison that decided nothing, is remembered as any other:
 * those that went well are the calm ones.
 */
export function duetOf({ id, startedAt, environment, sideBySide, verdict }: RunSummary): Duet | undefined {
  if (sideBySide === undefined || verdict?.outcome === 'broken') return undefined;
  const { mode, base, candidate, rounds, variances, changes, findings, ended } = sideBySide;
  const counted = rounds.filter(({ notCounted }) => notCounted === undefined).length;
  const isOther = ended === 'interrupted' || findings.some(({ rule }) => rule === 'not-gated');
  if (counted < FEWEST_ROUNDS || isOther) return undefined;
  return {
    id,
    at: startedAt,
    mode,
    base,
    candidate,
    rounds: counted,
    environment: environmentOf(environment),
    variances,
    changes,
  };
}

export function environmentOf({
  k6Version,
  arch,
  cpuCount,
  runner,
}: RunSummary['environment']): Duet['environment'] {
  return { k6Version, arch, cpuCount, ...(runner === undefined ? {} : { runner }) };
}
