import type { Measurement, Metric, RunSummary } from '../../src/domain/measurement.ts';
import type { Threshold } from '../../src/domain/plan.ts';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import { phaseWindows } from '../../src/measure/phases.ts';

type Tags = Record<string, string>;
const START_MS = Date.parse('2026-11-20T02:00:00Z');

/** What a story says of one phase (or of the judged phase of a load test). */
export interface PhaseFigures {
  /** Latency of answered requests, ms, at every percentile. */
  latencyMs?: (percent: number) => number;
  requests?: number;
  failedRequests?: number;
  /** Requests that found no service: recorded with 0 ms. */
  refusedRequests?: number;
  eventsPerSecond?: number;
}

export interface Story {
  testType?: RunSummary['testType'] & string;
  durationS?: number;
  vus?: number;
  all?: PhaseFigures;
  phases?: Record<string, PhaseFigures>;
  metrics?: Metric[];
  summary?: Partial<RunSummary>;
  measurement?: Partial<Measurement>;
}

/** A measured run of a built-in profile that went well in everything the story does not mention. */
export function measuredRun(story: Story = {}): Measurement {
  const profile = resolveProfile({
    testType: story.testType ?? 'load',
    durationS: story.durationS,
    vus: story.vus,
  });
  const windows = phaseWindows(profile, START_MS, START_MS + profile.durationS * 1000);
  const phases = windows.map((phase) => {
    const figures = { ...story.all, ...story.phases?.[phase.name] };
    const achieved = figures.eventsPerSecond ?? phase.offeredEventsPerSecond ?? 0;
    return { ...phase, achievedEventsPerSecond: achieved };
  });
  const metrics = phases.flatMap((phase) => {
    const seconds = (phase.toMs - phase.fromMs) / 1000;
    const figures = { ...story.all, ...story.phases?.[phase.name] };
    return figuresOf(
      { phase: phase.name },
      figures,
      phase.achievedEventsPerSecond,
      seconds,
      profile.eventsPerRequest,
    );
  });
  const submitted = phases.reduce(
    (sum, phase) => sum + phase.achievedEventsPerSecond * ((phase.toMs - phase.fromMs) / 1000),
    0,
  );
  const whole = figuresOf(
    {},
    story.all ?? {},
    submitted / profile.durationS,
    profile.durationS,
    profile.eventsPerRequest,
  );
  const iterations = Math.round(submitted / profile.eventsPerRequest);
  const { paceMs: _, testType, ...profileFacts } = profile;
  const summary: RunSummary = {
    schemaVersion: 1,
    tool: { name: 'orchestrator-perf', version: '0.1.0' },
    id: 'story',
    testType,
    startedAt: new Date(START_MS).toISOString(),
    durationMs: profile.durationS * 1000,
    profile: { hash: 'abcdef012345', ...profileFacts },
    environment: {
      stack: 'embedded',
      k6Version: '2.2.0',
      os: 'linux',
      arch: 'x64',
      cpuModel: 'test',
      cpuCount: 4,
      memoryBytes: 16e9,
    },
    load: {
      exitCode: 0,
      ending: 'Ended',
      endingSentence: 'k6 ran to its end.',
      category: 'ended',
      stoppedBy: 'itself',
      iterations: { complete: iterations, interrupted: 0, dropped: 0 },
      messages: [],
    },
    phases,
    metrics: [
      ...metrics,
      ...whole,
      counter('iterations', {}, iterations),
      counter('dropped_iterations', {}, 0),
      ...(story.metrics ?? []),
    ],
    observed: [],
    notes: [],
    ...story.summary,
  };
  return {
    summary,
    series: [],
    observations: { series: [], events: [], missing: [], limits: [] },
    k6Thresholds: [],
    ...story.measurement,
  };
}

export function limit(
  metric: string,
  statistic: Threshold['statistic'],
  operator: Threshold['operator'],
  value: number,
  more: Partial<Threshold> = {},
): Threshold {
  return {
    metric,
    tags: {},
    statistic,
    operator,
    limit: value,
    level: 'error',
    source: '',
    origin: 'default',
    ...more,
  };
}

/** The guide's limits of a load test at 1,000 VUs. */
export const GUIDE_LIMITS: Threshold[] = [
  limit('http_req_duration', { kind: 'percentile', percent: 95 }, '<', 500),
  limit('http_req_duration', { kind: 'percentile', percent: 99 }, '<', 1000),
  limit('http_req_failed', { kind: 'rate' }, '<', 0.01),
  limit('events_per_second', { kind: 'value' }, '>=', 2000),
];

export function trend(name: string, tags: Tags, count: number, at: (percent: number) => number): Metric {
  const percents = [...Array(201)].map((_, index) => index / 2);
  const quantiles = percents.map((percent): [number, number] => [percent, count === 0 ? 0 : at(percent)]);
  return {
    kind: 'trend',
    name,
    tags,
    unit: 'ms',
    better: 'lower',
    count,
    min: at(0),
    max: at(100),
    avg: at(60),
    quantiles,
  };
}

export const counter = (name: string, tags: Tags, count: number): Metric => ({
  kind: 'counter',
  name,
  tags,
  unit: 'count',
  better: 'neither',
  count,
});

function figuresOf(
  tags: Tags,
  figures: PhaseFigures,
  eventsPerSecond: number,
  seconds: number,
  eventsPerRequest: number,
): Metric[] {
  const events = eventsPerSecond * seconds;
  const refused = figures.refusedRequests ?? 0;
  const failed = (figures.failedRequests ?? 0) + refused;
  const answered = figures.requests ?? Math.round(events / eventsPerRequest);
  const requests = answered + refused;
  const latency = figures.latencyMs ?? ((percent) => 20 + percent);
  const refusedShare = requests === 0 ? 0 : (refused / requests) * 100;
  const all = (percent: number) => (percent < refusedShare || refusedShare === 100 ? 0 : latency(percent));
  return [
    trend('http_req_duration', tags, requests, all),
    trend('http_req_duration', { expected_response: 'true', ...tags }, requests - failed, latency),
    {
      kind: 'rate',
      name: 'http_req_failed',
      tags,
      unit: 'ratio',
      better: 'lower',
      rate: requests === 0 ? 0 : failed / requests,
      nonzero: failed,
      total: requests,
    },
    {
      kind: 'gauge',
      name: 'events_per_second',
      tags,
      unit: 'per second',
      better: 'higher',
      last: eventsPerSecond,
      min: eventsPerSecond,
      max: eventsPerSecond,
    },
    counter('events_submitted', tags, events),
    counter('http_reqs', tags, requests),
  ];
}
