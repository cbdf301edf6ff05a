import type { Measurement, Metric, RunSummary } from '../../domain/measurement.ts';
import { valueAtPercent } from '../../metrics/quantile.ts';
import { metricName } from '../../metrics/name.ts';
import type { DeclaredMetric } from '../../metrics/catalogue.ts';
import type { DeclaredThresholds } from './declared-thresholds.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import type { Reading } from '../source/reading.ts';

export type Damage = NonNullable<RunSummary['damage']>[number];
type Raw = Extract<Reading, { kind: 'raw' }>;
type Recorder = Extract<Reading, { kind: 'recorder' }>;

/** A share of broken lines above this and the file is not what it says it is. */
const MOST_BROKEN_SHARE = 0.0001;
/** Seconds without a single sample: k6 reports its VUs every second. */
const LONGEST_SILENCE_S = 60;
const CLOCK_STEP_S = 60;

/** What is wrong with the files, each with what it means for the figures. */
export function damageOf(raws: readonly Raw[], recorders: readonly Recorder[], sink: PointSink): Damage[] {
  return [
    ...raws.flatMap((raw) => rawDamage(raw)),
    ...severalRuns(raws, sink),
    ...recorders.flatMap(recorderDamage),
  ];
}

function rawDamage({ name, report, damage }: Raw): Damage[] {
  const found: Damage[] = [];
  const add = (severity: Damage['severity'], sentence: string): void =>
    void found.push({ severity, sentence });
  if (report.points === 0) add('broken', `${name} holds no sample at all: there is nothing to report.`);
  if (damage !== undefined)
    add('inconclusive', `${name} is cut off (${damage}): the figures are of the part that could be read.`);
  if (report.cutOff)
    add(
      'inconclusive',
      `The last line of ${name} is cut off: k6 or the copy was ended early, the figures are partial.`,
    );
  if (report.broken > 0 && report.points > 0) {
    const share = report.broken / report.lines;
    const where = report.firstBroken === undefined ? '' : `, the first in line ${report.firstBroken.line}`;
    add(
      share > MOST_BROKEN_SHARE ? 'broken' : 'note',
      `${report.broken} of ${report.lines} lines of ${name} could not be read${where} (${percent(share)}).`,
    );
  }
  if (report.backwardsS > CLOCK_STEP_S)
    add(
      'inconclusive',
      `The clock went back by ${report.backwardsS} s within ${name}: totals are right, duration and figures over time are not.`,
    );
  return found;
}

/** Metrics are declared once in a run: a second time means that another run was appended, or a shard. */
function severalRuns(raws: readonly Raw[], sink: PointSink): Damage[] {
  const again = raws.find(({ report }) => report.redeclared > 0);
  if (again === undefined) return [];
  const seconds = sink.cells().map(([second]) => second);
  const silence = seconds.find((second, index) => {
    const next = seconds[index + 1];
    return next !== undefined && next - second > Math.max(LONGEST_SILENCE_S, sink.cellSeconds * 3);
  });
  return silence === undefined
    ? [
        {
          severity: 'note',
          sentence: `${again.name} holds several results one after the other, of the same time: they are read as shards of one run.`,
        },
      ]
    : [
        {
          severity: 'broken',
          sentence: `${again.name} holds two runs with a pause between them (after ${new Date(silence * 1000).toISOString()}): figures over both are of neither. k6 overwrites its output file, so the runs were put together later.`,
        },
      ];
}

function recorderDamage({ name, timeline, totals }: Recorder): Damage[] {
  const found: Damage[] = [];
  if (timeline.damagedLines > 0)
    found.push({
      severity: 'inconclusive',
      sentence: `${timeline.damagedLines} lines of ${name} could not be read.`,
    });
  if (!totals.complete)
    found.push({
      severity: 'inconclusive',
      sentence: `${name} has no end: k6 was killed, or is still running.`,
    });
  if (totals.metrics.length === 0)
    found.push({ severity: 'broken', sentence: `${name} holds no figures: there is nothing to report.` });
  return found;
}

export interface Input {
  readings: readonly Reading[];
  sink: PointSink;
  metrics: readonly Metric[];
  k6Thresholds: Measurement['k6Thresholds'];
  declared: ReadonlyMap<string, DeclaredMetric>;
  limits: DeclaredThresholds;
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

function missingNotes({ readings, sink, metrics, declared }: Input): string[] {
  const notes: string[] = [];
  const csv = readings.some((reading) => reading.kind === 'raw' && reading.shape === 'CSV');
  const unknown = [...sink.metrics.values()].filter(
    (metric) => metric.kind === undefined && metric.declared === undefined && !declared.has(metric.name),
  );
  if (unknown.length > 0)
    notes.push(
      `The kind of ${unknown.map(({ name }) => name).join(', ')} is not in the file: shown as a trend. Give the summary of the run as well.`,
    );
  if (csv) notes.push('CSV holds no thresholds: give --thresholds, or the summary of the run as well.');
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

function thresholdNotes({ readings, sink, metrics, k6Thresholds, limits }: Input): string[] {
  const notes: string[] = [];
  const summaryGiven = readings.some(({ kind }) => kind === 'summary');
  const recorded = readings.some(({ kind }) => kind === 'recorder');
  const subMetrics = [...sink.metrics.values()].some(
    ({ declared }) => (declared?.submetrics.length ?? 0) > 0,
  );
  if (!summaryGiven && !recorded && limits.list.length > 0)
    notes.push(
      'The limits of the script were judged again from the samples; what k6 said is not in the file.',
    );
  if (!summaryGiven && (subMetrics || recorded))
    notes.push(
      'What became of limits on sub-metrics is in no samples and no recording: give the summary of the run as well.',
    );
  for (const { metric: scope, expression } of k6Thresholds) {
    const percent = Number(/^\s*p\(\s*([\d.]+)\s*\)/.exec(expression)?.[1] ?? Number.NaN);
    const metric = metrics.find((one) => metricName(one.name, one.tags) === scope);
    if (metric?.kind !== 'trend' || Number.isNaN(percent) || metric.count === 0) continue;
    if (valueAtPercent(metric.quantiles, percent) === undefined)
      notes.push(
        `${scope} ${expression} was judged by k6, but p(${percent}) is absent from the file: its value is not known.`,
      );
  }
  return notes;
}

function listed(metrics: readonly Metric[]): string {
  const names = metrics.map(({ name, tags }) => metricName(name, tags));
  return names.length > 4 ? `${names.slice(0, 4).join(', ')} and ${names.length - 4} more` : names.join(', ');
}

function percent(share: number): string {
  return `${(share * 100).toPrecision(2)} %`;
}
