/** GitHub as this tool uses it; made by `actions-github.ts` and `actions-artifact.ts`, faked in tests. */
export interface GitHub {
  /** One REST call by route (`GET /repos/{owner}/{repo}/...`). Throws GitHubError for 4xx and 5xx. */
  request(route: string, parameters?: Record<string, unknown>): Promise<GitHubAnswer>;
  /** Login of the token, as comments show it; undefined when GitHub does not say. */
  viewerLogin(): Promise<string | undefined>;
  /** The data of one GraphQL question, unvalidated. Throws GitHubError. */
  query(graphql: string, variables: Record<string, unknown>): Promise<unknown>;
  /** The bytes of an artifact's archive. Throws GitHubError; stops reading after `maxBytes`. */
  downloadArtifact(id: number, maxBytes: number): Promise<Buffer>;
}

export interface GitHubAnswer {
  status: number;
  /** Unvalidated. */
  data: unknown;
}

/** A refusal by GitHub. `message` is GitHub's own text: hostile where it quotes input. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number;
  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

export interface ArtifactUpload {
  name: string;
  /** Absolute paths under `rootDirectory`. */
  files: string[];
  rootDirectory: string;
  retentionDays: number;
  /** One file, not zipped: GitHub shows an .html in the browser. Its name is the artifact's name. */
  asFile?: boolean;
}

export type UploadArtifact = (upload: ArtifactUpload) => Promise<{ id: number }>;

/** The workflow run this process is part of, from GITHUB_* and the event payload: all of it set by GitHub. */
export interface ActionsRun {
  owner: string;
  repo: string;
  repositoryId: number | undefined;
  defaultBranch: string | undefined;
  serverUrl: string;
  runId: number;
  runNumber: number;
  runAttempt: number;
  job: string;
  /** `.github/workflows/performance-test.yml` */
  workflowPath: string | undefined;
  eventName: string;
  /** Branch or tag name of the ref; `7/merge` for pull requests. */
  refName: string;
  refIsBranch: boolean;
  sha: string;
  actor: string;
  pullRequest: PullRequest | undefined;
  /** The run that a `workflow_run` event is about. */
  triggeringRun: TriggeringRun | undefined;
}

export interface PullRequest {
  number: number;
  headSha: string;
  baseBranch: string;
  headRepository: string | undefined;
  fromFork: boolean;
  author: string;
}

export interface TriggeringRun {
  id: number;
  event: string;
  conclusion: string | undefined;
  headSha: string;
  headBranch: string;
  headRepository: string | undefined;
  htmlUrl: string;
}

/** What GitHub answered, checked; an answer of another shape is GitHub's failure, not a crash of ours. */
export function readAnswer<T>(
  schema: { safeParse(value: unknown): { success: boolean; data?: T } },
  answer: GitHubAnswer,
): T {
  const parsed = schema.safeParse(answer.data);
  if (!parsed.success || parsed.data === undefined)
    throw new GitHubError(0, `GitHub answered ${answer.status} in a form this version does not know`);
  return parsed.data;
}
