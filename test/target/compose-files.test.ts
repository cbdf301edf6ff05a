import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composePlan } from '../../src/plan/compose-plan.ts';
import { composeEnvironment } from '../../src/target/compose/environment.ts';
import { explainCompose } from '../../src/target/compose/failure.ts';
import { isOlder } from '../../src/target/compose/preflight.ts';
import { PACKAGE_ROOT } from './compose-stack.ts';

const folder = join(PACKAGE_ROOT, 'compose');
const files = readdirSync(folder).filter((name) => /^compose(\..+)?\.yaml$/.test(name));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

interface Panel {
  title: string;
  datasource: { uid: string };
  targets: { expr: string; datasource: { uid: string } }[];
}

describe('compose files', () => {
  it.each(files)('%s opens with its purpose and command, and publishes on loopback only', (name) => {
    const text = read(name);
    expect(text).toMatch(/^# [A-Z]/);
    expect(text.split('services:')[0]).toContain('docker compose -f compose/compose.yaml');
    for (const [, port = ''] of text.matchAll(/ports:.*\[(.*)\]/g))
      expect(port).toMatch(/^["']127\.0\.0\.1:/);
    expect(text).not.toContain('docker.sock');
    expect(text).not.toMatch(/:latest|container_name|restart: (?:always|unless-stopped|on-failure)/);
  });

  it('every image is pinned by a tag that is not latest', () => {
    const images = [...read('.env').matchAll(/^[A-Z0-9]+_IMAGE=(.+)$/gm)].map(([, image]) => image);
    expect(images.length).toBe(7);
    for (const image of images)
      expect(image).toMatch(/^[a-z0-9/-]+:[a-z0-9.-]*[0-9][a-z0-9.-]*(@sha256:[0-9a-f]{64})?$/);
  });

  it.each(['service', 'k6-run'])('dashboard %s asks the provisioned datasource', (name) => {
    const source = parse(read('grafana/provisioning/datasources/prometheus.yml')) as {
      datasources: { uid: string }[];
    };
    const board = JSON.parse(read(`grafana/dashboards/${name}.json`)) as { uid: string; panels: Panel[] };
    expect(board.uid).not.toBe('');
    expect(board.panels.length).toBeGreaterThan(4);
    for (const { title, datasource, targets } of board.panels) {
      expect(title).not.toBe('');
      expect(datasource.uid).toBe(source.datasources[0]?.uid);
      for (const { expr, datasource: own } of targets) {
        expect(own.uid).toBe(datasource.uid);
        expect(expr).not.toBe('');
      }
    }
  });
});

describe('composePlan', () => {
  const request = {
    project: 'perf-1',
    packageRoot: '/tool',
    queueBackend: 'localstack',
    grafana: false,
    replicas: 1,
    userFiles: [],
    profiles: [],
  } as const;

  it('merges the files of the user last, and takes their folder for relative paths', () => {
    const plan = composePlan({
      ...request,
      queueBackend: 'elasticmq',
      grafana: true,
      image: 'you/app:1',
      userFiles: ['/work tree/perf.yaml'],
      profiles: ['extra'],
      replicas: 3,
    });
    expect(plan.files).toEqual([
      '/tool/compose/compose.yaml',
      '/tool/compose/compose.elasticmq.yaml',
      '/tool/compose/compose.grafana.yaml',
      '/tool/compose/compose.image.yaml',
      '/work tree/perf.yaml',
    ]);
    expect(plan.commands.up).toEqual([
      ...['docker', 'compose', '--project-name', 'perf-1', '--project-directory', '/work tree'],
      ...['--env-file', '/tool/compose/.env', '--file', '/tool/compose/compose.yaml'],
      ...['--file', '/tool/compose/compose.elasticmq.yaml', '--file', '/tool/compose/compose.grafana.yaml'],
      ...['--file', '/tool/compose/compose.image.yaml', '--file', '/work tree/perf.yaml'],
      ...['--profile', 'extra', 'up', '--detach', '--no-build', '--pull', 'never', '--quiet-pull'],
      ...['--scale', 'orchestrator=3'],
    ]);
    expect(plan.env.PERF_ORCHESTRATOR_IMAGE).toBe('you/app:1');
  });

  it('a build folder wins over an image, under a tag of this project', () => {
    const plan = composePlan({ ...request, image: 'a', build: '/app' });
    expect(plan.files.at(-1)).toBe('/tool/compose/compose.build.yaml');
    expect(plan.env.PERF_CANDIDATE_TAG).toBe('orchestrator-perf/candidate:perf-1');
  });

  it('a service that a file of the user makes has nothing of the reference, unless an input says what it is', () => {
    const own = { ...request, ownOrchestrator: true, userFiles: ['/w/perf.yaml'] };
    const overlay = (plan: { files: string[] }) => plan.files.at(-2);
    expect(overlay(composePlan(own))).toBe('/tool/compose/compose.own.yaml');
    expect(overlay(composePlan({ ...own, image: 'a' }))).toBe('/tool/compose/compose.image.yaml');
    expect(overlay(composePlan({ ...own, ownOrchestrator: false }))).toBe('/tool/compose/compose.yaml');
  });
});

it('nothing inherited redirects Compose', () => {
  const env = composeEnvironment(
    {
      PATH: '/bin',
      COMPOSE_FILE: 'evil.yaml',
      K6_VUS: '9',
      PERF_ORCHESTRATOR_CPUS: '9',
      DOCKER_HOST: 'unix:///x',
    },
    { PERF_QUEUE_CPUS: '2' },
  );
  expect(env).toMatchObject({ PATH: '/bin', DOCKER_HOST: 'unix:///x', PERF_QUEUE_CPUS: '2' });
  for (const name of ['COMPOSE_FILE', 'K6_VUS', 'PERF_ORCHESTRATOR_CPUS'])
    expect(env).not.toHaveProperty(name);
});

it.each([
  ['2.40.3', [2, 24, 4], false],
  ['5.0.2', [2, 24, 4], false],
  ['2.24.3', [2, 24, 4], true],
  ['1.41', [1, 44], true],
  ['1.51', [1, 44], false],
] as const)('version %s is older than %j: %s', (version, oldest, older) => {
  expect(isOlder(version, oldest)).toBe(older);
});

it.each([
  ['toomanyrequests: You have reached your pull rate limit', 'rate limit'],
  [
    'Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
    'cannot be reached',
  ],
  ['Error response from daemon: No such image: you/app:1', 'there is no image you/app:1'],
  ['pull access denied for you/app, repository does not exist', 'there is no image you/app'],
  [
    'failed to bind host port for 127.0.0.1:8080:172.17.0.2:80/tcp: address already in use',
    'port 8080 is already taken',
  ],
  ['Bind for 127.0.0.1:4566 failed: port is already allocated', 'port 4566 is already taken'],
  [
    'failed to create network shop_inside: Error response from daemon: invalid pool request: Pool overlaps with other one on this address space',
    'a fixed subnet that another network of this machine has',
  ],
  [
    'env file /shop/web.env not found: stat /shop/web.env: no such file or directory',
    'there is no file /shop/web.env, which env_file names',
  ],
  ['write /var/lib/docker/x: no space left on device', 'disk of the Docker daemon is full'],
  ["can't set healthcheck.start_interval as feature require Docker Engine v25 or later", 'too old'],
])('%s', (stderr, sentence) => {
  const explained = explainCompose(stderr, { service: 'orchestrator' });
  expect(explained?.message).toContain(sentence);
  expect(explained?.hint).not.toBe('');
});
