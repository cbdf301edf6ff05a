import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writerState } from '../../src/k6-results/source/growing-file.ts';
import { bytesOf, fixture, metricOf, read } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { folder } = scratchFiles();
const points = bytesOf('mixed-2.2.0', 'points.ndjson');
const csv = bytesOf('mixed-2.2.0', 'points.csv');
/** Longer than any test may take: what ends before ended because the writer was seen to end. */
const NEVER_MS = 3_600_000;

/** Another process that has `path` open, as k6 has, and writes what it is given until it is ended. */
function writer(path: string): {
  write: (bytes: Buffer) => void;
  end: () => Promise<void>;
  child: ChildProcess;
} {
  const script = `const out = require('fs').createWriteStream(${JSON.stringify(path)}); process.stdin.pipe(out);`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'ignore', 'ignore'] });
  return {
    child,
    write: (bytes) => void child.stdin.write(bytes),
    async end() {
      child.stdin.end();
      if (child.exitCode === null) await new Promise((resolve) => child.on('exit', resolve));
    },
  };
}

const appeared = async (path: string): Promise<void> => {
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe.runIf(existsSync('/proc/self/fd'))('a file that another process writes', () => {
  test.each([
    ['NDJSON', points],
    ['CSV', csv],
    ['NDJSON.gz', gzipSync(points)],
  ])('%s is read to its end, however it comes', { timeout: 60_000 }, async (name, bytes) => {
    const path = join(folder, `growing-${name}`);
    const half = Math.floor(bytes.length / 2) + 7;
    const writing = writer(path);
    await appeared(path);
    writing.write(bytes.subarray(0, half));
    let rest = false;
    const reading = read([path], {
      follow: (file) => writerState(file, NEVER_MS),
      onProgress: ({ readBytes }) => {
        if (rest || readBytes < half) return;
        rest = true;
        writing.write(bytes.subarray(half));
        void writing.end();
      },
    });
    const expected = await read([fixture('mixed-2.2.0', name === 'CSV' ? 'points.csv' : 'points.ndjson')]);
    const { summary } = await reading;
    expect(rest).toBe(true);
    expect(summary.damage).toEqual([]);
    expect(summary.metrics).toEqual(expected.summary.metrics);
  });

  test('a writer that is killed leaves a partial result', { timeout: 60_000 }, async () => {
    const path = join(folder, 'killed');
    const writing = writer(path);
    await appeared(path);
    writing.write(points.subarray(0, points.length - 50));
    const { summary } = await read([path], {
      follow: (file) => writerState(file, NEVER_MS),
      onProgress: ({ readBytes }) => {
        if (readBytes === points.length - 50) writing.child.kill('SIGKILL');
      },
    });
    expect(summary.damage?.map(({ severity }) => severity)).toEqual(['inconclusive']);
  });

  test('Ctrl-C ends the reading with what is there, marked as partial', { timeout: 60_000 }, async () => {
    const path = join(folder, 'interrupted');
    const writing = writer(path);
    await appeared(path);
    writing.write(points);
    const interrupt = new AbortController();
    const result = await read([path], {
      follow: (file) => writerState(file, NEVER_MS, interrupt.signal),
      onProgress: ({ readBytes }) => {
        if (readBytes === points.length) interrupt.abort();
      },
    });
    await writing.end();
    expect(metricOf(result, 'iterations')).toBeDefined();
    expect(result.summary.damage?.map(({ sentence }) => sentence).join()).toContain(
      'interrupted while it was still being written',
    );
  });
});

test('where no writer can be seen, a file that does not grow any more has ended', async () => {
  const path = join(folder, 'nobody');
  writeFileSync(path, points);
  const result = await read([path], { follow: (file) => writerState(file, 200) });
  expect(metricOf(result, 'iterations')).toEqual(
    metricOf(await read([fixture('mixed-2.2.0', 'points.ndjson')]), 'iterations'),
  );
});

test('a file that another run begins to overwrite ends there, marked as partial', async () => {
  const path = join(folder, 'overwritten');
  writeFileSync(path, points);
  let isOver = false;
  const result = await read([path], {
    follow: () => ({ isGone: () => isOver }),
    onProgress: ({ readBytes }) => {
      if (readBytes < points.length) return;
      truncateSync(path, 100);
      isOver = true;
    },
  });
  expect(result.summary.damage).toEqual([
    { severity: 'inconclusive', sentence: expect.stringContaining('another run began to overwrite it') },
  ]);
  expect(metricOf(result, 'iterations')).toEqual(
    metricOf(await read([fixture('mixed-2.2.0', 'points.ndjson')]), 'iterations'),
  );
});

test('Ctrl-C while a plain file is read gives no figures', async () => {
  const path = join(folder, 'large');
  writeFileSync(path, Buffer.concat(Array.from({ length: 160 }, () => points)));
  const interrupt = new AbortController();
  interrupt.abort();
  await expect(read([path], { signal: interrupt.signal })).rejects.toThrow(/interrupted while it was read/);
});
