import type { ThresholdResult, ValidityFinding } from '../domain/judgement.ts';
import type { Measurement } from '../domain/measurement.ts';
import { accountingFindings } from './validity-accounting.ts';
import { generatorFindings } from './validity-generator.ts';
import { endingFindings } from './validity-ending.ts';
import { serviceFindings } from './validity-service.ts';
import { thresholdFindings } from './validity-thresholds.ts';

/**
 * Is the result real? Every rule that speaks says one sentence with its number; docs/verdicts.md lists them all.
 * What is found here outranks every latency figure.
 */
export function judgeValidity(
  measurement: Measurement,
  thresholds: ThresholdResult[],
  scopes: Record<string, string>[],
): ValidityFinding[] {
  return [
    ...endingFindings(measurement),
    ...serviceFindings(measurement, scopes),
    ...accountingFindings(measurement),
    ...generatorFindings(measurement),
    ...thresholdFindings(thresholds),
    ...(measurement.summary.damage ?? []).map((damage) => ({ rule: 'damaged-input', ...damage })),
  ].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const SEVERITIES: ValidityFinding['severity'][] = ['broken', 'fail', 'inconclusive', 'note'];
