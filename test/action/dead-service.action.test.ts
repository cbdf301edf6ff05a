import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/exec/run.ts';
import { NODES } from '../support/nodes.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli/index.js');
let server: Server;
let url: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perf-dead-'));
  // Takes every connection and closes it at once, as docker-proxy does while nothing listens in the container.
  server = createServer((connection) => connection.end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe.each(NODES)('the bundle on %s', (_, node) => {
  it('a service that closes every connection is broken, with a sentence and a report', async () => {
    const given = ['--target-url', url, '--health-timeout', '2s', '--baseline', 'none'];
    const k6 = process.env.PERF_TEST_K6_2 ? ['--k6-path', process.env.PERF_TEST_K6_2] : [];
    const { code, stdout, stderr } = await run([node, CLI, 'run', 'smoke', ...given, ...k6], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME },
      cwd: folder,
      timeoutMs: 60_000,
    });
    expect(code, stderr).toBe(3);
    expect(stdout).toMatch(/BROKEN +smoke: .*was not healthy after 2 s/i);
  });

  it('a script that is missing is wrong usage, before anything is looked for', async () => {
    const { code, stderr } = await run(
      [node, CLI, 'run', 'smoke', '--script', 'none.js', '--vus', 'many', '--k6-path', '/nowhere/k6'],
      { env: { PATH: '/nowhere' }, cwd: folder, timeoutMs: 60_000 },
    );
    expect(code).toBe(2);
    expect(stderr).toContain(`script is "none.js": there is no file`);
    expect(stderr).toContain('vus is "many"');
    expect(stderr).not.toContain('k6-path is');
  });
});
