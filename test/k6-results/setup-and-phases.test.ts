import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scriptThresholds } from '../../src/judge/limits/script-thresholds.ts';
import { judgeThresholds } from '../../src/judge/limits/thresholds.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import { fixture, metricOf, read, versions } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { file } = scratchFiles();

function perSecond(result: Awaited<ReturnType<typeof read>>, scope: string): number | undefined {
  const metric = metricOf(result, scope);
  return metric?.kind === 'counter' ? metric.perSecond : undefined;
}

describe.each(versions)('a run of k6 %s with setup() and phases', (version) => {
  const setup = (...names: string[]): string[] => names.map((name) => fixture(`setup-${version}`, name));

  test.each([
    [['points.ndjson']],
    [['milli.csv']],
    [['points.csv']],
    [['points.ndjson', 'export.json']],
    [['milli.csv', 'handle.json', 'recorder.ndjson']],
  ])('what setup() and teardown() did is in no figure but its own: %j', async (names) => {
    const result = await read(setup(...names));
    expect(result.summary.setup).toBe('apart');
    expect(metricOf(result, 'http_reqs')).toMatchObject({ count: 64 });
    const latency = metricOf(result, 'http_req_duration');
    expect(latency?.kind === 'trend' ? latency.max : 0).toBeLessThan(100);
    expect(metricOf(result, 'http_req_duration{name:seed}')).toBeUndefined();
    const seeding = metricOf(result, 'http_req_duration{group:::setup}');
    expect(seeding).toMatchObject({ kind: 'trend', count: 5 });
    expect(seeding?.kind === 'trend' ? seeding.max : 0).toBeGreaterThan(200);
    // Of 6 s the load took 4.
    expect(perSecond(result, 'http_reqs')).toBeGreaterThan(14);
    expect(perSecond(result, 'http_reqs')).toBeLessThan(18);
    expect(metricOf(result, 'requests_per_second')).toMatchObject({ last: perSecond(result, 'http_reqs') });
    // A check of setup() is a check.
    expect(result.summary.checks).toContainEqual({ path: '::setup::seeded', passes: 1, fails: 0 });
  });

  test.each(['points.ndjson', 'milli.csv', 'points.csv'])(
    'the rate of a phase is its count over its own seconds, for a limit too: %s',
    async (name) => {
      const result = await read(setup(name));
      const steady = metricOf(result, 'http_reqs{phase:steady}');
      const count = steady?.kind === 'counter' ? steady.count : 0;
      expect(perSecond(result, 'http_reqs{phase:steady}')).toBeCloseTo(count / 2, 0);
      const limit = parseThreshold('http_reqs{phase:steady}: rate>16', 'user', { anyMetric: true });
      expect(judgeThresholds([limit], result)).toMatchObject([{ outcome: 'passed', k6Agrees: undefined }]);
    },
  );

  test.each(['export.json', 'handle.json', 'recorder.ndjson'])(
    'what %s cannot keep apart is said, and the seconds of a phase are not made up',
    async (name) => {
      const result = await read(setup(name));
      expect(result.summary.setup).toBe('included');
      expect(metricOf(result, 'http_reqs')).toMatchObject({ count: 70 });
      expect(perSecond(result, 'http_reqs{phase:steady}')).toBeUndefined();
    },
  );

  test('k6 counted them, and so its word on a limit is not held against ours', async () => {
    const result = await read(setup('points.ndjson', 'export.json'));
    expect(result.k6Thresholds).toContainEqual({
      metric: 'http_req_duration',
      expression: 'max<150',
      ok: false,
    });
    const limit = parseThreshold('http_req_duration: max<150', 'user', { anyMetric: true });
    expect(judgeThresholds([limit], result)).toMatchObject([{ outcome: 'passed', k6Agrees: undefined }]);
  });
});

// The last sample of setup() and all of the load fall into one second of the CSV.
test('a load too short for the seconds of a CSV has a count and no rate, not that of setup()', async () => {
  const [header = '', ...rows] = readFileSync(fixture('setup-2.2.0', 'points.csv'), 'utf8').split('\n');
  const seconds = [...new Set(rows.map((row) => row.split(',')[1]))].filter(Boolean).map(Number);
  const atSetup = rows.filter((row) => row.includes('::setup'));
  const end = Math.max(...atSetup.map((row) => Number(row.split(',')[1])));
  const short = rows
    .filter((row) => row !== '' && !row.includes('::teardown'))
    .map((row) => (row.includes('::setup') ? row : row.replace(/^([^,]*),\d+/, `$1,${end}`)));
  expect(seconds.length).toBeGreaterThan(3);
  const result = await read([file([header, ...short, ''].join('\n'))]);
  expect(metricOf(result, 'http_reqs')).toMatchObject({ count: 64 });
  expect(perSecond(result, 'http_reqs')).toBeUndefined();
  expect(metricOf(result, 'requests_per_second')).toBeUndefined();
});

describe("k6's word on what it counts otherwise", () => {
  const samples = fixture('setup-2.2.0', 'points.ndjson');
  // k6 divides the count of a phase by the seconds of the whole run: 6/s, where the phase had 18/s.
  const summary = JSON.parse(readFileSync(fixture('setup-2.2.0', 'export.json'), 'utf8'));
  summary.metrics['http_reqs{phase:steady}'].thresholds = { 'rate>10': true };
  const files = () => [samples, file(JSON.stringify(summary))];

  test('is not held against a limit that was given', async () => {
    const limit = parseThreshold('http_reqs{phase:steady}: rate>10', 'user', { anyMetric: true });
    const result = await read(files());
    expect(judgeThresholds([limit], result)).toMatchObject([{ outcome: 'passed', k6Agrees: undefined }]);
  });

  test('stands for limits of the script, without our figure beside it', async () => {
    const judged = scriptThresholds(await read(files()), []);
    const of = (scope: string) => judged.find((one) => one.scope === scope);
    for (const scope of ['http_reqs{phase:steady}', 'http_req_duration'])
      expect(of(scope), scope).toMatchObject({ outcome: 'failed', actual: undefined, k6Agrees: true });
    expect(of('orders')).toMatchObject({ outcome: 'failed', actual: 192, k6Agrees: true });
  });
});

test('a group of that name within iterations is no setup()', async () => {
  const line = (tags: object) =>
    `${JSON.stringify({ metric: 'http_reqs', type: 'Point', data: { time: '2026-11-24T08:00:00Z', value: 1, tags } })}\n`;
  const text = line({ group: '::setup', scenario: 'default' }) + line({ group: '::setup' });
  const result = await read([file(text)]);
  expect(metricOf(result, 'http_reqs')).toMatchObject({ count: 1 });
});

test('a phase of less than a second has no rate', async () => {
  const line = (ms: number, phase: string) =>
    `${JSON.stringify({ metric: 'http_reqs', type: 'Point', data: { time: new Date(1.79e12 + ms).toISOString(), value: 1, tags: { phase } } })}\n`;
  const text =
    [0, 500, 900].map((ms) => line(ms, 'short')).join('') +
    [1000, 2000, 3000].map((ms) => line(ms, 'long')).join('');
  const result = await read([file(text)]);
  expect(perSecond(result, 'http_reqs{phase:short}')).toBeUndefined();
  expect(perSecond(result, 'http_reqs{phase:long}')).toBe(1.5);
});

describe('a run within one second', () => {
  const points = (from: number) =>
    Array.from({ length: 10 }, (_, index) => {
      const time = new Date(from + index * 50).toISOString();
      const point = (metric: string, value: number) =>
        `${JSON.stringify({ metric, type: 'Point', data: { time, value, tags: { scenario: 'default' } } })}\n`;
      return point('http_reqs', 1) + point('http_req_duration', index) + point('http_req_failed', index % 2);
    }).join('');

  test.each([
    ['in one second of the clock', 1.79e12],
    ['over the turn of a second', 1.79e12 + 800],
  ])('%s has charts that say what the figures say', async (_where, from) => {
    const result = await read([file(points(from))]);
    const only = (name: string, statistic?: string): number | undefined => {
      const series = result.series.filter(
        (one) => 'metric' in one && one.metric === name && one.statistic === statistic,
      );
      expect(series.map(({ points }) => points.length)).toEqual([1]);
      return series[0]?.points[0]?.[1];
    };
    expect(only('http_reqs')).toBeCloseTo(perSecond(result, 'http_reqs') ?? 0);
    expect(only('http_reqs')).toBeCloseTo(10 / 0.45);
    expect(only('http_req_failed')).toBe(0.5);
    const latency = metricOf(result, 'http_req_duration');
    const p95 = latency?.kind === 'trend' ? latency.quantiles.find(([percent]) => percent === 95)?.[1] : 0;
    expect(only('http_req_duration', 'p(95)')).toBe(p95);
  });
});
