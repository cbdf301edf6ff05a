import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendRun, readHistory } from '../../src/baseline/history-file.ts';
import { artifactSlug } from '../../src/plan/names.ts';
import { unzip } from '../../src/github/unzip.ts';
import { runSummary } from '../judge/run-summary.ts';
import { aJob, runStep, type StepResult } from '../support/action-step.ts';
import {
  BRANCH_HEAD,
  type FakeArtifact,
  FakeGitHub,
  type FakeRun,
  type Fault,
  OWNER,
  REPO,
  REPOSITORY_ID,
} from '../support/fake-github.ts';
import { inTurn, NODES, pathOfNode } from '../support/nodes.ts';
import { zipOf } from '../support/zip.ts';

/**
 * What may go wrong with a baseline, each on the real bundle, main then post. A lookup comes before the load, so those
 * runs name a k6 that is not there and end right after it; the runs that are stored or not are real, of three requests.
 */
const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => {
  fake.reset();
  fake.compared.set(`${BRANCH_HEAD}...${OFF_BRANCH}`, 'diverged');
});
afterEach(() => expect(fake.problems).toEqual([]));

const WORKFLOW = '.github/workflows/performance-test.yml';
const HEAD = 'f'.repeat(40);
const runtimeToken = ['{"alg":"none"}', '{"scp":"Actions.Results:run-1:job-1"}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');
const SCRIPT = `import http from 'k6/http';
export const options = { vus: 1, iterations: 3 };
export default function () { http.get(__ENV.ORCHESTRATOR_URL + '/health'); }
`;

interface Where {
  event?: string;
  ref?: string;
  /** A pull request from here. */
  from?: string;
  base?: string;
}

const pullRequest: Where = { event: 'pull_request', ref: 'refs/pull/7/merge', from: `${OWNER}/${REPO}` };

async function run(where: Where, inputs: Record<string, string>, nodeName?: string): Promise<StepResult> {
  const { event = 'push', ref = 'refs/heads/main', from, base = 'main' } = where;
  const node = nodeName === undefined ? undefined : pathOfNode(nodeName);
  await using job = aJob();
  writeFileSync(join(job.workspace, 'three.js'), SCRIPT);
  const eventPath = join(job.directory, 'event.json');
  const head = { sha: HEAD, repo: { full_name: from } };
  const pull = { number: 7, head, base: { ref: base }, user: { login: 'octocat' } };
  const repository = { id: REPOSITORY_ID, default_branch: 'main' };
  writeFileSync(
    eventPath,
    JSON.stringify({ repository, ...(from === undefined ? {} : { pull_request: pull }) }),
  );
  const main = await runStep(job, {
    node,
    inputs: {
      stack: 'embedded',
      'test-type': 'smoke',
      script: 'three.js',
      'k6-path': process.env.PERF_TEST_K6_2 ?? '',
      'github-token': 'ghs_fake',
      comment: 'never',
      'upload-artifacts': 'false',
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
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
      GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/${WORKFLOW}@${ref}`,
      GITHUB_RUN_ID: '500',
      ...(from === undefined ? {} : { GITHUB_HEAD_REF: 'main' }),
    },
  });
  const post = await runStep(job, { node, state: main.state });
  expect(post.exitCode, post.stdout + post.stderr).toBe(0);
  return main;
}

/** Of the runs here, whichever branch they are compared with. */
let profileHash = '';
beforeAll(async () => {
  const { stdout } = await run(pullRequest, { 'dry-run': 'true' });
  profileHash = /Profile hash: (\w+)/.exec(stdout)?.[1] ?? '';
  expect(profileHash).toMatch(/^[0-9a-f]{12}$/);
});
const name = () => `perf-baseline-main-smoke-${profileHash}`;

function history(...runs: number[]): Buffer {
  const startedAt = new Date(Date.now() - 86_400_000).toISOString();
  const [newest, ...earlier] = runs.map((run) =>
    runSummary(`run-${run}`, {}, { testType: 'smoke', startedAt }),
  );
  return zipOf({ 'history.json': JSON.stringify(appendRun(newest ?? runSummary('none'), earlier)) });
}
const shaOf = (runId: number) => runId.toString(16).padStart(40, '0');

function stored(runId: number, artifact: Partial<FakeArtifact> = {}, source: Partial<FakeRun> = {}): number {
  const id = fake.id();
  fake.artifacts.push({ id, name: name(), content: history(runId), runId, ...artifact });
  fake.runs.set(runId, {
    id: runId,
    event: 'push',
    path: WORKFLOW,
    headBranch: 'main',
    headSha: shaOf(runId),
    headRepositoryId: REPOSITORY_ID,
    ...source,
  });
  return id;
}

/** A commit that no branch has. */
const OFF_BRANCH = '0ff'.repeat(14).slice(0, 40);

const historyText = (text: string) => ({ content: zipOf({ 'history.json': text }) });
/** What is wrong with the newer one of two baselines. */
const FAULTS: [string, Partial<FakeArtifact>, Partial<FakeRun>, RegExp, Partial<Fault>?][] = [
  ['expired', { expired: true }, {}, /has expired/],
  [
    'older than baseline-max-age',
    { createdAt: '2026-01-01T00:00:00Z' },
    {},
    /\d+ days old, baseline-max-age is 90/,
  ],
  ['gone (410) between list and download', {}, {}, /expired meanwhile/, { path: /zip$/, status: 410 }],
  ['gone (404) between list and download', {}, {}, /expired meanwhile/, { path: /zip$/, status: 404 }],
  ['of a run that was deleted', {}, {}, /its run was deleted/, { path: /runs\/12$/, status: 404 }],
  ['with another digest', { digest: `sha256:${'0'.repeat(64)}` }, {}, /does not match its digest/],
  ['a truncated zip', { content: history(12).subarray(0, 300) }, {}, /not a readable zip/],
  ['no zip', { content: Buffer.from('{}') }, {}, /not a readable zip/],
  [
    'a zip bomb',
    { content: zipOf({ 'history.json': Buffer.alloc(201_000_000) }) },
    {},
    /unpacks to more than/,
  ],
  ['a zip that lies about its size', lyingZip(), {}, /too many bytes in the stream/],
  ['too large', { size: 21_000_000 }, {}, /21000000 bytes large/],
  ['a zip of something else', { content: zipOf({ 'other.json': '{}' }) }, {}, /holds no history\.json/],
  ['of another schema version', historyText('{"schemaVersion":3,"runs":[]}'), {}, /schema version is 3/],
  [
    'of another shape',
    historyText('{"schemaVersion":1,"runs":[{"id":5}]}'),
    {},
    /shape of a result: runs\.0/,
  ],
  ['deep', historyText('['.repeat(100_000) + ']'.repeat(100_000)), {}, /not JSON|no schemaVersion/],
  ['of a fork whose branch is called main', {}, { headRepositoryId: 666 }, /came from a fork/],
  ['of a pull request run', {}, { event: 'pull_request' }, /started by pull_request/],
  ['of another branch', {}, { headBranch: 'feature' }, /branch feature, not main/],
  [
    'of another workflow',
    {},
    { path: '.github/workflows/evil.yml' },
    /another workflow, \.github\/workflows\/evil/,
  ],
  [
    'of a tag that is called like the branch',
    {},
    { headSha: OFF_BRANCH },
    /its commit 0ff0ff0 is not on branch main/,
  ],
];

describe('looking for it', () => {
  const look = (node?: string) => run(pullRequest, { 'k6-path': '/nowhere/k6' }, node);

  it.each(inTurn(FAULTS))(
    'on %s, one that is %s: the next one is taken, and the log says why',
    async (node, _what, artifact, source, reason, fault) => {
      stored(10);
      const id = stored(12, artifact, source);
      if (fault !== undefined)
        fake.faults.push({ method: 'GET', path: /^$/, status: 500, times: 1, ...fault });
      const step = await look(node);
      expect(step.outputs, step.stdout).toMatchObject({
        'baseline-found': 'true',
        'baseline-sha': shaOf(10),
      });
      expect(step.stdout).toMatch(new RegExp(`Baseline: artifact ${id} left out: .*`));
      expect(step.stdout).toMatch(reason);
    },
  );

  it.each(NODES)('on %s the newest is taken, with where it came from', async (node) => {
    stored(10);
    stored(12, { content: history(12, 10) });
    const step = await look(node);
    expect(step.outputs).toMatchObject({ 'baseline-found': 'true', 'baseline-sha': shaOf(12) });
    expect(step.stdout).toContain(`Baseline: 2 runs from artifact ${name()} of run 12 (main, 0000000)`);
  });

  it('a base branch with a hostile name is found by a harmless one', async () => {
    const base = 'release/1"|<x>`-->\u202e';
    const harmless = `perf-baseline-${artifactSlug(base)}-smoke-${profileHash}`;
    expect(harmless).toMatch(/^[\w.-]+$/);
    stored(12, { name: harmless }, { headBranch: base });
    stored(13, { name: harmless }, { headBranch: artifactSlug(base) });
    const step = await run({ ...pullRequest, base }, { 'k6-path': '/nowhere/k6' });
    expect(step.outputs, step.stdout).toMatchObject({ 'baseline-found': 'true', 'baseline-sha': shaOf(12) });
    expect(fake.calls.join('\n')).toContain(`/actions/artifacts?name=${harmless}&`);
  });

  it('none at all is a normal answer', async () => {
    const step = await look();
    expect(step.outputs['baseline-found']).toBe('false');
    expect(step.stdout).toContain('Baseline: none, no run of main with this test type and load profile');
    expect(step.stdout).not.toMatch(/^::warning::Baseline/m);
  });

  it('only one that must not count: none, and why', async () => {
    stored(12, {}, { headRepositoryId: 666 });
    const step = await look();
    expect(step.outputs['baseline-found']).toBe('false');
    expect(step.stdout).toMatch(/Baseline: none, none of the 1 stored baselines .* came from a fork/);
  });

  it('forks that fill three pages with its name do not hide it', async () => {
    for (let i = 0; i < 310; i++) stored(2000 + i, {}, { headRepositoryId: 666, event: 'pull_request' });
    stored(12);
    const step = await look();
    expect(step.outputs, step.stdout).toMatchObject({ 'baseline-found': 'true', 'baseline-sha': shaOf(12) });
  });

  it.each([
    [401, /the token was refused \(401\)\. Check the input github-token/],
    [403, /Add `actions: read` to the permissions of the job/],
    [404, /add `actions: read` to the permissions of the job/],
  ])('GitHub answers %i: a warning with advice, and the run goes on', async (status, sentence) => {
    stored(12);
    fake.faults.push({ method: 'GET', path: /artifacts/, status, times: 9 });
    const step = await look();
    expect(step.outputs['baseline-found']).toBe('false');
    expect(/^::warning::Baseline: .*$/m.exec(step.stdout)?.[0]).toMatch(sentence);
  });

  it('502 to the search is asked again', async () => {
    stored(12);
    fake.faults.push({ method: 'GET', path: /artifacts/, status: 502, times: 1 });
    expect((await look()).outputs['baseline-found']).toBe('true');
  });
});

const FAILING = { thresholds: 'no defaults\nhttp_req_duration: max<0.0001' };
const DISPATCH: Where = { event: 'workflow_dispatch' };
const SAVED: [string, Where, Record<string, string>, true | RegExp][] = [
  ['a passing push to the base branch', {}, {}, true],
  ['a passing scheduled run', { event: 'schedule' }, {}, true],
  ['a passing dispatch on the base branch', DISPATCH, {}, true],
  ['a pull request', pullRequest, {}, /started by pull_request/],
  ['a pull request that asks for it', pullRequest, { 'save-baseline': 'always' }, /started by pull_request/],
  [
    'a pull request of a fork whose branch is called main',
    { ...pullRequest, from: 'mallory/orders' },
    {},
    /started by pull_request/,
  ],
  ['workflow_run', { event: 'workflow_run' }, {}, /started by workflow_run/],
  [
    'a push to another branch',
    { ref: 'refs/heads/feature' },
    {},
    /ran on feature, not on the base branch main/,
  ],
  ['a tag called main', { ref: 'refs/tags/main' }, {}, /not on the base branch main/],
  ['a failing run', {}, FAILING, /its verdict is fail/],
  ['a broken run', {}, { 'k6-path': '/nowhere/k6' }, /its verdict is broken/],
  ['a run with save-baseline: never', {}, { 'save-baseline': 'never' }, /save-baseline is never/],
  ['a failing run that is accepted by hand', DISPATCH, { ...FAILING, 'save-baseline': 'always' }, true],
];

describe('storing it', () => {
  it.each(inTurn(SAVED))('on %s: %s', async (node, _what, where, inputs, expected) => {
    const step = await run(where, inputs, node);
    const uploads = fake.artifacts.filter((artifact) => artifact.name.startsWith('perf-baseline-'));
    if (expected !== true) {
      expect(step.stdout).toMatch(expected);
      expect(uploads).toEqual([]);
      return;
    }
    expect(
      uploads.map((artifact) => artifact.name),
      step.stdout,
    ).toEqual([name()]);
    const files = await unzip(uploads[0]?.content ?? Buffer.alloc(0), {
      maxEntries: 5,
      maxBytes: 50_000_000,
    });
    expect(readHistory(files.get('history.json')?.toString('utf8') ?? '')).toMatchObject({
      kind: 'read',
      runs: [{ testType: 'smoke', verdict: { outcome: 'pass' } }],
    });
  });
});

function lyingZip(): { content: Buffer } {
  return { content: zipOf({ 'history.json': 'x'.repeat(9999) }, { uncompressedSize: 3 }) };
}
