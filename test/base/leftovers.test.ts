import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { postStep } from '../../src/action/post-step.ts';
import { removeWorktree } from '../../src/base/worktree.ts';
import { TREE_VARIABLE } from '../../src/exec/process-tree.ts';
import { recordingLog } from '../support/log.ts';
import { ask, baseOf, git, scratch, story, write } from './repositories.ts';

const S = story();
const worktrees = () =>
  git(S.clone, 'worktree', 'list', '--porcelain')
    .split('\n')
    .filter((line) => line.startsWith('worktree '))
    .slice(1);
const opener = join(scratch(), 'opener.mjs');

beforeAll(async () => {
  await build({
    stdin: {
      contents: `
        import { openBase } from './src/base/open-base.ts';
        const silent = () => {};
        const base = await openBase({
          asked: 'main',
          workingDirectory: process.argv[2],
          log: { info: silent, warn: silent, debug: silent },
          signal: new AbortController().signal,
          remember: (left) => console.log(JSON.stringify(left)),
        });
        console.log(base.directory);
        setInterval(silent, 1000);
      `,
      resolveDir: join(import.meta.dirname, '..', '..'),
      loader: 'ts',
    },
    outfile: opener,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
});

/** A process that has opened a base; what it remembered, and where the base is. */
async function another() {
  const child = spawn(process.execPath, [opener, S.clone], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === 2) break;
  }
  const [left = '', directory = ''] = lines;
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { left: JSON.parse(left) as { directory: string }, directory, kill };
}

describe('a run that was killed', () => {
  it('has its base removed by the post step', async () => {
    const run = await another();
    expect(existsSync(run.directory)).toBe(true);
    await run.kill();
    expect(worktrees()).toHaveLength(1);
    const log = recordingLog();
    await postStep([run.left], { env: process.env, log });
    expect(existsSync(run.left.directory)).toBe(false);
    expect(worktrees()).toEqual([]);
    expect(log.lines).toEqual([]);
    // Once more does no harm.
    await postStep([run.left], { env: process.env, log });
    expect(log.lines).toEqual([]);
  });

  it('has its base removed by the next run, and one under way keeps its own', async () => {
    const [dead, alive] = [await another(), await another()];
    try {
      await dead.kill();
      {
        await using base = await baseOf(S.clone, { asked: 'main' });
        expect(existsSync(base.directory)).toBe(true);
        expect(existsSync(dead.left.directory)).toBe(false);
        expect(existsSync(alive.directory)).toBe(true);
        expect(worktrees()).toHaveLength(2);
      }
      expect(worktrees()).toEqual([`worktree ${alive.directory}`]);
    } finally {
      await alive.kill();
    }
    await removeWorktree({ kind: 'worktree', repository: S.clone, ...alive.left }, recordingLog());
  });

  it('whose files are gone is forgotten; a work tree of the user is not, be it gone too', async () => {
    const run = await another();
    await run.kill();
    rmSync(run.left.directory, { recursive: true });
    const own = join(scratch(), 'own');
    git(S.clone, 'worktree', 'add', '--quiet', '--detach', own);
    rmSync(own, { recursive: true });
    {
      const { result, log } = await ask(S.clone, { asked: 'main' });
      if (result.kind !== 'base') throw new Error(result.because);
      await using base = result;
      expect(worktrees()).toHaveLength(2);
      expect(existsSync(base.directory)).toBe(true);
      expect(log.lines.filter((line) => line.startsWith('warn'))).toEqual([]);
    }
    expect(worktrees()).toEqual([`worktree ${own}`]);
    git(S.clone, 'worktree', 'prune');
  });

  it('may have left files that git would keep: changed, new, ignored, a repository of their own', async () => {
    const run = await another();
    await run.kill();
    write(run.directory, 'a.txt', 'changed');
    write(run.directory, 'node_modules/x/index.js', '');
    git(run.directory, 'init', '--quiet', 'inner');
    git(S.clone, 'worktree', 'lock', run.directory);
    await postStep([run.left], { env: process.env, log: recordingLog() });
    expect(existsSync(run.left.directory)).toBe(false);
    expect(worktrees()).toEqual([]);
  });
});

it('processes that were started in a base are ended before its files go', async () => {
  const run = await another();
  await run.kill();
  const mark = randomUUID();
  const inside = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    cwd: run.directory,
    env: { [TREE_VARIABLE]: mark },
  });
  const ended = once(inside, 'exit').then(() => existsSync(run.directory));
  await postStep([run.left, { kind: 'command', name: mark }], { env: process.env, log: recordingLog() });
  expect(await ended, 'the files were still there at its end').toBe(true);
  expect(existsSync(run.directory)).toBe(false);
});

describe('what is no folder of ours', () => {
  it.each([
    '',
    'orchestrator-perf-base-',
    'orchestrator-perf-base-../../x',
    'orchestrator-perf-base-AbCdEf/..',
  ])('stays: %j', async (name) => {
    const parent = scratch();
    const directory = join(parent, 'mine');
    mkdirSync(directory);
    writeFileSync(join(directory, 'file'), '');
    const log = recordingLog();
    const left = { kind: 'worktree', repository: S.clone, directory: `${directory}/${name}` };
    await postStep([left], { env: process.env, log });
    expect(existsSync(join(directory, 'file'))).toBe(true);
    expect(log.lines).toEqual([expect.stringContaining('is no folder of a base version and stays')]);
  });

  it('is not removed through a link that has the name of one', async () => {
    const directory = join(scratch(), 'mine');
    write(directory, 'file', '');
    const link = join(dirname(directory), 'orchestrator-perf-base-AbCdEf');
    symlinkSync(directory, link);
    await postStep([{ kind: 'worktree', repository: S.clone, directory: link }], {
      env: process.env,
      log: recordingLog(),
    });
    expect(existsSync(join(directory, 'file'))).toBe(true);
  });
});
