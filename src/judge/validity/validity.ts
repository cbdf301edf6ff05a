import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import { bySeverity } from '../../domain/severity.ts';
import type { Measurement, RunSummary } from '../../domain/measurement.ts';
import { judgedScopes } from '../../metrics/select.ts';
import { unreadableThresholds } from '../limits/script-thresholds.ts';
import { accountingFindings } from './accounting.ts';
import { generatorFindings } from './generator.ts';
import { checkFindings } from './checks.ts';
import { givenResultFindings } from './given-results.ts';
import { endingFindings, summaryEndingFindings } from './ending.ts';
import { sampleFindings } from './samples.ts';
import { answerFindings, serviceFindings } from './service.ts';
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
    : [
        ...thresholdFindings(thresholds),
        ...unreadableThresholds(measurement),
        ...sampleFindings(thresholds, measurement.summary),
        ...checkFindings(measurement.summary, thresholds),
        ...givenResultFindings(measurement.summary, thresholds),
      ];
  return [...findings, ...ofLimits].sort(bySeverity);
}

/** What a result says of itself, without the series and thresholds of its run. */
export function findingsOfSummary(summary: RunSummary): ValidityFinding[] {
  return [
    ...summaryEndingFindings(summary),
    ...judgedScopes(summary).flatMap((scope) => answerFindings(summary, scope)),
  ];
}
