import type { Duet } from '../domain/duet.ts';
import type { RunSummary } from '../domain/measurement.ts';

/** An artifact as GitHub's list shows it. */
export interface ListedArtifact {
  id: number;
  name: string;
  sizeBytes: number;
  expired: boolean;
  createdAt: string;
  digest: string | undefined;
  run:
    | {
        id: number;
        repositoryId: number;
        headRepositoryId: number;
        headBranch: string;
        headSha: string;
      }
    | undefined;
}

/** The workflow run an artifact came from. */
export interface SourceRun {
  event: string;
  /** `.github/workflows/performance-test.yml`, with or without `@ref`. */
  path: string;
  headBranch: string;
  headRepositoryId: number | undefined;
  repositoryId: number;
}

export interface Wanted {
  name: string;
  branch: string;
  /** Of the workflow that runs now; undefined when it is not known: not checked then. */
  workflowPath: string | undefined;
  nowMs: number;
  maxAgeMs: number;
  maxSizeBytes: number;
}

export interface Rejected {
  artifactId: number;
  because: string;
}

/** Only these run the base branch's own code; a pull request may run anybody's. */
export const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];

/**
 * Artifacts that may hold the baseline, the newest run first. Ordered by run, not by artifact: re-running an old run
 * makes the newest artifact of the oldest code.
 */
export function chooseArtifacts(
  artifacts: ListedArtifact[],
  wanted: Wanted,
): { accepted: ListedArtifact[]; rejected: Rejected[] } {
  const accepted: ListedArtifact[] = [];
  const rejected: Rejected[] = [];
  for (const artifact of artifacts) {
    const because = artifactProblem(artifact, wanted);
    if (because === undefined) accepted.push(artifact);
    else rejected.push({ artifactId: artifact.id, because });
  }
  accepted.sort((a, b) => (b.run?.id ?? 0) - (a.run?.id ?? 0) || b.id - a.id);
  return { accepted, rejected };
}

function artifactProblem(artifact: ListedArtifact, wanted: Wanted): string | undefined {
  const { run } = artifact;
  if (artifact.name !== wanted.name) return `its name is not ${wanted.name}`;
  if (artifact.expired) return 'it has expired';
  if (run === undefined) return 'GitHub does not say which run it came from';
  // A fork may call its branch `main`: its pull request runs upload into this repository under that name.
  if (run.headRepositoryId !== run.repositoryId) return 'it came from a fork';
  if (run.headBranch !== wanted.branch) return `it came from branch ${run.headBranch}, not ${wanted.branch}`;
  const ageMs = wanted.nowMs - Date.parse(artifact.createdAt);
  if (!(ageMs <= wanted.maxAgeMs))
    return `it is ${days(ageMs)} old, baseline-max-age is ${days(wanted.maxAgeMs)}`;
  if (artifact.sizeBytes > wanted.maxSizeBytes)
    return `it is ${artifact.sizeBytes} bytes large, more than ${wanted.maxSizeBytes}`;
  if (artifact.digest === undefined) return 'GitHub has no digest of it';
  return undefined;
}

/** Why an artifact of this run is not a baseline; undefined when it may be one. */
export function sourceRunProblem(run: SourceRun, wanted: Wanted): string | undefined {
  const path = run.path.split('@')[0];
  if (!TRUSTED_EVENTS.includes(run.event))
    return `its run was started by ${run.event}, not by ${TRUSTED_EVENTS.join(', ')}`;
  if (run.headRepositoryId !== run.repositoryId) return 'its run was of a fork';
  if (run.headBranch !== wanted.branch)
    return `its run was of branch ${run.headBranch}, not ${wanted.branch}`;
  if (wanted.workflowPath !== undefined && path !== wanted.workflowPath)
    return `it came from another workflow, ${path}`;
  return undefined;
}

/** Runs young enough to count and trustworthy by their own verdict; newest first. */
export function chooseRuns(
  runs: RunSummary[],
  { nowMs, maxAgeMs }: { nowMs: number; maxAgeMs: number },
): { accepted: RunSummary[]; tooOld: number; notPassed: number } {
  const young = runs.filter((run) => nowMs - Date.parse(run.startedAt) <= maxAgeMs);
  const accepted = young.filter((run) => run.verdict === undefined || run.verdict.outcome === 'pass');
  accepted.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return { accepted, tooOld: runs.length - young.length, notPassed: young.length - accepted.length };
}

/** Comparisons young enough to count, newest first: whatever came of them, they tell how much rounds vary. */
export function chooseDuets(
  duets: readonly Duet[],
  { nowMs, maxAgeMs }: { nowMs: number; maxAgeMs: number },
): Duet[] {
  return duets
    .filter(({ at }) => nowMs - Date.parse(at) <= maxAgeMs)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function days(ms: number): string {
  return `${Math.round(ms / 86_400_000)} days`;
}
