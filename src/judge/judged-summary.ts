import type { Judgement, Verdict } from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { K6Threshold } from '../domain/threshold.ts';
import type { FailOn, Threshold } from '../domain/plan.ts';

/** Longest text a result may hold; a metric of a script may have a name of any length. */
const LONGEST_TEXT = 2000;
const MOST_REASONS = 200;

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
      headline: verdict.headline.slice(0, LONGEST_TEXT),
      red: verdict.red,
      reasons: verdict.reasons
        .slice(0, MOST_REASONS)
        .map(({ kind, sentence }) => ({ kind, sentence: sentence.slice(0, LONGEST_TEXT) })),
    },
    judgedBy: {
      thresholds: by.thresholds.map((one) => ({ ...one, source: one.source.slice(0, LONGEST_TEXT) })),
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
