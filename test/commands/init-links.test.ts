import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { init } from '../../src/commands/init-command.ts';
import { fakePorts } from './command-ports.ts';

let directory: string;
let outside: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'perf-init-'));
  outside = mkdtempSync(join(tmpdir(), 'perf-outside-'));
});
afterEach(() => {
  for (const path of [directory, outside]) rmSync(path, { recursive: true });
});

it.each([
  ['.github', 'a folder'],
  ['.github/workflows', 'a folder'],
  ['.github/workflows/performance-test.yml', 'a file that is not there'],
  ['orchestrator-perf.yml', 'a file that is not there'],
  ['.gitignore', 'a file that is not there'],
])('%s that leads outside as %s is written through neither with force nor without', async (link, leads) => {
  mkdirSync(dirname(join(directory, link)), { recursive: true });
  symlinkSync(leads === 'a folder' ? outside : join(outside, 'victim'), join(directory, link));
  for (const force of [true, false])
    await expect(init(directory, { force }, fakePorts(directory).ports)).rejects.toThrow(
      /is a symbolic link; nothing was written/,
    );
  expect(readdirSync(outside)).toEqual([]);
  expect(existsSync(join(directory, 'orchestrator-perf.yml'))).toBe(false);
});
