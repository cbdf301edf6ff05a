import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writerState } from '../../src/k6-results/source/growing-file.ts';
import { K6_VERSIONS, k6Of } from '../support/k6.ts';
import { fixture, metricOf, read } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { folder } = scratchFiles();
const server = createServer((_request, response) => response.end('x'));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

/** Longer than any test may take: the end is the end of k6, not silence. */
const NEVER_MS = 3_600_000;

describe.each(K6_VERSIONS)('while k6 %s writes', (version) => {
  test.each(['json=points.json', 'json=points.json.gz', 'csv=points.csv'])(
    '--out %s is followed to its end',
    async (output) => {
      const path = join(folder, `${version}-${output.slice(output.indexOf('=') + 1)}`);
      const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const k6 = spawn(
        (await k6Of(version)).path,
        [
          'run',
          '-q',
          '--address',
          '',
          '-e',
          `TARGET=${target}`,
          '--no-thresholds',
          '--out',
          output.replace(/=.*/, `=${path}`),
          fixture('mixed.js'),
        ],
        {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: folder, K6_NO_USAGE_REPORT: 'true' },
          stdio: 'ignore',
        },
      );
      const ended = new Promise((resolve) => k6.on('exit', resolve));
      while (!existsSync(path) && k6.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const followed = await read([path], { follow: (file) => writerState(file, NEVER_MS) });
      expect(await ended).toBe(0);
      const whole = await read([path]);
      expect(metricOf(whole, 'http_reqs')).toBeDefined();
      expect(followed.summary.metrics).toEqual(whole.summary.metrics);
      expect(followed.summary.damage).toEqual([]);
    },
  );
});
