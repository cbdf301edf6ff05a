import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, UserError } from '../../domain/errors.ts';
import { fromArgv } from '../../inputs/from-argv.ts';
import { planRun } from '../../line/plan-run.ts';
import type { TestResult } from '../../line/ports.ts';
import type { CommandPorts } from '../command.ts';
import { drivePlanned } from '../drive-planned.ts';
import { printReports } from '../drive-run.ts';
import { FIRST_RUN } from './config-file.ts';
import { type Mend, mendOf, mendOfMistakes } from './mend.ts';

interface Tried {
  directory: string;
  /** Files to be committed. */
  committed: readonly string[];
  configPath: string;
  /** As it is typed. */
  command: string;
}

/** `run smoke` with the config that was written: commit it, or which line to mend. Gives the exit code of the run. */
export async function tryOut(
  { directory, committed, configPath, command }: Tried,
  ports: CommandPorts,
): Promise<number> {
  const config = readFileSync(join(directory, configPath), 'utf8');
  const mend = (what: Mend): void => {
    ports.stdout.write(`${sentenceOf(what, configPath)}\nThen: ${command}\n`);
  };
  const results: TestResult[] = [];
  try {
    // What has no image to be fetched is up soon, or asked at the wrong path.
    const patience = /^start:/m.test(config) ? ['--health-timeout', '60s'] : [];
    const code = await run(directory, patience, ports, (tested) => void results.push(...tested));
    const [result] = results;
    if (result === undefined) return code;
    const { outcome } = result.report.judgement.verdict;
    if (outcome === 'pass')
      ports.stdout.write(
        `It works. Commit this: git add ${committed.join(' ')}\nThen put the label performance-test on a pull request.\n`,
      );
    else if (!ports.signal.aborted) mend(mendOf(result, config));
    return code;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ports.stdout.write(`${error.message}\n${error.hint === '' ? '' : `${error.hint}\n`}`);
    if (error instanceof InputError) mend(mendOfMistakes(error.problems, config));
    else ports.stdout.write(`The files are right as far as anybody can tell. Then: ${command}\n`);
    return error instanceof InputError ? 2 : 3;
  }
}

/** The line that `run` goes, with its report at the end. */
async function run(
  directory: string,
  patience: readonly string[],
  ports: CommandPorts,
  tell: (results: readonly TestResult[]) => void,
): Promise<number> {
  const line = fromArgv([...FIRST_RUN, ...patience, '--working-directory', directory]);
  if (line.kind !== 'command') throw new Error('FIRST_RUN is no command');
  await using planned = await planRun({
    surface: 'cli',
    source: line.source,
    env: ports.env,
    workingDirectory: ports.workingDirectory,
    packageRoot: ports.packageRoot,
    commit: async () => (await import('../../exec/git.ts')).gitCommit(directory),
  });
  return await drivePlanned(planned, ports, (results, plan, given) => {
    tell(results);
    printReports(results, plan, given);
  });
}

function sentenceOf({ line, text, reason }: Mend, path: string): string {
  return line === undefined
    ? `Not to be committed yet: ${reason}`
    : `Mend line ${line} of ${path}: ${text}\n  ${reason}`;
}
