import { utimesSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commandsIn, unwrapped } from '../commands/reports.ts';
import { bytesOf, fixture, metricOf, read, versions } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { file } = scratchFiles();
const { report } = commandsIn('one-run');
const json = (value: object): string => file(JSON.stringify(value));

/** A summary export with a latency of these statistics. */
function exported(requests: number, latency: object, more: object = {}): object {
  return {
    metrics: {
      http_reqs: { count: requests, rate: requests / 10 },
      iterations: { count: requests, rate: requests / 10 },
      http_req_duration: latency,
      ...more,
    },
  };
}

/** The same run as `handleSummary` has it. */
function handled(requests: number, latency: object): object {
  return {
    metrics: {
      http_reqs: { type: 'counter', contains: 'default', values: { count: requests, rate: requests / 10 } },
      iterations: { type: 'counter', contains: 'default', values: { count: requests, rate: requests / 10 } },
      http_req_duration: { type: 'trend', contains: 'time', values: latency },
    },
    state: { testRunDurationMs: 10_000 },
  };
}

describe('export and handleSummary of one run are one run', () => {
  test.each([
    ['a mean without a fraction', { avg: 10, min: 2, max: 40, 'p(95)': 30 }],
    ['no mean', { 'p(95)': 30.5, max: 40.25 }],
    ['percentiles only', { 'p(90)': 25, 'p(95)': 30 }],
    ['two decimals', { avg: 10.12, min: 2, max: 40, 'p(95)': 30 }],
  ])('%s', async (_what, latency) => {
    const result = await read([json(exported(250, latency)), json(handled(250, latency))]);
    expect(metricOf(result, 'http_reqs')).toMatchObject({ count: 250 });
    expect(result.summary.shards).toBeUndefined();
  });

  test('the same file twice is one run, too', async () => {
    const one = exported(250, { avg: 10, min: 2, max: 40 });
    expect(metricOf(await read([json(one), json(one)]), 'http_reqs')).toMatchObject({ count: 250 });
  });

  test.each([
    ['the mean', { avg: 11, min: 2, max: 40 }],
    ['the maximum', { avg: 10, min: 2, max: 41 }],
    ['the minimum', { avg: 10, min: 3, max: 40 }],
  ])('where %s differs they are two', async (_what, other) => {
    const result = await read([json(exported(250, { avg: 10, min: 2, max: 40 })), json(handled(250, other))]);
    expect(metricOf(result, 'http_reqs')).toMatchObject({ count: 500 });
    expect(result.summary.shards).toBe(2);
  });

  test('shards may do the same number of requests', async () => {
    const counts = { metrics: { iterations: { count: 50, rate: 5 } } };
    expect(metricOf(await read([json(counts), json(counts)]), 'iterations')).toMatchObject({ count: 100 });
  });
});

describe('shards', () => {
  const latency = (max: number) => ({ avg: 10, min: 2, max, thresholds: { 'p(95)<500': false } });

  test('that were merged are said in every rendering', async () => {
    const files = [json(exported(100, latency(40))), json(exported(150, latency(50)))];
    for (const format of ['terminal', 'markdown', 'html'])
      expect(unwrapped((await report([...files, '--format', format])).text)).toContain('merged 2 shards');
  });

  test('with other thresholds do not look like shards', async () => {
    const other = { ...latency(50), thresholds: { 'p(95)<100': false } };
    const files = [json(exported(100, latency(40))), json(exported(150, other))];
    const { text } = await report(files);
    expect(text).toMatch(/^INCONCLUSIVE/);
    expect(unwrapped(text)).toContain('the thresholds of their scripts differ');
  });

  test('of other scripts or another hour do not, where the files say it', async () => {
    const machine = (script: string, at: string, count: number) =>
      json({
        version: '1.0.0',
        config: { script, duration: 10 },
        metadata: { generated_at: at },
        results: { metrics: [{ name: 'iterations', type: 'counter', values: { count, rate: count / 10 } }] },
      });
    const damage = async (...files: string[]) => JSON.stringify((await read(files)).summary.damage);
    const noon = '2026-11-24T12:00:00Z';
    expect(await damage(machine('a', noon, 5), machine('b', noon, 6))).toContain('their scripts differ');
    expect(await damage(machine('a', noon, 5), machine('a', '2026-11-24T13:00:00Z', 6))).toContain(
      '"inconclusive","sentence":"',
    );
    expect(await damage(machine('a', noon, 5), machine('a', '2026-11-24T13:00:00Z', 6))).toContain(
      'the second began 3590 s after the first had ended',
    );
    expect(await damage(machine('a', noon, 5), machine('a', noon, 6))).toBe('[]');
  });

  test('whose files are of other times may have been copied: it is a note', async () => {
    const files = [json(exported(100, latency(40))), json(exported(150, latency(50)))];
    utimesSync(files[0] ?? '', 1_790_000_000, 1_790_000_000);
    expect((await read(files)).summary.damage).toMatchObject([
      { severity: 'note', sentence: expect.stringContaining('by the times of the files the second began') },
    ]);
  });
});

describe.each(versions)('samples of k6 %s', (version) => {
  const at = (run: string, name: string): string => fixture(`${run}-${version}`, name);

  test('as NDJSON and CSV of a run that was killed are not added up', async () => {
    for (const files of [
      ['points.ndjson', 'points.csv'],
      ['points.csv', 'points.ndjson'],
    ])
      await expect(read(files.map((name) => at('killed', name)))).rejects.toThrow(/hold the same samples/);
    const half = bytesOf(`setup-${version}`, 'points.ndjson');
    const cut = file(half.subarray(0, Math.floor(half.length / 2)));
    await expect(read([cut, at('setup', 'milli.csv')])).rejects.toThrow(/hold the same samples/);
    await expect(read([file(gzipSync(half)), at('setup', 'points.csv')])).rejects.toThrow(
      /hold the same samples/,
    );
  });

  test('that stop within an iteration are of a k6 that was killed: never a pass', async () => {
    const limits = ['--thresholds', 'http_req_waiting: max<100000'];
    const { text } = await report([at('killed', 'points.csv'), ...limits, '--k6-exit-code', '0']);
    expect(text).toMatch(/^INCONCLUSIVE/);
    expect(unwrapped(text)).toContain('ends within an iteration');
  });

  test.each([
    ['mixed', 'points.ndjson'],
    ['mixed', 'points.csv'],
    ['setup', 'points.ndjson'],
    ['setup', 'points.csv'],
    ['machine', 'points.ndjson'],
    ['sockets', 'points.ndjson'],
    ['grpc', 'points.ndjson'],
    ['browser', 'points.ndjson'],
    ['dead', 'points.ndjson'],
    ['abort', 'points.ndjson'],
  ])('of a run that ended do not: %s %s', async (run, name) => {
    expect((await read([at(run, name)])).summary.damage).toEqual([]);
  });

  test('of another run than the summary are refused, also when the counts agree', async () => {
    const summary = JSON.parse(bytesOf(`mixed-${version}`, 'export.json').toString());
    for (const [statistic, by] of [
      ['max', 5],
      ['min', 0.5],
      ['avg', 2],
    ] as const) {
      const other = structuredClone(summary);
      other.metrics.http_req_duration[statistic] += by;
      await expect(read([at('mixed', 'points.ndjson'), json(other)])).rejects.toThrow(
        new RegExp(`different runs: http_req_duration ${statistic} is .* in the first and .* in the second`),
      );
      await expect(read([at('mixed', 'points.csv'), json(other)])).rejects.toThrow(/different runs/);
    }
  });

  test('with a recording of another run are refused', async () => {
    await expect(read([at('setup', 'points.ndjson'), at('mixed', 'recorder.ndjson')])).rejects.toThrow(
      /are different runs/,
    );
    await expect(read([at('setup', 'export.json'), at('mixed', 'recorder.ndjson')])).rejects.toThrow(
      /are different runs/,
    );
  });

  test('a part of the samples cannot hold more than all', async () => {
    const bytes = bytesOf(`mixed-${version}`, 'points.ndjson');
    const cut = file(bytes.subarray(0, bytes.length - 40));
    await expect(read([cut, at('mixed', 'export.json')])).resolves.toBeDefined();
    const summary = JSON.parse(bytesOf(`mixed-${version}`, 'export.json').toString());
    const max = summary.metrics.http_req_duration.max / 2;
    const less = { metrics: { http_req_duration: { max, avg: 1 } } };
    await expect(read([cut, json(less)])).rejects.toThrow(/different runs: http_req_duration max/);
  });
});

test('the start by the time of a file is called so, and a start that nothing tells is left out', async () => {
  const summary = exported(5, { avg: 10, min: 2, max: 40 });
  const text = async (argv: string[], stdin?: Buffer) =>
    (await report([...argv, '--format', 'markdown'], stdin)).text;
  expect(await text([json(summary)])).toMatch(/Started: \d{4}-.* UTC by the time of the file/);
  expect(await text(['-'], Buffer.from(JSON.stringify(summary)))).not.toMatch(/Started|1970/);
  expect((await report(['-', '--format', 'junit'], Buffer.from(JSON.stringify(summary)))).text).not.toContain(
    '1970',
  );
  expect(await text([fixture('mixed-2.2.0', 'points.ndjson')])).toMatch(/Started: \d{4}-\S+ \S+ UTC\n/);
});
