import type { PublishPlan } from '../domain/plan.ts';
import type { ActionsRun, GitHub } from '../github/github.ts';
import { findPullRequest, type PullRequestLookup } from './find-pull-request.ts';

export type CommentTarget =
  | { kind: 'none'; because: string }
  | (Extract<PullRequestLookup, { kind: 'found' }> & { github: GitHub });

/** Where the comment goes, or why there is none. Throws GitHubError. */
export async function commentTarget(
  wanted: PublishPlan['comment'],
  run: ActionsRun,
  github: GitHub | undefined,
): Promise<CommentTarget> {
  const because = noCommentBecause(wanted, run, github !== undefined);
  if (because !== undefined || github === undefined) return { kind: 'none', because: because ?? '' };
  const pullRequest = await findPullRequest(run, github);
  return pullRequest.kind === 'none' ? pullRequest : { ...pullRequest, github };
}

/** What rules a comment out before GitHub is asked anything. */
export function noCommentBecause(
  wanted: PublishPlan['comment'],
  run: ActionsRun,
  hasToken: boolean,
): string | undefined {
  if (wanted === 'never') return 'comment is never';
  if (!hasToken) return 'there is no token; the job summary has the text';
  if (run.eventName === 'pull_request' && hasReadOnlyToken(run))
    return (
      `runs of ${run.pullRequest?.fromFork ? 'forks' : 'Dependabot'} have a read-only token. ` +
      'The job summary has the text; docs/permissions-and-forks.md shows how a second workflow comments safely.'
    );
  return undefined;
}

function hasReadOnlyToken({ pullRequest, actor }: ActionsRun): boolean {
  return pullRequest?.fromFork === true || actor === 'dependabot[bot]';
}
