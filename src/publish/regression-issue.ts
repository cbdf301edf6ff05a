import * as z from 'zod';
import { type GitHub, readAnswer } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { markerKey } from './comment.ts';

export interface IssueRequest {
  key: string;
  /** `main` */
  branch: string;
  regressed: boolean;
  text: string;
}

const issueSchema = z.object({
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});

/** Opens one issue while the branch has a regression, edits it in later runs, and closes it when it is gone. */
export async function reportInIssue(
  request: IssueRequest,
  github: GitHub,
  log: Log,
): Promise<string | undefined> {
  const marker = `<!-- orchestrator-perf:issue:v1:${markerKey(request.key)} -->`;
  const body = `${marker}\n${request.text.trim()}`;
  const open = await findOpen(marker, github);
  if (request.regressed && open === undefined) {
    const answer = await github.request('POST /repos/{owner}/{repo}/issues', {
      title: `Performance regression on ${request.branch}`,
      body,
      request: { retries: 0 },
    });
    return readAnswer(issueSchema, answer).html_url;
  }
  if (open === undefined) return undefined;
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: open.number,
    body,
    ...(request.regressed ? {} : { state: 'closed', state_reason: 'completed' }),
  });
  if (!request.regressed) log.info(`Closed issue ${open.number}: there is no regression any more`);
  return open.html_url;
}

async function findOpen(marker: string, github: GitHub): Promise<z.infer<typeof issueSchema> | undefined> {
  const login = (await github.viewerLogin()) ?? 'github-actions[bot]';
  for (let page = 1; page <= 10; page++) {
    const answer = await github.request('GET /repos/{owner}/{repo}/issues', {
      state: 'open',
      sort: 'created',
      direction: 'asc',
      per_page: 100,
      page,
    });
    const issues = readAnswer(z.array(issueSchema), answer);
    const own = issues.find(
      ({ user, body, pull_request }) =>
        pull_request === undefined &&
        (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`)) &&
        body?.split(/\r?\n/, 1)[0]?.trim() === marker,
    );
    if (own !== undefined || issues.length < 100) return own;
  }
  return undefined;
}
