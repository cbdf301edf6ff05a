import { readCsvRow, rowsOf } from '../../src/k6-results/samples/scan/csv-row.ts';
import { CsvScanner } from '../../src/k6-results/samples/scan/csv-scanner.ts';
import { readK6Line } from '../../src/k6-results/samples/scan/k6-line.ts';
import { NdjsonScanner } from '../../src/k6-results/samples/scan/ndjson-scanner.ts';
import { PointSink } from '../../src/k6-results/samples/accumulate/point-sink.ts';
import { mutatedLines } from './mutated-lines.ts';
import { mutatedRows } from './mutated-rows.ts';
import { seeded } from './seeded.ts';

/** Totals by metric, by metric and second, and by metric and tags: whatever a report could show. */
type Figures = Map<string, { count: number; nonzero: number; sum: number; min: number; max: number }>;

export interface FuzzResult {
  lines: number;
  differences: string[];
  points: number;
  bad: number;
}

export type Format = 'ndjson' | 'csv';

interface PlainPoint {
  kind: 'point';
  metric: string;
  second: number;
  value: number;
  tags: Record<string, string>;
}

/** The scanner against plain reading of the same damaged lines, with the buffer cut at random places. */
export function fuzzOnce(format: Format, lineCount: number, seed: number): FuzzResult {
  const lines = format === 'ndjson' ? mutatedLines(lineCount, seed) : mutatedRows(lineCount, seed);
  const text = [...lines].join('');
  const plain = collect(format === 'ndjson' ? readLines(text) : readRows(text));
  const sink = new PointSink({ tags: ['url'], selectors: [] });
  sink.beginFile();
  const scanner = format === 'ndjson' ? new NdjsonScanner(sink) : new CsvScanner(sink);
  scanInPieces(Buffer.from(text), scanner, seed);
  const differences: string[] = [];
  const { report } = scanner;
  const bad = report.broken + report.foreign + report.notFinite + (report.cutOff ? 1 : 0);
  if (report.points !== plain.points) differences.push(`points ${report.points} instead of ${plain.points}`);
  if (bad !== plain.bad) differences.push(`bad lines ${bad} instead of ${plain.bad}`);
  compare(figuresOf(sink), plain.figures, leftOut(sink), differences);
  return { lines: report.lines, differences, points: report.points, bad };
}

function* readLines(text: string): Generator<PlainPoint | { kind: string }> {
  for (const line of text.split('\n')) if (line.trim() !== '') yield readK6Line(line);
}

function* readRows(text: string): Generator<PlainPoint | { kind: string }> {
  let columns: string[] = [];
  for (const text_ of rowsOf(text)) {
    if (text_.trim() === '') continue;
    const row = readCsvRow(text_, columns);
    if (row.kind === 'header') columns = row.columns;
    yield row;
  }
}

const isPoint = (read: PlainPoint | { kind: string }): read is PlainPoint => read.kind === 'point';

function collect(all: Iterable<PlainPoint | { kind: string }>): {
  figures: Figures;
  points: number;
  bad: number;
} {
  const figures: Figures = new Map();
  let points = 0;
  let bad = 0;
  for (const read of all) {
    if (['broken', 'foreign', 'not finite'].includes(read.kind)) bad += 1;
    if (!isPoint(read)) continue;
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
      const figure = metric.tallyOf(cell);
      if (figure !== undefined) figures.set(`${name} @${second}`, figure);
    }
    if (!SPLIT.has(name)) continue;
    for (const series of metric.subSeries()) {
      const entries = Object.entries(series.tags);
      const [tag, value] = entries[0] ?? [];
      if (entries.length === 1 && tag !== 'expected_response') figures.set(`${name} ${tag}=${value}`, series);
    }
  }
  return figures;
}

/** Metrics and tags of which the sink says that only the first values have figures of their own. */
function leftOut(sink: PointSink): string[] {
  return [...sink.metrics.values()].flatMap(({ name, tagValues }) =>
    [...tagValues].filter(([, { dropped }]) => dropped).map(([tag]) => `${name} ${tag}=`),
  );
}

function compare(actual: Figures, expected: Figures, partly: string[], differences: string[]): void {
  for (const [key, want] of expected) {
    const got = actual.get(key);
    if (got === undefined && partly.some((start) => key.startsWith(start))) continue;
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

function scanInPieces(bytes: Buffer, scanner: NdjsonScanner | CsvScanner, seed: number): void {
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
