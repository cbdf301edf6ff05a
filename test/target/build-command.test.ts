import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import { processTree } from '../../src/exec/process-tree.ts';
import { buildCommand } from '../../src/target/command/build-command.ts';
import type { BuildContext } from '../../src/target/target.ts';
import type { LeftBehind } from '../../src/target/target.ts';
import { recordingLog } from '../support/log.ts';
import { until } from './cli.ts';

const SCRIPT = join(import.meta.dirname, '..', 'fixtures', 'command', 'build.mjs');
const scratch = () => realpathSync(mkdtempSync(join(tmpdir(), 'perf-build-')));

/** Builds as `how` says, in a folder of its own. */
function building(how: string, changes: Partial<BuildContext> = {}, build = [process.execPath, SCRIPT, how]) {
  const directory = scratch();
  const left: LeftBehind[] = [];
  const log = recordingLog();
  const context = {
    log,
    signal: new AbortController().signal,
    remember: (one: LeftBehind) => void left.push(one),
    logs: join(directory, 'logs'),
    version: 'main (8c1f2ab)',
    ...changes,
  };
  const plan = { build: build as [string], directory, env: { API_TOKEN: 'tell-nobody', COLOUR: 'red' } };
  const outcome = buildCommand(plan, context).catch((error: unknown) => error);
  const saidToLog = () => readFileSync(join(directory, 'logs/build.log'), 'utf8');
  const living = async () => {
    const [first] = left;
    if (first?.kind !== 'command') throw new Error('nothing was remembered');
    return (await processTree({ mark: first.name }).living()).map(({ pid }) => pid);
  };
  return { directory, left, log, outcome, saidToLog, living };
}

async function failure(how: string, changes?: Partial<BuildContext>, build?: string[]) {
  const run = building(how, changes, build);
  const error = await run.outcome;
  expect(error).toBeInstanceOf(StackError);
  expect(await run.living()).toEqual([]);
  return { ...run, error: error as StackError };
}

describe('a build command', () => {
  it('is run to its end in the folder of its version, with the variables of the service and without a port', async () => {
    const run = building('well');
    expect(await run.outcome).toBeUndefined();
    expect(readFileSync(join(run.directory, 'built'), 'utf8')).toBe('well');
    const said = run.saidToLog();
    expect(said).toContain(`building in ${run.directory}, PORT is undefined, colour red\n`);
    expect(said).toContain('the token is ***\n');
    expect(run.log.lines).toEqual([
      expect.stringContaining('Building main (8c1f2ab)'),
      expect.stringMatching(/^info: Built main \(8c1f2ab\) in \d+\.\d s$/),
    ]);
    expect(run.left).toEqual([
      { kind: 'command', name: expect.any(String) },
      { kind: 'command', name: expect.any(String), pid: expect.any(Number), startedAt: expect.any(String) },
    ]);
  });

  it('is nothing where there is none', async () => {
    const directory = scratch();
    await buildCommand(
      { directory, env: {} },
      {
        log: recordingLog(),
        signal: AbortSignal.abort(),
        remember: () => {},
        logs: join(directory, 'logs'),
        version: 'work tree',
      },
    );
    expect(existsSync(join(directory, 'logs'))).toBe(false);
  });

  it('leaves no daemon behind', async () => {
    const run = building('daemon');
    expect(await run.outcome).toBeUndefined();
    expect(await run.living()).toEqual([]);
  });
});

describe('a build command that fails', () => {
  it('says how, and its last lines', async () => {
    const { error, saidToLog } = await failure('fails');
    expect(error.message).toBe('build-command of main (8c1f2ab) exited with code 3');
    expect(error.service).toBe('build');
    expect(error.logTail).toContain('no such module: left-pad');
    expect(error.logTail.join()).not.toContain('tell-nobody');
    expect(saidToLog()).toContain('no such module: left-pad\n');
  });

  it('because it is not there', async () => {
    const { error } = await failure('', {}, ['no-such-builder', 'x']);
    expect(error.message).toContain('could not be started: spawn no-such-builder ENOENT');
    expect(error.hint).toContain('Check `build-command`');
  });

  it('because it takes too long', async () => {
    const { error, saidToLog } = await failure('hangs', { timeoutMs: 1500 });
    expect(error.message).toBe('build-command of main (8c1f2ab) took longer than 1.5 s and was ended');
    expect(saidToLog()).toContain('waiting for an answer\n');
  });

  it('because somebody stopped it', async () => {
    const stop = new AbortController();
    const run = building('stubborn', { signal: stop.signal });
    await until(async () => (await run.living()).length === 2, 20_000, 'the build');
    stop.abort();
    expect(await run.outcome).toMatchObject({ message: 'build-command of main (8c1f2ab) was stopped' });
    expect(await run.living()).toEqual([]);
  });

  it('is told also where its log cannot be kept', async () => {
    const directory = scratch();
    writeFileSync(join(directory, 'file'), '');
    const { error, log } = await failure('fails', { logs: join(directory, 'file/logs') });
    expect(error.message).toContain('exited with code 3');
    expect(log.lines.at(-1)).toMatch(/^warn: the log of the build could not be kept: ENOTDIR/);
  });
});
