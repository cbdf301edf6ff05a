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
  /** What people call the service under test. */
  called?: string;
}

function run({ curves = {}, all, events = [], limits = LIMITS, story = {}, messages, called }: Case) {
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
  if (called) measurement.summary.tested = { service: called, what: 'built from .' };
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

  it.each<[string, Case]>([
    ['throttled', { curves: { 'orchestrator.throttled': 0.5 }, limits: [] }],
    ['busy', { curves: { 'orchestrator.cpu': 0.99 } }],
    [
      'gone',
      {
        events: [
          {
            atMs: START_MS + 60_000,
            service: 'orchestrator',
            kind: 'exited',
            detail: 'ended with exit code 1',
          },
        ],
      },
    ],
    ['others on the machine', { curves: { 'orchestrator.cpu': 0.1, 'machine.cpu': 4, 'k6.cpu': 0.1 } }],
  ])('a shop is called by its name: %s', (_, given) => {
    const found = run({ ...given, all: SLOW, called: 'shop' });
    expect(found).not.toEqual([]);
    const text = found.map(({ what, evidence, advice }) => `${what} ${evidence} ${advice}`).join('\n');
    expect(text).toMatch(/shop|its log, in logs/);
    expect(text).not.toMatch(/orchestrator/i);
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
    [
      'throttled, and neither its CPU nor its limit is known',
      { curves: { 'orchestrator.throttled': 0.5 }, all: SLOW, limits: [] },
      'orchestrator-throttled',
      /^In 50 % of the scheduling periods from second \d+ to \d+ it was stopped, p95/,
    ],
    [
      'a busy queue whose limit is not known',
      { curves: { 'queue.cpu': 0.95 }, all: SLOW, limits: [] },
      'queue-cpu',
      /^0\.95 cores on average and 0\.95 cores at most from second \d+ to \d+, p95/,
    ],
    [
      'a kill for memory of which neither memory nor limit is known',
      {
        all: SLOW,
        limits: [],
        events: [{ atMs: START_MS + 90_000, service: 'payments', kind: 'oom-killed', detail: 'killed' }],
      },
      'out-of-memory',
      /^It reached its memory limit at second 90 of the load\.$/,
    ],
    [
      'a slow queue of which nothing else is known',
      { curves: { 'orchestrator.routing_time': 1200 }, all: SLOW, limits: [] },
      'queue-slow',
      /while the orchestrator uses little CPU \(second/,
    ],
    [
      'a slow service of which nothing else is known',
      { curves: { 'orchestrator.cpu': 0.1 }, all: SLOW, limits: [] },
      'waits-inside',
      /^It uses 0\.1 cores of 1 core \(second/,
    ],
    [
      'queues that grow, and nobody counts what is sent',
      { curves: { 'queue.depth': (second) => second * 200 }, all: FAST },
      'queue-grows',
      /20\d more each second\.$/,
    ],
    [
      'queues that grow as fast as they are filled, and somebody consumes them',
      {
        curves: {
          'queue.depth': (second) => second * 1000,
          'orchestrator.messages_sent': 1000,
          'queue.oldest_age': 5,
        },
        all: FAST,
      },
      'queue-grows',
      /more each second of 1,000 sent/,
    ],
    [
      'memory that climbs without a limit',
      { curves: { 'orchestrator.memory': (second) => 100e6 + second * 1.5e6 }, all: FAST, limits: [] },
      'memory-climbs',
      /1\.\d+ MB a second\.$/,
    ],
    [
      'a full machine of which nothing of ours is known',
      { curves: { 'machine.cpu': 3.9 }, all: SLOW, limits: [] },
      'machine-taken',
      /stack and k6 had 0 cores\.$/,
    ],
    [
      'a full machine, and the service that was there already does not tell its CPU',
      {
        curves: { 'machine.cpu': 3.9 },
        all: SLOW,
        limits: [],
        story: {
          summary: {
            environment: { ...measuredRun().summary.environment, stack: 'external', isTargetHere: true },
          },
        },
      },
      'machine-full',
      /in use from second \d+ to \d+\.$/,
    ],
  ];
  it.each(cases)('%s', (_, given, rule, evidence) => {
    const [first] = run(given);
    expect(first?.rule).toBe(rule);
    expect(first?.evidence).toMatch(evidence);
    expect(first?.advice).not.toBe('');
  });

  it('says of each what gave way, what it rests on and what to change', async () => {
    const told = cases.map(([name, given]) => {
      const causes = run(given).map(
        ({ rule, what, evidence, advice, weight }) =>
          `  ${rule} (${Math.round(weight)})\n    ${what}\n    ${evidence}\n    ${advice}`,
      );
      return [`${name}:`, ...causes].join('\n');
    });
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('../rendered/causes.txt');
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

  it('a load that was ended before it began says nothing of the service', () => {
    const ended = (iterations?: { complete: number; interrupted: number; dropped: number }) => {
      const none = { requests: 0, eventsPerSecond: 0 };
      const measurement = measuredRun({ durationS: DURATION_S, vus: 100, all: none });
      const load = { ...measurement.summary.load, category: 'interrupted' as const, iterations };
      return diagnose({ ...measurement, summary: { ...measurement.summary, load } }).map(({ rule }) => rule);
    };
    expect(ended()).toEqual([]);
    expect(ended({ complete: 0, interrupted: 0, dropped: 0 })).toEqual([]);
    // Every VU waits for its first answer.
    expect(ended({ complete: 0, interrupted: 100, dropped: 0 })).toEqual(['low-throughput']);
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

describe('where a cause begins', () => {
  const told = (rule: string, given: Case) => run(given).some((cause) => cause.rule === rule);
  const curves = (changes: Record<string, Curve>): Case => ({
    curves: { ...HEALTHY, ...changes },
    all: SLOW,
  });
  const failing = (share: number, more: Case = {}): Case => ({
    curves: HEALTHY,
    all: { ...FAST, requests: 100_000, failedRequests: share * 100_000 },
    ...more,
  });
  const logged = (message: string) => [{ level: 'warning', message, count: 1 }];
  const killed = (service: string, kind: ServiceEvent['kind']): ServiceEvent => ({
    atMs: START_MS + 60_000,
    service,
    kind,
    detail: 'so it was',
  });
  const wide = [{ service: 'orchestrator', cpuCores: 4, memoryBytes: 512e6 }];
  /** From the first to the last second of the judged phase, in proportion. */
  const from = (first: number, last: number) => (second: number) =>
    first + ((last - first) * second) / DURATION_S;

  it.each<[rule: string, what: string, under: Case, over: Case]>([
    ['generator-saturated', '80 % of the machine', curves({ 'k6.cpu': 3.19 }), curves({ 'k6.cpu': 3.21 })],
    [
      'generator-saturated',
      '80 % of what k6 may use',
      { ...curves({ 'k6.cpu': 1.59 }), limits: [{ service: 'k6', cpuCores: 2 }] },
      { ...curves({ 'k6.cpu': 1.61 }), limits: [{ service: 'k6', cpuCores: 2 }] },
    ],
    [
      'machine-full',
      '90 % of the machine',
      curves({ 'machine.cpu': 3.59, 'orchestrator.cpu': 3 }),
      curves({ 'machine.cpu': 3.6, 'orchestrator.cpu': 3 }),
    ],
    [
      'machine-full',
      'something has to suffer from it',
      { ...curves({ 'machine.cpu': 3.9, 'orchestrator.cpu': 3 }), all: FAST },
      curves({ 'machine.cpu': 3.9, 'orchestrator.cpu': 3 }),
    ],
    [
      'machine-taken',
      'less than half of it is ours',
      curves({ 'machine.cpu': 3.8, 'orchestrator.cpu': 1.31 }),
      curves({ 'machine.cpu': 3.8, 'orchestrator.cpu': 1.29 }),
    ],
    [
      'connection-refused',
      '0.1 % of errors',
      failing(0.001, { messages: logged('connection refused') }),
      failing(0.0011, { messages: logged('connection refused') }),
    ],
    ['high-error-rate', '1 % of errors', failing(0.01), failing(0.011)],
    [
      'low-throughput',
      '95 % of the offered events',
      { all: { ...FAST, eventsPerSecond: 285.5 } },
      { all: { ...FAST, eventsPerSecond: 284.5 } },
    ],
    [
      'queue-slow',
      'something has to suffer from it',
      { ...curves({ 'orchestrator.routing_time': 1200 }), all: FAST },
      curves({ 'orchestrator.routing_time': 1200 }),
    ],
    [
      'queue-slow',
      '30 % of the p95 of 1,595 ms',
      curves({ 'orchestrator.routing_time': 478 }),
      curves({ 'orchestrator.routing_time': 479 }),
    ],
    [
      'queue-slow',
      '50 ms',
      failing(0.02, { curves: { ...HEALTHY, 'orchestrator.routing_time': 49 } }),
      failing(0.02, { curves: { ...HEALTHY, 'orchestrator.routing_time': 50 } }),
    ],
    [
      'queue-slow',
      'the orchestrator is idle under 60 % of its CPU',
      curves({ 'orchestrator.routing_time': 1200, 'orchestrator.cpu': 0.6 }),
      curves({ 'orchestrator.routing_time': 1200, 'orchestrator.cpu': 0.59 }),
    ],
    [
      'queue-saturated',
      '85 % of the one core a queue can use',
      curves({ 'orchestrator.routing_time': 1200, 'queue.cpu': 0.85 }),
      curves({ 'orchestrator.routing_time': 1200, 'queue.cpu': 0.86 }),
    ],
    [
      'queue-grows',
      'a thousand messages',
      curves({ 'queue.depth': from(0, 2600) }),
      curves({ 'queue.depth': from(0, 2900) }),
    ],
    [
      'queue-grows',
      '5 % of what is sent',
      curves({ 'queue.depth': (second) => second * 48, 'orchestrator.messages_sent': 1000 }),
      curves({ 'queue.depth': (second) => second * 52, 'orchestrator.messages_sent': 1000 }),
    ],
    [
      'waits-inside',
      '500 ms',
      { ...curves({}), all: { latencyMs: () => 499 } },
      { ...curves({}), all: { latencyMs: () => 500 } },
    ],
    [
      'waits-inside',
      'it uses at most 60 % of its CPU, of one core where it may use more',
      { ...curves({ 'orchestrator.cpu': 0.61 }), limits: wide },
      { ...curves({ 'orchestrator.cpu': 0.59 }), limits: wide },
    ],
    [
      'waits-inside',
      'the queue takes at most 30 % of the p95',
      curves({ 'orchestrator.routing_time': 480 }),
      curves({ 'orchestrator.routing_time': 478 }),
    ],
    [
      'waits-inside',
      'the machine has CPU left',
      curves({ 'machine.cpu': 3.61 }),
      curves({ 'machine.cpu': 3.59 }),
    ],
    [
      'waits-inside',
      'half of the requests are answered',
      { curves: HEALTHY, all: { ...SLOW, requests: 1000, failedRequests: 501 } },
      { curves: HEALTHY, all: { ...SLOW, requests: 1000, failedRequests: 500 } },
    ],
    [
      'service-ended',
      'a kill for memory is its own cause',
      { ...curves({}), events: [killed('queue', 'exited'), killed('queue', 'oom-killed')] },
      { ...curves({}), events: [killed('queue', 'exited'), killed('orchestrator', 'oom-killed')] },
    ],
    [
      'orchestrator-throttled',
      '20 % of the periods',
      curves({ 'orchestrator.throttled': 0.19 }),
      curves({ 'orchestrator.throttled': 0.201 }),
    ],
    [
      'queue-throttled',
      'in a run that does not suffer, from 90 % of its limit on',
      { ...curves({ 'queue.throttled': 0.5, 'queue.cpu': 0.89 }), all: FAST },
      { ...curves({ 'queue.throttled': 0.5, 'queue.cpu': 0.9 }), all: FAST },
    ],
    [
      'orchestrator-cpu',
      '90 % of its limit',
      curves({ 'orchestrator.cpu': 0.89 }),
      curves({ 'orchestrator.cpu': 0.9 }),
    ],
    [
      'orchestrator-cpu',
      '90 % of its limit of half a core',
      { ...curves({ 'orchestrator.cpu': 0.44 }), limits: [{ service: 'orchestrator', cpuCores: 0.5 }] },
      { ...curves({ 'orchestrator.cpu': 0.45 }), limits: [{ service: 'orchestrator', cpuCores: 0.5 }] },
    ],
    [
      'orchestrator-cpu',
      'something has to suffer from it',
      { ...curves({ 'orchestrator.cpu': 1 }), all: FAST },
      curves({ 'orchestrator.cpu': 1 }),
    ],
    [
      'orchestrator-cpu',
      'where it is throttled that says more',
      curves({ 'orchestrator.cpu': 1, 'orchestrator.throttled': 0.201 }),
      curves({ 'orchestrator.cpu': 1, 'orchestrator.throttled': 0.19 }),
    ],
    [
      'memory-climbs',
      'by 50 MB',
      curves({ 'orchestrator.memory': from(80e6, 150e6) }),
      curves({ 'orchestrator.memory': from(80e6, 260e6) }),
    ],
    [
      'memory-climbs',
      'by 30 %, all along',
      curves({ 'orchestrator.memory': from(250e6, 440e6) }),
      curves({ 'orchestrator.memory': from(200e6, 500e6) }),
    ],
    [
      'memory-climbs',
      '90 % of its limit of 512 MB',
      curves({ 'orchestrator.memory': 460e6 }),
      curves({ 'orchestrator.memory': 461e6 }),
    ],
    [
      'memory-climbs',
      'what it was killed for is said',
      { ...curves({ 'orchestrator.memory': 500e6 }), events: [killed('orchestrator', 'oom-killed')] },
      curves({ 'orchestrator.memory': 500e6 }),
    ],
    [
      'garbage-collection',
      '10 % of the time',
      curves({ 'orchestrator.gc_time': 0.09 }),
      curves({ 'orchestrator.gc_time': 0.101 }),
    ],
  ])('%s: %s', (rule, _, under, over) => {
    expect([told(rule, under), told(rule, over)]).toEqual([false, true]);
  });

  it.each([
    ['timeouts', 'request timeout'],
    ['timeouts', 'dial: i/o timeout'],
    ['timeouts', 'context deadline exceeded'],
    ['connection-refused', 'connect: Connection refused'],
    ['connection-reset', 'read: connection reset by peer'],
    ['connection-reset', 'unexpected EOF'],
    ['connection-reset', 'write: broken pipe'],
    ['unknown-host', 'no such host'],
    ['unknown-host', 'lookup orders on 127.0.0.11:53: server misbehaving'],
  ])('%s: k6 logs %s', (rule, message) => {
    expect(told(rule, failing(0.02, { messages: logged(message) }))).toBe(true);
  });

  it('of several problems the one that was logged most often', () => {
    const messages = [
      { level: 'warning', message: 'connection refused', count: 5 },
      { level: 'warning', message: 'request timeout', count: 4 },
      { level: 'warning', message: 'i/o timeout', count: 2 },
    ];
    const rules = run(failing(0.02, { messages })).map(({ rule }) => rule);
    expect(rules).toContain('timeouts');
    expect(rules).not.toContain('connection-refused');
  });

  it.each([
    ['localstack/localstack:4', 'The queue (LocalStack) is'],
    ['softwaremill/elasticmq:1', 'The queue (elasticmq) is'],
    ['floci/floci', 'The queue (floci) is'],
    ['my/queue:1', 'The queue is'],
  ])('the queue is called by its image %s', (image, words) => {
    const environment = { ...measuredRun().summary.environment, images: { queue: image } };
    const given = curves({ 'orchestrator.routing_time': 1200, 'queue.cpu': 0.96 });
    const [cause] = run({ ...given, story: { summary: { environment } } }).filter(
      ({ rule }) => rule === 'queue-saturated',
    );
    expect(cause?.what).toContain(words);
  });

  it('a second is counted from the start of the load', () => {
    const early = { ...killed('queue', 'exited'), atMs: START_MS - 5000 };
    expect(run({ ...curves({}), events: [early] })[0]?.what).toBe('The queue ended at second 0 of the load.');
  });

  it('the most telling cause comes first', () => {
    const given = curves({ 'k6.cpu': 3.6, 'orchestrator.throttled': 0.9, 'orchestrator.gc_time': 0.3 });
    const weights = run({ ...given, events: [killed('orchestrator', 'exited')] }).map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(3);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});

describe('a stack that did not start', () => {
  const load = (changes: object) => {
    const measurement = measuredRun();
    Object.assign(measurement.summary.load, {
      ending: 'StackNotHealthy',
      endingSentence: 'It was not healthy',
      ...changes,
    });
    return diagnose(measurement);
  };

  it('is told by its ending, with what the log advises', () => {
    const messages = [
      { level: 'error', message: 'no', count: 1 },
      { level: 'info', message: 'Do this.', count: 1 },
    ];
    expect(load({ messages })).toEqual([
      {
        rule: 'not-started',
        what: 'The stack did not start.',
        evidence: 'It was not healthy.',
        advice: 'Do this.',
        weight: 100,
      },
    ]);
  });

  it.each(['.', '!', '?', '…'])('a sentence that ends with %s is one', (end) => {
    expect(load({ endingSentence: `A. B${end}` })[0]?.evidence).toBe(`A. B${end}`);
    expect(load({ endingSentence: `A${end} B` })[0]?.evidence).toBe(`A${end} B.`);
  });

  it('without advice the log is the place to look', () => {
    expect(load({ messages: [] })[0]?.advice).toBe(
      'The last log lines of the service say why; logs/ holds them all.',
    );
  });
});

describe('a script that gave up', () => {
  const causes = (load: object) => {
    const measurement = measuredRun({ all: { ...FAST, requests: 1000, failedRequests: 70 } });
    Object.assign(measurement.summary.load, load);
    return diagnose(measurement).map(({ rule }) => rule);
  };

  it('before its first iteration says nothing of the service', () => {
    expect(causes({ category: 'script', iterations: { complete: 0, interrupted: 0, dropped: 0 } })).toEqual(
      [],
    );
    expect(causes({ category: 'script', iterations: undefined })).toEqual([]);
  });

  it('later says what it measured', () => {
    expect(causes({ category: 'script', iterations: { complete: 5, interrupted: 0, dropped: 0 } })).toContain(
      'high-error-rate',
    );
    expect(causes({ category: 'ended', iterations: { complete: 0, interrupted: 0, dropped: 0 } })).toContain(
      'high-error-rate',
    );
  });
});

describe('a new connection for each request', () => {
  const churn = ({ median = 0.2, p95 = 1.2, count = 5000, vus = 100, eventsPerSecond = 10_000 } = {}) => {
    const measurement = measuredRun({ durationS: DURATION_S, vus: 100 });
    const { summary } = measurement;
    if (summary.profile === undefined) throw new Error('the run has no profile');
    summary.profile = { ...summary.profile, peakVus: 100, eventsPerRequest: 100, eventsPerSecond };
    summary.metrics.push(
      {
        kind: 'trend',
        name: 'http_req_connecting',
        tags: {},
        unit: 'ms',
        better: 'lower',
        count,
        min: 0,
        max: 3,
        avg: 0.3,
        quantiles: [
          [50, median],
          [95, p95],
        ],
      },
      { kind: 'gauge', name: 'vus', tags: {}, unit: 'count', better: 'neither', last: 1, min: 1, max: vus },
    );
    return diagnose(measurement).find(({ rule }) => rule === 'connection-churn');
  };

  it('is told with its times', () => {
    expect(churn()).toEqual({
      rule: 'connection-churn',
      what: 'Most requests open a new connection instead of reusing one.',
      evidence: 'http_req_connecting: median 0.2 ms, p95 1.2 ms (0 when connections are kept).',
      advice:
        'Let the service keep connections open (keep-alive); check noConnectionReuse in the script and proxies between.',
      weight: 35,
    });
    expect(churn({ p95: 11 })?.weight).toBe(58);
    expect(churn({ p95: 10 })?.weight).toBe(35);
  });

  it.each([
    ['half of them reused one', { median: 0 }],
    ['each VU made four requests', { count: 400 }],
    ['there were more VUs than the profile says', { count: 5000, vus: 1250 }],
    ['a connection does not outlive the pause', { eventsPerSecond: 2000 }],
  ])('is not told where %s', (_, figures) => {
    expect(churn(figures)).toBeUndefined();
  });

  it('a load without a pace has no pause', () => {
    expect(churn({ eventsPerSecond: 0 })).toBeDefined();
  });
});
