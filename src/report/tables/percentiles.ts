import type { Report } from '../../domain/report.ts';
import { formatNumber, formatSignedSize, formatWith, scaleFor } from '../../wording/numbers.ts';
import { percentileRows } from '../model/compared.ts';
import { numbers, type Table, tableOf, words } from './table.ts';

const SHOWN = [1, 5, 10, 25, 50, 75, 90, 95, 99, 99.9];

/** The latency of both versions at the percentiles people speak of. */
export function percentilesTable(report: Report): Table | undefined {
  if (report.summary.sideBySide === undefined) return undefined;
  return tableOf(
    'Latency of both versions by percentile',
    [...words('Percentile'), ...numbers('Base', 'This change', 'Difference')],
    percentileRows(report)
      .filter(({ percent }) => SHOWN.includes(percent))
      .map(({ percent, baseMs, candidateMs, change }) => {
        const scale = scaleFor('ms', [baseMs, candidateMs]);
        return [
          percent === 50 ? 'median' : `p${formatNumber(percent)}`,
          formatWith(scale, baseMs),
          formatWith(scale, candidateMs),
          formatSignedSize(change, 'relative'),
        ];
      }),
  );
}
