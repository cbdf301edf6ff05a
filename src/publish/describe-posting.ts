import type { Plan } from '../domain/plan.ts';
import type { ActionsRun } from '../github/github.ts';
import { commentMarker } from './comment.ts';
import { noCommentBecause } from './comment-target.ts';
import { pullRequestOfEvent } from './find-pull-request.ts';

/** What a run would tell on GitHub, for its dry run: there is no result yet, so there is no text. Asks nobody. */
export function describePosting(plan: Plan, run: ActionsRun | undefined, hasToken: boolean): string {
  if (run === undefined) return 'On GitHub: nothing, this is not GitHub Actions';
  const { publish, names } = plan;
  const lines = [
    `Comment: ${commentLine(plan, run, hasToken)}`,
    `Job summary: ${publish.jobSummary ? 'the same text' : 'only when the comment is refused'}`,
    ...(publish.issueOnRegression
      ? [
          `Issue: ${run.eventName === 'schedule' ? `one while ${run.refName} has a regression, key ${names.commentKey}` : 'only on a schedule'}`,
        ]
      : []),
  ];
  return `On GitHub\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function commentLine({ publish, names }: Plan, run: ActionsRun, hasToken: boolean): string {
  const because = noCommentBecause(publish.comment, run, hasToken);
  if (because !== undefined) return `none, ${because}`;
  const marker = `found again by its first line ${commentMarker(names.commentKey)}`;
  const verb = publish.comment === 'on-failure' ? 'created on a failure or edited' : 'created or edited';
  const pullRequest = pullRequestOfEvent(run);
  switch (pullRequest.kind) {
    case 'none':
      return `none, ${pullRequest.because}`;
    case 'found':
      return `${verb} on pull request ${pullRequest.number} (${pullRequest.how}), ${marker}`;
    case 'to be asked':
      return `${verb} on the open pull request of ${run.refName} whose head is ${run.sha.slice(0, 7)}, if there is one, ${marker}`;
  }
}
