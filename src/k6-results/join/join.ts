import { addedAnswers } from '../../domain/answers.ts';
import {
  type Measurement,
  type Metric,
  type RunSummary,
  runSummarySchema,
} from '../../domain/measurement.ts';
import type { MetricSeries } from '../../domain/observation.ts';
import type { K6Threshold, Threshold } from '../../domain/threshold.ts';
import { TOOL } from '../../domain/tool.ts';
import { type DeclaredMetric, declarationOf } from '../../metrics/catalogue.ts';
import { asK6Counts } from '../samples/accumulate/as-k6-counts.ts';
import { asksForOutside } from '../samples/accumulate/periods.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import { sinkMetrics } from '../samples/accumulate/sink-metrics.ts';
import { sinkSeries } from '../samples/accumulate/sink-series.ts';
import type { Reading } from '../source/reading.ts';
import { type DeclaredThreshold, judgeDeclared, judgeTogether } from '../shards/judge-declared.ts';
import { mixMetrics } from '../shards/mix-summaries.ts';
import { addedChecks, type Check, checkPath } from '../summary/checks.ts';
import { joinMetrics } from './best-source.ts';
import { damageOf } from './damage.ts';
import { describeInput } from './notes.ts';
import { refuseDifferentRuns, refuseRecordersAlone } from './same-run.ts';
import { refuseSameSamples, uniteSummaries } from './same-twice.ts';
import {
  askedKinds,
  declaredThresholds,
  type Files,
  thresholdPercents,
  thresholdsNotTold,
} from './script-thresholds.ts';
import { shardDoubts } from './shards.ts';
import { durationOf, startOf } from './times.ts';

export interface JoinOptions {
  selectors: readonly { name: string; tags: Record<string, string> }[];
  thresholds: readonly Threshold[];
  /** Kinds of metrics that another run tells, where the files of this one do not. */
  kinds: ReadonlyMap<string, DeclaredMetric>;
}

type Of<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

/** One run out of everything that was given of it. Samples tell most; a summary is k6's own word; a recording fills in. */
export function joinReadings(
  readings: readonly Reading[],
  sink: PointSink,
  options: JoinOptions,
): Measurement {
  const files: Files = {
    raws: readings.filter((reading): reading is Of<'raw'> => reading.kind === 'raw'),
    summaries: uniteSummaries(
      readings.filter((reading): reading is Of<'summary'> => reading.kind === 'summary'),
    ),
    recorders: readings.filter((reading): reading is Of<'recorder'> => reading.kind === 'recorder'),
  };
  const { raws, summaries, recorders } = files;
  refuseSameSamples(raws);
  refuseRecordersAlone(files);
  const declared = declaredKinds(files, options.kinds);
  const asked = askedKinds(options.thresholds);
  const durationS = durationOf(files);
  const loadS = sink.periods.hasOutside ? sink.periods.loadS : durationS;
  const ofScript = declaredThresholds(sink, files);
  const raw = sinkMetrics(sink, {
    loadS,
    declared,
    asked,
    selectors: options.selectors,
    percents: thresholdPercents(ofScript, options.thresholds),
  });
  const summed = mixMetrics(summaries.map(({ summary }) => summary.metrics));
  const recorded = recorders.length === 1 ? (recorders[0]?.totals.metrics ?? []) : [];
  refuseDifferentRuns(files, { sampled: asK6Counts(raw, sink), summed, recorded });
  const damage = [...damageOf(raws, recorders, sink), ...shardDoubts(summaries)];
  const metrics = withRequestRate(
    joinMetrics(raw, summed, recorded, damageOf(raws, [], sink).length === 0),
    loadS,
  );
  const { judged, unjudged } = thresholdsOf(files, ofScript, metrics);
  const shown = metrics.filter((metric) => isPresentable(metric)).slice(0, MOST_METRICS);
  const others = readings.filter(({ kind }) => kind !== 'summary');
  const input = { readings: [...others, ...summaries], sink, declared, asked };
  const notTold = thresholdsNotTold(files, sink, unjudged);
  const start = startOf(files, durationS);
  const checks = checksIn(sink, summaries);
  const shards = Math.max(raws.length, summaries.length);
  const summary: RunSummary = {
    schemaVersion: 1,
    tool: { ...TOOL },
    id: readings
      .map(({ name }) => name)
      .join(' + ')
      .slice(0, 200),
    startedAt: new Date(start.atMs).toISOString(),
    ...(start.by === undefined ? {} : { startedBy: start.by }),
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
    ...(checks.length === 0 ? {} : { checks }),
    ...answersIn(sink),
    ...(notTold === undefined ? {} : { thresholdsNotTold: notTold.slice(0, 2000) }),
    ...setupOf(sink, files),
    ...(shards > 1 ? { shards } : {}),
    damage: damage.slice(0, 50),
    notes: [...leftOut(metrics, shown), ...describeInput({ ...input, metrics, k6Thresholds: judged })]
      .slice(0, 200)
      .map((note) => note.slice(0, 2000)),
  };
  return {
    summary: runSummarySchema.parse(summary),
    series: joinSeries(sinkSeries(sink, { declared, asked }, durationS), recorders),
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

/** k6's own word where a file holds it; else the same rule on the figures of the load. */
function thresholdsOf(
  { summaries, recorders }: Files,
  declared: readonly DeclaredThreshold[],
  metrics: Metric[],
): { judged: K6Threshold[]; unjudged: DeclaredThreshold[] } {
  const said = summaries.flatMap(({ summary }) => summary.thresholds);
  if (said.length > 0)
    return { judged: summaries.length > 1 ? judgeTogether(said, metrics) : said, unjudged: [] };
  const recorded = recorders.flatMap(({ totals }) => totals.thresholds);
  const isSaid = ({ metric, expression }: DeclaredThreshold) =>
    recorded.some((one) => one.metric === metric && one.expression === expression);
  const results = declared
    .filter((threshold) => !isSaid(threshold))
    .map((threshold) => ({ threshold, result: judgeDeclared(threshold, metrics) }));
  return {
    judged: [...recorded, ...results.flatMap(({ result }) => result ?? [])],
    unjudged: results.filter(({ result }) => result === undefined).map(({ threshold }) => threshold),
  };
}

function setupOf(sink: PointSink, { summaries, recorders }: Files): Pick<RunSummary, 'setup'> {
  if (sink.periods.hasOutside) return { setup: 'apart' };
  const isIncluded =
    summaries.some(({ summary }) => summary.hasSetup) ||
    recorders.some(({ totals }) => totals.metrics.some(({ tags }) => asksForOutside(tags)));
  return sink.metrics.size === 0 && isIncluded ? { setup: 'included' } : {};
}

/** Counted in the samples alone: a summary keeps no status. */
function answersIn(sink: PointSink): Pick<RunSummary, 'answers'> {
  // Counts of points that wait are in the sub-series only afterwards.
  sink.metrics.get('http_reqs')?.subSeries();
  const answers = addedAnswers('all', sink.answers.rows());
  return answers === undefined ? {} : { answers };
}

/** Samples know the group of each check, a summary counts them all the same. */
function checksIn(sink: PointSink, summaries: readonly Of<'summary'>[]): Check[] {
  const sampled = [...sink.checks].map(([path, { count, nonzero }]) => ({
    path: checkPath(path),
    passes: nonzero,
    fails: count - nonzero,
  }));
  return addedChecks(sampled.length > 0 ? sampled : summaries.flatMap(({ summary }) => summary.checks));
}

function declaredKinds(
  { summaries, recorders }: Files,
  others: ReadonlyMap<string, DeclaredMetric>,
): Map<string, DeclaredMetric> {
  const declared = new Map(others);
  for (const { timeline } of recorders)
    for (const [name, declaration] of timeline.declared) declared.set(name, declaration);
  for (const { summary } of summaries)
    for (const metric of summary.metrics) declared.set(metric.name, declarationOf(metric));
  return declared;
}

/** Throughput as a figure of its own, as for our own runs. */
function withRequestRate(metrics: Metric[], durationS: number | undefined): Metric[] {
  const requests = metrics.find(({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0);
  if (requests?.kind !== 'counter' || durationS === undefined || durationS <= 0) return metrics;
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

function joinSeries(sampled: MetricSeries[], recorders: Files['recorders']): MetricSeries[] {
  const nameOf = ({ metric, statistic }: MetricSeries) => JSON.stringify([metric, statistic]);
  const known = new Set(sampled.map(nameOf));
  const recorded = recorders.length === 1 ? (recorders[0]?.timeline.series ?? []) : [];
  return [
    ...sampled,
    ...recorded.filter((series) => !known.has(nameOf(series)) || Object.keys(series.tags).length > 0),
  ];
}
