import type { BaselineLookup, Diagnosis, Judgement } from '../domain/judgement.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { BaselinePlan, FailOn, Threshold } from '../domain/plan.ts';
import { compareRuns } from './compare.ts';
import { decideVerdict } from './decide-verdict.ts';
import { diagnose } from './diagnose.ts';
import { scriptThresholds } from './script-thresholds.ts';
import { judgeThresholds } from './thresholds.ts';
import { judgeValidity } from './validity.ts';

export interface JudgeRequest {
  measurement: Measurement;
  test: { thresholds: Threshold[] };
  lookup: BaselineLookup;
  plan: { failOn: FailOn[]; baseline: Pick<BaselinePlan, 'regressionTolerance'> };
  diagnosis?: Diagnosis[];
}

/** Everything that is decided about one test. */
export function judge({ measurement, test, lookup, plan, diagnosis }: JudgeRequest): Judgement {
  const { summary } = measurement;
  const thresholds = judgeThresholds(test.thresholds, measurement);
  thresholds.push(...scriptThresholds(measurement, test.thresholds));
  const validity = judgeValidity(measurement, thresholds);
  const comparison = compareRuns(summary, lookup, { regressionTolerance: plan.baseline.regressionTolerance });
  const verdict = decideVerdict({ thresholds, validity, comparison }, summary, plan.failOn);
  return { thresholds, validity, comparison, diagnosis: diagnosis ?? diagnose(measurement), verdict };
}
