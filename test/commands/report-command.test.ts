import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compareCommand } from '../../src/commands/compare-command.ts';
import { reportCommand } from '../../src/commands/report-command.ts';
import { runSummarySchema } from '../../src/domain/measurement.ts';
import { bytesOf, fixture } from '../ingest/reading.ts';
import { commandLine, fakePorts } from './command-ports.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function report(argv: string[], stdin?: Buffer): Promise<{ code: number; text: string }> {
  const { ports, written } = fakePorts(folder, stdin);
  const code = await reportCommand(commandLine('report', ...argv), ports);
  return { code, text: written() };
}

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
      [fixture('mixed-2.2.0', 'milli.csv'), '--thresholds', 'iteration_duration: p(95)<10000'],
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

describe('compare', () => {
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
