import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initCommand } from '../../src/commands/init-command.ts';
import { commandLine, fakePorts } from './command-ports.ts';
import { plannedIn, repository, runInit } from './init/repository.ts';

const NODE_SERVER = `
app.get('/healthz', ok); app.get('/products', list); router.get('/nowhere', x); app.get('/products/:id', one);
app.listen(process.env.PORT);`;
const POM = `<project><parent><artifactId>spring-boot-starter-parent</artifactId><version>3.4.0</version></parent>
<!-- <artifactId>wrong</artifactId> --><artifactId>orders</artifactId><version>1.2</version></project>`;

describe('init looks at', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    [
      'a Node service by its package.json',
      { 'package.json': '{"scripts":{"start":"node server.js"}}', 'server.js': NODE_SERVER },
      { start: 'npm start', 'health-path': '/healthz', requests: ['GET /products'] },
    ],
    [
      'one with packages, a build and pnpm',
      {
        'package.json': '{"scripts":{"start":"node dist","build":"tsc"},"dependencies":{"express":"5"}}',
        'pnpm-lock.yaml': '',
      },
      {
        start: 'pnpm start',
        'build-command': "sh -c 'pnpm install --frozen-lockfile && pnpm run build'",
        'health-path': '/',
        requests: ['GET /'],
      },
    ],
    [
      'one without a start script',
      { 'package.json': '{"dependencies":{"fastify":"5"}}', 'src/index.js': 'fastify.listen({})' },
      { start: 'node src/index.js', 'build-command': 'npm install --no-audit --no-fund' },
    ],
    [
      'Spring with Maven',
      {
        'pom.xml': POM,
        mvnw: '',
        'src/main/java/A.java':
          '@RequestMapping("/api") class A { @GetMapping("/orders") List x(); @GetMapping("/orders/{id}") y(); }',
      },
      {
        start: `sh -c 'exec java -Dserver.port="$PORT" -jar target/orders-1.2.jar'`,
        'build-command': './mvnw -q -DskipTests package',
        requests: ['GET /api/orders'],
      },
    ],
    [
      'Spring with Gradle',
      {
        'build.gradle.kts': 'plugins { id("org.springframework.boot") } \nversion = "0.3"\n// spring-boot',
        'settings.gradle.kts': 'rootProject.name = "cart"',
        gradlew: '',
      },
      {
        start: `sh -c 'exec java -Dserver.port="$PORT" -jar build/libs/cart-0.3.jar'`,
        'build-command': './gradlew -q bootJar',
      },
    ],
    [
      'a Go module',
      {
        'go.mod': 'module shop',
        'main.go':
          'package main\nfunc main() { http.HandleFunc("GET /items", f); http.HandleFunc("/health", f) }',
      },
      { start: 'go run .', 'health-path': '/health', requests: ['GET /items'] },
    ],
    [
      'a Go module with its program below cmd',
      { 'go.mod': 'module shop', 'cmd/api/main.go': 'package main\n', 'internal/x.go': 'package x' },
      { start: 'go run ./cmd/api' },
    ],
    [
      'FastAPI',
      {
        'requirements.txt': 'fastapi\nuvicorn # server\n',
        'main.py':
          'app = FastAPI()\n@app.get("/items")\ndef f(): pass\n@app.get("/items/{id}")\n@app.get("/health")',
      },
      {
        start: `sh -c 'exec .venv/bin/python -m uvicorn main:app --host 127.0.0.1 --port "$PORT"'`,
        'build-command': "sh -c 'python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt'",
        'health-path': '/health',
        requests: ['GET /items'],
      },
    ],
    [
      'Python with nothing but one file',
      { 'server.py': 'HTTPServer(("127.0.0.1", port), H).serve_forever()\nif self.path == "/items": pass' },
      { start: 'python3 server.py', requests: ['GET /items'] },
    ],
    [
      'a server that looks at the path itself, and only what it answers to GET',
      {
        'server.js':
          "if (method === 'POST' && url === '/orders') x();\nif (url === '/healthz') y();\nif (url === '/products') z();\nlisten(0)",
      },
      { start: 'node server.js', 'health-path': '/healthz', requests: ['GET /products'] },
    ],
    [
      'a service below the root',
      {
        'services/api/package.json': '{"scripts":{"start":"node ."}}',
        'docs/package.json': '{"scripts":{"start":"x"}}',
      },
      { start: 'npm start', 'start-directory': 'services/api' },
    ],
  ])('%s', async (_, files, expected) => {
    const folder = repository(files);
    const { config } = await runInit(folder);
    expect(config).toMatchObject({ service: 'shop', 'test-type': 'load', ...expected });
    const { plan, inputs } = await plannedIn(folder);
    expect(inputs.stack).toBe('command');
    expect(plan.service).toBe('shop');
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'EXPOSE and HEALTHCHECK of the last stage',
      {
        Dockerfile:
          'FROM node AS build\nEXPOSE 9\nFROM node\nENV PORT=3000\nEXPOSE $PORT/tcp\nHEALTHCHECK --interval=5s \\\n CMD curl -f http://localhost:3000/live || exit 1',
      },
      'Found the service shop: Dockerfile; port 3000; health at /live.',
    ],
    [
      'a compose service that is built, among those it needs',
      {
        'compose.yaml':
          'services: {web: {build: ., ports: ["8081:3000"], healthcheck: {test: ["CMD", "curl", "http://localhost:3000/up"]}}, db: {image: "postgres:17", ports: ["5432:5432"]}, migrate: {build: .}}',
      },
      'Found the service shop: service web of compose.yaml; port 3000; health at /up.',
    ],
    [
      'a compose service of an image',
      {
        'docker-compose.yml':
          'services: {web: {image: me/shop, ports: [{target: 80, published: "8080"}]}, cache: {image: "redis:8"}}',
      },
      'service web of docker-compose.yml; port 80',
    ],
    [
      'a damaged compose file',
      { 'compose.yml': ': [', 'server.js': 'listen()' },
      'not a readable compose file',
    ],
    ['a k6 script', { 'perf/load.js': K6_SCRIPT() }, 'Found the k6 script perf/load.js.'],
    ['an API description', { 'api/openapi.json': '{\n  "openapi": "3.1.0"}' }, 'Found api/openapi.json'],
    ['a recording', { 'perf/visit.har': '{}' }, 'Found the recording perf/visit.har'],
    ['nothing', {}, 'Found no service, compose file, Dockerfile, k6 script or API description'],
  ])('%s and says so', async (_, files, sentence) => {
    const folder = repository(files);
    expect((await runInit(folder)).told).toContain(sentence);
    await plannedIn(folder);
  });
});

function K6_SCRIPT(): string {
  return "import http from 'k6/http';\nexport default function () { http.get('http://x'); }";
}

describe('init writes', () => {
  it('a config of the reference service where there is none', async () => {
    const folder = repository({});
    const { written, config, workflow } = await runInit(folder);
    expect(written).toEqual([
      '.github/workflows/performance-test.yml',
      'orchestrator-perf.yml',
      '.gitignore',
    ]);
    expect(config).toEqual({ 'test-type': 'load', duration: '10m', 'regression-tolerance': '10%' });
    expect(parse(workflow)).toMatchObject({ permissions: {}, on: { push: { branches: ['main'] } } });
  });

  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    [
      'a compose service called orchestrator',
      { 'compose.yaml': 'services: {orchestrator: {image: me}}' },
      { 'compose-file': 'compose.yaml' },
    ],
    [
      'code that has the API of events',
      { Dockerfile: 'FROM x\nEXPOSE 9090', 'App.java': '@RequestMapping("/api/orchestrator/events")' },
      { 'orchestrator-build': '.', 'orchestrator-port': 9090 },
    ],
    [
      'the same with a start command',
      {
        'package.json': '{"scripts":{"start":"node ."}}',
        'index.js': 'app.post("/api/orchestrator/events")',
      },
      { start: 'npm start' },
    ],
  ])('events for %s, and no requests', async (_, files, expected) => {
    const folder = repository(files);
    const { config } = await runInit(folder);
    expect(config).toMatchObject({ duration: '10m', ...expected });
    expect(config).not.toHaveProperty('requests');
    expect((await plannedIn(folder)).test?.workload.kind).toBe('events');
  });

  it('the script of the repository in place of requests', async () => {
    const folder = repository({
      'package.json': '{"scripts":{"start":"node ."}}',
      'perf/load.js': K6_SCRIPT(),
    });
    const { config } = await runInit(folder);
    expect(config).toMatchObject({ start: 'npm start', script: 'perf/load.js' });
    expect((await plannedIn(folder)).test?.workload.kind).toBe('script');
  });

  it('the way without Docker as a comment beside the container', async () => {
    const folder = repository({
      Dockerfile: 'FROM x\nEXPOSE 3000',
      'package.json': '{"scripts":{"start":"node ."}}',
    });
    const { config, configText } = await runInit(folder);
    expect(config).toMatchObject({ build: '.', port: 3000 });
    expect(configText).toContain('# Without Docker, in place of it:\n# start: npm start\n');
    expect((await plannedIn(folder)).inputs.stack).toBe('compose');
  });

  it.each([
    ['', 'perf-results/\n'],
    ['node_modules', 'node_modules\nperf-results/\n'],
    ['a\r\n', 'a\r\nperf-results/\r\n'],
    ['/perf-results\n', '/perf-results\n'],
    ['perf-results/**\r\n', 'perf-results/**\r\n'],
  ])('the results into a .gitignore that is %j, once', async (before, after) => {
    const folder = repository({ '.gitignore': before });
    await runInit(folder);
    await runInit(folder, { force: true });
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe(after);
  });

  it.each([
    [
      'a service',
      { 'package.json': JSON.stringify({ scripts: { start: 'node .' } }), 'index.js': 'listen()' },
    ],
    ['events', { 'compose.yaml': 'services: { orchestrator: { build: . } }' }],
  ])('no load, so that beside another version a pilot finds it: %s', async (_, files) => {
    const folder = repository(files as Record<string, string>);
    const { config, configText } = await runInit(folder);
    for (const name of ['vus', 'requests-per-second', 'events-per-second'])
      expect(config).not.toHaveProperty(name);
    expect(configText).toContain('a pilot finds what this machine carries of both');
  });

  it('over nothing, and nothing at all then, unless forced', async () => {
    const folder = repository({ 'orchestrator-perf.yml': 'vus: 7\n' });
    await expect(runInit(folder)).rejects.toThrow(
      'orchestrator-perf.yml is already there; nothing was written.',
    );
    for (const path of ['.github/workflows/performance-test.yml', '.gitignore'])
      expect(() => readFileSync(join(folder, path))).toThrow();
    expect((await runInit(folder, { force: true })).config.duration).toBe('10m');
  });

  it('names of folders as names that a config may have', async () => {
    const folder = repository({ 'server.js': 'listen()' }, '::error::"shop"');
    expect((await runInit(folder)).config.service).toBe('error-shop-');
    await plannedIn(folder);
  });
});

describe('several services', () => {
  const three = {
    'services/api/package.json': '{"scripts":{"start":"node ."}}',
    'services/web/Dockerfile': 'FROM x',
    'services/jobs/go.mod': 'module jobs',
    'services/jobs/main.go': 'package main',
  };

  it('are listed, and nothing is written, where nobody can be asked', async () => {
    const folder = repository(three);
    await expect(runInit(folder)).rejects.toThrow(
      'there are 3 services, and nothing says which one is tested: web (services/web), api (services/api), jobs (services/jobs)',
    );
    expect(() => readFileSync(join(folder, '.gitignore'))).toThrow();
  });

  it.each(['jobs', 'services/jobs'])('--service %s chooses one', async (service) => {
    const folder = repository(three);
    expect((await runInit(folder, { service })).config).toMatchObject({
      service: 'jobs',
      start: 'go run .',
      'start-directory': 'services/jobs',
    });
  });

  it('one that is not there is named with what is', async () => {
    await expect(runInit(repository(three), { service: 'job' })).rejects.toThrow(
      /service is "job": there are .*jobs/,
    );
  });

  it.each([
    ['3\n', 'jobs'],
    ['seven\napi\n', 'api'],
  ])('are asked for in a terminal: %j', async (answer, service) => {
    const folder = repository(three);
    expect((await runInit(folder, {}, answer)).config.service).toBe(service);
  });

  it('nobody answers: as without a terminal', async () => {
    await expect(runInit(repository(three), {}, '')).rejects.toThrow('there are 3 services');
  });

  it('the one that no other needs is tested, which is said', async () => {
    const compose = `services:
  store: { build: ./store, ports: ["5432:5432"] }
  web: { build: ./web, ports: ["3000:3000"], depends_on: { store: { condition: service_healthy } } }
  seed: { build: ./store, depends_on: [store] }`;
    const files = { 'compose.yaml': compose, 'web/server.js': 'listen()', 'store/server.js': 'listen()' };
    const { config, told } = await runInit(repository(files));
    expect(config.service).toBe('shop');
    expect(told).toContain('web is tested: store is what others need. --service chooses another one.');
    expect((await runInit(repository(files), { service: 'store' })).config.service).toBe('store');
  });

  it('of a compose file are told apart by their names', async () => {
    const folder = repository({
      'compose.yaml': 'services: {a: {build: ./a, ports: ["1:1"]}, b: {build: {context: ./b/}, expose: [2]}}',
      'b/package.json': '{"scripts":{"start":"node ."}}',
    });
    await expect(runInit(folder)).rejects.toThrow('there are 2 services');
    const { config } = await runInit(folder, { service: 'b' });
    expect(config).toMatchObject({ service: 'b', 'compose-file': 'compose.yaml', 'compose-service': 'b' });
    expect((await plannedIn(folder)).inputs.stack).toBe('compose');
  });
});

describe('the default branch', () => {
  const git = (folder: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=x', '-c', 'user.email=x@x', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        stdio: 'ignore',
      },
    );
  const branchOf = async (folder: string) => parse((await runInit(folder)).workflow).on.push.branches;
  function committed(branch: string): string {
    const folder = repository({ 'a.txt': '' });
    git(folder, 'init', '-b', branch);
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', 'x');
    return folder;
  }

  it.each<[string, () => string, string]>([
    [
      'is what origin says',
      () => {
        const folder = committed('main');
        git(folder, 'update-ref', 'refs/remotes/origin/next/trunk', 'HEAD');
        git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/next/trunk');
        return folder;
      },
      'next/trunk',
    ],
    ['is master without a remote', () => committed('master'), 'master'],
    [
      'is master from another branch',
      () => {
        const folder = committed('master');
        git(folder, 'switch', '-c', 'feature');
        return folder;
      },
      'master',
    ],
    [
      'is master from a detached head',
      () => {
        const folder = committed('master');
        git(folder, 'switch', '--detach');
        return folder;
      },
      'master',
    ],
    ['is the only one there is', () => committed('live'), 'live'],
    [
      'is the one before the first commit',
      () => {
        const folder = repository({});
        git(folder, 'init', '-b', 'stable');
        return folder;
      },
      'stable',
    ],
    ['is main without git', () => repository({}), 'main'],
  ])('%s', async (_, make, branch) => {
    expect(await branchOf(make())).toEqual([branch]);
  });

  it('without git it is said that it was taken for want of better', async () => {
    expect((await runInit(repository({}))).told).toContain(
      'This is no git repository: the workflow takes main',
    );
  });

  it('below the root of a repository the workflow is told the folder', async () => {
    const root = repository({ 'services/api/package.json': '{"scripts":{"start":"node ."}}' });
    git(root, 'init', '-b', 'main');
    const { workflow, told } = await runInit(join(root, 'services/api'));
    expect(told).toContain('This folder is services/api of its repository');
    expect(parse(workflow).jobs.performance.steps.at(-1).with).toEqual({
      'working-directory': 'services/api',
    });
  });
});

describe('the command it advises', () => {
  it('is short whatever the config says', async () => {
    const folder = repository({ 'server.js': 'listen()' });
    await runInit(folder);
    writeFileSync(join(folder, 'package.json'), '{}');
    expect((await plannedIn(folder)).test?.profile).toMatchObject({ durationS: 15, peakVus: 3 });
  });
});

describe('what comes next', () => {
  const files = { 'server.js': 'listen()' };
  const next = async (...argv: string[]) => {
    const folder = repository(files);
    const { ports, written } = fakePorts(folder, Buffer.from('n\n'));
    if (argv.includes('tty'))
      for (const stream of [ports.stdin, ports.stdout]) Object.assign(stream, { isTTY: true });
    return { code: await initCommand(commandLine('init'), ports), said: written() };
  };

  it('is the command, where nobody can be asked', async () => {
    expect(await next()).toEqual({
      code: 0,
      said: `wrote .github/workflows/performance-test.yml
wrote orchestrator-perf.yml
wrote .gitignore
Next: try it with orchestrator-perf run smoke --duration 15s --vus 3; commit the files once that worked.
`,
    });
  });

  it('is asked for in a terminal', async () => {
    const { said } = await next('tty');
    expect(said).toContain('Run a smoke test of 15 s with it now (y/n)? ');
    expect(said).toContain('Next: try it with');
    expect(said).not.toContain('git add');
  });

  it('names the folder it was told', async () => {
    const folder = repository({ 'api/server.js': 'listen()' });
    const { ports, written } = fakePorts(folder);
    await initCommand(commandLine('init', '--working-directory', 'api'), ports);
    expect(written()).toContain('--vus 3 --working-directory "api"; commit');
  });

  it('a folder that is not there is refused', async () => {
    const { ports } = fakePorts(repository({}));
    await expect(initCommand(commandLine('init', '--working-directory', 'nope'), ports)).rejects.toThrow(
      'working-directory is "nope": there is no folder',
    );
  });
});
