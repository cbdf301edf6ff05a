import { describe, expect, it } from 'vitest';
import {
  chooseArtifacts,
  chooseRuns,
  type ListedArtifact,
  type SourceRun,
  sourceRunProblem,
  type Wanted,
} from '../../src/baseline/choose-runs.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { runSummary } from '../judge/run-summary.ts';

const DAY_MS = 86_400_000;
const nowMs = Date.parse('2026-11-24T12:00:00Z');
const daysAgo = (days: number, ms = 0) => new Date(nowMs - days * DAY_MS - ms).toISOString();

const wanted: Wanted = {
  name: 'perf-baseline',
  branch: 'main',
  workflowPath: '.github/workflows/perf.yml',
  nowMs,
  maxAgeMs: 90 * DAY_MS,
  maxSizeBytes: 1000,
};

const run = { id: 7, repositoryId: 1, headRepositoryId: 1, headBranch: 'main', headSha: 'abc' };
const artifact = (changes: Partial<ListedArtifact> = {}): ListedArtifact => ({
  id: 1,
  name: 'perf-baseline',
  sizeBytes: 1000,
  expired: false,
  createdAt: daysAgo(90),
  digest: 'sha256:00',
  run,
  ...changes,
});

describe('an artifact', () => {
  it('as old and as large as may be is taken', () => {
    expect(chooseArtifacts([artifact()], wanted)).toEqual({ accepted: [artifact()], rejected: [] });
  });

  it.each<[Partial<ListedArtifact>, string]>([
    [{ name: 'another' }, 'its name is not perf-baseline'],
    [{ expired: true }, 'it has expired'],
    [{ run: undefined }, 'GitHub does not say which run it came from'],
    [{ run: { ...run, headRepositoryId: 2 } }, 'it came from a fork'],
    [{ run: { ...run, headBranch: 'feature' } }, 'it came from branch feature, not main'],
    [{ createdAt: daysAgo(90, 1) }, 'it is 90 days old, baseline-max-age is 90 days'],
    [{ createdAt: daysAgo(120) }, 'it is 120 days old, baseline-max-age is 90 days'],
    [{ createdAt: '' }, 'it is NaN days old, baseline-max-age is 90 days'],
    [{ sizeBytes: 1001 }, 'it is 1001 bytes large, more than 1000'],
    [{ digest: undefined }, 'GitHub has no digest of it'],
  ])('with %j is left out', (changes, because) => {
    expect(chooseArtifacts([artifact({ id: 5, ...changes })], wanted)).toEqual({
      accepted: [],
      rejected: [{ artifactId: 5, because }],
    });
  });

  it('of the newest run comes first, and the newest artifact of a run', () => {
    const of = (id: number, runId: number) => artifact({ id, run: { ...run, id: runId } });
    const { accepted } = chooseArtifacts([of(1, 10), of(9, 8), of(3, 12), of(4, 12)], wanted);
    expect(accepted.map(({ id }) => id)).toEqual([4, 3, 1, 9]);
  });
});

describe('the run an artifact came from', () => {
  const source: SourceRun = {
    event: 'push',
    path: '.github/workflows/perf.yml',
    headBranch: 'main',
    headRepositoryId: 1,
    repositoryId: 1,
  };

  it.each<[Partial<SourceRun>, string | undefined]>([
    [{}, undefined],
    [{ event: 'schedule' }, undefined],
    [{ event: 'workflow_dispatch' }, undefined],
    [{ path: '.github/workflows/perf.yml@refs/heads/main' }, undefined],
    [
      { event: 'pull_request' },
      'its run was started by pull_request, not by push, schedule, workflow_dispatch',
    ],
    [{ headRepositoryId: 2 }, 'its run was of a fork'],
    [{ headRepositoryId: undefined }, 'its run was of a fork'],
    [{ headBranch: 'feature' }, 'its run was of branch feature, not main'],
    [{ path: 'evil.yml@main' }, 'it came from another workflow, evil.yml'],
  ])('with %j: %s', (changes, problem) => {
    expect(sourceRunProblem({ ...source, ...changes }, wanted)).toBe(problem);
  });

  it('may be of any workflow where ours is not known', () => {
    const problem = sourceRunProblem(
      { ...source, path: 'other.yml' },
      { ...wanted, workflowPath: undefined },
    );
    expect(problem).toBeUndefined();
  });
});

describe('runs of a history', () => {
  const of = (id: string, startedAt: string, changes: Partial<RunSummary> = {}) =>
    runSummary(id, {}, { startedAt, ...changes });
  const chosen = (...runs: RunSummary[]) => {
    const { accepted, ...left } = chooseRuns(runs, { nowMs, maxAgeMs: 90 * DAY_MS });
    return { accepted: accepted.map(({ id }) => id), ...left };
  };
  const verdict = (outcome: 'pass' | 'fail' | 'inconclusive' | 'broken') => ({
    verdict: { outcome, headline: '' },
  });

  it('newest first, whatever their order in the file', () => {
    expect(chosen(of('b', daysAgo(2)), of('c', daysAgo(1)), of('a', daysAgo(3)))).toEqual({
      accepted: ['c', 'b', 'a'],
      tooOld: 0,
      notPassed: 0,
    });
  });

  it('as old as may be counts, a millisecond older or of no known age does not', () => {
    expect(chosen(of('edge', daysAgo(90)), of('old', daysAgo(90, 1)), of('timeless', 'x'))).toEqual({
      accepted: ['edge'],
      tooOld: 2,
      notPassed: 0,
    });
  });

  it('those that passed or were never judged count', () => {
    const runs = (['pass', 'fail', 'inconclusive', 'broken'] as const).map((outcome, index) =>
      of(outcome, daysAgo(index + 1), verdict(outcome)),
    );
    expect(
      chosen(...runs, of('unjudged', daysAgo(9), { verdict: undefined }), of('old', daysAgo(99))),
    ).toEqual({
      accepted: ['pass', 'unjudged'],
      tooOld: 1,
      notPassed: 3,
    });
  });
});
