import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QueueBackend } from '../../src/domain/plan.ts';
import { composeEnvironment } from '../../src/target/compose/environment.ts';
import { run } from '../../src/exec/run.ts';
import { hasOwnOrchestrator } from '../../src/inputs/tested-service.ts';
import { composeTargetPlan, userFile } from './compose-stack.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

interface Merged {
  services: Record<
    string,
    {
      image?: string;
      environment?: Record<string, string>;
      volumes?: unknown[];
      healthcheck?: { test: string[] };
    }
  >;
}

/** The shipped files for a request, merged by a real Compose. No container is started. */
async function merged(
  dockerConfig: string,
  request: Parameters<typeof composeTargetPlan>[0] = {},
): Promise<{ services: Merged['services']; stderr: string }> {
  vi.stubEnv('DOCKER_CONFIG', dockerConfig);
  const { compose } = composeTargetPlan(request);
  const env = { ...composeEnvironment(process.env, compose.env), GRAFANA_PASSWORD: 'for-the-test' };
  const { code, stdout, stderr } = await run(compose.commands.config, { env, maxBytes: 10_000_000 });
  if (code !== 0) throw new Error(stderr);
  return { services: (JSON.parse(stdout) as Merged).services, stderr };
}

const COMPOSES: [name: string, config: string][] = [
  ['Compose 5', process.env.DOCKER_CONFIG ?? ''],
  ['Compose 2', process.env.PERF_TEST_DOCKER_CONFIG_COMPOSE2 ?? ''],
];
const OURS = ['consumers', 'k6', 'orchestrator', 'prometheus', 'queue'];

describe.each(COMPOSES)('%s merges every overlay without a warning', (_, config) => {
  const requests: [name: string, request: Parameters<typeof composeTargetPlan>[0], services: string[]][] = [
    ...(['localstack', 'floci', 'elasticmq', 'reference'] as QueueBackend[]).map(
      (queueBackend): [string, Parameters<typeof composeTargetPlan>[0], string[]] => [
        queueBackend,
        { queueBackend },
        OURS,
      ],
    ),
    ['Grafana', { grafana: true, localPorts: true }, [...OURS, 'grafana'].sort()],
    ['an image of the user', { image: 'you/app:1' }, OURS],
    ['a build of the user', { build: '/app' }, OURS],
  ];
  it.each(requests)('%s', async (_name, request, expected) => {
    const { services, stderr } = await merged(config, request);
    expect(stderr).toBe('');
    expect(Object.keys(services).sort()).toEqual(expected);
  });
});

/** The image of Floci could not be had where this is tested: its overlay is only merged, never run. */
it('Floci takes the place of LocalStack, and nothing of LocalStack is left', async () => {
  const { services } = await merged(process.env.DOCKER_CONFIG ?? '', { queueBackend: 'floci' });
  const { queue, consumers, orchestrator } = services;
  expect(queue?.image).toMatch(/^floci\/floci:\d/);
  expect(queue?.environment ?? {}).toEqual({});
  expect(queue?.volumes ?? []).toEqual([]);
  expect(queue?.healthcheck?.test).toEqual(['CMD', 'bash', '-c', 'exec 3<>/dev/tcp/127.0.0.1/4566']);
  expect(consumers?.environment?.PERF_QUEUE_BACKEND).toBe('floci');
  expect(orchestrator?.environment?.AWS_ENDPOINT_URL).toBe('http://queue:4566');
});

describe.each(COMPOSES)(
  '%s: an orchestrator of a file of the user keeps nothing of the reference',
  (_, config) => {
    it.each([
      ['an image', 'orchestrator: { image: you/app:1 }', { image: 'you/app:1', command: null }],
      [
        'a build',
        'orchestrator: { build: /app, command: [serve] }',
        { build: { context: '/app', dockerfile: 'Dockerfile' }, command: ['serve'] },
      ],
      [
        'another service of it',
        'web: { image: you/web:1, command: [web] }\n  orchestrator: { extends: { service: web } }',
        { image: 'you/web:1', command: ['web'] },
      ],
    ])('%s', async (_name, text, expected) => {
      const userFiles = [userFile(`services:\n  ${text}\n`)];
      const { services } = await merged(config, {
        ownOrchestrator: hasOwnOrchestrator(userFiles),
        userFiles,
      });
      const orchestrator = services.orchestrator as Record<string, unknown> | undefined;
      expect(orchestrator).toMatchObject(expected);
      expect(JSON.stringify(orchestrator)).not.toContain('reference');
      for (const key of ['build', 'image', 'user', 'healthcheck'])
        if (!Object.hasOwn(expected, key)) expect(orchestrator).not.toHaveProperty(key);
    });
  },
);

it('an image of the user keeps nothing of the reference', async () => {
  const { services } = await merged(process.env.DOCKER_CONFIG ?? '', { image: 'you/app:1' });
  const orchestrator = services.orchestrator as Record<string, unknown> | undefined;
  expect(orchestrator).toMatchObject({ image: 'you/app:1', command: null });
  for (const key of ['build', 'user', 'healthcheck']) expect(orchestrator).not.toHaveProperty(key);
});
