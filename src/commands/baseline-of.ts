import { open, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readHistory } from '../baseline/history-file.ts';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { Series } from '../domain/observation.ts';
import type { DeclaredMetric } from '../metrics/catalogue.ts';
import { detectShape } from '../k6-results/source/detect-shape.ts';
import type { CommandPorts } from './command.ts';
import { resultFile } from './result-file.ts';
import { readForeign } from './read-foreign.ts';

/** What was measured over time, where the results tell it. */
export type BaselineWithSeries = BaselineLookup & { series?: readonly Series[] };

/** A result or history of this tool, or k6 results. */
export async function baselineOf(
  given: string | true | undefined,
  ports: CommandPorts,
  /** Kinds of metrics that the candidate tells. */
  kinds: ReadonlyMap<string, DeclaredMetric> = new Map(),
): Promise<BaselineWithSeries> {
  if (typeof given !== 'string') return { kind: 'off' };
  const file = await resultFile(given, ports);
  const own = await ownRuns(resolve(ports.workingDirectory, file));
  const foreign =
    own === undefined
      ? await readForeign([file], { tags: [], thresholds: [], follow: false, kinds }, ports)
      : undefined;
  const runs = own ?? (foreign === undefined ? [] : [foreign.summary]);
  const [newest] = runs;
  return {
    kind: 'found',
    ...(foreign !== undefined && { series: foreign.series }),
    baseline: {
      runs,
      source: `file ${file}`,
      sha: newest?.commit?.sha,
      newestAt: newest?.startedBy === undefined ? newest?.startedAt : undefined,
    },
  };
}

const HEAD = 64 * 1024;

/**
 * One JSON document may be a history; anything else is left to the reader of k6 results, which also says what is wrong
 * with a file that cannot be opened.
 */
async function ownRuns(file: string): Promise<RunSummary[] | undefined> {
  if (!file.endsWith('.json') || !(await isDocument(file).catch(() => false))) return undefined;
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined || !text.includes('"schemaVersion"')) return undefined;
  const history = readHistory(text);
  return history.kind === 'read' ? history.runs : undefined;
}

/** Samples may be larger than memory, and a pipe can be read once. */
async function isDocument(path: string): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return detectShape(buffer.subarray(0, bytesRead)).kind === 'document';
  } finally {
    await file.close();
  }
}
