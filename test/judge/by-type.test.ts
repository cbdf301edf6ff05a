import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/domain/measurement.ts';
import type { Series } from '../../src/domain/observation.ts';
import { judge } from '../../src/judge/judge.ts';
import { seededRandom } from '../../src/judge/statistics.ts';
import { limit, measuredRun, type Story } from './measured-run.ts';
import { seriesOf } from '../support/series.ts';

const plan = { failOn: ['thresholds' as const, 'errors' as const], baseline: { regressionTolerance: 0.05 } };
const ERRORS_5 = limit('http_req_failed', { kind: 'rate' }, '<', 0.05);
const ERRORS_1 = limit('http_req_failed', { kind: 'rate' }, '<', 0.01);

function judged(story: Story, thresholds = [ERRORS_5], series: (run: Measurement) => Series[] = () => []) {
  const measurement = measuredRun(story);
  measurement.series.push(...series(measurement));
  return judge({ measurement, test: { thresholds }, lookup: { kind: 'off' }, plan });
}

/** One point a second over the whole load. */
function eachSecond(
  run: Measurement,
  metric: string,
  unit: Series['unit'],
  at: (phase: string, second: number, ofPhase: number) => number,
): Series {
  const points = run.summary.phases.flatMap(({ name, fromMs, toMs }) =>
    Array.from({ length: Math.floor((toMs - fromMs) / 1000) }, (_, index): [number, number] => {
      const atMs = fromMs + (index + 1) * 1000;
      return [atMs, at(name, (atMs - (run.summary.phases[0]?.fromMs ?? 0)) / 1000, index + 1)];
    }),
  );
  return seriesOf(metric, unit, points);
}

describe('stress', () => {
  it('says where errors began, and passes on the steps before', () => {
    const { capacity, verdict } = judged({
      testType: 'stress',
      phases: { 'step-4': { failedRequests: 1200 }, 'step-5': { failedRequests: 9000 } },
    });
    expect(capacity).toMatchObject({
      kind: 'broke',
      lastGood: { phase: 'step-3', vus: 3000, eventsPerSecond: 9000 },
      breakingPoint: { phase: 'step-4', vus: 4000 },
    });
    expect(capacity?.breakingPoint?.gaveWay).toMatch(/^errors \d+\.\d % \(limit 5 %\)$/);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.headline).toMatch(
      /^pass: the one limit is met \(stress\)\. Broke at 4,000 VUs: errors .*; held at 3,000 VUs and 9,000 events\/s\.$/,
    );
  });

  it('one bad step between good ones is no breaking point', () => {
    const { capacity } = judged({ testType: 'stress', phases: { 'step-2': { failedRequests: 1200 } } });
    expect(capacity).toMatchObject({ kind: 'held', breakingPoint: undefined });
    expect(capacity?.steps[1]?.broken).toMatch(/^errors/);
  });

  it('held throughout', () => {
    const { capacity, verdict } = judged({ testType: 'stress' });
    expect(capacity?.sentence).toBe(
      'Held up to 5,000 VUs and 15,000 events/s; no breaking point was reached.',
    );
    expect(verdict.outcome).toBe('pass');
  });

  it('breaking at the first step fails', () => {
    const { capacity, verdict } = judged({ testType: 'stress', all: { failedRequests: 9000 } });
    expect(capacity?.breakingPoint?.phase).toBe('step-1');
    expect(capacity?.lastGood).toBeUndefined();
    expect(verdict).toMatchObject({ outcome: 'fail', red: true });
  });

  it('goodput that stays behind the load is named, with the knee', () => {
    const { capacity } = judged(
      {
        testType: 'stress',
        phases: { 'step-4': { eventsPerSecond: 9600 }, 'step-5': { eventsPerSecond: 9500 } },
      },
      [ERRORS_5],
      (run) => {
        const points = run.summary.phases.flatMap(
          ({ fromMs, toMs, name, targetVus, offeredEventsPerSecond = 0 }) =>
            Array.from({ length: Math.floor((toMs - fromMs) / 1000) }, (_, index): [number, number] => {
              const from = name.startsWith('ramp') ? targetVus * 3 - 3000 : targetVus * 3;
              const offered = name.startsWith('ramp')
                ? from + ((index + 0.5) / ((toMs - fromMs) / 1000)) * 3000
                : offeredEventsPerSecond;
              return [fromMs + (index + 1) * 1000, Math.min(offered, 9600)];
            }),
        );
        const corners = run.summary.phases.map(({ toMs, targetVus }): [number, number] => [
          toMs,
          targetVus * 3,
        ]);
        const start = run.summary.phases[0]?.fromMs ?? 0;
        return [
          seriesOf('events_submitted', 'per second', points),
          seriesOf('events_offered', 'per second', [[start, 0], ...corners]),
        ];
      },
    );
    expect(capacity?.breakingPoint).toMatchObject({ phase: 'step-4' });
    expect(capacity?.breakingPoint?.gaveWay).toBe(
      'only 9,600 of 12,000 offered events/s were answered (80 %)',
    );
    expect((capacity?.knee?.eventsPerSecond ?? 0) / 9600).toBeGreaterThan(0.95);
    expect((capacity?.knee?.eventsPerSecond ?? 0) / 9600).toBeLessThan(1.05);
  });

  it('latency ten times that of the first steps is past the knee', () => {
    const { capacity } = judged({
      testType: 'stress',
      phases: { 'step-5': { latencyMs: (percent) => percent * 20 } },
    });
    expect(capacity?.breakingPoint?.gaveWay).toMatch(/^p95 1,900 ms is 17 times that of the first steps$/);
  });
});

describe('spike', () => {
  const latency = (recoversAfterS: number) => (run: Measurement) => [
    eachSecond(run, 'http_req_duration p(95)', 'ms', (phase, _, ofPhase) => {
      if (phase.includes('spike') || phase.startsWith('jump') || phase.startsWith('fall')) return 900;
      if (!/base-[234]/.test(phase)) return 100;
      const sinceBack = phase.startsWith('settle') ? ofPhase : ofPhase + 5;
      return sinceBack <= recoversAfterS ? 600 : 105;
    }),
  ];

  it.each([
    [0, 'pass'],
    [20, 'pass'],
    [45, 'fail'],
  ])('recovered after %i s: %s', (seconds, outcome) => {
    const { recovery, verdict, thresholds } = judged({ testType: 'spike' }, [ERRORS_1], latency(seconds));
    expect(recovery?.spikes).toHaveLength(3);
    for (const spike of recovery?.spikes ?? [])
      expect(Math.abs((spike.recoveryS ?? -99) - seconds)).toBeLessThanOrEqual(5);
    expect(thresholds.find(({ threshold }) => threshold.metric === 'spike.recovery')).toBeDefined();
    expect(verdict.outcome).toBe(outcome);
  });

  it.each([
    ['base-1', 'p95 did not rise: 1,900 ms before, 115 ms at most in a spike.'],
    ['spike-2', 'p95 rose from 115 to 1,900 ms.'],
  ])('slow in %s: %s', (phase, says) => {
    const slow = { [phase]: { latencyMs: (percent: number) => percent * 20 } };
    const { recovery } = judged({ testType: 'spike', phases: slow }, [], latency(0));
    expect(recovery?.sentence).toContain(says);
  });

  it('never recovered in a watch of a minute fails and says so', () => {
    const { verdict } = judged({ testType: 'spike' }, [ERRORS_1], latency(999));
    expect(verdict.headline).toMatch(/^fail: recovery after a spike 60 s is over the limit of 30 s/);
  });

  it('never recovered in a watch of seconds is not known', () => {
    const { thresholds, verdict } = judged(
      { testType: 'spike', durationS: 40, vus: 60 },
      [ERRORS_1],
      latency(999),
    );
    expect(thresholds.find(({ threshold }) => threshold.metric === 'spike.recovery')?.outcome).toBe(
      'not measured',
    );
    expect(verdict.outcome).toBe('pass');
  });

  it('a queue that drains late fails; one that nobody empties is not judged', () => {
    const queue = (drains: boolean) => (run: Measurement) => [
      ...latency(0)(run),
      eachSecond(run, 'queue.depth', 'count', (phase, second, ofPhase) => {
        if (!drains) return second * 50;
        if (phase.includes('spike')) return 4000;
        return /^base-[234]$/.test(phase) ? Math.max(0, 4000 - ofPhase * 90) : phase === 'base-1' ? 3 : 4000;
      }),
    ];
    const late = judged({ testType: 'spike' }, [ERRORS_1], queue(true));
    expect(late.thresholds.find(({ threshold }) => threshold.metric === 'spike.queue_drain')?.outcome).toBe(
      'failed',
    );
    const nobody = judged({ testType: 'spike' }, [ERRORS_1], queue(false));
    expect(nobody.thresholds.some(({ threshold }) => threshold.metric === 'spike.queue_drain')).toBe(false);
  });
});

describe('soak', () => {
  const memory = (at: (hours: number) => number) => (run: Measurement) => {
    const random = seededRandom(11);
    return [
      eachSecond(
        run,
        'orchestrator.memory',
        'bytes',
        (_, second) => at(second / 3600) * (1 + random() * 0.04),
      ),
    ];
  };

  it.each<[string, (hours: number) => number, 'pass' | 'fail']>([
    ['steady', () => 400e6, 'pass'],
    ['a leak of 120 MB an hour', (hours) => 400e6 + hours * 120e6, 'fail'],
    ['a warm-up that settles', (hours) => 400e6 + 80e6 * (1 - Math.exp(-hours / 0.1)), 'pass'],
    ['a trifle', (hours) => 400e6 + hours * 4e6, 'pass'],
    ['falling', (hours) => 400e6 - hours * 120e6, 'pass'],
  ])('%s', (_, at, outcome) => {
    const { growth, verdict } = judged({ testType: 'soak' }, [], memory(at));
    expect(growth).toHaveLength(1);
    expect(verdict.outcome).toBe(outcome);
    if (outcome === 'fail')
      expect(verdict.headline).toMatch(
        /^fail: orchestrator memory grows by 1\d\d MB per hour.*does not settle\.$/,
      );
  });

  it('a hold of seconds says that it is too short', () => {
    const { growth } = judged(
      { testType: 'soak', durationS: 60 },
      [],
      memory((hours) => 400e6 + hours * 9e9),
    );
    expect(growth?.[0]).toMatchObject({ growing: false });
    expect(growth?.[0]?.sentence).toMatch(/too short to tell a trend from noise/);
  });

  it('a queue that grows under steady load fails a load test too', () => {
    const { verdict } = judged({ testType: 'load' }, [], (run) => [
      eachSecond(run, 'queue.depth', 'count', (_, second) => 20 + second * 3 + (second % 7) * 5),
    ]);
    expect(verdict.headline).toMatch(/^fail: queue depth grows by 10,[78]\d\d per hour/);
  });
});
