import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dataCommand } from '../../src/commands/data-command.ts';
import { init } from '../../src/commands/init-command.ts';
import { UserError } from '../../src/domain/errors.ts';
import { recordingLog } from '../support/log.ts';
import { commandLine, fakePorts } from './command-ports.ts';

const directory = mkdtempSync(join(tmpdir(), 'perf-data-'));
afterAll(() => rmSync(directory, { recursive: true }));
mkdirSync(join(directory, 'folder'));
writeFileSync(join(directory, 'file'), '');

it('writes as many events as asked for, more than one chunk of them', async () => {
  expect(await data('3000', 'events.jsonl')).toBe(0);
  const lines = readFileSync(join(directory, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(3000);
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});

it.each([
  ['nowhere/events.jsonl', 'there is no such folder'],
  ['folder', 'it is a folder'],
  ['file/events.jsonl', 'a part of the path is a file'],
])('a place that cannot be written to, %s, is no bug', async (file, why) => {
  const failure = await data('3', file).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toContain(`events cannot be written to ${join(directory, file)}: ${why}`);
});

it('says that a file is not complete when it is interrupted', async () => {
  const failure = await data('3000', 'half.jsonl', AbortSignal.abort()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toContain('is not complete');
});

it('init in a folder that takes nothing is no bug', async () => {
  const repository = mkdtempSync(join(directory, 'repository-'));
  writeFileSync(join(repository, '.github'), '');
  const failure = await init(repository, { force: false }, { log: recordingLog() }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toMatch(/the starter files cannot be written to \S+: a part of the path is a file/);
});

async function data(count: string, file: string, signal?: AbortSignal): Promise<number> {
  const { ports } = fakePorts(directory);
  return await dataCommand(commandLine('data', count, file), { ...ports, ...(signal && { signal }) });
}
