import { expect, describe, it } from 'vitest';
import { regressedReport, sampleReport } from '../publish/report-sample.ts';
import { OWNER, REPO } from '../support/fake-github.ts';
import { inTurn, NODES } from '../support/nodes.ts';
import {
  type Event,
  MARKER,
  publishSite,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
} from '../support/publish-step.ts';

/** `publish/action.yml` on the real bundle: what it joins, where it writes, and its dry run. */
const site = publishSite();
const { fake, own, writes, publish } = site;

describe.each(NODES)('joining the jobs of a run, on %s', (node) => {
  it('the legs of a matrix become one comment and one summary', async () => {
    site.leaveTest('load');
    site.leaveTest('spike', 'fail');
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
    site.leaveTest('load');
    await publish(pullRequestEvent(), {}, node);
    fake.calls = [];
    const again = await publish(pullRequestEvent(), {}, node);
    expect(writes()).toEqual([]);
    expect(again.stdout).toContain('unchanged');
  });
});

describe('joining the jobs of a run', () => {
  it('legs of the same type are told apart; of a re-run the newest counts', async () => {
    site.leave(sampleReport('load', 'fail'), { name: 'perf-results-checkout-1' });
    site.leave(sampleReport('load'), { name: 'perf-results-checkout-2' });
    site.leave(sampleReport('load'), { name: 'perf-results-billing' });
    const step = await publish(pullRequestEvent());
    expect(step.outputs).toMatchObject({ verdict: 'pass', reports: '2' });
    expect(own()[0]?.body).toMatch(/billing: load pass[\s\S]*checkout: load pass/);
  });

  it('links to the HTML report of each test, and finds results behind a hundred other artifacts', async () => {
    for (let i = 0; i < 120; i++) site.leaveFiles({ 'a.txt': 'x' }, `build-${i}`);
    site.leaveTest('load');
    site.leaveTest('spike');
    for (const name of ['perf-report-load-1-load.html', 'perf-report-spike-1-spike.html'])
      site.leaveFiles({ 'not-a-zip': '' }, name);
    const page = fake.artifacts.at(-1)?.id;
    const step = await publish(pullRequestEvent());
    expect(step.outputs.reports).toBe('2');
    expect(own()[0]?.body).toContain(
      `[spike report](https://github.com/${OWNER}/${REPO}/actions/runs/77/artifacts/${page})`,
    );
    expect(step.stdout).not.toContain('left out');
  });

  it('a run that left nothing is broken, and the comment says so', async () => {
    const step = await publish(pullRequestEvent());
    expect(step.outputs).toMatchObject({ verdict: 'broken', reports: '0' });
    expect(own()[0]?.body).toContain('broken, there is no result');
  });
});

describe('where the comment goes', () => {
  it('a push to a branch with an open pull request comments there', async () => {
    site.leaveTest('load');
    site.open(7);
    await publish(pushEvent('feature'));
    expect(own()).toMatchObject([{ issue: 7 }]);
  });

  it('a push to a branch without one has only a summary', async () => {
    site.leaveTest('load');
    const step = await publish(pushEvent('feature'));
    expect(fake.comments).toEqual([]);
    expect(step.stdout).toMatch(/No comment: no open pull request/);
    expect(step.summary).toContain('load');
  });

  it.each([
    ['a dispatch on the default branch', { name: 'workflow_dispatch' }, /workflow_dispatch on main has no/],
    ['a push to the default branch', pushEvent('main'), /push on main has no pull request/],
    [
      'a tag',
      { name: 'push', env: { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1' } },
      /push on v1 has no/,
    ],
    [
      'an event that lacks what GitHub always sends',
      {
        name: 'pull_request',
        payload: { pull_request: 5 },
        env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge' },
      },
      /pull_request on 7\/merge has no pull request/,
    ],
  ])('%s has no pull request: only a summary', async (_name, event: Event, said) => {
    site.leaveTest('load');
    const step = await publish(event);
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(writes()).toEqual([]);
    expect(step.stdout).toMatch(said);
    expect(step.summary).toContain('load');
  });

  it('a schedule asks for no pull request; a regression is one issue, closed when it is gone', async () => {
    site.leave(regressedReport());
    await publish(scheduleEvent, { 'issue-on-regression': 'true' });
    await publish(scheduleEvent, { 'issue-on-regression': 'true' });
    expect(fake.issues).toMatchObject([{ title: 'Performance regression on main', state: 'open' }]);
    fake.artifacts = [];
    site.leaveTest('load');
    await publish(scheduleEvent, { 'issue-on-regression': 'true' });
    expect(fake.issues).toMatchObject([{ state: 'closed' }]);
  });
});

describe('a dry run', () => {
  it.each(NODES)('on %s prints the very body that is sent without it, and writes nothing', async (node) => {
    site.leaveTest('load');
    site.leaveTest('spike', 'fail');
    const dry = await publish(pullRequestEvent(), { 'dry-run': 'true' }, node);
    expect(dry.exitCode, dry.stdout + dry.stderr).toBe(0);
    expect(writes()).toEqual([]);
    expect(dry.summary).toBe('');
    expect(dry.stdout).toContain('the comment on pull request 7 would be created');
    expect(dry.outputs).toMatchObject({ verdict: 'fail', reports: '2', 'comment-url': '' });
    await publish(pullRequestEvent());
    expect(printedComment(dry.stdout)).toBe(own()[0]?.body);
  });

  it('says that a comment would be edited or left alone, and its duplicates removed', async () => {
    site.leaveTest('load');
    const id = site.comment(`${MARKER}\nold`);
    site.comment(`${MARKER}\nolder`);
    const edited = await publish(pullRequestEvent(), { 'dry-run': 'true' });
    expect(edited.stdout).toMatch(
      new RegExp(`would be updated, \\S+issuecomment-${id}, and 1 of its duplicates would be removed`),
    );
    fake.comments = [];
    site.comment(printedComment(edited.stdout));
    const same = await publish(pullRequestEvent(), { 'dry-run': 'true' });
    expect(same.stdout).toContain('would be unchanged');
    expect(writes()).toEqual([]);
  });

  it('of a fork says that there would be none, and still prints it', async () => {
    site.leaveTest('load');
    const step = await publish(pullRequestEvent('mallory/orders'), { 'dry-run': 'true' });
    expect(step.stdout).toMatch(/there would be no comment, runs of forks have a read-only token/);
    expect(printedComment(step.stdout)).toMatch(/^<!-- orchestrator-perf:comment:v1:default -->\n/);
  });
});

it.each(
  inTurn<[Record<string, string>, RegExp]>([
    [{ comment: 'sometimes' }, /comment is "sometimes" .*expected one of auto, always, on-failure, never/],
    [{ 'job-summary': 'maybe' }, /job-summary is "maybe" .*expected true or false/],
    [{ 'dry-run': 'yes' }, /dry-run is "yes" .*expected true or false/],
    [{ 'github-token': '' }, /github-token is empty/],
    [
      { comment: 'sometimes', 'comment-key': 'a b', 'dry-run': 'yes', 'artifact-name': 'a/b' },
      /artifact-name is "a\/b"[\s\S]*comment is "sometimes"[\s\S]*comment-key is "a b"[\s\S]*dry-run is "yes"/,
    ],
  ]),
)('on %s the wrong input %o is said', async (node, inputs, sentence) => {
  const step = await publish(pullRequestEvent(), inputs, node);
  expect(step.exitCode).toBe(1);
  expect(step.stdout).toMatch(sentence);
});

/** What the log shows between the group's title and its end. */
function printedComment(stdout: string): string {
  return /::group::The comment\n([\s\S]*?)\n::endgroup::/.exec(stdout)?.[1] ?? '';
}
