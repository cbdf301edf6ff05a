import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readHistory } from '../../src/baseline/history-file.ts';
import { unzip } from '../../src/github/unzip.ts';
import { aJob, type Job, runStep, type StepResult } from '../support/action-step.ts';
import { FakeGitHub, type FakeRun, OWNER, REPO, REPOSITORY_ID } from '../support/fake-github.ts';

/**
 * The whole way of a baseline on the real bundle: a real smoke run on main is stored, found again by the run of a
 * pull request, compared and told. GitHub is the fake, its artifact service included; k6 and the service are real. What
 * can be wrong with a baseline is in baseline-faults.action.test.ts.
 */
const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => {
  const { artifacts } = fake;
  const runs = [...fake.runs];
  fake.reset();
  fake.artifacts = artifacts;
  for (const [id, run] of runs) fake.runs.set(id, run);
});
afterEach(() => expect(fake.problems).toEqual([]));

const WORKFLOW = '.github/workflows/performance-test.yml';
const HEAD = 'f'.repeat(40);
const repository = { id: REPOSITORY_ID, default_branch: 'main' };
const runtimeToken = ['{"alg":"none"}', '{"scp":"Actions.Results:run-1:job-1"}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

interface Where {
  event: 'push' | 'pull_request';
  runId: number;
  node?: string | undefined;
  inputs?: Record<string, string>;
}

async function smoke(job: Job, { event, runId, node, inputs }: Where): Promise<StepResult> {
  const eventPath = join(job.directory, 'event.json');
  const pull = {
    number: 7,
    head: { sha: HEAD, repo: { full_name: `${OWNER}/${REPO}` } },
    base: { ref: 'main' },
    user: { login: 'octocat' },
  };
  writeFileSync(
    eventPath,
    JSON.stringify({ repository, ...(event === 'pull_request' ? { pull_request: pull } : {}) }),
  );
  fake.currentRun = runId;
  return await runStep(job, {
    node,
    inputs: {
      stack: 'embedded',
      'test-type': 'smoke',
      duration: '4s',
      vus: '2',
      'k6-path': process.env.PERF_TEST_K6_2 ?? '',
      'github-token': 'ghs_fake',
      'fail-on': 'never',
      // A short smoke run on a busy machine may miss a limit; what is tested is what becomes of its result.
      thresholds: 'no defaults\nhttp_req_failed: rate<50%',
      ...inputs,
    },
    env: {
      GITHUB_API_URL: fake.url,
      GITHUB_GRAPHQL_URL: `${fake.url}/graphql`,
      ACTIONS_RESULTS_URL: `${fake.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/${WORKFLOW}@refs/heads/main`,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(runId),
      ...(event === 'pull_request'
        ? { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge', GITHUB_HEAD_REF: 'feature' }
        : {}),
    },
  });
}

function remember(runId: number, run: Partial<FakeRun> = {}): void {
  fake.runs.set(runId, {
    id: runId,
    event: 'push',
    path: WORKFLOW,
    headBranch: 'main',
    headSha: 'a'.repeat(40),
    headRepositoryId: REPOSITORY_ID,
    ...run,
  });
}
const baselines = () => fake.artifacts.filter(({ name }) => name.startsWith('perf-baseline-main-smoke-'));

it('a passing run on main is stored; results and report are uploaded', async () => {
  await using job = aJob();
  const main = await smoke(job, { event: 'push', runId: 10, node: process.execPath });
  expect(main.exitCode, main.stdout + main.stderr).toBe(0);
  expect(main.outputs, main.stdout).toMatchObject({ verdict: 'pass', 'baseline-found': 'false' });
  expect(main.stdout).toContain('Baseline: none, no run of main with this test type');
  const [stored] = baselines();
  const files = await unzip(stored?.content ?? Buffer.alloc(0), { maxEntries: 5, maxBytes: 50_000_000 });
  expect(readHistory(files.get('history.json')?.toString('utf8') ?? '')).toMatchObject({
    kind: 'read',
    runs: [{ testType: 'smoke', verdict: { outcome: 'pass' } }],
  });
  const page = fake.artifacts.find(({ name }) => name.endsWith('.html'));
  expect(page?.mimeType).toBe('text/html');
  expect(page?.content.toString('utf8', 0, 15).toLowerCase()).toBe('<!doctype html>');
  expect(main.outputs['artifact-url']).toMatch(
    /^https:\/\/github\.com\/octo-org\/orders\/actions\/runs\/10\/artifacts\/\d+$/,
  );
  expect(main.summary).toContain('smoke');
  expect(readdirSync(join(job.workspace, 'perf-results/smoke'))).toContain('report.json');
  remember(10);
});

it('the run of a pull request finds it, shows the difference, and comments', async () => {
  await using job = aJob();
  const pull = await smoke(job, { event: 'pull_request', runId: 11, node: process.env.PERF_TEST_NODE24 });
  expect(pull.exitCode, pull.stdout + pull.stderr).toBe(0);
  expect(pull.outputs).toMatchObject({ 'baseline-found': 'true', 'baseline-sha': 'a'.repeat(40) });
  expect(pull.stdout).toMatch(
    /Baseline: 1 run from artifact perf-baseline-main-smoke-\w+ of run 10 \(main, aaaaaaa\)/,
  );
  expect(fake.comments).toHaveLength(1);
  expect(fake.comments[0]?.body).toMatch(/1 of 5 runs/);
  expect(pull.outputs['comment-url']).toContain(`issuecomment-${fake.comments[0]?.id}`);
  expect(baselines()).toHaveLength(1);
  expect(pull.stdout).toContain('this run is not stored, it was started by pull_request');
});

it('a re-run finds its artifact names taken, and uploads under free ones; a baseline is not stored twice', async () => {
  await using job = aJob();
  const again = await smoke(job, { event: 'push', runId: 10 });
  expect(again.exitCode, again.stdout).toBe(0);
  expect(again.stdout).toMatch(/::warning::.*this run could not be stored.*already exists/);
  expect(again.outputs['artifact-url']).toMatch(/artifacts\/\d+$/);
  expect(baselines()).toHaveLength(1);
});
