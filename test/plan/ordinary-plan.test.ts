import { describe, expect, test } from 'vitest';
import type { ComposePlan, Plan } from '../../src/domain/plan.ts';
import { describePlan } from '../../src/plan/describe-plan.ts';
import type { PlanContext } from '../../src/plan/plan-context.ts';
import { sourceOfBase } from '../../src/plan/targets.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { planOf } from './plan-of.ts';

const FILES = { 'compose-file': 'deploy/compose.yaml\nperf.yaml', 'compose-service': 'web' };
const requests = 'GET /';

const runOf = ({ tests }: Plan, side = 'candidate') => tests[0].runs.find((run) => run.side === side);
function composeOf(plan: Plan, side?: string): ComposePlan {
  const target = runOf(plan, side)?.target;
  if (target?.kind !== 'compose') throw new Error(target?.kind);
  return target.compose;
}

const base: PlanContext['base'] = {
  kind: 'version',
  version: { label: 'main', sha: 'a'.repeat(40) },
  candidate: { label: 'this', sha: undefined },
  pathOf: (path) => path.replace('/home/me/service', '/base'),
  isAsked: true,
};

test('files of the user are all there is, and one that is written for this project', () => {
  const compose = composeOf(planOf({ requests, ...FILES, port: '3000' }, { temporaryDirectory: '/tmp/x' }));
  expect(compose.files).toEqual([
    '/home/me/service/deploy/compose.yaml',
    '/home/me/service/perf.yaml',
    '/tmp/x/perf-a1-b2-compose.yaml',
  ]);
  expect(compose).toMatchObject({
    service: 'web',
    port: 3000,
    queueBackend: 'none',
    ordinary: { file: '/tmp/x/perf-a1-b2-compose.yaml', hasUserFiles: true },
  });
  const { config, up, runK6 } = compose.commands;
  // Its .env is the user's.
  for (const argv of [config, up, runK6]) expect(argv).not.toContain('--env-file');
  expect(config.join(' ')).toContain('--project-directory /home/me/service/deploy ');
  expect(runK6.join(' ')).toContain('--profile orchestrator-perf-k6 run');
});

test('an image or a build alone has the name of the service, and a port that is found', () => {
  const compose = composeOf(planOf({ requests, build: 'app', service: 'My Shop v2' }));
  expect(compose).toMatchObject({ service: 'my-shop-v2', build: '/home/me/service/app' });
  expect(compose).not.toHaveProperty('port');
  expect(compose.ordinary?.hasUserFiles).toBe(false);
  const scaled = composeOf(planOf({ requests, image: 'a:1', service: 'shop', replicas: '3' }));
  expect(scaled.commands.up.slice(-2)).toEqual(['--scale', 'shop=3']);
});

describe('side by side', () => {
  test('each version has its own compose files', () => {
    const plan = planOf({ requests, ...FILES }, { base });
    expect(composeOf(plan, 'base').files.slice(0, 2)).toEqual([
      '/base/deploy/compose.yaml',
      '/base/perf.yaml',
    ]);
    expect(composeOf(plan).files[0]).toBe('/home/me/service/deploy/compose.yaml');
  });

  test('and its own folder, or its own image, in its place of them', () => {
    expect(composeOf(planOf({ requests, build: 'app' }, { base }), 'base').build).toBe('/base/app');
    const images = planOf({ requests, ...FILES, image: 'a:2', 'base-image': 'a:1' }, { base });
    expect([composeOf(images, 'base').image, composeOf(images).image]).toEqual(['a:1', 'a:2']);
  });

  test.each<[flags: Record<string, string>, source: unknown]>([
    [FILES, { kind: 'git', needs: ['deploy/compose.yaml', 'perf.yaml'] }],
    [{ build: 'app' }, { kind: 'git', needs: ['app'] }],
    [
      { ...FILES, build: 'app' },
      { kind: 'git', needs: ['app', 'deploy/compose.yaml', 'perf.yaml'] },
    ],
    [
      { image: 'a:1', 'base-image': 'a:0' },
      { kind: 'image', image: 'a:0' },
    ],
    [{ image: 'a:1' }, { kind: 'none', because: expect.stringContaining('give build') }],
    [
      { ...FILES, image: 'a:1' },
      { kind: 'none', because: expect.stringContaining('base-image') },
    ],
  ])('the base of %j', (flags, source) => {
    const values = new Map(
      Object.entries({ requests, ...flags }).map(([name, text]) => [name, { text, where: name }]),
    );
    const { inputs } = readInputs({ surface: 'cli', sources: [{ kind: 'flag', values }] });
    expect(sourceOfBase(inputs)).toEqual(source);
  });
});

test.each([
  [FILES, 'web of deploy/compose.yaml, perf.yaml'],
  [{ build: '.' }, 'built from .'],
  [{ image: 'a:1' }, 'image a:1'],
  [{ ...FILES, image: 'a:1' }, 'image a:1, as web of deploy/compose.yaml, perf.yaml'],
  [{ ...FILES, build: 'app' }, 'built from app, as web of deploy/compose.yaml, perf.yaml'],
])('%j is told as it is', (flags, what) => {
  expect(runOf(planOf({ requests, service: 'shop', ...flags }))?.target.tested).toEqual({
    service: 'shop',
    what,
  });
});

test('no word of a queue, of events or of an orchestrator, in plan, limits and comparability', () => {
  for (const flags of [{ requests }, { script: 'perf/own.js' }]) {
    const plan = planOf({ ...flags, ...FILES, service: 'shop', 'test-type': 'load' });
    const { comparability, target } = runOf(plan) ?? {};
    expect(comparability).toMatchObject({ composeService: 'web' });
    expect(comparability).not.toHaveProperty('queueBackend');
    expect(comparability).not.toHaveProperty('queueSettings');
    expect(target?.hasMetrics).toBe(false);
    expect(plan.tests[0].thresholds.filter(({ metric }) => /queue|event/.test(metric))).toEqual([]);
  }
  const text = describePlan(planOf({ requests, ...FILES, service: 'shop' }), 'cli');
  expect(text).toMatch(/^ {2}Compose service: web$/m);
  expect(text).toMatch(/^ {2}Port: as it is found$/m);
  // The image of k6, and the variable in which a script finds the service.
  const words = text.replaceAll(/orchestrator-perf|ORCHESTRATOR_URL|grafana\/k6/g, '');
  expect(words).not.toMatch(/queue|events|orchestrator|grafana/i);
});

test('events to a stack of the user are judged without a queue of ours, and its metrics are read', () => {
  const plan = planOf({ ...FILES, 'test-type': 'load' });
  expect(plan.tests[0].workload.kind).toBe('events');
  expect(runOf(plan)?.target.hasMetrics).toBeUndefined();
  const metrics = plan.tests[0].thresholds.map(({ metric }) => metric);
  expect(metrics.some((metric) => metric.startsWith('queue.'))).toBe(false);
  expect(metrics).toContain('orchestrator.memory');
});
