import { InputError, UserError } from '../domain/errors.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { FailOn, Threshold } from '../domain/plan.ts';
import { writerState } from '../k6-results/source/growing-file.ts';
import { readResults } from '../k6-results/read-results.ts';
import type { DeclaredMetric } from '../metrics/catalogue.ts';
import { fromFile } from '../inputs/from-file.ts';
import type { Group } from '../inputs/field.ts';
import { strongest } from '../inputs/read-fields.ts';
import { readInputs } from '../inputs/read-inputs.ts';
import { requests } from '../inputs/requests.ts';
import { descriptionOf, INPUT_NAMES, stackOf } from '../inputs/schema.ts';
import type { InputSource } from '../inputs/source.ts';
import { workingDirectoryOf, workingDirectoryProblem } from '../inputs/working-directory.ts';
import { parseThreshold } from '../plan/thresholds.ts';
import { ReadingProgress } from './reading-progress.ts';
import type { CommandPorts } from './command.ts';
import { resultFile } from './result-file.ts';

export interface JudgedBy {
  thresholds: Threshold[];
  failOn: FailOn[];
  regressionTolerance: number;
  /** Rules were given with this very command: a result that was judged before is judged anew. */
  given: boolean;
  /** A comparison was asked for: without one nothing is answered. */
  mustCompare?: true;
  /** Which comment a dry run shows. */
  commentKey: string;
}

/** With the working directory of `--working-directory`, where that was given. */
export function inWorkingDirectory(source: InputSource, ports: CommandPorts): CommandPorts {
  const workingDirectory = workingDirectoryOf(source, ports.workingDirectory);
  const nowhere = workingDirectoryProblem(source, workingDirectory);
  if (nowhere !== undefined) throw new InputError([nowhere]);
  return { ...ports, workingDirectory };
}

/** Limits and rules for results that are already there: from flags, then from the config file. */
export async function judgedBy(source: InputSource, { workingDirectory }: CommandPorts): Promise<JudgedBy> {
  const named = source.values.get('config')?.text.trim() || undefined;
  const given = [source, await fromFile(workingDirectory, named)];
  const { inputs } = readInputs({ surface: 'cli', sources: given.map(aboutJudging) });
  const names = namesOfRequests(given);
  const problems: string[] = [];
  const thresholds = (inputs.thresholds ?? []).flatMap((text) => {
    // Nothing is added here by default, so there is nothing to leave out.
    if (/^no[ -]defaults$/i.test(text)) return [];
    try {
      return [parseThreshold(text, 'user', { anyMetric: true, requests: names })];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0) throw new InputError(problems);
  return {
    thresholds,
    failOn: inputs['fail-on'],
    regressionTolerance: inputs['regression-tolerance'],
    commentKey: inputs['comment-key'],
    given: ['thresholds', 'fail-on', 'regression-tolerance'].some((name) => source.values.has(name)),
  };
}

/** What runs and on what is over where results are there already: the config file is also that of the runs. */
function aboutJudging(source: InputSource): InputSource {
  const values = new Map(
    [...source.values].filter(([name]) => {
      const known = INPUT_NAMES.find((input) => input === name);
      return known === undefined || !(ABOUT_THE_RUN.includes(descriptionOf(known).group) || stackOf(known));
    }),
  );
  return { ...source, values };
}

const ABOUT_THE_RUN: readonly Group[] = ['what is run', 'what it runs against', 'k6'];

/** Limits may be on them; what is wrong with them is told when they are sent. */
function namesOfRequests(sources: InputSource[]): string[] {
  const text = strongest('requests', sources)?.text.trim();
  const read = text === undefined ? undefined : requests(text);
  return read?.ok === true ? read.value.specs.map(({ name }) => name) : [];
}

export interface ForeignOptions {
  tags: readonly string[];
  thresholds: readonly Threshold[];
  follow: boolean;
  /** Kinds of metrics that the other side of a comparison tells. */
  kinds?: ReadonlyMap<string, DeclaredMetric>;
}

/** Where the writer cannot be seen: k6 reports its VUs every second, so silence this long is the end. */
const WRITER_IDLE_MS = 5_000;

export async function readForeign(
  operands: readonly string[],
  { tags, thresholds, follow, kinds }: ForeignOptions,
  ports: CommandPorts,
): Promise<Measurement> {
  if (operands.filter((file) => file === '-').length > 1)
    throw new InputError(['standard input can be read once: give - only once']);
  const files = await Promise.all(operands.map((operand) => resultFile(operand, ports)));
  const progress = new ReadingProgress(ports.progress, () => performance.now());
  // The first Ctrl-C reaches k6 as well, at the other end of the pipe: what it still writes belongs to the result.
  const endInput = (): void => {
    if ('destroy' in ports.stdin && typeof ports.stdin.destroy === 'function')
      ports.stdin.destroy(new UserError('interrupted while standard input was read', ''));
  };
  ports.hardSignal?.addEventListener('abort', endInput, { once: true });
  try {
    return await readResults(files, {
      stdin: ports.stdin,
      folder: ports.workingDirectory,
      tags,
      thresholds,
      ...(kinds === undefined ? {} : { kinds }),
      follow: follow ? (path) => writerState(path, WRITER_IDLE_MS, ports.signal) : undefined,
      signal: ports.signal,
      onProgress: (state) => progress.update(state),
    });
  } finally {
    ports.hardSignal?.removeEventListener('abort', endInput);
    ports.progress.done();
  }
}
