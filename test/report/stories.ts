import type { BaselineLookup } from '../../src/domain/judgement.ts';
import type { Measurement, RunSummary } from '../../src/domain/measurement.ts';
import type { Threshold } from '../../src/domain/plan.ts';
import type { Report } from '../../src/domain/report.ts';
import { judge } from '../../src/judge/judge.ts';
import { defaultThresholds } from '../../src/plan/default-thresholds.ts';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { type MadeUpRounds, madeUpRounds } from './made-up-rounds.ts';
import { type MadeUpRun, madeUpRun, STARTED_AT } from './made-up-run.ts';
import { seriesName } from '../../src/metrics/observed.ts';

/** One report for each thing a reader can meet: figures are made up, everything said of them is the product's own. */
export const STORIES: Record<string, () => Report> = {
  pass: () => story({}),
  'failed-limit': () => story({ medianMs: 300 }),
  regressed: () => story({ medianMs: 101 }, { lookup: historyOf(8) }),
  'no-change': () => story({ medianMs: 84 }, { lookup: historyOf(8) }),
  improved: () => story({ medianMs: 70 }, { lookup: historyOf(8) }),
  'second-run': () => story({ medianMs: 101 }, { lookup: historyOf(2) }),
  inconclusive: () =>
    story({}, {}, ({ summary }) => {
      summary.load.iterations = { complete: 42_000, interrupted: 0, dropped: 1300 };
      summary.metrics.push(
        { name: 'iterations', tags: {}, unit: 'count', better: 'neither', kind: 'counter', count: 42_000 },
        {
          name: 'dropped_iterations',
          tags: {},
          unit: 'count',
          better: 'lower',
          kind: 'counter',
          count: 1300,
        },
      );
    }),
  throttled: () =>
    story(
      { medianMs: 270, throttled: 0.64, cpuLimit: 0.25, capacityVus: 700, calmsDownInS: 5 },
      {},
      throttledAt,
    ),
  broken: () => story({ durationS: 40, vus: 60 }, { failure: DEAD }, deadService),
  'no-data': () => story({ durationS: 40, vus: 60 }, { failure: DEAD }, nothingMeasured),
  stress: () => story({ testType: 'stress', capacityVus: 2600 }),
  spike: () => story({ testType: 'spike', capacityVus: 800, calmsDownInS: 6 }),
  soak: () => story({ testType: 'soak', durationS: 4 * 3600, periodS: 10, leakBytesPerHour: 60e6 }),
  'side-by-side-regressed': () =>
    ofRounds({ rounds: 6, maxRounds: 12, noise: 0.01, candidate: { medianMs: 92 } }),
  'side-by-side-no-change': () => ofRounds({ rounds: 6, maxRounds: 12, noise: 0.01 }),
  'side-by-side-inconclusive': () =>
    ofRounds({ rounds: 4, maxRounds: 4, noise: 0.25, candidate: { medianMs: 88 } }),
  'side-by-side-not-counted': () =>
    ofRounds({
      rounds: 7,
      maxRounds: 12,
      noise: 0.01,
      candidate: { medianMs: 70 },
      spoil: ({ round, base }) => {
        if (round === 3) base.doubt = 'k6 dropped 4.2 % of its iterations';
      },
    }),
  'side-by-side-candidate-died': () =>
    ofRounds(
      {
        rounds: 3,
        maxRounds: 12,
        noise: 0.01,
        spoil: ({ round, candidate }) => {
          if (round === 3) candidate.died = 'orchestrator ended with exit code 137 (killed) after 14 s';
        },
      },
      { failure: DEAD },
    ),
  'side-by-side-base-died': () =>
    ofRounds({
      rounds: 3,
      maxRounds: 12,
      noise: 0.01,
      spoil: ({ round, base }) => {
        if (round === 3) base.died = 'orchestrator ended with exit code 1 after 9 s';
      },
    }),
  'side-by-side-hostile': () => hostileRounds(),
  'wrong-answers': () => story({ durationS: 120, vus: 60, errorRate: 0.4 }, {}, answeredWrong),
  'hostile-names': () => hostile(),
  'many-metrics': () => manyMetrics(),
};

interface Around {
  lookup?: BaselineLookup;
  failure?: Report['failure'];
}

function story(
  run: MadeUpRun,
  around: Around = {},
  change: (measurement: Measurement) => void = () => {},
): Report {
  const measurement = madeUpRun(run);
  change(measurement);
  return told(measurement, run, around);
}

function ofRounds(rounds: MadeUpRounds, around: Around = {}): Report {
  const load = { durationS: 60, vus: 100, eventsPerSecond: 20_000 };
  return told(madeUpRounds(rounds), load, around);
}

function told(measurement: Measurement, run: MadeUpRun, around: Around): Report {
  const judgement = judge({
    measurement,
    test: { thresholds: thresholdsOf(run) },
    lookup: around.lookup ?? FIRST_RUN,
    plan: { failOn: ['thresholds', 'errors', 'regressions'], baseline: { regressionTolerance: 0.05 } },
  });
  const { lookup } = around;
  const earlier = lookup?.kind === 'found' ? lookup.baseline.runs : [];
  return makeReport(measurement, judgement, undefined, around.failure, earlier);
}

function thresholdsOf({ testType = 'load', durationS, vus, eventsPerSecond }: MadeUpRun): Threshold[] {
  return defaultThresholds(testType, resolveProfile({ testType, durationS, vus, eventsPerSecond }));
}

const FIRST_RUN: BaselineLookup = {
  kind: 'missing',
  because: 'no run of main with this test type and profile is stored yet',
};

/** Runs of main whose median latency spreads by 2 or 3 %. */
function historyOf(count: number): BaselineLookup {
  const runs = Array.from({ length: count }, (_, index): RunSummary => {
    const medianMs = 82 * (1 + 0.02 * Math.sin(2.4 * index + 1));
    const { summary } = madeUpRun({ medianMs, seed: index + 2, id: `perf-load-main-${index}`, periodS: 10 });
    return { ...summary, startedAt: new Date(STARTED_AT - (index + 2) * 86_400_000).toISOString() };
  });
  return {
    kind: 'found',
    baseline: {
      runs,
      source: 'artifact perf-baseline-main-load of run 120 (main, 9f8e7d6)',
      sha: '9f8e7d6',
      newestAt: runs[0]?.startedAt,
    },
  };
}

function throttledAt({ observations }: Measurement): void {
  observations.events.push({
    atMs: STARTED_AT + 214_000,
    service: 'orchestrator',
    kind: 'throttled',
    detail: 'stopped by its CPU limit in 61 % of the scheduling periods',
  });
}

const DEAD: Report['failure'] = {
  service: 'orchestrator',
  logTail: [
    '2026-11-24T06:00:12.114Z INFO  routing 9,600 events/min',
    '2026-11-24T06:00:14.020Z ERROR java.lang.OutOfMemoryError: Java heap space',
    '2026-11-24T06:00:14.021Z ERROR     at com.acme.orchestrator.Router.route(Router.java:118)',
  ],
};

/** The service died 14 s into the load: from then on nothing is served. */
function deadService({ summary, observations, series }: Measurement): void {
  for (const one of series) {
    const { points } = one;
    const { name: metric } = seriesName(one);
    const gone = points.filter(([atMs]) => atMs > STARTED_AT + 14_000);
    if (/^(events_submitted|http_req_duration)/.test(metric)) points.splice(points.length - gone.length);
    if (metric === 'http_req_failed') for (const point of gone) point[1] = 1;
    if (metric.startsWith('orchestrator.')) points.splice(points.length - gone.length);
  }
  observations.events.push({
    atMs: STARTED_AT + 14_000,
    service: 'orchestrator',
    kind: 'exited',
    detail: 'exit code 137 (killed)',
  });
  summary.load.messages = [
    {
      level: 'warning',
      message: 'Request Failed error="dial tcp 127.0.0.1:8080: connect: connection refused"',
      count: 1912,
    },
  ];
}

/** Orders go to a place that the service does not know, and some of the others fail under load. */
function answeredWrong({ summary, series }: Measurement): void {
  const endpoint = '/api/orchestrator/events';
  const rows = [
    { endpoint, code: 404, count: 32 },
    { endpoint: '/api/orchestrator/events/bulk', code: 503, count: 21 },
    { endpoint: '/api/orchestrator/events/bulk', code: 1212, count: 1 },
  ];
  const bodies = [
    { endpoint, code: 404, text: '{"error":"no route to /api/orchestrator/event"}' },
    { endpoint: '/api/orchestrator/events/bulk', code: 503, text: '<h1>Service Unavailable</h1>' },
  ];
  summary.answers = { counted: 'wrong', rows, bodies };
  for (const metric of summary.metrics)
    if (metric.kind === 'trend') metric.quantiles = twice(metric.quantiles);
  for (const { code, count } of rows)
    series.push({
      metric: 'answers',
      tags: { code: String(code) },
      unit: 'per second',
      source: 'k6',
      points: Array.from({ length: 120 }, (_, second): [number, number] => [
        STARTED_AT + second * 1000,
        (count / 120) * (1 + Math.sin(second / 7) / 3),
      ]),
    });
}

/** As many points as k6 is asked for. */
const twice = (points: [number, number][]): [number, number][] =>
  points.flatMap(([percent, ms], index) => {
    const [before, at] = points[index - 1] ?? [percent, ms];
    return index === 0
      ? [[percent, ms]]
      : [
          [(before + percent) / 2, (at + ms) / 2],
          [percent, ms],
        ];
  });

/** The stack never came up. */
function nothingMeasured(measurement: Measurement): void {
  const { summary } = measurement;
  Object.assign(summary, { phases: [], metrics: [], observed: [], durationMs: 0 });
  delete summary.accounting;
  delete summary.load.iterations;
  delete summary.load.exitCode;
  Object.assign(summary.load, {
    ending: 'NotStarted',
    endingSentence: 'k6 was not started',
    category: 'infrastructure',
  });
  measurement.series = [];
}

export const HOSTILE =
  '| a | `b` <img src=x onerror=alert(1)> <!-- --> @octocat #1 [x](javascript:alert(1)) \u202eevil\u0007 \u001b[31m\n## heading';

function hostile(): Report {
  const report = story({ medianMs: 300 }, {}, ({ summary, observations }) => {
    const trend = summary.metrics.find(({ kind }) => kind === 'trend');
    if (trend === undefined) throw new Error('the made-up run has no trend');
    summary.metrics.push({ ...trend, tags: { name: `${HOSTILE}${'x'.repeat(500)}` } });
    summary.load.messages = [{ level: 'error', message: HOSTILE, count: 3 }];
    summary.answers = {
      counted: 'wrong',
      rows: [{ endpoint: HOSTILE, code: 500, count: 7 }],
      bodies: [{ endpoint: HOSTILE, code: 500, text: HOSTILE }],
    };
    observations.events.push({
      atMs: STARTED_AT + 3000,
      service: HOSTILE,
      kind: 'throttled',
      detail: HOSTILE,
    });
    observations.missing.push(HOSTILE);
  });
  report.judgement.diagnosis = [{ rule: 'x', what: HOSTILE, evidence: HOSTILE, advice: HOSTILE, weight: 90 }];
  return report;
}

/** Names of versions and endpoints, and what a service said as it died, are of others. */
function hostileRounds(): Report {
  const measurement = madeUpRounds({ rounds: 6, maxRounds: 12, noise: 0.01, candidate: { medianMs: 92 } });
  const { sideBySide } = measurement.summary;
  const [p95] = sideBySide?.figures ?? [];
  const [round] = sideBySide?.rounds ?? [];
  if (sideBySide === undefined || p95 === undefined || round === undefined) throw new Error('no rounds');
  sideBySide.base.label = sideBySide.candidate.label = HOSTILE;
  sideBySide.figures.push({ ...p95, endpoint: HOSTILE }, { ...p95, figure: HOSTILE });
  sideBySide.notes.push(HOSTILE);
  round.notCounted = HOSTILE;
  sideBySide.sentence = `${sideBySide.sentence} ${HOSTILE}`;
  return told(measurement, { durationS: 60, vus: 100, eventsPerSecond: 20_000 }, {});
}

function manyMetrics(): Report {
  return story({}, {}, ({ summary }) => {
    const trend = summary.metrics.find(({ kind }) => kind === 'trend');
    if (trend === undefined) throw new Error('the made-up run has no trend');
    for (let index = 0; index < 300; index++)
      summary.metrics.push({
        ...trend,
        tags: { name: `/api/resource-${index}/${'deep/'.repeat(20)}` },
      });
  });
}
