import type {
  BaselineLookup,
  Capacity,
  Diagnosis,
  Growth,
  Judgement,
  Recovery,
} from '../domain/judgement.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { BaselinePlan, FailOn, Threshold } from '../domain/plan.ts';
import { judgeCapacity, phasesThatMustHold } from './by-type/capacity.ts';
import { compareRuns } from './comparison/compare.ts';
import { decideVerdict } from './verdict.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { judgedScopes } from '../metrics/select.ts';
import { judgeRecovery } from './by-type/recovery.ts';
import { recoveryLimits } from './limits/recovery-limits.ts';
import { scriptThresholds } from './limits/script-thresholds.ts';
import { judgeThresholds } from './limits/thresholds.ts';
import { judgeGrowth } from './by-type/growth.ts';
import { judgeValidity } from './validity/validity.ts';

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
  const special = judgeByType(measurement, test.thresholds);
  // Past its breaking point a service crosses every limit; that is what a stress test is for.
  const scopes =
    special.capacity === undefined || special.capacity.steps.length === 0
      ? judgedScopes(summary)
      : phasesThatMustHold(special.capacity).map((phase) => ({ phase }));
  const thresholds = [
    ...judgeThresholds(test.thresholds, measurement, scopes),
    ...(special.recovery === undefined ? [] : recoveryLimits(measurement, special.recovery)),
    ...scriptThresholds(measurement, test.thresholds),
  ];
  const validity = judgeValidity(measurement, thresholds, scopes);
  const comparison = compareRuns(summary, lookup, { regressionTolerance: plan.baseline.regressionTolerance });
  const verdict = decideVerdict({ thresholds, validity, comparison, ...special }, summary, plan.failOn);
  return {
    thresholds,
    validity,
    comparison,
    diagnosis: diagnosis ?? diagnose(measurement),
    ...special,
    verdict,
  };
}

function judgeByType(
  measurement: Measurement,
  thresholds: Threshold[],
): { capacity?: Capacity; recovery?: Recovery; growth?: Growth[] } {
  if (measurement.summary.phases.length === 0) return {};
  switch (measurement.summary.testType) {
    case 'stress':
      return { capacity: judgeCapacity(measurement, thresholds) };
    case 'spike':
      return { recovery: judgeRecovery(measurement) };
    case 'soak':
      return { growth: judgeGrowth(measurement) };
    case 'load':
      // Under a steady load the queue must be steady too; everything else needs the hours of a soak.
      return { growth: judgeGrowth(measurement, /^queue\.depth$/) };
    default:
      return {};
  }
}
