import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BaselineLookup } from '../domain/judgement.ts';
import { type Duet, duetOf } from '../domain/duet.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { Plan, TestPlan } from '../domain/plan.ts';
import type { ActionsRun, UploadArtifact } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { saveToFile } from './file-store.ts';
import { baselineArtifactName, baselineBranch } from './find-baseline.ts';
import { appendDuet, appendRun, HISTORY_FILE_NAME, type HistoryFile } from './history-file.ts';
import { reasonOf } from '../wording/reason.ts';

export interface SaveContext {
  log: Log;
  run: ActionsRun | undefined;
  uploadArtifact: UploadArtifact | undefined;
}

/** Longest that every kind of repository allows; GitHub lowers it to the repository's own limit. */
const RETENTION_DAYS = 90;
const SAVING_EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/** Stores a run as the next baseline when the rules allow it, and says so or why not. A failure to store is a warning. */
export async function saveBaseline(
  summary: RunSummary,
  lookup: BaselineLookup,
  plan: Plan,
  test: TestPlan,
  context: SaveContext,
): Promise<void> {
  const { log } = context;
  const because = reasonNotToSave(summary, plan, context.run);
  const isLearnt = because !== undefined && reasonNotToLearn(summary, plan, context.run) === undefined;
  if (because !== undefined && !isLearnt) {
    log.info(`Baseline: this run is not stored, ${because}`);
    return;
  }
  const history = isLearnt ? afterLearning(summary, lookup) : historyAfter(summary, lookup);
  const [what, but] = isLearnt
    ? ['what its rounds found', `; the run itself is not, ${because}`]
    : ['this run', ''];
  try {
    if (plan.baseline.mode === 'file' && plan.baseline.file !== undefined) {
      await saveToFile(plan.baseline.file, history);
      log.info(`Baseline: ${what} was added to ${plan.baseline.file}${but}`);
    } else if (context.uploadArtifact !== undefined) {
      await uploadHistory(history, baselineArtifactName(plan, test), context.uploadArtifact);
      log.info(`Baseline: ${what} was stored as artifact ${baselineArtifactName(plan, test)}${but}`);
    }
  } catch (error) {
    log.warn(`Baseline: this run could not be stored: ${reasonOf(error)}`);
  }
}

/** undefined: the run may become a baseline. */
export function reasonNotToSave(
  summary: RunSummary,
  plan: Plan,
  run: ActionsRun | undefined,
): string | undefined {
  return turnedOff(plan) ?? verdictProblem(summary, plan) ?? placeProblem(plan, run);
}

/** undefined: what two versions differed in is remembered, however the run ended. */
export function reasonNotToLearn(
  summary: RunSummary,
  plan: Plan,
  run: ActionsRun | undefined,
): string | undefined {
  return (
    turnedOff(plan) ??
    (duetOf(summary) === undefined ? 'it compared no two versions' : undefined) ??
    placeProblem(plan, run)
  );
}

function turnedOff(plan: Plan): string | undefined {
  const { mode, save } = plan.baseline;
  if (plan.dryRun) return 'this is a dry run';
  if (save === 'never') return 'save-baseline is never';
  return mode === 'none' ? 'the baseline is turned off' : undefined;
}

function verdictProblem(summary: RunSummary, { baseline: { save } }: Plan): string | undefined {
  const outcome = summary.verdict?.outcome;
  // A regression that was decided to be fine must be able to become the new normal, by hand.
  const accepted = outcome === 'fail' && save === 'always';
  return outcome === 'pass' || accepted
    ? undefined
    : `its verdict is ${outcome ?? 'missing'}: only a valid, passing run is worth comparing with`;
}

function placeProblem(plan: Plan, run: ActionsRun | undefined): string | undefined {
  const { mode, save } = plan.baseline;
  if (mode === 'file')
    return save === 'always' ? undefined : 'a baseline file is only changed with save-baseline: always';
  if (run === undefined) return 'this is not GitHub Actions';
  if (!SAVING_EVENTS.includes(run.eventName))
    return `it was started by ${run.eventName}, not by ${SAVING_EVENTS.join(', ')}`;
  const base = plan.baseline.branch ?? run.defaultBranch ?? baselineBranch(plan, run);
  if (!run.refIsBranch || (run.refName !== base && save !== 'always'))
    return `it ran on ${run.refName}, not on the base branch ${base ?? ''}`;
  return undefined;
}

/** A failing run that is stored all the same starts a new history: the old level is no longer what to expect. */
function historyAfter(summary: RunSummary, lookup: BaselineLookup): HistoryFile {
  const { runs, duets } = earlierOf(lookup);
  if (summary.verdict?.outcome !== 'fail') return appendRun(summary, runs, duets);
  const headline = `Accepted as the new baseline: ${summary.verdict.headline}`;
  return appendRun({ ...summary, verdict: { outcome: 'pass', headline } }, [], duets);
}

function afterLearning(summary: RunSummary, lookup: BaselineLookup): HistoryFile {
  const { runs, duets } = earlierOf(lookup);
  return appendDuet(summary, runs, duets);
}

function earlierOf(lookup: BaselineLookup): { runs: RunSummary[]; duets: Duet[] } {
  if (lookup.kind !== 'found') return { runs: [], duets: [] };
  const { runs, duets = [] } = lookup.baseline;
  return { runs, duets };
}

async function uploadHistory(
  history: HistoryFile,
  name: string,
  uploadArtifact: UploadArtifact,
): Promise<void> {
  const directory = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'perf-baseline-'));
  try {
    const file = join(directory, HISTORY_FILE_NAME);
    await writeFile(file, JSON.stringify(history));
    await uploadArtifact({ name, files: [file], rootDirectory: directory, retentionDays: RETENTION_DAYS });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
