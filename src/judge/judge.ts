import type {
  BaselineLookup,
  Capacity,
  ComparisonResult,
  Diagnosis,
  Growth,
  Judgement,
  Recovery,
  ValidityFinding,
} from '../domain/judgement.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { BaselinePlan, FailOn, Threshold } from '../domain/plan.ts';
import type { SideBySide } from '../domain/side-by-side.ts';
import { policyOf } from '../domain/test-types.ts';
import { judgeCapacity, phasesThatMustHold } from './by-type/capacity.ts';
import { compareRuns } from './comparison/compare.ts';
import { comparisonOfRounds } from './side-by-side/as-comparison.ts';
import { decideVerdict } from './verdict.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import { judgedScopes } from '../metrics/select.ts';
import { judgeRecovery } from './by-type/recovery.ts';
import { recoveryLimits } from './limits/recovery-limits.ts';
import { scriptThresholds } from './limits/script-thresholds.ts';
import { storedVerdict } from './judged-summary.ts';
import { judgeThresholds } from './limits/thresholds.ts';
import { judgeGrowth } from './by-type/growth.ts';
import { judgeValidity } from './validity/validity.ts';

export interface JudgeRequest {
  measurement: Measurement;
  test: { thresholds: Threshold[] };
  lookup: BaselineLookup;
  plan: { failOn: FailOn[]; baseline: Pick<BaselinePlan, 'regressionTolerance'> };
  /** `compare`: without a comparison that was judged nothing was answered. */
  mustCompare?: boolean;
  /** A result that was judged is told as it was judged then, by the thresholds it carries. */
  asStored?: boolean;
  diagnosis?: Diagnosis[];
}

/** Everything that is decided about one test. */
export function judge(request: JudgeRequest): Judgement {
  const stored = request.asStored === true ? storedVerdict(request.measurement.summary) : undefined;
  if (stored === undefined) return judgeAnew(request);
  const thresholds = request.measurement.summary.judgedBy?.thresholds ?? [];
  return { ...judgeAnew({ ...request, test: { thresholds } }), verdict: stored };
}

function judgeAnew({ measurement, test, lookup, plan, diagnosis, mustCompare }: JudgeRequest): Judgement {
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
  const { sideBySide } = summary;
  const comparison =
    sideBySide === undefined
      ? compareRuns(summary, lookup, { regressionTolerance: plan.baseline.regressionTolerance })
      : comparisonOfRounds(sideBySide);
  const validity = [
    ...(sideBySide?.findings ?? []),
    ...besideRegression(judgeValidity(measurement, thresholds, scopes), sideBySide),
    ...(mustCompare === true ? nothingCompared(comparison) : []),
  ];
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

/** A version that failed while the other did not is the answer; what follows from its failure is no doubt of it. */
function besideRegression(
  findings: ValidityFinding[],
  sideBySide: SideBySide | undefined,
): ValidityFinding[] {
  const isAnswer =
    sideBySide?.call === 'regressed' && sideBySide.rounds.every(({ notCounted }) => notCounted !== undefined);
  return isAnswer ? findings.map((finding) => ({ ...finding, severity: 'note' })) : findings;
}

function nothingCompared({ kind, sentence, comparisons }: ComparisonResult): ValidityFinding[] {
  if (kind === 'judged' || comparisons.some(({ call }) => call !== undefined)) return [];
  return [
    { rule: 'nothing-compared', severity: 'inconclusive', sentence: `Nothing was judged. ${sentence}` },
  ];
}

function judgeByType(
  measurement: Measurement,
  thresholds: Threshold[],
): { capacity?: Capacity; recovery?: Recovery; growth?: Growth[] } {
  if (measurement.summary.phases.length === 0) return {};
  // Each round has a service of its own: nothing grows from one to the next.
  const { answers } = policyOf(measurement.summary.testType);
  if (measurement.summary.sideBySide !== undefined && answers !== 'capacity') return {};
  switch (answers) {
    case 'capacity':
      return { capacity: judgeCapacity(measurement, thresholds) };
    case 'recovery':
      return { recovery: judgeRecovery(measurement) };
    case 'growth of everything':
      return { growth: judgeGrowth(measurement, 'everything') };
    case 'growth of the queue':
      return { growth: judgeGrowth(measurement, 'the queue') };
    case 'nothing more':
      return {};
  }
}
