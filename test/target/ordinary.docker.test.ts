import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import type { ComposeTarget } from '../../src/domain/plan.ts';
import type { ComposeRequest } from '../../src/plan/compose-plan.ts';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { openEngine } from '../../src/target/docker/engine-api.ts';
import { composeTargetPlan, startStack, userFile, whatIsLeft } from './compose-stack.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Says who it is, on the port that it is told. */
const SAYS = (port: number): string =>
  `require('node:http').createServer((_, answer) => answer.end(JSON.stringify({ WHO: process.env.WHO, FROM_ENV_FILE: process.env.FROM_ENV_FILE }))).listen(${port}, () => console.log('listening on ${port}'))`;
const service = (port: number) =>
  `image: node:24-slim\n    init: true\n    command: [node, -e, ${JSON.stringify(SAYS(port))}]`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-ordinary-'));
  mkdirSync(join(folder, 'app'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('.env', 'WHO_IS_IT=the shop\n');
  write('web.env', 'FROM_ENV_FILE=yes\n');
  write('app/Dockerfile', 'FROM node:24-slim\nEXPOSE 3000\n');
  write(
    'base.yaml',
    `services:\n  template:\n    ${service(3000)}\n    environment: { WHO: "\${WHO_IS_IT}" }\n`,
  );
  write(
    'db.yaml',
    `services:\n  db:\n    ${service(5432)}\n    container_name: the-db\n    ports: ["5432:5432"]\n    networks: [inside]\nnetworks: { inside: { name: shop-inside } }\n`,
  );
  write(
    'compose.yaml',
    `name: shop
include: [db.yaml]
services:
  web:
    extends: { file: base.yaml, service: template }
    env_file: web.env
    container_name: shop-web
    build: app
    image: shop-web:dev
    ports: ["3000:3000"]
    networks: [inside]
    depends_on:
      db: { condition: service_started }
      migrate: { condition: service_completed_successfully }
  migrate:
    image: node:24-slim
    command: [node, -e, "console.log('migrated')"]
    volumes: ["data:/data"]
    container_name: shop-migrate
  mail:
    profiles: [mail]
    ${service(25)}
  orchestrator:
    ${service(3000)}
networks: { inside: { name: shop-inside } }
volumes: { data: { name: shop-data } }
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shop(request: Partial<ComposeRequest> = {}, target: Partial<ComposeTarget> = {}): ComposeTarget {
  return composeTargetPlan(
    {
      queueBackend: 'none',
      service: 'web',
      userFiles: [join(folder, 'compose.yaml')],
      temporaryDirectory: tmpdir(),
      ...request,
    },
    { healthPath: '/', hasMetrics: false, healthTimeoutMs: 30_000, ...target },
  );
}

const errorOf = async (plan: ComposeTarget): Promise<StackError> => {
  const failed = await startStack(plan).then(
    ({ stack }) => stack[Symbol.asyncDispose](),
    (error: unknown) => error,
  );
  if (failed instanceof StackError) return failed;
  throw failed ?? new Error('it did start');
};

describe('a file of the user', () => {
  it('two stacks of one file of the user run side by side, each with all that is its own, and leave nothing', async () => {
    const [planned, other] = [shop(), shop({ profiles: ['mail'] })];
    const one = await startStack(planned);
    // Either generation of Compose.
    vi.stubEnv('DOCKER_CONFIG', process.env.PERF_TEST_DOCKER_CONFIG_COMPOSE2 ?? '');
    const two = await startStack(other);
    await (async () => {
      await using first = one.stack;
      await using second = two.stack;
      expect(first.url).not.toBe(second.url);
      for (const { url } of [first, second]) {
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
        // The .env beside the file, env_file, extends.
        const said: unknown = await (await fetch(url)).json();
        expect(said).toEqual({ WHO: 'the shop', FROM_ENV_FILE: 'yes' });
      }
      const services = first.services.map(({ name, role }) => `${name} ${role}`).sort();
      expect(services).toEqual([
        'db other',
        'migrate other',
        'orchestrator orchestrator',
        'your-orchestrator other',
      ]);
      expect(second.services.map(({ name }) => name)).toContain('mail');
      expect([first.queue, first.prometheusUrl, first.metricsUrl]).toEqual([undefined, undefined, undefined]);
      expect((await first.logTail('orchestrator', 5)).join('\n')).toMatch(/listening on 3000/);
      // What is built for the one is not what is built for the other.
      const images = [first, second].map(
        ({ services: all }) => all.find(({ role }) => role === 'orchestrator')?.image,
      );
      expect(new Set(images.map((image) => image?.split('@')[0])).size).toBe(2);
      expect(one.generator.serviceUrl(undefined)).toBe('http://web:3000');
    })();
    for (const plan of [planned, other]) {
      expect(await whatIsLeft(plan)).toEqual([]);
      expect(readdirSync(tmpdir()).filter((name) => name.startsWith(plan.compose.project))).toEqual([]);
    }
    expect(await namesInDocker()).toEqual([]);
  });
});

/** What the files call by a fixed name: a developer may have it, we never do. */
async function namesInDocker(): Promise<string[]> {
  const engine = openEngine(await dockerHost(process.env));
  const lists = await Promise.all(
    ['/volumes', '/networks', '/images/json', '/containers/json?all=1'].map((path) => engine.get(path)),
  ).finally(() => engine.close());
  const text = JSON.stringify(lists);
  return ['shop-data', 'shop-inside', 'shop-web', 'shop-migrate', 'the-db'].filter((name) =>
    text.includes(`"${name}`),
  );
}

it('a Dockerfile that says nothing of a port is told one', async () => {
  const app = join(folder, 'told');
  mkdirSync(app);
  writeFileSync(join(app, 'app.js'), SAYS(0).replace('listen(0', 'listen(process.env.PORT'));
  writeFileSync(join(app, 'Dockerfile'), 'FROM node:24-slim\nCOPY app.js .\nCMD ["node", "app.js"]\n');
  const plan = shop({ userFiles: [], service: 'told', build: app });
  await (async () => {
    const { stack, generator } = await startStack(plan);
    await using running = stack;
    expect((await fetch(running.url)).ok).toBe(true);
    expect(generator.serviceUrl(undefined)).toBe('http://told:8080');
    expect(running.services.map(({ name, cpuLimitCores }) => [name, cpuLimitCores])).toEqual([
      ['orchestrator', 1],
    ]);
  })();
  expect(await whatIsLeft(plan)).toEqual([]);
});

describe('what cannot be is said in the words of the file', () => {
  const one = (text: string) => ({ userFiles: [userFile(text)] });
  it('a service that is not there', async () => {
    expect(await errorOf(shop({ service: 'wep' }))).toMatchObject({
      message:
        'the compose files have no service wep that would be started; they have db, migrate, orchestrator, web. Did you mean "web"?',
      hint: expect.stringContaining('compose-service'),
    });
  });

  it('a service behind a profile', async () => {
    const { message, hint } = await errorOf(shop({ service: 'mail' }));
    expect(`${message} ${hint}`).toMatch(/no service mail that would be started.*compose-profiles/);
  });

  it('the network of the machine', async () => {
    const file = one('services: { web: { image: a, network_mode: host } }\n');
    expect((await errorOf(shop(file))).message).toMatch(/^service web has network_mode host/);
  });

  it('nobody says where it listens', async () => {
    const file = one('services: { web: { image: "node:24-slim" } }\n');
    expect(await errorOf(shop(file))).toMatchObject({
      message: 'neither the compose files nor its image say on which port web listens',
      hint: 'Give it as port.',
    });
  });

  it('two ports that nobody can tell apart', async () => {
    const file = one('services: { web: { image: "node:24-slim", ports: ["1:3000", "2:4000"] } }\n');
    expect((await errorOf(shop(file))).message).toBe(
      'its ports name the ports 3000, 4000 of web: which one is to be tested?',
    );
  });

  it('another port than it listens on, with what image and log say', async () => {
    const plan = shop({ port: 4000 }, { healthTimeoutMs: 3000 });
    const { message, hint, service: culprit } = await errorOf(plan);
    expect(message).toMatch(
      /^web was not healthy within 3 s: .*; it was asked on port 4000, and its image has EXPOSE 3000 and its log says "listening on 3000"$/,
    );
    expect(hint).toMatch(/^If it listens on 3000, give port: 3000\./);
    expect(culprit).toBe('web');
    expect(await whatIsLeft(plan)).toEqual([]);
  });

  it('a migration that fails, a file that is not there, a service that ends', async () => {
    const web = `  web:\n    ${service(3000)}\n    ports: [3000]\n`;
    const failing = one(
      `services:\n${web}    depends_on: { migrate: { condition: service_completed_successfully } }\n  migrate: { image: "node:24-slim", command: [node, -e, "process.exit(3)"] }\n`,
    );
    expect((await errorOf(shop(failing))).message).toMatch(/^migrate ended with exit code 3/);
    const lacking = one(`services:\n${web}    env_file: no-such.env\n`);
    expect((await errorOf(shop(lacking))).message).toMatch(
      /^there is no file .*no-such\.env, which env_file names$/,
    );
    const ending = one(
      'services: { web: { image: "node:24-slim", command: [node, -e, ""], ports: [3000] } }\n',
    );
    const ended = await errorOf(shop(ending));
    expect(ended.message).toBe('web ended with exit code 0 instead of staying up');
    for (const { message, hint } of [ended]) expect(message + hint).not.toMatch(/orchestrator|queue/);
  });
});
