import { findBaseline } from '../baseline/find-baseline.ts';
import { saveBaseline } from '../baseline/save-baseline.ts';
import type { ActionPorts } from './ports.ts';
import type { Plan } from '../domain/plan.ts';
import { takeDownOrphans } from '../line/left-behind.ts';
import type { PlannedRun } from '../line/plan-run.ts';
import type { TestResult } from '../line/ports.ts';
import { runTests } from '../line/run-tests.ts';
import { uploadArtifact } from '../github/actions-artifact.ts';
import { connectGitHub } from '../github/connect.ts';
import type { ActionsRun, GitHub } from '../github/github.ts';
import { listenForInterrupts } from '../ports/interrupt.ts';
import { pinnableCpus } from '../exec/pinned.ts';
import { describeMachine } from '../ports/machine.ts';
import { makeAnnotations } from '../publish/annotations.ts';
import { makeJobSummary } from '../publish/job-summary.ts';
import { worstVerdict } from '../domain/severity.ts';
import { prepareResultsDirectory } from '../publish/results-directory.ts';
import { type WrittenFiles, writtenFiles } from '../publish/written-files.ts';
import { resultsPlaces } from '../inputs/results-place.ts';
import { makeOutputs } from '../publish/outputs.ts';
import { publishReports } from '../publish/publish.ts';
import { renderMarkdown } from '../report/render/markdown.ts';
import { renderTerminal } from '../report/render/terminal.ts';
import { openGenerator } from '../generator/open-generator.ts';
import { buildOnce } from '../target/build-once.ts';
import { startTarget } from '../target/drivers.ts';
import { writeResults } from '../line/write-results.ts';

export interface PlannedAction extends Pick<PlannedRun, 'plan' | 'planAt'> {
  token: string | undefined;
  /** undefined outside of GitHub. */
  run: ActionsRun | undefined;
  packageRoot: string;
}

/** The line, with GitHub at its end. Gives the sentence that turns the step red, or undefined. */
export async function driveAction(
  { plan, planAt, token, run, packageRoot }: PlannedAction,
  ports: ActionPorts,
): Promise<string | undefined> {
  const { log, env } = ports;
  await takeDownOrphans({ env, log });
  const github =
    token === undefined || run === undefined
      ? undefined
      : connectGitHub(token, { owner: run.owner, repo: run.repo }, log);
  const written = writtenFiles();
  const baselines = { log, nowMs: Date.now(), run, github };
  const verdicts = await runTests(plan, {
    log,
    progress: ports.progress,
    ...listenForInterrupts(log),
    env,
    packageRoot,
    machine: describeMachine(env),
    cpus: plan.tests.some(({ sideBySide }) => sideBySide) ? await pinnableCpus() : [],
    planAt,
    buildTarget: buildOnce(),
    startTarget,
    openGenerator,
    prepareDirectory: async (directory) => {
      await prepareResultsDirectory(directory);
      await written.note(directory);
    },
    remember: ports.remember,
    findBaseline: (wholePlan, test) => findBaseline(wholePlan, test, baselines),
    saveBaseline: (summary, lookup, wholePlan, test) =>
      saveBaseline(summary, lookup, wholePlan, test, { log, run, uploadArtifact }),
    writeResults,
    publish: (results) => publish(results, plan, { run, github, written }, ports),
  });
  const red = verdicts.filter((verdict) => verdict.red);
  if (verdicts.length > 0 && red.length === 0) return undefined;
  return worstVerdict(red).headline;
}

interface Publishing {
  run: ActionsRun | undefined;
  github: GitHub | undefined;
  written: WrittenFiles;
}

async function publish(
  results: TestResult[],
  plan: Plan,
  { run, github, written }: Publishing,
  { env, log, annotate, writeOutputs, writeSummary }: ActionPorts,
): Promise<void> {
  const reports = results.map(({ report }) => report);
  for (const report of reports) log.info(renderTerminal(report, { colour: false }));
  if (plan.publish.annotations) annotate(makeAnnotations(reports));
  const told = results.map(({ report, lookup, test }) => ({
    report,
    lookup,
    resultsDirectory: test.resultsDirectory,
  }));
  const { reportFormats } = plan.publish;
  // Before anything waits for GitHub: a job that is ended meanwhile has its verdict.
  writeOutputs(makeOutputs(told, { reportFormats }));
  if (run === undefined) return;
  const { commentUrl, artifactUrl } = await log.group('Publish', () =>
    publishReports(reports, plan, {
      log,
      run,
      github,
      uploadArtifact,
      results: { writtenFiles: () => written.sinceNoted(), places: resultsPlaces(env) },
      renderMarkdown: (all, links) => renderMarkdown(all, { links }),
      writeSummary: (markdown) => writeSummary(makeJobSummary(markdown)),
    }),
  );
  if (commentUrl !== undefined || artifactUrl !== undefined)
    writeOutputs(makeOutputs(told, { reportFormats, commentUrl, artifactUrl }));
}
