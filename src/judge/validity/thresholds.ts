import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import { expressionText } from '../../metrics/expression.ts';

/** Limits that say nothing: on no samples (k6 lets those pass), on something not measured, or judged otherwise by k6. */
export function thresholdFindings(results: ThresholdResult[]): ValidityFinding[] {
  return results.flatMap((result): ValidityFinding[] => {
    const { threshold, outcome, scope, k6Agrees } = result;
    const limit = `${scope}: ${expressionText(threshold)}`;
    const optional = threshold.level === 'warn';
    if (outcome === 'no samples')
      return [
        {
          rule: 'threshold-without-samples',
          severity: optional ? 'note' : 'inconclusive',
          sentence: `The limit ${limit} matched no samples, so it says nothing.`,
        },
      ];
    if (outcome === 'not measured')
      return [
        {
          rule: 'threshold-not-measured',
          // A default limit asks for more than some stacks can show; what a user asked for must be answered.
          severity: optional || threshold.origin === 'default' ? 'note' : 'inconclusive',
          sentence: `The limit ${limit} could not be judged: this run has no such figure.`,
        },
      ];
    if (k6Agrees === false)
      return [
        {
          rule: 'k6-disagrees',
          severity: 'inconclusive',
          sentence:
            threshold.origin === 'script'
              ? `k6 says that ${limit} ${outcome === 'passed' ? 'was met' : 'was crossed'}, but the figure beside it is ${result.actual ?? 'missing'}: one of the two is wrong.`
              : `k6 judged ${limit} the other way (${outcome} here with ${result.actual ?? 'no value'}).`,
        },
      ];
    return [];
  });
}
