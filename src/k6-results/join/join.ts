import {
  type Measurement,
  type Metric,
  type RunSummary,
  runSummarySchema,
} from '../../domain/measurement.ts';
import { metricName } from '../../metrics/name.ts';
import type { MetricSeries } from '../../domain/observation.ts';
import type { Threshold } from '../../domain/plan.ts';
import { TOOL } from '../../domain/tool.ts';
import type { DeclaredMetric } from '../../metrics/catalogue.ts';
import { damageOf, describeInput } from './damage.ts';
import { declaredThresholds, thresholdPercents } from './declared-thresholds.ts';
import { mixMetrics } from './mix-summaries.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import type { Reading } from '../source/reading.ts';
import { refuseDifferentRuns, refuseRecordersAlone } from './same-run.ts';
import { refuseSameSamples, uniteSummaries } from './same-twice.ts';
import { sinkMetrics } from '../samples/accumulate/sink-metrics.ts';
import { sinkSeries } from '../samples/accumulate/sink-series.ts';

export interface JoinOptions {
  selectors: readonly { name: string; tags: Record<string, string> }[];
  thresholds: readonly Threshold[];
}

type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** One run out of everything that was given of it. Samples tell most; a summary is k6's own word; a recording fills in. */
export function joinReadings(
  readings: readonly Reading[],
  sink: PointSink,
  options: JoinOptions,
): Measurement {
  const raws = readings.filter((reading): reading is Of<'raw'> => reading.kind === 'raw');
  const summaries = uniteSummaries(
    readings.filter((reading): reading is Of<'summary'> => reading.kind === 'summary'),
  );
  const recorders = readings.filter((reading): reading is Of<'recorder'> => reading.kind === 'recorder');
  refuseSameSamples(raws);
  refuseRecordersAlone(raws, summaries, recorders);
  const declared = declaredKinds(summaries, recorders);
  const durationS = durationOf(raws, summaries, recorders);
  const limits = declaredThresholds(sink);
  const raw = sinkMetrics(sink, {
    durationS,
    declared,
    selectors: options.selectors,
    percents: thresholdPercents(limits, options.thresholds),
  });
  const summed = mixMetrics(summaries.map(({ summary }) => summary.metrics));
  refuseDifferentRuns(raws, raw, summaries, summed);
  const recorded = recorders.length === 1 ? (recorders[0]?.totals.metrics ?? []) : [];
  const damage = damageOf(raws, recorders, sink);
  const metrics = withRequestRate(joinMetrics(raw, summed, recorded, damage.length === 0), durationS);
  const k6Thresholds = [
    ...summaries.flatMap(({ summary }) => summary.thresholds),
    ...(summaries.length === 0 ? recorders.flatMap(({ totals }) => totals.thresholds) : []),
  ];
  const judged = k6Thresholds.length > 0 ? k6Thresholds : limits.evaluate(metrics);
  const shown = metrics.filter((metric) => isPresentable(metric)).slice(0, MOST_METRICS);
  const others = readings.filter(({ kind }) => kind !== 'summary');
  const input = { readings: [...others, ...summaries], sink, declared, limits };
  const summary: RunSummary = {
    schemaVersion: 1,
    tool: { ...TOOL },
    id: readings
      .map(({ name }) => name)
      .join(' + ')
      .slice(0, 200),
    startedAt: new Date(startOf(raws, summaries, recorders, durationS)).toISOString(),
    durationMs: durationS * 1000,
    environment: {
      stack: 'unknown',
      k6Version: summaries.map(({ summary }) => summary.k6Version).find((version) => version) ?? 'unknown',
      os: 'unknown',
      arch: 'unknown',
      cpuModel: 'unknown',
      cpuCount: 0,
      memoryBytes: 0,
    },
    load: {
      ending: 'Unknown',
      endingSentence: 'How k6 ended is not in its result files.',
      messages: [],
    },
    phases: [],
    metrics: shown,
    observed: [],
    damage: damage.slice(0, 50),
    notes: [...leftOut(metrics, shown), ...describeInput({ ...input, metrics, k6Thresholds: judged })]
      .slice(0, 200)
      .map((note) => note.slice(0, 2000)),
  };
  return {
    summary: runSummarySchema.parse(summary),
    series: joinSeries(sinkSeries(sink, declared), recorders),
    observations: { series: [], events: [], missing: [], limits: [] },
    k6Thresholds: judged,
  };
}

/** As many as a result may hold. */
const MOST_METRICS = 20_000;

function leftOut(all: readonly Metric[], shown: readonly Metric[]): string[] {
  const count = all.length - shown.length;
  return count === 0
    ? []
    : [
        `${count} metrics or sub-metrics are left out: names or tags of thousands of characters, or more than ${MOST_METRICS} of them.`,
      ];
}

/** Hostile names and tags beyond any sense would make the whole result invalid. */
function isPresentable({ name, tags }: Metric): boolean {
  return (
    name.length <= 300 &&
    Object.entries(tags).every(
      ([key, value]) => key !== '__proto__' && key.length <= 500 && value.length <= 2000,
    )
  );
}

function declaredKinds(summaries: Of<'summary'>[], recorders: Of<'recorder'>[]): Map<string, DeclaredMetric> {
  const declared = new Map<string, DeclaredMetric>();
  for (const { summary } of summaries)
    for (const { name, kind, unit } of summary.metrics)
      declared.set(name, {
        type: kind,
        contains: unit === 'ms' ? 'time' : unit === 'bytes' ? 'data' : undefined,
      });
  for (const { timeline } of recorders)
    for (const [name, facts] of timeline.declared) if (!declared.has(name)) declared.set(name, facts);
  return declared;
}

/** k6's own duration (set-up to tear-down) where a file has it, else from the first to the last sample. */
function durationOf(raws: Of<'raw'>[], summaries: Of<'summary'>[], recorders: Of<'recorder'>[]): number {
  const stated = summaries.flatMap(({ summary }) => summary.durationS ?? []);
  if (stated.length > 0) return Math.max(...stated);
  const recorded = recorders.flatMap(({ timeline: { startedAtMs, stoppedAtMs } }) =>
    startedAtMs === undefined || stoppedAtMs === undefined ? [] : [(stoppedAtMs - startedAtMs) / 1000],
  );
  if (recorded.length > 0) return Math.max(...recorded);
  const last = Math.max(...raws.map(({ lastMs }) => lastMs));
  const first = Math.min(...raws.map(({ firstMs }) => firstMs));
  return last > first ? (last - first) / 1000 : 0;
}

function startOf(
  raws: Of<'raw'>[],
  summaries: Of<'summary'>[],
  recorders: Of<'recorder'>[],
  durationS: number,
): number {
  const starts = [
    ...recorders.map(({ timeline }) => timeline.startedAtMs),
    ...(raws.length > 0 ? [Math.min(...raws.map(({ firstMs }) => firstMs))] : []),
    ...summaries.map(({ summary, modifiedMs }) => {
      const end = summary.generatedAtMs ?? modifiedMs;
      return end === undefined ? undefined : end - durationS * 1000;
    }),
  ];
  return starts.find((start) => start !== undefined && Number.isFinite(start) && Math.abs(start) < 8e15) ?? 0;
}

/** The best source of each metric. With damaged samples k6's own summary is the better one. */
function joinMetrics(raw: Metric[], summed: Metric[], recorded: Metric[], rawIsWhole: boolean): Metric[] {
  const joined = new Map<string, Metric>();
  for (const metric of recorded) joined.set(metricName(metric.name, metric.tags), metric);
  const [second, first] = rawIsWhole ? [summed, raw] : [raw, summed];
  for (const metric of second) joined.set(metricName(metric.name, metric.tags), metric);
  for (const metric of first) {
    const scope = metricName(metric.name, metric.tags);
    joined.set(scope, withExactPoints(metric, joined.get(scope)));
  }
  return [...joined.values()];
}

/** k6 computed the percentiles of its summary from every value: those points replace ours. */
function withExactPoints(metric: Metric, summed: Metric | undefined): Metric {
  if (metric.kind !== 'trend' || summed?.kind !== 'trend' || summed.count !== metric.count) return metric;
  const exact = new Map(summed.quantiles);
  const all = [...exact, ...metric.quantiles.filter(([percent]) => !exact.has(percent))].sort(
    ([a], [b]) => a - b,
  );
  let floor = Number.NEGATIVE_INFINITY;
  const ceilings = all.map(([percent, value]) => (exact.has(percent) ? value : Number.POSITIVE_INFINITY));
  for (let index = ceilings.length - 2; index >= 0; index -= 1)
    ceilings[index] = Math.min(ceilings[index] ?? 0, ceilings[index + 1] ?? 0);
  const quantiles = all.map(([percent, value], index): [number, number] => {
    floor = Math.max(floor, Math.min(value, ceilings[index] ?? value));
    return [percent, floor];
  });
  return { ...metric, quantiles };
}

/** Throughput as a figure of its own, as for our own runs. */
function withRequestRate(metrics: Metric[], durationS: number): Metric[] {
  const requests = metrics.find(({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0);
  if (requests?.kind !== 'counter' || durationS <= 0) return metrics;
  const value = requests.count / durationS;
  const unit = 'per second' as const;
  const rate = {
    kind: 'gauge' as const,
    name: 'requests_per_second',
    tags: {},
    unit,
    better: 'higher' as const,
  };
  return [...metrics, { ...rate, last: value, min: value, max: value, avg: value }];
}

function joinSeries(sampled: MetricSeries[], recorders: Of<'recorder'>[]): MetricSeries[] {
  const nameOf = ({ metric, statistic }: MetricSeries) => JSON.stringify([metric, statistic]);
  const known = new Set(sampled.map(nameOf));
  const recorded = recorders.length === 1 ? (recorders[0]?.timeline.series ?? []) : [];
  return [
    ...sampled,
    ...recorded.filter((series) => !known.has(nameOf(series)) || Object.keys(series.tags).length > 0),
  ];
}
