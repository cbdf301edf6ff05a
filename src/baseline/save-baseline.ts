import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { Plan, TestPlan } from '../domain/plan.ts';
import type { ActionsRun, UploadArtifact } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { saveToFile } from './file-store.ts';
import { baselineArtifactName, baselineBranch } from './find-baseline.ts';
import { appendRun, HISTORY_FILE_NAME } from './history-file.ts';
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
  if (because !== undefined) {
    log.info(`Baseline: this run is not stored, ${because}`);
    return;
  }
  try {
    if (plan.baseline.mode === 'file' && plan.baseline.file !== undefined) {
      await saveToFile(plan.baseline.file, ...historyAfter(summary, lookup));
      log.info(`Baseline: this run was added to ${plan.baseline.file}`);
    } else if (context.uploadArtifact !== undefined) {
      await uploadHistory(summary, lookup, baselineArtifactName(plan, test), context.uploadArtifact);
      log.info(`Baseline: this run was stored as artifact ${baselineArtifactName(plan, test)}`);
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
  const { mode, save } = plan.baseline;
  if (plan.dryRun) return 'this is a dry run';
  if (save === 'never') return 'save-baseline is never';
  if (mode === 'none') return 'the baseline is turned off';
  const outcome = summary.verdict?.outcome;
  // A regression that was decided to be fine must be able to become the new normal, by hand.
  const accepted = outcome === 'fail' && save === 'always';
  if (outcome !== 'pass' && !accepted)
    return `its verdict is ${outcome ?? 'missing'}: only a valid, passing run is worth comparing with`;
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
function historyAfter(summary: RunSummary, lookup: BaselineLookup): [run: RunSummary, earlier: RunSummary[]] {
  if (summary.verdict?.outcome === 'fail')
    return [
      {
        ...summary,
        verdict: { outcome: 'pass', headline: `Accepted as the new baseline: ${summary.verdict.headline}` },
      },
      [],
    ];
  return [summary, lookup.kind === 'found' ? lookup.baseline.runs : []];
}

async function uploadHistory(
  summary: RunSummary,
  lookup: BaselineLookup,
  name: string,
  uploadArtifact: UploadArtifact,
): Promise<void> {
  const directory = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'perf-baseline-'));
  try {
    const file = join(directory, HISTORY_FILE_NAME);
    await writeFile(file, JSON.stringify(appendRun(...historyAfter(summary, lookup))));
    await uploadArtifact({ name, files: [file], rootDirectory: directory, retentionDays: RETENTION_DAYS });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
