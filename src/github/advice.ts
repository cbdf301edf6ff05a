import { reasonOf } from '../wording/reason.ts';
import { GitHubError } from './github.ts';

/** What was tried, for the sentence: `comment on pull request 7`, `open an issue`. */
export interface Attempt {
  what: string;
  permission: string;
}

/** One sentence for a refusal of GitHub that says which permission or setting to change. Never a verdict. */
export function adviceOn(error: unknown, { what, permission }: Attempt): string {
  if (!(error instanceof GitHubError)) return `Could not ${what}: ${reasonOf(error)}`;
  const said = error.message.replaceAll(/\s+/g, ' ').slice(0, 300);
  switch (error.status) {
    case 0:
      return `Could not ${what}: ${said}`;
    case 401:
      return `Could not ${what}: the token was refused (401). Check the input github-token.`;
    case 403:
      return (
        `Could not ${what}: the token may not (403: ${said}). Add \`${permission}\` to the permissions of the job. ` +
        'Runs of forks and of Dependabot have read-only tokens: see docs/permissions-and-forks.md.'
      );
    case 404:
      return (
        `Could not ${what}: GitHub does not find it (404). Either it was deleted, or the token may not see it: ` +
        `add \`${permission}\` to the permissions of the job.`
      );
    case 410:
      if (permission.startsWith('actions:')) return `Could not ${what}: they have expired (410).`;
      return `Could not ${what}: it is turned off in this repository (410). Turn on Issues in the settings of the repository.`;
    case 422:
      return `Could not ${what}: GitHub refused the text (422: ${said}). It is in the job summary.`;
    case 429:
      return `Could not ${what}: GitHub's rate limit is used up (429). It is in the job summary.`;
    default:
      return `Could not ${what}: GitHub answered ${error.status} (${said}).`;
  }
}
