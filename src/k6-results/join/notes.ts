import type { Measurement, Metric } from '../../domain/measurement.ts';
import type { DeclaredMetric } from '../../metrics/catalogue.ts';
import { parseExpression } from '../../metrics/expression.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import { findMetric } from '../../metrics/select.ts';
import { statisticOf } from '../../metrics/statistic.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import type { Reading } from '../source/reading.ts';

type Raw = Extract<Reading, { kind: 'raw' }>;

export interface Input {
  readings: readonly Reading[];
  sink: PointSink;
  metrics: readonly Metric[];
  k6Thresholds: Measurement['k6Thresholds'];
  declared: ReadonlyMap<string, DeclaredMetric>;
  asked: ReadonlyMap<string, string>;
}

/** What the files could not carry and how figures were come by, for the report's notes. */
export function describeInput(input: Input): string[] {
  const { readings } = input;
  return [
    ...readings.map((reading) => `${reading.name}: ${describe(reading)}.`),
    ...readings.flatMap((reading) => (reading.kind === 'summary' ? reading.summary.notes : [])),
    ...readings.flatMap((reading) => (reading.kind === 'raw' ? lineNotes(reading) : [])),
    ...percentileNotes(input),
    ...missingNotes(input),
    ...thresholdNotes(input),
  ];
}

function describe(reading: Reading): string {
  switch (reading.kind) {
    case 'raw':
      return `${reading.report.points} samples (${reading.shape})`;
    case 'summary':
      return `a ${reading.summary.shape}${reading.summary.k6Version === undefined ? '' : ` of k6 ${reading.summary.k6Version}`}`;
    case 'recorder':
      return 'a dashboard recording: its values have about five digits';
    case 'result':
      return 'a result of this tool';
  }
}

function lineNotes({ name, report }: Raw): string[] {
  const notes: string[] = [];
  if (report.foreign > 0)
    notes.push(`${report.foreign} lines of ${name} are console output and were left out.`);
  if (report.notFinite > 0)
    notes.push(`${report.notFinite} samples of ${name} are infinite or not a number and were left out.`);
  if (report.oldOrder)
    notes.push(
      `${name} was written by k6 0.37 or older: it declares no sub-metrics, and sums include set-up.`,
    );
  return notes;
}

function percentileNotes({ readings, sink }: Input): string[] {
  const notes: string[] = [];
  const raw = readings.filter(({ kind }) => kind === 'raw').length;
  const summaries = readings.filter(({ kind }) => kind === 'summary').length;
  const estimated = [...sink.metrics.values()].filter((metric) => metric.isTrend && !metric.isExact);
  if (raw > 0)
    notes.push(
      estimated.length === 0
        ? 'Percentiles are computed from every sample, linear between neighbours, as k6 does.'
        : 'Percentiles of long trends come from a histogram with buckets 0.2 % wide: at most 0.1 % off; counts, minimum and maximum are exact.',
    );
  if (readings.filter(({ kind }) => kind === 'recorder').length > 1)
    notes.push('Dashboard recordings of several shards cannot be merged: they are left out.');
  if (raw > 1) notes.push(`${raw} files of samples were read as shards of one run.`);
  if (summaries > 1)
    notes.push(
      `${summaries} summaries were read as shards of one run: counts add up exactly, percentiles are read off the mixture of their quantile functions; maxima of gauges are upper bounds.`,
    );
  if (sink.cellSeconds > 1) notes.push(`Figures over time are per ${sink.cellSeconds} s: the run is long.`);
  return notes;
}

function missingNotes({ readings, sink, metrics, declared, asked }: Input): string[] {
  const notes: string[] = [];
  const unknown = [...sink.metrics.values()].filter(
    (metric) => metric.kind === undefined && metric.declared === undefined && !declared.has(metric.name),
  );
  const namesOf = (isAsked: boolean): string =>
    unknown
      .map(({ name }) => name)
      .filter((name) => asked.has(name) === isAsked)
      .join(', ');
  if (namesOf(false) !== '')
    notes.push(
      `The kind of ${namesOf(false)} is not in the file: shown as a trend. Give the summary of the run as well.`,
    );
  if (namesOf(true) !== '')
    notes.push(
      `The kind of ${namesOf(true)} is not in the file: taken for what the limit asks for (only a counter has a count).`,
    );
  const dropped = new Set(
    [...sink.metrics.values()].flatMap((metric) =>
      [...metric.tagValues].filter(([, { dropped }]) => dropped).map(([tag]) => tag),
    ),
  );
  for (const tag of dropped)
    notes.push(
      `The tag ${tag} has more distinct values than a report can hold: the first ones have figures of their own, all are in the totals. Group URLs by a \`name\` tag.`,
    );
  const uncounted = metrics.filter((metric) => metric.kind === 'trend' && metric.absent?.includes('count'));
  if (uncounted.length > 0)
    notes.push(
      `The number of samples of ${listed(uncounted)} is not in the file: add count to --summary-trend-stats.`,
    );
  const negative = metrics.filter((metric) => metric.kind === 'gauge' && metric.max === 0 && metric.last < 0);
  if (negative.length > 0)
    notes.push(
      `The maximum of ${listed(negative)} may be wrong: k6 before 2.2 says 0 for a gauge that was never above it.`,
    );
  if (sink.metrics.size === 0 && readings.every(({ kind }) => kind === 'summary'))
    notes.push('A summary has no figures over time: charts need samples or a dashboard recording.');
  return notes;
}

function thresholdNotes({ readings, metrics, k6Thresholds }: Input): string[] {
  const isSaid = readings.some(({ kind }) => kind === 'summary' || kind === 'recorder');
  const again =
    isSaid || k6Thresholds.length === 0
      ? []
      : ['The limits of the script were judged again from the samples; what k6 said is not in the file.'];
  const unknown = k6Thresholds.flatMap(({ metric: scope, expression }) => {
    const name = parseMetricName(scope);
    const statistic = parseExpression(expression)?.statistic;
    const metric =
      name === undefined ? undefined : findMetric({ metrics: [...metrics] }, name.name, name.tags);
    if (statistic?.kind !== 'percentile' || metric === undefined) return [];
    return statisticOf(metric, statistic) === undefined
      ? [
          `${scope} ${expression} was judged by k6, but p(${statistic.percent}) is absent from the file: its value is not known.`,
        ]
      : [];
  });
  return [...again, ...unknown];
}

function listed(metrics: readonly Metric[]): string {
  const names = metrics.map(({ name, tags }) => metricName(name, tags));
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}
