import { describe, expect, test } from 'vitest';
import type { ComposePlan, Plan } from '../../src/domain/plan.ts';
import { k6Environment } from '../../src/plan/k6-args.ts';
import type { PlanContext } from '../../src/plan/plan-context.ts';
import { planOf } from './plan-of.ts';

const run = ({ tests }: Plan) => tests[0].runs[0];
const target = (plan: Plan) => run(plan).target;
function composeOf(plan: Plan): ComposePlan {
  const of = target(plan);
  if (of.kind !== 'compose') throw new Error(of.kind);
  return of.compose;
}
const inCompose = { stack: 'compose' };
const inCluster = { engine: 'kubernetes', 'target-url': 'http://x' };

/** These are inputs of the action alone. */
const OF_THE_ACTION = /^(?:comment|job|annot|upload|retention|issue|artifact)/;
const surfaceOf = (values: Record<string, string>) =>
  Object.keys(values).some((name) => OF_THE_ACTION.test(name)) ? 'action' : 'cli';

describe('each input is where it is looked for', () => {
  test.each<[values: Record<string, string>, of: (plan: Plan) => unknown, expected: unknown]>([
    [{ 'k6-version': '1.8.1' }, ({ k6 }) => k6.version, '1.8.1'],
    [{ 'k6-path': 'bin/k6' }, ({ k6 }) => k6.path, '/home/me/service/bin/k6'],
    [{}, ({ k6 }) => Object.keys(k6), ['version', 'generator', 'dashboard']],
    [{ 'k6-checksum': 'AB'.repeat(32) }, ({ k6 }) => k6.checksum, 'ab'.repeat(32)],
    [{ dashboard: 'true' }, ({ k6 }) => k6.dashboard, true],
    [{}, ({ k6 }) => k6.generator, 'host'],
    [inCompose, ({ k6 }) => k6.generator, 'container'],
    [{ ...inCompose, 'k6-runner': 'stack' }, ({ k6 }) => k6.generator, 'container'],
    [{ ...inCompose, 'k6-runner': 'host' }, ({ k6 }) => k6.generator, 'host'],
    [{ 'target-url': 'http://x' }, ({ k6 }) => k6.generator, 'host'],
    [inCluster, ({ k6 }) => k6.generator, 'cluster'],
    [inCluster, target, expect.objectContaining({ kind: 'external', isElsewhere: true })],
    [
      inCluster,
      (plan) => run(plan).comparability,
      expect.objectContaining({ k6Runner: 'cluster', runners: 2 }),
    ],
    [
      inCluster,
      ({ k6 }) => k6.cluster,
      {
        runners: 2,
        image: 'grafana/k6:2.2.0',
        cpu: '1',
        memory: '1Gi',
        nodeSelector: {},
        healthPath: '/health',
        healthTimeoutMs: 180_000,
        engine: 'kubernetes',
        starterImage: 'ghcr.io/grafana/k6-operator:starter-v1.6.0',
        keep: false,
      },
    ],
    [
      {
        ...inCluster,
        runners: '8',
        'kube-context': 'staging',
        'kube-namespace': 'perf',
        'runner-image': 'registry.example/k6:1',
        'starter-image': 'registry.example/starter:1',
        'runner-cpu': '500m',
        'runner-memory': '2Gi',
        'runner-node-selector': 'pool=load\nkubernetes.io/arch=amd64',
        'kube-template': 'perf/pod.yaml',
        'keep-runners': 'true',
        'health-path': '/up',
        'health-timeout': '5s',
      },
      ({ k6 }) => k6.cluster,
      {
        runners: 8,
        context: 'staging',
        namespace: 'perf',
        image: 'registry.example/k6:1',
        cpu: '500m',
        memory: '2Gi',
        nodeSelector: { pool: 'load', 'kubernetes.io/arch': 'amd64' },
        template: '/home/me/service/perf/pod.yaml',
        healthPath: '/up',
        healthTimeoutMs: 5000,
        engine: 'kubernetes',
        starterImage: 'registry.example/starter:1',
        keep: true,
      },
    ],

    [{ comment: 'never' }, ({ publish }) => publish.comment, 'never'],
    [{ 'job-summary': 'false' }, ({ publish }) => publish.jobSummary, false],
    [{ annotations: 'false' }, ({ publish }) => publish.annotations, false],
    [{ 'upload-artifacts': 'false' }, ({ publish }) => publish.uploadArtifacts, false],
    [{ 'retention-days': '7' }, ({ publish }) => publish.retentionDays, 7],
    [{ 'report-formats': 'json,csv' }, ({ publish }) => publish.reportFormats, ['json', 'csv']],
    [{ 'issue-on-regression': 'true' }, ({ publish }) => publish.issueOnRegression, true],
    [{ 'fail-on': 'errors' }, ({ failOn }) => failOn, ['errors']],
    [{ 'dry-run': 'true' }, ({ dryRun }) => dryRun, true],
    [{ 'results-path': 'out/x' }, ({ resultsPath }) => resultsPath, '/home/me/service/out/x'],
    [{ 'results-path': 'out' }, ({ tests }) => tests[0].resultsDirectory, '/home/me/service/out/load'],
    [{ 'results-path': 'out' }, (plan) => run(plan).resultsDirectory, '/home/me/service/out/load'],

    [{}, target, expect.objectContaining({ kind: 'embedded', keep: false, healthPath: '/health' })],
    [{ 'target-url': 'http://x' }, target, expect.objectContaining({ kind: 'external', url: 'http://x' })],
    [{ 'health-path': '/up' }, (plan) => target(plan).healthPath, '/up'],
    [{ 'metrics-path': '/m' }, (plan) => target(plan).metricsPath, '/m'],
    [{ 'events-path': '/e' }, (plan) => target(plan).eventsPath, '/e'],
    [{ 'events-path': '/e' }, (plan) => run(plan).k6Env.EVENTS_PATH, '/e'],
    [{ 'health-timeout': '7s' }, (plan) => target(plan).healthTimeoutMs, 7000],
    [{ 'keep-stack': 'true' }, (plan) => target(plan).keep, true],

    [{}, ({ tests }) => Object.keys(tests[0]).includes('rescale'), false],
    [{ vus: '10' }, ({ tests }) => tests[0].rescale, { vus: 10 }],
    [{ duration: '90s' }, ({ tests }) => tests[0].rescale, { durationS: 90 }],
    [{ vus: '10', duration: '90s' }, ({ tests }) => tests[0].rescale, { vus: 10, durationS: 90 }],
    [{ thresholds: 'http_reqs: count>1' }, ({ tests }) => tests[0].thresholds.at(-1)?.origin, 'user'],

    [{}, run, expect.objectContaining({ name: 'perf-a1-b2', side: 'candidate', round: 1 })],
    [{ 'test-type': 'load,spike' }, (plan) => run(plan).name, 'perf-a1-b2-load'],
    [{ 'test-type': 'load,spike' }, ({ tests }) => tests[1]?.runs[0].name, 'perf-a1-b2-spike'],

    [{ ...inCompose, 'orchestrator-port': '9' }, (plan) => composeOf(plan).port, 9],
    [inCompose, (plan) => Object.keys(composeOf(plan)).includes('image'), false],
    [{ ...inCompose, 'orchestrator-image': 'a/b:1' }, (plan) => composeOf(plan).image, 'a/b:1'],
    [{ ...inCompose, 'orchestrator-build': 'app' }, (plan) => composeOf(plan).build, '/home/me/service/app'],
    [{ ...inCompose, 'compose-profiles': 'a,b' }, (plan) => composeOf(plan).profiles, ['a', 'b']],
    [inCompose, (plan) => composeOf(plan).profiles, []],
    [inCompose, (plan) => composeOf(plan).k6OnHost, false],
    [{ ...inCompose, 'k6-runner': 'host' }, (plan) => composeOf(plan).k6OnHost, true],
    [{ ...inCompose, replicas: '3' }, (plan) => composeOf(plan).replicas, 3],
    [{ ...inCompose, grafana: 'true' }, (plan) => composeOf(plan).grafana, true],

    [{}, ({ baseline }) => [baseline.mode, Object.keys(baseline).includes('file')], ['auto', false]],
    [{ baseline: 'none' }, ({ baseline }) => [baseline.mode, baseline.file], ['none', undefined]],
    [
      { baseline: 'b.json' },
      ({ baseline }) => [baseline.mode, baseline.file],
      ['file', '/home/me/service/b.json'],
    ],
    [{ 'baseline-branch': 'rel' }, ({ baseline }) => baseline.branch, 'rel'],
    [{ 'baseline-branch': 'rel' }, ({ names }) => names.baselinePrefix, 'perf-baseline-rel'],
    [{ 'baseline-max-age': '2d' }, ({ baseline }) => baseline.maxAgeMs, 172_800_000],
    [{ 'save-baseline': 'never' }, ({ baseline }) => baseline.save, 'never'],
    [{ 'regression-tolerance': '9%' }, ({ baseline }) => baseline.regressionTolerance, 0.09],
  ])('%j (%#)', (values, of, expected) => {
    expect(of(planOf(values, {}, surfaceOf(values)))).toEqual(expected);
  });
});

describe('of the commit', () => {
  const commit = { sha: 'abc', branch: 'feature', baseBranch: 'develop' };

  test.each<[Record<string, string>, Partial<PlanContext>, (plan: Plan) => unknown, unknown]>([
    [{}, { commit }, (plan) => plan.commit, commit],
    [{}, {}, (plan) => Object.keys(plan).includes('commit'), false],
    [{}, { commit }, ({ baseline }) => baseline.branch, 'develop'],
    [{ 'baseline-branch': 'rel' }, { commit }, ({ baseline }) => baseline.branch, 'rel'],
    [
      {},
      { commit: { sha: 'abc', branch: 'feature' } },
      ({ baseline }) => Object.keys(baseline).includes('branch'),
      false,
    ],
  ])('%j with %j (%#)', (values, facts, of, expected) => {
    expect(of(planOf(values, facts))).toEqual(expected);
  });
});

describe('names', () => {
  test.each<[Record<string, string>, Partial<PlanContext>, Partial<Plan['names']>]>([
    [
      {},
      {},
      { baselinePrefix: 'perf-baseline-local', artifact: 'perf-results-load-1', commentKey: 'default' },
    ],
    [{}, { commit: { sha: 'a', branch: 'feat/ü x' } }, { baselinePrefix: 'perf-baseline-feat-x' }],
    [{ 'comment-key': 'orders' }, {}, { baselinePrefix: 'perf-baseline-local-orders', commentKey: 'orders' }],
    [{ 'artifact-name': 'mine' }, {}, { artifact: 'mine' }],
    [{}, { runToken: 'Ä//B_c-9' }, { run: 'perf--b_c-9' }],
    [{}, { runToken: 'x'.repeat(99) }, { run: `perf-${'x'.repeat(40)}` }],
    [{ 'baseline-branch': 'b'.repeat(240) }, {}, { baselinePrefix: `perf-baseline-${'b'.repeat(200)}` }],
    [{ 'baseline-branch': 'ü' }, {}, { baselinePrefix: 'perf-baseline--' }],
  ])('%j with %j', (values, facts, names) => {
    expect(planOf(values, facts, surfaceOf(values)).names).toMatchObject(names);
  });
});

describe('how long k6 may take', () => {
  test.each([
    ['its stages, a graceful stop, setup and teardown, and a minute to spare', { duration: '60s' }, 252_000],
    ['no longer than max-run-time', { duration: '60s', 'max-run-time': '60s' }, 60_000],
    ['two days where a script of one’s own says what it does', { script: 'a.js' }, 48 * 3_600_000 + 192_000],
    ['the duration where that was given for such a script', { script: 'a.js', duration: '60s' }, 252_000],
  ])('%s', (_, values, deadlineMs) => {
    expect(planOf(values as Record<string, string>).tests[0].deadlineMs).toBe(deadlineMs);
  });

  test('tests that together take longer than max-run-time are a mistake, just as long is none', () => {
    expect(() => planOf({ 'test-type': 'load,spike', duration: '60s', 'max-run-time': '119s' })).toThrow(
      'load, spike would take 120 s, longer than max-run-time 119 s: give a shorter duration or raise max-run-time',
    );
    expect(planOf({ 'test-type': 'load,spike', duration: '60s', 'max-run-time': '120s' }).tests).toHaveLength(
      2,
    );
  });
});

describe('limits', () => {
  const sources = (values: Record<string, string>) =>
    planOf(values).tests[0].thresholds.map(({ source }) => source);

  test.each(['no defaults', 'No-Defaults', 'NO DEFAULTS'])('%s', (line) => {
    expect(sources({ thresholds: `${line}\nhttp_reqs: count>1` })).toEqual(['http_reqs: count>1']);
  });

  test.each(['say no defaults', 'no defaults please'])('%s is a line like any other', (line) => {
    expect(() => sources({ thresholds: line })).toThrow('is not a limit');
  });

  test('of an external service only what k6 sees is judged by default', () => {
    const observed = (line: string) => /^(?:warn )?[a-z]+\./.test(line);
    expect(sources({ 'test-type': 'soak' }).some(observed)).toBe(true);
    const external = sources({ 'test-type': 'soak', 'target-url': 'http://x' });
    expect(external.some(observed)).toBe(false);
    expect(external).toEqual(sources({ 'test-type': 'soak' }).filter((line) => !observed(line)));
  });

  test('every line that is wrong is said with what to do', () => {
    expect(() => planOf({ thresholds: 'nope' })).toThrow(
      'threshold "nope" is not a limit. Write `metric: expression`, such as `http_req_duration: p(95)<500ms` or `warn queue.depth: final<100`.',
    );
  });
});

describe('what the queue is going to get', () => {
  const forecast = (values: Record<string, string>) =>
    composeOf(planOf({ ...inCompose, ...values })).queueForecast;
  const small = { duration: '60s', vus: '10', 'events-per-second': '100' };

  test.each<[string, Record<string, string>, number]>([
    ['the reference service sends some events to two queues', {}, 120],
    ['what an image makes of them is not known', { 'orchestrator-image': 'a/b:1' }, 100],
    ['nor what a build does', { 'orchestrator-build': 'app' }, 100],
  ])('%s', (_, values, perSecond) => {
    expect(forecast({ ...small, ...values })?.messagesPerSecond).toBe(perSecond);
  });

  test("nothing is known of a script's own load", () => {
    expect(forecast({ script: 'a.js' })).toBeUndefined();
  });

  test('of several tests the heaviest', () => {
    const types = { 'test-type': 'smoke,load' };
    expect(forecast({ duration: '60s', ...types })).toEqual(
      forecast({ duration: '60s', 'test-type': 'load' }),
    );
  });
});

describe('variables of k6', () => {
  test('those that would replace the load of the script are dropped wherever they come from', () => {
    const names = ['A', 'K6_VUS', 'K6_STAGES', 'K6_EXECUTION_SEGMENT_SEQUENCE', 'MY_K6_VUS', 'K6_VUS_MAX'];
    const scriptEnv = Object.fromEntries(names.map((name) => [name, '1']));
    const env = k6Environment({ ours: {}, scriptEnv, resultsDirectory: '/results' });
    expect(Object.keys(env).filter((name) => names.includes(name))).toEqual(['A', 'MY_K6_VUS', 'K6_VUS_MAX']);
  });

  test('what the tool relies on', () => {
    expect(run(planOf({})).k6Env).toMatchObject({
      EVENTS_PER_REQUEST: '100',
      EVENTS_PER_SECOND: '3000',
      K6_NO_USAGE_REPORT: 'true',
      K6_AUTO_EXTENSION_RESOLUTION: 'false',
      K6_WEB_DASHBOARD: 'true',
      K6_WEB_DASHBOARD_HOST: '127.0.0.1',
      K6_WEB_DASHBOARD_PORT: '-1',
      K6_WEB_DASHBOARD_PERIOD: '1s',
      K6_WEB_DASHBOARD_RECORD: expect.stringContaining('/home/me/service/perf-results/load/'),
    });
  });

  test('the arguments: a closed REST API, a log that can be read, exact percentiles', () => {
    const { k6Args } = run(planOf({}));
    const [statistics = ''] = k6Args.splice(7, 1);
    expect(k6Args).toEqual([
      'run',
      '--address',
      '',
      '--no-color',
      '--log-format',
      'json',
      '--summary-trend-stats',
      '--summary-export',
      '/home/me/service/perf-results/load/k6-summary.json',
    ]);
    const names = statistics.split(',');
    expect(names.slice(0, 8)).toEqual(['count', 'avg', 'min', 'med', 'max', 'p(0)', 'p(0.5)', 'p(1)']);
    expect(names.slice(-11)).toEqual([
      'p(100)',
      ...[99.1, 99.2, 99.3, 99.4, 99.6, 99.7, 99.8, 99.9, 99.95, 99.99].map((percent) => `p(${percent})`),
    ]);
    expect(names).toHaveLength(5 + 201 + 10);
  });

  test('the summary of a script of one’s own is not exported: it has what setup() gave', () => {
    expect(run(planOf({ script: 'a.js' })).k6Args).toHaveLength(8);
  });
});
