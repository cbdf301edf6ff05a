import { describe, expect, it } from 'vitest';
import type { Comparability, Scenario } from '../../src/domain/comparability.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { comparableRuns } from '../../src/judge/comparison/comparable-runs.ts';
import { compareRuns } from '../../src/judge/comparison/compare.ts';
import { runSummary } from './run-summary.ts';

type Profile = NonNullable<RunSummary['profile']>;
const builtIn = runSummary('x').profile as Profile;

const COMPOSE: Comparability = {
  script: { name: 'built-in load.ts', digest: 'a'.repeat(64), files: 9 },
  scriptEnv: ['TOKEN', 'VUS'],
  loadSettings: { VUS: '10' },
  eventsPath: '/events',
  k6Runner: 'container',
  queueBackend: 'localstack',
  queueSettings: { PERF_CONSUMERS: 'on' },
  replicas: 1,
  limits: { orchestrator: { cpus: 1, memoryBytes: 2e9 }, queue: { cpus: 1 } },
  images: { queue: 'localstack/localstack:4@sha256:aaaa' },
};

const checkout = (more: Partial<Scenario>): Comparability => ({
  ...COMPOSE,
  scenarios: [{ name: 'checkout', executor: 'constant-vus', vus: 10, durationS: 30, ...more }],
});

const run = (id: string, comparability: Comparability | undefined, more: Partial<RunSummary> = {}) =>
  runSummary(id, {}, { ...(comparability && { comparability }), ...more });

const ramping = { executor: 'ramping-vus', stages: [{ durationS: 60, target: 100 }] };

describe('two runs that differ in what must be the same are not compared, and each difference is named with both values', () => {
  const cases: [string, Comparability, Comparability, Partial<RunSummary>, string[]][] = [
    [
      'VUs of a script',
      checkout({ vus: 10 }),
      checkout({ vus: 40 }),
      {},
      ['load changed from constant-vus checkout: 10 VUs for 30 s to constant-vus checkout: 40 VUs for 30 s'],
    ],
    [
      'runners of a split load, and not the machine that only asked for it',
      { ...COMPOSE, k6Runner: 'cluster', runners: 4 },
      { ...COMPOSE, k6Runner: 'cluster', runners: 8 },
      { environment: { ...runSummary('x').environment, cpuModel: 'another', cpuCount: 64 } },
      ['runners changed from 4 to 8'],
    ],
    [
      'duration of a script',
      checkout({}),
      checkout({ durationS: 60 }),
      {},
      ['load changed from constant-vus checkout: 10 VUs for 30 s to constant-vus checkout: 10 VUs for 1 min'],
    ],
    [
      'executor of a script',
      checkout({}),
      checkout({ executor: 'per-vu-iterations', durationS: undefined, iterations: 5 }),
      {},
      [
        'load changed from constant-vus checkout: 10 VUs for 30 s to per-vu-iterations checkout: 10 VUs, 5 iterations each',
      ],
    ],
    [
      'rate of a script',
      checkout({ executor: 'constant-arrival-rate', rate: 20 }),
      checkout({ executor: 'constant-arrival-rate', rate: 25 }),
      {},
      [
        'load changed from constant-arrival-rate checkout: 20/s for 30 s to constant-arrival-rate checkout: 25/s for 30 s',
      ],
    ],
    [
      'a stage of a script',
      checkout({ ...ramping, durationS: undefined }),
      checkout({ ...ramping, durationS: undefined, stages: [{ durationS: 90, target: 100 }] }),
      {},
      [
        'load changed from ramping-vus checkout: 1 VU → 100 in 1 min to ramping-vus checkout: 1 VU → 100 in 1 min 30 s',
      ],
    ],
    [
      'the content of the script or of a file it reads',
      COMPOSE,
      { ...COMPOSE, script: { name: 'built-in load.ts', digest: 'b'.repeat(64), files: 9 } },
      {},
      [
        'script changed from built-in load.ts and 8 more files (aaaaaaaaaaaa) to built-in load.ts and 8 more files (bbbbbbbbbbbb)',
      ],
    ],
    [
      'stack settings of one kind each',
      COMPOSE,
      {
        ...COMPOSE,
        queueBackend: 'reference',
        replicas: 4,
        k6Runner: 'host',
        eventsPath: '/x',
        queueSettings: { PERF_CONSUMERS: 'off' },
      },
      {},
      [
        'k6 runner changed from container to host',
        'events path changed from /events to /x',
        'queue backend changed from localstack to reference',
        'replicas changed from 1 to 4',
        'PERF_CONSUMERS changed from on to off',
      ],
    ],
    [
      'limits of a service',
      COMPOSE,
      { ...COMPOSE, limits: { orchestrator: { cpus: 2, memoryBytes: 1e9 }, queue: {} } },
      {},
      [
        'CPU limit of orchestrator changed from 1 core to 2 cores',
        'memory limit of orchestrator changed from 2 GB to 1 GB',
        'CPU limit of queue changed from 1 core to none',
      ],
    ],
    [
      'an image, by its digest',
      COMPOSE,
      { ...COMPOSE, images: { queue: 'localstack/localstack:4@sha256:bbbb' } },
      {},
      [
        'image of queue changed from localstack/localstack:4@sha256:aaaa to localstack/localstack:4@sha256:bbbb',
      ],
    ],
    [
      'another service of the same compose file',
      { ...COMPOSE, composeService: 'web' },
      { ...COMPOSE, composeService: 'api' },
      {},
      ['compose service changed from web to api'],
    ],
    [
      'the host of a service that was already there',
      { ...COMPOSE, targetHost: 'one.example' },
      { ...COMPOSE, targetHost: 'two.example:8443' },
      {},
      ['target host changed from one.example to two.example:8443'],
    ],
    [
      'script-env: a variable more, and the value of one that is load',
      COMPOSE,
      { ...COMPOSE, scriptEnv: ['REGION', 'VUS', 'TOKEN'], loadSettings: { VUS: '40' } },
      {},
      [
        'variables of script-env changed from TOKEN, VUS to REGION, TOKEN, VUS',
        'VUS of script-env changed from 10 to 40',
      ],
    ],
    [
      'stages',
      COMPOSE,
      COMPOSE,
      {
        profile: {
          ...builtIn,
          peakVus: 50,
          stages: builtIn.stages.map((stage) => ({ ...stage, targetVus: 50 })),
        },
      },
      ['stages changed from 100 VUs in 6 min to 50 VUs in 6 min'],
    ],
    [
      'stages with the same peak and length',
      COMPOSE,
      COMPOSE,
      { profile: { ...builtIn, startVus: 7 } },
      [
        'stages changed from 0 VUs, ramp-1 1 min → 100 VUs, steady 5 min → 100 VUs to 7 VUs, ramp-1 1 min → 100 VUs, steady 5 min → 100 VUs',
      ],
    ],
    [
      'load model and rates',
      COMPOSE,
      COMPOSE,
      { profile: { ...builtIn, loadModel: 'open', eventsPerSecond: 1500, eventsPerRequest: 10 } },
      [
        'load model changed from closed to open',
        'offered events per second changed from 3,000 to 1,500',
        'events per request changed from 100 to 10',
      ],
    ],
  ];
  it.each(cases)('%s', (_, before, now, overrides, sentences) => {
    const { same, leftOut } = comparableRuns(run('pr', now, overrides), [run('main', before)]);
    expect(same).toEqual([]);
    expect(leftOut).toEqual([`1 earlier run: ${sentences.join('; ')}`]);
  });
});

describe('runs that compare', () => {
  it('nothing but the code differs', () => {
    const { same, unknown } = comparableRuns(run('pr', checkout({})), [run('main', checkout({}))]);
    expect([same.length, unknown]).toEqual([1, []]);
  });

  it('a service that came or went is the code under test, and so is what its image and limits are', () => {
    const more = {
      ...COMPOSE,
      limits: { ...COMPOSE.limits, cache: { cpus: 1 } },
      images: { ...COMPOSE.images, cache: 'redis:8@sha256:cc' },
    };
    expect(comparableRuns(run('pr', more), [run('main', COMPOSE)]).same).toHaveLength(1);
    expect(comparableRuns(run('pr', COMPOSE), [run('main', more)]).same).toHaveLength(1);
  });

  it('the order of names of script-env is nothing', () => {
    const turned = { ...COMPOSE, scriptEnv: ['VUS', 'TOKEN'] };
    expect(comparableRuns(run('pr', turned), [run('main', COMPOSE)]).same).toHaveLength(1);
  });
});

describe('results that do not tell everything', () => {
  it('are compared by what they have, and what could not be compared is said', () => {
    const old = [run('old-1', undefined), run('old-2', undefined), run('new', COMPOSE)];
    const { same, unknown } = comparableRuns(run('pr', COMPOSE), old);
    expect(same).toHaveLength(3);
    expect(unknown).toEqual([
      'script, variables of script-env, k6 runner, events path, queue backend, replicas (2 earlier runs)',
    ]);
    const { sentence } = compareRuns(
      run('pr', COMPOSE),
      { kind: 'found', baseline: { runs: old, source: 'file x', sha: undefined, newestAt: undefined } },
      { regressionTolerance: 0.05 },
    );
    expect(sentence).toContain('Not known of both runs, so not held against each other: script, ');
  });

  it('of others do not tell machine, stack or k6: that is no difference', () => {
    const {
      profile: _,
      testType: __,
      ...foreign
    } = run('theirs', undefined, {
      environment: {
        stack: 'unknown',
        k6Version: 'unknown',
        os: 'unknown',
        arch: 'unknown',
        cpuModel: 'unknown',
        cpuCount: 0,
        memoryBytes: 0,
      },
    });
    const { same, unknown } = comparableRuns(run('pr', undefined), [foreign]);
    expect(same).toHaveLength(1);
    expect(unknown).toEqual([
      'test type, load model, stages, offered events per second, events per request, k6 major version, stack, machine class (1 earlier run)',
    ]);
    expect(comparableRuns(foreign, [{ ...foreign, id: 'other' }]).unknown).toEqual([]);
  });
});
