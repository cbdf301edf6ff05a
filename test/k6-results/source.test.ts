import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { bytesOf, fixture, metricOf, read } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const NOBODY = 65_534;
const { folder, file } = scratchFiles();
const points = bytesOf('mixed-2.2.0', 'points.ndjson');
const iterations = async () => metricOf(await read([fixture('mixed-2.2.0', 'points.ndjson')]), 'iterations');

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
  test.each([false, true])(
    'a named pipe is opened once, so that its writer lives (--follow: %s)',
    async (follow) => {
      const pipe = join(folder, `pipe-${follow}`);
      execFileSync('mkfifo', [pipe]);
      const writer = spawn('sh', ['-c', 'cat "$0" > "$1"', fixture('mixed-2.2.0', 'points.ndjson'), pipe]);
      const ended = once(writer, 'exit');
      const result = await read([pipe], follow ? { follow: () => ({ isGone: () => false }) } : {});
      expect(metricOf(result, 'iterations')).toEqual(await iterations());
      expect(await ended).toEqual([0, null]);
    },
  );

  test('a socket cannot be read, which is no bug', async () => {
    const path = join(folder, 'socket');
    const server = createServer().listen(path);
    await once(server, 'listening');
    await expect(read([path])).rejects.toThrow(InputError);
    server.close();
  });

  test('a file without permission is said to be one', async () => {
    const path = file(points);
    chmodSync(folder, 0o755);
    chmodSync(path, 0);
    const isRoot = process.geteuid?.() === 0;
    // Root may read everything.
    if (isRoot) process.seteuid?.(NOBODY);
    await expect(
      read([path]).finally(() => {
        if (isRoot) process.seteuid?.(0);
      }),
    ).rejects.toThrow(`no permission to read ${path}`);
  });
});

describe('standard input', () => {
  test('gzip whose first byte comes alone', async () => {
    const bytes = gzipSync(points);
    const result = await read(['-'], { stdin: Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]) });
    expect(metricOf(result, 'iterations')).toEqual(await iterations());
  });

  test('is called by its name', async () => {
    await expect(read(['-'])).rejects.toThrow(/^standard input is empty/);
    const { summary } = await read(['-'], { stdin: Readable.from([points.subarray(0, points.length - 40)]) });
    expect(summary.id).toBe('standard input');
    expect([summary.damage?.[0]?.sentence, ...summary.notes].join(' ')).toMatch(
      /The last line of standard input is cut off.* standard input: \d+ samples/,
    );
  });
});
