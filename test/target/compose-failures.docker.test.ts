import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import type { ComposeTarget } from '../../src/domain/plan.ts';
import { composeTargetPlan, startStack, userFile, whatIsLeft } from './compose-stack.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Starts a stack that cannot start; whatever went wrong, nothing may be left. */
async function failure(plan: ComposeTarget): Promise<StackError> {
  const error = await startStack(plan).then(
    async ({ stack }) => {
      await stack[Symbol.asyncDispose]();
      throw new Error('the stack came up');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof StackError)) throw error;
  expect(error.hint).not.toBe('');
  return error;
}

const user = (text: string, stack: Partial<ComposeTarget> = {}) =>
  composeTargetPlan({ userFiles: [userFile(text)] }, stack);

describe('a stack that cannot start says which service, why, and what to do', () => {
  it('orchestrator that ends with 1: its own last words', async () => {
    const plan = user(`
services:
  orchestrator:
    command: ['node', '-e', 'console.error("no database"); process.exit(1)']
`);
    const error = await failure(plan);
    expect(error.message).toBe('orchestrator ended with exit code 1 instead of staying up');
    expect(error.service).toBe('orchestrator');
    expect(error.logTail.join('\n')).toContain('no database');
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('orchestrator that ends with 0: it must stay, unlike a one-shot container', async () => {
    const plan = user(`
services:
  orchestrator:
    command: ['node', '-e', 'console.log("nothing to do")']
`);
    const error = await failure(plan);
    expect(error.message).toBe('orchestrator ended with exit code 0 instead of staying up');
    expect(error.logTail.join('\n')).toContain('nothing to do');
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('a profile that no service has', async () => {
    const error = await failure(
      composeTargetPlan({
        profiles: ['exrta'],
        userFiles: [userFile("services: { more: { image: 'node:24-slim', profiles: [extra] } }")],
      }),
    );
    expect(error.message).toBe('no service of the compose files has the profile exrta; there are extra, k6');
  });

  it('a compose file that is not there', async () => {
    const error = await failure(composeTargetPlan({ userFiles: ['/nowhere/perf.yaml'] }));
    expect(error.message).toBe('there is no file /nowhere/perf.yaml');
    expect(error.hint).toContain('compose-file');
  });

  it('a secret that a dying service prints is in nothing we show', async () => {
    vi.stubEnv('DB_PASSWORD', 'correct-horse-battery');
    const error = await failure(
      user(`
services:
  orchestrator:
    environment: [DB_PASSWORD]
    command: ['node', '-e', 'console.error("login failed with " + process.env.DB_PASSWORD); process.exit(1)']
`),
    );
    expect(error.logTail.join('\n')).toContain('login failed with ***');
    expect(JSON.stringify(error)).not.toContain('correct-horse');
  });

  it('orchestrator that never becomes healthy: what its health check answered', async () => {
    const plan = composeTargetPlan({}, { faults: { PERF_FAULT_UNHEALTHY: '1' }, healthTimeoutMs: 12_000 });
    const error = await failure(plan);
    expect(error.message).toMatch(/^orchestrator was not healthy within 12 s: /);
    expect(error.service).toBe('orchestrator');
    expect(error.hint).toContain('/health');
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('LocalStack that wants an account', async () => {
    const plan = composeTargetPlan({
      queueBackend: 'localstack',
      userFiles: [
        userFile(`
services:
  queue:
    entrypoint: ['sh', '-c', 'echo license activation failed; exit 55']
`),
      ],
    });
    const error = await failure(plan);
    expect(error.message).toBe(
      'queue (localstack/localstack:4.14.0) ended with exit code 55: this LocalStack needs an account',
    );
    expect(error.hint).toContain('LOCALSTACK_AUTH_TOKEN');
    expect(error.logTail.join('\n')).toContain('license activation failed');
  });

  it('a memory limit that is too small to start in', async () => {
    const plan = user(`
services:
  orchestrator:
    command: ['node', '-e', 'const a = []; setInterval(() => a.push(Buffer.alloc(8e6, 1)), 5)']
    deploy: { resources: { limits: { memory: 64m } } }
`);
    const error = await failure(plan);
    expect(error.message).toMatch(
      /^orchestrator was killed because it reached its memory limit of 0\.06 GiB/,
    );
  });

  it('a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const plan = user(`
services:
  orchestrator:
    ports: !override ['127.0.0.1:${port}:8080']
`);
    const error = await failure(plan).finally(() => server.close());
    expect(error.message).toBe(`port ${port} is already taken on this machine`);
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('an image whose registry does not answer: its time is not taken from the time for health', async () => {
    const plan = composeTargetPlan(
      { userFiles: [userFile("services: { more: { image: '127.0.0.1:9/you/app:1' } }")] },
      { healthTimeoutMs: 1000 },
    );
    const error = await failure(plan);
    expect(error.message).toBe('the image registry cannot be reached');
    expect(error.logTail.join('\n')).toContain('connection refused');
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  const files: [name: string, text: string, message: RegExp][] = [
    [
      'an unknown key',
      'services: { orchestrator: { imag: x } }',
      /a compose file is not valid: .*additional propert.*imag/,
    ],
    ['broken YAML', 'services: [', /a compose file is not valid|docker compose config failed/],
    [
      'a dependency on a service that does not exist',
      'services: { orchestrator: { depends_on: { database: { condition: service_healthy } } } }',
      /service orchestrator depends on .*database/,
    ],
    [
      'a file to mount that does not exist',
      `
services:
  orchestrator:
    volumes:
      - { type: bind, source: ./missing.yaml, target: /x.yaml, bind: { create_host_path: false } }
`,
      /a file to mount does not exist: .*missing\.yaml/,
    ],
    [
      'a variable without value',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Compose's own syntax
      'services: { orchestrator: { environment: { A: "${NOT_SET_ANYWHERE:?say which database}" } } }',
      /variable NOT_SET_ANYWHERE has no value: say which database/,
    ],
    [
      'a command that does not exist',
      "services: { orchestrator: { command: ['nosuchbinary'] } }",
      /nosuchbinary|ended with exit code/,
    ],
    ['no published port', 'services: { orchestrator: { ports: !reset [] } }', /does not publish port 8080/],
  ];
  it.each(files)('%s', async (_, text, message) => {
    const plan = user(text);
    const error = await failure(plan);
    expect(error.message).toMatch(message);
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('a queue that would have to hold more than fits', async () => {
    const plan = composeTargetPlan({
      queueBackend: 'localstack',
      env: { PERF_CONSUMERS: 'off' },
      queueForecast: { messagesPerSecond: 3000, messages: 3_000_000 },
    });
    const error = await failure(plan);
    expect(error.message).toBe(
      'the queue would have to hold 3,000,000 messages, about 6.14 GB, and its memory limit is 2.15 GB',
    );
    expect(error.service).toBe('queue');
  });

  it('no daemon', async () => {
    vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock');
    const error = await failure(composeTargetPlan());
    expect(error.message).toMatch(/^no Docker daemon answers at unix:\/\/\/nowhere\/docker\.sock/);
    expect(error.hint).toContain('stack: embedded');
  });

  it('given up by the user while it starts: taken down at once', async () => {
    const plan = composeTargetPlan({ queueBackend: 'localstack' });
    const controller = new AbortController();
    const starting = startStack(plan, controller.signal);
    const deadlineMs = Date.now() + 30_000;
    while ((await whatIsLeft(plan)).length === 0 && Date.now() < deadlineMs)
      await new Promise((resolve) => setTimeout(resolve, 100));
    controller.abort(new Error('stopped'));
    await expect(starting).rejects.toThrow('stopped');
    expect(await whatIsLeft(plan)).toEqual([]);
  });
});
