import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { aJob, type Job, runStep, type StepRequest, type StepResult } from '../support/action-step.ts';
import { FakeGitHub, OWNER, REPO, REPOSITORY_ID } from '../support/fake-github.ts';

/** A pull request on the real bundle, with a real repository of two commits: nobody said what to compare with. */
const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => fake.reset());
afterEach(() => expect(fake.problems).toEqual([]));

const service = (delayMs: number) => `
import http from 'node:http';
import { writeFileSync } from 'node:fs';
if (process.env.PIDS) writeFileSync(process.env.PIDS + '/' + process.pid, '');
http.createServer((request, response) => {
  if (request.method === 'GET') return response.end('{"status":"UP"}');
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    const total = body.split('\\n').filter(Boolean).length;
    setTimeout(() => {
      response.writeHead(202, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ total, successful: total, failed: 0, failures: [], durationMs: 1 }));
    }, ${delayMs});
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
`;

const git = (job: Job, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
    cwd: job.workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** As actions/checkout leaves it: the merge of the pull request, whose first parent is the base. */
function checkedOut(job: Job, base: string, change: string): string {
  const write = (text: string) => writeFileSync(join(job.workspace, 'service.mjs'), text);
  git(job, 'init', '--initial-branch', 'main');
  write(base);
  git(job, 'add', '.');
  git(job, 'commit', '-m', 'base');
  git(job, 'checkout', '-b', 'feature');
  write(change);
  git(job, 'commit', '-a', '-m', 'change');
  const head = git(job, 'rev-parse', 'HEAD');
  git(job, 'checkout', 'main');
  git(job, 'merge', '--no-ff', '-m', 'merge', 'feature');
  return head;
}

function pullRequest(
  job: Job,
  head: string,
  inputs: Record<string, string>,
  request: Partial<StepRequest> = {},
): Promise<StepResult> {
  const eventPath = join(job.directory, 'event.json');
  writeFileSync(
    eventPath,
    JSON.stringify({
      repository: { id: REPOSITORY_ID, default_branch: 'main' },
      pull_request: {
        number: 7,
        head: { sha: head, repo: { full_name: `${OWNER}/${REPO}` } },
        base: { ref: 'main' },
        user: { login: 'octocat' },
      },
    }),
  );
  return runStep(job, {
    ...request,
    inputs: {
      'k6-path': process.env.PERF_TEST_K6_2 ?? '',
      'github-token': 'ghs_fake',
      'upload-artifacts': 'false',
      thresholds: 'no defaults',
      rounds: '4',
      'round-duration': '5s',
      'warm-up': '1s',
      'side-by-side': 'concurrent',
      vus: '8',
      'events-per-second': '400',
      'events-per-request': '10',
      ...inputs,
    },
    env: {
      GITHUB_API_URL: fake.url,
      GITHUB_GRAPHQL_URL: `${fake.url}/graphql`,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_HEAD_REF: 'feature',
    },
  });
}

it('the change is measured against what it was merged into, and its comment begins with the regression', async () => {
  await using job = aJob();
  const head = checkedOut(job, service(20), service(80));
  const step = await pullRequest(job, head, { start: 'node service.mjs' });
  expect(step.outputs, step.stdout + step.stderr).toMatchObject({ verdict: 'fail' });
  expect(step.exitCode).toBe(1);
  const [comment] = fake.comments;
  const first = comment?.body.split('\n').find((line) => /regress|slower/i.test(line));
  expect(first, comment?.body).toMatch(/p95/);
  expect(git(job, 'worktree', 'list').split('\n')).toHaveLength(1);
});

it('where the base does not come up, the change is compared with earlier runs: said, and not red', async () => {
  await using job = aJob();
  const head = checkedOut(job, 'process.exit(3);', service(20));
  const step = await pullRequest(job, head, {
    start: 'node service.mjs',
    duration: '15s',
    'health-timeout': '20s',
  });
  expect(step.stdout).toMatch(/::warning::.*Not measured side by side: main/);
  expect(step.exitCode, step.stdout + step.stderr).toBe(0);
  expect(step.outputs.verdict).not.toBe('broken');
});

/** Not one that has ended and that nobody has asked for yet. */
function isAlive(pid: string): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

it('a step that is killed in a round: its post step takes down both services and the files of the base', async () => {
  await using job = aJob();
  const head = checkedOut(job, service(20), service(21));
  const pids = join(job.directory, 'pids');
  mkdirSync(pids);
  const loading = join(job.workspace, 'perf-results/load/rounds/02/candidate');
  const alive = () => readdirSync(pids).filter(isAlive);
  const killed = await pullRequest(
    job,
    head,
    { start: 'node service.mjs', 'start-env': `PIDS=${pids}` },
    { interruptWhen: () => existsSync(loading) && alive().length === 2, signal: 'SIGKILL' },
  );
  expect(killed.exitCode).toBeNull();
  expect(alive()).toHaveLength(2);
  expect(git(job, 'worktree', 'list').split('\n')).toHaveLength(2);
  const post = await runStep(job, { state: killed.state });
  expect(post.exitCode, post.stdout + post.stderr).toBe(0);
  expect(alive()).toEqual([]);
  expect(git(job, 'worktree', 'list').split('\n')).toHaveLength(1);
});
