import { type Series, SIDES } from '../../domain/observation.ts';
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
    'range_low',
    'range_high',
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
      figure.range?.[0],
      figure.range?.[1],
      figure.call,
    ]),
  );
  return csvText([titles, ...rows]);
}

/** Both versions in each round, one of them a line. */
export function renderRoundsCsv({ summary: { sideBySide } }: Report): string {
  const rows = (sideBySide?.rounds ?? []).flatMap((round) =>
    SIDES.map((side) => {
      const of = round[side];
      return [
        round.round,
        side,
        round.mode,
        round.first === side ? 'first' : 'second',
        of.requests,
        of.failed,
        of.windowS,
        of.p50Ms,
        of.p95Ms,
        of.p99Ms,
        of.cpuSeconds,
        of.memoryBytes,
        of.queueDepth,
        round.machineBusy,
        round.notCounted,
      ];
    }),
  );
  const titles =
    'round,side,mode,started,requests,failed,window_s,p50_ms,p95_ms,p99_ms,cpu_s,memory_bytes,queue_depth,machine_busy,not_counted';
  return csvText([titles.split(','), ...rows]);
}

/** Time series in long form, one point a line: what spreadsheets and data frames pivot themselves. */
export function renderSeriesCsv(series: readonly Series[], baseSeries: readonly Series[] = []): string {
  const all = [
    ...series.map((one) => ({ one, side: {} })),
    ...baseSeries.map((one) => ({ one, side: { side: 'base' } })),
  ];
  const rows = all.flatMap(({ one, side }) => {
    const { name, tags } = seriesName(one);
    const narrowed = Object.entries({ ...tags, ...side })
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
