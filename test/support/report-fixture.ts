import type {
  Baseline,
  Comparison,
  ComparisonResult,
  Judgement,
  ThresholdResult,
  Verdict,
} from '../../src/domain/judgement.ts';
import type { Measurement, Metric, Phase, RunSummary, Trend } from '../../src/domain/measurement.ts';
import type { Series, Unit } from '../../src/domain/observation.ts';
import type { Stage, TestType, Threshold, ThresholdStatistic } from '../../src/domain/plan.ts';

/**
 * Runs that look like real ones, the same for the same seed. `measurementFixture` gives what `measure` would give,
 * `judgementFixture` what `judge` would say of it; both take overrides for the story a test tells.
 */
export interface RunStory {
  testType?: TestType;
  seed?: number;
  /** Latency at the median, ms. */
  medianMs?: number;
  errorRate?: number;
  vus?: number;
  eventsPerSecond?: number;
  stages?: Stage[];
  /** Period of the time series. */
  periodS?: number;
  /** VUs from which latency explodes and throughput stops growing. */
  kneeVus?: number;
  endpoints?: string[];
  /** Extra custom trends, for reports with many metrics. */
  customTrends?: string[];
}

export const STARTED_AT = Date.UTC(2026, 10, 24, 6, 0, 0);

const STAGES: Record<TestType, Stage[]> = {
  smoke: [stage('ramp', 'ramp', 2, 3), stage('steady', 'hold', 26, 3), stage('down', 'down', 2, 0)],
  load: [
    stage('ramp-1', 'ramp', 6, 20),
    stage('ramp-2', 'ramp', 6, 60),
    stage('settle', 'settle', 2, 60),
    stage('steady', 'hold', 22, 60),
    stage('down', 'down', 4, 0),
  ],
  stress: [1, 2, 3, 4, 5]
    .flatMap((step) => [
      stage(`ramp-${step}`, 'ramp', 5, step * 1000),
      stage(`settle-${step}`, 'settle', 10, step * 1000),
      stage(`step-${step}`, 'hold', 105, step * 1000),
    ])
    .concat(stage('down', 'down', 60, 0)),
  spike: [1, 2, 3]
    .flatMap((spike) => [
      stage(`base-${spike}`, 'hold', 40, 100),
      stage(`jump-${spike}`, 'ramp', 2, 1000),
      stage(`spike-${spike}`, 'hold', 30, 1000),
      stage(`fall-${spike}`, 'down', 2, 100),
    ])
    .concat(stage('base-4', 'hold', 40, 100), stage('down', 'down', 5, 0)),
  soak: [
    stage('ramp', 'ramp', 300, 500),
    stage('settle', 'settle', 5, 500),
    stage('steady', 'hold', 86_400, 500),
    stage('down', 'down', 120, 0),
  ],
};

const VUS: Record<TestType, number> = { smoke: 3, load: 60, stress: 5000, spike: 1000, soak: 500 };

export function measurementFixture(story: RunStory = {}): Measurement {
  const testType = story.testType ?? 'load';
  const random = seeded(story.seed ?? 1);
  const stages = story.stages ?? STAGES[testType];
  const peakVus = story.vus ?? VUS[testType];
  const perVu = (story.eventsPerSecond ?? peakVus * 3) / peakVus;
  const median = story.medianMs ?? 82;
  const errorRate = story.errorRate ?? 0;
  const knee = story.kneeVus ?? Number.POSITIVE_INFINITY;
  const phases = phasesOf(stages, testType, perVu, knee);
  const durationS = stages.reduce((sum, { durationS: seconds }) => sum + seconds, 0);

  const metrics: Metric[] = [];
  let requests = 0;
  for (const phase of phases) {
    const seconds = (phase.toMs - phase.fromMs) / 1000;
    const achieved = phase.achievedEventsPerSecond ?? 0;
    const count = Math.round((achieved * seconds) / 100);
    requests += count;
    const slow = slowdown(phase.targetVus, knee);
    metrics.push(
      ...phaseMetrics(
        { phase: phase.name },
        count,
        median * slow,
        slow > 1 ? 0.03 * slow : errorRate,
        seconds,
        random,
      ),
    );
  }
  metrics.push(
    ...phaseMetrics({}, requests, median * slowdown(peakVus, knee) ** 0.5, errorRate, durationS, random),
  );
  for (const [index, name] of (
    story.endpoints ?? ['/api/orchestrator/events', '/api/orchestrator/events/bulk']
  ).entries())
    metrics.push(
      latency({ name }, Math.round(requests / (index + 2)), median * (0.7 + index * 0.35), random),
      failed({ name }, Math.round(requests / (index + 2)), errorRate),
    );
  for (const name of story.customTrends ?? [])
    metrics.push({ ...latency({}, 500, median * (0.5 + random()), random), name });

  const summary: RunSummary = {
    schemaVersion: 1,
    tool: { name: 'orchestrator-perf', version: '0.1.0' },
    id: `perf-${testType}-7f3a`,
    testType,
    startedAt: new Date(STARTED_AT).toISOString(),
    durationMs: durationS * 1000,
    commit: {
      sha: '8c1f2ab94d0e5c7712f3a6b8d9e0f1a2b3c4d5e6',
      branch: 'feature/faster-routing',
      baseBranch: 'main',
      pullRequest: 42,
      event: 'pull_request',
      runUrl: 'https://github.com/acme/orchestrator/actions/runs/123',
    },
    profile: {
      hash: '5d41402abc4b',
      loadModel: 'closed',
      stages,
      startVus: 0,
      peakVus,
      durationS,
      eventsPerSecond: perVu * peakVus,
      eventsPerRequest: 100,
      judgedPhases: phases.filter(({ judged }) => judged).map(({ name }) => name),
      rescaled: true,
    },
    environment: {
      stack: 'embedded',
      k6Version: '2.2.0',
      os: 'Linux 6.8',
      arch: 'x64',
      cpuModel: 'AMD EPYC 7763 64-Core Processor',
      cpuCount: 4,
      memoryBytes: 16_780_000_000,
      runner: 'ubuntu-24.04',
    },
    load: {
      exitCode: 0,
      ending: 'Ended',
      endingSentence: 'k6 ran to its end (exit code 0)',
      iterations: { complete: requests, interrupted: 0, dropped: 0 },
      messages: [],
    },
    phases,
    metrics,
    observed: observedFigures(peakVus, random),
    accounting: {
      submitted: requests * 100,
      acceptedByAnswer: requests * 100,
      rejectedByAnswer: 0,
      unanswered: 0,
      processed: requests * 100,
      routed: requests * 100,
      failed: 0,
      messagesSent: requests * 100,
      queued: requests * 100,
    },
    notes: [],
  };
  return {
    summary,
    series: timeSeries({ stages, periodS: story.periodS ?? 1, perVu, median, errorRate, knee, random }),
    observations: {
      series: [],
      events: [],
      missing: [],
      limits: [
        { service: 'orchestrator', cpuCores: 2, memoryBytes: 1_500_000_000 },
        { service: 'queue', cpuCores: 1, memoryBytes: 1_000_000_000 },
      ],
    },
    k6Thresholds: [{ metric: 'http_req_duration{phase:steady}', expression: 'p(95)<500', ok: true }],
  };
}

export function judgementFixture(measurement: Measurement, story: Partial<Judgement> = {}): Judgement {
  const { summary } = measurement;
  const steady = summary.profile?.judgedPhases.length === 1 ? summary.profile.judgedPhases[0] : undefined;
  const tags: Record<string, string> = steady === undefined ? {} : { phase: steady };
  const thresholds = story.thresholds ?? [
    limit(summary, tags, 'http_req_duration', { kind: 'percentile', percent: 95 }, '<', 500),
    limit(summary, tags, 'http_req_duration', { kind: 'percentile', percent: 99 }, '<', 1000),
    limit(summary, tags, 'http_req_failed', { kind: 'rate' }, '<', 0.01),
    limit(
      summary,
      tags,
      'events_per_second',
      { kind: 'value' },
      '>=',
      (summary.profile?.eventsPerSecond ?? 0) * 0.67,
    ),
    limit(summary, tags, 'orchestrator.memory', { kind: 'max' }, '<', 1_500_000_000),
  ];
  const failedLimits = thresholds.filter(({ outcome }) => outcome === 'failed');
  const verdict: Verdict =
    failedLimits.length === 0
      ? {
          outcome: 'pass',
          headline: `met all ${thresholds.length} limits: p95 ${Math.round(thresholds[0]?.actual ?? 0)} ms`,
          reasons: [],
          red: false,
        }
      : {
          outcome: 'fail',
          headline: `p95 latency ${Math.round(thresholds[0]?.actual ?? 0)} ms is over its limit of 500 ms`,
          reasons: failedLimits.map((result) => ({
            kind: 'threshold',
            sentence: `${result.scope} ${result.threshold.source.split(': ')[1]} failed: it was ${result.actual}`,
          })),
          red: true,
        };
  return {
    thresholds,
    validity: [],
    comparison: {
      kind: 'missing',
      sentence: 'First run on main: nothing to compare with yet.',
      comparisons: [],
      historySize: 0,
    },
    diagnosis: [],
    verdict,
    ...story,
  };
}

export function comparisonFixture(summary: RunSummary, changes: Partial<Comparison>[]): ComparisonResult {
  return {
    kind: 'judged',
    sentence: 'Compared with 8 runs of main, newest 9f8e7d6 of 2 days ago, same runner class and profile.',
    historySize: 8,
    comparisons: changes.map((change) => ({
      metric: 'http_req_duration',
      statistic: 'p(95)',
      unit: 'ms',
      better: 'lower',
      baseline: 212,
      candidate: 268,
      change: 0.264,
      changeUnit: 'relative',
      noise: [-0.04, 0.042],
      call: 'regressed',
      detectable: 0.06,
      because: `+26.4 % is outside the noise of the last ${summary.testType} runs`,
      ...change,
    })),
  };
}

export function baselineFixture(runs: RunSummary[]): Baseline {
  return {
    runs,
    source: 'artifact perf-baseline-main-load of run 120',
    sha: '9f8e7d6',
    newestAt: runs[0]?.startedAt,
  };
}

/** A limit with the outcome its metric has in this run. */
export function limit(
  summary: RunSummary,
  tags: Record<string, string>,
  metric: string,
  statistic: ThresholdStatistic,
  operator: Threshold['operator'],
  limitValue: number,
  level: Threshold['level'] = 'error',
): ThresholdResult {
  const name = statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
  const actual = statisticIn(summary, tags, metric, name);
  const met =
    actual !== undefined &&
    {
      '<': actual < limitValue,
      '<=': actual <= limitValue,
      '>': actual > limitValue,
      '>=': actual >= limitValue,
      '==': actual === limitValue,
      '!=': actual !== limitValue,
    }[operator];
  const phase = tags.phase;
  return {
    threshold: {
      metric,
      tags: {},
      statistic,
      operator,
      limit: limitValue,
      level,
      source: `${metric}: ${name}${operator}${limitValue}`,
      origin: 'default',
    },
    outcome: actual === undefined ? 'no samples' : met ? 'passed' : 'failed',
    actual,
    scope: phase === undefined || metric.includes('.') ? metric : `${metric}{phase:${phase}}`,
    k6Agrees: true,
  };
}

/** Uniform in [0, 1), the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function statisticIn(
  summary: RunSummary,
  tags: Record<string, string>,
  name: string,
  statistic: string,
): number | undefined {
  const observed = summary.observed.find(({ metric }) => metric === name);
  if (observed !== undefined) return statistic === 'max' ? observed.max : observed.avg;
  const metric = summary.metrics.find(
    (one) => one.name === name && one.tags.phase === tags.phase && one.tags.name === undefined,
  );
  if (metric?.kind === 'trend')
    return metric.quantiles.find(([percent]) => `p(${percent})` === statistic)?.[1] ?? metric.avg;
  if (metric?.kind === 'rate') return metric.rate;
  return metric?.kind === 'gauge' ? metric.last : metric?.count;
}

function stage(phase: string, kind: Stage['kind'], durationS: number, targetVus: number): Stage {
  return { phase, kind, durationS, targetVus };
}

function phasesOf(stages: Stage[], testType: TestType, perVu: number, knee: number): Phase[] {
  let atMs = STARTED_AT;
  let before = 0;
  return stages.map((one) => {
    const flat = one.kind === 'hold' || one.kind === 'settle';
    const vus = flat ? one.targetVus : (before + one.targetVus) / 2;
    const fromMs = atMs;
    atMs += one.durationS * 1000;
    before = one.targetVus;
    return {
      name: one.phase,
      kind: one.kind,
      fromMs,
      toMs: atMs,
      targetVus: one.targetVus,
      judged: one.kind === 'hold' && (testType !== 'soak' || one.phase === 'steady'),
      offeredEventsPerSecond: vus * perVu,
      achievedEventsPerSecond: Math.min(vus, knee) * perVu * 0.998,
    };
  });
}

function slowdown(vus: number, knee: number): number {
  return vus <= knee ? 1 : 1 + 6 * (vus / knee - 1);
}

function phaseMetrics(
  tags: Record<string, string>,
  count: number,
  median: number,
  errorRate: number,
  seconds: number,
  random: () => number,
): Metric[] {
  const perSecond = seconds === 0 ? 0 : count / seconds;
  return [
    latency(tags, count, median, random),
    failed(tags, count, errorRate),
    { name: 'http_reqs', tags, unit: 'count', better: 'higher', kind: 'counter', count, perSecond },
    {
      name: 'events_submitted',
      tags,
      unit: 'count',
      better: 'higher',
      kind: 'counter',
      count: count * 100,
      perSecond: perSecond * 100,
    },
    {
      name: 'routing_success_rate',
      tags,
      unit: 'ratio',
      better: 'higher',
      kind: 'rate',
      rate: 1 - errorRate,
      nonzero: count * 100 * (1 - errorRate),
      total: count * 100,
    },
    gauge('events_per_second', tags, perSecond * 100),
    gauge('requests_per_second', tags, perSecond),
  ];
}

function gauge(name: string, tags: Record<string, string>, value: number): Metric {
  return {
    name,
    tags,
    unit: 'per second',
    better: 'higher',
    kind: 'gauge',
    last: value,
    min: value,
    max: value,
  };
}

function failed(tags: Record<string, string>, total: number, rate: number): Metric {
  const nonzero = Math.round(total * rate);
  return {
    name: 'http_req_failed',
    tags,
    unit: 'ratio',
    better: 'lower',
    kind: 'rate',
    rate: total === 0 ? 0 : nonzero / total,
    nonzero,
    total,
  };
}

/** Log-normal body with a long tail, as service latencies are. */
function latency(tags: Record<string, string>, count: number, median: number, random: () => number): Trend {
  const spread = 0.45 + random() * 0.05;
  const percents: number[] = [1, 5, ...range(10, 90, 5), ...range(91, 99, 1), 99.5, 99.9, 99.99];
  const quantiles = percents.map((percent): [number, number] => {
    const z = normalQuantile(percent / 100);
    const tail = percent > 99 ? 1 + (percent - 99) * 0.6 : 1;
    return [percent, round(median * Math.exp(spread * z) * tail)];
  });
  const max = round((quantiles.at(-1)?.[1] ?? median) * 1.3);
  return {
    name: 'http_req_duration',
    tags,
    unit: 'ms',
    better: 'lower',
    kind: 'trend',
    count,
    min: round(median * 0.18),
    max,
    avg: round(median * Math.exp((spread * spread) / 2)),
    quantiles,
  };
}

function observedFigures(vus: number, random: () => number): RunSummary['observed'] {
  const busy = Math.min(1.9, 0.2 + vus / 900);
  const figure = (metric: string, unit: Unit, avg: number, limitValue?: number) => ({
    metric,
    labels: {},
    unit,
    min: round(avg * 0.7),
    max: round(avg * (1.2 + random() * 0.1)),
    avg: round(avg),
    final: round(avg),
    ...(limitValue === undefined ? {} : { limit: limitValue }),
  });
  return [
    figure('orchestrator.cpu', 'cores', busy, 2),
    figure('orchestrator.memory', 'bytes', 410_000_000, 1_500_000_000),
    figure('queue.cpu', 'cores', busy * 0.4, 1),
    figure('queue.memory', 'bytes', 96_000_000, 1_000_000_000),
    figure('queue.depth', 'count', 120),
    figure('k6.cpu', 'cores', busy * 0.6, 2),
    figure('k6.memory', 'bytes', 180_000_000),
  ];
}

interface SeriesRequest {
  stages: Stage[];
  periodS: number;
  perVu: number;
  median: number;
  errorRate: number;
  knee: number;
  random: () => number;
}

function timeSeries(request: SeriesRequest): Series[] {
  const { stages, periodS, perVu, median, errorRate, knee, random } = request;
  const series = new Map<string, Series>();
  const add = (
    metric: string,
    unit: Unit,
    source: Series['source'],
    atMs: number,
    value: number,
    labels = {},
  ) => {
    const key = metric + JSON.stringify(labels);
    const known: Series = series.get(key) ?? { metric, labels, unit, source, points: [] };
    known.points.push([atMs, round(value)]);
    series.set(key, known);
  };
  let second = 0;
  let before = 0;
  let depth = 0;
  for (const one of stages) {
    for (let at = 0; at < one.durationS; at += periodS) {
      const vus = Math.round(
        before +
          (one.targetVus - before) * (one.kind === 'hold' || one.kind === 'settle' ? 1 : at / one.durationS),
      );
      const atMs = STARTED_AT + (second + at) * 1000;
      const jitter = () => 0.94 + random() * 0.12;
      const slow = slowdown(vus, knee);
      const served = Math.min(vus, knee) * perVu;
      depth = Math.max(0, depth + (vus * perVu - served * 1.03) * 0.01);
      add('k6.vus', 'count', 'k6', atMs, vus);
      for (const [name, times] of [
        ['med', 1],
        ['p(90)', 1.7],
        ['p(95)', 2.05],
        ['p(99)', 2.9],
      ] as const)
        add(`http_req_duration.${name}`, 'ms', 'k6', atMs, median * times * slow * jitter());
      add('events_submitted.rate', 'per second', 'k6', atMs, served * jitter());
      add('http_reqs.rate', 'per second', 'k6', atMs, (served / 100) * jitter());
      add(
        'http_req_failed.rate',
        'ratio',
        'k6',
        atMs,
        slow > 1 ? 0.03 * slow * jitter() : errorRate * jitter(),
      );
      add('orchestrator.cpu', 'cores', 'proc', atMs, Math.min(2, 0.1 + vus / 900) * jitter());
      add(
        'orchestrator.memory',
        'bytes',
        'proc',
        atMs,
        330e6 + Math.min(second + at, 600) * 150_000 + 4e6 * random(),
      );
      add('queue.cpu', 'cores', 'proc', atMs, Math.min(1, 0.05 + vus / 2500) * jitter());
      add('queue.memory', 'bytes', 'proc', atMs, 90e6 + 2e6 * random());
      add('k6.cpu', 'cores', 'proc', atMs, Math.min(1.5, 0.1 + vus / 1500) * jitter());
      for (const queue of ['payment-service-queue', 'inventory-service-queue'])
        add('queue.depth', 'count', 'sqs', atMs, Math.round(depth + 12 * random()), { queue });
    }
    second += one.durationS;
    before = one.targetVus;
  }
  return [...series.values()];
}

/** Acklam's rational approximation is more than a fixture needs: this is the logistic one, within 2 %. */
function normalQuantile(probability: number): number {
  return Math.log(probability / (1 - probability)) / 1.702;
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
