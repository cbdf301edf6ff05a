import type { Series } from '../../domain/observation.ts';
import type { Report } from '../../domain/report.ts';
import { seriesName } from '../../metrics/observed.ts';
import { csvText } from '../../wording/csv.ts';

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
  return csvText([titles, ...rows]);
}

/** Time series in long form, one point a line: what spreadsheets and data frames pivot themselves. */
export function renderSeriesCsv(series: readonly Series[]): string {
  const rows = series.flatMap((one) => {
    const { name, tags } = seriesName(one);
    const narrowed = Object.entries(tags)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ');
    return one.points.map(([atMs, value]) => [
      new Date(atMs).toISOString(),
      name,
      narrowed,
      value,
      one.unit,
      one.source,
    ]);
  });
  return csvText([['time', 'metric', 'labels', 'value', 'unit', 'source'], ...rows]);
}
