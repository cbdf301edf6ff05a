import { expect, test } from 'vitest';
import { NdjsonScanner } from '../../src/k6-results/samples/scan/ndjson-scanner.ts';
import { PointSink } from '../../src/k6-results/samples/accumulate/point-sink.ts';
import { fuzzOnce } from './fuzz.ts';

test.each([1, 2, 3, 4])(
  'reads damaged and odd lines exactly as JSON.parse line by line does (seed %i)',
  (seed) => {
    const { differences, points, bad } = fuzzOnce('ndjson', 8000, seed);
    expect(differences).toEqual([]);
    expect(points).toBeGreaterThan(4000);
    expect(bad).toBeGreaterThan(100);
  },
);

test.each([1, 2, 3, 4, 5, 6, 7])(
  'reads damaged and odd CSV rows exactly as plain splitting does (seed %i)',
  (seed) => {
    const { differences, points, bad } = fuzzOnce('csv', 4000, seed);
    expect(differences).toEqual([]);
    expect(points).toBeGreaterThan(2000);
    expect(bad).toBeGreaterThan(100);
  },
);

test('a line counts in its own second, whatever was read between it and the last with the same time', () => {
  const line = (second: number, value: string) =>
    `{"metric":"waits","type":"Point","data":{"time":"2026-11-24T08:00:0${second}.123456789Z","value":${value},"tags":{"scenario":"load"}}}\n`;
  const text = [
    line(1, '1'),
    line(1, '2'),
    // Read the slow way, in another second.
    line(5, '3').replace(',"type"', ', "type"'),
    line(1, '4'),
    // Broken after its time.
    line(7, 'oops'),
    line(7, '5'),
    line(7, '6'),
  ].join('');
  const sink = new PointSink({ tags: [], selectors: [] });
  sink.beginFile();
  const scanner = new NdjsonScanner(sink);
  const buffer = Buffer.alloc(text.length + 1024);
  buffer.write(text);
  scanner.scan(buffer, text.length);
  const begin = Date.UTC(2026, 10, 24, 8) / 1000;
  expect(
    sink.cells().map(([second, cell]) => [second - begin, sink.metric('waits').tallyOf(cell)?.sum]),
  ).toEqual([
    [1, 7],
    [5, 3],
    [7, 11],
  ]);
  expect(scanner.report).toMatchObject({ points: 6, broken: 1, lines: 7 });
  expect([scanner.firstMs, scanner.lastMs]).toEqual([begin * 1000 + 1123, begin * 1000 + 7123]);
});
