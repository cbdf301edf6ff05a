import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './cli.ts';

const scratch = mkdtempSync(join(tmpdir(), 'perf-doctor-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const doctor = (env: Record<string, string | undefined> = {}, cwd?: string) =>
  runCli(['doctor'], { env, ...(cwd !== undefined && { cwd }) });

/** A PATH with these commands only. */
function pathWith(...commands: string[]): string {
  const folder = mkdtempSync(join(scratch, 'path-'));
  for (const command of commands) {
    const place = (process.env.PATH ?? '')
      .split(':')
      .find((one) => statSync(join(one, command), { throwIfNoEntry: false })?.isFile());
    if (place === undefined) throw new Error(`${command} is not on the PATH`);
    symlinkSync(join(place, command), join(folder, command));
  }
  return folder;
}

describe('doctor', () => {
  it('finds everything where everything is', async () => {
    const { code, stdout, stderr } = await doctor({ K6_PATH: process.env.PERF_TEST_K6_2 });
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^ok +Docker Engine \d+\.\d+\.\d+\S* \(API 1\.\d+\) at \S+$/m);
    expect(stdout).toMatch(/^ok +Docker Compose \d+\.\d+\.\d+$/m);
    expect(stdout).toMatch(/^ok +every image of the stack is on this machine$/m);
    expect(stdout).toMatch(/^ok +Docker has \d+\.\d GB of memory$/m);
    expect(stdout).toMatch(/^ok +k6 2\.2\.0 from k6-path: \//m);
    expect(stdout).toMatch(/^ok +localstack\/localstack:4\.14\.0 starts without an account$/m);
    expect(stdout).toMatch(/^ok +results can be written to \//m);
    expect(stdout).toContain('A test can run here: orchestrator-perf run smoke');
  });

  /** Each finding, what it says and what it advises. */
  const findings: [
    name: string,
    env: () => Record<string, string | undefined>,
    says: RegExp,
    advises: RegExp,
    code: number,
  ][] = [
    [
      'no daemon',
      () => ({ DOCKER_HOST: 'unix:///nowhere/docker.sock' }),
      /^note +no Docker daemon answers at unix:\/\/\/nowhere\/docker\.sock/m,
      /Start Docker, check DOCKER_HOST/,
      0,
    ],
    [
      'no docker command',
      () => ({ PATH: scratch }),
      /^note +the docker command cannot be started: .*ENOENT/m,
      /Install Docker Engine 25 or newer/,
      0,
    ],
    [
      'no k6',
      () => ({
        PATH: pathWith('docker'),
        K6_PATH: undefined,
        XDG_CACHE_HOME: scratch,
        RUNNER_TOOL_CACHE: undefined,
      }),
      /^note +no k6 on this machine \(PATH: no k6 there; tool cache: not at /m,
      /The compose stack needs none.* fetched once and kept/,
      0,
    ],
    [
      'a LocalStack that wants an account',
      () => ({ LOCALSTACK_IMAGE: 'localstack/localstack:2026.06.0', LOCALSTACK_AUTH_TOKEN: undefined }),
      /^missing +localstack\/localstack:2026\.06\.0 needs an account/m,
      /localstack:4\.14\.0, pass the token, or choose another queue-backend/,
      1,
    ],
    [
      'the same with a token, which is not shown',
      () => ({ LOCALSTACK_IMAGE: 'localstack/localstack:2026.06.0', LOCALSTACK_AUTH_TOKEN: 'ls-hush-hush' }),
      /^ok +localstack\/localstack:2026\.06\.0 with LOCALSTACK_AUTH_TOKEN$/m,
      /^(?![\s\S]*hush)/,
      0,
    ],
    [
      'an image that is not here',
      () => ({ PROMETHEUS_IMAGE: 'prom/prometheus:v0.0.1-nowhere' }),
      /^note +images that the first run pulls: prom\/prometheus:v0\.0\.1-nowhere$/m,
      /docker load/,
      0,
    ],
  ];
  it.each(findings)('%s', async (_, env, says, advises, code) => {
    const result = await doctor(env());
    expect(result.stdout).toMatch(says);
    expect(result.stdout).toMatch(advises);
    expect(result.code).toBe(code);
  });

  it('no Compose plugin', async () => {
    // Plugins are also looked for in system folders: a plugin that fails hides them.
    const config = join(scratch, 'docker-config');
    mkdirSync(join(config, 'cli-plugins'), { recursive: true });
    symlinkSync('/bin/false', join(config, 'cli-plugins/docker-compose'));
    const { stdout } = await doctor({ DOCKER_CONFIG: config });
    expect(stdout).toMatch(/^note +docker compose is not installed/m);
    expect(stdout).toContain('Install the Compose plugin 2.24.4 or newer');
  });

  it('an engine that is too old', async () => {
    // What Engine 20.10 answers; the real one cannot run beside the other on every machine.
    const socket = join(scratch, 'old.sock');
    const old = createHttpServer((request, response) => {
      response.setHeader('Api-Version', '1.41');
      response.setHeader('Content-Type', 'application/json');
      const isVersion = request.url?.endsWith('/version') === true;
      response.end(isVersion ? JSON.stringify({ Version: '20.10.24', ApiVersion: '1.41' }) : 'OK');
    }).listen(socket);
    const { stdout } = await doctor({ DOCKER_HOST: `unix://${socket}` }).finally(() => old.close());
    expect(stdout).toMatch(/^note +Docker Engine 20\.10\.24 \(API 1\.41\) is too old: Engine 25/m);
    expect(stdout).toContain('Update Docker Engine');
  });

  it('a port of the guide that is taken', async () => {
    const server = createServer();
    // Taken by this test or, just as well, by somebody else.
    await new Promise((resolve) =>
      server.once('listening', resolve).once('error', resolve).listen(3000, '127.0.0.1'),
    );
    const { stdout } = await doctor().finally(() => server.close());
    expect(stdout).toMatch(/^note +port (\d+, )*3000 is taken$/m);
    expect(stdout).toContain('only matters for compose.local.yaml');
  });

  it('a folder that takes no results', async () => {
    const { code, stdout } = await doctor({}, '/proc');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^missing +\/proc is not writable: results have no place$/m);
    expect(stdout).toContain('A test cannot run here yet.');
  });
});
