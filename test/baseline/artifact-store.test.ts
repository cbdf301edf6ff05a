import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findInArtifacts } from '../../src/baseline/artifact-store.ts';
import { appendRun } from '../../src/baseline/history-file.ts';
import { runSummary } from '../judge/run-summary.ts';
import { directGitHub } from '../support/direct-github.ts';
import {
  BRANCH_HEAD,
  type FakeArtifact,
  FakeGitHub,
  type FakeRun,
  REPOSITORY_ID,
} from '../support/fake-github.ts';
import { recordingLog } from '../support/log.ts';
import { zipOf } from '../support/zip.ts';

const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => fake.reset());
afterEach(() => expect(fake.problems).toEqual([]));

const NAME = 'perf-baseline-main-load-abcdef012345';
const WORKFLOW = '.github/workflows/performance-test.yml';
const NOW = Date.parse('2026-11-24T12:00:00Z');
const history = (...ids: string[]) =>
  zipOf({
    'history.json': JSON.stringify(
      appendRun(
        runSummary(ids[0] ?? 'r'),
        ids.slice(1).map((id) => runSummary(id)),
      ),
    ),
  });

function stored(runId: number, artifact: Partial<FakeArtifact> = {}, run: Partial<FakeRun> = {}): number {
  const id = fake.id();
  fake.artifacts.push({
    id,
    name: NAME,
    content: history(`run-${runId}`),
    createdAt: '2026-11-23T02:20:00Z',
    runId,
    ...artifact,
  });
  fake.runs.set(runId, {
    id: runId,
    event: 'push',
    path: WORKFLOW,
    headBranch: 'main',
    headSha: runId.toString(16).padStart(40, '0'),
    headRepositoryId: REPOSITORY_ID,
    ...run,
  });
  return id;
}

async function find() {
  const log = recordingLog();
  const lookup = await findInArtifacts(
    {
      name: NAME,
      branch: 'main',
      workflowPath: WORKFLOW,
      sha: 'f'.repeat(40),
      maxAgeMs: 90 * 86_400_000,
      nowMs: NOW,
    },
    directGitHub(fake.url),
    log,
  );
  return { lookup, log: log.lines.join('\n') };
}
const idsOf = ({ lookup }: Awaited<ReturnType<typeof find>>) =>
  lookup.kind === 'found' ? lookup.baseline.runs.map(({ id }) => id) : lookup;

describe('which artifact is the baseline', () => {
  it('the history of the newest run, with its source', async () => {
    stored(10);
    stored(12, { content: history('c', 'b', 'a') });
    const result = await find();
    expect(idsOf(result)).toEqual(['c', 'b', 'a']);
    expect(result.lookup).toMatchObject({
      baseline: { source: `artifact ${NAME} of run 12 (main, 0000000)`, sha: fake.runs.get(12)?.headSha },
    });
  });

  it('a re-run of an old commit makes the newest artifact, and is not the newest baseline', async () => {
    stored(12);
    stored(10);
    expect(idsOf(await find())).toEqual(['run-12']);
  });

  it('one whose commit the branch already has goes before a newer one', async () => {
    stored(12);
    stored(10);
    fake.compared.set(`${fake.runs.get(12)?.headSha}...${'f'.repeat(40)}`, 'diverged');
    expect(idsOf(await find())).toEqual(['run-10']);
  });

  it('is found on the second page', async () => {
    for (let i = 0; i < 100; i++) stored(20 + i, { expired: true });
    stored(12);
    expect(idsOf(await find())).toEqual(['run-12']);
  });

  it('is found by its run when forks have filled the pages with artifacts of its name', async () => {
    for (let i = 0; i < 310; i++) stored(2000 + i, {}, { headRepositoryId: 666, event: 'pull_request' });
    stored(10);
    stored(12, {}, { event: 'schedule' });
    stored(13, { name: 'another' });
    const result = await find();
    expect(idsOf(result)).toEqual(['run-12']);
    expect(result.log).toContain('none among the 300 newest of that name; looking at the runs of main');
  });

  it('workflow_dispatch and schedule count as well', async () => {
    stored(12, {}, { event: 'schedule', path: `${WORKFLOW}@main` });
    expect(idsOf(await find())).toEqual(['run-12']);
  });
});

describe('what is not a baseline falls back to the next one, with its reason in the log', () => {
  const bomb = () => zipOf({ 'history.json': Buffer.alloc(201_000_000) });
  const cases: [string, Partial<FakeArtifact> | (() => Partial<FakeArtifact>), Partial<FakeRun>, RegExp][] = [
    ['expired', { expired: true }, {}, /expired/],
    ['too old', { createdAt: '2026-01-01T00:00:00Z' }, {}, /328 days old, baseline-max-age is 90 days/],
    ['digest mismatch', { digest: `sha256:${'0'.repeat(64)}` }, {}, /does not match its digest/],
    ['truncated zip', () => ({ content: history('x').subarray(0, 300) }), {}, /not a readable zip/],
    ['zip bomb', () => ({ content: bomb() }), {}, /unpacks to more than/],
    [
      'zip that lies about its size',
      { content: zipOf({ 'history.json': 'x'.repeat(9999) }, { uncompressedSize: 3 }) },
      {},
      /too many bytes in the stream/,
    ],
    ['huge artifact', { size: 21_000_000 }, {}, /21000000 bytes large/],
    ['another file in the zip', { content: zipOf({ 'other.json': '{}' }) }, {}, /holds no history.json/],
    ['not JSON', { content: zipOf({ 'history.json': '{"schemaVersion":1,' }) }, {}, /not JSON/],
    [
      'wrong schema version',
      { content: zipOf({ 'history.json': '{"schemaVersion":3,"runs":[]}' }) },
      {},
      /schema version is 3, this version reads 1 and 2/,
    ],
    [
      'wrong shape',
      { content: zipOf({ 'history.json': '{"schemaVersion":1,"runs":[{"id":5}]}' }) },
      {},
      /does not have the shape of a result: runs\.0/,
    ],
    ['from a fork whose branch is called main', {}, { headRepositoryId: 666 }, /came from a fork/],
    ['from a pull request run', {}, { event: 'pull_request' }, /started by pull_request/],
    ['from another branch', {}, { headBranch: 'feature' }, /branch feature, not main/],
    [
      'from another workflow',
      {},
      { path: '.github/workflows/evil.yml' },
      /another workflow, \.github\/workflows\/evil\.yml/,
    ],
  ];
  it.each(cases)('%s', async (_, artifact, run, reason) => {
    stored(10);
    const id = stored(12, typeof artifact === 'function' ? artifact() : artifact, run);
    const result = await find();
    expect(idsOf(result)).toEqual(['run-10']);
    expect(result.log).toMatch(new RegExp(`artifact ${id} left out: .*`));
    expect(result.log).toMatch(reason);
  });

  it.each(['ahead', 'diverged'])(
    'a commit that is not on the branch, as that of a tag called like it: %s',
    async (status) => {
      stored(10);
      const id = stored(12);
      fake.compared.set(`${BRANCH_HEAD}...${fake.runs.get(12)?.headSha}`, status);
      const result = await find();
      expect(idsOf(result)).toEqual(['run-10']);
      expect(result.log).toContain(`artifact ${id} left out: its commit 0000000 is not on branch main`);
    },
  );

  it.each([
    [404, /GitHub knows no commit 0000000 on branch main/],
    [
      403,
      /did not say whether its commit is on branch main \(403: refused\); the job needs `contents: read`/,
    ],
  ])('a commit that GitHub says nothing of: %i', async (status, reason) => {
    stored(12);
    fake.faults.push({ method: 'GET', path: /compare/, status, times: 1 });
    const result = await find();
    expect(result.lookup.kind).toBe('missing');
    expect(result.log).toMatch(reason);
  });

  it('three damaged ones in a row', async () => {
    stored(10);
    for (const runId of [12, 13, 14]) stored(runId, { digest: `sha256:${'0'.repeat(64)}` });
    expect(idsOf(await find())).toEqual(['run-10']);
  });

  it('one whose run was deleted', async () => {
    stored(10);
    stored(12);
    fake.runs.delete(12);
    const result = await find();
    expect(idsOf(result)).toEqual(['run-10']);
    expect(result.log).toContain('its run was deleted');
  });

  it('410 between list and download', async () => {
    stored(10);
    stored(12);
    fake.faults.push({ method: 'GET', path: /zip$/, status: 410, times: 1 });
    const result = await find();
    expect(idsOf(result)).toEqual(['run-10']);
    expect(result.log).toContain('it expired meanwhile');
  });
});

describe('no baseline is a normal answer', () => {
  it('nothing stored yet', async () => {
    expect((await find()).lookup).toEqual({
      kind: 'missing',
      because:
        'no run of main with this test type and load profile has been stored yet; the first passing run on main becomes the baseline',
    });
  });

  it('only unusable ones: says why the newest cannot be used', async () => {
    stored(12, {}, { headRepositoryId: 666 });
    expect((await find()).lookup).toMatchObject({
      kind: 'missing',
      because: expect.stringContaining('came from a fork'),
    });
  });

  it.each([
    [403, /actions: read/],
    [404, /actions: read/],
    [401, /github-token/],
    [500, /could not look for the stored runs: GitHub answered 500/],
  ])('GitHub answers %i: advice, no failure', async (status, advice) => {
    fake.faults.push({ method: 'GET', path: /artifacts/, status, times: 1 });
    const result = await find();
    expect(result.lookup).toMatchObject({ kind: 'missing', because: expect.stringMatching(advice) });
    expect(result.log).toMatch(/^warn: /m);
  });
});
