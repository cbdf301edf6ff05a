import type { Report } from '../../domain/report.ts';
import { cleanText } from '../escape.ts';
import { formatQuantity } from '../format.ts';
import { sparkline } from '../sparkline.ts';
import { code, numbers, type Table, tableOf, words } from './table.ts';

const MOST_LINES_OF_A_CHART = 4;

/** A line for each series of the charts, where no chart can be drawn: its course as a sparkline, and its peak. */
export function coursesTable(report: Report): Table | undefined {
  return tableOf(
    'Course of the run',
    [...words('Series', 'From zero to its peak'), ...numbers('Peak')],
    report.charts.flatMap((chart) =>
      chart.lines.slice(0, MOST_LINES_OF_A_CHART).flatMap(({ label, series }) => {
        const bars = sparkline(series.points, 'mean');
        const peak = series.points.reduce((most, [, value]) => Math.max(most, value), 0);
        return bars === ''
          ? []
          : [[`${chart.title}, ${cleanText(label, 60)}`, code(bars), formatQuantity(peak, chart.unit)]];
      }),
    ),
  );
}
