import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInFile, saveToFile } from '../../src/baseline/file-store.ts';
import { findBaseline } from '../../src/baseline/find-baseline.ts';
import { appendRun, readHistory } from '../../src/baseline/history-file.ts';
import { reasonNotToSave, saveBaseline } from '../../src/baseline/save-baseline.ts';
import type { BaselineLookup } from '../../src/domain/judgement.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { Plan, TestPlan } from '../../src/domain/plan.ts';
import type { ActionsRun, ArtifactUpload } from '../../src/github/github.ts';
import { runSummary } from '../judge/run-summary.ts';
import { duetRun } from '../support/duets.ts';
import { recordingLog } from '../support/log.ts';

const plan = (baseline: Partial<Plan['baseline']> = {}) =>
  ({
    names: { baselinePrefix: 'perf-baseline-main' },
    baseline: { mode: 'auto', save: 'auto', maxAgeMs: 1e12, regressionTolerance: 0.05, ...baseline },
    dryRun: false,
  }) as unknown as Plan;
const test = { testType: 'load', profileHash: 'abcdef012345' } as unknown as TestPlan;
const onMain: ActionsRun = {
  owner: 'octo-org',
  repo: 'orders',
  repositoryId: 1,
  defaultBranch: 'main',
  serverUrl: 'https://github.com',
  runId: 5,
  runNumber: 5,
  runAttempt: 1,
  job: 'perf',
  workflowPath: '.github/workflows/performance-test.yml',
  eventName: 'push',
  refName: 'main',
  refIsBranch: true,
  sha: 'a'.repeat(40),
  actor: 'octocat',
  pullRequest: undefined,
  triggeringRun: undefined,
};
const verdict = (outcome: 'pass' | 'fail' | 'inconclusive' | 'broken'): Partial<RunSummary> => ({
  verdict: { outcome, headline: outcome },
});

describe('what may become a baseline', () => {
  const cases: [
    string,
    Partial<RunSummary>,
    Partial<Plan['baseline']>,
    Partial<ActionsRun>,
    RegExp | undefined,
  ][] = [
    ['a passing push to main', {}, {}, {}, undefined],
    ['a passing scheduled run', {}, {}, { eventName: 'schedule' }, undefined],
    ['a passing dispatch on main', {}, {}, { eventName: 'workflow_dispatch' }, undefined],
    ['a failing run', verdict('fail'), {}, {}, /verdict is fail/],
    ['an inconclusive run', verdict('inconclusive'), {}, {}, /verdict is inconclusive/],
    ['a broken run', verdict('broken'), {}, {}, /verdict is broken/],
    ['a run that was not judged', { verdict: undefined }, {}, {}, /verdict is missing/],
    [
      'a pull request',
      {},
      {},
      { eventName: 'pull_request', refName: '7/merge', refIsBranch: false },
      /started by pull_request/,
    ],
    [
      'a pull request, although always is asked for',
      {},
      { save: 'always' },
      { eventName: 'pull_request' },
      /pull_request/,
    ],
    ['workflow_run', {}, {}, { eventName: 'workflow_run' }, /started by workflow_run/],
    ['a push to a feature branch', {}, {}, { refName: 'feature' }, /not on the base branch main/],
    [
      'a feature branch when it is the chosen base',
      {},
      { branch: 'feature' },
      { refName: 'feature' },
      undefined,
    ],
    ['a tag called main', {}, {}, { refIsBranch: false }, /not on the base branch/],
    ['save-baseline: never', {}, { save: 'never' }, {}, /save-baseline is never/],
    [
      'an accepted regression, by hand',
      verdict('fail'),
      { save: 'always' },
      { eventName: 'workflow_dispatch' },
      undefined,
    ],
    ['a broken run, by hand', verdict('broken'), { save: 'always' }, {}, /verdict is broken/],
    ['a feature branch, by hand', {}, { save: 'always' }, { refName: 'feature' }, undefined],
    ['the baseline is turned off', {}, { mode: 'none' }, {}, /^the baseline is turned off$/],
    [
      'a file that nobody asked to change',
      {},
      { mode: 'file' },
      {},
      /^a baseline file is only changed with save-baseline: always$/,
    ],
    ['a file, by hand', {}, { mode: 'file', save: 'always' }, { eventName: 'pull_request' }, undefined],
    [
      'an event with all that would do',
      {},
      {},
      { eventName: 'issue_comment' },
      /^it was started by issue_comment, not by push, schedule, workflow_dispatch$/,
    ],
  ];
  it.each(cases)('%s', (_, overrides, baseline, run, reason) => {
    const because = reasonNotToSave(runSummary('r', {}, overrides), plan(baseline), { ...onMain, ...run });
    if (reason === undefined) expect(because).toBeUndefined();
    else expect(because).toMatch(reason);
  });
});

it.each([
  ['a dry run', { ...plan(), dryRun: true }, onMain, 'this is a dry run'],
  ['a laptop', plan(), undefined, 'this is not GitHub Actions'],
] as const)('%s stores nothing, and says so', async (_, planned, run, because) => {
  const log = recordingLog();
  let uploads = 0;
  const uploadArtifact = async () => ({ id: ++uploads });
  await saveBaseline(runSummary('r'), { kind: 'off' }, planned, test, { log, run, uploadArtifact });
  expect(log.lines).toEqual([`info: Baseline: this run is not stored, ${because}`]);
  expect(uploads).toBe(0);
});

describe('what is stored', () => {
  const found: BaselineLookup = {
    kind: 'found',
    baseline: { runs: [runSummary('old')], source: '', sha: '', newestAt: '' },
  };

  it.each<[string, BaselineLookup, string[]]>([
    ['the history with this run', found, ['new', 'old']],
    ['the first one', { kind: 'missing', because: '' }, ['new']],
  ])('as an artifact: %s; its folder is gone afterwards', async (_, lookup, ids) => {
    const log = recordingLog();
    let stored: string[] = [];
    let folder = '';
    await saveBaseline(runSummary('new'), lookup, plan(), test, {
      log,
      run: onMain,
      uploadArtifact: async ({ files, rootDirectory }) => {
        folder = rootDirectory;
        stored = JSON.parse(await readFile(files[0] ?? '', 'utf8')).runs.map(({ id }: RunSummary) => id);
        return { id: 1 };
      },
    });
    expect(stored).toEqual(ids);
    expect(folder).toContain('perf-baseline-');
    await expect(readFile(join(folder, 'history.json'))).rejects.toThrow('ENOENT');
    expect(log.lines).toEqual([
      'info: Baseline: this run was stored as artifact perf-baseline-main-load-abcdef012345',
    ]);
  });

  it('in a file that was named, not as an artifact', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'perf-save-'));
    const file = join(folder, 'base.json');
    const log = recordingLog();
    const planned = plan({ mode: 'file', file, save: 'always' });
    const uploadArtifact = () => Promise.reject(new Error('not wanted'));
    await saveBaseline(runSummary('new'), found, planned, test, { log, run: onMain, uploadArtifact });
    const stored = JSON.parse(await readFile(file, 'utf8')).runs.map(({ id }: RunSummary) => id);
    expect(stored).toEqual(['new', 'old']);
    expect(log.lines).toEqual([`info: Baseline: this run was added to ${file}`]);
    await rm(folder, { recursive: true });
  });

  it('nowhere where artifacts cannot be stored', async () => {
    const log = recordingLog();
    await saveBaseline(runSummary('new'), found, plan(), test, {
      log,
      run: onMain,
      uploadArtifact: undefined,
    });
    expect(log.lines).toEqual([]);
  });
});

describe('what a push learns of two versions', () => {
  const found: BaselineLookup = {
    kind: 'found',
    baseline: { runs: [runSummary('old')], source: '', sha: '', newestAt: '' },
  };
  const saved = async (run: RunSummary, onRun: ActionsRun = onMain, given = plan()) => {
    const log = recordingLog();
    let content: string | undefined;
    await saveBaseline(run, found, given, test, {
      log,
      run: onRun,
      uploadArtifact: async ({ files: [file = ''] }) => {
        content = await readFile(file, 'utf8');
        return { id: 1 };
      },
    });
    const history = content === undefined ? undefined : JSON.parse(content);
    const ids = (list?: { id: string }[]) => list?.map(({ id }) => id);
    return { log: log.lines, runs: ids(history?.runs), duets: ids(history?.duets) };
  };
  it('is stored beside the run', async () => {
    expect(await saved(duetRun('new'))).toMatchObject({ runs: ['new', 'old'], duets: ['new'] });
  });
  it.each(['fail', 'inconclusive'] as const)('is stored whatever came of it: %s', async (outcome) => {
    const { runs, duets, log } = await saved(duetRun('new', verdict(outcome)));
    expect({ runs, duets }).toEqual({ runs: ['old'], duets: ['new'] });
    expect(log).toEqual([
      `info: Baseline: what its rounds found was stored as artifact perf-baseline-main-load-abcdef012345; the run itself is not, its verdict is ${outcome}: only a valid, passing run is worth comparing with`,
    ]);
  });
  it.each<[string, RunSummary, Partial<ActionsRun>, Partial<Plan['baseline']>]>([
    [
      'a pull request',
      duetRun('new', verdict('fail')),
      { eventName: 'pull_request', refIsBranch: false },
      {},
    ],
    ['a passing pull request', duetRun('new'), { eventName: 'pull_request', refIsBranch: false }, {}],
    ['another branch', duetRun('new', verdict('fail')), { refName: 'topic' }, {}],
    ['a comparison that broke', duetRun('new', verdict('broken')), {}, {}],
    ['a baseline that is turned off', duetRun('new', verdict('fail')), {}, { mode: 'none' }],
  ])('nothing of %s', async (_, run, onRun, baseline) => {
    expect((await saved(run, { ...onMain, ...onRun }, plan(baseline))).duets).toBeUndefined();
  });
});

describe('the rolling history', () => {
  it('holds the last 20 runs, newest first, none twice', () => {
    let runs: RunSummary[] = [];
    for (let i = 0; i < 25; i++) runs = appendRun(runSummary(`run-${i}`), runs).runs;
    expect(runs.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => `run-${24 - i}`));
    expect(appendRun(runSummary('run-24'), runs).runs).toHaveLength(20);
  });

  it('is read back as it was written', () => {
    const written = appendRun(runSummary('b'), [runSummary('a')]);
    expect(readHistory(JSON.stringify(written))).toEqual({ kind: 'read', runs: written.runs, duets: [] });
  });

  it('an accepted regression starts a new one', async () => {
    const uploads: ArtifactUpload[] = [];
    let content = '';
    await saveBaseline(
      runSummary('slow', {}, verdict('fail')),
      { kind: 'found', baseline: { runs: [runSummary('old')], source: '', sha: '', newestAt: '' } },
      plan({ save: 'always' }),
      test,
      {
        log: recordingLog(),
        run: onMain,
        uploadArtifact: async (upload) => {
          uploads.push(upload);
          content = await readFile(upload.files[0] ?? '', 'utf8');
          return { id: 1 };
        },
      },
    );
    expect(uploads).toMatchObject([{ name: 'perf-baseline-main-load-abcdef012345', retentionDays: 90 }]);
    expect(JSON.parse(content).runs).toMatchObject([
      { id: 'slow', verdict: { outcome: 'pass', headline: 'Accepted as the new baseline: fail' } },
    ]);
  });

  it('a store that refuses is a warning', async () => {
    const log = recordingLog();
    await saveBaseline(runSummary('r'), { kind: 'off' }, plan(), test, {
      log,
      run: onMain,
      uploadArtifact: () => Promise.reject(new Error('409 Conflict')),
    });
    expect(log.lines).toEqual(['warn: Baseline: this run could not be stored: 409 Conflict']);
  });
});

describe('a baseline file', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'perf-file-store-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));
  const ages = { nowMs: Date.parse('2026-11-24T00:00:00Z'), maxAgeMs: 90 * 86_400_000 };

  it('may be a single result.json', async () => {
    const path = join(directory, 'result.json');
    await writeFile(path, JSON.stringify(runSummary('one')));
    expect(await findInFile(path, ages)).toMatchObject({
      kind: 'found',
      baseline: { source: `file ${path}` },
    });
  });

  it('grows by the runs that are saved to it', async () => {
    const path = join(directory, 'deep', 'history.json');
    await saveToFile(path, appendRun(runSummary('one'), []));
    await saveToFile(path, appendRun(runSummary('two'), [runSummary('one')]));
    expect(await findInFile(path, ages)).toMatchObject({
      baseline: { runs: [{ id: 'two' }, { id: 'one' }] },
    });
  });

  it('that is missing is a normal answer; one that is damaged is a mistake to report', async () => {
    await writeFile(join(directory, 'bad.json'), '{"schemaVersion":3}');
    await expect(findInFile(join(directory, 'bad.json'), ages)).rejects.toThrow(/schema version is 3/);
  });

  it('whose runs are all too old is missing, and says so', async () => {
    const path = join(directory, 'result.json');
    await writeFile(path, JSON.stringify(runSummary('one', {}, { startedAt: '2025-01-01T00:00:00Z' })));
    expect(await findInFile(path, ages)).toMatchObject({
      kind: 'missing',
      because: expect.stringContaining('1 older'),
    });
  });
});

describe('a baseline file that is not there', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'perf-named-'));
    await writeFile(join(directory, 'history.json'), '{}');
  });
  afterEach(() => rm(directory, { recursive: true }));

  const cases: [string, string, 'auto' | 'always', RegExp | undefined][] = [
    [
      'that nothing will make',
      'other.json',
      'auto',
      /there is no file .*other\.json, .*that takes save-baseline always/,
    ],
    ['with a slip of the pen', 'history.jsn', 'auto', /Did you mean "history\.json"\?.*save-baseline always/],
    [
      'with a slip of the pen that would start a second history',
      'history.jsn',
      'always',
      /Did you mean "history\.json"\?$/,
    ],
    ['in a folder that is not there', 'no/where.json', 'auto', /there is no file/],
    ['that this run makes', 'other.json', 'always', undefined],
  ];
  it.each(cases)('%s', async (_, name, save, warning) => {
    const log = recordingLog();
    const file = join(directory, name);
    const lookup = await findBaseline(plan({ mode: 'file', file, save }), test, {
      log,
      nowMs: Date.now(),
      run: undefined,
      github: undefined,
    });
    expect(lookup.kind).toBe('missing');
    const warnings = log.lines.filter((line) => line.startsWith('warn'));
    if (warning === undefined) expect(warnings).toEqual([]);
    else expect(warnings.join()).toMatch(warning);
  });
});
