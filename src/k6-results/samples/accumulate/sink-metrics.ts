import type { Metric } from '../../../domain/measurement.ts';
import { type DeclaredMetric, unitAndDirection } from '../../../metrics/catalogue.ts';
import type { Tally } from './tally-by-cell.ts';
import type { MetricAccumulator } from './metric-accumulator.ts';
import { asksForOutside } from './periods.ts';
import type { PointSink } from './point-sink.ts';
import { metricName, type Tags } from '../../../metrics/name.ts';
import { tagsKey } from '../scan/tag-blocks.ts';

/** Percents at which the quantile function of a trend is kept: every half percent, finer in the tail. */
const GRID = [
  ...Array.from({ length: 200 }, (_, half) => half / 2),
  ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99, 99.999, 100],
].sort((a, b) => a - b);

export interface SinkMetricsOptions {
  /** Seconds of the load, for rates; undefined where the samples do not tell it from setup(). */
  loadS: number | undefined;
  /** Percents thresholds ask for, beside the grid. */
  percents: readonly number[];
  /** Kinds and contents from another file of the same run. */
  declared: ReadonlyMap<string, DeclaredMetric>;
  /** Kinds that limits ask for: only a counter has a count. For metrics whose kind no file tells. */
  asked: ReadonlyMap<string, 'counter' | 'gauge' | 'rate'>;
  /** Sub-metrics that must be there even when no sample had their tags: `no samples` is an answer. */
  selectors: readonly { name: string; tags: Record<string, string> }[];
}

/** Totals of everything in the sink; of `setup()` and `teardown()` only what asks for them by their group. */
export function sinkMetrics(sink: PointSink, options: SinkMetricsOptions): Metric[] {
  const percents = [...new Set([...GRID, ...options.percents])].sort((a, b) => a - b);
  const contextOf = (metric: MetricAccumulator): Context => ({
    sink,
    percents,
    options,
    kind: kindOf(metric, options),
    metric,
  });
  const ofLoad = [...sink.metrics.values()].flatMap((metric) => {
    if (metric.total === 0 && metric.declared === undefined) return [];
    const context = contextOf(metric);
    return [whole(context), ...parts(context)];
  });
  const outside = [...(sink.outside?.metrics.values() ?? [])].flatMap((metric) =>
    parts(contextOf(metric)).filter(({ tags }) => asksForOutside(tags)),
  );
  const told = new Set(outside.map(({ name, tags }) => metricName(name, tags)));
  return [...ofLoad.filter(({ name, tags }) => !told.has(metricName(name, tags))), ...outside];
}

interface Context {
  sink: PointSink;
  metric: MetricAccumulator;
  kind: Metric['kind'];
  percents: readonly number[];
  options: SinkMetricsOptions;
}

/** Of a metric or sub-metric, over the whole run. */
interface Totals extends Tally {
  last: number;
  quantiles: (percents: readonly number[]) => number[];
}

/** A metric no file tells the kind of is what a limit takes it for, else it is shown as a trend: that loses nothing. */
export function kindOf(
  metric: MetricAccumulator,
  { declared, asked }: Pick<SinkMetricsOptions, 'declared' | 'asked'>,
): Metric['kind'] {
  const type = declared.get(metric.name)?.type;
  const told =
    type === 'trend' || type === 'rate' || type === 'counter' || type === 'gauge' ? type : undefined;
  return metric.declared?.type ?? told ?? metric.kind ?? kindAsked(metric, asked.get(metric.name)) ?? 'trend';
}

/** A `rate` is that of a counter, or the share of samples that are not 0: where all samples are 1 it may be either. */
function kindAsked(
  metric: MetricAccumulator,
  asked: 'counter' | 'gauge' | 'rate' | undefined,
): Metric['kind'] | undefined {
  if (asked !== 'rate') return asked;
  const { count, nonzero, sum, min, max } = metric.totals();
  const areBits = min >= 0 && max <= 1 && sum === nonzero;
  if (!areBits) return 'counter';
  return nonzero < count ? 'rate' : undefined;
}

function whole(context: Context): Metric {
  const { metric, sink, kind } = context;
  const totals = metric.totals();
  const figures = {
    ...totals,
    last: metric.last,
    quantiles: (percents: readonly number[]) => metric.quantiles(percents),
  };
  const gauges = sink.gaugesOfFiles
    .flatMap((map) => map.get(metric.name) ?? [])
    .filter(({ total }) => total > 0);
  if (kind === 'gauge' && gauges.length > 1) return describe(context, {}, addedUp(gauges));
  return describe(context, {}, figures);
}

/** The same gauge of several shards: their values stand side by side, so they add up (max: at most). */
function addedUp(gauges: MetricAccumulator[]): Totals {
  const totals = gauges.map((gauge) => ({ ...gauge.totals(), last: gauge.last }));
  const sum = (pick: (figure: (typeof totals)[number]) => number): number =>
    totals.reduce((total, figure) => total + pick(figure), 0);
  const count = sum((figure) => figure.count);
  return {
    count,
    nonzero: sum((figure) => figure.nonzero),
    sum: count * sum((figure) => figure.sum / figure.count),
    min: sum((figure) => figure.min),
    max: sum((figure) => figure.max),
    last: sum((figure) => figure.last),
    quantiles: () => [],
  };
}

function parts(context: Context): Metric[] {
  const { metric, options } = context;
  const series = metric.subSeries();
  const wanted = [
    ...(metric.declared?.submetrics ?? []),
    ...options.selectors.filter(({ name }) => name === metric.name).map(({ tags }) => tags),
  ];
  const seen = new Set(series.map(({ tags }) => tagsKey(tags)));
  const empty = wanted.filter((tags) => Object.keys(tags).length > 0 && !seen.has(tagsKey(tags)));
  return [
    ...series.map((part) => describe(context, part.tags, part)),
    ...empty.map((tags) => describe(context, tags, NOTHING)),
  ];
}

/** What a count is divided by: the seconds of the window its tags name, the load where they name none. */
function secondsOf(tags: Tags, { sink, options }: Context): number | undefined {
  if (asksForOutside(tags)) return undefined;
  return tags.phase === undefined ? options.loadS : sink.periods.phaseS(tags.phase);
}

const NOTHING: Totals = { count: 0, nonzero: 0, sum: 0, min: 0, max: 0, last: 0, quantiles: () => [] };

function describe(context: Context, tags: Record<string, string>, figures: Totals): Metric {
  const { metric, kind, percents, options } = context;
  const contains = metric.declared?.contains ?? options.declared.get(metric.name)?.contains;
  const base = { name: metric.name, tags, ...unitAndDirection(metric.name, kind, { type: kind, contains }) };
  const { count, nonzero, sum, last } = figures;
  const seconds = secondsOf(tags, context);
  const min = count === 0 ? 0 : figures.min;
  const max = count === 0 ? 0 : figures.max;
  const avg = count === 0 ? 0 : Math.min(max, Math.max(min, sum / count));
  switch (kind) {
    case 'rate':
      return { ...base, kind, rate: count === 0 ? 0 : nonzero / count, nonzero, total: count };
    case 'counter':
      return {
        ...base,
        kind,
        count: sum,
        ...(seconds !== undefined && seconds > 0 ? { perSecond: sum / seconds } : {}),
      };
    case 'gauge':
      return { ...base, kind, last, min, max, avg };
    case 'trend': {
      const values = count === 0 ? [] : figures.quantiles(percents);
      const quantiles = values.map((value, index): [number, number] => [percents[index] ?? 0, value]);
      return { ...base, kind, count, min, max, avg, quantiles };
    }
  }
}
