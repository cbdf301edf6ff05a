import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { ActionsRun, PullRequest, TriggeringRun } from './github.ts';

/** Reads what GitHub says about this workflow run; undefined outside of GitHub Actions. */
export function readActionsRun(env: Record<string, string | undefined>): ActionsRun | undefined {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (env.GITHUB_ACTIONS !== 'true' || !owner || !repo) return undefined;
  const event = readEvent(env.GITHUB_EVENT_PATH);
  const repository = repositorySchema.safeParse(event.repository).data;
  return {
    owner,
    repo,
    repositoryId: numberOf(env.GITHUB_REPOSITORY_ID) ?? repository?.id,
    defaultBranch: repository?.default_branch,
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    runId: numberOf(env.GITHUB_RUN_ID) ?? 0,
    runNumber: numberOf(env.GITHUB_RUN_NUMBER) ?? 0,
    runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT) ?? 1,
    job: env.GITHUB_JOB ?? '',
    workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF, `${owner}/${repo}`),
    eventName: env.GITHUB_EVENT_NAME ?? '',
    refName: env.GITHUB_REF_NAME ?? '',
    refIsBranch: env.GITHUB_REF?.startsWith('refs/heads/') ?? false,
    sha: env.GITHUB_SHA ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    pullRequest: pullRequestOf(event.pull_request, `${owner}/${repo}`),
    triggeringRun: triggeringRunOf(event.workflow_run),
  };
}

const repositorySchema = z.object({ id: z.number(), default_branch: z.string() });
const headSchema = z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() });
const pullRequestSchema = z.object({
  number: z.number().int().positive(),
  head: headSchema,
  base: z.object({ ref: z.string() }),
  user: z.object({ login: z.string() }).nullish(),
});
const workflowRunSchema = z.object({
  id: z.number().int().positive(),
  event: z.string(),
  conclusion: z.string().nullish(),
  head_sha: z.string(),
  head_branch: z.string().nullish(),
  head_repository: z.object({ full_name: z.string() }).nullish(),
  html_url: z.string(),
});

function readEvent(path: string | undefined): Record<string, unknown> {
  if (path === undefined || path === '') return {};
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return z.record(z.string(), z.unknown()).catch({}).parse(event);
  } catch {
    return {};
  }
}

function pullRequestOf(value: unknown, repository: string): PullRequest | undefined {
  const parsed = pullRequestSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { number, head, base, user } = parsed.data;
  return {
    number,
    headSha: head.sha,
    baseBranch: base.ref,
    headRepository: head.repo?.full_name,
    // A deleted fork has no repository left.
    fromFork: head.repo?.full_name !== repository,
    author: user?.login ?? '',
  };
}

function triggeringRunOf(value: unknown): TriggeringRun | undefined {
  const parsed = workflowRunSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const run = parsed.data;
  return {
    id: run.id,
    event: run.event,
    conclusion: run.conclusion ?? undefined,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? '',
    headRepository: run.head_repository?.full_name,
    htmlUrl: run.html_url,
  };
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml` */
function workflowPath(ref: string | undefined, repository: string): string | undefined {
  const path = ref?.split('@')[0];
  return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && text !== '' && Number.isSafeInteger(value) ? value : undefined;
}
