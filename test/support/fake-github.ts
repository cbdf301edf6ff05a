import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerProblem, example, type Operation, operationOf, requestProblem } from './openapi.ts';

export const OWNER = 'octo-org';
export const REPO = 'orders';
export const REPOSITORY_ID = 1296269;
/** The newest commit of every branch. */
export const BRANCH_HEAD = 'b'.repeat(40);
export const BOT = 'github-actions[bot]';

export interface FakeComment {
  id: number;
  issue: number;
  body: string;
  author: { login: string; type: 'Bot' | 'User' };
}

export interface FakeArtifact {
  id: number;
  name: string;
  /** What the download gives; its digest unless `digest` says otherwise. */
  content: Buffer;
  digest?: string;
  size?: number;
  expired?: boolean;
  createdAt?: string;
  runId: number;
  mimeType?: string;
}

export interface FakeRun {
  id: number;
  event: string;
  path: string;
  headBranch: string;
  headSha: string;
  headRepositoryId: number;
}

export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
}

/** Answers a matching request in place of the fake, `times` times. `after`: the effect happens all the same. */
export interface Fault {
  method: string;
  path: RegExp;
  status: number;
  message?: string;
  headers?: Record<string, string>;
  times: number;
  after?: boolean;
  /** Accepts the request and never answers. */
  silent?: boolean;
}

/** What somebody else does just before a matching request arrives; once. */
export interface Meanwhile {
  method: string;
  path: RegExp;
  happens(): void;
}

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * GitHub as far as the action calls it: comments, issues, artifacts, runs, pulls, compare, and the Results service with
 * its blob storage. Every request and every answer is checked against GitHub's own OpenAPI description.
 */
export class FakeGitHub {
  comments: FakeComment[] = [];
  issues: FakeIssue[] = [];
  artifacts: FakeArtifact[] = [];
  runs = new Map<number, FakeRun>();
  pulls: { number: number; headSha: string; headRepository: string; headBranch: string; state: string }[] =
    [];
  /** `base...head` -> status; when nothing is said every commit is on its branch, and an ancestor of what is tested. */
  compared = new Map<string, string>();
  /** When a comment was last edited, on the clock that gives the ids. */
  changed = new Map<number, number>();
  viewer: string | undefined = BOT;
  faults: Fault[] = [];
  meanwhile: Meanwhile[] = [];
  /** `POST /repos/...` of every REST call, and `twirp CreateArtifact`. */
  calls: string[] = [];
  /** What was wrong with a request or an answer by GitHub's description; a test ends with none. */
  problems: string[] = [];
  /** Run that uploads belong to. */
  currentRun = 500;
  private nextId = 1000;
  private readonly uploads = new Map<
    string,
    { name: string; blocks: Map<string, Buffer>; content: Buffer; mimeType: string }
  >();
  private readonly server = createServer((request, response) => {
    this.serve(request, response).catch((error: unknown) => {
      this.problems.push(`the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.writeHead(500).end();
    });
  });

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  reset(): void {
    this.comments = [];
    this.issues = [];
    this.artifacts = [];
    this.runs.clear();
    this.pulls = [];
    this.compared.clear();
    this.changed.clear();
    this.viewer = BOT;
    this.faults = [];
    this.meanwhile = [];
    this.calls = [];
    this.problems = [];
    this.currentRun = 500;
  }

  id(): number {
    this.nextId += 1;
    return this.nextId;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const method = request.method ?? 'GET';
    if (url.pathname.startsWith('/blob/')) return this.blob(method, url, bytes, response);
    if (url.pathname.startsWith('/twirp/')) return this.twirp(url.pathname, bytes, response);
    if (url.pathname === '/graphql') {
      this.calls.push('POST /graphql');
      return send(response, 200, this.graphql(JSON.parse(bytes.toString('utf8'))));
    }
    this.calls.push(`${method} ${url.pathname}${url.search}`);
    const operation = operationOf(method, url.pathname);
    if (operation === undefined) {
      this.problems.push(`GitHub has no ${method} ${url.pathname}`);
      return send(response, 404, { message: 'Not Found' });
    }
    const body: unknown = bytes.length === 0 ? undefined : JSON.parse(bytes.toString('utf8'));
    const wrong = requestProblem(operation, [...url.searchParams.keys()], body);
    if (wrong !== undefined) this.problems.push(`request ${wrong}`);
    if (request.headers.authorization === undefined)
      this.problems.push(`no token with ${method} ${url.pathname}`);
    const coincides = (one: { method: string; path: RegExp }) =>
      one.method === method && one.path.test(url.pathname);
    const happening = this.meanwhile.find(coincides);
    this.meanwhile = this.meanwhile.filter((one) => one !== happening);
    happening?.happens();
    const fault = this.faults.find((one) => one.times > 0 && coincides(one));
    if (fault !== undefined) fault.times -= 1;
    if (fault?.silent === true) return;
    const real =
      fault === undefined || fault.after === true
        ? this.answer(operation, url.searchParams, body as Record<string, unknown>)
        : undefined;
    if (fault !== undefined)
      return send(
        response,
        fault.status,
        {
          message: fault.message ?? 'refused',
          documentation_url: 'https://docs.github.com/rest',
          status: String(fault.status),
        },
        fault.headers,
      );
    const { status, body: answered, headers } = real as Answer;
    const invalid = answerProblem(operation, status, answered);
    if (invalid !== undefined) this.problems.push(`answer ${invalid}`);
    send(response, status, answered, headers);
  }

  /** Whose the token is, and comments by their last change. */
  private graphql({
    query = '',
    variables,
  }: {
    query?: string;
    variables?: Record<string, unknown>;
  }): unknown {
    if (this.viewer === undefined) return { errors: [{ message: 'no' }] };
    if (!query.includes('comments(')) return { data: { viewer: { login: this.viewer } } };
    const size = Number(/comments\(first: (\d+)/.exec(query)?.[1]);
    const from = Number(variables?.after ?? 0);
    const comments = this.comments
      .filter(({ issue }) => issue === variables?.number)
      .sort((a, b) => (this.changed.get(b.id) ?? b.id) - (this.changed.get(a.id) ?? a.id));
    const nodes = comments.slice(from, from + size).map(({ id, issue, body, author }) => ({
      databaseId: id,
      url: commentUrl(issue, id),
      body,
      viewerDidAuthor: author.login === this.viewer || author.login === `${this.viewer}[bot]`,
    }));
    const pageInfo = { hasNextPage: comments.length > from + size, endCursor: String(from + size) };
    return { data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } } };
  }

  private answer(
    { path, method, parameters }: Operation,
    query: URLSearchParams,
    body: Record<string, unknown>,
  ): Answer {
    const page = <T>(items: T[]): T[] => {
      const size = Number(query.get('per_page') ?? 30);
      const from = (Number(query.get('page') ?? 1) - 1) * size;
      return items.slice(from, from + size);
    };
    switch (`${method} ${path.replace('/repos/{owner}/{repo}', '')}`) {
      case 'get /issues/{issue_number}/comments':
        return {
          status: 200,
          body: page(this.comments.filter(({ issue }) => issue === Number(parameters.issue_number))).map(
            restComment,
          ),
        };
      case 'post /issues/{issue_number}/comments': {
        if (String(body.body).length > 65_536)
          return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
        const comment = {
          id: this.id(),
          issue: Number(parameters.issue_number),
          body: String(body.body),
          author: { login: BOT, type: 'Bot' as const },
        };
        this.comments.push(comment);
        return { status: 201, body: restComment(comment) };
      }
      case 'patch /issues/comments/{comment_id}': {
        const comment = this.comments.find(({ id }) => id === Number(parameters.comment_id));
        if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
        if (String(body.body).length > 65_536)
          return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } };
        comment.body = String(body.body);
        this.changed.set(comment.id, this.id());
        return { status: 200, body: restComment(comment) };
      }
      case 'delete /issues/comments/{comment_id}': {
        const at = this.comments.findIndex(({ id }) => id === Number(parameters.comment_id));
        if (at < 0) return { status: 404, body: { message: 'Not Found' } };
        this.comments.splice(at, 1);
        return { status: 204 };
      }
      case 'get /issues':
        return {
          status: 200,
          body: page(this.issues.filter(({ state }) => state === query.get('state'))).map(restIssue),
        };
      case 'post /issues': {
        const issue = {
          number: this.id(),
          title: String(body.title),
          body: String(body.body),
          state: 'open' as const,
        };
        this.issues.push(issue);
        return { status: 201, body: restIssue(issue) };
      }
      case 'patch /issues/{issue_number}': {
        const issue = this.issues.find(({ number }) => number === Number(parameters.issue_number));
        if (issue === undefined) return { status: 404, body: { message: 'Not Found' } };
        Object.assign(issue, body);
        return { status: 200, body: restIssue(issue) };
      }
      case 'get /actions/artifacts': {
        const named = this.artifacts.filter(({ name }) => name === query.get('name'));
        return {
          status: 200,
          body: { total_count: named.length, artifacts: page(named).map((one) => this.restArtifact(one)) },
        };
      }
      case 'get /actions/runs/{run_id}/artifacts': {
        const wanted = query.get('name');
        const own = this.artifacts.filter(
          ({ runId, name }) => runId === Number(parameters.run_id) && (wanted === null || name === wanted),
        );
        return {
          status: 200,
          body: { total_count: own.length, artifacts: page(own).map((one) => this.restArtifact(one)) },
        };
      }
      case 'get /actions/artifacts/{artifact_id}/{archive_format}': {
        const artifact = this.artifacts.find(({ id }) => id === Number(parameters.artifact_id));
        if (artifact === undefined || artifact.expired === true)
          return { status: 410, body: { message: 'Artifact has expired' } };
        return { status: 302, headers: { location: `${this.url}/blob/artifact-${artifact.id}?sig=abc%3D` } };
      }
      case 'get /actions/runs/{run_id}': {
        const run = this.runs.get(Number(parameters.run_id));
        return run === undefined
          ? { status: 404, body: { message: 'Not Found' } }
          : { status: 200, body: restRun(run) };
      }
      case 'get /actions/workflows/{workflow_id}/runs': {
        const found = [...this.runs.values()].filter(
          ({ path, headBranch, event }) =>
            path.split('@')[0]?.endsWith(`/${parameters.workflow_id}`) === true &&
            headBranch === query.get('branch') &&
            event === query.get('event'),
        );
        const newestFirst = page(found.sort((a, b) => b.id - a.id)).map(restRun);
        return { status: 200, body: { total_count: found.length, workflow_runs: newestFirst } };
      }
      case 'get /compare/{basehead}': {
        const basehead = parameters.basehead ?? '';
        const status = this.compared.get(basehead) ?? (basehead.startsWith(BRANCH_HEAD) ? 'behind' : 'ahead');
        return { status: 200, body: { ...example('commit-comparison'), status } };
      }
      case 'get /branches/{branch}': {
        const sample = example('branch-with-protection');
        return {
          status: 200,
          body: {
            ...sample,
            name: parameters.branch,
            commit: { ...sample.commit, sha: BRANCH_HEAD },
            protection: { enabled: false },
          },
        };
      }
      case 'get /commits/{commit_sha}/pulls':
        return {
          status: 200,
          body: this.pulls.filter(({ headSha }) => headSha === parameters.commit_sha).map(restPull),
        };
      case 'get /pulls': {
        const head = query.get('head');
        return {
          status: 200,
          body: page(
            this.pulls.filter(
              (pull) =>
                pull.state === query.get('state') &&
                `${pull.headRepository.split('/')[0]}:${pull.headBranch}` === head,
            ),
          ).map(restPull),
        };
      }
      default:
        this.problems.push(`the fake does not know ${method} ${path}`);
        return { status: 501, body: { message: 'not in the fake' } };
    }
  }

  private restArtifact(artifact: FakeArtifact): unknown {
    const run = this.runs.get(artifact.runId);
    const [sample] = example('artifact-paginated').artifacts;
    return {
      ...sample,
      id: artifact.id,
      name: artifact.name,
      size_in_bytes: artifact.size ?? artifact.content.length,
      expired: artifact.expired ?? false,
      created_at: artifact.createdAt ?? new Date().toISOString(),
      digest: artifact.digest ?? `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`,
      workflow_run: {
        id: artifact.runId,
        repository_id: REPOSITORY_ID,
        head_repository_id: run?.headRepositoryId ?? REPOSITORY_ID,
        head_branch: run?.headBranch ?? 'main',
        head_sha: run?.headSha ?? 'a'.repeat(40),
      },
    };
  }

  /** The Results service that @actions/artifact uploads to. */
  private twirp(pathname: string, bytes: Buffer, response: ServerResponse): unknown {
    const method = pathname.split('/').at(-1) ?? '';
    const body = JSON.parse(bytes.toString('utf8')) as Record<string, string>;
    this.calls.push(`twirp ${method} ${body.name ?? ''}`);
    const fault = this.faults.find(
      (one) => one.times > 0 && one.method === 'TWIRP' && one.path.test(`${method} ${body.name}`),
    );
    if (fault !== undefined) {
      fault.times -= 1;
      return send(response, fault.status, { code: 'already_exists', msg: fault.message ?? 'Conflict' });
    }
    const name = body.name ?? '';
    switch (method) {
      case 'CreateArtifact':
        if (this.artifacts.some((one) => one.runId === this.currentRun && one.name === name))
          return send(response, 409, {
            code: 'already_exists',
            msg: 'Conflict: an artifact with this name already exists on the workflow run',
          });
        this.uploads.set(name, {
          name,
          blocks: new Map(),
          content: Buffer.alloc(0),
          mimeType: body.mime_type ?? '',
        });
        return send(response, 200, {
          ok: true,
          signed_upload_url: `${this.url}/blob/${encodeURIComponent(name)}?sig=abc%3D`,
        });
      case 'FinalizeArtifact': {
        const upload = this.uploads.get(name);
        const hash = `sha256:${createHash('sha256')
          .update(upload?.content ?? '')
          .digest('hex')}`;
        if (upload === undefined || body.hash !== hash || Number(body.size) !== upload.content.length)
          this.problems.push(`FinalizeArtifact of ${name} does not fit what was uploaded`);
        const id = this.id();
        this.artifacts.push({
          id,
          name,
          content: upload?.content ?? Buffer.alloc(0),
          runId: this.currentRun,
          mimeType: upload?.mimeType ?? '',
        });
        return send(response, 200, { ok: true, artifact_id: String(id) });
      }
      default:
        this.problems.push(`the fake has no ${method}`);
        return send(response, 501, { code: 'unimplemented', msg: method });
    }
  }

  private blob(method: string, url: URL, bytes: Buffer, response: ServerResponse): unknown {
    const name = decodeURIComponent(url.pathname.slice('/blob/'.length));
    if (method === 'GET') {
      const artifact = this.artifacts.find(({ id }) => `artifact-${id}` === name);
      response.writeHead(artifact === undefined ? 404 : 200, { 'content-type': 'application/zip' });
      response.end(artifact?.content);
      return;
    }
    const upload = this.uploads.get(name);
    if (upload === undefined) return send(response, 404, {});
    if (url.searchParams.get('comp') === 'block')
      upload.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
    else if (url.searchParams.get('comp') === 'blocklist') {
      const order = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        (match) => match[1] ?? '',
      );
      upload.content = Buffer.concat(order.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
    } else upload.content = bytes;
    response.writeHead(201, {
      etag: '"0x1"',
      'last-modified': new Date().toUTCString(),
      'x-ms-request-id': 'fake',
      'x-ms-version': '2026-04-06',
      date: new Date().toUTCString(),
    });
    response.end();
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function restComment({ id, issue, body, author }: FakeComment): unknown {
  const [sample] = example('issue-comment-items');
  return {
    ...sample,
    id,
    body,
    user: { ...sample.user, ...author },
    html_url: commentUrl(issue, id),
  };
}

const commentUrl = (issue: number, id: number) =>
  `https://github.com/${OWNER}/${REPO}/pull/${issue}#issuecomment-${id}`;

function restIssue({ number, title, body, state }: FakeIssue): unknown {
  const { pull_request: _, ...sample } = example('issue');
  return {
    ...sample,
    number,
    title,
    body,
    state,
    user: { ...sample.user, login: BOT, type: 'Bot' },
    html_url: `https://github.com/${OWNER}/${REPO}/issues/${number}`,
  };
}

function restRun({ id, event, path, headBranch, headSha, headRepositoryId }: FakeRun): unknown {
  const sample = example('workflow-run');
  return {
    ...sample,
    id,
    event,
    path,
    head_branch: headBranch,
    head_sha: headSha,
    head_repository: { ...sample.repository, ...sample.head_repository, id: headRepositoryId },
    repository: { ...sample.repository, id: REPOSITORY_ID },
  };
}

function restPull(pull: {
  number: number;
  headSha: string;
  headRepository: string;
  headBranch: string;
  state: string;
}): unknown {
  const [sample] = example('pull-request-simple-items');
  return {
    ...sample,
    number: pull.number,
    state: pull.state,
    requested_teams: [],
    head: {
      ...sample.head,
      sha: pull.headSha,
      ref: pull.headBranch,
      repo: { ...sample.head.repo, full_name: pull.headRepository },
    },
  };
}
