import { describe, expect, it } from 'vitest';
import { changeSentence } from '../../src/wording/sentences.ts';
import type { BaselineLookup, Comparison } from '../../src/domain/judgement.ts';
import type { Metric, RunSummary } from '../../src/domain/measurement.ts';
import { compareRuns } from '../../src/judge/comparison/compare.ts';
import { replay } from './replay.ts';
import { type RunFigures, runSummary } from './run-summary.ts';

const options = { regressionTolerance: 0.05 };

/** Earlier runs whose latency scatters by about 2 %, throughput by 1 %. */
function history(runs: number, figures: RunFigures = {}, overrides: Partial<RunSummary> = {}): RunSummary[] {
  const scatter = [-0.02, 0.015, 0.005, -0.01, 0.02, -0.005, 0.01, -0.015, 0, 0.012];
  return Array.from({ length: runs }, (_, index) => {
    const by = 1 + (scatter[index % scatter.length] ?? 0);
    return runSummary(
      `main-${index}`,
      {
        p50: 80 * by,
        p95: 200 * by,
        p99: 400 * by,
        eventsPerSecond: 3000 * (2 - by),
        cpu: 0.5 * by,
        memory: 300e6 * by,
        queueDepth: 12 * by,
        ...figures,
      },
      overrides,
    );
  });
}

function found(runs: RunSummary[]): BaselineLookup {
  return { kind: 'found', baseline: { runs, source: 'artifact of main', sha: 'abc', newestAt: undefined } };
}

function rowOf(comparisons: Comparison[], metric: string, statistic?: string): Comparison {
  const row = comparisons.find(
    (one) => one.metric === metric && (statistic ?? one.statistic) === one.statistic,
  );
  if (row === undefined) throw new Error(`no row for ${metric} in ${comparisons.map((one) => one.metric)}`);
  return row;
}

describe('the call on one figure', () => {
  const cases: { what: string; figures: RunFigures; metric: string; statistic?: string; call: string }[] = [
    {
      what: 'p(95) 26 % slower',
      figures: { p95: 252 },
      metric: 'http_req_duration',
      statistic: 'p(95)',
      call: 'regressed',
    },
    {
      what: 'p(95) 26 % faster',
      figures: { p95: 148 },
      metric: 'http_req_duration',
      statistic: 'p(95)',
      call: 'improved',
    },
    {
      what: 'p(95) as always',
      figures: { p95: 201 },
      metric: 'http_req_duration',
      statistic: 'p(95)',
      call: 'no change',
    },
    {
      what: 'throughput a fifth lower',
      figures: { eventsPerSecond: 2400 },
      metric: 'events_per_second',
      call: 'regressed',
    },
    {
      what: 'throughput a fifth higher',
      figures: { eventsPerSecond: 3600 },
      metric: 'events_per_second',
      call: 'improved',
    },
    {
      what: 'errors from 0.2 % to 2 %',
      figures: { errorRate: 0.02 },
      metric: 'http_req_failed',
      call: 'regressed',
    },
    {
      what: 'errors from 0.2 % to 0.21 %',
      figures: { errorRate: 0.0021 },
      metric: 'http_req_failed',
      call: 'no change',
    },
    {
      what: 'memory a third higher',
      figures: { memory: 400e6 },
      metric: 'orchestrator.memory',
      call: 'regressed',
    },
    {
      what: 'queue three times as deep',
      figures: { queueDepth: 36 },
      metric: 'queue.depth',
      call: 'regressed',
    },
  ];
  it.each(cases)('$what is $call', ({ figures, metric, statistic, call }) => {
    const { comparisons } = compareRuns(runSummary('pr', figures), found(history(10)), options);
    expect(rowOf(comparisons, metric, statistic).call).toBe(call);
  });

  it('a worsening that is certain and below the tolerance is slightly worse, never regressed', () => {
    const quiet = Array.from({ length: 12 }, (_, i) => runSummary(`main-${i}`, { p95: 200 + (i % 3) * 0.2 }));
    const { comparisons } = compareRuns(runSummary('pr', { p95: 214 }), found(quiet), {
      regressionTolerance: 0.1,
    });
    expect(rowOf(comparisons, 'http_req_duration', 'p(95)').call).toBe('slightly worse');
  });

  it('says how large a worsening would have been seen, and never less than the tolerance', () => {
    const { comparisons } = compareRuns(runSummary('pr'), found(history(10)), { regressionTolerance: 0.2 });
    const { detectable, noise } = rowOf(comparisons, 'http_req_duration', 'p(95)');
    expect(detectable).toBe(0.2);
    expect(noise?.[0]).toBeLessThan(0);
    expect(noise?.[1]).toBeGreaterThan(0);
  });

  it('no regressed or improved figure lies inside its own noise', () => {
    for (const p95 of [150, 170, 185, 195, 205, 215, 230, 250]) {
      const { comparisons } = compareRuns(runSummary('pr', { p95 }), found(history(8)), options);
      for (const { call, change, noise } of comparisons)
        if (call === 'regressed' || call === 'improved')
          expect(change !== undefined && noise && change > noise[0] && change < noise[1]).toBe(false);
    }
  });

  it('the noise of a wide history keeps a 30 % difference inconclusive', () => {
    const wide = [120, 310, 200, 150, 260, 180, 240, 130].map((p95, i) => runSummary(`main-${i}`, { p95 }));
    const row = rowOf(
      compareRuns(runSummary('pr', { p95: 260 }), found(wide), options).comparisons,
      'http_req_duration',
      'p(95)',
    );
    expect(row.call).toBe('inconclusive');
    expect(row.because).toMatch(/only a worsening above [\d.]+ % would have been seen/);
  });
});

describe('how much history there is', () => {
  it('two runs: the difference is shown and not judged', () => {
    const result = compareRuns(runSummary('pr', { p95: 400 }), found(history(2)), options);
    expect(result.kind).toBe('shown');
    expect(result.sentence).toContain('2 of 5 runs');
    const row = rowOf(result.comparisons, 'http_req_duration', 'p(95)');
    expect(row).toMatchObject({ call: undefined, because: '2 of 5 runs: shown, not judged' });
    expect(row.change).toBeGreaterThan(0.9);
  });

  it('the same run five times is one run', () => {
    const same = Array.from({ length: 5 }, () => runSummary('main-1'));
    expect(compareRuns(runSummary('pr'), found(same), options)).toMatchObject({
      kind: 'shown',
      historySize: 1,
    });
  });

  it('a run is not compared with itself', () => {
    expect(compareRuns(runSummary('a'), found([runSummary('a')]), options).kind).toBe('not comparable');
  });

  it('no baseline is an answer, not an error', () => {
    expect(compareRuns(runSummary('a'), { kind: 'missing', because: 'first run' }, options)).toMatchObject({
      kind: 'missing',
      sentence: 'Nothing to compare with: first run.',
    });
    expect(compareRuns(runSummary('a'), { kind: 'off' }, options).kind).toBe('off');
  });
});

describe('runs that must not be compared', () => {
  const base = runSummary('x');
  const changes: [string, Partial<RunSummary>, RegExp][] = [
    ['another test type', { testType: 'stress' }, /test type changed from stress to load/],
    [
      'another script or script-env in results without a record of them',
      { profile: { ...(base.profile as NonNullable<RunSummary['profile']>), hash: '999999999999' } },
      /load profile changed from 999999999999 to abcdef012345/,
    ],
    [
      'another k6 major',
      { environment: { ...base.environment, k6Version: '1.8.1' } },
      /k6 major version changed from 1 to 2/,
    ],
    [
      'another stack',
      { environment: { ...base.environment, stack: 'embedded' } },
      /stack changed from embedded to compose/,
    ],
    [
      'another CPU model',
      { environment: { ...base.environment, cpuModel: 'AMD EPYC 9V74' } },
      /machine class changed from AMD EPYC 9V74, 4 CPUs/,
    ],
    [
      'another runner image',
      { environment: { ...base.environment, runner: 'ubuntu26 20261101.1' } },
      /ubuntu26 to .*ubuntu24/,
    ],
    ['a broken run', { verdict: { outcome: 'broken', headline: 'k6 crashed' } }, /the run itself was broken/],
  ];
  it.each(changes)('%s is said, not compared', (_, overrides, sentence) => {
    const result = compareRuns(runSummary('pr'), found(history(8, {}, overrides)), options);
    expect(result.kind).toBe('not comparable');
    expect(result.comparisons).toEqual([]);
    expect(result.sentence).toMatch(sentence);
  });

  it('a patch of k6 and a new build of the same runner image still compare', () => {
    const overrides = {
      environment: { ...base.environment, k6Version: '2.1.0', runner: 'ubuntu24 20260801.1' },
    };
    expect(compareRuns(runSummary('pr'), found(history(8, {}, overrides)), options).kind).toBe('judged');
  });

  it('a mixed history uses its comparable part and says what it left out', () => {
    const others = history(4, {}, { environment: { ...base.environment, cpuModel: 'Intel 8370C' } }).map(
      (run) => ({
        ...run,
        id: `other-${run.id}`,
      }),
    );
    const result = compareRuns(runSummary('pr'), found([...history(6), ...others]), options);
    expect(result).toMatchObject({ kind: 'judged', historySize: 6 });
    expect(result.sentence).toContain('Left out: 4 earlier runs: machine class changed');
  });
});

describe('zero, missing, vanished and new', () => {
  it('no errors ever and none now is no change', () => {
    const { comparisons } = compareRuns(
      runSummary('pr', { errorRate: 0 }),
      found(history(8, { errorRate: 0 })),
      options,
    );
    expect(rowOf(comparisons, 'http_req_failed')).toMatchObject({ call: 'no change', change: 0 });
  });

  it('three failures of 30,000 after none is not a regression', () => {
    const { comparisons } = compareRuns(
      runSummary('pr', { errorRate: 0.0001 }),
      found(history(8, { errorRate: 0 })),
      options,
    );
    expect(rowOf(comparisons, 'http_req_failed').call).not.toBe('regressed');
  });

  it('0 % to 100 % errors is regressed', () => {
    const { comparisons } = compareRuns(
      runSummary('pr', { errorRate: 1 }),
      found(history(8, { errorRate: 0 })),
      options,
    );
    expect(rowOf(comparisons, 'http_req_failed')).toMatchObject({
      call: 'regressed',
      change: 1,
      changeUnit: 'points',
    });
  });

  it('a queue that was always empty and is not any more is regressed, without a ratio', () => {
    const { comparisons } = compareRuns(
      runSummary('pr', { queueDepth: 500 }),
      found(history(8, { queueDepth: 0 })),
      options,
    );
    const row = rowOf(comparisons, 'queue.depth');
    expect(row).toMatchObject({ call: 'regressed', baseline: 0, change: undefined });
    expect(changeSentence(row)).toMatch(/^no longer zero, worse than the noise/);
  });

  const counter = (count: number): Metric => ({
    kind: 'counter',
    name: 'event_errors',
    tags: {},
    unit: 'count',
    better: 'lower',
    count,
  });
  const withCounter = (run: RunSummary, count: number) => ({
    ...run,
    metrics: [...run.metrics, counter(count)],
  });

  it.each([
    [1, 'inconclusive'],
    [60, 'regressed'],
  ])('a counter of errors that was 0 and is %i is %s', (count, call) => {
    const runs = history(8).map((run) => withCounter(run, 0));
    const { comparisons } = compareRuns(withCounter(runSummary('pr'), count), found(runs), options);
    expect(rowOf(comparisons, 'event_errors').call).toBe(call);
  });

  it('a metric that vanished and one that is new are said and not judged', () => {
    const gone = compareRuns(runSummary('pr'), found(history(8).map((run) => withCounter(run, 3))), options);
    expect(rowOf(gone.comparisons, 'event_errors')).toMatchObject({
      call: undefined,
      candidate: undefined,
      because: 'measured in 8 of 8 earlier runs, gone in this one',
    });
    const fresh = compareRuns(withCounter(runSummary('pr'), 3), found(history(8)), options);
    expect(rowOf(fresh.comparisons, 'event_errors')).toMatchObject({
      call: undefined,
      baseline: undefined,
      because: 'new: no earlier run measured it',
    });
  });

  it('a trend without samples is a vanished metric', () => {
    const run = runSummary('pr');
    const empty = run.metrics.map((metric) => (metric.kind === 'trend' ? { ...metric, count: 0 } : metric));
    const { comparisons } = compareRuns({ ...run, metrics: empty }, found(history(8)), options);
    expect(rowOf(comparisons, 'http_req_duration', 'p(95)').because).toContain('gone in this one');
  });
});

describe('the family of figures', () => {
  const many = (run: RunSummary, factor: number): RunSummary => ({
    ...run,
    metrics: [
      ...run.metrics,
      ...Array.from(
        { length: 300 },
        (_, i): Metric => ({
          kind: 'gauge',
          name: `custom_${i}`,
          tags: {},
          unit: 'ms',
          better: 'lower',
          last: 100 * factor * (1 + (i % 7) / 100),
          min: 1,
          max: 200,
        }),
      ),
    ],
  });

  it('300 custom metrics do not blind the main ones', () => {
    const runs = history(10).map((run, i) => many(run, 1 + (i % 3) / 100));
    const { comparisons } = compareRuns(many(runSummary('pr', { p95: 252 }), 1.01), found(runs), options);
    expect(rowOf(comparisons, 'http_req_duration', 'p(95)').call).toBe('regressed');
    expect(comparisons.filter((row) => row.call === 'regressed')).toHaveLength(1);
    expect(comparisons.length).toBeGreaterThan(300);
  });

  it('a metric without a good direction is shown and not judged', () => {
    const neither = (run: RunSummary, last: number): RunSummary => ({
      ...run,
      metrics: [
        ...run.metrics,
        {
          kind: 'gauge',
          name: 'batch_size',
          tags: {},
          unit: 'none',
          better: 'neither',
          last,
          min: last,
          max: last,
        },
      ],
    });
    const runs = history(8).map((run) => neither(run, 100));
    const { comparisons } = compareRuns(neither(runSummary('pr'), 300), found(runs), options);
    expect(rowOf(comparisons, 'batch_size')).toMatchObject({ call: undefined, candidate: 300 });
  });

  it('a stress run is compared step by step', () => {
    const stress = (run: RunSummary, step2: number): RunSummary => ({
      ...run,
      testType: 'stress',
      profile: { ...(run.profile as NonNullable<RunSummary['profile']>), judgedPhases: ['step-1', 'step-2'] },
      metrics: ['step-1', 'step-2'].flatMap((phase) =>
        run.metrics.map((metric) => ({
          ...metric,
          tags: { phase },
          ...(metric.kind === 'trend' && phase === 'step-2'
            ? { quantiles: metric.quantiles.map(([at, ms]) => [at, ms * step2]) as [number, number][] }
            : {}),
        })),
      ) as Metric[],
    });
    const runs = history(8).map((run) => stress(run, 1));
    const { comparisons } = compareRuns(stress(runSummary('pr'), 1.4), found(runs), options);
    expect(rowOf(comparisons, 'http_req_duration{phase:step-1}').call).not.toBe('regressed');
    expect(rowOf(comparisons, 'http_req_duration{phase:step-2}').call).toBe('regressed');
  });
});

describe('replay of simulated pull requests', () => {
  it.each(['quiet', 'typical', 'noisy'] as const)(
    '%s: at most one in a hundred of unchanged pull requests are called regressed',
    (level) => {
      // 600 pull requests: 1 % is 6, and 13 or more would come up in less than 1 of 200 seeds at a true 1 %.
      expect(replay(level, 10, {}, 600, 7).regressed).toBeLessThanOrEqual(12 / 600);
    },
  );

  it('typical: a change of half is seen, and the printed detectable change is honest', () => {
    const { regressedP95, detectableP95 } = replay('typical', 10, { tail: Math.log(1.5) }, 200, 8);
    expect(regressedP95).toBeGreaterThan(0.9);
    const atDetectable = replay('typical', 20, { tail: Math.log(1 + detectableP95) }, 200, 9);
    expect(atDetectable.regressedP95).toBeGreaterThan(0.7);
  });
});
