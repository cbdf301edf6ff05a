import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The image of the command line, as a job of other CI runs it. What a package manager adds to it is left out: no network. */
const ROOT = resolve(import.meta.dirname, '..');
const IMAGE = `perf-test-cli-${randomBytes(4).toString('hex')}`;
let work: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'perf-image-'));
  chmodSync(work, 0o777);
  const images = readFileSync(join(ROOT, 'compose/.env'), 'utf8');
  const args = ['NODE_IMAGE', 'K6_IMAGE'].flatMap((name) => [
    '--build-arg',
    `${name}=${new RegExp(`^${name}=(.*)$`, 'm').exec(images)?.[1]}`,
  ]);
  await docker('build', '--quiet', '--build-arg', 'PACKAGES=', ...args, '--tag', IMAGE, ROOT);
});
afterAll(async () => {
  await docker('image', 'rm', '--force', IMAGE);
  rmSync(work, { recursive: true, force: true });
});

async function docker(...args: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)('docker', args);
  return stdout + stderr;
}

describe('the image', () => {
  it('runs as nobody in particular and knows no secret', async () => {
    const [{ Config }] = JSON.parse(await docker('image', 'inspect', IMAGE));
    expect(Config.User).toBe('1000:1000');
    expect(Config.Entrypoint ?? null).toBeNull();
    const names = (Config.Env as string[]).map((line) => line.split('=')[0]);
    expect(
      names.filter((name) => !/^(?:PATH|HOME|NODE_ENV|NODE_VERSION|YARN_VERSION)$/.test(name ?? '')),
    ).toEqual([]);
  });

  it('holds nothing of the repository but what the command line needs', async () => {
    const list = 'cd /opt/orchestrator-perf && ls -A && ls -A k6';
    const names = (await docker('run', '--rm', IMAGE, 'sh', '-c', list)).split('\n').filter(Boolean);
    expect(
      names.filter((name) => /^(?:src|test|node_modules|\.git|build|docs|tsconfig.json)$/.test(name)),
    ).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'compose', 'dist', 'k6', 'load.ts', 'package.json']),
    );
  });

  it('tests the reference service as any user, with nothing to write to but the work tree', async () => {
    const job = [
      '--rm',
      '--user',
      '4321:4321',
      '--read-only',
      '--tmpfs',
      '/tmp',
      '--volume',
      `${work}:/work`,
    ];
    const smoke = ['run', 'smoke', '--duration', '3s', '--vus', '2', '--baseline', 'none'];
    const said = await docker('run', ...job, IMAGE, 'orchestrator-perf', ...smoke);
    expect(said).toMatch(/k6 \S+ from PATH/);
    expect(said).toMatch(/^PASSED/m);
    const junit = join(work, 'perf-results/smoke/junit.xml');
    expect(statSync(junit).uid).toBe(4321);
    expect(readFileSync(junit, 'utf8')).toContain('<testsuite');
  });

  it('ends with the exit code of the command line', async () => {
    const wrong = docker('run', '--rm', IMAGE, 'orchestrator-perf', 'run', 'load', '--vus', 'many');
    await expect(wrong).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('vus is "many"') });
  });
});
