import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settingsIn } from '../../src/plan/settings.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Set by the tool itself, whatever the environment says. */
const OURS = [
  'PERF_PACKAGE_ROOT',
  'PERF_COMPOSE_DIRECTORY',
  'PERF_CANDIDATE_TAG',
  'PERF_ORCHESTRATOR_BUILD',
  'PERF_ORCHESTRATOR_IMAGE',
  'PERF_ORCHESTRATOR_PORT',
  'PERF_UID',
  'PERF_GID',
];

it('every variable of the compose files and every fault can be set', () => {
  const compose = readdirSync(join(ROOT, 'compose'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(ROOT, 'compose', name), 'utf8'))
    .join('');
  const faults = readFileSync(join(ROOT, 'docs/reference-orchestrator.md'), 'utf8');
  const wanted = new Set([
    ...[...compose.matchAll(/\$\{(PERF_[A-Z0-9_]+)/g)].map(([, name]) => name ?? ''),
    ...[...faults.matchAll(/PERF_FAULT_[A-Z_]+/g)].map(([name]) => name),
  ]);
  const settings = [...wanted].filter((name) => !OURS.includes(name));
  expect(settings.length).toBeGreaterThan(15);
  expect(Object.keys(settingsIn(Object.fromEntries(settings.map((name) => [name, '1']))))).toEqual(settings);
});

it('nothing else of the environment is a setting', () => {
  expect(
    settingsIn({ PERF_DB_PASSWORD: 'hush', PERF_TEST_K6_1: '/k6', PATH: '/bin', PERF_QUEUE_CPUS: '' }),
  ).toEqual({});
});
