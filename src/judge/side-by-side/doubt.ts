import type { Measurement } from '../../domain/measurement.ts';
import { endingFindings } from '../validity/ending.ts';
import { generatorFindings } from '../validity/generator.ts';

/** A version that is too slow for the load it gets is what is looked for; how little of it makes a round count for nothing has a rule of its own. */
const SAYS_OF_VERSION = 'held-back';

/** Why a version did not get the load that was planned in its round, or not all of it was measured: one sentence. */
export function doubtOf(measurement: Measurement): string | undefined {
  const findings = [...endingFindings(measurement), ...generatorFindings(measurement)].filter(
    ({ rule }) => rule !== SAYS_OF_VERSION,
  );
  const worst = (['broken', 'inconclusive'] as const)
    .map((severity) => findings.find((finding) => finding.severity === severity))
    .find((finding) => finding !== undefined);
  return worst?.sentence;
}
