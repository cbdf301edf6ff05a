import type { StackError } from '../../domain/errors.ts';
import type { Diagnosis } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { CLIENT_RULES } from './client.ts';
import { DOWNSTREAM_RULES } from './downstream.ts';
import { SERVICE_RULES } from './service.ts';
import { wrongAnswersRule } from './wrong-answers.ts';
import { notStarted } from './start.ts';
import { type DiagnosisRule, gatherEvidence } from './evidence.ts';

const RULES: DiagnosisRule[] = [...SERVICE_RULES, ...DOWNSTREAM_RULES, ...CLIENT_RULES, wrongAnswersRule];

/** Causes for what gave way, the most telling first. `stackFailure`: the stack never came up, and nothing was measured. */
export function diagnose(
  measurement: Measurement,
  stackFailure?: Pick<StackError, 'message' | 'hint' | 'service'>,
): Diagnosis[] {
  const start = notStarted(measurement, stackFailure);
  if (start) return [start];
  // The script gave up before its first iteration: what setup() asked for is no load, and says nothing of the service.
  const { category, iterations } = measurement.summary.load;
  if (category === 'script' && (iterations?.complete ?? 0) === 0) return [];
  const evidence = gatherEvidence(measurement);
  const found = RULES.map((rule) => rule(evidence)).filter((diagnosis) => diagnosis !== undefined);
  found.sort((a, b) => b.weight - a.weight);
  // A consequence is not told where its cause is.
  return found.filter(({ rule }) => {
    if (rule === 'high-error-rate') return found.every((other) => other.rule !== 'wrong-answers');
    return rule !== 'low-throughput' || found.every((other) => other.rule === rule || other.weight < 50);
  });
}
