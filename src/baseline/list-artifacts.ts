import * as z from 'zod';
import { artifactSchema } from '../github/artifacts.ts';
import { type GitHub, readAnswer } from '../github/github.ts';
import { type ListedArtifact, TRUSTED_EVENTS } from './choose-runs.ts';

const PAGES = 3;
const PAGE_SIZE = 100;
/** Of each event that may make a baseline. */
const RUNS_LOOKED_AT = 10;

/** The artifacts of this name in the whole repository, as far as the first pages go. */
export async function listByName(
  name: string,
  github: GitHub,
): Promise<{ artifacts: ListedArtifact[]; isComplete: boolean }> {
  const listed: ListedArtifact[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const answer = await github.request('GET /repos/{owner}/{repo}/actions/artifacts', {
      name,
      per_page: PAGE_SIZE,
      page,
    });
    const { artifacts } = readAnswer(artifactsSchema, answer);
    listed.push(...artifacts.map(asListed));
    if (artifacts.length < PAGE_SIZE) return { artifacts: listed, isComplete: true };
  }
  return { artifacts: listed, isComplete: false };
}

/** The same by way of the branch's own runs: more requests, and nothing that a fork can crowd out. */
export async function listByRuns(
  { name, branch, workflowPath }: { name: string; branch: string; workflowPath: string | undefined },
  github: GitHub,
): Promise<ListedArtifact[]> {
  if (workflowPath === undefined) return [];
  const ids: number[] = [];
  for (const event of TRUSTED_EVENTS) {
    const answer = await github.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      workflow_id: workflowPath.split('/').at(-1),
      branch,
      event,
      status: 'completed',
      per_page: RUNS_LOOKED_AT,
    });
    ids.push(...readAnswer(runsSchema, answer).workflow_runs.map(({ id }) => id));
  }
  const listed: ListedArtifact[] = [];
  for (const run_id of ids.sort((a, b) => b - a).slice(0, RUNS_LOOKED_AT)) {
    const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      run_id,
      name,
    });
    listed.push(...readAnswer(artifactsSchema, answer).artifacts.map(asListed));
    if (listed.length >= 2) break;
  }
  return listed;
}

const runsSchema = z.object({ workflow_runs: z.array(z.object({ id: z.number() })) });
const artifactsSchema = z.object({
  artifacts: z.array(
    artifactSchema.extend({
      created_at: z.string().nullable(),
      workflow_run: z
        .object({
          id: z.number(),
          repository_id: z.number(),
          head_repository_id: z.number(),
          head_branch: z.string().nullable(),
          head_sha: z.string(),
        })
        .partial()
        .nullish(),
    }),
  ),
});

function asListed(artifact: z.infer<typeof artifactsSchema>['artifacts'][number]): ListedArtifact {
  const run = artifact.workflow_run;
  return {
    id: artifact.id,
    name: artifact.name,
    sizeBytes: artifact.size_in_bytes,
    expired: artifact.expired,
    createdAt: artifact.created_at ?? '',
    digest: artifact.digest ?? undefined,
    run:
      run?.id !== undefined && run.repository_id !== undefined && run.head_repository_id !== undefined
        ? {
            id: run.id,
            repositoryId: run.repository_id,
            headRepositoryId: run.head_repository_id,
            headBranch: run.head_branch ?? '',
            headSha: run.head_sha ?? '',
          }
        : undefined,
  };
}
