import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../domain/plan.ts';
import type { ActionsRun, UploadArtifact } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { placeProblem } from '../ports/real-place.ts';
import { pagePrefix } from './report-pages.ts';
import { reasonOf } from '../wording/reason.ts';

export interface UploadedArtifacts {
  /** Page of the results artifact. */
  resultsUrl: string | undefined;
  /** Page that shows report.html in the browser, by test type. */
  reportUrls: Record<string, string>;
}

export interface ResultsToUpload {
  /** What this run wrote into the results folder. */
  writtenFiles(): Promise<string[]>;
  /** Folders one of which must hold the results. */
  places: readonly string[];
}

/**
 * Uploads what this run wrote, and each report.html as a file that GitHub shows in the browser. Failures are warnings.
 */
export async function uploadResults(
  plan: Plan,
  run: ActionsRun,
  results: ResultsToUpload,
  uploadArtifact: UploadArtifact,
  log: Log,
): Promise<UploadedArtifacts> {
  const { retentionDays } = plan.publish;
  const urlOf = ({ id }: { id: number }) =>
    `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}/artifacts/${id}`;
  const uploaded: UploadedArtifacts = { resultsUrl: undefined, reportUrls: {} };
  let files: string[] = [];
  await attempt('the results', log, async () => {
    files = await filesOf(plan, results);
    if (files.length === 0) return;
    const upload = { files, rootDirectory: plan.resultsPath, retentionDays };
    uploaded.resultsUrl = urlOf(
      await withFreeName(plan.names.artifact, plan, (name) => uploadArtifact({ name, ...upload })),
    );
  });
  for (const { testType, resultsDirectory } of plan.tests) {
    const report = join(resultsDirectory, 'report.html');
    if (!files.includes(report)) continue;
    await attempt(`the ${testType} report`, log, async () => {
      const directory = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'perf-report-'));
      try {
        const stem = `${pagePrefix(plan.names.artifact)}-${testType}`;
        const { id } = await withFreeName(stem, plan, async (name) => {
          // A file artifact is named after its file.
          const file = join(directory, `${name}.html`);
          await copyFile(report, file);
          return await uploadArtifact({
            name: `${name}.html`,
            files: [file],
            rootDirectory: directory,
            retentionDays,
            asFile: true,
          });
        });
        uploaded.reportUrls[testType] = urlOf({ id });
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    });
  }
  return uploaded;
}

/** Artifacts are immutable: when the name is taken (a re-run, another job), the run's own token makes it unique. */
async function withFreeName(
  name: string,
  plan: Plan,
  upload: (name: string) => Promise<{ id: number }>,
): Promise<{ id: number }> {
  try {
    return await upload(name);
  } catch (error) {
    if (!/\b409\b|already exists/i.test(error instanceof Error ? error.message : '')) throw error;
    return await upload(`${name}-${plan.names.run}`);
  }
}

async function attempt(what: string, log: Log, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn(`Could not upload ${what}: ${reasonOf(error)}`);
  }
}

/** The folders may have become links since they were looked at. */
async function filesOf(plan: Plan, { writtenFiles, places }: ResultsToUpload): Promise<string[]> {
  for (const { resultsDirectory } of plan.tests) {
    const problem = placeProblem(resultsDirectory, places);
    if (problem !== undefined) throw new Error(problem);
  }
  return await writtenFiles();
}
