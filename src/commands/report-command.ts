import { TEST_TYPES } from '../../k6/lib/profiles.ts';
import { InputError } from '../domain/errors.ts';
import { exitCodeOf } from '../domain/severity.ts';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { Measurement, RunSummary } from '../domain/measurement.ts';
import { baselineOf } from './baseline-of.ts';
import type { Command, CommandPorts } from './command.ts';
import { endedWith, k6ExitCodeOf } from './k6-exit-code.ts';
import { inWorkingDirectory, type JudgedBy, judgedBy, readForeign } from './read-foreign.ts';
import { type Format, formatOf, writeReport, writeText } from './render.ts';

/** `orchestrator-perf report <k6 results…>`: the report and verdict of results that are already there. */
export const reportCommand: Command = async ({ operands, options, source }, given) => {
  const ports = inWorkingDirectory(source, given);
  const to = whereTo(options);
  const testType = testTypeOf(options['test-type']);
  const rules = await judgedBy(source, ports);
  const exitCode = k6ExitCodeOf(options['k6-exit-code']);
  const measurement = await readForeign(
    operands,
    {
      tags: typeof options.tag === 'string' ? options.tag.split(',').map((tag) => tag.trim()) : [],
      thresholds: rules.thresholds,
      follow: options.follow === true,
    },
    ports,
  );
  measurement.summary = endedWith(measurement.summary, exitCode);
  if (testType !== undefined) measurement.summary.testType = testType;
  const lookup = await baselineOf(options.baseline, ports);
  return judgeAndWrite(measurement, lookup, rules, to, ports);
};

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
  const asStored = !rules.given && lookup.kind === 'off';
  const { judgeAndReport } = await import('../line/judge-and-report.ts');
  const { report } = judgeAndReport({ measurement, lookup, rules: { ...rules, asStored } });
  if (to.format === 'comment') {
    const { commentBody } = await import('../publish/comment.ts');
    const { renderMarkdown } = await import('../report/render/markdown.ts');
    const body = commentBody({ key: rules.commentKey, text: renderMarkdown([report]) });
    await writeText(`${body}\n`, to.output, ports);
  } else await writeReport(report, to.format, to.output, ports);
  return exitCodeOf([report.judgement.verdict]);
}

function testTypeOf(given: string | true | undefined): RunSummary['testType'] {
  if (given === undefined) return undefined;
  const type = TEST_TYPES.find((known) => known === given);
  if (type === undefined)
    throw new InputError([`--test-type "${given}" is not known: expected one of ${TEST_TYPES.join(', ')}`]);
  return type;
}
