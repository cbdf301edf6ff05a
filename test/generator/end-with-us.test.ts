import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endWithUs } from '../../src/generator/end-with-us.ts';

const K6: [string, ...string[]] = ['k6', 'run', 'x.js'];
let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'perf-setpriv-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function setpriv(name: string, script: string): string {
  const path = join(directory, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe.runIf(process.platform === 'linux')('what ends k6 with us', () => {
  it('is a setpriv that knows how', async () => {
    const path = setpriv('util-linux', 'shift 3; exec "$@"');
    expect((await endWithUs([path]))(K6)).toEqual([path, '--pdeathsig', 'KILL', '--', ...K6]);
  });

  it('is nothing where it is the setpriv of BusyBox, which would end in place of k6', async () => {
    const path = setpriv('busybox', 'echo "setpriv: unrecognized option \'--pdeathsig\'" >&2; exit 1');
    expect((await endWithUs([path]))(K6)).toEqual(K6);
  });

  it('is nothing where there is none', async () => {
    expect((await endWithUs([join(directory, 'none')]))(K6)).toEqual(K6);
  });
});
