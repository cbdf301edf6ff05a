import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { BaselineLookup } from '../domain/judgement.ts';
import type { Duet } from '../domain/duet.ts';
import type { RunSummary } from '../domain/measurement.ts';
import { adviceOn } from '../github/advice.ts';
import { type GitHub, GitHubError, readAnswer } from '../github/github.ts';
import type { Log } from '../ports/ports.ts';
import { unzip } from '../github/unzip.ts';
import {
  chooseArtifacts,
  chooseDuets,
  chooseRuns,
  type ListedArtifact,
  type Rejected,
  sourceRunProblem,
  type Wanted,
} from './choose-runs.ts';
import { reasonOf } from '../wording/reason.ts';
import { HISTORY_FILE_NAME, readHistory } from './history-file.ts';
import { listByName, listByRuns } from './list-artifacts.ts';
import { onBranch } from './on-branch.ts';

export interface ArtifactSearch {
  name: string;
  branch: string;
  workflowPath: string | undefined;
  /** Commit under test: an artifact of one of its ancestors is preferred. */
  sha: string | undefined;
  maxAgeMs: number;
  nowMs: number;
}

/** A history of 20 runs is well under 1 MB packed. */
const MAX_PACKED_BYTES = 20_000_000;
const MAX_UNPACKED_BYTES = 200_000_000;
/** Each costs one or two requests of the 1,000 that a repository has in an hour. */
const CANDIDATES_LOOKED_AT = 10;
const REJECTIONS_SHOWN = 8;

/** Finds the newest trustworthy baseline artifact of the base branch and reads it as hostile data. */
export async function findInArtifacts(
  search: ArtifactSearch,
  github: GitHub,
  log: Log,
): Promise<BaselineLookup> {
  const wanted: Wanted = { ...search, maxSizeBytes: MAX_PACKED_BYTES };
  const rejected: Rejected[] = [];
  try {
    const { artifacts: listed, isComplete } = await listByName(search.name, github);
    const chosen = chooseArtifacts(listed, wanted);
    rejected.push(...chosen.rejected);
    if (chosen.accepted.length === 0 && !isComplete) {
      // Anybody's pull request can fill the pages with artifacts of this name; nobody else's run is on this branch.
      log.info(
        `Baseline: none among the ${listed.length} newest of that name; looking at the runs of ${search.branch}`,
      );
      chosen.accepted.push(...chooseArtifacts(await listByRuns(search, github), wanted).accepted);
    }
    const candidates = chosen.accepted.slice(0, CANDIDATES_LOOKED_AT);
    const notOnBranch = onBranch(search.branch, github);
    const problemOf = async (artifact: ListedArtifact) =>
      (await runProblem(artifact, wanted, github)) ?? (await notOnBranch(artifact.run?.headSha));
    while (candidates.length > 0) {
      const pair = await nextTrusted(candidates, problemOf, rejected);
      for (const artifact of await ancestorsFirst(pair, search.sha, github, log)) {
        const runs = await readArtifact(artifact, wanted, github, log);
        if (!('because' in runs)) return found(runs, artifact);
        rejected.push({ artifactId: artifact.id, because: runs.because });
      }
    }
    return {
      kind: 'missing',
      because: whyMissing(search, listed.length, rejected),
    };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const advice = adviceOn(error, { what: 'look for the stored runs', permission: 'actions: read' });
    log.warn(`Baseline: ${advice}`);
    // In the middle of a sentence, which has an end of its own.
    return { kind: 'missing', because: advice.replace(/^C/, 'c').replace(/\.$/, '') };
  } finally {
    for (const { artifactId, because } of rejected.slice(0, REJECTIONS_SHOWN))
      log.info(`Baseline: artifact ${artifactId} left out: ${because}`);
    if (rejected.length > REJECTIONS_SHOWN)
      log.info(`Baseline: ${rejected.length - REJECTIONS_SHOWN} more artifacts left out`);
  }
}

const runSchema = z.object({
  event: z.string(),
  path: z.string(),
  head_branch: z.string().nullable(),
  head_repository: z.object({ id: z.number() }).nullish(),
  repository: z.object({ id: z.number() }),
});

/** Takes the next two trustworthy candidates: whose run, by event, workflow file and commit, may make a baseline. */
async function nextTrusted(
  candidates: ListedArtifact[],
  problemOf: (artifact: ListedArtifact) => Promise<string | undefined>,
  rejected: Rejected[],
): Promise<ListedArtifact[]> {
  const trusted: ListedArtifact[] = [];
  for (let artifact = candidates.shift(); artifact !== undefined; artifact = candidates.shift()) {
    const because = await problemOf(artifact);
    if (because === undefined) trusted.push(artifact);
    else rejected.push({ artifactId: artifact.id, because });
    if (trusted.length === 2) break;
  }
  return trusted;
}

async function runProblem(
  artifact: ListedArtifact,
  wanted: Wanted,
  github: GitHub,
): Promise<string | undefined> {
  try {
    const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      run_id: artifact.run?.id,
    });
    const run = readAnswer(runSchema, answer);
    return sourceRunProblem(
      {
        event: run.event,
        path: run.path,
        headBranch: run.head_branch ?? '',
        headRepositoryId: run.head_repository?.id,
        repositoryId: run.repository.id,
      },
      wanted,
    );
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return 'its run was deleted';
    throw error;
  }
}

/** A baseline newer than the point where the branch left is second choice: it may hold changes that this commit lacks. */
async function ancestorsFirst(
  artifacts: ListedArtifact[],
  sha: string | undefined,
  github: GitHub,
  log: Log,
): Promise<ListedArtifact[]> {
  if (sha === undefined || artifacts.length < 2) return artifacts;
  const compared = z.object({ status: z.string() });
  const ancestors: ListedArtifact[] = [];
  for (const artifact of artifacts) {
    try {
      const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        basehead: `${artifact.run?.headSha}...${sha}`,
        per_page: 1,
      });
      const { status } = readAnswer(compared, answer);
      if (status === 'ahead' || status === 'identical') ancestors.push(artifact);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      log.debug(`Baseline: ancestry of ${artifact.run?.headSha} is not known: ${error.message}`);
    }
  }
  return [...ancestors, ...artifacts.filter((artifact) => !ancestors.includes(artifact))];
}

interface Kept {
  accepted: RunSummary[];
  duets: Duet[];
}

async function readArtifact(
  artifact: ListedArtifact,
  wanted: Wanted,
  github: GitHub,
  log: Log,
): Promise<Kept | { because: string }> {
  let archive: Buffer;
  try {
    archive = await github.downloadArtifact(artifact.id, MAX_PACKED_BYTES);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // It may expire between the list and the download.
    if (error.status === 410 || error.status === 404) return { because: 'it expired meanwhile' };
    if (error.status === 403) throw error;
    return { because: `it could not be downloaded: ${error.message}` };
  }
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
  if (digest !== artifact.digest)
    return { because: `its content does not match its digest ${artifact.digest}` };
  let text: string | undefined;
  try {
    const files = await unzip(archive, { maxEntries: 5, maxBytes: MAX_UNPACKED_BYTES });
    text = files.get(HISTORY_FILE_NAME)?.toString('utf8');
  } catch (error) {
    return { because: reasonOf(error) };
  }
  if (text === undefined) return { because: `it holds no ${HISTORY_FILE_NAME}` };
  const history = readHistory(text);
  if (history.kind === 'refused') return { because: history.because };
  const { accepted, tooOld, notPassed } = chooseRuns(history.runs, wanted);
  if (tooOld + notPassed > 0)
    log.info(`Baseline: ${tooOld} runs are too old and ${notPassed} did not pass; not used`);
  const duets = chooseDuets(history.duets, wanted);
  return accepted.length + duets.length === 0
    ? { because: 'none of its runs counts any more' }
    : { accepted, duets };
}

function found({ accepted: runs, duets }: Kept, artifact: ListedArtifact): BaselineLookup {
  const sha = artifact.run?.headSha;
  return {
    kind: 'found',
    baseline: {
      runs,
      ...(duets.length === 0 ? {} : { duets }),
      source: `artifact ${artifact.name} of run ${artifact.run?.id} (${artifact.run?.headBranch}, ${sha?.slice(0, 7)})`,
      sha,
      newestAt: runs[0]?.startedAt ?? duets[0]?.at,
    },
  };
}

function whyMissing({ branch }: ArtifactSearch, listed: number, rejected: Rejected[]): string {
  if (listed === 0)
    return `no run of ${branch} with this test type and load profile has been stored yet; the first passing run on ${branch} becomes the baseline`;
  const [first] = rejected;
  return `none of the ${listed} stored baselines of ${branch} can be used, one because ${first?.because ?? 'it is unknown why'}`;
}
