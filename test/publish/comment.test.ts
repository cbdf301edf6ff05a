import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentMarker, upsertComment } from '../../src/publish/comment.ts';
import { directGitHub } from '../support/direct-github.ts';
import { BOT, FakeGitHub } from '../support/fake-github.ts';
import { recordingLog } from '../support/log.ts';

const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => fake.reset());
afterEach(() => expect(fake.problems).toEqual([]));

const marker = commentMarker('default');
const upsert = (text = 'All is well', mode: 'create-or-update' | 'update' = 'create-or-update') =>
  upsertComment({ pullRequest: 7, key: 'default', text, mode }, directGitHub(fake.url), recordingLog());

function existing(body: string, author = { login: BOT, type: 'Bot' as 'Bot' | 'User' }): number {
  const id = fake.id();
  fake.comments.push({ id, issue: 7, body, author });
  return id;
}
const chatter = (count: number) => {
  for (let i = 0; i < count; i++) existing(`LGTM ${i}`, { login: `user-${i}`, type: 'User' });
};
const own = () => fake.comments.filter(({ body }) => body.startsWith('<!-- orchestrator-perf'));

describe('the one comment', () => {
  it('is created with its marker in the first line', async () => {
    expect((await upsert()).kind).toBe('created');
    expect(own().map(({ body }) => body)).toEqual([`${marker}\nAll is well`]);
  });

  it('is edited in place', async () => {
    const id = existing(`${marker}\nold`);
    expect((await upsert('new')).kind).toBe('updated');
    expect(own()).toMatchObject([{ id, body: `${marker}\nnew` }]);
  });

  it('is not sent again when nothing changed, also when GitHub stored other line ends', async () => {
    existing(`${marker}\r\nAll is well\r\n`);
    expect((await upsert()).kind).toBe('unchanged');
    expect(fake.calls.filter((call) => /^(POST \/repos|PATCH)/.test(call))).toEqual([]);
  });

  it.each([31, 150])('is found behind %i other comments', async (count) => {
    chatter(count);
    const id = existing(`${marker}\nold`);
    chatter(3);
    expect((await upsert('new')).kind).toBe('updated');
    expect(own()).toMatchObject([{ id, body: `${marker}\nnew` }]);
  });

  it.each([
    ['of the run before, in the middle', true],
    ['that was never changed, among the first', false],
  ])('is found behind 5,300 other comments, in few calls: one %s', async (_, changedLately) => {
    if (changedLately) chatter(2600);
    const id = existing(`${marker}\nold`);
    chatter(changedLately ? 2700 : 5300);
    if (changedLately) fake.changed.set(id, fake.id());
    chatter(30);
    expect((await upsert('new')).kind).toBe('updated');
    expect(own()).toMatchObject([{ id, body: `${marker}\nnew` }]);
    expect(fake.calls.length).toBeLessThanOrEqual(9);
  });

  it('is created beside 5,300 others in at most 20 calls, and found by the next run', async () => {
    chatter(5300);
    expect((await upsert('new')).kind).toBe('created');
    expect(fake.calls.length).toBeLessThanOrEqual(20);
    chatter(20);
    expect((await upsert('newer')).kind).toBe('updated');
    expect(own()).toHaveLength(1);
  });

  it('is found page by page where GitHub does not order by change', async () => {
    fake.viewer = undefined;
    chatter(720);
    existing(`${marker}\nold`);
    expect((await upsert('new')).kind).toBe('updated');
    expect(own()).toHaveLength(1);
  });

  it("leaves somebody else's comment with a pasted marker alone", async () => {
    existing(`${marker}\nI pasted this`, { login: 'mallory', type: 'User' });
    existing(`${marker}\nanother bot`, { login: 'other-app[bot]', type: 'Bot' });
    expect((await upsert()).kind).toBe('created');
    expect(own().map(({ body }) => body)).toEqual([
      `${marker}\nI pasted this`,
      `${marker}\nanother bot`,
      `${marker}\nAll is well`,
    ]);
  });

  it('is not mistaken for a quote of it further down', async () => {
    existing(`Look at\n${marker}\nthere`);
    expect((await upsert()).kind).toBe('created');
  });

  it('is found again when GraphQL names the bot without its suffix, or not at all', async () => {
    existing(`${marker}\nold`);
    fake.viewer = 'github-actions';
    expect((await upsert('new')).kind).toBe('updated');
    fake.viewer = undefined;
    expect((await upsert('newer')).kind).toBe('updated');
  });

  it('of another key is another comment', async () => {
    existing(`${commentMarker('nightly')}\nother`);
    expect((await upsert()).kind).toBe('created');
    expect(own()).toHaveLength(2);
  });

  it('is written anew when it was deleted meanwhile', async () => {
    existing(`${marker}\nold`);
    fake.faults.push({ method: 'PATCH', path: /comments/, status: 404, times: 1 });
    const github = directGitHub(fake.url);
    const outcome = await upsertComment(
      { pullRequest: 7, key: 'default', text: 'new', mode: 'create-or-update' },
      {
        ...github,
        async request(route, parameters) {
          if (route.startsWith('PATCH')) fake.comments = [];
          return await github.request(route, parameters);
        },
      },
      recordingLog(),
    );
    expect(outcome.kind).toBe('created');
    expect(own()).toMatchObject([{ body: `${marker}\nnew` }]);
  });

  it('is healed when there are several of its own: the oldest stays', async () => {
    const id = existing(`${marker}\none`);
    existing(`${marker}\ntwo`);
    existing(`${marker}\nthree`);
    await upsert('new');
    expect(own()).toMatchObject([{ id, body: `${marker}\nnew` }]);
  });

  it('stays one when two jobs finish together', async () => {
    await Promise.all([upsert('from job a'), upsert('from job b')]);
    expect(own()).toHaveLength(1);
  });

  it('is not doubled when GitHub fails after having stored it', async () => {
    fake.faults.push({ method: 'POST', path: /comments/, status: 502, times: 1, after: true });
    await upsert();
    expect(own()).toHaveLength(1);
  });

  it('is tried once more when GitHub failed without storing it', async () => {
    fake.faults.push({ method: 'POST', path: /comments/, status: 502, times: 1 });
    expect((await upsert()).kind).toBe('created');
    expect(own()).toHaveLength(1);
  });

  it('is not created when only an existing one is to be updated', async () => {
    expect((await upsert('fine again', 'update')).kind).toBe('not wanted');
    expect(own()).toEqual([]);
  });
});

it('a key cannot end the marker', () => {
  expect(commentMarker('a --> <b>')).toBe('<!-- orchestrator-perf:comment:v1:a-b- -->');
});
