import { describe, expect, it } from 'vitest';
import type { Observations, ObservedSeries, Series, ServiceEvent } from '../../src/domain/observation.ts';
import { diagnose } from '../../src/judge/diagnosis/diagnose.ts';
import { measuredRun, type PhaseFigures, type Story } from './measured-run.ts';
import { observedSeries } from '../support/series.ts';

const START_MS = Date.parse('2026-11-20T02:00:00Z');
const DURATION_S = 170;

type Curve = number | ((second: number) => number);

/** One point a second over the whole load. */
function series(metric: string, unit: Series['unit'], curve: Curve): ObservedSeries {
  const points = Array.from({ length: DURATION_S }, (_, second): [number, number] => [
    START_MS + second * 1000,
    typeof curve === 'number' ? curve : curve(second),
  ]);
  return observedSeries(metric, unit, points);
}

interface Case {
  curves?: Record<string, Curve>;
  all?: PhaseFigures;
  events?: ServiceEvent[];
  limits?: Observations['limits'];
  story?: Story;
  messages?: { level: string; message: string; count: number }[];
}

function run({ curves = {}, all, events = [], limits = LIMITS, story = {}, messages }: Case) {
  const measurement = measuredRun({
    durationS: DURATION_S,
    vus: 100,
    ...(all && { all }),
    ...story,
    measurement: {
      observations: {
        series: Object.entries(curves).map(([metric, curve]) =>
          series(metric, metric.endsWith('memory') ? 'bytes' : 'none', curve),
        ),
        events,
        missing: [],
        limits,
      },
    },
  });
  if (messages) measurement.summary.load.messages = messages;
  return diagnose(measurement);
}

const LIMITS = [
  { service: 'orchestrator', cpuCores: 1, memoryBytes: 512e6 },
  { service: 'queue', cpuCores: 1, memoryBytes: 2e9 },
];
const SLOW: PhaseFigures = { latencyMs: (percent) => 1500 + percent };
const FAST: PhaseFigures = { latencyMs: (percent) => 10 + percent };
const HEALTHY = {
  'orchestrator.cpu': 0.4,
  'orchestrator.memory': 200e6,
  'orchestrator.throttled': 0.01,
  'orchestrator.routing_time': 8,
  'queue.cpu': 0.3,
  'queue.depth': 50,
  'machine.cpu': 1.5,
  'k6.cpu': 0.3,
};

describe('diagnose', () => {
  it('says nothing about a healthy run', () => {
    expect(run({ curves: HEALTHY, all: FAST })).toEqual([]);
  });

  const cases: [name: string, given: Case, rule: string, evidence: RegExp][] = [
    [
      'capped at 0.25 CPU: the throttling comes first',
      {
        curves: { ...HEALTHY, 'orchestrator.cpu': 0.25, 'orchestrator.throttled': 0.93 },
        all: { ...SLOW, eventsPerSecond: 100 },
        limits: [{ service: 'orchestrator', cpuCores: 0.25 }],
      },
      'orchestrator-throttled',
      /In 93 % of the scheduling periods from second \d+ to \d+ .*0\.25 cores.*p95 1,595 ms/,
    ],
    [
      'all CPU of its limit, without throttling figures',
      { curves: { 'orchestrator.cpu': 0.97 }, all: SLOW },
      'orchestrator-cpu',
      /0\.97 cores on average .* limit 1 core,/,
    ],
    [
      'a memory leak until the kill: names memory and the second',
      {
        curves: { ...HEALTHY, 'orchestrator.memory': (second) => 100e6 + second * 4e6 },
        all: SLOW,
        events: [
          { atMs: START_MS + 97_400, service: 'orchestrator', kind: 'oom-killed', detail: 'killed' },
          { atMs: START_MS + 97_500, service: 'orchestrator', kind: 'exited', detail: 'exit code 137' },
        ],
      },
      'out-of-memory',
      /memory limit of 512 MB at second 97 of the load; its memory went from 100 MB/,
    ],
    [
      'memory that climbs without a kill yet',
      { curves: { ...HEALTHY, 'orchestrator.memory': (second) => 100e6 + second * 1.5e6 }, all: FAST },
      'memory-climbs',
      /1\.\d+ MB a second; at this rate the limit of 512 MB is reached/,
    ],
    [
      'a service that ended in the middle',
      {
        curves: HEALTHY,
        all: SLOW,
        events: [
          { atMs: START_MS + 60_000, service: 'queue', kind: 'exited', detail: 'ended with exit code 1' },
        ],
      },
      'service-ended',
      /exit code 1 at second 60/,
    ],
    [
      'a slow queue, both idle',
      { curves: { ...HEALTHY, 'orchestrator.routing_time': 1200, 'orchestrator.cpu': 0.1 }, all: SLOW },
      'queue-slow',
      /1,200 ms until the queue has confirmed it/,
    ],
    [
      'LocalStack at its one core',
      {
        curves: { ...HEALTHY, 'orchestrator.routing_time': 1200, 'orchestrator.cpu': 0.1, 'queue.cpu': 0.96 },
        all: SLOW,
      },
      'queue-saturated',
      /the queue 0\.96 cores/,
    ],
    [
      'queues that grow while CPU is idle',
      {
        curves: { ...HEALTHY, 'queue.depth': (second) => second * 200, 'orchestrator.messages_sent': 1000 },
        all: FAST,
      },
      'queue-grows',
      /20\d more each second of 1,000 sent/,
    ],
    [
      'a concurrency limit: slow, and nobody busy',
      { curves: { ...HEALTHY, 'orchestrator.cpu': 0.05, 'orchestrator.requests_in_flight': 80 }, all: SLOW },
      'waits-inside',
      /0\.05 cores .*80 requests are in it/,
    ],
    [
      'k6 out of CPU',
      { curves: { ...HEALTHY, 'k6.cpu': 3.6 }, all: SLOW },
      'generator-saturated',
      /3\.6 cores of 4 cores/,
    ],
    [
      'a full machine',
      {
        curves: { ...HEALTHY, 'orchestrator.cpu': 0.7, 'queue.cpu': 0.5, 'k6.cpu': 2.2, 'machine.cpu': 3.9 },
        all: SLOW,
      },
      'machine-full',
      /3\.9 cores of 4 cores/,
    ],
    [
      'a machine full of other work',
      { curves: { ...HEALTHY, 'orchestrator.cpu': 0.7, 'machine.cpu': 3.9 }, all: SLOW },
      'machine-taken',
      /3\.9 cores of 4 cores .* stack and k6 had [\d.]+ cores \(orchestrator 0\.7 cores/,
    ],
    [
      'timeouts',
      {
        curves: { ...HEALTHY, 'orchestrator.cpu': 0.7 },
        all: { ...SLOW, requests: 1000, failedRequests: 200 },
        messages: [{ level: 'warning', message: 'Request Failed error="request timeout"', count: 200 }],
      },
      'timeouts',
      /200 times; 20 % of the requests failed/,
    ],
    [
      'connections that are refused',
      {
        curves: HEALTHY,
        all: { ...FAST, requests: 1000, failedRequests: 100 },
        messages: [{ level: 'warning', message: 'dial: connect: connection refused', count: 100 }],
      },
      'connection-refused',
      /100 times; 10 % of the requests failed/,
    ],
    [
      'connections that are cut',
      {
        curves: HEALTHY,
        all: { ...FAST, requests: 1000, failedRequests: 100 },
        messages: [{ level: 'warning', message: 'read: connection reset by peer', count: 60 }],
      },
      'connection-reset',
      /60 times/,
    ],
    [
      'a name that cannot be resolved',
      {
        curves: HEALTHY,
        all: { ...FAST, requests: 1000, failedRequests: 1000 },
        messages: [{ level: 'warning', message: 'lookup orchestratr: no such host', count: 1000 }],
      },
      'unknown-host',
      /1,000 times; 100 % of the requests failed/,
    ],
    [
      'a queue that is throttled',
      { curves: { ...HEALTHY, 'queue.throttled': 0.8, 'queue.cpu': 0.98 }, all: SLOW },
      'queue-throttled',
      /In 80 % of the scheduling periods .*it used 0\.98 cores/,
    ],
    [
      'one busy thread of a service that may use more',
      {
        curves: { ...HEALTHY, 'orchestrator.cpu': 1.0 },
        all: SLOW,
        limits: [{ service: 'orchestrator', cpuCores: 4 }],
      },
      'orchestrator-cpu',
      /1 core on average .* limit 4 cores/,
    ],
    [
      'queues that nobody consumes',
      {
        curves: { ...HEALTHY, 'queue.depth': (second) => second * 1000, 'orchestrator.messages_sent': 1000 },
        all: FAST,
      },
      'queue-grows',
      /1,0\d\d more each second of 1,000 sent/,
    ],
    [
      'memory close to its limit without climbing',
      { curves: { ...HEALTHY, 'orchestrator.memory': 490e6 }, all: FAST },
      'memory-climbs',
      /: 490 MB to 490 MB/,
    ],
    [
      'events that the service itself failed',
      {
        curves: { ...HEALTHY, 'orchestrator.events_failed': 120 },
        all: { ...FAST, requests: 1000, failedRequests: 70 },
      },
      'high-error-rate',
      /counted 120 failed events a second/,
    ],
    [
      'errors without a connection problem',
      {
        curves: { ...HEALTHY, 'orchestrator.events_failed': 0 },
        all: { ...FAST, requests: 1000, failedRequests: 70 },
      },
      'high-error-rate',
      /no failed events, so they failed before/,
    ],
    [
      'garbage collection',
      { curves: { ...HEALTHY, 'orchestrator.gc_time': 0.3 }, all: SLOW },
      'garbage-collection',
      /30 % of the time/,
    ],
    [
      'too few events and no other cause',
      { all: { ...FAST, eventsPerSecond: 100 } },
      'low-throughput',
      /waited for its answer/,
    ],
  ];
  it.each(cases)('%s', (_, given, rule, evidence) => {
    const [first] = run(given);
    expect(first?.rule).toBe(rule);
    expect(first?.evidence).toMatch(evidence);
    expect(first?.advice).not.toBe('');
  });

  it('a stack that never started explains everything else away', () => {
    const measurement = measuredRun();
    const failure = {
      message: 'orchestrator ended with exit code 1',
      hint: 'See its log.',
      service: 'orchestrator',
    };
    expect(diagnose(measurement, failure)).toEqual([
      {
        rule: 'not-started',
        what: 'The stack did not start because of orchestrator.',
        evidence: `${failure.message}.`,
        advice: failure.hint,
        weight: 100,
      },
    ]);
  });

  it('a service that runs elsewhere was not started by this tool', () => {
    const measurement = measuredRun();
    measurement.summary.environment.stack = 'external';
    const failure = { message: 'orchestrator was not healthy.', hint: 'See there.', service: 'orchestrator' };
    expect(diagnose(measurement, failure)).toMatchObject([
      { what: 'The service that was to be tested was not there.', evidence: failure.message },
    ]);
  });

  it('a consequence is not told where its cause is', () => {
    const curves = { ...HEALTHY, 'orchestrator.cpu': 0.25, 'orchestrator.throttled': 0.93 };
    const rules = run({
      curves,
      all: { ...SLOW, eventsPerSecond: 100 },
      limits: [{ service: 'orchestrator', cpuCores: 0.25 }],
    }).map(({ rule }) => rule);
    expect(rules).not.toContain('low-throughput');
  });

  it('two requests too few, at the ends of a short phase, are no lack of throughput', () => {
    const measurement = measuredRun({ durationS: DURATION_S, vus: 100, all: FAST });
    const { profile, phases } = measurement.summary;
    const [judged] = phases.filter((phase) => phase.judged);
    if (profile === undefined || judged === undefined) throw new Error('no judged phase');
    const seconds = (judged.toMs - judged.fromMs) / 1000;
    const few = (requests: number) => (requests * profile.eventsPerRequest) / seconds;
    const ruled = (requests: number) => {
      Object.assign(judged, { offeredEventsPerSecond: few(8), achievedEventsPerSecond: few(requests) });
      return diagnose(measurement).map(({ rule }) => rule);
    };
    expect(ruled(6.5)).toEqual([]);
    expect(ruled(5)).toEqual(['low-throughput']);
  });

  it('does not blame throttling in a run in which nothing suffered', () => {
    const curves = { ...HEALTHY, 'queue.throttled': 0.3, 'queue.cpu': 0.5 };
    expect(run({ curves, all: FAST })).toEqual([]);
  });
});

describe('connections that are opened anew', () => {
  interface Run {
    /** Of the built-in profile; undefined: a script whose profile is not known. */
    eventsPerSecond?: number;
    requests?: number;
    vus?: number;
  }
  const churn = ({ eventsPerSecond, requests = 500, vus }: Run): boolean => {
    const measurement = measuredRun({ durationS: DURATION_S, vus: 100 });
    const { summary } = measurement;
    if (summary.profile === undefined) throw new Error('the run has no profile');
    if (eventsPerSecond === undefined) delete summary.profile;
    else summary.profile = { ...summary.profile, peakVus: 100, eventsPerRequest: 100, eventsPerSecond };
    const gauge = { kind: 'gauge', tags: {}, unit: 'count', better: 'neither' } as const;
    if (vus !== undefined) summary.metrics.push({ ...gauge, name: 'vus_max', last: vus, min: 0, max: vus });
    summary.metrics.push({
      kind: 'trend',
      name: 'http_req_connecting',
      tags: {},
      unit: 'ms',
      better: 'lower',
      count: requests,
      min: 0,
      max: 3,
      avg: 0.3,
      quantiles: [
        [50, 0.2],
        [95, 1.2],
      ],
    });
    return diagnose(measurement).some(({ rule }) => rule === 'connection-churn');
  };

  it.each([
    ['a request a second each: told', { eventsPerSecond: 10_000 }, true],
    ['a request each 33 s, longer than a connection is kept: normal', { eventsPerSecond: 300 }, false],
    ['a script of which nothing is known: not told', {}, false],
    ['22 requests of 20 VUs, each the first of its VU', { requests: 22, vus: 20 }, false],
    ['one request, that of setup', { requests: 1, vus: 1 }, false],
    ['four requests a VU, of which more than half connect', { requests: 80, vus: 20 }, false],
    ['500 requests of 20 VUs: told', { requests: 500, vus: 20 }, true],
    ['more VUs than the profile says', { eventsPerSecond: 10_000, vus: 400 }, false],
  ])('%s', (_, given, told) => {
    expect(churn(given)).toBe(told);
  });
});

describe('failed requests of a service', () => {
  const evidenceOf = (given: Case) =>
    run({ all: { ...FAST, requests: 1000, failedRequests: 70 }, ...given }).find(
      ({ rule }) => rule === 'high-error-rate',
    );
  const accounting = (failed?: number) => ({
    submitted: 100,
    acceptedByAnswer: 100,
    rejectedByAnswer: 0,
    unanswered: 0,
    ...(failed !== undefined && { failed }),
  });

  it('whose metrics were not read: nothing is said of what comes before it', () => {
    for (const story of [{}, { summary: { accounting: accounting() } }]) {
      const { evidence, advice } = evidenceOf({ story }) ?? {};
      expect(evidence).toContain('nothing is known of what the service itself counted');
      expect(advice).not.toContain('before the application');
    }
  });
  it('that counted none: they failed before it', () => {
    const seen = [
      { curves: { 'orchestrator.events_failed': 0 } },
      { story: { summary: { accounting: accounting(0) } } },
    ];
    for (const given of seen) expect(evidenceOf(given)?.advice).toContain('before the application');
  });
  it('that counted some: its log says why', () => {
    const { evidence, advice } = evidenceOf({ story: { summary: { accounting: accounting(12) } } }) ?? {};
    expect(evidence).toContain('the service itself counted 12 failed events.');
    expect(advice).toContain('logs/orchestrator.log');
  });
});

it('a window of less than a second is not "second 0 to 0"', () => {
  const measurement = measuredRun({ all: { ...FAST, requests: 1000, failedRequests: 70 } });
  const { summary } = measurement;
  const startMs = summary.phases[0]?.fromMs ?? 0;
  summary.phases = [
    { name: 'steady', kind: 'hold', fromMs: startMs, toMs: startMs + 400, targetVus: 1, judged: true },
  ];
  expect(diagnose(measurement)[0]?.evidence).toMatch(/^From second 0 to 0\.4, /);
});
