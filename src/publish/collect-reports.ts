import { createHash } from 'node:crypto';
import * as z from 'zod';
import { LONGEST_REPORT_BYTES, readReport } from '../domain/report-file.ts';
import type { Report } from '../domain/report.ts';
import { type Artifact, artifactSchema } from '../github/artifacts.ts';
import { type GitHub, GitHubError, readAnswer } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { unzip } from '../github/unzip.ts';
import { reportBudget } from './report-budget.ts';
import type { PageArtifact } from './report-pages.ts';
import { reasonOf } from '../wording/reason.ts';

export interface CollectRequest {
  /** The run whose artifacts are read. */
  runId: number;
  /** Only artifacts whose name begins so. */
  namePrefix: string;
  /** The commit that was measured by GitHub's own account; overrides what the artifact says. */
  sha: string;
  runUrl: string;
  pullRequest: number | undefined;
}

export interface CollectedReports {
  reports: Report[];
  /** A sentence when there was more than is read together; the largest reports are left out then. */
  tooMuch: string | undefined;
  /** Artifacts that are a page to look at. */
  pages: PageArtifact[];
}

const PAGE_SIZE = 100;
/** A run may hold 500 artifacts for each of its jobs; these are looked through for the ones of ours. */
const MOST_PAGES = 10;
const MAX_PACKED_BYTES = 100_000_000;
/** Each test type once, at its largest. */
const MAX_UNPACKED_BYTES = 100_000_000;
const MOST_ARTIFACTS = 50;
const MOST_FILES = 20_000;
/** More tests than anybody reads: a fork could leave thousands of small ones. */
const MOST_REPORTS = 50;

const artifactsSchema = z.object({ artifacts: z.array(artifactSchema) });

/**
 * Reads the reports that the jobs of a run left in artifacts. They may come from a fork: nothing of them is written
 * to disk, run or trusted; what does not have the exact shape is left out with a reason.
 */
export async function collectReports(
  request: CollectRequest,
  github: GitHub,
  log: Log,
): Promise<CollectedReports> {
  const all = await listArtifacts(request.runId, github);
  // A report.html is an artifact of its own, and no archive.
  const pages = all.filter(({ name, expired }) => name.endsWith('.html') && !expired);
  const listed = all.filter(({ name }) => name.startsWith(request.namePrefix) && !name.endsWith('.html'));
  // Of a re-run there are several of the same test: the newest artifact has the highest id and wins.
  const newestFirst = listed.sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
  const reports = new Map<string, LegReport>();
  const budget = reportBudget();
  for (const artifact of newestFirst) {
    const leg = legOf(artifact.name, request.namePrefix);
    try {
      for (const { report, bytes } of await readArtifact(artifact, github, log)) {
        const key = `${leg}\n${report.title}`;
        const what = `Report ${oneLine(report.title)} of artifact ${oneLine(artifact.name)}`;
        if (reports.has(key)) {
          log.info(`${what} left out: a newer one was read. Legs of a matrix need an artifact-name each.`);
          continue;
        }
        if (reports.size === MOST_REPORTS) throw new Error(`there are ${MOST_REPORTS} reports already`);
        reports.set(key, { leg, report: withTrustedCommit(report, request) });
        log.info(`${what} read`);
        for (const tooLarge of budget.take(key, bytes)) reports.set(tooLarge, { leg: '', report: undefined });
      }
    } catch (error) {
      log.warn(`Artifact ${oneLine(artifact.name)} left out: ${oneLine(reasonOf(error))}`);
    }
  }
  const kept = [...reports.values()].filter((one) => one.report !== undefined);
  const sorted = titledByLeg(kept).sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return { reports: sorted, tooMuch: budget.sentence(), pages };
}

/** undefined: it was left out, and an older one of the same test does not come in its place. */
type LegReport = ReadLeg | { leg: string; report: undefined };

interface ReadLeg {
  leg: string;
  report: Report;
}

/** What an artifact's name says about its job: without the attempt, and without what made a taken name unique. */
function legOf(name: string, prefix: string): string {
  return name
    .slice(prefix.length)
    .replace(/-perf-[0-9a-f]{8}$/, '')
    .replace(/-\d+$/, '');
}

/** Legs of a matrix may run the same type of test: those are called by the leg as well. */
function titledByLeg(legs: ReadLeg[]): Report[] {
  return legs.map(({ leg, report }) => {
    const namesakes = legs.filter((other) => other.report.title === report.title);
    return namesakes.length < 2 ? report : { ...report, title: `${leg}: ${report.title}`.slice(0, 500) };
  });
}

async function listArtifacts(runId: number, github: GitHub): Promise<Artifact[]> {
  const listed: Artifact[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      run_id: runId,
      per_page: PAGE_SIZE,
      page,
    });
    const { artifacts } = readAnswer(artifactsSchema, answer);
    listed.push(...artifacts);
    if (artifacts.length < PAGE_SIZE) break;
  }
  return listed;
}

async function readArtifact(
  artifact: Artifact,
  github: GitHub,
  log: Log,
): Promise<{ report: Report; bytes: number }[]> {
  if (artifact.expired) throw new GitHubError(0, 'it has expired');
  if (artifact.size_in_bytes > MAX_PACKED_BYTES)
    throw new GitHubError(
      0,
      `it is ${artifact.size_in_bytes} bytes large, at most ${MAX_PACKED_BYTES} are read`,
    );
  const archive = await github.downloadArtifact(artifact.id, MAX_PACKED_BYTES);
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (artifact.digest !== digest) throw new Error('its content does not match its digest');
  const files = await unzip(archive, {
    maxEntries: MOST_FILES,
    maxBytes: MAX_UNPACKED_BYTES,
    only: (name, size) => /^(?:[a-z]{1,20}\/)?report\.json$/.test(name) && size <= LONGEST_REPORT_BYTES,
  });
  if (files.size === 0) throw new Error('it holds no report.json that can be read');
  return [...files].flatMap(([name, content]) => {
    const read = readReport(content.toString('utf8'));
    if (read.kind === 'read') return [{ report: read.report, bytes: content.length }];
    log.warn(
      `${oneLine(name)} of artifact ${oneLine(artifact.name)} left out: it is refused: ${oneLine(read.because)}`,
    );
    return [];
  });
}

/** Which commit, pull request and run this is about is GitHub's word, not the artifact's. */
function withTrustedCommit(report: Report, { sha, runUrl, pullRequest }: CollectRequest): Report {
  const facts = report.facts.filter(({ name }) => name !== 'Commit' && name !== 'Run');
  return {
    ...report,
    facts: [{ name: 'Commit', value: sha.slice(0, 12) }, { name: 'Run', value: runUrl }, ...facts],
    summary: {
      ...report.summary,
      commit: { sha, runUrl, ...(pullRequest === undefined ? {} : { pullRequest }) },
    },
  };
}

function oneLine(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, 300);
}
