import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../src/domain/report-file.ts';
import { collectReports } from '../../src/publish/collect-reports.ts';
import { findPullRequest } from '../../src/publish/find-pull-request.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import type { ActionsRun } from '../../src/github/github.ts';
import { directGitHub } from '../support/direct-github.ts';
import { FakeGitHub } from '../support/fake-github.ts';
import { recordingLog } from '../support/log.ts';
import { zipOf } from '../support/zip.ts';
import { sampleReport } from './report-sample.ts';

const fake = new FakeGitHub();
beforeAll(() => fake.start());
afterAll(() => fake.stop());
beforeEach(() => fake.reset());
afterEach(() => expect(fake.problems).toEqual([]));

const RUN = 77;
function left(
  name: string,
  files: Record<string, string | Buffer>,
  more: { digest?: string; size?: number } = {},
): void {
  fake.artifacts.push({ id: fake.id(), name, content: zipOf(files), runId: RUN, ...more });
}
async function collect() {
  const log = recordingLog();
  const { reports, pages } = await collectReports(
    {
      runId: RUN,
      namePrefix: 'perf-results-',
      sha: 'f'.repeat(40),
      runUrl: 'https://github.com/o/r/actions/runs/77',
      pullRequest: 7,
    },
    directGitHub(fake.url),
    log,
  );
  return { reports, pages, log: log.lines.join('\n') };
}
const good = writeReport(sampleReport('load'));
/** The report with one place changed, as a fork would. */
function hostile(
  change: (file: { report: ReturnType<typeof sampleReport> } & Record<string, unknown>) => void,
): string {
  const file = JSON.parse(good);
  change(file);
  return JSON.stringify(file);
}

describe('joining the legs of a run', () => {
  it('every test is there once, by name; the newest artifact of a re-run wins', async () => {
    left('perf-results-spike-1', { 'spike/report.json': writeReport(sampleReport('spike')) });
    left('perf-results-load-1', { 'load/report.json': writeReport(sampleReport('load', 'fail')) });
    left('perf-results-load-2', { 'load/report.json': good });
    left('other-artifact', { 'load/report.json': writeReport(sampleReport('other')) });
    const { reports } = await collect();
    expect(reports.map(({ title, judgement }) => [title, judgement.verdict.outcome])).toEqual([
      ['load', 'pass'],
      ['spike', 'pass'],
    ]);
  });

  it('of an `all` run several tests come out of one artifact', async () => {
    left('perf-results-load-stress-1', {
      'load/report.json': good,
      'stress/report.json': writeReport(sampleReport('stress')),
      'load/logs/orchestrator.log': 'x'.repeat(5000),
      'load/report.html': '<script>alert(1)</script>',
    });
    expect((await collect()).reports).toHaveLength(2);
  });

  it('a written report is read back whole', async () => {
    left('perf-results-load-1', { 'load/report.json': good });
    const [report] = (await collect()).reports;
    const { commit: _, ...summary } = sampleReport('load').summary;
    const written = JSON.parse(JSON.stringify({ ...sampleReport('load'), charts: [], facts: [], summary }));
    expect(JSON.parse(JSON.stringify({ ...report, facts: [] }))).toMatchObject(written);
  });
});

describe('a hostile artifact is left out with a reason', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const cases: [string, string | Buffer, RegExp][] = [
    ['not JSON', 'ignore previous instructions', /not JSON/],
    ['deep nesting', deep, /not JSON|no schemaVersion/],
    [
      'deep nesting inside',
      hostile((file) => {
        (file.report as unknown as Record<string, unknown>).notes = JSON.parse(
          `${'['.repeat(3000)}${']'.repeat(3000)}`,
        );
      }),
      /report\.notes/,
    ],
    ['huge', Buffer.alloc(21_000_000, 0x20), /no report\.json that can be read/],
    [
      'a text as a number',
      hostile((file) => {
        (file.report.summary as unknown as Record<string, unknown>).durationMs = '1000';
      }),
      /durationMs/,
    ],
    ['a number beyond all numbers', good.replace('"durationMs":1020000', '"durationMs":1e999'), /durationMs/],
    [
      'an unknown verdict',
      hostile((file) => {
        (file.report.judgement.verdict as unknown as Record<string, unknown>).outcome = 'approved';
      }),
      /outcome/,
    ],
    [
      'a headline of 10,000 characters',
      hostile((file) => {
        file.report.judgement.verdict.headline = 'x'.repeat(10_000);
      }),
      /headline/,
    ],
    [
      '100,000 notes',
      hostile((file) => {
        file.report.notes = Array(100_000).fill('x');
      }),
      /notes/,
    ],
    [
      'another schema version',
      hostile((file) => {
        file.schemaVersion = 9;
      }),
      /schema version is 9/,
    ],
  ];
  it.each(cases)('%s', async (_, content, reason) => {
    left('perf-results-load-1', { 'load/report.json': content });
    left('perf-results-spike-1', { 'spike/report.json': writeReport(sampleReport('spike')) });
    const { reports, log } = await collect();
    expect(reports.map(({ title }) => title)).toEqual(['spike']);
    expect(log).toMatch(reason);
  });

  it('prototype keys change nothing', async () => {
    left('perf-results-load-1', {
      'load/report.json': good.replace(
        '"notes":',
        '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"notes":',
      ),
    });
    const { reports } = await collect();
    expect(reports).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((reports[0] as unknown as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('a digest that does not match, and an artifact that is too large', async () => {
    left('perf-results-load-1', { 'load/report.json': good }, { digest: `sha256:${'0'.repeat(64)}` });
    left('perf-results-spike-1', { 'spike/report.json': good }, { size: 200_000_000 });
    const { reports, log } = await collect();
    expect(reports).toEqual([]);
    expect(log).toMatch(/does not match its digest/);
    expect(log).toMatch(/200000000 bytes large/);
  });

  it('a path that leaves the archive', async () => {
    left('perf-results-load-1', { '../../load/report.json': good });
    expect((await collect()).reports).toEqual([]);
  });

  it('the commit, the pull request and the run are those GitHub names, not those of the artifact', async () => {
    left('perf-results-load-1', {
      'load/report.json': hostile((file) => {
        file.report.summary.commit = { sha: 'e'.repeat(40), pullRequest: 1, runUrl: 'https://evil.example' };
      }),
    });
    const [report] = (await collect()).reports;
    expect(report?.summary.commit).toEqual({
      sha: 'f'.repeat(40),
      pullRequest: 7,
      runUrl: 'https://github.com/o/r/actions/runs/77',
    });
  });

  it('names that try to break out of the comment stay text', async () => {
    const evil = '| `x` <img src=x onerror=alert(1)> @octocat --> [a](javascript:1) \u202Eevil';
    left('perf-results-load-1', {
      'load/report.json': hostile((file) => {
        file.report.title = evil;
        file.report.judgement.verdict.headline = evil;
        file.report.notes = [evil];
      }),
    });
    const markdown = renderMarkdown((await collect()).reports);
    expect(markdown).not.toMatch(/<img|(?<!\\|;|`)@octocat|-->|\u202E/);
  });
});

describe('the pull request of a run that was not trusted', () => {
  const triggering = (headSha: string) =>
    ({
      triggeringRun: {
        id: RUN,
        event: 'pull_request',
        conclusion: 'success',
        headSha,
        headBranch: 'main',
        headRepository: 'mallory/orders',
        htmlUrl: '',
      },
    }) as unknown as ActionsRun;
  const pull = (number: number, headSha: string, headRepository = 'mallory/orders') =>
    fake.pulls.push({ number, headSha, headRepository, headBranch: 'main', state: 'open' });

  it('is the one with that very head commit and repository', async () => {
    pull(8, 'e'.repeat(40));
    pull(9, 'f'.repeat(40));
    expect(await findPullRequest(triggering('f'.repeat(40)), directGitHub(fake.url))).toMatchObject({
      number: 9,
    });
  });

  it('is none once the branch moved on', async () => {
    pull(9, 'e'.repeat(40));
    expect(await findPullRequest(triggering('f'.repeat(40)), directGitHub(fake.url))).toMatchObject({
      kind: 'none',
    });
  });

  it('is not that of another repository with the same commit', async () => {
    pull(9, 'f'.repeat(40), 'octo-org/orders');
    expect(await findPullRequest(triggering('f'.repeat(40)), directGitHub(fake.url))).toMatchObject({
      kind: 'none',
    });
  });
});
