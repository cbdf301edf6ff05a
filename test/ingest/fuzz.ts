import { readK6Line } from '../../src/ingest/k6-line.ts';
import { NdjsonScanner } from '../../src/ingest/ndjson-scanner.ts';
import { PointSink } from '../../src/ingest/point-sink.ts';
import { mutatedLines, seeded } from './mutated-lines.ts';

/** Totals by metric, by metric and second, and by metric and tags: whatever a report could show. */
export type Figures = Map<string, { count: number; nonzero: number; sum: number; min: number; max: number }>;

export interface FuzzResult {
  lines: number;
  differences: string[];
  points: number;
  bad: number;
}

/** The scanner against line-by-line JSON.parse over the same damaged lines, with the buffer cut at random places. */
export function fuzzOnce(lineCount: number, seed: number): FuzzResult {
  const text = [...mutatedLines(lineCount, seed)].join('');
  const plain = readPlainly(text);
  const sink = new PointSink({ tags: ['url'], selectors: [] });
  sink.beginFile();
  const scanner = new NdjsonScanner(sink);
  scanInPieces(Buffer.from(text), scanner, seed);
  const differences: string[] = [];
  const report = scanner.report;
  const bad = report.broken + report.foreign + report.notFinite + (report.cutOff ? 1 : 0);
  if (report.points !== plain.points) differences.push(`points ${report.points} instead of ${plain.points}`);
  if (bad !== plain.bad) differences.push(`bad lines ${bad} instead of ${plain.bad}`);
  compare(figuresOf(sink), plain.figures, differences);
  return { lines: report.lines, differences, points: report.points, bad };
}

function readPlainly(text: string): { figures: Figures; points: number; bad: number } {
  const figures: Figures = new Map();
  let points = 0;
  let bad = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const read = readK6Line(line);
    if (read.kind === 'broken' || read.kind === 'not finite') bad += 1;
    if (read.kind !== 'point') continue;
    points += 1;
    add(figures, read.metric, read.value);
    add(figures, `${read.metric} @${read.second}`, read.value);
    for (const tag of ['scenario', 'group', 'name', 'url'])
      if (read.tags[tag] && SPLIT.has(read.metric))
        add(figures, `${read.metric} ${tag}=${read.tags[tag]}`, read.value);
  }
  return { figures, points, bad };
}

/** Metrics whose sub-series are compared: never so many values that some are left out. */
const SPLIT = new Set(['http_req_duration', 'my_trend', 'http_req_failed']);

function add(figures: Figures, key: string, value: number): void {
  const figure = figures.get(key) ?? {
    count: 0,
    nonzero: 0,
    sum: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  };
  figures.set(key, figure);
  figure.count += 1;
  if (value !== 0) figure.nonzero += 1;
  figure.sum += value;
  figure.min = Math.min(figure.min, value);
  figure.max = Math.max(figure.max, value);
}

function figuresOf(sink: PointSink): Figures {
  const figures: Figures = new Map();
  for (const [name, metric] of sink.metrics) {
    if (metric.total > 0) figures.set(name, metric.totals());
    for (const [second, cell] of sink.cells()) {
      const figure = metric.figuresOf(cell);
      if (figure !== undefined) figures.set(`${name} @${second}`, figure);
    }
    if (!SPLIT.has(name)) continue;
    for (const series of metric.subSeries.values()) {
      const entries = Object.entries(series.tags);
      const [tag, value] = entries[0] ?? [];
      if (entries.length === 1 && tag !== 'expected_response') figures.set(`${name} ${tag}=${value}`, series);
    }
  }
  return figures;
}

function compare(actual: Figures, expected: Figures, differences: string[]): void {
  const tooMany = (key: string): boolean => /(url|name)=/.test(key);
  for (const [key, want] of expected) {
    const got = actual.get(key);
    // Only the first values of a tag have figures of their own.
    if (got === undefined && tooMany(key)) continue;
    const same =
      got !== undefined &&
      got.count === want.count &&
      got.nonzero === want.nonzero &&
      got.min === want.min &&
      got.max === want.max &&
      (got.sum === want.sum || Math.abs(got.sum - want.sum) <= 1e-9 * Math.abs(want.sum));
    if (!same && differences.length < 20)
      differences.push(`${key}: ${JSON.stringify(got)} not ${JSON.stringify(want)}`);
  }
  for (const key of actual.keys()) if (!expected.has(key)) differences.push(`${key} should not be there`);
}

function scanInPieces(bytes: Buffer, scanner: NdjsonScanner, seed: number): void {
  const random = seeded(seed ^ 0x5bd1e995);
  const buffer = Buffer.alloc(bytes.length + 65_536);
  let end = 0;
  let from = 0;
  while (from < bytes.length) {
    const size = 1 + Math.floor(random() ** 3 * 100_000);
    end += bytes.copy(buffer, end, from, from + size);
    from += size;
    const consumed = scanner.scan(buffer, end);
    // The bytes after the end stay as they are: a scanner that looks there finds plausible text.
    buffer.copyWithin(0, consumed, end);
    end -= consumed;
  }
  scanner.finish(buffer.subarray(0, end));
}
