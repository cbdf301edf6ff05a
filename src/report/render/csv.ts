import type { Series } from '../../domain/observation.ts';
import type { Report } from '../../domain/report.ts';
import { csvCell } from '../../wording/escape.ts';

/** The key figures, one a line, in the metric's own unit. */
export function renderFiguresCsv(reports: Report[]): string {
  const titles = [
    'test',
    'figure',
    'metric',
    'statistic',
    'value',
    'unit',
    'limit',
    'limit_outcome',
    'baseline',
    'change',
    'change_unit',
    'call',
  ];
  const rows = reports.flatMap((report) =>
    report.keyFigures.map((figure) => [
      report.title,
      figure.label,
      figure.metric,
      figure.statistic,
      figure.value,
      figure.unit,
      figure.limit,
      figure.limitOutcome,
      figure.baseline,
      figure.change,
      figure.change === undefined ? undefined : figure.changeUnit,
      figure.call,
    ]),
  );
  return lines([titles, ...rows]);
}

/** Time series in long form, one point a line: what spreadsheets and data frames pivot themselves. */
export function renderSeriesCsv(series: readonly Series[]): string {
  const rows = series.flatMap(({ metric, labels, unit, source, points }) => {
    const narrowed = Object.entries(labels)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
    return points.map(([atMs, value]) => [
      new Date(atMs).toISOString(),
      metric,
      narrowed,
      value,
      unit,
      source,
    ]);
  });
  return lines([['time', 'metric', 'labels', 'value', 'unit', 'source'], ...rows]);
}

/** RFC 4180: comma, CRLF. */
function lines(rows: (string | number | undefined)[][]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
