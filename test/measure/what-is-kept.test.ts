import { describe, expect, it } from 'vitest';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import type { LoadOutcome, Measurement } from '../../src/domain/measurement.ts';
import type { Observations } from '../../src/domain/observation.ts';
import type { TestPlan } from '../../src/domain/plan.ts';
import { type MeasureContext, measure } from '../../src/measure/measure.ts';
import { runPlanOf } from '../support/run-plan.ts';

const START_MS = Date.parse('2026-11-20T02:00:00Z');
/** 40 s of load. */
const profile = resolveProfile({ testType: 'load', durationS: 40, vus: 10 });
const judged = profile.judgedPhases[0] ?? '';

/** A run without a timeline: k6 was started, and its first VU 2 s later. */
function measured(
  changes: {
    outcome?: Partial<LoadOutcome>;
    seen?: Partial<Observations>;
    context?: Partial<MeasureContext>;
    test?: Partial<TestPlan>;
  } = {},
): Measurement {
  const run = runPlanOf({ resultsDirectory: '/results' });
  const test: TestPlan = {
    testType: 'load',
    profile,
    profileHash: 'abcdef012345',
    script: '/k6/load.ts',
    workload: { kind: 'events' },
    thresholds: [],
    runs: [run],
    resultsDirectory: '/results',
    deadlineMs: 60_000,
    ...changes.test,
  };
  return measure({
    outcome: {
      exitCode: 0,
      signal: undefined,
      ending: { name: 'Ended', category: 'ended', sentence: 'k6 ran to its end.' },
      startedAtMs: START_MS,
      loadStartedAtMs: START_MS + 2000,
      endedAtMs: START_MS + 50_000,
      summary: { metrics: { http_reqs: { count: 400, rate: 10 } } },
      timeline: undefined,
      iterations: undefined,
      messages: [],
      k6Version: '2.2.0',
      stoppedBy: 'itself',
      ...changes.outcome,
    },
    observations: { series: [], events: [], missing: [], limits: [], ...changes.seen },
    test,
    run,
    context: {
      machine: { os: 'linux', arch: 'x64', cpuModel: 'test', cpuCount: 2, memoryBytes: 8e9 },
      runId: 'run-1',
      ...changes.context,
    },
  });
}

const span = ({ summary: { phases } }: Measurement) => [phases[0]?.fromMs, phases.at(-1)?.toMs];
const timeline = (...events: [event: string, data: unknown][]) =>
  events.map(([event, data]) => JSON.stringify({ event, data })).join('\n');

describe('the window of the load', () => {
  it('starts with the first VU as the log told, and ends when the plan is over, not with the graceful stop', () => {
    expect(span(measured())).toEqual([START_MS + 2000, START_MS + 42_000]);
  });

  it('ends with k6 where k6 ended earlier', () => {
    expect(span(measured({ outcome: { endedAtMs: START_MS + 32_000 } }))).toEqual([
      START_MS + 2000,
      START_MS + 32_000,
    ]);
  });

  it("starts k6's own seconds before its end where the log did not tell", () => {
    const outcome = { loadStartedAtMs: undefined, endedAtMs: START_MS + 45_000 };
    expect(span(measured({ outcome }))).toEqual([START_MS + 5000, START_MS + 45_000]);
  });

  it("starts with k6's recorder where there is no summary, and ends when that stopped", () => {
    const outcome = {
      loadStartedAtMs: undefined,
      summary: undefined,
      timeline: timeline(['start', [[START_MS + 1000]]], ['stop', [[START_MS + 30_000]]]),
    };
    expect(span(measured({ outcome }))).toEqual([START_MS + 1000, START_MS + 30_000]);
  });

  it('starts with the process where nothing else is known', () => {
    const outcome = { loadStartedAtMs: undefined, summary: undefined, endedAtMs: START_MS + 20_000 };
    expect(span(measured({ outcome }))).toEqual([START_MS, START_MS + 20_000]);
  });

  it("is as long as k6 took for a script of the user's own, which follows its own stages", () => {
    const { summary } = measured({ test: { workload: { kind: 'script' } } });
    expect(summary.metrics.find(({ name }) => name === 'http_reqs')).toMatchObject({ perSecond: 400 / 48 });
  });

  it('is never negative', () => {
    const { summary } = measured({ outcome: { endedAtMs: START_MS - 1000 } });
    expect(summary.phases).toEqual([]);
    expect(summary.durationMs).toBe(0);
  });
});

describe("a user's own script has phases only where something was measured in them", () => {
  it.each([
    ['a rate with samples', 'http_req_failed', { passes: 0, fails: 4, value: 0 }, true],
    ['a rate without samples', 'http_req_failed', { passes: 0, fails: 0, value: 0 }, false],
    ['a counter', 'http_reqs', { count: 4, rate: 1 }, true],
    ['a counter of nothing', 'http_reqs', { count: 0, rate: 0 }, false],
    ['a gauge, which has a value before anything happened', 'vus', { value: 4, min: 1, max: 4 }, false],
  ])('%s: %j', (_, name, values, phased) => {
    const metrics = { http_reqs: { count: 400, rate: 10 }, [`${name}{phase:${judged}}`]: values };
    const { summary } = measured({
      test: { workload: { kind: 'script' } },
      outcome: { summary: { metrics } },
    });
    expect(summary.phases.length > 0).toBe(phased);
  });
});

describe('what the result says of the run', () => {
  it('is named after the run and the test type', () => {
    expect(measured().summary).toMatchObject({
      id: 'run-1-load',
      startedAt: '2026-11-20T02:00:00.000Z',
      durationMs: 50_000,
    });
  });

  it('keeps the context it was given', () => {
    const commit = { sha: '8c1f2ab', branch: 'main' };
    const images = { orchestrator: 'app:1' };
    const machine = {
      os: 'linux',
      arch: 'x64',
      cpuModel: 'm',
      cpuCount: 2,
      memoryBytes: 8e9,
      runner: 'ubuntu24',
    };
    const { comparability } = runPlanOf();
    const { summary } = measured({ context: { commit, images, machine, comparability } });
    expect(summary.commit).toEqual(commit);
    expect(summary.comparability).toEqual(comparability);
    expect(summary.environment).toMatchObject({
      runner: 'ubuntu24',
      images,
      k6Version: '2.2.0',
      stack: 'embedded',
    });
  });

  it.each([true, false])('keeps whether the service is on this machine: %s', (isTargetHere) => {
    expect(measured({ seen: { isTargetHere } }).summary.environment).toMatchObject({ isTargetHere });
  });

  it('keeps the checks of the script by path, and that a setup is in all figures', () => {
    const check = { name: 'is fast', path: '::orders::is fast', id: '1', passes: 9, fails: 1 };
    const summary = {
      metrics: { http_reqs: { count: 400, rate: 10 } },
      root_group: { name: '', path: '', id: '0', groups: {}, checks: { 'is fast': check } },
      setup_data: { token: 'x' },
    };
    expect(measured({ outcome: { summary } }).summary).toMatchObject({
      checks: [{ path: '::orders::is fast', passes: 9, fails: 1 }],
      setup: 'included',
    });
  });

  it('has no key for what it was not given', () => {
    const { summary } = measured({ outcome: { exitCode: undefined }, context: { images: {} } });
    expect(Object.keys(summary)).not.toEqual(expect.arrayContaining(['comparability']));
    expect(Object.keys(summary)).not.toEqual(expect.arrayContaining(['checks']));
    expect(Object.keys(summary.environment)).not.toEqual(expect.arrayContaining(['isTargetHere']));
    expect(Object.keys(summary)).not.toContain('commit');
    expect(Object.keys(summary)).not.toContain('accounting');
    expect(Object.keys(summary.environment)).not.toEqual(expect.arrayContaining(['runner']));
    expect(Object.keys(summary.environment)).not.toEqual(expect.arrayContaining(['images']));
    expect(Object.keys(summary.load)).not.toEqual(expect.arrayContaining(['exitCode']));
    expect(Object.keys(summary.load)).not.toEqual(expect.arrayContaining(['iterations']));
  });

  it("keeps k6's exit code, its iterations with the dropped ones of the whole run, and its messages", () => {
    const messages = [{ level: 'error', message: 'boom', count: 3 }];
    const metrics = {
      http_reqs: { count: 400, rate: 10 },
      'dropped_iterations{scenario:a}': { count: 2, rate: 1 },
      dropped_iterations: { count: 7, rate: 1 },
    };
    const iterations = { complete: 100, interrupted: 4 };
    const { load } = measured({
      outcome: { exitCode: 99, iterations, messages, summary: { metrics } },
    }).summary;
    expect(load).toMatchObject({ exitCode: 99, iterations: { ...iterations, dropped: 7 }, messages });
  });

  it('nothing was dropped where k6 left no summary', () => {
    const outcome = { summary: undefined, iterations: { complete: 1, interrupted: 0 } };
    expect(measured({ outcome }).summary.load.iterations?.dropped).toBe(0);
  });
});

describe('a load that several k6 shared', () => {
  const shard = (count: number, recorded?: string) => ({
    name: `runner ${count}`,
    summary: {
      metrics: {
        http_reqs: {
          type: 'counter',
          contains: 'default',
          values: { count, rate: 1 },
          thresholds: { 'count<25': { ok: true } },
        },
      },
    },
    timeline: recorded,
    clockShiftMs: 0,
  });

  it('is one: counts added up, limits judged on the whole, and what is to be known of it noted first', () => {
    const { summary, k6Thresholds } = measured({
      outcome: {
        summary: undefined,
        timeline: undefined,
        shards: [shard(10), shard(20)],
        notes: ['split over two'],
      },
    });
    expect(summary.shards).toBe(2);
    expect(summary.metrics.find(({ name }) => name === 'http_reqs')).toMatchObject({ count: 30 });
    expect(k6Thresholds).toEqual([{ metric: 'http_reqs', expression: 'count<25', ok: false }]);
    expect(summary.notes).toEqual([
      'split over two',
      'k6 recorded no timeline: charts over time are missing.',
    ]);
  });

  it('of one runner is no merged one, and its recording is its time line', () => {
    const { summary } = measured({ outcome: { shards: [shard(10, '')] } });
    expect(Object.keys(summary)).not.toContain('shards');
    expect(summary.notes).toEqual([]);
  });
});

describe('accounting', () => {
  const count = (value: number) => ({ count: value, rate: 1 });
  const metrics = { events_submitted: count(100), events_rejected: count(3), events_unanswered: count(7) };

  it('is in the summary and beside the series', () => {
    const { summary, observations } = measured({ outcome: { summary: { metrics } } });
    const accounting = { submitted: 100, acceptedByAnswer: 97, rejectedByAnswer: 3, unanswered: 7 };
    expect(summary.accounting).toEqual(accounting);
    expect(observations.accounting).toEqual(accounting);
    expect(observations.limits).toEqual([]);
  });

  it('is not known of a script that counts no events, whatever the service counted', () => {
    const seen = {
      accounting: { submitted: 0, acceptedByAnswer: 0, rejectedByAnswer: 0, unanswered: 0, routed: 4 },
    };
    expect(Object.keys(measured({ seen }).summary)).not.toContain('accounting');
  });
});

describe('notes', () => {
  it('k6 recorded no timeline', () => {
    expect(measured().summary.notes).toEqual(['k6 recorded no timeline: charts over time are missing.']);
  });

  it('lines of the timeline that could not be read are counted, others are not spoken of', () => {
    const start: [string, unknown] = ['start', [[START_MS]]];
    expect(measured({ outcome: { timeline: timeline(start) } }).summary.notes).toEqual([]);
    expect(measured({ outcome: { timeline: `${timeline(start)}\n{"ev\n` } }).summary.notes).toEqual([
      "1 lines of k6's timeline could not be read.",
    ]);
  });

  it('what could not be observed', () => {
    const missing = ['Nothing was observed of the queue.'];
    expect(measured({ seen: { missing } }).summary.notes[0]).toBe(missing[0]);
  });
});

describe('series', () => {
  it('what was offered, from the first phase on', () => {
    const offered = measured().series.find(
      (series) => 'metric' in series && series.metric === 'events_offered',
    );
    expect(offered).toMatchObject({ unit: 'per second', source: 'k6', tags: {} });
    expect(offered?.points[0]?.[0]).toBe(START_MS + 2000);
  });

  it("nothing is known to be offered by a user's own script", () => {
    expect(measured({ test: { workload: { kind: 'script' } } }).series).toEqual([]);
  });

  it('what was observed is kept whole', () => {
    const series: Observations['series'] = [
      { service: 'queue', quantity: 'depth', unit: 'count', source: 'sqs', points: [[START_MS - 1, 4]] },
    ];
    expect(measured({ seen: { series } }).series).toContainEqual(series[0]);
  });
});

describe('observed figures, reduced over the judged phases', () => {
  const { phases } = measured().summary;
  const window = phases.filter((phase) => phase.judged);
  const fromMs = window[0]?.fromMs ?? 0;
  const toMs = window.at(-1)?.toMs ?? 0;
  const observed = (
    name: string,
    points: [number, number][],
    limits: Observations['limits'] = [],
    test: Partial<TestPlan> = {},
  ) => {
    const [service = '', quantity = ''] = name.split('.');
    const series: Observations['series'] = [{ service, quantity, unit: 'count', source: 'proc', points }];
    return measured({ seen: { series, limits }, test }).summary.observed;
  };

  it('both ends of the window belong to it, a millisecond outside does not; the last sample is kept', () => {
    const points: [number, number][] = [
      [fromMs - 1, 1000],
      [fromMs, 2],
      [toMs, 4],
      [toMs + 1, 2000],
    ];
    expect(observed('queue.depth', points)).toEqual([
      { service: 'queue', quantity: 'depth', unit: 'count', min: 2, max: 4, avg: 3, final: 2000 },
    ]);
  });

  it.each<[string, [number, number][]]>([
    ['no samples at all', []],
    ['none in the window', [[fromMs - 1, 5]]],
  ])('%s: no figure, never a zero', (_, points) => {
    expect(observed('queue.depth', points)).toEqual([]);
  });

  it('over the whole load where there are no phases', () => {
    const points: [number, number][] = [
      [START_MS + 1999, 100],
      [START_MS + 2000, 1],
      [START_MS + 50_000, 3],
      [START_MS + 50_001, 100],
    ];
    expect(observed('queue.depth', points, [], { workload: { kind: 'script' } })).toMatchObject([
      { min: 1, max: 3, avg: 2 },
    ]);
  });

  it.each([
    ['a.cpu', 2],
    ['a.memory', 500],
    ['a.threads', undefined],
    ['b.cpu', undefined],
    ['b.memory', 700],
    ['c.cpu', undefined],
    ['c.memory', undefined],
  ])('the limit of %s is %s', (metric, limit) => {
    const limits = [
      { service: 'a', cpuCores: 2, memoryBytes: 500 },
      { service: 'b', memoryBytes: 700 },
    ];
    const [figure] = observed(metric, [[fromMs, 1]], limits);
    expect(figure?.limit).toBe(limit);
    expect(Object.keys(figure ?? {}).includes('limit')).toBe(limit !== undefined);
  });
});
