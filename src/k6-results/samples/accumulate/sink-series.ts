import type { MetricSeries, Unit } from '../../../domain/observation.ts';
import { type DeclaredMetric, unitAndDirection } from '../../../metrics/catalogue.ts';
import type { MetricAccumulator } from './metric-accumulator.ts';
import type { PointSink } from './point-sink.ts';
import { kindOf } from './sink-metrics.ts';

const PERCENTS = [50, 90, 95, 99];
/** Statistics as k6's own timeline calls them. */
const TREND_COLUMNS = ['med', 'p(90)', 'p(95)', 'p(99)'];

/** Every metric over time, one point for each cell that has samples. */
export function sinkSeries(sink: PointSink, declared: ReadonlyMap<string, DeclaredMetric>): MetricSeries[] {
  const cells = sink.cells();
  return [...sink.metrics.values()].flatMap((metric) => {
    const kind = kindOf(metric, { declared });
    const contains = metric.declared?.contains;
    const { unit } = unitAndDirection(metric.name, kind, { type: kind, contains });
    if (kind === 'trend') return trendSeries(metric, cells, unit);
    const files = sink.gaugesOfFiles.flatMap((map) => map.get(metric.name) ?? []);
    const parts = kind === 'gauge' && files.length > 0 ? files : [metric];
    const points = cells.flatMap(([second, cell]): [number, number][] => {
      const values = parts.flatMap((part) => cellValue(part, cell, kind, sink.cellSeconds) ?? []);
      return values.length === 0 ? [] : [[second * 1000, values.reduce((sum, value) => sum + value, 0)]];
    });
    const seriesUnit: Unit = kind === 'counter' ? 'per second' : kind === 'rate' ? 'ratio' : unit;
    return points.length === 0 ? [] : [series(metric.name, seriesUnit, points)];
  });
}

function cellValue(
  metric: MetricAccumulator,
  cell: number,
  kind: string,
  cellSeconds: number,
): number | undefined {
  const figures = metric.figuresOf(cell);
  if (figures === undefined) return undefined;
  if (kind === 'counter') return figures.sum / cellSeconds;
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
    const figures = metric.figuresOf(cell);
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
