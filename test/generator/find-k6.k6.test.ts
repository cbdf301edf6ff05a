import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LoadError } from '../../src/domain/errors.ts';
import { findK6 } from '../../src/generator/binary/find.ts';
import { k6Cache } from '../../src/generator/binary/cache.ts';
import { downloadK6 } from '../../src/generator/binary/release.ts';
import { k6Of, PACKAGE_ROOT } from '../support/k6.ts';
import { recordingLog } from '../support/log.ts';

const signal = new AbortController().signal;
const plan = { version: '2.2.0', generator: 'host', dashboard: false } as const;
const FOLDER = 'k6-v2.2.0-linux-amd64';
let directory: string;
let server: Server;
let origin: string;
let archive: Buffer;
let k6: string;

beforeAll(async () => {
  k6 = (await k6Of('2.2.0')).path;
  directory = mkdtempSync(join(tmpdir(), 'perf-find-k6-'));
  mkdirSync(join(directory, FOLDER));
  copyFileSync(k6, join(directory, FOLDER, 'k6'));
  execFileSync('tar', ['-czf', join(directory, 'k6.tar.gz'), '-C', directory, FOLDER]);
  archive = readFileSync(join(directory, 'k6.tar.gz'));
  server = createServer((_request, response) => response.end(archive));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 600_000);
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

const download = (version: string, checksum?: string) =>
  downloadK6({
    version,
    checksum,
    directory: join(directory, 'work'),
    signal,
    origin,
    platform: 'linux',
    arch: 'x64',
  });

it('unpacks a release with the checksum that was given', async () => {
  const checksum = createHash('sha256').update(archive).digest('hex');
  expect(await download('2.2.0', checksum)).toEqual({ path: join(directory, 'work', FOLDER, 'k6') });
});

it('throws away a release whose checksum is not the pinned one', async () => {
  expect(await download('2.2.0')).toEqual({
    problem: expect.stringMatching(/expected b5a8003c.*thrown away/),
  });
});

it('downloads nothing without a checksum', async () => {
  expect(await download('2.1.0')).toEqual({
    problem: expect.stringMatching(/no checksum is pinned .* k6-checksum/),
  });
});

it('takes k6 from PATH, then from the cache', async () => {
  const cacheDirectory = join(directory, 'cache');
  const context = { log: recordingLog(), signal, packageRoot: PACKAGE_ROOT, cacheDirectory };
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  copyFileSync(k6, join(bin, 'k6'));
  expect(await findK6(plan, { ...context, env: { PATH: bin } })).toMatchObject({
    source: 'PATH',
    version: '2.2.0',
  });
  k6Cache({}, cacheDirectory).put('2.2.0', k6);
  expect(await findK6(plan, { ...context, env: { PATH: '/nowhere' } })).toMatchObject({ source: 'cache' });
});

it('says everything it tried when nothing works', async () => {
  const context = {
    log: recordingLog(),
    signal,
    packageRoot: PACKAGE_ROOT,
    cacheDirectory: join(directory, 'empty'),
    releaseOrigin: origin,
  };
  const error = await findK6(plan, { ...context, env: { PATH: '/nowhere' } }).catch((reason) => reason);
  expect(error).toBeInstanceOf(LoadError);
  expect(error.message).toMatch(
    /PATH: no k6 there\n- tool cache: .*\n- release download: .*\n- go build: Go is not on PATH/,
  );
  expect(error.hint).toMatch(/Install k6 2\.2\.0/);
});

it.each([
  ['too old', 'echo "k6 v1.2.0 (go1.23)"', /it is k6 1\.2\.0; supported are 1\.8\.x or 2\.x/],
  ['no k6', 'echo hello', /`k6 version` failed/],
])('a given path that is %s is refused', async (name, code, message) => {
  const path = join(directory, name.replace(' ', '-'));
  writeFileSync(path, `#!/bin/sh\n${code}\n`, { mode: 0o755 });
  const context = { log: recordingLog(), signal, packageRoot: PACKAGE_ROOT, env: {} };
  await expect(findK6({ ...plan, path }, context)).rejects.toThrow(message);
});
