import { describe, expect, test } from 'vitest';
import type { ComposePlan, Plan } from '../../src/domain/plan.ts';
import { InputError } from '../../src/domain/errors.ts';
import { describePlan } from '../../src/plan/describe-plan.ts';
import { shareablePlan } from '../../src/plan/shareable-plan.ts';
import { planOf } from './plan-of.ts';

describe('what is run', () => {
  test('load by default, at the size of the guide', () => {
    const plan = planOf({});
    expect(plan.tests).toHaveLength(1);
    expect(plan.tests[0]).toMatchObject({
      testType: 'load',
      script: '/opt/perf/k6/load.ts',
      workload: { kind: 'events' },
      resultsDirectory: '/home/me/service/perf-results/load',
      profile: { peakVus: 1000, durationS: 1020, eventsPerSecond: 3000 },
    });
  });
  test('all is load, stress and spike in turn', () => {
    expect(planOf({ 'test-type': 'all' }).tests.map(({ testType }) => testType)).toEqual([
      'load',
      'stress',
      'spike',
    ]);
  });
  test('k6 gets the resolved profile, the limits and the rates', () => {
    const { runs, profile } = planOf({ duration: '40s', vus: '60', 'script-env': 'REGION=eu' }).tests[0];
    const [{ k6Env }] = runs;
    expect(JSON.parse(k6Env.PERF_PROFILE ?? '')).toEqual(profile);
    expect(JSON.parse(k6Env.PERF_THRESHOLDS ?? '')).toMatchObject({
      'http_req_failed{phase:steady}': ['rate<0.01'],
    });
    expect(k6Env).toMatchObject({ EVENTS_PER_REQUEST: '100', EVENTS_PER_SECOND: '180', REGION: 'eu' });
    expect(Object.keys(k6Env).some((name) => /^K6_(VUS|DURATION|ITERATIONS|STAGES)$/.test(name))).toBe(false);
  });
  test('the deadline leaves time for setup, teardown and a graceful stop', () => {
    expect(planOf({ duration: '40s' }).tests[0].deadlineMs).toBe(40_000 + 192_000);
    expect(planOf({ duration: '40s', 'max-run-time': '1m' }).tests[0].deadlineMs).toBe(60_000);
  });
  test('a limit on a script of one’s own is one limit, on the whole run: whether it has phases is not known', () => {
    const { runs } = planOf({
      script: 'own.js',
      thresholds: 'http_reqs: count>100\nhttp_req_duration: p(95)<1s\nhttp_req_duration{name:/a}: p(95)<1s',
    }).tests[0];
    expect(JSON.parse(runs[0].k6Env.PERF_THRESHOLDS ?? '')).toEqual({
      http_reqs: ['count>100'],
      'http_req_duration{expected_response:true}': ['p(95)<1000'],
      'http_req_duration{name:/a}': ['p(95)<1000'],
    });
  });
  test('stages of the test type need not fit into the duration of a script of one’s own', () => {
    const short = { script: 'own.js', 'test-type': 'stress', duration: '10s' };
    expect(planOf(short).tests[0]).toMatchObject({
      rescale: { durationS: 10 },
      deadlineMs: 10_000 + 192_000,
    });
    expect(planOf({ ...short, 'max-run-time': '15s' }).tests[0].deadlineMs).toBe(15_000);
    expect(() => planOf({ 'test-type': 'stress', duration: '10s' })).toThrow(/too short/);
  });
  test("a user's own script is judged by its own limits", () => {
    const plan = planOf({ script: 'perf/own.js', thresholds: 'checkout_time: p(95)<2s' });
    expect(plan.tests[0]).toMatchObject({
      script: '/home/me/service/perf/own.js',
      workload: { kind: 'script' },
    });
    expect(plan.tests[0].thresholds.map(({ source }) => source)).toEqual(['checkout_time: p(95)<2s']);
  });
});

test('a secret in the settings of the stack is in no text that is kept or printed', () => {
  const plan = planOf({ stack: 'compose' }, { settings: { PERF_DB_PASSWORD: 'hush', PERF_QUEUE_CPUS: '2' } });
  expect(composeOf(plan).env).toMatchObject({ PERF_DB_PASSWORD: 'hush' });
  expect(JSON.stringify(shareablePlan(plan))).not.toContain('hush');
  expect(describePlan(plan, 'action')).not.toContain('hush');
  expect(describePlan(plan, 'action')).toContain('PERF_QUEUE_CPUS=2');
});

test('a script of one’s own may take longer than the profile of its type, up to max-run-time', () => {
  expect(planOf({ script: 'own.js' }).tests[0].deadlineMs).toBeGreaterThan(24 * 3_600_000);
  expect(planOf({ script: 'own.js', 'max-run-time': '5m' }).tests[0].deadlineMs).toBe(300_000);
  expect(describePlan(planOf({ script: 'own.js' }), 'action')).not.toMatch(/steady/);
});

test('a start command: where and what, and nowhere a value that may be a secret', () => {
  const plan = planOf({
    start: 'node server.js --api-key hush1234 --password=hush5678 --header hush-by-env --port 1',
    'start-directory': '../shop',
    'start-env': 'API_TOKEN=hush-by-env\nCOLOUR=hush-red',
  });
  const [run] = plan.tests[0].runs;
  expect(run.target).toMatchObject({ kind: 'command', directory: '/home/me/shop' });
  const shown = "node server.js --api-key '***' --password='***' --header '***' --port 1";
  const said = run.comparability.startCommand;
  expect(said?.replaceAll("'", '')).toBe(shown.replaceAll("'", ''));
  const kept = shareablePlan(plan).tests[0].runs[0].target;
  expect(kept).toEqual({
    ...run.target,
    argv: ['node', 'server.js', '--api-key', '***', '--password=***', '--header', '***', '--port', '1'],
    env: { API_TOKEN: '***', COLOUR: '***' },
  });
  expect(JSON.stringify(shareablePlan(plan))).not.toContain('hush');
  expect(JSON.stringify(run.comparability)).not.toContain('hush');
  const text = describePlan(plan, 'cli');
  expect(text).not.toContain('hush');
  expect(text).toContain(`Start: ${said}`);
  expect(text).toContain('Variables of the service: PORT, HOST, API_TOKEN, COLOUR');
  expect(plan.tests[0].thresholds.map(({ metric }) => metric)).toContain('orchestrator.memory');
  expect(plan.tests[0].thresholds.filter(({ metric }) => metric.startsWith('queue.'))).toEqual([]);
});

describe('limits', () => {
  const sources = (values: Record<string, string>) =>
    planOf(values).tests[0].thresholds.map(({ source }) => source);
  test('a line replaces the default on the same statistic and leaves the others', () => {
    const given = sources({ thresholds: 'warn http_req_duration: p(95)<900ms' });
    expect(given).toContain('warn http_req_duration: p(95)<900ms');
    expect(given).not.toContain('http_req_duration: p(95)<500ms');
    expect(given).toContain('http_req_duration: p(99)<1000ms');
  });
  test('no defaults', () => {
    expect(sources({ thresholds: 'no defaults\nhttp_reqs: count>10' })).toEqual(['http_reqs: count>10']);
  });
  test('an external service is not judged by what cannot be observed', () => {
    expect(sources({ 'target-url': 'http://x' }).filter((source) => /orchestrator\./.test(source))).toEqual(
      [],
    );
  });
  test('all wrong lines are reported together', () => {
    expect(problemsOf({ thresholds: 'nope\nhttp_req_duraton: p(95)<1\nhttp_reqs: med<1' })).toHaveLength(3);
  });
});

describe('what names the history', () => {
  const hash = (values: Record<string, string>) => planOf(values).tests[0].profileHash;
  test('is the load that is asked for', () => {
    const plain = hash({});
    expect(plain).toMatch(/^[0-9a-f]{12}$/);
    expect(hash({})).toBe(plain);
    for (const changed of [
      { vus: '10' },
      { duration: '5m' },
      { 'events-per-second': '10' },
      { 'events-per-request': '1' },
      { 'load-model': 'open' },
      { 'test-type': 'soak' },
      { script: 'own.ts' },
      { 'script-env': 'PEAK_VUS=1' },
    ])
      expect(hash(changed), JSON.stringify(changed)).not.toBe(plain);
  });
  test('saying the default aloud, judging otherwise, or running elsewhere changes nothing', () => {
    for (const same of [
      { vus: '1000' },
      { thresholds: 'http_reqs: count>1', 'results-path': 'elsewhere' },
      { stack: 'compose', 'queue-backend': 'reference', replicas: '4' },
    ])
      expect(hash(same), JSON.stringify(same)).toBe(hash({}));
  });
  test('is the same in whatever order its variables are given', () => {
    const given = ['VUS=10', 'RATE=5', 'STAGES=10s:5', 'PACE=1'];
    const hashes = [given, given.toReversed(), [...given].sort()].map((lines) =>
      hash({ 'script-env': lines.join('\n') }),
    );
    expect(new Set(hashes).size).toBe(1);
  });
  test('no token and no address of a preview is in it', () => {
    const [one, two] = ['aaaa', 'bbbb'].map((secret) =>
      hash({
        'script-env': `API_TOKEN=${secret}\nRATE_LIMIT_KEY=${secret.length}\nBASE_URL=https://pr-${secret}.example`,
      }),
    );
    expect(one).toBe(two);
  });
});

describe('what must be the same for another run to be compared', () => {
  const record = (values: Record<string, string>, settings: Record<string, string> = {}) =>
    planOf(values, { settings }).tests[0].runs[0].comparability;
  test('variables of script-env count by their names, and by value where they are load', () => {
    const given = {
      VUS: '10',
      TEST_DURATION: '1m30s',
      STAGES: '10s:5,20s:10',
      ARRIVAL_RATE: '0.5',
      RATE_LIMIT_KEY: '1234',
      SESSION_TOKEN_SIZE: '12',
      BASE_URL: 'https://x',
      PORT: '8080',
      RATE: 'slow',
      PEAK: 'v2 10',
      PAUSE: '1s (at most)',
      BATCH: '1'.repeat(201),
      SIZE: '1'.repeat(200),
      BUILD: '17',
    };
    const lines = Object.entries(given).map(([name, value]) => `${name}=${value}`);
    const { scriptEnv, loadSettings } = record({ 'script-env': lines.join('\n') });
    expect(scriptEnv).toEqual(Object.keys(given).sort());
    expect(loadSettings).toEqual({
      ARRIVAL_RATE: '0.5',
      SIZE: '1'.repeat(200),
      STAGES: '10s:5,20s:10',
      TEST_DURATION: '1m30s',
      VUS: '10',
    });
  });
  test('what the compose stack is made of', () => {
    const settings = {
      PERF_CONSUMERS: 'off',
      PERF_QUEUE_MEMORY: '1g',
      PERF_ORCHESTRATOR_CPUS: '2',
      PERF_FAULT_QUEUE_LATENCY_MS: '5',
    };
    expect(
      record(
        { stack: 'compose', 'queue-backend': 'reference', replicas: '2', 'events-path': '/x' },
        settings,
      ),
    ).toEqual({
      scriptEnv: [],
      loadSettings: {},
      eventsPath: '/x',
      k6Runner: 'container',
      queueBackend: 'reference',
      queueSettings: { PERF_CONSUMERS: 'off' },
      replicas: 2,
    });
    expect(record({ stack: 'compose', 'k6-runner': 'host' }).k6Runner).toBe('host');
  });
  test('the host of a service that is already there', () => {
    expect(record({ 'target-url': 'https://shop.example:8443/base' })).toMatchObject({
      targetHost: 'shop.example:8443',
      k6Runner: 'host',
    });
    expect(record({})).not.toHaveProperty('targetHost');
  });
});

describe('names', () => {
  test('are usable where they go', () => {
    const { names } = planOf(
      { 'test-type': 'load,spike' },
      { commit: { sha: 'abc', baseBranch: 'feat/x y' } },
    );
    expect(names).toEqual({
      run: 'perf-a1-b2',
      artifact: 'perf-results-load-spike-1',
      baselinePrefix: 'perf-baseline-feat-x-y',
      commentKey: 'default',
    });
  });
  test('a second attempt does not collide with the first', () => {
    expect(planOf({}, { runAttempt: 2 }).names.artifact).toBe('perf-results-load-2');
  });
});

describe('stacks', () => {
  test('compose: files, names and commands, paths below the working directory', () => {
    const compose = composeOf(
      planOf({
        stack: 'compose',
        'compose-file': 'a.yml\n/abs/b.yml',
        'orchestrator-build': '../other',
      }),
    );
    expect(compose).toMatchObject({
      project: 'perf-a1-b2',
      queueBackend: 'localstack',
      build: '/home/me/other',
      port: 8080,
    });
    expect(compose.files.slice(-2)).toEqual(['/home/me/service/a.yml', '/abs/b.yml']);
  });
  test('what the queue has to hold is the whole curve, not the peak times the time', () => {
    const forecast = composeOf(planOf({ stack: 'compose' })).queueForecast;
    // One event in five goes to two queues.
    expect(forecast?.messagesPerSecond).toBe(3600);
    expect(forecast?.messages).toBeGreaterThan(3600 * 600);
    expect(forecast?.messages).toBeLessThan(3600 * 1020);
  });
  test('of a service of the user one message an event is expected', () => {
    const { queueForecast } = composeOf(planOf({ stack: 'compose', 'orchestrator-image': 'me/service:1' }));
    expect(queueForecast?.messagesPerSecond).toBe(3000);
  });
  test('what a script of one’s own sends into the queue is not known', () => {
    expect(composeOf(planOf({ stack: 'compose', script: 'own.js' }))).not.toHaveProperty('queueForecast');
  });
  test('faults come from the environment', () => {
    const plan = planOf({}, { settings: { PERF_FAULT_LATENCY_MS: '600', PERF_QUEUE_CPUS: '2' } });
    expect(plan.tests[0].runs[0].target.faults).toEqual({ PERF_FAULT_LATENCY_MS: '600' });
  });
});

describe('mistakes only the plan can see', () => {
  test.each([
    ['a duration no profile fits in', { 'test-type': 'spike', duration: '3s' }, /duration 3 s is too short/],
    [
      'a default profile over max-run-time',
      { 'max-run-time': '5m' },
      /load would take 1020 s, longer than max-run-time 300 s/,
    ],
  ])('%s', (_, values, says) => {
    expect(problemsOf(values as Record<string, string>).join('\n')).toMatch(says);
  });
});

describe('a dry run', () => {
  const text = describePlan(
    planOf({ 'test-type': 'load,stress', 'script-env': 'TOKEN=hush', vus: '60', stack: 'compose' }),
    'action',
  );
  test.each([
    ['names', /Plan perf-a1-b2/],
    ['stages', /steady +hold +\d+(?:\.\d+)? s +\d+ s +60 VUs +judged/],
    ['limits with their origin', /events_per_second: value>=120\/s \(default, scaled from 2000\)/],
    [
      'argv',
      /Run: k6 run --address '' .*--summary-export \/home\/me\/service\/perf-results\/load\/k6-summary.json/,
    ],
    ['compose commands', /up: docker compose --project-name perf-a1-b2(-load)? /],
    ['deadline', /Ended after: 1212 s at the latest/],
    ['every test', /Test 2 of 2: stress/],
    ['where it is told', /Artifact: perf-results-load-stress-1, 30 days/],
  ])('says %s', (_, says) => {
    expect(text).toMatch(says);
  });
  test('on the command line promises no comment, artifact or baseline that only the action has', () => {
    const local = describePlan(planOf({}), 'cli');
    expect(local).toContain('Compared with: nothing: outside of GitHub Actions a baseline is a file');
    expect(local).toContain('Saved as baseline: no');
    expect(local).not.toMatch(/Comment|Artifact|summary: /);
    const withFile = describePlan(planOf({ baseline: 'base.json', 'save-baseline': 'always' }), 'cli');
    expect(withFile).toMatch(/Compared with: .*base.json/);
    expect(withFile).toMatch(/Saved as baseline: in .*base.json/);
  });
  test('names variables and keeps their values', () => {
    expect(text).toContain('TOKEN');
    expect(text).not.toContain('hush');
  });
});

test('a plan that is kept with the results has no values of script-env', () => {
  const [shared] = shareablePlan(planOf({ 'script-env': 'TOKEN=hush' })).tests;
  const [{ k6Env }] = shared.runs;
  expect(k6Env).toMatchObject({ TOKEN: '***', EVENTS_PER_REQUEST: '100' });
  expect(JSON.parse(k6Env.PERF_PROFILE ?? '')).toEqual(shared.profile);
});

function problemsOf(values: Record<string, string>): string[] {
  try {
    planOf(values);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('no problem was found');
}

function composeOf({ tests }: Plan): ComposePlan {
  const { target } = tests[0].runs[0];
  if (target.kind !== 'compose') throw new Error(target.kind);
  return target.compose;
}
