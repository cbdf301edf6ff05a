import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { accountingFindings } from './accounting.ts';
import { generatorFindings } from './generator.ts';
import { endingFindings } from './ending.ts';
import { sampleFindings } from './samples.ts';
import { serviceFindings } from './service.ts';
import { thresholdFindings } from './thresholds.ts';

/**
 * Is the result real? Every rule that speaks says one sentence with its number; docs/verdicts.md lists them all.
 * What is found here outranks every latency figure.
 */
export function judgeValidity(
  measurement: Measurement,
  thresholds: ThresholdResult[],
  scopes: Record<string, string>[],
): ValidityFinding[] {
  const findings = [
    ...endingFindings(measurement),
    ...serviceFindings(measurement, scopes),
    ...accountingFindings(measurement),
    ...generatorFindings(measurement),
  ];
  // A run that broke has no figures for its limits; saying so for each of them would bury the cause.
  const broken = findings.some(({ severity }) => severity === 'broken');
  const ofLimits = broken
    ? []
    : [...thresholdFindings(thresholds), ...sampleFindings(thresholds, measurement.summary)];
  return [...findings, ...ofLimits].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

const SEVERITIES: ValidityFinding['severity'][] = ['broken', 'fail', 'inconclusive', 'note'];
