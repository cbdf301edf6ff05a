import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { runSummarySchema } from '../../domain/measurement.ts';
import { shapeProblem, versionProblem } from '../../domain/result-problem.ts';
import { TOOL } from '../../domain/tool.ts';
import { parseTimeline } from '../recorder/timeline.ts';
import { readRecorderSummary } from '../recorder/totals.ts';
import { readSummary } from '../summary/shapes.ts';
import { isRecord, ownValue } from '../json.ts';
import { CsvScanner } from '../samples/scan/csv-scanner.ts';
import { detectShape, type Shape } from './detect-shape.ts';
import { NdjsonScanner } from '../samples/scan/ndjson-scanner.ts';
import type { PointSink } from '../samples/accumulate/point-sink.ts';
import { readLines } from './read-lines.ts';
import type { RawTotals, Reading } from './reading.ts';
import { type ByteSource, openSource, pathOf, type SourceOptions } from './source.ts';
import { UnreadableError } from '../../domain/errors.ts';

export interface ReadProgress {
  name: string;
  readBytes: number;
  sizeBytes: number | undefined;
  points: number;
}

export interface ReadFileOptions extends SourceOptions {
  onProgress: (progress: ReadProgress) => void;
}

const HEAD = 64 * 1024;
const LINES: Shape['kind'][] = ['ndjson', 'csv', 'recorder'];
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** The largest summary ever seen is a few MB; beyond this it is something else. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** Reads one file, whatever it is; samples go into `sink`. */
export async function readFile(name: string, sink: PointSink, options: ReadFileOptions): Promise<Reading> {
  const source = await openSource(name, options);
  try {
    const modifiedMs = name === '-' ? undefined : (await stat(pathOf(name, options))).mtimeMs;
    return { name: source.name, modifiedMs, ...(await readSource(source, sink, options)) };
  } finally {
    await source.close();
  }
}

type Content = Reading extends infer R ? (R extends unknown ? Omit<R, 'name' | 'modifiedMs'> : never) : never;

async function readSource(source: ByteSource, sink: PointSink, options: ReadFileOptions): Promise<Content> {
  const head = await readHead(source);
  const shape = detectShape(head);
  switch (shape.kind) {
    case 'ndjson':
    case 'csv': {
      const before = sink.totalsOfK6();
      sink.beginFile();
      const scanner = shape.kind === 'ndjson' ? new NdjsonScanner(sink) : new CsvScanner(sink);
      const { name, sizeBytes } = source;
      await readLines(source, head, scanner, () =>
        options.onProgress({ name, sizeBytes, readBytes: source.readBytes(), points: scanner.report.points }),
      );
      return {
        kind: 'raw',
        shape: shape.kind === 'ndjson' ? 'NDJSON' : 'CSV',
        report: scanner.report,
        damage: source.damage(),
        firstMs: scanner.firstMs,
        lastMs: scanner.lastMs,
        totals: added(before, sink.totalsOfK6()),
        endsWithinIteration: sink.endsWithinIteration(),
      };
    }
    case 'recorder': {
      const text = await readText(source, head);
      return { kind: 'recorder', timeline: parseTimeline(text), totals: readRecorderSummary(text) };
    }
    case 'document':
      return readDocument(source.name, await readText(source, head));
    case 'empty':
      throw new UnreadableError(`${source.name} is empty`, emptyHint(source.name));
    case 'unknown':
      throw new UnreadableError(`${source.name} is not a result of k6: ${shape.because}`, WANTED);
  }
}

function added(before: RawTotals, after: RawTotals): RawTotals {
  const totals = [...after].map(([name, { count, sum, head }]) => {
    const known = before.get(name) ?? { count: 0, sum: 0 };
    return [name, { count: count - known.count, sum: sum - known.sum, head }] as const;
  });
  return new Map(totals.filter(([, { count }]) => count > 0));
}

const WANTED =
  'Give what k6 writes by --out json=FILE, --out csv=FILE, --summary-export FILE, handleSummary, or K6_WEB_DASHBOARD_RECORD.';

function emptyHint(name: string): string {
  return name.endsWith('.gz')
    ? 'k6 writes .gz files in large blocks: when it is killed early nothing is in them. Use a plain file where a run may be killed.'
    : `k6 did not write anything: it may have been killed, or given --summary-mode=disabled. ${WANTED}`;
}

const ofThisTool = z.object({ tool: z.object({ name: z.literal(TOOL.name) }) });
const EDITED = 'Was it written by a newer version, or edited?';

function readDocument(name: string, text: string): Content {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`${name} is damaged JSON: ${why}`, 'Was k6, or the copy of the file, cut off?');
  }
  const own = runSummarySchema.safeParse(json);
  if (own.success) return { kind: 'result', summary: own.data };
  const summary = readSummary(json);
  if (summary !== undefined) return { kind: 'summary', summary };
  if (isOther(json, 'report'))
    throw new UnreadableError(
      `${name} is the report of a result of this tool, which another step publishes`,
      'Give the result.json beside it.',
    );
  if (isOther(json, 'history'))
    throw new UnreadableError(
      `${name} is a history of runs of this tool`,
      'Give it as the baseline: `report <result> --baseline <history>`, or `compare <history> <result>`.',
    );
  if (ofThisTool.safeParse(json).success) {
    const why = versionProblem(json) ?? shapeProblem(own.error);
    throw new UnreadableError(`${name} is a result of this tool that cannot be read: ${why}`, EDITED);
  }
  const keys =
    typeof json === 'object' && json !== null ? Object.keys(json).slice(0, 5).join(', ') : typeof json;
  throw new UnreadableError(`${name} is not a result of k6: it is JSON with the keys ${keys}`, WANTED);
}

/** What this tool writes beside its results: `report.json`, and the history that is kept as a baseline. */
function isOther(json: unknown, kind: 'report' | 'history'): boolean {
  if (kind === 'report')
    return ofThisTool.safeParse(ownValue(json, 'summary')).success && isRecord(ownValue(json, 'judgement'));
  const runs = ownValue(json, 'runs');
  return Array.isArray(runs) && ofThisTool.safeParse(runs[0]).success;
}

async function readHead(source: ByteSource): Promise<Buffer> {
  const head = Buffer.alloc(HEAD);
  let end = 0;
  while (end < HEAD) {
    const read = await source.next(head, end);
    if (read === 0) break;
    end += read;
    // A file that is being followed may not come to 64 KB for a while.
    if (LINES.includes(detectShape(head.subarray(0, end)).kind)) break;
  }
  const afterMark = head.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
  return head.subarray(afterMark, end);
}

async function readText(source: ByteSource, head: Buffer): Promise<string> {
  const parts = [Buffer.from(head)];
  let size = head.length;
  for (;;) {
    const part = Buffer.allocUnsafe(HEAD * 4);
    const read = await source.next(part, 0);
    if (read === 0) return Buffer.concat(parts).toString('utf8');
    size += read;
    if (size > LARGEST_DOCUMENT)
      throw new UnreadableError(
        `${source.name} is one JSON document of more than ${LARGEST_DOCUMENT} bytes`,
        WANTED,
      );
    parts.push(part.subarray(0, read));
  }
}
