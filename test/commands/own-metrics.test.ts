import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture, versions } from '../k6-results/reading.ts';
import { commandsIn } from './reports.ts';

const { report } = commandsIn('own-metrics');

/** Names of what every object has are names of metrics like any other: k6 takes them. */
const NAMES = ['constructor', 'toString', '__proto__', 'valueOf'];

describe.each(versions)('metrics of k6 %s called like what every object has', (version) => {
  const shapes = ['export.json', 'handle.json', 'points.ndjson', 'milli.csv', 'recorder.ndjson'];

  test.each(
    shapes.flatMap((name) =>
      ['terminal', 'html', 'markdown', 'junit', 'csv', 'json'].map((format) => [name, format]),
    ),
  )('are rows like any other: %s as %s', async (name, format) => {
    const limits = NAMES.flatMap((metric) => ['--thresholds', `${metric}: ${STATISTIC[metric]}>100000`]);
    const { text } = await report([fixture(`setup-${version}`, name), ...limits, '--format', format]);
    const isLost = (metric: string) => name === 'handle.json' && !inHandleSummary(version, metric);
    for (const metric of NAMES.filter((one) => !isLost(one)))
      expect(text).toContain(metric.replaceAll('_', format === 'markdown' ? '\\_' : '_'));
  });
});

const STATISTIC: Record<string, string> = {
  constructor: 'count',
  toString: 'rate',
  ['__proto__' as string]: 'p(95)',
  valueOf: 'value',
};
Object.defineProperty(STATISTIC, '__proto__', { value: 'p(95)', enumerable: true });

/** The engine of k6 loses a key that is called `__proto__`. */
function inHandleSummary(version: string, metric: string): boolean {
  return readFileSync(fixture(`setup-${version}`, 'handle.json'), 'utf8').includes(`"${metric}":`);
}

test('tags called so break figures down like any other', async () => {
  const line = (value: number) =>
    `{"metric":"http_req_duration","type":"Point","data":{"time":"2026-11-24T08:00:0${value}Z","value":${value},"tags":{"constructor":"a","__proto__":"b"}}}\n`;
  const stdin = Buffer.from([1, 2, 3].map(line).join(''));
  const argv = [
    '-',
    '--tag',
    'constructor,toString',
    '--format',
    'json',
    '--thresholds',
    'http_req_duration{constructor:a}: p(95)<9',
  ];
  const { text } = await report(argv, stdin);
  const { metrics } = JSON.parse(text);
  expect(metrics.map(({ tags }: { tags: object }) => Object.entries(tags))).toEqual([
    [],
    [['constructor', 'a']],
  ]);
  const csv = `metric_name,timestamp,metric_value,extra_tags,metadata\n${[1, 2, 3].map((value) => `http_req_duration,179550720${value},${value},constructor=a&__proto__=b,\n`).join('')}`;
  const second = await report(argv, Buffer.from(csv));
  expect(JSON.parse(second.text).metrics).toHaveLength(2);
});

describe('a run of own metrics only', () => {
  const summary = {
    metrics: {
      iterations: { type: 'counter', contains: 'default', values: { count: 446, rate: 4 } },
      iteration_duration: { type: 'trend', contains: 'time', values: { avg: 10, 'p(95)': 20 } },
      kafka_writer_seconds: { type: 'trend', contains: 'default', values: { avg: 0.5, 'p(95)': 0.9 } },
      kafka_lag: { type: 'gauge', contains: 'default', values: { value: 12, min: 0, max: 40 } },
      kafka_messages: { type: 'counter', contains: 'default', values: { count: 4460, rate: 40 } },
      kafka_ok: { type: 'rate', contains: 'default', values: { rate: 0.99, passes: 99, fails: 1 } },
    },
  };

  test.each(['terminal', 'markdown', 'html', 'csv'])('has a row for each in %s', async (format) => {
    const { text } = await report(['-', '--format', format], Buffer.from(JSON.stringify(summary)));
    const plain = text.replaceAll('\\_', '_');
    for (const name of ['kafka_writer_seconds', 'kafka_lag', 'kafka_messages', 'kafka_ok'])
      expect(plain).toContain(name);
  });

  test('with HTTP beside them they stand back', async () => {
    const metrics = {
      ...summary.metrics,
      http_reqs: { type: 'counter', contains: 'default', values: { count: 446, rate: 4 } },
      http_req_duration: { type: 'trend', contains: 'time', values: { avg: 10, 'p(95)': 20 } },
    };
    const { text } = await report(['-', '--format', 'csv'], Buffer.from(JSON.stringify({ metrics })));
    expect(text).not.toContain('kafka_lag');
  });
});

test.each(versions)('a browser run of k6 %s shows its vital and its requests', async (version) => {
  const { text } = await report([fixture(`browser-${version}`, 'export.json'), '--format', 'csv']);
  expect(text).toContain('browser_web_vital_lcp');
  expect(text).toContain('browser_http_req_duration');
});

test('a latency of which only a mean is known is shown by it', async () => {
  const metrics = { http_reqs: { count: 9, rate: 1 }, http_req_duration: { avg: 12.5, min: 3, max: 40 } };
  const { text } = await report(['-', '--format', 'csv'], Buffer.from(JSON.stringify({ metrics })));
  expect(text).toMatch(/average latency.*,http_req_duration,avg,12\.5/);
});
