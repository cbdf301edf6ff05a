import { relative } from 'node:path';
import { findBaseline } from '../baseline/find-baseline.ts';
import { saveBaseline } from '../baseline/save-baseline.ts';
import type { Plan } from '../domain/plan.ts';
import { exitCodeOf } from '../domain/severity.ts';
import { openGenerator } from '../generator/open-generator.ts';
import { takeDownOrphans } from '../line/left-behind.ts';
import type { PlannedRun } from '../line/plan-run.ts';
import type { LinePorts, TestResult } from '../line/ports.ts';
import { runTests } from '../line/run-tests.ts';
import { writeResults } from '../line/write-results.ts';
import { pinnableCpus } from '../exec/pinned.ts';
import { describeMachine } from '../ports/machine.ts';
import { usesColour } from '../ports/terminal.ts';
import { prepareResultsDirectory } from '../publish/results-directory.ts';
import { renderTerminal } from '../report/render/terminal.ts';
import { buildOnce } from '../target/build-once.ts';
import { startTarget } from '../target/drivers.ts';
import type { CommandPorts } from './command.ts';

/** Says what came out. */
export type Tell = (
  results: TestResult[],
  plan: Plan,
  ports: CommandPorts,
  line: LinePorts,
) => void | Promise<void>;

/** The line, with the terminal at its end. Gives the exit code. */
export async function driveRun(
  { plan, planAt }: Pick<PlannedRun, 'plan' | 'planAt'>,
  ports: CommandPorts,
  tell: Tell = printReports,
): Promise<number> {
  const { log, env, packageRoot } = ports;
  await takeDownOrphans({ env, log });
  const baselines = { log, nowMs: Date.now(), run: undefined, github: undefined };
  const line: LinePorts = {
    log,
    progress: ports.progress,
    signal: ports.signal,
    hardSignal: ports.hardSignal,
    env,
    packageRoot,
    machine: describeMachine(env),
    cpus: plan.tests.some(({ sideBySide }) => sideBySide) ? await pinnableCpus() : [],
    planAt,
    buildTarget: buildOnce(),
    startTarget,
    openGenerator,
    prepareDirectory: prepareResultsDirectory,
    remember: ports.remember,
    findBaseline: (wholePlan, test) => findBaseline(wholePlan, test, baselines),
    saveBaseline: (summary, lookup, wholePlan, test) =>
      saveBaseline(summary, lookup, wholePlan, test, { log, run: undefined, uploadArtifact: undefined }),
    writeResults: (result, wholePlan) => writeResults(result, wholePlan),
    publish: async (results) => tell(results, plan, ports, line),
  };
  return exitCodeOf(await runTests(plan, line));
}

export function printReports(
  results: TestResult[],
  plan: Plan,
  { stdout, env, workingDirectory }: CommandPorts,
): void {
  for (const { report, test } of results) {
    const hasPage = plan.publish.reportFormats.includes('html');
    const reportPath = relative(
      workingDirectory,
      `${test.resultsDirectory}/${hasPage ? 'report.html' : 'result.json'}`,
    );
    stdout.write(
      renderTerminal(report, { colour: usesColour(stdout, env), columns: stdout.columns, reportPath }),
    );
  }
}
