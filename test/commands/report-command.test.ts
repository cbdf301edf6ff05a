import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compareCommand } from '../../src/commands/compare-command.ts';
import { reportCommand } from '../../src/commands/report-command.ts';
import { runSummarySchema } from '../../src/domain/measurement.ts';
import { bytesOf, fixture } from '../k6-results/reading.ts';
import { commandLine, fakePorts } from './command-ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function report(argv: string[], stdin?: Buffer): Promise<{ code: number; text: string }> {
  const { ports, written } = fakePorts(folder, stdin);
  const code = await reportCommand(commandLine('report', ...argv), ports);
  return { code, text: written() };
}

const lines = bytesOf('sockets-2.2.0', 'points.ndjson').toString().trimEnd().split('\n');
const aYearLater = (line: string): string => line.replace('"time":"2026', '"time":"2027');
const sockets = fixture('sockets-2.2.0', 'points.ndjson');
const mixed = fixture('mixed-2.2.0', 'points.ndjson');

describe('exit code and verdict', () => {
  test.each([
    ['limits met, no HTTP at all', [sockets], 0, 'pass'],
    ['a limit of the script crossed', [mixed], 1, 'fail'],
    [
      'a limit of the script crossed, told by the export whose booleans are inverted',
      [fixture('mixed-2.2.0', 'export.json')],
      1,
      'fail',
    ],
    [
      'a limit given for a file that has none',
      [fixture('mixed-2.2.0', 'points.csv'), '--thresholds', 'http_req_duration: p(95)<1'],
      1,
      'fail',
    ],
    [
      'a limit met by a file that has none',
      [
        fixture('mixed-2.2.0', 'milli.csv'),
        '--thresholds',
        'iteration_duration: p(95)<10000',
        '--thresholds',
        'checks: rate>0.1',
      ],
      0,
      'pass',
    ],
    ['a limit that is never red', [mixed, '--fail-on', 'never'], 0, 'fail'],
    ['a service that was never there', [fixture('dead-2.2.0', 'points.ndjson')], 3, 'broken'],
    ['aborted by a limit', [fixture('abort-1.8.1', 'export.json')], 1, 'fail'],
  ])('%s', async (_name, argv, code, outcome) => {
    const result = await report([...argv, '--format', 'json']);
    expect(runSummarySchema.parse(JSON.parse(result.text)).verdict?.outcome).toBe(outcome);
    expect(result.code).toBe(code);
  });

  test.each([
    ['no sample', () => lines.filter((line) => line.includes('"Metric"')), 'no sample at all'],
    [
      'many broken lines',
      () => lines.map((line, at) => (at % 9 === 3 ? line.slice(9) : line)),
      'could not be read',
    ],
    ['two runs, one after the other', () => [...lines, ...lines.map(aYearLater)], 'two runs with a pause'],
  ])('%s: exit code 3, and why', async (name, make, why) => {
    const file = join(folder, name);
    writeFileSync(file, `${make().join('\n')}\n`);
    const { code, text } = await report([file]);
    expect(code).toBe(3);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(why);
  });

  test.each([
    ['a last line that is cut off', () => lines.join('\n').slice(0, -40), 'is cut off'],
    [
      'a clock that went back',
      () => [...lines, lines.at(-1)?.replace('2026', '2020')].join('\n'),
      'clock went back',
    ],
  ])('%s: partial, so inconclusive at best, and said', async (name, make, why) => {
    const file = join(folder, name);
    writeFileSync(file, make());
    const { code, text } = await report([file, '--fail-on', 'thresholds,inconclusive']);
    expect(code).toBe(4);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(why);
  });

  test.each(['export.json', 'handle.json', 'points.ndjson', 'points.csv', 'recorder.ndjson'])(
    'a limit that matched nothing in %s is no pass, and others stand beside their actual value',
    async (name) => {
      const { text } = await report([
        fixture('mixed-2.2.0', name),
        '--thresholds',
        'http_req_duration{name:nothing}: p(95)<10\nhttp_req_waiting: avg<100000\nhttp_req_failed: rate<0.9',
        '--format',
        'csv',
      ]);
      const rows = text.split('\r\n').map((row) => row.split(','));
      const outcome = (metric: string): string[] =>
        rows.filter((row) => row[2] === metric && row[6] !== '').map((row) => `${row[4] !== ''} ${row[7]}`);
      expect(outcome('http_req_waiting')).toContain('true passed');
      expect(outcome('http_req_failed')).toContain('true passed');
      expect(text).toMatch(/nothing\),http_req_duration,p\(95\),,ms,.*,(no samples|not measured),/);
    },
  );

  test('--tag gives figures for each value of a tag', async () => {
    const { text } = await report([mixed, '--tag', 'status, method', '--format', 'json']);
    const { metrics } = runSummarySchema.parse(JSON.parse(text));
    const count = (tags: object): number | undefined => {
      const found = metrics.find(
        (metric) =>
          metric.name === 'http_req_duration' && JSON.stringify(metric.tags) === JSON.stringify(tags),
      );
      return found?.kind === 'trend' ? found.count : undefined;
    };
    const [whole, fine, bad] = [count({}), count({ status: '200' }), count({ status: '500' })];
    expect(bad).toBeGreaterThan(0);
    expect((fine ?? 0) + (bad ?? 0)).toBe(whole);
    expect(count({ method: 'GET' })).toBe(whole);
  });

  test('nothing is said of a service that was never asked', async () => {
    const { text } = await report([mixed]);
    expect(text).toContain('of the requests failed');
    expect(text).not.toMatch(/the\s+service\s+itself\s+counted\s+no/);
  });

  test('a limit on nothing is no pass', async () => {
    const { text } = await report([sockets, '--thresholds', 'http_req_duration{name:none}: p(95)<1']);
    expect(text).toMatch(/no samples|not measured/);
  });

  test('a limit on a sub-metric no file declares is computed from the samples', async () => {
    const { code, text } = await report([
      mixed,
      '--thresholds',
      'http_req_waiting{name:shop,status:200}: p(95)<0.001',
      '--format',
      'junit',
    ]);
    expect(code).toBe(1);
    expect(text).toContain('http_req_waiting{name:shop,status:200}');
  });
});

describe('formats', () => {
  test.each([
    ['terminal', /FAILED/],
    ['markdown', /\|/],
    ['junit', /<testsuites/],
    ['csv', /http_req_duration/],
    ['json', /"schemaVersion": 1/],
  ])('%s', async (format, expected) => {
    expect((await report([mixed, '--format', format])).text).toMatch(expected);
  });

  test('to a file', async () => {
    const file = join(folder, 'out.md');
    expect((await report([mixed, '--format', 'markdown', '--output', file])).text).toBe('');
    expect(readFileSync(file, 'utf8')).toContain('points.ndjson');
  });

  test('a dry run is the comment, under the key of the config file', async () => {
    const config = join(folder, 'perf.yml');
    writeFileSync(config, 'comment-key: nightly\n');
    const { text } = await report([mixed, '--dry-run', '--config', config]);
    const markdown = (await report([mixed, '--format', 'markdown'])).text;
    expect(text).toBe(`<!-- orchestrator-perf:comment:v1:nightly -->\n${markdown.trim()}\n`);
  });

  test('a dry run has one format', async () => {
    await expect(report([mixed, '--dry-run', '--format', 'html'])).rejects.toThrow(/leave --format out/);
  });

  test('an unknown one is a usage mistake with a suggestion', async () => {
    await expect(report([mixed, '--format', 'htlm'])).rejects.toThrow(/Did you mean "html"/);
  });
});

describe('where results come from', () => {
  test('standard input', async () => {
    const { code, text } = await report(['-', '--format', 'json'], bytesOf('sockets-2.2.0', 'points.ndjson'));
    expect(code).toBe(0);
    expect(text).toContain('standard input');
  });

  test('gzip on standard input', async () => {
    const { code } = await report(['-'], gzipSync(bytesOf('sockets-2.2.0', 'points.ndjson')));
    expect(code).toBe(0);
  });

  test('a name and an extension that lie', async () => {
    const file = join(folder, 'summary.json');
    writeFileSync(file, gzipSync(bytesOf('mixed-2.2.0', 'points.csv')));
    expect((await report([file, '--format', 'json'])).text).toContain('samples (CSV)');
  });

  test('a missing file is a usage mistake', async () => {
    await expect(report([join(folder, 'none')])).rejects.toMatchObject({ name: 'InputError' });
  });
});

test('relative paths are below --working-directory: files, baseline, config and output', async () => {
  const below = join(folder, 'below');
  mkdirSync(below);
  writeFileSync(join(below, 'points.json'), bytesOf('sockets-2.2.0', 'points.ndjson'));
  writeFileSync(join(below, 'limits.yml'), 'thresholds: "iteration_duration: p(95)<1"\n');
  const { code } = await report(
    ['points.json', '--baseline', 'points.json', '--config', 'limits.yml', '--output', 'report.md'].concat([
      '--format',
      'markdown',
      '--working-directory',
      'below',
    ]),
  );
  expect(code).toBe(1);
  expect(readFileSync(join(below, 'report.md'), 'utf8')).toContain('file points.json');
});

test('samples of nothing but an own metric are a test', async () => {
  const file = join(folder, 'own.ndjson');
  const declared =
    '{"metric":"lag","type":"Metric","data":{"name":"lag","type":"gauge","contains":"default"}}';
  const sample = (second: number) =>
    `{"metric":"lag","type":"Point","data":{"time":"2026-11-24T08:00:0${second}Z","value":${second},"tags":{}}}`;
  writeFileSync(file, [declared, sample(1), sample(2), sample(3), ''].join('\n'));
  expect((await report([file, '--thresholds', 'lag: value<5'])).code).toBe(0);
  expect((await report([file, '--thresholds', 'lag: value<2'])).code).toBe(1);
});

describe('a result of this tool that was judged when it was run', () => {
  const judged = async (): Promise<{ file: string; headline: string }> => {
    const file = join(folder, 'judged.json');
    const limits = ['--thresholds', 'http_req_duration: p(95)<1ms', '--fail-on', 'thresholds'];
    const first = await report([mixed, '--format', 'json', ...limits]);
    expect(first.code).toBe(1);
    writeFileSync(file, first.text);
    return { file, headline: JSON.parse(first.text).verdict.headline };
  };

  test('has the verdict, the limits and the exit code it had', async () => {
    const { file, headline } = await judged();
    const again = await report([file, '--format', 'json']);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.text)).toMatchObject({
      verdict: { outcome: 'fail', headline },
      judgedBy: { thresholds: [{ metric: 'http_req_duration', limit: 1 }], failOn: ['thresholds'] },
    });
    const { text } = await report([file, '--format', 'markdown']);
    expect(text).toMatch(/p95 latency .*limit failed/);
    expect(text).not.toMatch(/no limit was set|Judged before/);
  });

  test('is judged by other limits where they are given, and says how it was judged before', async () => {
    const { file } = await judged();
    const limits = ['--thresholds', 'http_req_duration: p(95)<100s', '--thresholds', 'checks: rate>0.1'];
    const { code, text } = await report([file, '--format', 'markdown', ...limits]);
    expect(text).toMatch(
      /Judged before: fail: p9.+ is over the limit of .+ Here the limits given now count\./,
    );
    // What k6 said of the limits of the script stands.
    expect(code).toBe(1);
  });
});

test.each([
  ['of a newer version', { schemaVersion: 2 }, 'its schema version is 2, this version reads 1'],
  ['that was edited', { durationMs: 'long' }, 'it does not have the shape of a result: durationMs: '],
])('a result of this tool %s is called one, and why it cannot be read', async (_name, change, why) => {
  const { text } = await report([mixed, '--format', 'json']);
  const file = join(folder, 'edited.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(text), ...change }));
  await expect(report([file])).rejects.toThrow(
    `${file} is a result of this tool that cannot be read: ${why}`,
  );
});

describe('compare', () => {
  test.skipIf(process.platform === 'win32')(
    'samples as the baseline are read once, as they come',
    async () => {
      const pipe = join(folder, 'pipe.json');
      execFileSync('mkfifo', [pipe]);
      const ended = once(spawn('sh', ['-c', 'cat "$0" > "$1"', sockets, pipe]), 'exit');
      const { ports, written } = fakePorts(folder);
      await compareCommand(commandLine('compare', pipe, sockets, '--format', 'markdown'), ports);
      expect(written()).toContain('pipe.json');
      expect(await ended).toEqual([0, null]);
    },
  );

  test('samples of one run with the summary of another', async () => {
    const { ports, written } = fakePorts(folder);
    const line = commandLine(
      'compare',
      fixture('machine-2.2.0', 'machine.json'),
      mixed,
      '--format',
      'markdown',
    );
    expect(await compareCommand(line, ports)).toBe(1);
    expect(written()).toContain('machine.json');
  });
});
