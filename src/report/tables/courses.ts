import type { Report } from '../../domain/report.ts';
import { cleanText } from '../../wording/escape.ts';
import { formatDuration, formatQuantity } from '../../wording/numbers.ts';
import { sparkline } from '../render/sparkline.ts';
import { timeSpan } from '../model/time-span.ts';
import { code, numbers, type Table, tableOf, words } from './table.ts';

const MOST_LINES_OF_A_CHART = 4;

/** A line for each series of the charts, where no chart can be drawn: its course as a sparkline, and its peak. */
export function coursesTable(report: Report): Table | undefined {
  const span = timeSpan(report);
  return tableOf(
    'Course of the run',
    [
      ...words('Series', `Over ${formatDuration((span[1] - span[0]) / 1000)}, from zero to its peak`),
      ...numbers('Peak'),
    ],
    report.charts.flatMap(({ title, unit, lines }) =>
      lines.slice(0, MOST_LINES_OF_A_CHART).flatMap(({ label, series }) => {
        const bars = sparkline(series, span);
        const peak = series.points.reduce((most, [, value]) => Math.max(most, value), 0);
        const name = lines.length === 1 ? title : `${title}, ${cleanText(label, 60)}`;
        return bars === '' ? [] : [[name, code(bars), formatQuantity(peak, unit)]];
      }),
    ),
  );
}
