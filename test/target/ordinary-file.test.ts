import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { composePlan } from '../../src/plan/compose-plan.ts';
import type { ComposeRequest } from '../../src/plan/compose-plan.ts';
import { readFiles } from '../../src/target/compose/config.ts';
import { serviceNames } from '../../src/target/compose/names.ts';
import { ordinaryFile } from '../../src/target/compose/ordinary-file.ts';

const plan = (request: Partial<ComposeRequest> = {}) =>
  composePlan({
    project: 'perf-1',
    packageRoot: '/tool',
    queueBackend: 'none',
    grafana: false,
    replicas: 1,
    service: 'web',
    userFiles: ['/shop/compose.yaml'],
    profiles: [],
    ...request,
  });

/** Tags by their names: `!override` of a list, `!reset`. */
const TAGS = [
  {
    tag: '!override',
    collection: 'seq' as const,
    resolve: (items: { toJSON(): unknown }) => ['override', items.toJSON()],
  },
  { tag: '!reset', resolve: () => 'reset' },
];

function fileOf(config: object, request: Partial<ComposeRequest> = {}, port?: number) {
  const text = ordinaryFile(plan(request), {
    files: readFiles(JSON.stringify(config)),
    port,
    k6: { image: 'grafana/k6:2.2.0', user: '1:1', scripts: '/tool/k6' },
    limits: { cpus: '1', memory: '2g' },
  });
  const read = parse(text, { customTags: TAGS as never }) as Record<
    'services' | 'networks' | 'volumes',
    Record<string, Record<string, unknown>>
  >;
  const { 'orchestrator-perf-k6': k6, ...services } = read.services;
  return { services, k6, networks: read.networks, volumes: read.volumes, text };
}

const LABELED = { labels: { 'orchestrator-perf': 'stack' } };

describe('files of the user become a stack of its own', () => {
  const config = {
    services: {
      web: {
        container_name: 'shop-web',
        image: 'shop:dev',
        build: { context: '/shop' },
        ports: [
          { target: 3000, published: '80', protocol: 'tcp' },
          { target: 9229, published: '9229', protocol: 'tcp' },
        ],
        networks: { front: null, back: null },
      },
      worker: { image: 'shop:dev' },
      tool: { build: { context: '/tool' } },
      dns: { image: 'dns:1', ports: [{ target: 53, protocol: 'udp' }] },
    },
    networks: { front: { name: 'fixed' }, back: { name: 'perf-1_back' } },
    volumes: { data: { name: 'shop-data' }, other: { name: 'theirs', external: true } },
  };

  test('every port is a free one of loopback, also that of the service under test', () => {
    const { services } = fileOf(config, {}, 4000);
    const ports = (name: string) => JSON.stringify(services[name]?.ports);
    expect(ports('web')).toContain('"127.0.0.1::3000/tcp","127.0.0.1::9229/tcp","127.0.0.1::4000/tcp"');
    expect(ports('dns')).toContain('"127.0.0.1::53/udp"');
    expect(services.worker).not.toHaveProperty('ports');
  });

  test('nothing has a name that another stack could have', () => {
    const { services, networks, volumes } = fileOf(config);
    expect(services.web?.container_name).toBe('reset');
    expect(services.worker).not.toHaveProperty('container_name');
    expect(networks).toEqual({ front: { name: 'perf-1_front' } });
    expect(volumes).toEqual({ data: { name: 'perf-1_data' } });
  });

  test('what is built is built for this project alone, and whoever runs it runs that', () => {
    const { services } = fileOf(config);
    const image = 'orchestrator-perf/candidate:perf-1.web';
    expect([services.web?.image, services.worker?.image]).toEqual([image, image]);
    expect(services.tool?.image).toBe('orchestrator-perf/candidate:perf-1.tool');
    expect(services.dns).not.toHaveProperty('image');
  });

  test('the rest of them stays as it is', () => {
    expect(fileOf({ services: { db: { image: 'db:1' }, web: { image: 'a' } } }).services).toEqual({
      db: LABELED,
      web: LABELED,
    });
  });

  test('k6 is in the networks of the service under test, under a name that nobody has', () => {
    expect(fileOf(config).k6).toMatchObject({
      image: 'grafana/k6:2.2.0',
      profiles: ['orchestrator-perf-k6'],
      networks: ['front', 'back'],
      read_only: true,
    });
    expect(fileOf({ services: { web: {} } }).k6).not.toHaveProperty('networks');
  });

  test('nothing is left for Compose to interpolate', () => {
    const { text } = fileOf({ services: { web: { build: {} }, a$b: { build: {} } } }, { build: '/x/$HOME' });
    expect(text.replaceAll('$$', '')).not.toContain('$');
  });
});

describe('another version in its place', () => {
  const built = { services: { web: { image: 'shop:dev', build: { context: '/shop', args: { A: 'b' } } } } };
  test('an image', () => {
    expect(fileOf(built, { image: 'shop:1' }).services.web).toMatchObject({
      image: 'shop:1',
      build: 'reset',
    });
    expect(fileOf({ services: { web: { image: 'a' } } }, { image: 'shop:1' }).services.web).toEqual({
      ...LABELED,
      image: 'shop:1',
    });
  });

  test('a folder: how it is built stays', () => {
    expect(fileOf(built, { build: '/base' }).services.web).toEqual({
      ...LABELED,
      image: 'orchestrator-perf/candidate:perf-1',
      build: { context: '/base' },
    });
  });
});

test('a service that no file describes is told where to listen, and has limits', () => {
  const { services } = fileOf({}, { userFiles: [], service: 'shop', build: '/shop' }, 3000);
  expect(services).toEqual({
    shop: {
      ...LABELED,
      ports: expect.arrayContaining([['127.0.0.1::3000/tcp']]),
      init: true,
      environment: { PORT: '3000' },
      deploy: { resources: { limits: { cpus: '1', memory: '2g' } } },
      build: { context: '/shop' },
      image: 'orchestrator-perf/candidate:perf-1',
    },
  });
});

describe('names', () => {
  const names = serviceNames(plan());
  test.each([
    ['web', 'orchestrator', 'orchestrator'],
    ['db', 'db', 'other'],
    ['queue', 'your-queue', 'other'],
    ['orchestrator', 'your-orchestrator', 'other'],
    ['k6', 'your-k6', 'other'],
    ['your-k6', 'your-your-k6', 'other'],
    ['constructor', 'constructor', 'other'],
  ])('%s is known as %s', (service, known, role) => {
    expect([names.known(service), names.roleOf(service)]).toEqual([known, role]);
    expect(names.ofFiles(known)).toBe(service);
  });
});

test('side by side the service under test has the CPUs that it is given, and it alone', () => {
  const pinned = { ...plan(), env: { ...plan().env, PERF_ORCHESTRATOR_CPUSET: '0,1' } };
  const text = ordinaryFile(pinned, {
    files: readFiles(JSON.stringify({ services: { web: { image: 'shop' }, db: { image: 'db' } } })),
    port: 80,
    k6: { image: 'grafana/k6:2.2.0', user: undefined, scripts: '/tool/k6' },
    limits: { cpus: '1', memory: '2g' },
  });
  const { services } = parse(text, { customTags: TAGS as never });
  expect([services.web.cpuset, services.db.cpuset]).toEqual(['0,1', undefined]);
});
