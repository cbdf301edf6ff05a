import { relative } from 'node:path';
import { findBaseline } from '../baseline/find-baseline.ts';
import { saveBaseline } from '../baseline/save-baseline.ts';
import { exitCodeOf } from '../domain/severity.ts';
import type { Plan } from '../domain/plan.ts';
import { runTests, type TestResult } from '../line/run-tests.ts';
import { describePlan } from '../plan/describe-plan.ts';
import { planRun } from '../line/plan-run.ts';
import { gitCommit } from '../exec/git.ts';
import { machineFacts } from '../ports/machine.ts';
import { usesColour } from '../ports/terminal.ts';
import { prepareResultsDirectory } from '../publish/results-directory.ts';
import { renderTerminal } from '../report/render/terminal.ts';
import { openGenerator } from '../generator/open-generator.ts';
import { startTarget } from '../target/drivers.ts';
import { writeResults } from '../line/write-results.ts';
import type { Command, CommandPorts } from './command.ts';

/** `orchestrator-perf run <type>`. */
export const runCommand: Command = async (line, ports) => {
  const { log, env, workingDirectory, packageRoot, stdout } = ports;
  const { plan, provenance, advice } = planRun({
    surface: 'cli',
    source: line.source,
    env,
    workingDirectory,
    packageRoot,
    commit: await gitCommit(workingDirectory),
  });
  for (const given of provenance) log.info(given);
  for (const sentence of advice) log.warn(sentence);
  if (plan.dryRun) {
    stdout.write(describePlan(plan, 'cli'));
    return 0;
  }
  const baselines = { log, nowMs: Date.now(), run: undefined, github: undefined };
  const verdicts = await runTests(plan, {
    log,
    progress: ports.progress,
    signal: ports.signal,
    hardSignal: ports.hardSignal,
    env,
    packageRoot,
    machine: machineFacts(env),
    startTarget,
    openGenerator,
    prepareDirectory: prepareResultsDirectory,
    remember: ports.remember,
    findBaseline: (wholePlan, test) => findBaseline(wholePlan, test, baselines),
    saveBaseline: (summary, lookup, wholePlan, test) =>
      saveBaseline(summary, lookup, wholePlan, test, { log, run: undefined, uploadArtifact: undefined }),
    writeResults: (result, wholePlan) => writeResults(result, wholePlan),
    publish: async (results) => printReports(results, plan, ports),
  });
  return exitCodeOf(verdicts);
};

function printReports(
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
      renderTerminal(report, { colour: usesColour(stdout, env), columns: stdout.columns ?? 100, reportPath }),
    );
  }
}
