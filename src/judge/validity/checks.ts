import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import type { RunSummary } from '../../domain/measurement.ts';
import { rateIn } from '../../metrics/select.ts';
import { formatCount, formatPercent, plural } from '../../wording/numbers.ts';
import { checkName } from '../../wording/sentences.ts';

/** One check in a hundred that fails is more than a passing fault of the network. */
const SOME = 0.01;

/**
 * k6 never fails a run for a check. Where no threshold judges them, checks that fail are a doubt: the script says what
 * a right answer is.
 */
export function checkFindings(
  summary: RunSummary,
  thresholds: readonly ThresholdResult[],
): ValidityFinding[] {
  const all = rateIn(summary, 'checks');
  const failing = (summary.checks ?? []).filter(({ fails }) => fails > 0);
  const failed = all === undefined ? 0 : Math.round(all.total - all.nonzero);
  if (failing.length === 0 && failed === 0) return [];
  const worst = failing.reduce(
    (most, one) => Math.max(most, shareOf(one)),
    all === undefined ? 0 : 1 - all.rate,
  );
  const isJudged = thresholds.some(
    ({ threshold, outcome }) => threshold.metric === 'checks' && outcome !== 'no samples',
  );
  return [
    {
      rule: 'checks-failed',
      severity: isJudged || worst < SOME ? 'note' : 'inconclusive',
      sentence: sentenceOf(failing, failed, all?.total),
    },
  ];
}

type Check = NonNullable<RunSummary['checks']>[number];

const shareOf = ({ passes, fails }: Check): number => fails / (passes + fails);

function sentenceOf(failing: Check[], failed: number, total: number | undefined): string {
  const [worst] = [...failing].sort((left, right) => shareOf(right) - shareOf(left));
  if (worst === undefined)
    return `${formatCount(failed)} of ${formatCount(total)} checks failed; the results do not name them.`;
  const others = failing.length === 1 ? '' : `, and ${plural(failing.length - 1, 'other check')}`;
  return `The check "${checkName(worst.path)}" failed in ${formatCount(worst.fails)} of ${formatCount(worst.passes + worst.fails)} cases (${formatPercent(shareOf(worst))})${others}.`;
}
