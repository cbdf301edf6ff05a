import { cutToFit } from '../domain/bounded.ts';
import type { StackError } from '../domain/errors.ts';
import type { BaselineLookup } from '../domain/judgement.ts';
import { type Measurement, type RunSummary, runSummarySchema } from '../domain/measurement.ts';
import type { FailOn, TestPlan, Threshold } from '../domain/plan.ts';
import type { Report } from '../domain/report.ts';
import { comparableRuns } from '../judge/comparison/comparable-runs.ts';
import { diagnose } from '../judge/diagnosis/diagnose.ts';
import { judge } from '../judge/judge.ts';
import { judgedSummary } from '../judge/judged-summary.ts';
import { makeReport } from '../report/model/make-report.ts';

export interface JudgeAndReport {
  measurement: Measurement;
  lookup: BaselineLookup;
  rules: {
    thresholds: Threshold[];
    failOn: FailOn[];
    regressionTolerance: number;
    /** A comparison was asked for: without one nothing is answered. */
    mustCompare?: boolean;
    /** A result that was judged before is told as it was judged then. */
    asStored?: boolean;
  };
  /** The test as it was planned; absent for results that were there already. */
  test?: TestPlan;
  /** The target never came up. */
  failure?: StackError | undefined;
}

/** The end of the line, one for `run`, `report` and `compare`: from what was measured to what is told. */
export function judgeAndReport({ measurement, lookup, rules, test, failure }: JudgeAndReport): {
  measurement: Measurement;
  report: Report;
} {
  const { thresholds, failOn, regressionTolerance } = rules;
  const { summary, k6Thresholds } = measurement;
  const asStored = rules.asStored === true && summary.verdict !== undefined;
  const judgement = judge({
    measurement,
    test: { thresholds },
    lookup,
    plan: { failOn, baseline: { regressionTolerance } },
    diagnosis: diagnose(measurement, failure),
    mustCompare: rules.mustCompare === true,
    asStored,
  });
  const by = { thresholds, k6Thresholds, failOn };
  const judged = {
    ...measurement,
    summary: asStored ? summary : withEarlierVerdict(judgedSummary(summary, judgement, by), summary),
  };
  const earlier = lookup.kind === 'found' ? comparableRuns(summary, lookup.baseline.runs).same : [];
  const report = makeReport(judged, judgement, test, failure, earlier);
  // The one place that every result goes through on its way into a file or a baseline.
  const kept = cutToFit(runSummarySchema, judged.summary);
  return { measurement: { ...judged, summary: kept }, report: { ...report, summary: kept } };
}

/** What came of a result when it was run must not be forgotten where other rules count now. */
function withEarlierVerdict(judged: RunSummary, { verdict, notes }: RunSummary): RunSummary {
  if (verdict === undefined) return judged;
  const before = `Judged before: ${verdict.headline}. Here the limits given now count.`;
  return { ...judged, notes: [...notes, before] };
}
