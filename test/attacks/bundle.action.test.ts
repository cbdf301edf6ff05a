import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/domain/report-file.ts';
import { unzip } from '../../src/github/unzip.ts';
import { sampleReport } from '../publish/report-sample.ts';
import { aJob, type Job, runStep, type StepResult } from '../support/action-step.ts';
import { FakeGitHub } from '../support/fake-github.ts';
import { MARKER, publishSite, pullRequestEvent, workflowRunEvent } from '../support/publish-step.ts';
import { zipOf } from '../support/zip.ts';

/** Attacks on the committed bundle in the place where it is trusted most. */
describe('the trusted half', () => {
  const site = publishSite();
  const { fake, own } = site;
  const SAID = 'Approved by the maintainers, merge it';
  const fork = { headRepository: 'mallory/orders', headBranch: 'main' };

  it('says of a fork nothing that the fork has phrased', async () => {
    site.open(7, fork);
    const report = sampleReport('load', 'fail');
    const { judgement } = report;
    judgement.verdict = {
      outcome: 'fail',
      red: true,
      headline: SAID,
      reasons: [
        { kind: 'threshold', sentence: SAID },
        { kind: 'validity', sentence: SAID },
      ],
    };
    judgement.validity = [{ rule: 'x', severity: 'note', sentence: SAID }];
    judgement.diagnosis = [{ rule: 'x', what: SAID, evidence: SAID, advice: SAID, weight: 1 }];
    judgement.comparison.sentence = SAID;
    report.notes = [SAID];
    report.facts = [{ name: SAID, value: SAID }];
    site.leave(report);
    const step = await site.publish(workflowRunEvent());
    expect(step.outputs, step.stdout).toMatchObject({
      verdict: 'fail',
      reason: 'fail: 1 failed limit, 1 doubt about the figures',
    });
    const [comment] = own();
    expect(comment?.body.split('\n')[1]).toMatch(/^> Measured by the code of a fork/);
    for (const text of [comment?.body, step.summary, step.stdout]) expect(text).not.toContain('Approved');
  });

  it('reads 50 large reports within 600 MB, leaves the largest out and says so', async () => {
    const report = sampleReport('load');
    report.notes = Array(2000).fill('x'.repeat(1990));
    report.failure = { service: 'x', logTail: Array(2000).fill('y'.repeat(1990)) };
    report.facts = Array(2000).fill({ name: 'n', value: 'z'.repeat(1980) });
    const text = writeReport(report);
    expect(text.length).toBeGreaterThan(11_000_000);
    const content = zipOf({ 'load/report.json': text });
    for (let leg = 0; leg < 49; leg++)
      fake.artifacts.push({ id: fake.id(), name: `perf-results-leg${leg}x-1`, content, runId: 77 });
    site.leaveTest('smoke');
    const event = pullRequestEvent();
    const env = { ...event.env, NODE_OPTIONS: '--max-old-space-size=600' };
    const step = await site.publish({ ...event, env });
    expect(step.exitCode, step.stdout.slice(-2000) + step.stderr.slice(-2000)).toBe(0);
    const sentence = /4\d reports are left out, the largest first: all reports of a run together may have/;
    expect(step.stdout).toMatch(sentence);
    expect(own()[0]?.body).toMatch(sentence);
    expect(own()[0]?.body).toContain('smoke');
    // What nobody has read is no pass.
    expect(step.outputs).toMatchObject({ verdict: 'broken', reason: expect.stringMatching(sentence) });
  });

  it('asks GitHub at most 20 times, with 5,300 comments on the pull request', async () => {
    for (let i = 0; i < 2700; i++) site.comment(`LGTM ${i}`, { login: `user-${i}`, type: 'User' });
    const id = site.comment(`${MARKER}\nold`);
    for (let i = 0; i < 2600; i++) site.comment(`LGTM ${i}`, { login: `user-${i}`, type: 'User' });
    fake.changed.set(id, fake.id());
    for (const title of ['load', 'stress', 'spike']) site.leaveTest(title);
    const step = await site.publish(pullRequestEvent());
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(own()).toMatchObject([{ id, body: expect.stringContaining('spike') }]);
    expect(fake.calls.length, fake.calls.join('\n')).toBeLessThanOrEqual(20);
  });
});

it('the post step of a main step that was killed before it kept anything tests nothing', async () => {
  await using job = aJob();
  const inputs = { stack: 'embedded', 'test-type': 'smoke', 'k6-path': '/nowhere/k6' };
  const post = await runStep(job, { entry: 'post/index.js', inputs });
  expect(post.exitCode, post.stdout + post.stderr).toBe(0);
  expect(post.stdout).toMatch(/nothing to take down/i);
  expect(post.outputs).toEqual({});
});

describe('what is uploaded', () => {
  const fake = new FakeGitHub();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());
  beforeEach(() => fake.reset());
  afterEach(() => expect(fake.problems).toEqual([]));

  /** A k6 that is not there ends the run after everything was prepared; its results are uploaded all the same. */
  function run(job: Job, inputs: Record<string, string>): Promise<StepResult> {
    const token = ['{"alg":"none"}', '{"scp":"Actions.Results:run-1:job-1"}', 'x']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
    return runStep(job, {
      inputs: {
        stack: 'embedded',
        'test-type': 'smoke',
        'k6-path': '/nowhere/k6',
        baseline: 'none',
        ...inputs,
      },
      env: {
        GITHUB_API_URL: fake.url,
        ACTIONS_RESULTS_URL: `${fake.url}/`,
        ACTIONS_RUNTIME_TOKEN: token,
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_RUN_ID: '500',
      },
    });
  }

  function checkedOut(job: Job, files: Record<string, string>): void {
    for (const [name, text] of Object.entries({ '.git/config': 'AUTHORIZATION: basic c2VjcmV0', ...files })) {
      const path = join(job.workspace, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
    }
  }

  it('is what the run wrote: no file that was checked out, nothing behind a link', async () => {
    await using job = aJob();
    checkedOut(job, {
      'perf-results/private.pem': 'key',
      'perf-results/smoke/checked-out.txt': 'x',
      'perf-results/smoke/report.html': '<h1>of the pull request</h1>',
      'perf-results/smoke/logs/old.log': 'x',
    });
    symlinkSync('../../.git/config', join(job.workspace, 'perf-results/smoke/config.txt'));
    symlinkSync('../../.git', join(job.workspace, 'perf-results/smoke/git'));
    const step = await run(job, { 'report-formats': 'markdown' });
    expect(step.outputs.verdict, step.stdout + step.stderr).toBe('broken');
    const [artifact, ...others] = fake.artifacts;
    expect(others.map(({ name }) => name)).toEqual([]);
    const files = await unzip(artifact?.content ?? Buffer.alloc(0), {
      maxEntries: 100,
      maxBytes: 10_000_000,
    });
    expect([...files.keys()]).toEqual(expect.arrayContaining(['smoke/result.json', 'smoke/report.json']));
    const foreign = [...files.keys()].filter((name) => /private|checked-out|html|old|config|git/.test(name));
    expect(foreign).toEqual([]);
    expect(Buffer.concat([...files.values()]).toString('latin1')).not.toContain('c2VjcmV0');
  });

  it.each<[string, string, RegExp]>([
    ['.git', '.git/perf', /belongs to git/],
    ['a link to .git', 'to-git/perf', /belongs to git/],
    ['the whole workspace', '.', /folder below the working directory/],
    ['the folder above it', '../perf', /folder below the working directory/],
    ['a folder of the machine', '/var/tmp/perf-results-of-others', /outside of the workspace/],
    ['a link out of the workspace', 'out/perf', /outside of the workspace/],
  ])('never %s, also when the config file of a pull request says so', async (_, path, reason) => {
    await using job = aJob();
    checkedOut(job, { 'orchestrator-perf.yml': `results-path: ${path}\n` });
    symlinkSync('.git', join(job.workspace, 'to-git'));
    symlinkSync('/var/tmp', join(job.workspace, 'out'));
    const step = await run(job, {});
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toMatch(reason);
    expect(fake.artifacts).toEqual([]);
  });
});
