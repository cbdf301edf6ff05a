import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixture } from '../k6-results/reading.ts';

const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

function run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '' };
    execFile(process.execPath, [cli, ...argv], { env, maxBuffer: 64_000_000 }, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        stdout,
        stderr,
      });
    });
  });
}

test.each([
  ['limits met', ['report', fixture('sockets-2.2.0', 'points.ndjson')], 0],
  ['a limit crossed', ['report', fixture('mixed-1.8.1', 'handle.json')], 1],
  ['no such file', ['report', 'nothing-here.json'], 2],
  ['no result of k6', ['report', cli], 3],
  ['a service that was never there', ['report', fixture('dead-2.2.0', 'points.ndjson')], 3],
])('the bundle ends with the code for %s', async (_name, argv, code) => {
  const ended = await run(...argv);
  expect([ended.code, ended.stderr.includes('this is a bug')]).toEqual([code, false]);
});

test('the bundle ends with its own code when nobody reads on, as with `| head`', async () => {
  const child = spawn(process.execPath, [cli, 'report', fixture('mixed-2.2.0', 'points.ndjson')]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect([code, stderr]).toEqual([1, '']);
});

test('the bundle writes one self-contained page', async () => {
  const { stdout } = await run('report', fixture('mixed-2.2.0', 'points.ndjson'), '--format', 'html');
  expect(stdout).toMatch(/^<!doctype html>/i);
  expect(stdout).toContain('uPlot');
  expect(stdout).toMatch(/<\/html>\s*$/);
});

test('the bundle prints the comment these results would get', async () => {
  const ended = await run('report', fixture('mixed-2.2.0', 'points.ndjson'), '--dry-run');
  expect(ended.code).toBe(1);
  expect(ended.stdout).toMatch(/^<!-- orchestrator-perf:comment:v1:default -->\n\n?### ❌ Performance/);
});
