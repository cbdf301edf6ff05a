import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileRequest } from '../../k6/lib/profiles.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import type { LoadProfile, TestPlan, Threshold } from '../../src/domain/plan.ts';
import { thresholdsInPhases } from '../../src/plan/plan-runs.ts';
import { hostGenerator } from '../../src/generator/host.ts';
import { runK6 } from '../../src/generator/run-k6.ts';
import { prepareScript } from '../../src/generator/script/prepare.ts';
import { K6_VERSIONS, k6Of, PACKAGE_ROOT } from '../support/k6.ts';
import { planOf } from '../support/k6-run.ts';
import { recordingProgress, recordingLog } from '../support/log.ts';

const CASES = join(PACKAGE_ROOT, 'test/fixtures/cases');
const signal = new AbortController().signal;

/** A service: /flaky answers 503 to every third request, everything else is fine. */
let server: Server;
let url: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.statusCode = request.url === '/flaky' && asked.length % 3 === 0 ? 503 : 200;
    response.end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(K6_VERSIONS)('scripts of users on k6 %s', (version) => {
  let k6: { path: string; version: string };
  let results: string;
  beforeAll(async () => {
    k6 = await k6Of(version);
  }, 600_000);
  beforeEach(() => {
    results = mkdtempSync(join(tmpdir(), 'perf-user-'));
    asked.length = 0;
  });
  afterEach(() => rmSync(results, { recursive: true, force: true }));

  interface Given {
    rescale?: TestPlan['rescale'];
    scriptEnv?: Record<string, string>;
    thresholds?: Record<string, string[]>;
    profile?: ProfileRequest;
    limits?: Threshold[];
    /** The tool's own environment. */
    env?: Record<string, string>;
  }
  const prepared = async (script: string, given: Given = {}) => {
    const plan = planOf(
      {
        k6,
        script: '',
        ...(given.profile && { profile: given.profile }),
        ...(given.scriptEnv && { scriptEnv: given.scriptEnv }),
        ours: { PERF_THRESHOLDS: JSON.stringify(given.thresholds ?? {}) },
      },
      results,
    );
    const test = {
      ...plan,
      script,
      thresholds: given.limits ?? plan.thresholds,
      ...(given.rescale && { rescale: given.rescale }),
    };
    const log = recordingLog();
    const generator = await hostGenerator(k6);
    const request = {
      test,
      run: test.runs[0],
      generator,
      serviceUrl: url,
      packageRoot: PACKAGE_ROOT,
      thresholdsInPhases: (profile: LoadProfile) => thresholdsInPhases(test.thresholds, profile),
      env: given.env ?? {},
      log,
      signal,
    };
    return { test, log, generator, script: await prepareScript(request) };
  };
  const run = async (script: string, given: Given = {}) => {
    const { test, log, generator, script: ready } = await prepared(script, given);
    const progress = recordingProgress();
    const outcome = await runK6({
      ...{ test, run: test.runs[0], script: ready, generator, serviceUrl: url, log, progress, signal },
      dashboard: false,
      scrub: (text) => text,
    });
    return { outcome, log: log.lines.join('\n'), ready };
  };
  const iterationsOf = (outcome: { summary: unknown }) =>
    outcome.summary as {
      metrics: Record<string, { values: Record<string, number> }>;
      setup_data?: unknown;
    };

  it('the environment of the run decides what is inspected and what runs', async () => {
    const { ready, outcome } = await run(join(CASES, 'env-scen.js'), {
      scriptEnv: { SCENARIO: 'checkout' },
      rescale: { durationS: 2 },
    });
    expect(ready.plannedS).toBe(2);
    expect(iterationsOf(outcome).metrics.vus_max?.values.value).toBe(4);
    // A scenario of four VUs, not the one of one VU that runs without the variable.
    expect(asked.length).toBeGreaterThan(60);
  });

  it.each([
    ['env-init.js', { DURATION: '2s', RATE: '20' }],
    ['env-throw.js', { BASE_URL: 'http://127.0.0.1:9' }],
  ])('%s, which needs its variables to be loaded at all', async (name, scriptEnv) => {
    const { script } = await prepared(join(CASES, name), { scriptEnv });
    expect(script.totalDurationS).toBeGreaterThan(0);
  });

  it('such a script has phases, each with figures of its own, and limits on those that are judged', async () => {
    const limit = parseThreshold('http_req_duration: p(95)<2000ms', 'user', { anyMetric: true });
    const { outcome, ready } = await run(join(CASES, 'plain.js'), {
      profile: { testType: 'load', durationS: 5, vus: 4 },
      limits: [limit],
    });
    expect(ready.profile?.judgedPhases).toEqual(['steady']);
    const { metrics } = iterationsOf(outcome);
    for (const { phase } of ready.profile?.stages ?? [])
      expect(metrics, phase).toHaveProperty([`http_req_duration{phase:${phase}}`]);
    expect(metrics['http_req_duration{phase:steady}']?.values.count).toBeGreaterThan(0);
    const judged = Object.entries(metrics).find(([name]) =>
      /^http_req_duration\{(?=.*phase:steady)(?=.*expected_response:true)/.test(name),
    );
    expect(judged?.[1]).toMatchObject({ thresholds: { 'p(95)<2000': expect.anything() } });
  });

  it('a script that says no load runs the stages of the test type, with the VUs and the duration asked for', async () => {
    const { outcome, log } = await run(join(CASES, 'plain.js'), { rescale: { vus: 5, durationS: 2 } });
    expect(log).toContain('it runs the stages of a smoke test, up to 5 VUs in 2 s');
    expect(iterationsOf(outcome).metrics.vus_max?.values.value).toBe(5);
    expect(asked.length).toBeGreaterThan(100);
  });

  it('and with the profile of the test type where nothing was asked for', async () => {
    const { script, log } = await prepared(join(CASES, 'plain.js'));
    // planOf: smoke, 1 VU, 2 s.
    expect(log.lines.join('\n')).toContain('it runs the stages of a smoke test, up to 1 VU in 2 s');
    expect(script).toMatchObject({ plannedS: 2 });
  });

  it('its own handleSummary gets what k6 alone would give it, and its files are kept', async () => {
    const { outcome, log } = await run(join(CASES, 'hs.js'), {
      thresholds: { 'http_req_duration{phase:x}': [] },
    });
    expect(outcome.exitCode).toBe(0);
    const written = readFileSync(join(results, 'script/my-report.md'), 'utf8');
    expect(written).toMatch(/^median [\d.]+ p99 [\d.]+ stats avg,min,med,max,p\(90\),p\(95\),p\(99\)\n$/);
    expect(log).toContain(`MY SUMMARY ${written.trim()}`);
    const own = JSON.parse(readFileSync(join(results, 'script/my-summary.json'), 'utf8'));
    expect(Object.keys(own.metrics.http_req_duration.values)).toHaveLength(7);
    expect(Object.keys(own.metrics)).not.toContain('http_req_duration{phase:x}');
    // Ours has every quantile, k6's own default statistics among them.
    const { values } = iterationsOf(outcome).metrics.http_req_duration ?? { values: {} };
    expect(Object.keys(values).length).toBeGreaterThan(200);
    for (const name of ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)']) expect(values).toHaveProperty([name]);
    expect(readdirSync(results)).not.toContain('script-summary.json');
  });

  it('a handleSummary that throws takes nothing from the figures, and is said', async () => {
    const script = join(results, 'throws.js');
    writeFileSync(
      script,
      `export const options = { vus: 1, iterations: 3 };
       export default function () {}
       export function handleSummary(data) { return { 'a.txt': data.metrics.none.values.avg.toFixed(1) }; }`,
    );
    const { outcome, log } = await run(script);
    expect(outcome.exitCode).toBe(0);
    expect(iterationsOf(outcome).metrics.iterations?.values.count).toBe(3);
    expect(log).toMatch(/warn: handleSummary\(\) of the script threw: TypeError/);
    expect(outcome.messages[0]?.message).toMatch(/^handleSummary\(\) of the script threw: TypeError/);
  });

  it('handleSummary can write into its folder of the results and nowhere else', async () => {
    const script = join(results, 'climbs.js');
    writeFileSync(
      script,
      `export const options = { vus: 1, iterations: 1 };
       export default function () {}
       export function handleSummary() { return { '../climbed.txt': 'x', 'sub/deep.txt': 'y', 'bytes': new Uint8Array([0, 255]).buffer }; }`,
    );
    const { log } = await run(script);
    expect(readFileSync(join(results, 'script/sub/deep.txt'), 'utf8')).toBe('y');
    expect([...readFileSync(join(results, 'script/bytes'))]).toEqual([0, 255]);
    expect(existsSync(join(results, 'climbed.txt'))).toBe(false);
    expect(log).toContain('wrote to ../climbed.txt, outside of its folder: left out');
  });

  it('what setup() gives is in no file that is kept', async () => {
    const { outcome } = await run(join(CASES, 'setup-long.js'), { rescale: { durationS: 1 } });
    expect(outcome.exitCode).toBe(0);
    expect(asked.length).toBeGreaterThan(10);
    const files = readdirSync(results, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.map(({ name }) => name)).toContain('k6-summary.json');
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'utf8'), name).not.toContain('SECRET-TOKEN-123');
  });

  it('a run that its threshold stopped says so, and when', async () => {
    const { outcome } = await run(join(CASES, 'abort.js'));
    expect(outcome.ending).toMatchObject({ name: 'StoppedByThreshold', category: 'thresholds' });
    expect(outcome.ending.sentence).toMatch(
      /^The run was stopped after [2-6](\.\d)? of 20 s by a threshold with abortOnFail on http_req_failed \(exit code 99\)\.$/,
    );
    expect(iterationsOf(outcome).metrics.http_reqs?.values.count).toBeGreaterThan(10);
  });

  it.each([
    [
      `import exec from 'k6/execution'; export default function () { exec.test.abort('login broken'); }`,
      'The script ended its own run with exec.test.abort(): login broken (exit code 108).',
    ],
    [
      `import exec from 'k6/execution'; export default function () { exec.test.fail('not good'); }`,
      'The script marked its own run as failed with exec.test.fail(): not good (exit code 110).',
    ],
    [
      `import { fail } from 'k6'; export function setup() { fail('login broken: 401'); } export default function () {}`,
      'setup() of the script threw: login broken: 401 (exit code 107).',
    ],
    [
      `export function teardown() { throw new Error('cannot clean'); } export default function () {}`,
      'teardown() of the script threw: Error: cannot clean (exit code 107).',
    ],
  ])('the reason a script gives for its end is in the sentence: %s', async (code, sentence) => {
    const script = join(results, 'ends.js');
    writeFileSync(script, `export const options = { vus: 1, iterations: 1 };\n${code}`);
    const { outcome } = await run(script);
    expect(outcome.ending.sentence).toBe(sentence);
    expect(outcome.summary).toHaveProperty('metrics');
  });

  it('variables that are set here and not given are pointed at', async () => {
    const script = join(results, 'reads.js');
    writeFileSync(
      script,
      `import { other } from './lib/other.js'; const { DIRECT } = __ENV;
       export const options = { vus: 1, iterations: 1 };
       export default function () { other(__ENV.BASE_URL, __ENV['GIVEN'], __ENV.UNSET, DIRECT, __ENV.ORCHESTRATOR_URL); }`,
    );
    mkdirSync(join(results, 'lib'));
    writeFileSync(join(results, 'lib/other.js'), 'export const other = () => __ENV.DEEP;');
    const env = { BASE_URL: 'a', GIVEN: 'b', DIRECT: 'c', DEEP: 'd', ORCHESTRATOR_URL: 'e', NOT_READ: 'f' };
    const { log } = await prepared(script, { env, scriptEnv: { GIVEN: '1' } });
    expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual([
      'warn: The script reads __ENV.BASE_URL, __ENV.DEEP, __ENV.DIRECT: set in this environment, but not given to k6. Give them by script-env, for example BASE_URL=<value>.',
    ]);
  });

  it('duration is said to have no effect on iterations, whose number stays whatever the VUs', async () => {
    const script = join(results, 'work.js');
    writeFileSync(
      script,
      `export const options = { scenarios: {
         each: { executor: 'per-vu-iterations', vus: 4, iterations: 5 },
         all: { executor: 'shared-iterations', vus: 2, iterations: 7 } } };
       export default function () {}`,
    );
    const { outcome, log } = await run(script, { rescale: { vus: 3, durationS: 2 } });
    expect(log).toContain('warn: duration has no effect: the script runs a number of iterations (all, each)');
    expect(iterationsOf(outcome).metrics.iterations?.values.count).toBe(27);
  });

  it('relative files count from the script, whatever the API', async () => {
    const write = (name: string, text: string) => {
      const path = join(results, 'mine', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    };
    write(
      'lib/greeting.js',
      'export const greeting = "hello"; export const deep = open("../data/word.txt");',
    );
    write('data/word.txt', 'word');
    write('data/rows.csv', 'a,b\n1,2\n');
    const script = write(
      'perf/s.js',
      `import { open as openFile } from 'k6/experimental/fs';
       import csv from 'k6/experimental/csv';
       import { greeting, deep } from '../lib/greeting.js';
       const word = open('../data/word.txt');
       const rows = await csv.parse(await openFile('../data/rows.csv'), { skipFirstLine: true });
       export const options = { vus: 4, iterations: 4, thresholds: { iterations: ['count>0'] } };
       export function setup() { return { from: 'setup' }; }
       export default function (given) { console.log(greeting, word, deep, rows[0][1], given.from, __ENV.WHO); }`,
    );
    const text = readFileSync(script, 'utf8');
    const { outcome } = await run(script, { rescale: { vus: 2 }, scriptEnv: { WHO: 'me' } });
    expect(outcome.exitCode, JSON.stringify(outcome.messages)).toBe(0);
    expect(outcome.messages).toContainEqual({
      level: 'info',
      message: 'hello word word 2 setup me',
      count: 4,
    });
    expect(readFileSync(script, 'utf8')).toBe(text);
    expect(readdirSync(dirname(script))).toEqual(['s.js']);
  });

  it('limits are added to its own', async () => {
    const script = join(results, 'limits.js');
    writeFileSync(
      script,
      `export const options = { vus: 1, iterations: 2, thresholds: { iterations: ['count>0'] } };
       export default function () {}`,
    );
    const { outcome } = await run(script, { thresholds: { iterations: ['count>100'] } });
    expect(outcome.exitCode).toBe(99);
    expect(outcome.summary).toHaveProperty(['metrics', 'iterations', 'thresholds', 'count>0', 'ok'], true);
    expect(outcome.summary).toHaveProperty(['metrics', 'iterations', 'thresholds', 'count>100', 'ok'], false);
  });

  it.each(['t.js', 't2.js'])('gRPC definitions are found beside the script: %s', async (name) => {
    const folder = join(CASES, 'grpc');
    const definition = loadSync(join(folder, 'hello.proto'));
    const service = new grpc.Server();
    const packages = grpc.loadPackageDefinition(definition) as unknown as {
      hello: { Greeter: { service: grpc.ServiceDefinition } };
    };
    service.addService(packages.hello.Greeter.service, {
      Say: (_call: unknown, answer: (error: null, value: object) => void) => answer(null, { msg: 'hi' }),
    });
    const port = await new Promise<number>((resolve, reject) =>
      service.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      ),
    );
    try {
      const { outcome } = await run(join(folder, name), {
        rescale: { vus: 2, durationS: 2 },
        scriptEnv: { GRPC_TARGET: `127.0.0.1:${port}` },
      });
      expect(outcome.exitCode, JSON.stringify(outcome.messages)).toBe(0);
      expect(iterationsOf(outcome).metrics.grpc_req_duration?.values.count).toBeGreaterThan(20);
    } finally {
      service.forceShutdown();
    }
  });
});
