import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/exec/run.ts';
import { NODES } from '../support/nodes.ts';

let folder: string;
let server: Server;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perf-guard-'));
  const ports = join(import.meta.dirname, '../../src/ports');
  for (const name of ['exit-guard', 'fetch-within'])
    await build({
      entryPoints: [join(ports, `${name}.ts`)],
      outfile: join(folder, `${name}.mjs`),
      format: 'esm',
      platform: 'node',
    });
  // Takes every connection and closes it at once, as docker-proxy does while nothing listens in the container.
  server = createServer((connection) => connection.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe.each(NODES)('%s', (_, node) => {
  const script = (code: string) =>
    run([node, '--input-type=module', '-e', code], { env: {}, cwd: folder, timeoutMs: 20_000 });
  const GUARD = `import { withExitGuard } from './exit-guard.mjs';`;
  const NEVER = 'new Promise(() => {})';

  it('work that can never end is said, cleaned up and gives a code of its own', async () => {
    const { code, stdout } = await script(`${GUARD}
      process.exitCode = await withExitGuard(${NEVER}, async () => {
        console.log('said');
        await new Promise((resolve) => setTimeout(resolve, 20));
        console.log('cleaned up');
        return 3;
      });`);
    expect([code, stdout]).toEqual([3, 'said\ncleaned up\n']);
  });

  it('also when cleaning up never ends', async () => {
    const { code } = await script(`${GUARD} await withExitGuard(${NEVER}, () => ${NEVER});`);
    expect(code).toBe(3);
  });

  it('work that ends, or fails, is left as it is', async () => {
    const ended = await script(`${GUARD}
      process.exitCode = await withExitGuard(Promise.resolve(4), async () => console.log('last resort'));`);
    expect([ended.code, ended.stdout]).toEqual([4, '']);
    const failed = await script(`${GUARD}
      await withExitGuard(Promise.reject(new Error('mine')), async () => 5).catch((error) => console.log(error.message));`);
    expect([failed.code, failed.stdout]).toEqual([0, 'mine\n']);
  });

  it('a request to a port that closes every connection comes to an end', async () => {
    const { code, stdout } = await script(`
      import { fetchWithin } from './fetch-within.mjs';
      for (let round = 0; round < 3; round++)
        await fetchWithin(500, ${JSON.stringify(url)}, (answer) => answer.text()).catch((error) => console.log(error.name));
      console.log('still here');`);
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/^(?:(?:TypeError|TimeoutError)\n){3}still here\n$/);
  });
});

it('a request can be called off', async () => {
  const { fetchWithin } = await import('../../src/ports/fetch-within.ts');
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const off = new AbortController();
  const asked = fetchWithin(
    60_000,
    `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    (answer) => answer.text(),
    { signal: off.signal },
  );
  off.abort();
  await expect(asked).rejects.toThrow(/abort/i);
  silent.close();
});
