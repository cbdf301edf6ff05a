import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../src/domain/measurement.ts';
import { bytesOf, fixture, metricOf, read } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';
import { seriesCalled } from '../support/series.ts';

const { file } = scratchFiles();
const points = bytesOf('sockets-2.2.0', 'points.ndjson').toString();
const mixed = bytesOf('mixed-2.2.0', 'points.ndjson');
const lines = mixed.toString().trimEnd().split('\n');
const damage = ({ summary }: Measurement): string[] =>
  (summary.damage ?? []).map(
    ({ severity, sentence }) => `${severity}: ${sentence.replaceAll(/\S*result-\d+/g, 'FILE')}`,
  );
const point = (metric: string, time: string, value: number | string, tags = '{}'): string =>
  `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${tags}}}\n`;

describe('damage is said and the rest is used', () => {
  test('a last line that is cut off', async () => {
    const result = await read([file(mixed.subarray(0, mixed.length - 40))]);
    expect(damage(result)).toEqual([
      'inconclusive: The last line of FILE is cut off: k6 or the copy was ended early, the figures are partial.',
    ]);
    expect(metricOf(result, 'http_reqs')).toMatchObject({ kind: 'counter' });
  });

  test('a gzip stream that is cut off: everything before the cut is read', async () => {
    const many = Buffer.concat(Array.from({ length: 20 }, () => mixed));
    const whole = gzipSync(many);
    const result = await read([file(whole.subarray(0, whole.length - 20))]);
    expect(damage(result)[0]).toMatch(/^inconclusive: FILE is cut off \(.*unexpected end/);
    const requests = metricOf(result, 'http_reqs');
    expect(requests?.kind === 'counter' ? requests.count : 0).toBeGreaterThan(50 * 19);
  });

  test('broken lines are counted, the first one is named', async () => {
    const broken = [...lines];
    broken[6] = `${broken[6]?.slice(0, 60)}`;
    broken[9] = '{"metric":"http_reqs","type":"Point","data":{}}';
    expect(damage(await read([file(broken.join('\n'))]))).toEqual([
      `broken: 2 of ${lines.length} lines of FILE could not be read, the first in line 7 (${((2 / lines.length) * 100).toPrecision(2)} %).`,
    ]);
  });

  test('one broken line in very many is a note', async () => {
    const many = `${`${lines.join('\n')}\n`.repeat(30)}{"metric":"http_r\n`;
    expect(damage(await read([file(many)])).some((text) => text.startsWith('broken'))).toBe(false);
  });

  test('a file of declarations without a single sample', async () => {
    expect(damage(await read([file(lines.filter((line) => line.includes('"Metric"')).join('\n'))]))).toEqual([
      'broken: FILE holds no sample at all: there is nothing to report.',
    ]);
  });

  test('two runs in one file, one after the other', async () => {
    const later = points.replaceAll('"time":"2026', '"time":"2027');
    expect(damage(await read([file(points + later)]))[0]).toMatch(
      /^broken: FILE holds two runs with a pause/,
    );
  });

  test('shards of one run in one file', async () => {
    const result = await read([file(points + points)]);
    expect(damage(result)[0]).toMatch(/^note: FILE holds several results/);
    expect(metricOf(result, 'iterations')).toMatchObject({ count: 10 });
  });

  test('a clock that goes back by minutes', async () => {
    const text = `${points}${point('vus', '2020-01-01T00:00:00Z', 1)}`;
    expect(damage(await read([file(text)])).join()).toMatch(/clock went back/);
  });

  test('console output between the data is left out', async () => {
    const text = `\n     execution: local\n\nrunning (0m01.0s), 1/1 VUs\n${points}\ndefault ✓ [ 100% ]\n`;
    const result = await read([file(text)]);
    expect(damage(result)).toEqual([]);
    expect(result.summary.notes.join()).toContain('3 lines of');
    expect(metricOf(result, 'iterations')).toMatchObject({ count: 5 });
  });

  test('infinite samples of k6 1.x are left out and said', async () => {
    const time = '2026-11-24T09:00:00Z';
    const text = points + point('round_trip', time, '+Inf') + point('round_trip', time, '1e400');
    const result = await read([file(text)]);
    expect(result.summary.notes.join()).toContain('2 samples of');
    expect(metricOf(result, 'round_trip')).toMatchObject({ count: 5 });
  });

  test('k6 killed while it wrote', async () => {
    for (const version of ['1.8.1', '2.2.0']) {
      const recorder = await read([fixture(`killed-${version}`, 'recorder.ndjson')]);
      expect(damage(recorder).join()).toContain('has no end');
      for (const name of ['points.csv', 'points.ndjson'])
        expect(metricOf(await read([fixture(`killed-${version}`, name)]), 'http_reqs')).toBeDefined();
    }
  });
});

describe('what is no result gives no figures', () => {
  test.each([
    ['an empty file', '', /is empty/],
    ['an HTML report', '<!DOCTYPE html><html></html>', /HTML page/],
    ['console output of k6', '     execution: local\n     █ TOTAL RESULTS\n', /console output/],
    ['a JSON array', '[1,2]', /JSON array/],
    ['other JSON', '{"name":"x","version":"1"}', /keys name, version/],
    ['damaged JSON', '{"metrics":{"a":', /damaged JSON/],
    ['other text', 'hello', /begins with "hello"/],
    ['what PowerShell makes of `>`', Buffer.from(`\ufeff${points}`, 'utf16le'), /UTF-16 text/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /binary file/],
    ['one line that never ends', `${points}{"metric":"${'x'.repeat(140_000_000)}`, /a line of more than/],
  ])('%s', async (_name, content, message) => {
    await expect(read([file(content)])).rejects.toThrow(message);
  });

  test('samples and summary of different runs', async () => {
    const files = [fixture('mixed-1.8.1', 'points.ndjson'), fixture('sockets-1.8.1', 'export.json')];
    await expect(read(files)).rejects.toThrow(
      /are different runs: iterations is \d+ in the first and 5 in the second/,
    );
  });

  test('samples of two runs', async () => {
    const files = [fixture('mixed-1.8.1', 'points.ndjson'), fixture('mixed-2.2.0', 'points.ndjson')];
    await expect(read(files)).rejects.toThrow(/are different runs: the second began \d+ s after/);
  });
});

describe('odd and old files', () => {
  test('100,000 distinct URLs: totals are exact, the rest is said', { timeout: 60_000 }, async () => {
    const time = '2026-11-24T09:00:00.5Z';
    let text = '';
    for (let index = 0; index < 100_000; index += 1)
      text += point(
        'http_req_duration',
        time,
        index % 7,
        `{"name":"http://x/${index}","expected_response":"true"}`,
      );
    const result = await read([file(text)]);
    expect(metricOf(result, 'http_req_duration')).toMatchObject({ count: 100_000, max: 6 });
    expect(metricOf(result, 'http_req_duration{expected_response:true}')).toMatchObject({ count: 100_000 });
    expect(result.summary.notes.join()).toContain('Group URLs by a `name` tag');
    expect(result.summary.metrics.length).toBeLessThan(500);
  });

  test('lines of k6 0.37 and older end with the metric', async () => {
    const old = points.replaceAll(
      /\{"metric":"(\w+)","type":"Point","data":(.*)\}\n/g,
      '{"type":"Point","data":$2,"metric":"$1"}\n',
    );
    const [expected, actual] = await Promise.all([read([file(points)]), read([file(old)])]);
    expect(actual.summary.metrics).toEqual(expected.summary.metrics);
    expect(actual.summary.notes.join()).toContain('k6 0.37 or older');
  });

  test('negative, tiny and huge values of a trend', async () => {
    const values = [-5e12, -3, -1e-20, 0, 1e-20, 3, 5e12];
    let text =
      '{"type":"Metric","data":{"name":"t","type":"trend","contains":"default","thresholds":[],"submetrics":null},"metric":"t"}\n';
    for (let index = 0; index < 70_000; index += 1)
      text += point('t', '2026-11-24T09:00:00Z', values[index % 7] ?? 0);
    const result = await read([file(text)]);
    const metric = metricOf(result, 't');
    if (metric?.kind !== 'trend') throw new Error('no trend');
    const at = (percent: number): number => metric.quantiles.find(([p]) => p === percent)?.[1] ?? Number.NaN;
    expect(metric).toMatchObject({ count: 70_000, min: -5e12, max: 5e12 });
    expect(at(50)).toBe(0);
    for (const [percent, value] of [
      [7, -5e12],
      [20, -3],
      [35, -1e-20],
      [64, 1e-20],
      [80, 3],
      [95, 5e12],
    ] as const)
      expect(Math.abs(at(percent) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.00098);
  });

  test('a run longer than half an hour has wider cells and the same totals', async () => {
    let text = '';
    for (let second = 0; second < 5000; second += 1)
      text += point('http_req_duration', new Date(1.79e12 + second * 1000).toISOString(), second % 100);
    const result = await read([file(text)]);
    expect(metricOf(result, 'http_req_duration')).toMatchObject({ count: 5000, min: 0, max: 99 });
    const [series] = seriesCalled(result.series, 'http_req_duration avg');
    expect(series?.points.length).toBe(1250);
    expect(result.summary.notes.join()).toContain('per 4 s');
  });

  test('statistics that were not asked for are absent, never made up', async () => {
    const summary = {
      metrics: {
        http_req_duration: { 'p(95)': 12, avg: 5, thresholds: { 'p(99)<10': true } },
        iterations: { count: 10, rate: 2 },
      },
    };
    const result = await read([file(JSON.stringify(summary))]);
    expect(metricOf(result, 'http_req_duration')).toMatchObject({
      absent: ['count', 'min', 'max'],
      quantiles: [[95, 12]],
    });
    expect(result.summary.durationMs).toBe(5000);
    expect(result.k6Thresholds).toEqual([{ metric: 'http_req_duration', expression: 'p(99)<10', ok: false }]);
    expect(result.summary.notes.join()).toContain('p(99) is absent from the file');
  });

  test('a rate is the rate itself, whatever is called a pass', async () => {
    const failed = async (values: object): Promise<object> => ({
      ...metricOf(
        await read([file(JSON.stringify({ metrics: { http_req_failed: values } }))]),
        'http_req_failed',
      ),
    });
    expect(await failed({ value: 0.1, passes: 1, fails: 9 })).toMatchObject({
      rate: 0.1,
      nonzero: 1,
      total: 10,
    });
    expect(await failed({ value: 0.1, passes: 9, fails: 1 })).toMatchObject({
      rate: 0.1,
      nonzero: 1,
      total: 10,
    });
    expect(await failed({ rate: 0.1 })).toMatchObject({ kind: 'rate', rate: 0.1 });
  });

  test('duration is derived from any counter where nothing states it', async () => {
    const metrics = { orders: { type: 'counter', contains: 'default', values: { count: 30, rate: 2 } } };
    expect((await read([file(JSON.stringify({ metrics }))])).summary.durationMs).toBe(15_000);
  });

  test('a byte order mark is no damage', async () => {
    for (const name of ['points.ndjson', 'points.csv', 'handle.json']) {
      const marked = file(Buffer.concat([Buffer.from('\ufeff'), bytesOf('mixed-2.2.0', name)]));
      const [expected, actual] = await Promise.all([read([fixture('mixed-2.2.0', name)]), read([marked])]);
      expect(actual.summary.damage).toEqual([]);
      expect(actual.summary.metrics).toEqual(expected.summary.metrics);
    }
  });

  test('CSV between console output, with the same 100,000 distinct URLs and a quote that was lost', async () => {
    const header = 'metric_name,timestamp,metric_value,name,extra_tags,metadata';
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `http_req_duration,1795507200,${index % 7},http://x/${index},,`,
    );
    rows[500] = 'http_req_duration,1795507200,1,"http://x/500,,';
    const result = await read([file(`  running (0m01.0s), 1/1 VUs\n\n${header}\n${rows.join('\n')}\n`)]);
    expect(metricOf(result, 'http_req_duration')).toMatchObject({ count: 99_999 });
    expect(damage(result)).toEqual([
      'note: 1 of 100003 lines of FILE could not be read, the first in line 504 (0.0010 %).',
    ]);
    expect(result.summary.notes.join()).toContain('1 lines of');
  });

  test('both spellings of rates in machine-readable summaries', async () => {
    const summary = (values: object): string =>
      JSON.stringify({
        version: '1.0.0',
        results: { metrics: [{ name: 'http_req_failed', type: 'rate', values }] },
      });
    for (const values of [
      { rate: 0.25, matches: 1, total: 4 },
      { rate: 0.25, passes: 1, fails: 3 },
    ])
      expect(metricOf(await read([file(summary(values))]), 'http_req_failed')).toMatchObject({
        rate: 0.25,
        nonzero: 1,
        total: 4,
      });
  });
});

describe('shards of one run', () => {
  test('samples merge exactly', async () => {
    const half = (parity: number): string =>
      `${lines.filter((line, index) => line.includes('"Metric"') || index % 2 === parity).join('\n')}\n`;
    const [whole, merged] = await Promise.all([read([file(mixed)]), read([file(half(0)), file(half(1))])]);
    for (const scope of [
      'http_req_duration',
      'http_req_duration{name:shop}',
      'http_req_failed',
      'orders',
      'temperature',
    ]) {
      const { avg: _a, ...expected } = { avg: 0, ...metricOf(whole, scope) };
      const { avg: _b, ...actual } = { avg: 0, ...metricOf(merged, scope) };
      expect(actual, scope).toEqual(expected);
    }
  });

  test('summaries mix by their quantile functions and counts', async () => {
    const quantiles = (from: number): object =>
      Object.fromEntries(Array.from({ length: 201 }, (_, half) => [`p(${half / 2})`, from + half / 2]));
    const shard = (from: number, count: number): string =>
      file(
        JSON.stringify({
          metrics: {
            iteration_duration: { count, avg: from + 50, min: from, max: from + 100, ...quantiles(from) },
            iterations: { count, rate: count / 10 },
          },
        }),
      );
    const result = await read([shard(0, 1000), shard(100, 3000)]);
    const metric = metricOf(result, 'iteration_duration');
    if (metric?.kind !== 'trend') throw new Error('no trend');
    expect(metric).toMatchObject({ count: 4000, min: 0, max: 200, avg: 125 });
    const at = (percent: number): number => metric.quantiles.find(([p]) => p === percent)?.[1] ?? Number.NaN;
    // A quarter of all samples is spread evenly over 0..100, the rest over 100..200.
    for (const [percent, value] of [
      [10, 40],
      [25, 100],
      [50, 133.33],
      [85, 180],
    ] as const)
      expect(at(percent)).toBeCloseTo(value, 0);
    expect(metricOf(result, 'iterations')).toMatchObject({ count: 4000, perSecond: 400 });
    expect(result.summary.notes.join()).toContain('read as shards of one run');
  });
});
