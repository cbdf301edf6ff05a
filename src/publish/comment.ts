import { type GitHub, GitHubError, readAnswer } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { commentSchema, type IssueComment, type OwnComments, ownComments } from './own-comments.ts';

export interface CommentRequest {
  pullRequest: number;
  /** Runs with different keys have different comments. */
  key: string;
  /** Markdown without the marker. */
  text: string;
  /** `update`: only an existing comment is edited, none is created. */
  mode: 'create-or-update' | 'update';
}

export interface CommentOutcome {
  kind: 'created' | 'updated' | 'unchanged' | 'not wanted';
  url: string | undefined;
}

/** GitHub refuses a body above 65,536 characters. */
const LONGEST_BODY = 65_000;
/** Login of GITHUB_TOKEN, for when GitHub does not say whose the token is. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Creates the one comment of this key, or edits it in place. Throws GitHubError. */
export async function upsertComment(
  request: CommentRequest,
  github: GitHub,
  log: Log,
): Promise<CommentOutcome> {
  const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
  const body = commentBody(request);
  const own = await ownComments(ownBy(request, login), github);
  const [first, ...duplicates] = own;
  await removeDuplicates(duplicates, github, log);
  if (first === undefined) {
    if (request.mode === 'update') return { kind: 'not wanted', url: undefined };
    return await createOnce(request, body, login, github, log);
  }
  if (sameText(first.body ?? '', body)) return { kind: 'unchanged', url: first.html_url };
  try {
    return { kind: 'updated', url: await edit(first.id, body, github) };
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    log.info(`The comment ${first.id} was deleted meanwhile; writing a new one`);
    return await createOnce(request, body, login, github, log);
  }
}

/** What `upsertComment` would do with the comments as they are now. Only reads. */
export async function foreseeComment(
  request: CommentRequest,
  github: GitHub,
): Promise<CommentOutcome & { duplicates: number }> {
  const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
  const [first, ...others] = await ownComments(ownBy(request, login), github);
  const duplicates = others.length;
  if (first === undefined)
    return { kind: request.mode === 'update' ? 'not wanted' : 'created', url: undefined, duplicates };
  const same = sameText(first.body ?? '', commentBody(request));
  return { kind: same ? 'unchanged' : 'updated', url: first.html_url, duplicates };
}

function ownBy({ pullRequest, key }: CommentRequest, login: string): OwnComments {
  return { pullRequest, login, marker: commentMarker(key) };
}

/** The comment exactly as GitHub gets it. */
export function commentBody({ key, text }: Pick<CommentRequest, 'key' | 'text'>): string {
  const marker = commentMarker(key);
  return `${marker}\n${text.trim()}`.slice(0, LONGEST_BODY);
}

/** The first line of the comment, by which it is found again. */
export function commentMarker(key: string): string {
  return `<!-- orchestrator-perf:comment:v1:${markerKey(key)} -->`;
}

/** Nothing in a key may end the HTML comment it stands in. */
export function markerKey(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/-{2,}/g, '-');
}

/**
 * Creates the comment without ever repeating the call blindly: after a failure of GitHub it may exist all the same.
 * Two jobs that create at the same moment agree on the older comment.
 */
async function createOnce(
  request: CommentRequest,
  body: string,
  login: string,
  github: GitHub,
  log: Log,
): Promise<CommentOutcome> {
  let createdUrl: string | undefined;
  try {
    createdUrl = await create(request, body, github);
  } catch (error) {
    if (!(error instanceof GitHubError) || (error.status < 500 && error.status !== 0)) throw error;
    log.debug(`GitHub answered ${error.status} to a new comment; looking whether it exists`);
    const [existing] = await ownComments(ownBy(request, login), github);
    if (existing === undefined) createdUrl = await create(request, body, github);
  }
  const [first, ...duplicates] = await ownComments(ownBy(request, login), github);
  if (first === undefined) return { kind: 'created', url: createdUrl };
  await removeDuplicates(duplicates, github, log);
  if (!sameText(first.body ?? '', body)) return { kind: 'updated', url: await edit(first.id, body, github) };
  return { kind: 'created', url: first.html_url };
}

async function create(
  { pullRequest }: CommentRequest,
  body: string,
  github: GitHub,
): Promise<string | undefined> {
  const answer = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pullRequest,
    body,
    request: { retries: 0 },
  });
  return readAnswer(commentSchema, answer).html_url;
}

async function edit(id: number, body: string, github: GitHub): Promise<string> {
  const answer = await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    comment_id: id,
    body,
  });
  return readAnswer(commentSchema, answer).html_url;
}

async function removeDuplicates(duplicates: IssueComment[], github: GitHub, log: Log): Promise<void> {
  for (const { id } of duplicates) {
    try {
      await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
      log.info(`Removed the duplicate comment ${id}`);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      log.debug(`The duplicate comment ${id} could not be removed: ${error.message}`);
    }
  }
}

/** GitHub stores line ends as CRLF now and then, and trims. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}
