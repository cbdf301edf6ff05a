import * as z from 'zod';
import { type GitHub, GitHubError, readAnswer } from '../github/github.ts';

export interface OwnComments {
  pullRequest: number;
  /** Login of the token. */
  login: string;
  /** First line of the comments that are looked for: others may quote it. */
  marker: string;
}

export const commentSchema = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
});
export type IssueComment = Pick<z.infer<typeof commentSchema>, 'id' | 'html_url' | 'body'>;

const PAGE_SIZE = 100;
/** Each is a call; GitHub has no search in comments. */
const MOST_PAGES_FROM_THE_START = 5;
const MOST_PAGES_BY_CHANGE = 5;
/** Where GitHub cannot order comments by their last change. */
const MOST_PAGES_WITHOUT_ORDER = 50;

/**
 * Comments with the marker in the first line and by the token's own account, oldest first. Between thousands of others
 * it is looked for among those that changed last, as it did in the run before, and then among the oldest.
 */
export async function ownComments(wanted: OwnComments, github: GitHub): Promise<IssueComment[]> {
  const first = await oldestPage(wanted, 1, github);
  if (first.isLast) return oldestFirst(first.own);
  const changed = await lastChanged(wanted, github);
  const own = [...first.own, ...(changed?.own ?? [])];
  if (changed !== undefined && (own.length > 0 || changed.isComplete)) return oldestFirst(own);
  const most = changed === undefined ? MOST_PAGES_WITHOUT_ORDER : MOST_PAGES_FROM_THE_START;
  for (let page = 2; page <= most; page++) {
    const next = await oldestPage(wanted, page, github);
    own.push(...next.own);
    if (next.isLast) break;
  }
  return oldestFirst(own);
}

async function oldestPage(
  { pullRequest, login, marker }: OwnComments,
  page: number,
  github: GitHub,
): Promise<{ own: IssueComment[]; isLast: boolean }> {
  const answer = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pullRequest,
    per_page: PAGE_SIZE,
    page,
  });
  const comments = readAnswer(z.array(commentSchema), answer);
  const own = comments.filter(
    // GraphQL names a bot without the suffix that REST shows.
    ({ user, body }) =>
      isMarked(body, marker) &&
      (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`)),
  );
  return { own, isLast: comments.length < PAGE_SIZE };
}

const BY_CHANGE = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${PAGE_SIZE}, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId url body viewerDidAuthor }
      }
    }
  }
}`;

const byChangeSchema = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
        nodes: z.array(
          z.object({
            databaseId: z.number(),
            url: z.string(),
            body: z.string(),
            viewerDidAuthor: z.boolean(),
          }),
        ),
      }),
    }),
  }),
});

/** undefined when GitHub does not say. */
async function lastChanged(
  { pullRequest, marker }: OwnComments,
  github: GitHub,
): Promise<{ own: IssueComment[]; isComplete: boolean } | undefined> {
  const own: IssueComment[] = [];
  let after: string | null | undefined;
  for (let page = 1; page <= MOST_PAGES_BY_CHANGE; page++) {
    const data = await github
      .query(BY_CHANGE, { number: pullRequest, after: after ?? null })
      .catch(unlessBug);
    const answer = byChangeSchema.safeParse(data);
    if (!answer.success) return undefined;
    const { nodes, pageInfo } = answer.data.repository.pullRequest.comments;
    for (const { databaseId, url, body, viewerDidAuthor } of nodes)
      if (viewerDidAuthor && isMarked(body, marker)) own.push({ id: databaseId, html_url: url, body });
    if (!pageInfo.hasNextPage) return { own, isComplete: true };
    // Two that were made at the same moment changed at the same moment.
    if (own.length > 0) break;
    after = pageInfo.endCursor;
  }
  return { own, isComplete: false };
}

function unlessBug(error: unknown): undefined {
  if (!(error instanceof GitHubError)) throw error;
}

function isMarked(body: string | null | undefined, marker: string): boolean {
  return (body ?? '').split(/\r?\n/, 1)[0]?.trim() === marker;
}

/** Each once: the oldest and those that changed last may be the same. */
function oldestFirst(comments: IssueComment[]): IssueComment[] {
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()].sort((a, b) => a.id - b.id);
}
