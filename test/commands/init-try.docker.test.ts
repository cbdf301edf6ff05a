import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { k6Of } from '../support/k6.ts';
import { runCli } from '../target/cli.ts';
import { PACKAGE_ROOT } from '../target/compose-stack.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perf-try-'));
  symlinkSync((await k6Of('2.2.0')).path, join(folder, 'k6'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// They mostly wait: for images, for health, for the load to be over.
describe.concurrent('from a clone to a first result, with one command and no edit', () => {
  it.each([
    [
      'node-shop',
      {
        'compose-file': 'compose.yaml',
        'compose-service': 'web',
        'health-path': '/healthz',
        requests: ['GET /products'],
      },
    ],
    ['java-quotes', { build: '.', port: 8090, 'health-path': '/health', requests: ['GET /quotes'] }],
    ['python-notes', { start: 'python3 app.py', 'health-path': '/health' }],
  ])(
    '%s',
    async (sample, expected) => {
      const cwd = join(folder, sample);
      cpSync(join(PACKAGE_ROOT, 'examples/services', sample), cwd, {
        recursive: true,
        filter: (path) => !/(?:perf-results|orchestrator-perf\.yml)$/.test(path),
      });
      const { code, stdout, stderr } = await runCli(['init', '--try'], {
        cwd,
        env: { PATH: `${folder}:${process.env.PATH}` },
      });
      expect(code, stdout + stderr).toBe(0);
      expect(parse(readFileSync(join(cwd, 'orchestrator-perf.yml'), 'utf8'))).toMatchObject(expected);
      expect(stdout).toMatch(/^PASSED {2}smoke: both limits met$/m);
      expect(stdout).toContain('It works. Commit this: git add');
    },
    300_000,
  );
});
