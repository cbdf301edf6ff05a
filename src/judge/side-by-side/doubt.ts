import type { Measurement } from '../../domain/measurement.ts';
import { endingFindings } from '../validity/ending.ts';
import { generatorFindings } from '../validity/generator.ts';

/** Why a version did not get the load that was planned in its round, or not all of it was measured: one sentence. */
export function doubtOf(measurement: Measurement): string | undefined {
  const findings = [...endingFindings(measurement), ...generatorFindings(measurement)];
  const worst = (['broken', 'inconclusive'] as const)
    .map((severity) => findings.find((finding) => finding.severity === severity))
    .find((finding) => finding !== undefined);
  return worst?.sentence;
}
