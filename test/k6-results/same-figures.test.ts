import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import { expectSameFigures } from './expect-same.ts';
import { bytesOf, fixture, read, versions } from './reading.ts';

interface Shape {
  file: string;
  tolerance: number;
  without?: (metric: Metric) => boolean;
  /** Limits whose outcome is in the file or follows from it. */
  limits: number;
}

const CUSTOM = ['orders', 'good', 'stock', 'below_zero'];
/** CSV names no kinds and rounds to six decimals: counters, rates and gauges of the script's own are not told apart. */
const csv = {
  tolerance: 1e-4,
  without: (metric: Metric) => CUSTOM.includes(metric.name) || metric.tags.name === 'nothing',
  limits: 0,
};
/** Of one run k6 wrote every shape at once; `export.json` is k6's own word. */
const shapes: Shape[] = [
  { file: 'export.json', tolerance: 0, limits: 9 },
  { file: 'handle.json', tolerance: 0, limits: 9 },
  { file: 'handle-line.json', tolerance: 0, limits: 9 },
  // Samples and recordings hold no word on limits of sub-metrics.
  { file: 'points.ndjson', tolerance: 1e-12, limits: 6 },
  { file: 'points.ndjson.gz', tolerance: 1e-12, limits: 6 },
  { file: 'points.csv', ...csv },
  { file: 'points.csv.gz', ...csv },
  { file: 'milli.csv', ...csv },
  { file: 'rfc3339.csv', ...csv },
  // A recording truncates to about five digits.
  {
    file: 'recorder.ndjson',
    tolerance: 2e-3,
    without: (metric) => Object.keys(metric.tags).length > 0,
    limits: 6,
  },
];

describe.each(versions)('one run of k6 %s', (version) => {
  const from = (file: string): Promise<Measurement> => read([fixture(`mixed-${version}`, file)]);

  test.each(shapes)('has the same figures in $file as in the summary export', async (shape) => {
    const [expected, actual] = await Promise.all([from('export.json'), from(shape.file)]);
    expect(expectSameFigures(expected, actual, shape.tolerance, shape.without)).toBeGreaterThan(15);
  });

  test.each(shapes)(
    'has the same figures when $file comes by standard input, plain or gzipped',
    async ({ file }) => {
      const bytes = bytesOf(`mixed-${version}`, file);
      const zipped = file.endsWith('.gz') ? bytes : gzipSync(bytes);
      const expected = await from(file);
      for (const input of [bytes, zipped]) {
        // In odd pieces, as a pipe gives them.
        const pieces = Array.from({ length: Math.ceil(input.length / 3001) }, (_, index) =>
          input.subarray(index * 3001, (index + 1) * 3001),
        );
        const actual = await read(['-'], { stdin: Readable.from(pieces) });
        expect(actual.summary.metrics).toEqual(
          // The start of a summary is told by the date of its file: no figure of a metric is.
          expected.summary.metrics,
        );
        expect(actual.k6Thresholds).toEqual(expected.k6Thresholds);
        expect(actual.series).toEqual(expected.series);
      }
    },
  );

  test.each(shapes)('has the same limits kept and crossed in $file', async ({ file, limits }) => {
    const outcomes = async (name: string): Promise<Map<string, boolean>> =>
      new Map(
        (await from(name)).k6Thresholds.map(({ metric, expression, ok }) => [`${metric} ${expression}`, ok]),
      );
    const [expected, actual] = await Promise.all([outcomes('export.json'), outcomes(file)]);
    expect(expected.get('http_req_duration p(95)<500')).toBe(true);
    expect(expected.get('http_req_duration p(99.5)<1')).toBe(false);
    expect(expected.get('http_req_failed rate<0.01')).toBe(false);
    expect(expected.get('orders count>10')).toBe(true);
    for (const [limit, ok] of actual) expect([limit, ok]).toEqual([limit, expected.get(limit)]);
    expect(actual.size).toBe(limits);
  });

  test.each(['points.csv', 'milli.csv', 'rfc3339.csv', 'recorder.ndjson'])(
    'has the same duration in %s as in its samples, to the precision of its times',
    async (file) => {
      const [expected, actual] = await Promise.all([from('points.ndjson'), from(file)]);
      const off = Math.abs(expected.summary.durationMs - actual.summary.durationMs);
      expect(off).toBeLessThanOrEqual(file === 'milli.csv' || file === 'rfc3339.csv' ? 1 : 1500);
    },
  );

  // k6 writes this shape instead of the other summaries, so it needs a run of its own, and that run's samples.
  test('has the same figures in a machine-readable summary as in its samples', async () => {
    const [expected, actual] = await Promise.all([
      read([fixture(`machine-${version}`, 'machine.json')]),
      read([fixture(`machine-${version}`, 'points.ndjson')]),
    ]);
    expect(expected.summary.environment.k6Version).toBe(version);
    expect(expectSameFigures(expected, actual, 1e-12)).toBeGreaterThan(15);
  });

  test('has the same figures when samples, CSV kinds and summary are joined', async () => {
    const expected = await from('export.json');
    const joined = await read(['points.csv', 'export.json'].map((file) => fixture(`mixed-${version}`, file)));
    expect(expectSameFigures(expected, joined, 1e-4)).toBeGreaterThan(15);
    expect(joined.k6Thresholds).toEqual(expected.k6Thresholds);
    expect(joined.series.length).toBeGreaterThan(10);
  });
});
