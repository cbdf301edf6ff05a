import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CommandTarget } from '../../src/domain/plan.ts';
import { buildOnce } from '../../src/target/build-once.ts';
import { recordingLog } from '../support/log.ts';
import { EMBEDDED } from '../support/run-plan.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perf-build-once-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const targetIn = (directory: string, script: string): CommandTarget => {
  const { packageRoot: _, ...settings } = EMBEDDED;
  return {
    ...settings,
    kind: 'command',
    argv: ['node', 'service.mjs'],
    directory,
    env: {},
    build: [process.execPath, '-e', script],
  };
};
const context = () => ({
  log: recordingLog(),
  signal: new AbortController().signal,
  remember: () => {},
  logs: join(folder, 'logs'),
  version: 'main',
});
const APPEND = "require('node:fs').appendFileSync('built', 'x')";

it('rounds start what was built before the first of them', async () => {
  const build = buildOnce();
  const target = targetIn(folder, APPEND);
  await Promise.all([build(target, context()), build(target, context())]);
  await build({ ...target, cpus: '0,1' }, context());
  expect(readFileSync(join(folder, 'built'), 'utf8')).toBe('x');
});

it('each version is built in its own folder', async () => {
  const other = mkdtempSync(join(folder, 'base-'));
  const build = buildOnce();
  await build(targetIn(folder, APPEND), context());
  await build(targetIn(other, APPEND), context());
  expect(readFileSync(join(other, 'built'), 'utf8')).toBe('x');
});

it('a build that fails fails every round, and runs once', async () => {
  const build = buildOnce();
  const target = targetIn(folder, `${APPEND}; process.exit(4)`);
  await expect(build(target, context())).rejects.toThrow();
  await expect(build(target, context())).rejects.toThrow();
  expect(readFileSync(join(folder, 'built'), 'utf8')).toBe('x');
});

it('what has nothing to build is not built', async () => {
  await buildOnce()(EMBEDDED, context());
});
