import * as z from 'zod';
import { type ActionsRun, type GitHub, readAnswer } from '../github/github.ts';

export type PullRequestLookup =
  | { kind: 'found'; number: number; how: string }
  | { kind: 'none'; because: string };

const pullsSchema = z.array(
  z.object({
    number: z.number().int().positive(),
    state: z.string(),
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
);

/** The pull request this run is about: from the event, or the open one whose head is this commit. */
export async function findPullRequest(run: ActionsRun, github: GitHub): Promise<PullRequestLookup> {
  if (run.triggeringRun !== undefined) return await ofTriggeringRun(run.triggeringRun, github);
  const told = pullRequestOfEvent(run);
  if (told.kind !== 'to be asked') return told;
  const answer = await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: run.sha,
  });
  const open = readAnswer(pullsSchema, answer).find(
    ({ state, head }) => state === 'open' && head.sha === run.sha,
  );
  return open === undefined
    ? { kind: 'none', because: `no open pull request has ${run.sha.slice(0, 7)} as its head` }
    : { kind: 'found', number: open.number, how: `open pull request of ${run.refName}` };
}

/** What the event alone says; GitHub has to be asked when a branch may have a pull request. */
export function pullRequestOfEvent(run: ActionsRun): PullRequestLookup | { kind: 'to be asked' } {
  if (run.pullRequest !== undefined)
    return { kind: 'found', number: run.pullRequest.number, how: `event ${run.eventName}` };
  if (run.eventName === 'schedule') return { kind: 'none', because: 'a scheduled run has no pull request' };
  if (!run.refIsBranch || run.refName === run.defaultBranch)
    return { kind: 'none', because: `${run.eventName} on ${run.refName} has no pull request` };
  return { kind: 'to be asked' };
}

/**
 * The pull request of a run that was not trusted: only from GitHub's own facts about that run, and only while its
 * head is still the commit that was measured. Nothing in the artifact has a say.
 */
async function ofTriggeringRun(
  { headSha, headBranch, headRepository }: NonNullable<ActionsRun['triggeringRun']>,
  github: GitHub,
): Promise<PullRequestLookup> {
  if (headRepository === undefined)
    return { kind: 'none', because: 'the repository of the measured commit is gone' };
  const answer = await github.request('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${headRepository.split('/')[0]}:${headBranch}`,
    per_page: 100,
  });
  const open = readAnswer(pullsSchema, answer).find(
    ({ head }) => head.sha === headSha && head.repo?.full_name === headRepository,
  );
  return open === undefined
    ? { kind: 'none', because: `no open pull request has ${headSha.slice(0, 7)} as its head any more` }
    : { kind: 'found', number: open.number, how: 'head commit of the triggering run' };
}
