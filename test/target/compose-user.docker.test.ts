import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { filtered, openEngine } from '../../src/target/docker/engine-api.ts';
import { runCli } from './cli.ts';
import { composeTargetPlan, startStack, userFile, whatIsLeft } from './compose-stack.ts';
import { leftoversOf, wholeRun } from './whole-run.ts';
import { seriesCalled } from '../support/series.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Services for which a container was made in a project, k6's included. */
async function madeContainers(project: string, sinceMs: number): Promise<string[]> {
  const engine = openEngine(await dockerHost(process.env));
  const path = `/events?since=${sinceMs / 1000}&until=${Date.now() / 1000}`;
  const filters = {
    type: ['container'],
    event: ['create'],
    label: [`com.docker.compose.project=${project}`],
  };
  const events = await engine.get(filtered(path, filters)).finally(() => engine.close());
  return (events as { Actor: { Attributes: Record<string, string> } }[])
    .map(({ Actor }) => Actor.Attributes['com.docker.compose.service'] ?? '?')
    .sort();
}

it('k6-runner host: k6 is a process of this machine and reaches the published port', async () => {
  const sinceMs = Date.now();
  const run = await wholeRun({
    'test-type': 'smoke',
    duration: '6s',
    'events-per-second': '300',
    'k6-runner': 'host',
    'k6-path': process.env.PERF_TEST_K6_1 ?? '',
  });
  const { summary, observations } = run.measurement;
  expect(summary.load.exitCode).toBe(0);
  expect(summary.accounting?.submitted).toBeGreaterThan(500);
  expect(summary.accounting?.routed).toBe(summary.accounting?.submitted);
  expect(seriesCalled(observations.series, 'k6.cpu')[0]?.source).toBe('proc');
  expect(summary.environment.k6Version).toBe('1.8.1');
  expect(await madeContainers(run.project, sinceMs)).toEqual([
    'consumers',
    'orchestrator',
    'prometheus',
    'queue',
  ]);
  expect(await leftoversOf(run.project)).toEqual([]);
});

/** The smallest service that takes events, with ports and paths of its own. */
const SERVICE = `
  const http = require('node:http');
  let events = 0;
  http.createServer((request, response) => {
    if (request.url === '/ready') return response.end('yes');
    if (request.url === '/m/metrics')
      return response.end('# TYPE orchestrator_events_processed_total counter\\norchestrator_events_processed_total ' + events + '\\n');
    if (request.url !== '/in') { response.statusCode = 404; return response.end(); }
    let body = '';
    request.setEncoding('utf8').on('data', (text) => { body += text; }).on('end', () => {
      const total = body.split('\\n').filter(Boolean).length;
      events += total;
      response.writeHead(202, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ total, successful: total, failed: 0, failures: [], durationMs: 1 }));
    });
  }).listen(9191);
`;

it.each([
  ['orchestrator-image', '', { 'orchestrator-image': 'node:24-slim' }],
  ['a compose file', "image: 'node:24-slim'", {}],
])(
  'a service by %s with its own port and paths is driven, and scraped by Prometheus',
  async (_, line, inputs) => {
    const file = userFile(`
services:
  orchestrator:
    ${line}
    command: ['node', '-e', ${JSON.stringify(SERVICE)}]
`);
    const run = await wholeRun({
      'test-type': 'smoke',
      duration: '6s',
      'events-per-second': '300',
      'k6-path': process.env.PERF_TEST_K6_1 ?? '',
      ...inputs,
      'orchestrator-port': '9191',
      'health-path': '/ready',
      'metrics-path': '/m/metrics',
      'events-path': '/in',
      'compose-file': file,
    });
    const { summary, observations } = run.measurement;
    expect(summary.load.exitCode, run.lines.join('\n')).toBe(0);
    expect(summary.accounting?.processed).toBe(summary.accounting?.submitted);
    // What ran, not what lies on this machine: runs of different k6 are not compared.
    expect(summary.environment.k6Version).toBe('2.2.0');
    // That Prometheus finds nothing where it was told to look would be said.
    expect(observations.missing).toEqual([]);
    expect(await leftoversOf(run.project)).toEqual([]);
    // The configuration that was written for it is gone as well.
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(run.project))).toEqual([]);
  },
);

it('a service that is built is loaded, and its image goes with the stack', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perf-build-'));
  writeFileSync(join(folder, 'service.js'), SERVICE);
  writeFileSync(
    join(folder, 'Dockerfile'),
    'FROM node:24-slim\nCOPY service.js .\nCMD ["node", "service.js"]\n',
  );
  const run = await wholeRun({
    'test-type': 'smoke',
    duration: '3s',
    'events-per-second': '100',
    'k6-path': process.env.PERF_TEST_K6_1 ?? '',
    'queue-backend': 'reference',
    'orchestrator-build': folder,
    'orchestrator-port': '9191',
    'health-path': '/ready',
    'metrics-path': '/m/metrics',
    'events-path': '/in',
  });
  const { summary } = run.measurement;
  expect(summary.load.exitCode, run.lines.join('\n')).toBe(0);
  expect(summary.accounting?.processed).toBe(summary.accounting?.submitted);
  const tags = await imageTags();
  expect(tags.some((tag) => tag.includes(run.project))).toBe(false);
  expect(tags).toContain('orchestrator-perf/reference:local');
  expect(await leftoversOf(run.project)).toEqual([]);
});

it('a build of the reference does not leave the one before it', async () => {
  const before = await imageTags();
  for (let round = 0; round < 2; round++) {
    const { stack } = await startStack(composeTargetPlan({ queueBackend: 'reference' }));
    await stack[Symbol.asyncDispose]();
  }
  const nameless = (tags: string[]) => tags.filter((tag) => tag === '').length;
  expect(nameless(await imageTags())).toBeLessThanOrEqual(nameless(before));
});

/** The first name of every image of this machine, or nothing where one has lost its name. */
async function imageTags(): Promise<string[]> {
  const engine = openEngine(await dockerHost(process.env));
  const images = await engine.get('/images/json').finally(() => engine.close());
  return (images as { RepoTags: string[] | null }[]).map(({ RepoTags }) => RepoTags?.[0] ?? '');
}

/** A service that prints what nobody should see. */
const TALKATIVE = `
services:
  more:
    image: node:24-slim
    profiles: [extra]
    environment: { LOCALSTACK_AUTH_TOKEN: , API_KEY: written-in-the-file }
    command: ['node', '-e', 'console.log(process.env.LOCALSTACK_AUTH_TOKEN, process.env.API_KEY, "ready"); setInterval(() => {}, 1e6)']
`;

describe('more of the user', () => {
  it('a service behind a profile runs when it is named, and no secret of it is kept in logs', async () => {
    vi.stubEnv('LOCALSTACK_AUTH_TOKEN', 'ls-0123-hush-hush');
    const plan = composeTargetPlan({
      profiles: ['extra'],
      userFiles: [userFile(TALKATIVE)],
    });
    const { stack } = await startStack(plan);
    const logs = mkdtempSync(join(tmpdir(), 'perf-logs-'));
    await (async () => {
      await using running = stack;
      expect(running.services.map(({ name }) => name)).toContain('more');
      await running.collectLogs(logs);
      expect((await running.logTail('more', 5)).join('\n')).toMatch(/\*\*\* \*\*\* ready$/);
    })();
    expect(readFileSync(join(logs, 'more.log'), 'utf8')).toMatch(/ \*\*\* \*\*\* ready\n$/);
    for (const name of readdirSync(logs))
      expect(readFileSync(join(logs, name), 'utf8')).not.toMatch(/hush-hush|written-in-the-file/);
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('no file of the results holds a secret', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'perf-secrets-'));
    const { code, stdout, stderr } = await runCli(
      [
        ...['run', 'smoke', '--stack', 'compose', '--queue-backend', 'reference', '--duration', '3s'],
        ...[
          '--events-per-second',
          '100',
          '--compose-file',
          // Beside the reference, on purpose: the file names what is tested.
          userFile(`${TALKATIVE}  orchestrator: {}\n`),
          '--compose-profiles',
          'extra',
        ],
        ...['--k6-path', process.env.PERF_TEST_K6_2 ?? '', '--script-env', 'SHOP_TOKEN=script-hush'],
      ],
      { cwd, env: { LOCALSTACK_AUTH_TOKEN: 'ls-0123-hush-hush', PERF_DB_PASSWORD: 'setting-hush' } },
    );
    expect(code, stderr).toBe(0);
    const folder = join(cwd, 'perf-results');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['plan.json', 'more.log', 'result.json']),
    );
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'utf8'), name).not.toMatch(/hush|written-in-the-file/);
    expect(stdout + stderr).not.toMatch(/hush-hush|setting-hush|script-hush|written-in-the-file/);
  });
});
