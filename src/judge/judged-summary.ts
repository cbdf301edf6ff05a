import type { Judgement, Verdict } from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { K6Threshold } from '../domain/threshold.ts';
import type { FailOn, Threshold } from '../domain/plan.ts';

/** What a result keeps of its judgement, so that the same can be said of it from the file alone. */
export function judgedSummary(
  summary: RunSummary,
  { verdict }: Pick<Judgement, 'verdict'>,
  by: { thresholds: readonly Threshold[]; k6Thresholds: readonly K6Threshold[]; failOn: readonly FailOn[] },
): RunSummary {
  return {
    ...summary,
    verdict: {
      outcome: verdict.outcome,
      headline: verdict.headline,
      red: verdict.red,
      reasons: verdict.reasons.map(({ kind, sentence }) => ({ kind, sentence })),
    },
    judgedBy: {
      thresholds: [...by.thresholds],
      k6Thresholds: [...by.k6Thresholds],
      failOn: [...by.failOn],
    },
  };
}

/** The verdict a result came with; results of version 0.1.0 kept only its outcome and headline. */
export function storedVerdict({ verdict }: RunSummary): Verdict | undefined {
  if (verdict === undefined) return undefined;
  const { outcome, headline, red, reasons } = verdict;
  return {
    outcome,
    headline,
    red: red ?? (outcome === 'fail' || outcome === 'broken'),
    reasons: reasons ?? [{ kind: 'note', sentence: headline.replace(/^\w+: /, '') }],
  };
}
