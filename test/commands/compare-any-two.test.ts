import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesOf, fixture } from '../k6-results/reading.ts';
import { commandsIn, unwrapped } from './reports.ts';

const { folder, report, compare } = commandsIn('compare');

/** Of one run k6 wrote every shape at once; the machine-readable one is of another run of the same script. */
const SHAPES = [
  'export.json',
  'handle.json',
  'points.ndjson',
  'points.csv',
  'points.ndjson.gz',
  'recorder.ndjson',
];
const machine = fixture('machine-2.2.0', 'machine.json');

async function own(name: string, limits: string[] = []): Promise<string> {
  const { text } = await report([fixture('mixed-2.2.0', 'points.ndjson'), '--format', 'json', ...limits]);
  writeFileSync(join(folder, name), text);
  return name;
}

describe('any shape against any other', () => {
  const pairs = SHAPES.flatMap((shape): [string, string][] => [
    [machine, fixture('mixed-2.2.0', shape)],
    [fixture('mixed-1.8.1', shape), machine],
  ]);

  test.each(pairs)('%s and %s show their difference, and are never green', async (baseline, candidate) => {
    const { code, text } = await compare([
      baseline,
      candidate,
      '--format',
      'markdown',
      '--fail-on',
      'thresholds,errors,regressions,inconclusive',
    ]);
    expect(text).not.toContain('Not compared');
    expect(text).toMatch(/1 of 5 runs: the difference to file/);
    expect(text).toContain('p95 latency');
    expect(text).not.toContain('✅');
    expect(code).not.toBe(0);
  });

  test.each([
    ['points.ndjson', 'points.csv', true],
    ['recorder.ndjson', 'points.ndjson', true],
    ['export.json', 'points.ndjson', false],
  ])(
    '%s lies over %s on the page, from one start, where both tell their course: %s',
    async (base, candidate, isOver) => {
      const html = join(folder, 'compared.html');
      const files = [fixture('mixed-1.8.1', base), fixture('mixed-2.2.0', candidate)];
      await compare([...files, '--format', 'html', '--output', html]);
      const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(readFileSync(html, 'utf8')) ?? [];
      const { charts, versions, percentiles } = JSON.parse(json);
      const { lines } = charts.find(({ id }: { id: string }) => id === 'requests');
      expect(lines.map(({ side }: { side?: string }) => side)).toEqual(
        isOver ? ['candidate', 'base'] : [undefined],
      );
      if (!isOver) return;
      expect(versions).toEqual(['this change', 'base']);
      const first = lines.map(({ values }: { values: (number | null)[] }) =>
        values.findIndex((value) => value !== null),
      );
      expect(Math.abs(first[0] - first[1])).toBeLessThanOrEqual(1);
      // A recording tells a handful of percentiles: what lies between them is not made up.
      expect(percentiles.length > 50).toBe(base === 'points.ndjson');
    },
  );

  test('a result of this tool with one of others', async () => {
    const result = await own('own.json');
    for (const other of [machine, fixture('mixed-1.8.1', 'export.json')]) {
      const { text } = await compare([result, other, '--format', 'markdown']);
      expect(text).not.toContain('Not compared');
      expect(text).toContain('the difference to file own.json is shown');
    }
  });

  test('test types that are both known and differ do not compare', async () => {
    const typed = async (type: string, version: string) => {
      const argv = [fixture(`sockets-${version}`, 'export.json'), '--format', 'json', '--test-type', type];
      writeFileSync(join(folder, `${type}.json`), (await report(argv)).text);
      return `${type}.json`;
    };
    const { text } = await compare([await typed('smoke', '1.8.1'), await typed('load', '2.2.0')]);
    expect(unwrapped(text)).toContain('test type changed from smoke to load');
    expect(text).toMatch(/^INCONCLUSIVE/);
  });
});

describe('two results of the same name', () => {
  const twoFolders = (name: string, first: Buffer, second: Buffer): [string, string] => {
    const files = [first, second].map((bytes, index) => {
      mkdirSync(join(folder, `${index}`), { recursive: true });
      writeFileSync(join(folder, `${index}`, name), bytes);
      return join(`${index}`, name);
    });
    return [files[0] ?? '', files[1] ?? ''];
  };

  test('are two runs', async () => {
    const id = (p95: number) =>
      Buffer.from(
        JSON.stringify({
          metrics: {
            http_reqs: { count: 500, rate: 50 },
            http_req_duration: { avg: p95 / 2, 'p(95)': p95 },
          },
        }),
      );
    const [a, b] = twoFolders('result', id(10), id(220));
    const { text } = await compare([a, b, '--format', 'markdown']);
    expect(text).toMatch(/\+2,100.%/);
    expect(text).not.toContain('Nothing was judged');
  });

  test('of which one comes by standard input', async () => {
    const samples = bytesOf('mixed-1.8.1', 'points.ndjson');
    for (const argv of [
      ['-', fixture('mixed-2.2.0', 'points.ndjson')],
      [fixture('mixed-2.2.0', 'points.ndjson'), '-'],
    ]) {
      const { text } = await compare([...argv, '--format', 'markdown'], gzipSync(samples));
      expect(text).toContain('the difference to');
    }
    await expect(compare(['-', '-'], samples)).rejects.toThrow(/standard input can be read once/);
  });

  test('of which a stored one came by standard input as well', async () => {
    const summary = (requests: number) =>
      Buffer.from(JSON.stringify({ metrics: { http_reqs: { count: requests, rate: requests / 10 } } }));
    const stored = (await report(['-', '--format', 'json'], summary(500))).text;
    // Judged by nothing: it is to be compared whatever came of it then.
    writeFileSync(join(folder, 'stored.json'), JSON.stringify({ ...JSON.parse(stored), verdict: undefined }));
    expect((await compare(['stored.json', '-'], summary(400))).text).toContain('the difference to');
    expect((await compare(['stored.json', '-'], summary(500))).text).toContain('this very run only');
  });

  test('are one run where everything is the same', async () => {
    const bytes = bytesOf('mixed-2.2.0', 'points.ndjson');
    writeFileSync(join(folder, 'same.ndjson'), bytes);
    const { text } = await compare(['same.ndjson', 'same.ndjson']);
    expect(unwrapped(text)).toContain('it holds this very run only');
  });
});

test('a service that was never there is no baseline', async () => {
  for (const name of ['export.json', 'points.ndjson']) {
    const { text, code } = await compare([
      fixture('dead-2.2.0', name),
      fixture('mixed-2.2.0', 'export.json'),
      '--format',
      'markdown',
      '--fail-on',
      'thresholds,errors,regressions,inconclusive',
    ]);
    expect(text).toContain('the run itself is no measure of anything');
    expect(text).not.toMatch(/Baseline|was 0/);
    expect(code).not.toBe(0);
  }
});

test('a metric whose kind one side does not tell is taken for what the other side says', async () => {
  const baseline = fixture('mixed-1.8.1', 'points.csv');
  const candidate = fixture('mixed-2.2.0', 'handle.json');
  for (const pair of [
    [baseline, candidate],
    [candidate, baseline],
  ]) {
    const { text } = await compare([...pair, '--format', 'csv']);
    const rows = text.split('\r\n').filter((row) => /,(stock|orders|good),/.test(row));
    const statistics = rows.map((row) => row.split(',').slice(2, 4).join(' '));
    expect(statistics).toEqual(expect.arrayContaining(['good rate', 'orders rate', 'stock value']));
    expect(statistics.join()).not.toContain('p(95)');
  }
});

test('--k6-exit-code is that of the candidate', async () => {
  const pair = [fixture('mixed-1.8.1', 'points.csv'), fixture('mixed-2.2.0', 'points.csv')];
  expect((await compare([...pair, '--k6-exit-code', '99'])).code).toBe(1);
  expect((await compare([...pair, '--k6-exit-code', '107'])).code).toBe(3);
});

describe('a folder', () => {
  test('of results of this tool is its result.json, for every command', async () => {
    mkdirSync(join(folder, 'perf-results', 'load'), { recursive: true });
    await own('perf-results/load/result.json');
    expect((await report(['perf-results/load', '--format', 'markdown'])).text).toContain('p95 latency');
    const other = fixture('mixed-1.8.1', 'export.json');
    expect((await compare(['perf-results/load', other])).text).toContain('perf-results/load');
    expect((await compare([other, 'perf-results/load'])).text).toContain('p95 latency');
    expect((await report([other, '--baseline', 'perf-results/load'])).text).toContain('p95 latency');
  });

  test('of several is told apart, of none is refused', async () => {
    mkdirSync(join(folder, 'perf-results', 'smoke'), { recursive: true });
    await own('perf-results/smoke/result.json');
    await expect(report(['perf-results'])).rejects.toThrow(
      'perf-results holds several results: give one of perf-results/load, perf-results/smoke',
    );
    mkdirSync(join(folder, 'empty'), { recursive: true });
    await expect(report(['empty'])).rejects.toThrow('empty is a directory without a result.json');
  });
});

test('what this tool writes beside its results is called by its name', async () => {
  const summary = JSON.parse(
    (await report([fixture('mixed-2.2.0', 'export.json'), '--format', 'json'])).text,
  );
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ title: 'x', judgement: {}, summary }));
  writeFileSync(join(folder, 'history.json'), JSON.stringify({ schemaVersion: 1, runs: [summary] }));
  await expect(report(['report.json'])).rejects.toMatchObject({
    message: expect.stringContaining('report.json is the report of a result of this tool'),
    hint: 'Give the result.json beside it.',
  });
  await expect(report(['history.json'])).rejects.toThrow('history.json is a history of runs of this tool');
  expect((await compare(['history.json', machine])).text).toContain('history.json');
});
