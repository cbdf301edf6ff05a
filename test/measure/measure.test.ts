import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Comparability, Scenario } from '../../src/domain/comparability.ts';
import type { LoadProfile, TestPlan } from '../../src/domain/plan.ts';
import type { LoadOutcome } from '../../src/domain/measurement.ts';
import type { Observations } from '../../src/domain/observation.ts';
import { runPlanOf } from '../support/run-plan.ts';
import { TOOL } from '../../src/domain/tool.ts';
import { judgedScopes } from '../../src/metrics/select.ts';
import { type MeasureContext, measure } from '../../src/measure/measure.ts';
import { parseTimeline } from '../../src/k6-results/recorder/timeline.ts';
import { seriesCalled } from '../support/series.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/k6/${name}`, import.meta.url), 'utf8');

const context: MeasureContext = {
  machine: { os: 'linux', arch: 'x64', cpuModel: 'test', cpuCount: 2, memoryBytes: 8e9 },
  runId: 'run-1',
};

function run(
  name: string,
  change: Partial<LoadOutcome> = {},
  seen: Partial<Observations> = {},
  userScript = false,
  { comparability, k6Env = {} }: { comparability?: Comparability; k6Env?: Record<string, string> } = {},
) {
  const profile: LoadProfile = JSON.parse(fixture(`${name}.profile.json`));
  const timeline = fixture(`${name}.timeline.ndjson`);
  const { startedAtMs = 0, stoppedAtMs = 0 } = parseTimeline(timeline);
  const outcome: LoadOutcome = {
    exitCode: 0,
    signal: undefined,
    ending: { name: 'Ended', category: 'ended', sentence: 'k6 ran to its end.' },
    startedAtMs: startedAtMs - 300,
    loadStartedAtMs: undefined,
    endedAtMs: stoppedAtMs + 100,
    summary: JSON.parse(fixture(`${name}.summary.json`)),
    timeline,
    iterations: { complete: 100, interrupted: 0 },
    messages: [],
    k6Version: '2.2.0',
    stoppedBy: 'itself',
    ...change,
  };
  const test: TestPlan = {
    testType: profile.testType,
    profile,
    profileHash: 'abcdef012345',
    script: '/k6/load.ts',
    workload: { kind: userScript ? 'script' : 'events' },
    thresholds: [],
    runs: [runPlanOf({ resultsDirectory: '/results', k6Env })],
    resultsDirectory: '/results',
    deadlineMs: 60_000,
  };
  const observations: Observations = { series: [], events: [], missing: [], limits: [], ...seen };
  return measure({
    outcome,
    observations,
    test,
    run: test.runs[0],
    context: { ...context, ...(comparability && { comparability }) },
  });
}

describe.each(['load-1.8.1', 'load-2.2.0'])('a real load run (%s)', (name) => {
  const { summary, series } = run(name);
  const metric = (metricName: string, tags: Record<string, string>) =>
    summary.metrics.find((m) => m.name === metricName && JSON.stringify(m.tags) === JSON.stringify(tags));
  const profile: LoadProfile = JSON.parse(fixture(`${name}.profile.json`));

  it('has its phases on the wall clock, and what was offered and achieved in them', () => {
    expect(summary.phases.map((phase) => phase.name)).toEqual(profile.stages.map((stage) => stage.phase));
    const steady = summary.phases.find((phase) => phase.judged);
    expect(steady?.name).toBe('steady');
    expect(steady?.offeredEventsPerSecond).toBeCloseTo(profile.eventsPerSecond, 6);
    expect((steady?.achievedEventsPerSecond ?? 0) / profile.eventsPerSecond).toBeGreaterThan(0.9);
    expect((steady?.achievedEventsPerSecond ?? 0) / profile.eventsPerSecond).toBeLessThan(1.1);
  });

  it('divides counts by the seconds of their phase, not of the run', () => {
    const steadyS = profile.stages.find(({ phase }) => phase === 'steady')?.durationS ?? 0;
    const events = metric('events_submitted', { phase: 'steady' });
    if (events?.kind !== 'counter') throw new Error('no counter');
    expect(events.perSecond).toBeCloseTo(events.count / steadyS, 6);
    expect(metric('events_per_second', { phase: 'steady' })).toMatchObject({
      kind: 'gauge',
      last: events.perSecond,
    });
    expect(metric('requests_per_second', { phase: 'steady' })).toBeDefined();
    expect(metric('events_per_second', {})).toBeDefined();
  });

  it('says that nothing was dropped where k6 says nothing', () => {
    expect(metric('dropped_iterations', {})).toMatchObject({ kind: 'counter', count: 0 });
  });

  it('offers the curve of the profile as a series', () => {
    const [offered] = seriesCalled(series, 'events_offered');
    expect(Math.max(...(offered?.points.map(([, value]) => value) ?? []))).toBeCloseTo(
      profile.eventsPerSecond,
      6,
    );
    expect(offered?.points[0]?.[0]).toBe(summary.phases[0]?.fromMs);
  });

  it('keeps the client half of the accounting and joins the server half', () => {
    const { summary: joined } = run(
      name,
      {},
      {
        accounting: {
          submitted: 0,
          acceptedByAnswer: 0,
          rejectedByAnswer: 0,
          unanswered: 0,
          routed: 7,
          failed: 1,
        },
      },
    );
    const submitted = metric('events_submitted', {});
    const rejected = metric('events_rejected', {});
    if (submitted?.kind !== 'counter' || rejected?.kind !== 'counter') throw new Error('no counters');
    expect(rejected.count).toBeGreaterThan(0);
    expect(joined.accounting).toEqual({
      submitted: submitted.count,
      acceptedByAnswer: submitted.count - rejected.count,
      rejectedByAnswer: rejected.count,
      unanswered: 0,
      routed: 7,
      failed: 1,
    });
  });

  it('reduces observed series over the judged window, and keeps the last sample', () => {
    const steady = summary.phases.find((phase) => phase.judged);
    const { fromMs = 0, toMs = 0 } = steady ?? {};
    const { summary: observed } = run(
      name,
      {},
      {
        series: [
          {
            service: 'orchestrator',
            quantity: 'memory',
            unit: 'bytes',
            source: 'proc',
            points: [
              [fromMs - 500, 900],
              [fromMs + 100, 10],
              [toMs - 100, 30],
              [toMs + 5000, 5],
            ],
          },
        ],
        limits: [{ service: 'orchestrator', memoryBytes: 1000 }],
      },
    );
    expect(observed.observed).toEqual([
      {
        service: 'orchestrator',
        quantity: 'memory',
        unit: 'bytes',
        min: 10,
        max: 30,
        avg: 20,
        final: 5,
        limit: 1000,
      },
    ]);
  });
});

describe.each(['stress-1.8.1', 'stress-2.2.0', 'spike-1.8.1', 'spike-2.2.0'])('a real %s run', (name) => {
  it('has every judged phase with its own figures', () => {
    const { summary } = run(name);
    const judged = summary.phases.filter((phase) => phase.judged);
    expect(judged.map((phase) => phase.name)).toEqual(summary.profile?.judgedPhases);
    for (const { name: phase, achievedEventsPerSecond = 0, offeredEventsPerSecond = 0 } of judged) {
      expect(achievedEventsPerSecond / offeredEventsPerSecond).toBeGreaterThan(0.5);
      const latency = summary.metrics.find((m) => m.name === 'http_req_duration' && m.tags.phase === phase);
      expect(latency).toMatchObject({ kind: 'trend' });
    }
  });
});

describe('runs that went wrong are measured as far as they got', () => {
  it('killed: no summary, the timeline and its note remain', () => {
    const { summary, series } = run('load-2.2.0', {
      summary: undefined,
      exitCode: undefined,
      signal: 'SIGKILL',
    });
    expect(summary.metrics).toEqual([]);
    expect(summary.notes).toContain('k6 left no readable summary.');
    expect(seriesCalled(series, 'http_req_duration p(95)')).toHaveLength(1);
  });

  it('interrupted after 6 of 12 s: phases end there, later ones are not invented', () => {
    const whole = run('load-2.2.0').summary;
    const fromMs = whole.phases[0]?.fromMs ?? 0;
    const { summary } = run('load-2.2.0', {
      timeline: undefined,
      loadStartedAtMs: fromMs,
      endedAtMs: fromMs + 6000,
    });
    expect(summary.phases.at(-1)?.toMs).toBe(fromMs + 6000);
    expect(summary.phases.length).toBeLessThan(whole.phases.length);
  });

  it("a user's own script has phases only when it tags them", () => {
    const tagged = run('load-2.2.0', {}, {}, true).summary;
    expect(tagged.phases.length).toBeGreaterThan(0);
    const untagged = run(
      'load-2.2.0',
      { summary: { metrics: { http_reqs: { count: 10, rate: 1 } } } },
      {},
      true,
    ).summary;
    expect(untagged.phases).toEqual([]);
    expect(untagged.metrics.find(({ name }) => name === 'requests_per_second')).toMatchObject({ tags: {} });
  });

  it('sub-metrics of phases that have no samples do not give such a script phases', () => {
    const [phase] = JSON.parse(fixture('load-2.2.0.profile.json')).judgedPhases;
    const declared = { [`http_req_failed{phase:${phase}}`]: { passes: 0, fails: 0, value: 0 } };
    const metrics = { http_req_failed: { passes: 1, fails: 9, value: 0.1 }, ...declared };
    const { summary } = run('load-2.2.0', { summary: { metrics } }, {}, true);
    expect(summary.phases).toEqual([]);
    expect(judgedScopes(summary)).toEqual([{}]);
  });
});

describe('the profile in the results of a script of one’s own', () => {
  const own = (scenarios: Scenario[], more: Partial<LoadOutcome> = {}, k6Env = {}) =>
    run('load-2.2.0', more, {}, true, {
      comparability: { ...runPlanOf().comparability, scenarios },
      k6Env,
    });
  const { durationS }: LoadProfile = JSON.parse(fixture('load-2.2.0.profile.json'));
  const following: Scenario = {
    name: 'events',
    executor: 'ramping-vus',
    stages: [
      { durationS: 1, target: 5 },
      { durationS: durationS - 1, target: 5 },
    ],
  };

  it('is the one it follows: it tags its phases and takes as long', () => {
    expect(own([following]).summary.profile).toMatchObject({ durationS });
  });
  it('is none where it has a load of its own', () => {
    const untagged = { summary: { metrics: { http_reqs: { count: 10, rate: 1 } } } };
    expect(own([following], untagged).summary).not.toHaveProperty('profile');
  });
  it('is none where it calls a phase of its own by the same name', () => {
    const { summary } = own([{ name: 'mine', executor: 'constant-vus', vus: 5, durationS: durationS + 60 }]);
    expect(summary).not.toHaveProperty('profile');
    expect(summary.phases).toEqual([]);
    expect(judgedScopes(summary)).toEqual([{}]);
  });

  it('a limit that k6 judged on the whole run for us does not count beside the same limit on the phases', () => {
    const summary = JSON.parse(fixture('load-2.2.0.summary.json'));
    const limited = (metric: string) => ({
      ...summary.metrics[metric],
      thresholds: { 'count>1': false, 'count<9': true },
    });
    const metrics = { ...summary.metrics, http_reqs: limited('http_reqs') };
    const k6Env = { PERF_THRESHOLDS: JSON.stringify({ http_reqs: ['count>1'] }) };
    const said = (scenarios: Scenario[]) =>
      own(scenarios, { summary: { ...summary, metrics } }, k6Env)
        .k6Thresholds.filter(({ metric }) => metric === 'http_reqs')
        .map(({ expression }) => expression);
    expect(said([following])).toEqual(['count<9']);
    expect(said([])).toEqual(['count>1', 'count<9']);
  });
});

it('texts of any length and number do not lose the run', () => {
  const message = { level: 'error', message: 'm'.repeat(3000), count: 1 } as const;
  const { summary } = run(
    'load-2.2.0',
    {
      messages: Array(80).fill(message),
      ending: { name: 'n'.repeat(200), category: 'ended', sentence: 's'.repeat(3000) },
      k6Version: '2'.repeat(100),
    },
    { missing: Array(300).fill('u'.repeat(3000)) },
  );
  expect(summary.load.messages).toHaveLength(50);
  expect(summary.load.messages[0]?.message).toMatch(/^m{1999}…$/);
  expect(summary.notes).toHaveLength(200);
  expect(summary.metrics.length).toBeGreaterThan(20);
});

it('the version of results is the version of the package', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(TOOL).toEqual({ name, version });
});

it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a metric called %s is a metric like any other',
  (name) => {
    const whole = JSON.parse(fixture('load-2.2.0.summary.json'));
    const metrics = { ...whole.metrics, ...JSON.parse(`{"${name}":{"count":7,"rate":1}}`) };
    Object.defineProperty(metrics, name, { value: { count: 7, rate: 1 }, enumerable: true });
    const { summary } = run('load-2.2.0', { summary: { ...whole, metrics } });
    const measured = summary.metrics.filter((metric) => metric.name === name);
    expect(measured).toMatchObject([{ kind: 'counter', count: 7, unit: 'count' }]);
  },
);
