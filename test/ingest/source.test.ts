import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, fixture, metricOf, read } from './reading.ts';

const points = bytesOf('mixed-2.2.0', 'points.ndjson');
const iterations = async () => metricOf(await read([fixture('mixed-2.2.0', 'points.ndjson')]), 'iterations');

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
