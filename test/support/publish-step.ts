import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { writeReport } from '../../src/domain/report-file.ts';
import type { Report } from '../../src/domain/report.ts';
import { commentMarker } from '../../src/publish/comment.ts';
import { sampleReport } from '../publish/report-sample.ts';
import { aJob, runStep, type StepResult } from './action-step.ts';
import { BOT, type FakeArtifact, type FakeComment, FakeGitHub, OWNER, REPO } from './fake-github.ts';
import { pathOfNode } from './nodes.ts';
import { zipOf } from './zip.ts';

export const HEAD = 'f'.repeat(40);
/** The run that is published. */
export const RUN = 77;
export const MARKER = commentMarker('default');

export interface Event {
  name: string;
  payload?: Record<string, unknown>;
  env?: Record<string, string>;
}

const repository = { id: 1296269, default_branch: 'main' };

export const pullRequestEvent = (fullName = `${OWNER}/${REPO}`): Event => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    repository,
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: fullName } },
      base: { ref: 'main' },
      user: { login: 'octocat' },
    },
  },
  env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge' },
});

export const pushEvent = (branch: string): Event => ({
  name: 'push',
  env: { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch },
});

export const scheduleEvent: Event = {
  name: 'schedule',
  env: { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
};

/** What the trusted side is told about the run of a fork, whose branch is called `main`. */
export const workflowRunEvent = (headRepository = 'mallory/orders'): Event => ({
  name: 'workflow_run',
  payload: {
    repository,
    workflow_run: {
      id: RUN,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: HEAD,
      head_branch: 'main',
      head_repository: { full_name: headRepository },
      html_url: `https://github.com/${OWNER}/${REPO}/actions/runs/${RUN}`,
    },
  },
  env: { GITHUB_RUN_ID: '900', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
});

/** `publish/action.yml` on the real bundle, as a child process, against a fake GitHub that is fresh for each test. */
export function publishSite() {
  const fake = new FakeGitHub();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());
  beforeEach(() => fake.reset());
  afterEach(() => expect(fake.problems).toEqual([]));

  return {
    fake,

    /** `node` by name; without one it is the Node that the action declares. */
    async publish(event: Event, inputs: Record<string, string> = {}, node?: string): Promise<StepResult> {
      await using job = aJob();
      const eventPath = join(job.directory, 'event.json');
      writeFileSync(eventPath, JSON.stringify(event.payload ?? { repository }));
      return await runStep(job, {
        node: node === undefined ? undefined : pathOfNode(node),
        inputs: { mode: 'publish', 'github-token': 'ghs_secret-token', ...inputs },
        env: {
          GITHUB_API_URL: fake.url,
          GITHUB_GRAPHQL_URL: `${fake.url}/graphql`,
          GITHUB_EVENT_NAME: event.name,
          GITHUB_EVENT_PATH: eventPath,
          GITHUB_SHA: HEAD,
          GITHUB_RUN_ID: String(RUN),
          ...event.env,
        },
      });
    },

    /** The artifact of a test job. */
    leave(report: Report, artifact: Partial<FakeArtifact> = {}): void {
      fake.artifacts.push({
        id: fake.id(),
        name: `perf-results-${report.title}-1`,
        content: zipOf({ [`${report.title}/report.json`]: writeReport(report) }),
        runId: RUN,
        ...artifact,
      });
    },

    leaveTest(title: string, outcome: 'pass' | 'fail' = 'pass'): void {
      this.leave(sampleReport(title, outcome));
    },

    leaveFiles(files: Record<string, string | Buffer>, name = 'perf-results-load-1'): void {
      fake.artifacts.push({ id: fake.id(), name, content: zipOf(files), runId: RUN });
    },

    comment(body: string, author: FakeComment['author'] = { login: BOT, type: 'Bot' }): number {
      const id = fake.id();
      fake.comments.push({ id, issue: 7, body, author });
      return id;
    },

    /** An open pull request. */
    open(number: number, pull: Partial<(typeof fake.pulls)[number]> = {}): void {
      const from = {
        headSha: HEAD,
        headRepository: `${OWNER}/${REPO}`,
        headBranch: 'feature',
        state: 'open',
      };
      fake.pulls.push({ number, ...from, ...pull });
    },

    /** Comments of this tool by this tool. */
    own: () => fake.comments.filter(({ body, author }) => body.startsWith(MARKER) && author.login === BOT),

    /** Calls that change something. */
    writes: () => fake.calls.filter((call) => /^(POST \/repos|PATCH|PUT|DELETE)/.test(call)),
  };
}
