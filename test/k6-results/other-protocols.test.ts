import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { reportCommand } from '../../src/commands/report-command.ts';
import type { Judgement } from '../../src/domain/judgement.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { judge } from '../../src/judge/judge.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { commandLine, fakePorts } from '../commands/command-ports.ts';
import { expectSameFigures } from './expect-same.ts';
import { fixture, metricOf, read, versions } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { file } = scratchFiles();

async function report(path: string, ...options: string[]): Promise<{ code: number; text: string }> {
  const { ports, written } = fakePorts(tmpdir());
  const code = await reportCommand(commandLine('report', path, ...options), ports);
  return { code, text: written() };
}

const runs = [
  {
    run: 'grpc',
    outcome: 1,
    metrics: {
      // A stream is one request as well.
      grpc_req_duration: { kind: 'trend', unit: 'ms', count: 24 },
      grpc_streams: { kind: 'counter', count: 12 },
      grpc_streams_msgs_sent: { kind: 'counter', count: 36 },
      grpc_streams_msgs_received: { kind: 'counter', count: 36 },
      checks: { kind: 'rate', rate: 2 / 3, nonzero: 8, total: 12 },
    },
    says: [/gRPC p95 +\d/, /grpc_req_duration average \S+\s+ms\s+is\s+over\s+the\s+limit/, /12 iterations/],
    rows: ['gRPC request'],
  },
  {
    run: 'sockets',
    outcome: 0,
    metrics: {
      ws_sessions: { kind: 'counter', count: 5 },
      ws_msgs_sent: { kind: 'counter', count: 5 },
      ws_msgs_received: { kind: 'counter', count: 5 },
      ws_connecting: { kind: 'trend', unit: 'ms', count: 5 },
      ws_ping: { kind: 'trend', unit: 'ms' },
      round_trip: { kind: 'trend', count: 5 },
    },
    says: [/WebSocket sessions +5/, /WebSocket messages received +\d/, /5 iterations/],
    rows: ['WebSocket connecting', 'WebSocket ping'],
  },
  {
    run: 'browser',
    outcome: 1,
    metrics: {
      browser_http_req_failed: { kind: 'rate' },
      browser_http_req_duration: { kind: 'trend', unit: 'ms' },
      browser_web_vital_lcp: { kind: 'trend', unit: 'ms', better: 'lower' },
      browser_web_vital_cls: { kind: 'trend', unit: 'none' },
      browser_data_received: { kind: 'counter', unit: 'bytes' },
      checks: { kind: 'rate', rate: 1, total: 2 },
    },
    says: [/Failed requests of pages +\d/, /2 iterations/],
    rows: ['Largest contentful paint', 'Request of a page'],
  },
] as const;

describe.each(versions)('a run of k6 %s without a single HTTP request', (version) => {
  test.each(runs)('$run: the figures are those of the protocol', async ({ run, metrics }) => {
    const result = await read([fixture(`${run}-${version}`, 'points.ndjson')]);
    for (const [name, expected] of Object.entries(metrics))
      expect(metricOf(result, name), name).toMatchObject(expected);
    expect(metricOf(result, 'http_reqs')).toBeUndefined();
    expect(metricOf(result, 'requests_per_second')).toBeUndefined();
  });

  test.each(runs)('$run: samples and summary export say the same', async ({ run }) => {
    const [samples, summary] = await Promise.all(
      ['points.ndjson', 'export.json'].map((name) => read([fixture(`${run}-${version}`, name)])),
    );
    if (samples === undefined || summary === undefined) throw new Error('not read');
    expect(expectSameFigures(summary, samples, 1e-9)).toBeGreaterThan(8);
    for (const { name, unit, better } of summary.summary.metrics)
      if (name !== 'round_trip') expect(metricOf(samples, name), name).toMatchObject({ unit, better });
    expect(new Set(samples.k6Thresholds.map(keyOf))).toEqual(new Set(summary.k6Thresholds.map(keyOf)));
  });

  test.each(runs)('$run: verdict and report speak of it', async ({ run, outcome, says, rows }) => {
    for (const name of ['points.ndjson', 'export.json']) {
      const path = fixture(`${run}-${version}`, name);
      const { code, text } = await report(path);
      expect(code).toBe(outcome);
      for (const sentence of says) expect(text).toMatch(sentence);
      expect(text).not.toMatch(/\d requests?\b/);
      const { latency } = makeReport(await read([path]), judged(await read([path])));
      for (const row of rows) expect(latency.map((shown) => shown.name).join()).toContain(row);
    }
  });
});

function judged(measurement: Measurement): Judgement {
  const plan = { failOn: [], baseline: { regressionTolerance: 0.1 } };
  return judge({ measurement, test: { thresholds: [] }, lookup: { kind: 'off' }, plan });
}

const keyOf = ({ metric, expression, ok }: { metric: string; expression: string; ok: boolean }): string =>
  `${metric} ${expression} ${ok}`;

test('the vitals of pages are headline figures where the file holds their p75', async () => {
  const { text } = await report(fixture('browser-2.2.0', 'points.ndjson'));
  expect(text).toMatch(/Largest contentful paint p75 +\d+ ms +limit < 20 s +limit met/);
  expect((await report(fixture('browser-2.2.0', 'export.json'))).text).toMatch(/browser_web_vital_lcp p75/);
});

test('a run of an extension, or of nothing but metrics of the script, was a test as well', async () => {
  const own = { order_duration: { avg: 2, 'p(95)': 3 }, iterations: { count: 5, rate: 1 } };
  expect((await report(file(JSON.stringify({ metrics: own })))).code).toBe(0);
  const idle = { iterations: { count: 5, rate: 1 }, vus: { value: 1, min: 1, max: 1 } };
  const { code, text } = await report(file(JSON.stringify({ metrics: idle })));
  expect(code).toBe(3);
  expect(text).toContain('nothing was tested');
});
