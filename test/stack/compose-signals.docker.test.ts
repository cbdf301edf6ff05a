import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanUpCompose, composeState } from '../../src/stack/compose-cleanup.ts';
import { dockerHost } from '../../src/stack/compose-preflight.ts';
import { listContainers } from '../../src/stack/containers.ts';
import { openEngine } from '../../src/stack/engine-api.ts';
import { collectingLog, PACKAGE_ROOT } from './compose-stack.ts';
import { leftoversOf } from './whole-run.ts';

type StageName = 'starting' | 'loading';

interface Tool {
  child: ChildProcess;
  project: string;
  folder: string;
  stderr: () => string;
  ended: Promise<number | null>;
}

/** The shipped bundle as a child process, up to where it has a project. */
async function startTool(): Promise<Tool> {
  const folder = mkdtempSync(join(tmpdir(), 'perf-signal-'));
  const k6 = process.env.PERF_TEST_K6_2;
  const child = spawn(
    process.execPath,
    [
      join(PACKAGE_ROOT, 'dist/cli/index.js'),
      ...['run', 'load', '--stack', 'compose', '--queue-backend', 'reference', '--duration', '60s'],
      ...['--vus', '5', '--events-per-second', '200', ...(k6 ? ['--k6-path', k6] : [])],
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  await until(() => / project (\S+)/.test(stderr), 30_000);
  const project = / project (\S+)/.exec(stderr)?.[1] ?? '';
  return { child, project, folder, stderr: () => stderr, ended };
}

async function until(ready: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const deadlineMs = Date.now() + withinMs;
  while (!(await ready())) {
    if (Date.now() > deadlineMs) throw new Error('it did not come to this');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function reach(stage: StageName, project: string): Promise<void> {
  const engine = openEngine(await dockerHost(process.env));
  try {
    await until(async () => {
      const containers = await listContainers(engine, project);
      return stage === 'starting'
        ? containers.length > 0
        : containers.some(({ oneOff, state }) => oneOff && state === 'running');
    }, 60_000);
  } finally {
    engine.close();
  }
}

describe('the tool is ended from outside', () => {
  const cases: [signal: NodeJS.Signals, stage: StageName][] = [
    ['SIGINT', 'starting'],
    ['SIGTERM', 'starting'],
    ['SIGINT', 'loading'],
    ['SIGTERM', 'loading'],
  ];
  it.each(cases)('%s while %s: it takes everything down itself', async (signal, stage) => {
    const tool = await startTool();
    await reach(stage, tool.project);
    tool.child.kill(signal);
    const code = await tool.ended;
    expect(code, tool.stderr()).not.toBe(0);
    expect(await leftoversOf(tool.project)).toEqual([]);
    // Evidence first: also of a run that was called off.
    if (stage === 'loading')
      expect(existsSync(join(tool.folder, 'perf-results/load/result.json'))).toBe(true);
  });

  it.each<StageName>(['starting', 'loading'])(
    'SIGKILL while %s: the post step takes it down',
    async (stage) => {
      const tool = await startTool();
      await reach(stage, tool.project);
      tool.child.kill('SIGKILL');
      await tool.ended;
      const state = composeState(tool.project, await dockerHost(process.env));
      const log = collectingLog([]);
      await cleanUpCompose(state, { env: process.env, log });
      // What the killed tool had under way may still add something after the first look.
      await until(async () => {
        if ((await leftoversOf(tool.project)).length === 0) return true;
        await cleanUpCompose(state, { env: process.env, log });
        return false;
      }, 30_000);
      expect(await leftoversOf(tool.project)).toEqual([]);
    },
  );

  it('a state that is no project of ours is left alone', async () => {
    const lines: string[] = [];
    await cleanUpCompose(
      { composeProject: '../x; rm', dockerHost: 'unix:///x' },
      { env: {}, log: collectingLog(lines) },
    );
    expect(lines).toEqual([]);
  });
});
