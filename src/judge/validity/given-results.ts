import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import type { RunSummary } from '../../domain/measurement.ts';

/** What the files of a run that others made cannot tell, and how that shakes the verdict. */
export function givenResultFindings(
  summary: RunSummary,
  thresholds: readonly ThresholdResult[],
): ValidityFinding[] {
  return [...thresholdsNotTold(summary, thresholds), ...setupIncluded(summary)];
}

/** A limit that may have been crossed is no pass, unless limits were given to judge by instead. */
function thresholdsNotTold(
  { thresholdsNotTold, load }: RunSummary,
  thresholds: readonly ThresholdResult[],
): ValidityFinding[] {
  if (thresholdsNotTold === undefined) return [];
  const rule = 'limits-not-in-file';
  if (load.exitCode === 0)
    return [
      { rule, severity: 'note', sentence: 'k6 ended with code 0: no limit of the script was crossed.' },
    ];
  if (load.category === 'thresholds')
    return [
      {
        rule,
        severity: 'fail',
        sentence: `k6 ended with code ${load.exitCode ?? 99}: limits of the script were crossed. Which ones is not in this file.`,
      },
    ];
  const isJudged = thresholds.some(({ threshold }) => threshold.origin === 'user');
  return [
    {
      rule,
      severity: isJudged ? 'note' : 'inconclusive',
      sentence: `${thresholdsNotTold} Give the summary of the run as well (--summary-export), the exit code of k6 (--k6-exit-code), or limits to judge by (--thresholds).`,
    },
  ];
}

function setupIncluded({ setup }: RunSummary): ValidityFinding[] {
  if (setup !== 'included') return [];
  return [
    {
      rule: 'setup-included',
      severity: 'note',
      sentence:
        'What setup() and teardown() did is in all figures: a summary does not keep it apart, samples (--out json=FILE) do.',
    },
  ];
}
