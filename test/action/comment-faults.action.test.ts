import { describe, expect, it } from 'vitest';
import { regressedReport } from '../publish/report-sample.ts';
import { inTurn, NODES } from '../support/nodes.ts';
import { type Event, MARKER, publishSite, pullRequestEvent, scheduleEvent } from '../support/publish-step.ts';

/** What may go wrong around the comment, each on the real bundle. The verdict of a run never depends on any of it. */
const site = publishSite();
const { fake, own, writes } = site;
const advice = /^::warning::.*$/m;

const publish = (event: Event = pullRequestEvent(), inputs?: Record<string, string>, node?: string) =>
  site.publish(event, inputs, node);

describe('what GitHub refuses is a warning that says what to change, and the text is in the summary', () => {
  const LONG = 'Body is too long (maximum is 65536 characters)';
  it.each(
    inTurn<[string, number, string, RegExp]>([
      ['POST', 401, 'Bad credentials', /Check the input github-token/],
      [
        'POST',
        403,
        'Resource not accessible by integration',
        /Add `pull-requests: write` to the permissions/,
      ],
      ['POST', 404, 'Not Found', /the token may not see it: add `pull-requests: write`/],
      ['POST', 410, 'Issues are disabled for this repo', /Turn on Issues in the settings/],
      ['POST', 422, 'Validation Failed', /GitHub refused the text \(422: Validation Failed/],
      ['POST', 422, LONG, /GitHub refused the text \(422: Body is too long/],
      ['POST', 500, 'Server Error', /GitHub answered 500/],
      ['PATCH', 403, 'Unable to comment: the conversation is locked', /403: Unable to comment/],
      ['PATCH', 410, 'Gone', /Turn on Issues in the settings/],
      ['PATCH', 422, LONG, /GitHub refused the text \(422: Body is too long/],
      ['GET', 403, 'Resource not accessible by integration', /Add `pull-requests: write`/],
      ['GET', 404, 'Not Found', /add `pull-requests: write`/],
    ]),
  )('on %s, %s of the comment: %i, %s', async (node, method, status, message, sentence) => {
    site.leaveTest('load');
    if (method === 'PATCH') site.comment(`${MARKER}\nold`);
    fake.faults.push({ method, path: /comments/, status, message, times: 9 });
    const step = await publish(pullRequestEvent(), { 'job-summary': 'false' }, node);
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(step.stdout).toMatch(advice);
    expect(advice.exec(step.stdout)?.[0]).toMatch(sentence);
    expect(step.summary).toContain('load');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' });
  });

  it.each(
    inTurn<[number, RegExp]>([
      [403, /Add `actions: read` to the permissions of the job/],
      [404, /add `actions: read` to the permissions of the job/],
      [410, /they have expired \(410\)/],
    ]),
  )(
    'on %s, reading the results: %i, and an earlier comment stays as it is',
    async (node, status, sentence) => {
      site.leaveTest('load');
      site.comment(`${MARKER}\nof the push before`);
      fake.faults.push({ method: 'GET', path: /runs\/\d+\/artifacts/, status, times: 9 });
      const step = await publish(pullRequestEvent(), {}, node);
      expect(step.exitCode, step.stdout + step.stderr).toBe(0);
      expect(advice.exec(step.stdout)?.[0]).toMatch(sentence);
      expect(step.stdout).not.toContain('bug of orchestrator-perf');
      expect(step.summary).toMatch(/not published/);
      expect(step.outputs).toMatchObject({ verdict: 'broken', reports: '0' });
      expect(writes()).toEqual([]);
    },
  );

  it.each(
    inTurn<[number, RegExp]>([
      [403, /Add `issues: write` to the permissions of the job/],
      [410, /Turn on Issues in the settings/],
    ]),
  )('on %s, the issue about a regression: %i', async (node, status, sentence) => {
    site.leave(regressedReport());
    fake.faults.push({ method: 'POST', path: /issues$/, status, times: 9 });
    const step = await publish(scheduleEvent, { 'issue-on-regression': 'true' }, node);
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(advice.exec(step.stdout)?.[0]).toMatch(sentence);
    expect(step.summary).toContain('load');
  });

  it('a fork: nothing is tried, the log says what to do', async () => {
    site.leaveTest('load');
    const step = await publish(pullRequestEvent('mallory/orders'));
    expect(writes()).toEqual([]);
    expect(step.stdout).toMatch(/runs of forks have a read-only token/);
    expect(step.summary).toContain('load');
  });

  it('Dependabot: the same', async () => {
    site.leaveTest('load');
    const event = pullRequestEvent();
    const step = await publish({ ...event, env: { ...event.env, GITHUB_ACTOR: 'dependabot[bot]' } });
    expect(writes()).toEqual([]);
    expect(step.stdout).toMatch(/runs of Dependabot have a read-only token/);
    expect(step.summary).toContain('load');
  });
});

describe('a GitHub that accepts and says nothing more', () => {
  it.each(inTurn([['GET'], ['POST']]))(
    'on %s, %s of the comment: the step ends by itself, with verdict and summary',
    async (node, method) => {
      site.leaveTest('load');
      fake.faults.push({ method, path: /comments/, status: 0, times: 9, silent: true });
      const step = await publish(pullRequestEvent(), {}, node);
      expect(step.exitCode, step.stdout + step.stderr).toBe(0);
      expect(advice.exec(step.stdout)?.[0]).toMatch(/did not answer within 30 s/);
      expect(step.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' });
      expect(step.summary).toContain('load');
    },
    150_000,
  );
});

describe('GitHub under load', () => {
  const SECONDARY = 'You have exceeded a secondary rate limit. Please wait.';

  it('a secondary rate limit with Retry-After is waited for', async () => {
    site.leaveTest('load');
    const headers = { 'retry-after': '1' };
    fake.faults.push({
      method: 'POST',
      path: /comments/,
      status: 403,
      message: SECONDARY,
      headers,
      times: 1,
    });
    const step = await publish();
    expect(step.stdout).toMatch(/secondary rate limit was hit by POST .*waiting 1 s/);
    expect(own()).toHaveLength(1);
  });

  it('a limit that asks for an hour is given up, with the text in the summary', async () => {
    site.leaveTest('load');
    const headers = { 'retry-after': '3600' };
    fake.faults.push({
      method: 'POST',
      path: /comments/,
      status: 429,
      message: SECONDARY,
      headers,
      times: 9,
    });
    const step = await publish();
    expect(step.exitCode).toBe(0);
    expect(step.stdout).toMatch(/giving up, it asks for 3600 s/);
    expect(step.summary).toContain('load');
  });

  it('502 to a question is asked again', async () => {
    site.leaveTest('load');
    fake.faults.push({ method: 'GET', path: /comments/, status: 502, times: 1 });
    await publish();
    expect(own()).toHaveLength(1);
  });

  it('502 after the comment was stored does not make two', async () => {
    site.leaveTest('load');
    fake.faults.push({ method: 'POST', path: /comments/, status: 502, times: 1, after: true });
    await publish();
    expect(own()).toHaveLength(1);
  });

  it('503 to an edit is tried again', async () => {
    site.leaveTest('load');
    const id = site.comment(`${MARKER}\nold`);
    fake.faults.push({ method: 'PATCH', path: /comments/, status: 503, times: 1 });
    await publish();
    expect(own()).toMatchObject([{ id, body: expect.stringContaining('load pass') }]);
  });
});

describe('the one comment', () => {
  it.each(inTurn([[31], [150]]))('on %s is found among %i others', async (node, count) => {
    for (let i = 0; i < count; i++) site.comment(`LGTM ${i}`, { login: `user-${i}`, type: 'User' });
    const id = site.comment(`${MARKER}\nold`);
    site.comment('thanks', { login: 'user', type: 'User' });
    site.leaveTest('load');
    await publish(pullRequestEvent(), {}, node);
    expect(own()).toMatchObject([{ id, body: expect.stringContaining('load pass') }]);
    expect(fake.comments).toHaveLength(count + 2);
  });

  it.each([
    ['a person', { login: 'mallory', type: 'User' as const }],
    ['another bot', { login: 'other-app[bot]', type: 'Bot' as const }],
  ])('is not one that %s made with a pasted marker', async (_who, author) => {
    const pasted = site.comment(`${MARKER}\nmine now`, author);
    site.leaveTest('load');
    await publish();
    expect(fake.comments.find(({ id }) => id === pasted)?.body).toBe(`${MARKER}\nmine now`);
    expect(own()).toHaveLength(1);
  });

  it.each(NODES)(
    'on %s is written anew when somebody deletes it between the look and the edit',
    async (node) => {
      site.leaveTest('load');
      const id = site.comment(`${MARKER}\nold`);
      fake.meanwhile.push({
        method: 'PATCH',
        path: /comments/,
        happens: () => {
          fake.comments = [];
        },
      });
      const step = await publish(pullRequestEvent(), {}, node);
      expect(step.exitCode, step.stdout + step.stderr).toBe(0);
      expect(step.stdout).toMatch(/was deleted meanwhile; writing a new one/);
      expect(own()).toHaveLength(1);
      expect(own()[0]?.id).not.toBe(id);
      expect(step.outputs['comment-url']).toContain(`issuecomment-${own()[0]?.id}`);
    },
  );

  it('stays one when two jobs finish together', async () => {
    site.leaveTest('load');
    const steps = await Promise.all(NODES.map(([node]) => publish(pullRequestEvent(), {}, node)));
    expect(steps.map(({ exitCode }) => exitCode)).toEqual(NODES.map(() => 0));
    expect(own()).toHaveLength(1);
  });

  it('is healed when there are several of its own: the oldest stays', async () => {
    const oldest = site.comment(`${MARKER}\none`);
    site.comment(`${MARKER}\ntwo`);
    site.comment(`${MARKER}\nthree`);
    site.leaveTest('load');
    await publish();
    expect(own()).toMatchObject([{ id: oldest, body: expect.stringContaining('load pass') }]);
  });
});
