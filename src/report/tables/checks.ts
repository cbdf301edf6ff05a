import type { RunSummary } from '../../domain/measurement.ts';
import type { Report } from '../../domain/report.ts';
import { formatCount, formatPercent } from '../../wording/numbers.ts';
import { checkName } from '../../wording/sentences.ts';
import { code, numbers, strong, type Table, tableOf, words } from './table.ts';

type Check = NonNullable<RunSummary['checks']>[number];

/** Checks of the script, those that fail most first. */
export function checksTable({ summary }: Report): Table | undefined {
  return tableOf(
    'Checks',
    [...words('Check'), ...numbers('Passed', 'Failed', 'Cases')],
    checksByShare(summary).map((check) => [
      code(checkName(check.path)),
      check.fails > 0 ? strong(formatPercent(1 - failedShare(check))) : formatPercent(1),
      formatCount(check.fails),
      formatCount(check.passes + check.fails),
    ]),
  );
}

/** `is 200: 274 of 274 failed (100 %)` */
export function failingChecks({ summary }: Report): string[] {
  return checksByShare(summary)
    .filter(({ fails }) => fails > 0)
    .map(
      (check) =>
        `${checkName(check.path)}: ${formatCount(check.fails)} of ${formatCount(check.passes + check.fails)} failed (${formatPercent(failedShare(check))})`,
    );
}

function checksByShare({ checks = [] }: RunSummary): Check[] {
  return checks
    .filter(({ passes, fails }) => passes + fails > 0)
    .sort((left, right) => failedShare(right) - failedShare(left));
}

const failedShare = ({ passes, fails }: Check): number => fails / (passes + fails);
