import { describe, expect, it } from 'vitest';
import { baselineArtifactName, baselineBranch, findBaseline } from '../../src/baseline/find-baseline.ts';
import { appendDuet, appendRun } from '../../src/baseline/history-file.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { Plan, TestPlan } from '../../src/domain/plan.ts';
import { type ActionsRun, GitHubError } from '../../src/github/github.ts';
import { runSummary } from '../judge/run-summary.ts';
import { duet, duetRun } from '../support/duets.ts';
import { recordingLog } from '../support/log.ts';
import { zipOf } from '../support/zip.ts';
import { InMemoryGitHub, type StoredArtifact } from './in-memory-github.ts';

const NAME = 'perf-baseline-main-load-abcdef012345';
const DAY_MS = 86_400_000;
const nowMs = Date.parse('2026-11-24T12:00:00Z');
const test = { testType: 'load', profileHash: 'abcdef012345' } as unknown as TestPlan;
const onMain = {
  refName: 'main',
  refIsBranch: true,
  workflowPath: '.github/workflows/perf.yml',
} as unknown as ActionsRun;

function planOf(baseline: Partial<Plan['baseline']> = {}, commit?: Partial<Plan['commit']>): Plan {
  return {
    names: { baselinePrefix: 'perf-baseline-main' },
    baseline: { mode: 'auto', save: 'auto', maxAgeMs: 90 * DAY_MS, regressionTolerance: 0.05, ...baseline },
    commit,
  } as unknown as Plan;
}

const history = (...runs: RunSummary[]) => {
  const [newest = runSummary('none'), ...earlier] = runs;
  return zipOf({ 'history.json': JSON.stringify(appendRun(newest, earlier)) });
};

const stored = (runId: number, changes: Partial<StoredArtifact> = {}): StoredArtifact => ({
  id: runId * 10,
  name: NAME,
  runId,
  content: history(runSummary(`run-${runId}`)),
  createdAt: '2026-11-23T00:00:00Z',
  ...changes,
});

async function search(
  github: InMemoryGitHub | undefined,
  plan = planOf(),
  run: ActionsRun | undefined = onMain,
) {
  const log = recordingLog();
  const lookup = await findBaseline(plan, test, { log, nowMs, run, github });
  return { lookup, log: log.lines };
}
const found = (id: string) => ({ kind: 'found', baseline: { runs: [{ id }] } });
const withSha = (sha: string) => planOf({}, { sha } as Plan['commit']);

describe('where a baseline is looked for', () => {
  it('nowhere when it is turned off, and nothing is said', async () => {
    expect(await search(new InMemoryGitHub(), planOf({ mode: 'none' }))).toEqual({
      lookup: { kind: 'off' },
      log: [],
    });
  });

  it.each<[string, Partial<Plan['baseline']>, ActionsRun | undefined, InMemoryGitHub | undefined, string]>([
    [
      'a file that was not given',
      { mode: 'file' },
      onMain,
      new InMemoryGitHub(),
      'no baseline file was given',
    ],
    [
      'a file that is not there',
      { mode: 'file', file: '/nowhere/history.json' },
      onMain,
      new InMemoryGitHub(),
      'there is no file /nowhere/history.json yet',
    ],
    [
      'outside of GitHub Actions',
      {},
      undefined,
      new InMemoryGitHub(),
      'outside of GitHub Actions a baseline is a file; set baseline to the path of a result.json',
    ],
    ['without a token', {}, onMain, undefined, 'there is no token to read baselines with; set github-token'],
    [
      'on a tag',
      {},
      { ...onMain, refName: 'v1', refIsBranch: false },
      new InMemoryGitHub(),
      'v1 is not a branch; say in baseline-branch which one to compare with',
    ],
  ])('%s: missing, and says why', async (_, baseline, run, github, because) => {
    const log = recordingLog();
    const lookup = await findBaseline(planOf(baseline), test, { log, nowMs, run, github });
    expect(lookup).toEqual({ kind: 'missing', because });
    expect(log.lines.at(-1)).toBe(`info: Baseline: none, ${because}`);
  });

  it('one with what was learnt of two versions alone is a baseline: as far as it is young', async () => {
    const content = (at: string) =>
      zipOf({
        'history.json': JSON.stringify(
          appendDuet(duetRun('new', { startedAt: '2026-11-23T02:00:00Z' }), [], [duet('old', { at })]),
        ),
      });
    const github = new InMemoryGitHub();
    github.artifacts.push(stored(7, { content: content('2020-01-01T00:00:00Z') }));
    const { lookup } = await search(github);
    expect(lookup).toMatchObject({ kind: 'found', baseline: { runs: [], newestAt: '2026-11-23T02:00:00Z' } });
    expect(lookup.kind === 'found' && lookup.baseline.duets?.map(({ id }) => id)).toEqual(['new']);
  });

  describe('since when merged changes are added up', () => {
    const github = (published?: string) => {
      const made = new InMemoryGitHub();
      made.artifacts.push(stored(7));
      made.released = published;
      return made;
    };
    const beside = { ...test, sideBySide: {} as NonNullable<TestPlan['sideBySide']> };
    const released = async (of: InMemoryGitHub, event = 'push', tested: TestPlan = beside) => {
      const plan = planOf({}, { event, sha: 'f'.repeat(40) });
      const lookup = await findBaseline(plan, tested, {
        log: recordingLog(),
        nowMs,
        run: onMain,
        github: of,
      });
      const asked = of.asked.some(({ route }) => route.endsWith('releases/latest'));
      return [lookup.kind === 'found' ? lookup.baseline.releasedAt : lookup.kind, asked];
    };
    it('the latest release, where a push is measured beside the commit before', async () => {
      expect(await released(github('2026-11-01T00:00:00Z'))).toEqual(['2026-11-01T00:00:00Z', true]);
    });
    it('nothing where there is none', async () => {
      expect(await released(github())).toEqual([undefined, true]);
      expect(await released(github('soon'))).toEqual([undefined, true]);
    });
    it('is not asked for a pull request, nor of a plain run', async () => {
      expect(await released(github('2026-11-01T00:00:00Z'), 'pull_request')).toEqual([undefined, false]);
      expect(await released(github('2026-11-01T00:00:00Z'), 'push', test)).toEqual([undefined, false]);
    });
  });

  it('beside another version nothing is missing: it is a detail', async () => {
    const log = recordingLog();
    const beside = { ...test, sideBySide: {} as NonNullable<TestPlan['sideBySide']> };
    const lookup = await findBaseline(planOf({}), beside, { log, nowMs, run: undefined, github: undefined });
    expect(lookup.kind).toBe('missing');
    expect(log.lines.filter((line) => !line.startsWith('debug: '))).toEqual([]);
    expect(log.lines.join()).not.toContain('Baseline: none');
  });

  it('an artifact is named after branch, test type and load profile', () => {
    expect(baselineArtifactName(planOf(), test)).toBe(NAME);
  });

  it.each<[string, Partial<Plan['baseline']>, string | undefined, Partial<ActionsRun>, string | undefined]>([
    ['the branch that was asked for', { branch: 'release' }, 'develop', {}, 'release'],
    [
      'the base branch of the pull request',
      {},
      'develop',
      { refName: '7/merge', refIsBranch: false },
      'develop',
    ],
    ['the branch that was pushed to', {}, undefined, {}, 'main'],
    ['none for a tag', {}, undefined, { refIsBranch: false }, undefined],
  ])('%s is compared with', (_, baseline, baseBranch, run, branch) => {
    const plan = planOf(baseline, baseBranch === undefined ? undefined : ({ baseBranch } as Plan['commit']));
    expect(baselineBranch(plan, { ...onMain, ...run })).toBe(branch);
  });
});

describe('what was found is said', () => {
  it.each([
    [[runSummary('a')], '1 run from'],
    [[runSummary('b'), runSummary('a')], '2 runs from'],
  ])('%#', async (runs, words) => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(7, { content: history(...runs), headSha: 'abcdef0123456789' })];
    const { lookup, log } = await search(github);
    expect(lookup).toEqual({
      kind: 'found',
      baseline: {
        runs: expect.any(Array),
        source: `artifact ${NAME} of run 7 (main, abcdef0)`,
        sha: 'abcdef0123456789',
        newestAt: '2026-11-20T02:00:00Z',
      },
    });
    expect(log).toEqual([
      `info: Baseline: ${words} artifact ${NAME} of run 7 (main, abcdef0), newest 2026-11-20T02:00:00Z`,
    ]);
  });

  it('an artifact without a commit is none: it cannot be told to be of the branch', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(7, { headSha: null })];
    expect((await search(github)).lookup).toMatchObject({
      kind: 'missing',
      because: expect.stringContaining('GitHub does not say of which commit it is'),
    });
  });
});

describe('of several', () => {
  it('a commit that the branch already has goes before a newer one that it has not', async () => {
    const github = new InMemoryGitHub();
    const [newer, older] = [stored(12), stored(10)];
    github.artifacts = [newer, older];
    for (const [status, id] of [
      ['diverged', 'run-10'],
      ['behind', 'run-10'],
      ['ahead', 'run-12'],
      ['identical', 'run-12'],
    ] as const) {
      github.compared.set(`${'12'.padStart(40, '0')}...head`, status);
      expect((await search(github, withSha('head'))).lookup, status).toMatchObject(found(id));
    }
  });

  it('where none is an ancestor, or their ancestry is not known, the newest', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(12), stored(10)];
    github.compared.set(`${'12'.padStart(40, '0')}...head`, new GitHubError(500, 'oops'));
    github.compared.set(`${'10'.padStart(40, '0')}...head`, 'diverged');
    const { lookup, log } = await search(github, withSha('head'));
    expect(lookup).toMatchObject(found('run-12'));
    expect(log[0]).toBe(`debug: Baseline: ancestry of ${'12'.padStart(40, '0')} is not known: oops`);
  });

  it.each([
    ['the commit under test is not known', [stored(12), stored(10)], planOf()],
    ['there is only one', [stored(12)], withSha('head')],
  ])('nobody is asked about ancestors when %s', async (_, artifacts, plan) => {
    const github = new InMemoryGitHub();
    github.artifacts = artifacts;
    expect((await search(github, plan)).lookup).toMatchObject(found('run-12'));
    const compared = github.asked.flatMap(({ parameters }) => parameters.basehead ?? []);
    expect(compared.filter((basehead) => !String(basehead).startsWith('head-of-branch...'))).toEqual([]);
  });

  it('two are looked at in detail, then the next two', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [1, 2, 3, 4, 5].map((runId) => stored(runId, { content: zipOf({ 'x.json': '{}' }) }));
    github.artifacts.push(stored(0));
    const { lookup, log } = await search(github);
    expect(lookup).toMatchObject(found('run-0'));
    expect(log.slice(0, -1)).toEqual(
      [5, 4, 3, 2, 1].map(
        (runId) => `info: Baseline: artifact ${runId * 10} left out: it holds no history.json`,
      ),
    );
  });

  it('ten are looked at, whatever else there is; eight refusals are shown', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = Array.from({ length: 12 }, (_, i) =>
      stored(i + 2, { content: zipOf({ 'x.json': '{}' }) }),
    );
    github.artifacts.push(stored(1));
    const { lookup, log } = await search(github);
    expect(lookup).toEqual({
      kind: 'missing',
      because: 'none of the 13 stored baselines of main can be used, one because it holds no history.json',
    });
    expect(log.filter((line) => line.includes('left out: '))).toHaveLength(8);
    expect(log).toContain('info: Baseline: 2 more artifacts left out');
  });
});

describe('what cannot be read', () => {
  const old = runSummary('old', {}, { startedAt: '2020-01-01T00:00:00Z' });
  const failed = runSummary('failed', {}, { verdict: { outcome: 'fail', headline: '' } });

  it.each<[string, Partial<StoredArtifact>, GitHubError | undefined, string]>([
    ['expired (410)', {}, new GitHubError(410, 'Gone'), 'it expired meanwhile'],
    ['expired (404)', {}, new GitHubError(404, 'Gone'), 'it expired meanwhile'],
    ['a bad download', {}, new GitHubError(500, 'oops'), 'it could not be downloaded: oops'],
    ['another content', { digest: 'sha256:1' }, undefined, 'its content does not match its digest sha256:1'],
    ['not a zip', { content: Buffer.from('x') }, undefined, 'not a readable zip archive'],
    [
      'six files',
      { content: zipOf({ a: '', b: '', c: '', d: '', e: '', 'history.json': '' }) },
      undefined,
      'the archive holds more than 5 files',
    ],
    ['not a history', { content: zipOf({ 'history.json': '{' }) }, undefined, 'it is not JSON'],
    ['old runs only', { content: history(old, failed) }, undefined, 'none of its runs counts any more'],
  ])('%s: the next one is taken', async (_, changes, download, because) => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(10), stored(12, changes)];
    if (download) github.downloads.set(120, download);
    const { lookup, log } = await search(github);
    expect(lookup).toMatchObject(found('run-10'));
    expect(log.some((line) => line.startsWith(`info: Baseline: artifact 120 left out: ${because}`))).toBe(
      true,
    );
  });

  it('five files are not too many', async () => {
    const github = new InMemoryGitHub();
    const content = JSON.stringify(appendRun(runSummary('run-12'), []));
    github.artifacts = [
      stored(12, { content: zipOf({ a: '', b: '', c: '', d: '', 'history.json': content }) }),
    ];
    expect((await search(github)).lookup).toMatchObject(found('run-12'));
  });

  it.each([
    [[runSummary('new'), old, failed], ['info: Baseline: 1 runs are too old and 1 did not pass; not used']],
    [[runSummary('new'), old], ['info: Baseline: 1 runs are too old and 0 did not pass; not used']],
    [[runSummary('new')], []],
  ])('runs of a history that do not count are counted: %#', async (runs, lines) => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(12, { content: history(...runs) })];
    const { lookup, log } = await search(github);
    expect(lookup).toMatchObject(found('new'));
    expect(log.filter((line) => line.includes('too old'))).toEqual(lines);
  });

  it('a run that was deleted', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(10), stored(12)];
    github.deletedRuns.add(12);
    const { lookup, log } = await search(github);
    expect(lookup).toMatchObject(found('run-10'));
    expect(log).toContain('info: Baseline: artifact 120 left out: its run was deleted');
  });
});

describe('what GitHub refuses is advice, not a failure', () => {
  it.each([
    [401, 'the token was refused (401). Check the input github-token'],
    [403, 'the token may not (403: because). Add `actions: read` to the permissions of the job.'],
    [404, 'add `actions: read` to the permissions of the job'],
    [500, 'GitHub answered 500 (because)'],
    [0, 'could not look for the stored runs: because'],
  ])('%i', async (status, advice) => {
    const github = new InMemoryGitHub();
    github.request = () => Promise.reject(new GitHubError(status, 'because'));
    const { lookup, log } = await search(github);
    const because = lookup.kind === 'missing' ? lookup.because : '';
    expect(because).toMatch(/^could not look for the stored runs: .*[^.]$/);
    expect(because).toContain(advice);
    expect(log[0]?.toLowerCase()).toContain(`warn: baseline: ${because}`.toLowerCase());
  });

  it('a download that may not be made ends the search', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(10), stored(12)];
    github.downloads.set(120, new GitHubError(403, 'no'));
    expect((await search(github)).lookup).toMatchObject({ because: expect.stringContaining('(403: no)') });
  });

  it.each([
    ['of the search', 'GET /repos/{owner}/{repo}/actions/artifacts'],
    ['of a run', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'],
    ['of the branch', 'GET /repos/{owner}/{repo}/branches/{branch}'],
    ['of ancestry', 'GET /repos/{owner}/{repo}/compare/{basehead}'],
  ])('a fault of ours in the middle %s is no answer of GitHub', async (_, route) => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(10), stored(12)];
    const answer = github.request.bind(github);
    github.request = (asked, parameters) =>
      asked === route ? Promise.reject(new TypeError('bug')) : answer(asked, parameters);
    await expect(search(github, withSha('head'))).rejects.toThrow(TypeError);
  });

  it('neither is one in a download', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(12)];
    github.downloadArtifact = () => Promise.reject(new TypeError('bug'));
    await expect(search(github)).rejects.toThrow(TypeError);
  });
});

describe('many artifacts of the name', () => {
  const expired = (count: number) =>
    Array.from({ length: count }, (_, i) => stored(1000 + i, { createdAt: '2020-01-01T00:00:00Z' }));
  const asked = (github: InMemoryGitHub, part: string) =>
    github.asked.filter(({ route }) => route.includes(part));

  it('are read page by page, 100 at a time, until one is not full', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [...expired(100), stored(12)];
    expect((await search(github)).lookup).toMatchObject(found('run-12'));
    const pages = asked(github, '/actions/artifacts').map(({ parameters }) => parameters);
    expect(pages).toEqual([1, 2].map((page) => ({ name: NAME, per_page: 100, page })));
  });

  it('three full pages are enough: then the runs of the branch are looked at, of each event the last ten', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [...expired(300), stored(7), stored(12), stored(9)];
    github.events.set(12, 'schedule');
    const { lookup, log } = await search(github);
    expect(lookup).toMatchObject({ kind: 'missing' });
    expect(log[0]).toBe(
      'info: Baseline: none among the 300 newest of that name; looking at the runs of main',
    );
    expect(asked(github, 'workflows').map(({ parameters }) => parameters)).toEqual(
      ['push', 'schedule', 'workflow_dispatch'].map((event) => ({
        workflow_id: 'perf.yml',
        branch: 'main',
        event,
        status: 'completed',
        per_page: 10,
      })),
    );
    // The newest ten runs of all, by number: none of them has a baseline that counts.
    expect(asked(github, 'runs/{run_id}/artifacts').map(({ parameters }) => parameters)).toEqual(
      [1299, 1298].map((run_id) => ({ run_id, name: NAME })),
    );
  });

  it('two of the newest runs are enough', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [...expired(300), stored(2009), stored(2012), stored(2010)];
    const { lookup } = await search(github);
    expect(lookup).toMatchObject(found('run-2012'));
    expect(asked(github, 'runs/{run_id}/artifacts').map(({ parameters }) => parameters.run_id)).toEqual([
      2012, 2010,
    ]);
  });

  it('where the workflow is not known there are no runs to look at', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = expired(300);
    const { lookup } = await search(github, planOf(), { ...onMain, workflowPath: undefined });
    expect(lookup).toMatchObject({ kind: 'missing' });
    expect(asked(github, 'workflows')).toEqual([]);
  });

  it('one that is found among the pages is enough', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(12), ...expired(299)];
    expect((await search(github)).lookup).toMatchObject(found('run-12'));
    expect(asked(github, 'workflows')).toEqual([]);
  });
});

describe('what GitHub leaves open', () => {
  it.each([
    ['no run', null],
    ['a run without a number', { repository_id: 1, head_repository_id: 1 }],
    ['a run of no repository', { id: 1, head_repository_id: 1 }],
    ['a run of no head', { id: 1, repository_id: 1 }],
  ])('%s: not a baseline', async (_, workflowRun) => {
    const github = new InMemoryGitHub();
    const artifact = {
      id: 5,
      name: NAME,
      size_in_bytes: 1,
      expired: false,
      created_at: '2026-11-23T00:00:00Z',
      digest: 'x',
      workflow_run: workflowRun,
    };
    github.request = async () => ({ status: 200, data: { artifacts: [artifact] } });
    expect((await search(github)).log[0]).toBe(
      'info: Baseline: artifact 5 left out: GitHub does not say which run it came from',
    );
  });

  it('no date and no digest: not a baseline', async () => {
    const github = new InMemoryGitHub();
    github.artifacts = [stored(12, { createdAt: null }), stored(13, { digest: null })];
    expect((await search(github)).log).toEqual(
      expect.arrayContaining([
        'info: Baseline: artifact 120 left out: it is NaN days old, baseline-max-age is 90 days',
        'info: Baseline: artifact 130 left out: GitHub has no digest of it',
      ]),
    );
  });
});
