import { createHash } from 'node:crypto';
import { type GitHub, type GitHubAnswer, GitHubError } from '../../src/github/github.ts';

export interface StoredArtifact {
  id: number;
  name: string;
  runId: number;
  content: Buffer;
  createdAt: string | null;
  digest?: string | null;
  /** null: GitHub does not say. */
  headSha?: string | null;
}

/** The routes that the search for a baseline asks, answered from lists; every question is kept in `asked`. */
export class InMemoryGitHub implements GitHub {
  readonly asked: { route: string; parameters: Record<string, unknown> }[] = [];
  artifacts: StoredArtifact[] = [];
  /** `base...head` -> status; `identical` for all others. */
  readonly compared = new Map<string, string | GitHubError>();
  /** Event by run: `push` for all others. */
  readonly events = new Map<number, string>();
  /** When the latest release was published. */
  released: string | undefined;
  readonly deletedRuns = new Set<number>();
  readonly downloads = new Map<number, GitHubError>();

  async viewerLogin(): Promise<string | undefined> {
    return 'bot';
  }

  async query(): Promise<unknown> {
    throw new Error('a baseline needs no GraphQL');
  }

  async request(route: string, parameters: Record<string, unknown> = {}): Promise<GitHubAnswer> {
    this.asked.push({ route, parameters });
    const path = route.replace('GET /repos/{owner}/{repo}/', '');
    const { name, run_id: runId, event, basehead } = parameters;
    switch (path) {
      case 'actions/artifacts': {
        const [page, size] = [Number(parameters.page), Number(parameters.per_page)];
        const all = this.artifacts.filter((artifact) => artifact.name === name);
        return answer({ artifacts: all.slice((page - 1) * size, page * size).map(listed) });
      }
      case 'actions/runs/{run_id}/artifacts': {
        const ofRun = this.artifacts.filter((artifact) => artifact.runId === runId && artifact.name === name);
        return answer({ artifacts: ofRun.map(listed) });
      }
      case 'actions/workflows/{workflow_id}/runs': {
        const ids = new Set(this.artifacts.map((artifact) => artifact.runId));
        const runs = [...ids].filter((id) => (this.events.get(id) ?? 'push') === event);
        return answer({ workflow_runs: runs.map((id) => ({ id })) });
      }
      case 'actions/runs/{run_id}': {
        if (this.deletedRuns.has(Number(runId))) throw new GitHubError(404, 'Not Found');
        return answer({
          event: this.events.get(Number(runId)) ?? 'push',
          path: '.github/workflows/perf.yml',
          head_branch: 'main',
          head_repository: { id: 1 },
          repository: { id: 1 },
        });
      }
      case 'branches/{branch}':
        return answer({ commit: { sha: 'head-of-branch' } });
      case 'compare/{basehead}': {
        const status = this.compared.get(String(basehead)) ?? 'identical';
        if (status instanceof GitHubError) throw status;
        return answer({ status });
      }
      case 'releases/latest': {
        if (this.released === undefined) throw new GitHubError(404, 'Not Found');
        return answer({ published_at: this.released });
      }
      default:
        throw new Error(`not asked for so far: ${route}`);
    }
  }

  async downloadArtifact(id: number): Promise<Buffer> {
    const problem = this.downloads.get(id);
    if (problem) throw problem;
    const found = this.artifacts.find((artifact) => artifact.id === id);
    if (found === undefined) throw new GitHubError(404, 'Not Found');
    return found.content;
  }
}

const answer = (data: unknown): GitHubAnswer => ({ status: 200, data });

const listed = (artifact: StoredArtifact) => ({
  id: artifact.id,
  name: artifact.name,
  size_in_bytes: artifact.content.length,
  expired: false,
  created_at: artifact.createdAt,
  digest:
    artifact.digest === undefined
      ? `sha256:${createHash('sha256').update(artifact.content).digest('hex')}`
      : artifact.digest,
  workflow_run: {
    id: artifact.runId,
    repository_id: 1,
    head_repository_id: 1,
    head_branch: 'main',
    ...(artifact.headSha === null
      ? {}
      : { head_sha: artifact.headSha ?? String(artifact.runId).padStart(40, '0') }),
  },
});
