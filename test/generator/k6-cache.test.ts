import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { k6Cache } from '../../src/generator/binary/cache.ts';
import { findK6 } from '../../src/generator/binary/find.ts';
import { recordingLog } from '../support/log.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'perf-cache-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Says that it ran; a k6 by its own account. */
const program = (mark: string) => `#!/bin/sh\ntouch ${mark}\necho "k6 v2.2.0 (go1.25)"\n`;

describe('a k6 in the tool cache', () => {
  const cached = () => join(directory, 'k6', '2.2.0', process.arch, 'k6');
  const ran = () => join(directory, 'ran');

  it('is the one that was put there', () => {
    writeFileSync(join(directory, 'built'), program(ran()));
    const cache = k6Cache({}, directory);
    expect(cache.get('2.2.0')).toEqual({ problem: `not at ${cached()}` });
    cache.put('2.2.0', join(directory, 'built'));
    expect(cache.get('2.2.0')).toEqual({ path: cached() });
  });

  it.each<[string, () => void, RegExp]>([
    [
      'that was exchanged',
      () => writeFileSync(cached(), program(ran())),
      /content is not what was put there/,
    ],
    ['that lost its record', () => rmSync(`${cached()}.sha256`), /no digest was recorded/],
    [
      'that somebody else left',
      () => {
        rmSync(dirname(cached()), { recursive: true });
        mkdirSync(dirname(cached()), { recursive: true });
        writeFileSync(cached(), program(ran()), { mode: 0o755 });
      },
      /no digest was recorded/,
    ],
  ])('one %s is never started', async (_, tamper, problem) => {
    writeFileSync(join(directory, 'built'), '#!/bin/sh\necho "k6 v2.2.0 (go1.25)"\n');
    k6Cache({}, directory).put('2.2.0', join(directory, 'built'));
    tamper();
    const error: Error = await findK6(
      { version: '2.2.0', dashboard: false } as Parameters<typeof findK6>[0],
      {
        log: recordingLog(),
        signal: new AbortController().signal,
        env: { PATH: '/nowhere' },
        packageRoot: directory,
        cacheDirectory: directory,
        releaseOrigin: 'http://127.0.0.1:9',
      },
    ).catch((reason) => reason);
    expect(error.message).toMatch(problem);
    expect(existsSync(ran())).toBe(false);
  });
});
