import { open, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TEST_TYPES } from '../../k6/lib/profiles.ts';
import { readHistory } from '../baseline/history-file.ts';
import { InputError } from '../domain/errors.ts';
import { exitCodeOf } from '../domain/exit-code.ts';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { Measurement, RunSummary } from '../domain/measurement.ts';
import { detectShape } from '../ingest/detect-shape.ts';
import { judge } from '../judge/judge.ts';
import { commentBody } from '../publish/comment.ts';
import { makeReport } from '../report/make-report.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Command, CommandPorts } from './command.ts';
import { inWorkingDirectory, type JudgedBy, judgedBy, readForeign } from './read-foreign.ts';
import { type Format, formatOf, writeReport, writeText } from './render.ts';

/** `orchestrator-perf report <k6 results…>`: the report and verdict of results that are already there. */
export const reportCommand: Command = async ({ operands, options, source }, given) => {
  const ports = inWorkingDirectory(source, given);
  const to = whereTo(options);
  const testType = testTypeOf(options['test-type']);
  const rules = judgedBy(source, ports);
  const measurement = await readForeign(
    operands,
    {
      tags: typeof options.tag === 'string' ? options.tag.split(',').map((tag) => tag.trim()) : [],
      thresholds: rules.thresholds,
      follow: options.follow === true,
    },
    ports,
  );
  if (testType !== undefined) measurement.summary.testType = testType;
  sayEarlierVerdict(measurement.summary);
  const lookup = await baselineOf(options.baseline, ports);
  return judgeAndWrite(measurement, lookup, rules, to, ports);
};

/** A result does not hold the limits it was judged by: what came of them must not be forgotten. */
function sayEarlierVerdict({ verdict, notes }: RunSummary): void {
  if (verdict === undefined) return;
  notes.push(`Judged when it was run: ${verdict.headline.slice(0, 1900)}. Here the limits given now count.`);
}

export interface WhereTo {
  /** `comment`: the body of the comment on a pull request. */
  format: Format | 'comment';
  output: string | true | undefined;
}

export function whereTo(options: Record<string, string | true>): WhereTo {
  const { format, output } = options;
  if (options['dry-run'] !== true) return { format: formatOf(format), output };
  if (format !== undefined)
    throw new InputError(['--dry-run prints the comment, which is Markdown: leave --format out']);
  return { format: 'comment', output };
}

/** From figures to exit code: shared with `compare`. */
export async function judgeAndWrite(
  measurement: Measurement,
  lookup: BaselineLookup,
  rules: JudgedBy,
  to: WhereTo,
  ports: CommandPorts,
): Promise<number> {
  const { thresholds, failOn, regressionTolerance } = rules;
  const judgement = judge({
    measurement,
    test: { thresholds },
    lookup,
    plan: { failOn, baseline: { regressionTolerance } },
  });
  const { outcome, headline } = judgement.verdict;
  measurement.summary.verdict = { outcome, headline: headline.slice(0, 2000) };
  const report = makeReport(measurement, judgement);
  if (to.format === 'comment') {
    const body = commentBody({ key: rules.commentKey, text: renderMarkdown([report]) });
    await writeText(`${body}\n`, to.output, ports);
  } else await writeReport(report, to.format, to.output, ports);
  return exitCodeOf([judgement.verdict]);
}

/** A result or history of this tool, or k6 results. */
export async function baselineOf(
  file: string | true | undefined,
  ports: CommandPorts,
): Promise<BaselineLookup> {
  if (typeof file !== 'string') return { kind: 'off' };
  const runs = (await ownRuns(resolve(ports.workingDirectory, file))) ?? [
    (await readForeign([file], { tags: [], thresholds: [], follow: false }, ports)).summary,
  ];
  const [newest] = runs;
  return {
    kind: 'found',
    baseline: { runs, source: `file ${file}`, sha: newest?.commit?.sha, newestAt: newest?.startedAt },
  };
}

const HEAD = 64 * 1024;

/** One JSON document may be a history; anything else is left to the reader of k6 results. */
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

function testTypeOf(given: string | true | undefined): RunSummary['testType'] {
  if (given === undefined) return undefined;
  const type = TEST_TYPES.find((known) => known === given);
  if (type === undefined)
    throw new InputError([`--test-type "${given}" is not known: expected one of ${TEST_TYPES.join(', ')}`]);
  return type;
}
