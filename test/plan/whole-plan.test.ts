import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/plan.ts';
import { composePlan } from '../../src/plan/compose-plan.ts';
import { describePlan } from '../../src/plan/describe-plan.ts';
import type { PlanContext } from '../../src/plan/plan-context.ts';
import { shareablePlan } from '../../src/plan/shareable-plan.ts';
import { planOf } from './plan-of.ts';

/** A committed text for each: a change of what a dry run says is seen in the diff. */
test.each<[file: string, Entry, values: Record<string, string>, facts?: Partial<PlanContext>]>([
  ['plan-action', 'action', {}, { commit: { sha: '8c1f2ab', branch: 'feature', baseBranch: 'main' } }],
  [
    'plan-action-no-branch',
    'action',
    { 'upload-artifacts': 'false', 'k6-path': '/usr/bin/k6' },
    { commit: { sha: '8c1f2ab' } },
  ],
  [
    'plan-command-line',
    'cli',
    {
      'test-type': 'stress',
      vus: '50',
      duration: '5m',
      baseline: 'base.json',
      'save-baseline': 'always',
      'k6-checksum': 'ab'.repeat(32),
      dashboard: 'true',
      'keep-stack': 'true',
      thresholds: "no defaults\nwarn http_req_duration{name:it's}: p(95)<1s",
    },
    { settings: { PERF_FAULT_LATENCY_MS: '600' } },
  ],
  ['plan-baseline-not-saved', 'cli', { baseline: 'base.json' }],
  [
    'plan-own-script',
    'action',
    { script: 'load test.js', 'target-url': 'http://orders:8080', baseline: 'none' },
  ],
  [
    'plan-compose',
    'action',
    {
      stack: 'compose',
      'test-type': 'load,spike',
      'queue-backend': 'elasticmq',
      'orchestrator-image': 'a/b:1',
      'compose-file': 'deploy/one.yml\n/abs/two.yml',
      'compose-profiles': 'extra',
      replicas: '2',
      grafana: 'true',
    },
    { settings: { PERF_QUEUE_CPUS: '2' } },
  ],
  ['plan-compose-k6-on-host', 'action', { stack: 'compose', 'k6-runner': 'host', 'k6-path': '/usr/bin/k6' }],
])('the dry run of %s', async (file, surface, values, facts) => {
  const text = describePlan(planOf(values, facts, surface), surface);
  const [hash] = /(?<=Profile hash: )[0-9a-f]{12}$/m.exec(text) ?? [];
  expect(hash).toBeDefined();
  // The hash changes with every default; what it depends on is another test's matter.
  const shown = text.replaceAll(/(?<=Profile hash: )[0-9a-f]{12}$/gm, '<12 digits>');
  await expect(shown).toMatchFileSnapshot(`../rendered/${file}.txt`);
});

const request = {
  project: 'perf-1',
  packageRoot: '/opt/perf',
  queueBackend: 'localstack',
  grafana: false,
  replicas: 1,
  userFiles: [],
  profiles: [],
} as const;

test.each([
  ['localstack', []],
  ['floci', ['/opt/perf/compose/compose.floci.yaml']],
  ['elasticmq', ['/opt/perf/compose/compose.elasticmq.yaml']],
  ['reference', ['/opt/perf/compose/compose.reference-queue.yaml']],
] as const)('the queue %s has these files beside the base', (queueBackend, files) => {
  expect(composePlan({ ...request, queueBackend }).files).toEqual([
    '/opt/perf/compose/compose.yaml',
    ...files,
  ]);
});

test('local ports, a build and Grafana are files of their own, the user’s come last', () => {
  const plan = composePlan({
    ...request,
    localPorts: true,
    grafana: true,
    build: '/home/me/app',
    image: 'unused',
    userFiles: ['/home/me/own.yml'],
  });
  const ours = ['', '.local', '.grafana', '.build'].map((part) => `/opt/perf/compose/compose${part}.yaml`);
  expect(plan.files).toEqual([...ours, '/home/me/own.yml']);
  expect(composePlan({ ...request, image: 'a' }).files.at(-1)).toBe('/opt/perf/compose/compose.image.yaml');
});

test.each<[Partial<Parameters<typeof composePlan>[0]>, Record<string, string>]>([
  [{}, { GRAFANA_PORT: '0', PERF_ORCHESTRATOR_PORT: '8080' }],
  [{ localPorts: true }, { GRAFANA_PORT: '3000', PERF_ORCHESTRATOR_PORT: '8080' }],
  [{ port: 9000 }, { GRAFANA_PORT: '0', PERF_ORCHESTRATOR_PORT: '9000' }],
  [
    { env: { PERF_QUEUE_CPUS: '2' } },
    { GRAFANA_PORT: '0', PERF_QUEUE_CPUS: '2', PERF_ORCHESTRATOR_PORT: '8080' },
  ],
  [
    { image: 'a/b:1' },
    { GRAFANA_PORT: '0', PERF_ORCHESTRATOR_PORT: '8080', PERF_ORCHESTRATOR_IMAGE: 'a/b:1' },
  ],
  [
    { build: '/app' },
    {
      GRAFANA_PORT: '0',
      PERF_ORCHESTRATOR_PORT: '8080',
      PERF_ORCHESTRATOR_BUILD: '/app',
      PERF_CANDIDATE_TAG: 'orchestrator-perf/candidate:perf-1',
    },
  ],
  [
    { k6Version: '1.8.1' },
    { GRAFANA_PORT: '0', PERF_ORCHESTRATOR_PORT: '8080', K6_IMAGE: 'grafana/k6:1.8.1' },
  ],
])('%j gives the compose files these variables', (changes, env) => {
  expect(composePlan({ ...request, ...changes }).env).toEqual({
    PERF_PACKAGE_ROOT: '/opt/perf',
    PERF_COMPOSE_DIRECTORY: '/opt/perf/compose',
    ...env,
  });
});

test('a plan says only what was asked for', () => {
  const { commands: _, env: __, ...plan } = composePlan(request);
  expect(plan).toEqual({
    project: 'perf-1',
    files: ['/opt/perf/compose/compose.yaml'],
    profiles: [],
    queueBackend: 'localstack',
    service: 'orchestrator',
    replicas: 1,
    grafana: false,
    k6OnHost: false,
    port: 8080,
  });
});

test.each([
  [[], '/opt/perf/compose'],
  [['/home/me/deploy/own.yml', '/elsewhere/two.yml'], '/home/me/deploy'],
  [['/own.yml'], '/'],
  [['C:\\deploy\\own.yml'], 'C:\\deploy'],
])('relative paths in %j are meant from %s', (userFiles, directory) => {
  const { down } = composePlan({ ...request, userFiles }).commands;
  expect(down[down.indexOf('--project-directory') + 1]).toBe(directory);
});

test('a plan that is kept hides secrets of the settings and everything of the user’s script', () => {
  const compose = planOf(
    { stack: 'compose', 'script-env': 'MY_EVENTS_X=1' },
    { settings: { PERF_QUEUE_CPUS: '2', PERF_API_KEY: 'hush' } },
  );
  const [run] = shareablePlan(compose).tests[0].runs;
  expect(run.target).toMatchObject({
    kind: 'compose',
    healthPath: '/health',
    compose: { project: 'perf-a1-b2', env: { PERF_QUEUE_CPUS: '2', PERF_API_KEY: '***' } },
  });
  expect(run.k6Env).toMatchObject({ MY_EVENTS_X: '***', EVENTS_PER_REQUEST: '100' });
  const embedded = planOf({});
  expect(shareablePlan(embedded).tests[0].runs[0].target).toEqual(embedded.tests[0].runs[0].target);
});
