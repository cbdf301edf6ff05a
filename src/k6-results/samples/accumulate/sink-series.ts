import type { Metric } from '../../../domain/measurement.ts';
import type { MetricSeries, Unit } from '../../../domain/observation.ts';
import { unitAndDirection } from '../../../metrics/catalogue.ts';
import type { Tally } from './tally-by-cell.ts';
import type { MetricAccumulator } from './metric-accumulator.ts';
import type { PointSink } from './point-sink.ts';
import { kindOf, type SinkMetricsOptions } from './sink-metrics.ts';

const PERCENTS = [50, 90, 95, 99];
/** Statistics as k6's own timeline calls them. */
const TREND_COLUMNS = ['med', 'p(90)', 'p(95)', 'p(99)'];

/**
 * Every metric over time, one point for each cell that has samples. A run within one second is one point, with the
 * figures of the whole run: no second of it is whole.
 */
export function sinkSeries(
  sink: PointSink,
  options: Pick<SinkMetricsOptions, 'declared' | 'asked'>,
  durationS: number,
): MetricSeries[] {
  const cells = sink.cells();
  if (durationS <= 1 && cells.length <= 2) return onePoint(sink, options, durationS, cells[0]?.[0] ?? 0);
  const ofMetrics = [...sink.metrics.values()].flatMap((metric) => {
    const { kind, unit } = kindAndUnit(metric, options);
    if (kind === 'trend') return trendSeries(metric, cells, unit);
    const files = sink.gaugesOfFiles.flatMap((map) => map.get(metric.name) ?? []);
    const parts = kind === 'gauge' && files.length > 0 ? files : [metric];
    const points = cells.flatMap(([second, cell]): [number, number][] => {
      const values = parts.flatMap((part) => cellValue(part, cell, kind, sink.cellSeconds) ?? []);
      return values.length === 0 ? [] : [[second * 1000, values.reduce((sum, value) => sum + value, 0)]];
    });
    return points.length === 0 ? [] : [series(metric.name, seriesUnit(kind, unit), points)];
  });
  return [...ofMetrics, ...sink.answers.series(cells, sink.cellSeconds)];
}

function onePoint(
  sink: PointSink,
  options: Pick<SinkMetricsOptions, 'declared' | 'asked'>,
  durationS: number,
  second: number,
): MetricSeries[] {
  return [...sink.metrics.values()].flatMap((metric): MetricSeries[] => {
    const totals = metric.totals();
    const { kind, unit } = kindAndUnit(metric, options);
    const at = (pointUnit: Unit, value: number): MetricSeries =>
      series(metric.name, pointUnit, [[second * 1000, value]]);
    if (totals.count === 0) return [];
    if (kind !== 'trend') {
      const value = valueOver(totals, kind, durationS);
      return Number.isFinite(value) ? [at(seriesUnit(kind, unit), value)] : [];
    }
    const columns: [string, number][] = [
      ['avg', totals.sum / totals.count],
      ['min', totals.min],
      ['max', totals.max],
      ...metric
        .quantiles(PERCENTS)
        .map((value, index): [string, number] => [TREND_COLUMNS[index] ?? '', value]),
    ];
    return columns.map(([column, value]) => ({ ...at(unit, value), statistic: column }));
  });
}

function kindAndUnit(
  metric: MetricAccumulator,
  options: Pick<SinkMetricsOptions, 'declared' | 'asked'>,
): { kind: Metric['kind']; unit: Unit } {
  const kind = kindOf(metric, options);
  const contains = metric.declared?.contains ?? options.declared.get(metric.name)?.contains;
  return { kind, unit: unitAndDirection(metric.name, kind, { type: kind, contains }).unit };
}

const seriesUnit = (kind: Metric['kind'], unit: Unit): Unit =>
  kind === 'counter' ? 'per second' : kind === 'rate' ? 'ratio' : unit;

function cellValue(
  metric: MetricAccumulator,
  cell: number,
  kind: Metric['kind'],
  cellSeconds: number,
): number | undefined {
  const figures = metric.tallyOf(cell);
  return figures === undefined ? undefined : valueOver(figures, kind, cellSeconds);
}

function valueOver(figures: Tally, kind: Metric['kind'], seconds: number): number {
  if (kind === 'counter') return figures.sum / seconds;
  if (kind === 'rate') return figures.nonzero / figures.count;
  return figures.sum / figures.count;
}

function trendSeries(
  metric: MetricAccumulator,
  cells: [second: number, cell: number][],
  unit: Unit,
): MetricSeries[] {
  const columns = new Map<string, [number, number][]>();
  const push = (column: string, atMs: number, value: number): void => {
    const points = columns.get(column) ?? [];
    columns.set(column, points);
    points.push([atMs, value]);
  };
  for (const [second, cell] of cells) {
    const figures = metric.tallyOf(cell);
    if (figures === undefined) continue;
    const atMs = second * 1000;
    push('avg', atMs, figures.sum / figures.count);
    push('min', atMs, figures.min);
    push('max', atMs, figures.max);
    metric.cellQuantiles(cell, PERCENTS)?.forEach((value, index) => {
      push(TREND_COLUMNS[index] ?? '', atMs, value);
    });
  }
  return [...columns].map(([column, points]) => ({
    ...series(metric.name, unit, points),
    statistic: column,
  }));
}

function series(metric: string, unit: Unit, points: [number, number][]): MetricSeries {
  return { metric, tags: {}, unit, source: 'k6', points };
}
