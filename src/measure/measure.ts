import { addedAnswers } from '../domain/answers.ts';
import { cutToFit } from '../domain/bounded.ts';
import type { Comparability, Scenario } from '../domain/comparability.ts';
import {
  type LoadOutcome,
  type LoadShard,
  type Machine,
  type Measurement,
  type Metric,
  type Phase,
  type RunSummary,
  runSummarySchema,
} from '../domain/measurement.ts';
import type { MetricSeries, Observations } from '../domain/observation.ts';
import type { Commit, RunPlan, TestPlan } from '../domain/plan.ts';
import { TOOL } from '../domain/tool.ts';
import { isWholeRun, parseMetricName } from '../metrics/name.ts';
import { withoutExpectation } from '../metrics/select.ts';
import { joinAccounting } from './accounting.ts';
import { withDroppedIterations, withRates } from './derived-metrics.ts';
import { joinSummaries } from '../k6-results/shards/join-summaries.ts';
import { mergeTimelines } from '../k6-results/shards/merge-timelines.ts';
import { readSummary } from '../k6-results/summary/shapes.ts';
import { type K6Summary, parseSummaryExport } from '../k6-results/summary/values.ts';
import { type K6Timeline, parseTimeline } from '../k6-results/recorder/timeline.ts';
import { reduceObserved } from './observed.ts';
import { withServerRouting } from './routing.ts';
import { offeredCurve, phaseWindows, withAchieved } from './phases.ts';

/** What the entry knows and nothing else can tell. */
export interface MeasureContext {
  machine: Machine;
  runId: string;
  commit?: Commit | undefined;
  /** Service to image, with digest where known. */
  images?: Record<string, string> | undefined;
  comparability?: Comparability | undefined;
}

export interface MeasureRequest {
  outcome: LoadOutcome;
  observations: Observations;
  test: TestPlan;
  run: RunPlan;
  context: MeasureContext;
}

/** Everything that was recorded, as one validated summary and a set of series on one clock. */
export function measure({ outcome, observations, test, run, context }: MeasureRequest): Measurement {
  const { timeline, k6 } = outcome.shards === undefined ? ofOneK6(outcome) : ofSeveral(outcome.shards);
  const window = loadWindow(outcome, timeline, k6, test);
  const phased = test.workload.kind !== 'script' || followsProfile(k6.metrics, test, context.comparability);
  const phases = phased ? phaseWindows(test.profile, window.fromMs, window.toMs) : [];
  const counted = withDroppedIterations(withRates(k6.metrics, phases, (window.toMs - window.fromMs) / 1000));
  const judged = judgedWindow(phases, window);
  const accounting = joinAccounting(counted, observations.accounting);
  const { metrics, k6Thresholds } = withServerRouting(
    {
      metrics: counted,
      k6Thresholds:
        phased && test.workload.kind === 'script' ? withoutOurs(k6.thresholds, run) : k6.thresholds,
    },
    accounting,
    test.thresholds,
  );
  const summary: RunSummary = {
    schemaVersion: 1,
    tool: { ...TOOL },
    id: `${context.runId}-${test.testType}`,
    ...(run.target.tested === undefined ? {} : { tested: run.target.tested }),
    testType: test.testType,
    startedAt: new Date(outcome.startedAtMs).toISOString(),
    durationMs: Math.max(0, outcome.endedAtMs - outcome.startedAtMs),
    ...(context.commit === undefined ? {} : { commit: context.commit }),
    ...(phased ? { profile: profileOf(test) } : {}),
    ...(context.comparability === undefined ? {} : { comparability: context.comparability }),
    environment: environmentOf(outcome, run, context, observations),
    load: loadOf(outcome, metrics),
    phases: withAchieved(phases, metrics, test.profile),
    metrics,
    observed: reduceObserved(observations, judged.fromMs, judged.toMs),
    ...(accounting === undefined ? {} : { accounting }),
    ...(k6.checks.length === 0 ? {} : { checks: k6.checks }),
    ...answersOf(timeline, outcome),
    ...(k6.hasSetup ? { setup: 'included' as const } : {}),
    ...(outcome.shards !== undefined && outcome.shards.length > 1 ? { shards: outcome.shards.length } : {}),
    notes: notesOf(timeline, k6, outcome, observations),
  };
  return {
    summary: runSummarySchema.parse(cutToFit(runSummarySchema, summary)),
    series: [...timeline.series, ...offeredSeries(test, phases), ...observations.series],
    observations: { ...observations, ...(accounting === undefined ? {} : { accounting }) },
    k6Thresholds,
  };
}

/** k6 keeps the wrong ones apart; that of others there were none is no fact. */
function answersOf({ answers }: K6Timeline, { answerBodies }: LoadOutcome): Pick<RunSummary, 'answers'> {
  const added = addedAnswers('wrong', answers, answerBodies);
  return added === undefined ? {} : { answers: added };
}

interface OfK6 {
  timeline: K6Timeline;
  k6: K6Summary;
}

function ofOneK6({ summary, timeline: recorded }: Pick<LoadOutcome, 'summary' | 'timeline'>): OfK6 {
  const timeline = parseTimeline(recorded ?? '');
  // Of a script of the user's own it is what handleSummary gets.
  const k6 = readSummary(summary, timeline.declared) ?? parseSummaryExport(summary, timeline.declared);
  return { timeline, k6 };
}

function ofSeveral(shards: readonly LoadShard[]): OfK6 {
  const each = shards.map((shard) => ({ ...ofOneK6(shard), clockShiftMs: shard.clockShiftMs }));
  return { timeline: mergeTimelines(each), k6: joinSummaries(each.map(({ k6 }) => k6)) };
}

/**
 * A script of the user's own has a load of its own, and the profile of the test type is none of its business; unless it
 * tags its requests with the phases of that profile and takes as long.
 */
function followsProfile(
  metrics: readonly Metric[],
  { profile }: TestPlan,
  comparability: Comparability | undefined,
): boolean {
  const tagged = metrics.some(
    (metric) => profile.judgedPhases.includes(metric.tags.phase ?? '') && hasSamples(metric),
  );
  const takesAsLong = ({ stages = [], durationS = 0 }: Scenario) =>
    Math.abs(stages.reduce((sum, stage) => sum + stage.durationS, durationS) - profile.durationS) < 1;
  return tagged && (comparability?.scenarios?.some(takesAsLong) ?? true);
}

/**
 * Before the run nobody knew whether the script has phases, so k6 judged the user's limits on the whole run. They are
 * limits on the phases where there are some, and must not count twice.
 */
function withoutOurs(said: Measurement['k6Thresholds'], { k6Env }: RunPlan): Measurement['k6Thresholds'] {
  const ours = new Map<string, string[]>(Object.entries(JSON.parse(k6Env.PERF_THRESHOLDS ?? '{}')));
  return said.filter(({ metric, expression }) => {
    const { tags = {} } = parseMetricName(metric) ?? {};
    return !isWholeRun(withoutExpectation(tags)) || ours.get(metric)?.includes(expression) !== true;
  });
}

function hasSamples(metric: Metric): boolean {
  if (metric.kind === 'rate') return metric.total > 0;
  return metric.kind !== 'gauge' && metric.count > 0;
}

interface Window {
  fromMs: number;
  toMs: number;
}

/**
 * From the first VU to the end of the load. k6's own duration counts from set-up on, so its end minus that duration is
 * the best guess when the log did not tell; its recorder starts earlier, before VUs are initialised.
 */
function loadWindow(outcome: LoadOutcome, timeline: K6Timeline, k6: K6Summary, test: TestPlan): Window {
  const endedAtMs = timeline.stoppedAtMs ?? outcome.endedAtMs;
  const byDuration = k6.durationS === undefined ? undefined : endedAtMs - k6.durationS * 1000;
  const fromMs = outcome.loadStartedAtMs ?? byDuration ?? timeline.startedAtMs ?? outcome.startedAtMs;
  const plannedEndMs = fromMs + test.profile.durationS * 1000;
  return {
    fromMs,
    toMs: Math.max(fromMs, test.workload.kind === 'script' ? endedAtMs : Math.min(endedAtMs, plannedEndMs)),
  };
}

/** From the first judged phase to the end of the last one; the whole load where there are no phases. */
function judgedWindow(phases: Phase[], whole: Window): Window {
  const judged = phases.filter((phase) => phase.judged);
  return { fromMs: judged[0]?.fromMs ?? whole.fromMs, toMs: judged.at(-1)?.toMs ?? whole.toMs };
}

function profileOf({ profile, profileHash }: TestPlan): RunSummary['profile'] {
  const { paceMs: _, testType: __, ...context } = profile;
  return { hash: profileHash, ...context };
}

function environmentOf(
  outcome: LoadOutcome,
  run: RunPlan,
  context: MeasureContext,
  { isTargetHere }: Observations,
): RunSummary['environment'] {
  const { runner, ...machine } = context.machine;
  return {
    stack: run.target.kind,
    k6Version: outcome.k6Version,
    ...machine,
    ...(runner === undefined ? {} : { runner }),
    ...(isTargetHere === undefined ? {} : { isTargetHere }),
    ...(context.images === undefined || Object.keys(context.images).length === 0
      ? {}
      : { images: context.images }),
  };
}

function loadOf(outcome: LoadOutcome, metrics: Metric[]): RunSummary['load'] {
  const dropped = metrics.find(
    ({ name, tags }) => name === 'dropped_iterations' && Object.keys(tags).length === 0,
  );
  return {
    ...(outcome.exitCode === undefined ? {} : { exitCode: outcome.exitCode }),
    ending: outcome.ending.name,
    endingSentence: outcome.ending.sentence,
    category: outcome.ending.category,
    stoppedBy: outcome.stoppedBy,
    ...(outcome.iterations === undefined
      ? {}
      : { iterations: { ...outcome.iterations, dropped: dropped?.kind === 'counter' ? dropped.count : 0 } }),
    messages: outcome.messages,
  };
}

function offeredSeries(test: TestPlan, phases: Phase[]): MetricSeries[] {
  const fromMs = phases[0]?.fromMs;
  if (fromMs === undefined || test.profile.eventsPerSecond === 0) return [];
  const points = offeredCurve(test.profile, fromMs);
  return [
    {
      metric: test.profile.unit === 'requests' ? 'requests_offered' : 'events_offered',
      tags: {},
      unit: 'per second',
      source: 'k6',
      points,
    },
  ];
}

function notesOf(
  timeline: K6Timeline,
  k6: K6Summary,
  outcome: LoadOutcome,
  observations: Observations,
): string[] {
  const notes = [...(outcome.notes ?? []), ...k6.notes, ...observations.missing];
  const recorded = outcome.shards ?? [outcome];
  if (recorded.every((one) => one.timeline === undefined))
    notes.push('k6 recorded no timeline: charts over time are missing.');
  if (timeline.damagedLines > 0)
    notes.push(`${timeline.damagedLines} lines of k6's timeline could not be read.`);
  return notes;
}
