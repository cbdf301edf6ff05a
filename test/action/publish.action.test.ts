import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/domain/report-file.ts';
import { commentMarker } from '../../src/publish/comment.ts';
import { sampleReport } from '../publish/report-sample.ts';
import { aJob, runStep, type StepResult } from '../support/action-step.ts';
import { BOT, type FakeComment, FakeGitHub, OWNER, REPO } from '../support/fake-github.ts';
import { zipOf } from '../support/zip.ts';

/** `publish/action.yml` on the real bundle, as a child process, against the fake GitHub. */
const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => fake.reset());
afterEach(() => expect(fake.problems).toEqual([]));

const HEAD = 'f'.repeat(40);
const RUN = 77;
const marker = commentMarker('default');

const nodes = [
  ['Node 20', process.execPath],
  ['Node 24', process.env.PERF_TEST_NODE24 ?? process.execPath],
] as const;

interface Event {
  name: string;
  payload?: Record<string, unknown>;
  env?: Record<string, string>;
}

const repository = { id: 1296269, default_branch: 'main' };
const pullRequestEvent = (fullName = `${OWNER}/${REPO}`): Event => ({
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

async function publish(
  event: Event,
  inputs: Record<string, string> = {},
  node?: string,
): Promise<StepResult> {
  await using job = aJob();
  const eventPath = join(job.directory, 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload ?? { repository }));
  return await runStep(job, {
    node,
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
}

function leave(title: string, outcome: 'pass' | 'fail' = 'pass'): void {
  fake.artifacts.push({
    id: fake.id(),
    name: `perf-results-${title}-1`,
    content: zipOf({ [`${title}/report.json`]: writeReport(sampleReport(title, outcome)) }),
    runId: RUN,
  });
}
function comment(body: string, author: FakeComment['author'] = { login: BOT, type: 'Bot' }): number {
  const id = fake.id();
  fake.comments.push({ id, issue: 7, body, author });
  return id;
}
const own = () => fake.comments.filter(({ body, author }) => body.startsWith(marker) && author.login === BOT);
const writes = () => fake.calls.filter((call) => /^(POST \/repos|PATCH|DELETE)/.test(call));

describe.each(nodes)('on %s', (_, node) => {
  it('the legs of a matrix become one comment and one summary', async () => {
    leave('load');
    leave('spike', 'fail');
    const step = await publish(pullRequestEvent(), {}, node);
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'fail', reason: 'spike fail', reports: '2' });
    expect(own()).toHaveLength(1);
    expect(own()[0]?.body).toMatch(/load[\s\S]*spike/);
    expect(step.outputs['comment-url']).toBe(
      `https://github.com/${OWNER}/${REPO}/pull/7#issuecomment-${own()[0]?.id}`,
    );
    expect(step.summary).toContain('spike');
    expect(step.stdout).toContain('::add-mask::ghs_secret-token');
  });

  it('the same once more sends nothing', async () => {
    leave('load');
    await publish(pullRequestEvent(), {}, node);
    fake.calls = [];
    const again = await publish(pullRequestEvent(), {}, node);
    expect(writes()).toEqual([]);
    expect(again.stdout).toContain('unchanged');
  });
});

describe('what GitHub refuses is a warning, and the text is in the summary', () => {
  const cases: [number, string, RegExp][] = [
    [403, 'Resource not accessible by integration', /pull-requests: write/],
    [404, 'Not Found', /deleted, or the token may not see it/],
    [410, 'Issues are disabled for this repo', /Turn on Issues in the settings/],
    [422, 'Validation Failed', /GitHub refused the text/],
  ];
  it.each(cases)('%i', async (status, message, advice) => {
    leave('load');
    fake.faults.push({ method: 'POST', path: /comments/, status, message, times: 9 });
    const step = await publish(pullRequestEvent(), { 'job-summary': 'false' });
    expect(step.exitCode).toBe(0);
    expect(step.stdout).toMatch(/^::warning/m);
    expect(step.stdout).toMatch(advice);
    expect(step.summary).toContain('load');
    expect(step.outputs['comment-url']).toBe('');
  });

  it('a fork: nothing is tried, the log says what to do', async () => {
    leave('load');
    const step = await publish(pullRequestEvent('mallory/orders'));
    expect(writes()).toEqual([]);
    expect(step.stdout).toMatch(/runs of forks have a read-only token/);
    expect(step.summary).toContain('load');
  });

  it('Dependabot: the same', async () => {
    leave('load');
    const event = pullRequestEvent();
    const step = await publish({ ...event, env: { ...event.env, GITHUB_ACTOR: 'dependabot[bot]' } });
    expect(writes()).toEqual([]);
    expect(step.stdout).toMatch(/runs of Dependabot have a read-only token/);
  });
});

describe('GitHub under load', () => {
  it('a secondary rate limit with Retry-After is waited for', async () => {
    leave('load');
    fake.faults.push({
      method: 'POST',
      path: /comments/,
      status: 403,
      message: 'You have exceeded a secondary rate limit. Please wait.',
      headers: { 'retry-after': '1' },
      times: 1,
    });
    const step = await publish(pullRequestEvent());
    expect(step.stdout).toMatch(/secondary rate limit was hit/);
    expect(own()).toHaveLength(1);
  });

  it('a limit that asks for an hour is given up, with the text in the summary', async () => {
    leave('load');
    fake.faults.push({
      method: 'POST',
      path: /comments/,
      status: 429,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': '3600' },
      times: 9,
    });
    const step = await publish(pullRequestEvent());
    expect(step.exitCode).toBe(0);
    expect(step.stdout).toMatch(/giving up, it asks for 3600 s/);
    expect(step.summary).toContain('load');
  });

  it('502 to a question is asked again', async () => {
    leave('load');
    fake.faults.push({ method: 'GET', path: /comments/, status: 502, times: 1 });
    await publish(pullRequestEvent());
    expect(own()).toHaveLength(1);
  });

  it('502 after the comment was stored does not make two', async () => {
    leave('load');
    fake.faults.push({ method: 'POST', path: /comments/, status: 502, times: 1, after: true });
    await publish(pullRequestEvent());
    expect(own()).toHaveLength(1);
  });
});

describe('finding its own comment', () => {
  it.each([31, 150])('among %i others', async (count) => {
    for (let i = 0; i < count; i++) comment(`LGTM ${i}`, { login: `user-${i}`, type: 'User' });
    const id = comment(`${marker}\nold`);
    leave('load');
    await publish(pullRequestEvent());
    expect(own().map((one) => one.id)).toEqual([id]);
  });

  it('not one that somebody else made with a pasted marker', async () => {
    const pasted = comment(`${marker}\nmine now`, { login: 'mallory', type: 'User' });
    leave('load');
    await publish(pullRequestEvent());
    expect(fake.comments.find(({ id }) => id === pasted)?.body).toBe(`${marker}\nmine now`);
    expect(own()).toHaveLength(1);
  });

  it('two jobs that finish together leave one', async () => {
    leave('load');
    await Promise.all([publish(pullRequestEvent()), publish(pullRequestEvent())]);
    expect(own()).toHaveLength(1);
  });
});

describe('events', () => {
  const push = (refName: string): Event => ({
    name: 'push',
    env: { GITHUB_REF: `refs/heads/${refName}`, GITHUB_REF_NAME: refName },
  });

  it('a push to a branch with an open pull request comments there', async () => {
    leave('load');
    fake.pulls.push({
      number: 7,
      headSha: HEAD,
      headRepository: `${OWNER}/${REPO}`,
      headBranch: 'feature',
      state: 'open',
    });
    await publish(push('feature'));
    expect(own()).toHaveLength(1);
  });

  it('a push to a branch without one has only a summary', async () => {
    leave('load');
    const step = await publish(push('feature'));
    expect(fake.comments).toEqual([]);
    expect(step.stdout).toMatch(/No comment: no open pull request/);
    expect(step.summary).toContain('load');
  });

  it('a schedule asks for no pull request; a regression is one issue, closed when it is gone', async () => {
    const event = { name: 'schedule', env: { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' } };
    const regressed = sampleReport('load', 'fail');
    regressed.judgement.comparison = {
      kind: 'judged',
      sentence: 'Compared with 12 runs.',
      historySize: 12,
      comparisons: [
        {
          metric: 'http_req_duration',
          statistic: 'p(95)',
          unit: 'ms',
          better: 'lower',
          baseline: 200,
          candidate: 268,
          change: 0.34,
          changeUnit: 'relative',
          noise: [-0.05, 0.05],
          call: 'regressed',
          detectable: 0.1,
          because: 'worse than the noise explains',
        },
      ],
    };
    fake.artifacts.push({
      id: fake.id(),
      name: 'perf-results-load-1',
      content: zipOf({ 'load/report.json': writeReport(regressed) }),
      runId: RUN,
    });
    await publish(event, { 'issue-on-regression': 'true' });
    await publish(event, { 'issue-on-regression': 'true' });
    expect(fake.issues).toMatchObject([{ title: 'Performance regression on main', state: 'open' }]);
    fake.artifacts = [];
    leave('load');
    await publish(event, { 'issue-on-regression': 'true' });
    expect(fake.issues).toMatchObject([{ state: 'closed' }]);
  });
});

describe('the trusted side of a fork', () => {
  const workflowRun = (headSha = HEAD): Event => ({
    name: 'workflow_run',
    payload: {
      repository,
      workflow_run: {
        id: RUN,
        event: 'pull_request',
        conclusion: 'success',
        head_sha: headSha,
        head_branch: 'main',
        head_repository: { full_name: 'mallory/orders' },
        html_url: 'https://github.com/octo-org/orders/actions/runs/77',
      },
    },
    env: { GITHUB_RUN_ID: '900', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
  });
  const open = (number: number, headSha = HEAD) =>
    fake.pulls.push({ number, headSha, headRepository: 'mallory/orders', headBranch: 'main', state: 'open' });

  it('comments on the pull request GitHub names, from the data of the artifact', async () => {
    open(7);
    leave('load');
    const step = await publish(workflowRun());
    expect(step.exitCode, step.stdout).toBe(0);
    expect(own()).toMatchObject([{ issue: 7 }]);
  });

  it('a hostile artifact that names another pull request and carries text of its own', async () => {
    open(7);
    const report = sampleReport('load', 'fail');
    report.summary.commit = { sha: 'e'.repeat(40), pullRequest: 1, runUrl: 'https://evil.example/' };
    report.judgement.verdict.headline =
      '<img src=x onerror=alert(1)> --> @octocat | `x` [a](javascript:1)\n## Approved';
    fake.artifacts.push({
      id: fake.id(),
      name: 'perf-results-load-1',
      content: zipOf({
        'load/report.json': writeReport(report),
        'load/report.md': '# Approved by the maintainers',
      }),
      runId: RUN,
    });
    const step = await publish(workflowRun());
    expect(step.exitCode).toBe(0);
    expect(own()).toMatchObject([{ issue: 7 }]);
    const body = own()[0]?.body ?? '';
    expect(body).not.toMatch(/<img|evil\.example|^## Approved|Approved by the maintainers/m);
    expect(body.split('-->')).toHaveLength(2);
  });

  it.each([
    ['not JSON', 'not json'],
    ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['another version', '{"schemaVersion":99}'],
    ['a wrong number', writeReport(sampleReport('load')).replace('"durationMs":1020000', '"durationMs":"x"')],
    ['prototype keys', '{"schemaVersion":1,"__proto__":{"x":1},"report":{"__proto__":{"title":"x"}}}'],
  ])('an artifact that is %s: no figure of it is believed', async (_, text) => {
    open(7);
    fake.artifacts.push({
      id: fake.id(),
      name: 'perf-results-load-1',
      content: zipOf({ 'load/report.json': text }),
      runId: RUN,
    });
    const step = await publish(workflowRun());
    expect(step.exitCode, step.stdout).toBe(0);
    expect(step.stdout).toMatch(/perf-results-load-1 left out/);
    expect(step.outputs).toMatchObject({ verdict: 'broken', reports: '0' });
  });

  it('a branch that moved on: nothing is written', async () => {
    open(7, 'e'.repeat(40));
    leave('load');
    const step = await publish(workflowRun());
    expect(fake.comments).toEqual([]);
    expect(step.stdout).toMatch(/no open pull request has fffffff as its head any more/);
  });
});

describe('wrong inputs', () => {
  it.each([
    [{ comment: 'sometimes' }, /it can be auto, always, on-failure, never/],
    [{ 'job-summary': 'maybe' }, /it can be true or false/],
    [{ 'github-token': '' }, /github-token is empty/],
  ])('%o', async (inputs, sentence) => {
    const step = await publish(pullRequestEvent(), inputs);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(sentence);
  });
});
