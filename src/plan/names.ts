import type { Commit, Names, TestType } from '../domain/plan.ts';

export interface NameParts {
  testTypes: readonly TestType[];
  /** Unique on this machine: the plan itself has no clock and no randomness. */
  runToken: string;
  /** 1 for the first attempt of a workflow run. */
  runAttempt: number;
  commit: Commit | undefined;
  artifactName: string | undefined;
  baselineBranch: string | undefined;
  commentKey: string;
}

export function makeNames(parts: NameParts): Names {
  // An artifact is immutable: the attempt keeps a re-run from colliding with itself.
  const artifact = parts.artifactName ?? `perf-results-${parts.testTypes.join('-')}-${parts.runAttempt}`;
  const branch = parts.baselineBranch ?? parts.commit?.baseBranch ?? parts.commit?.branch ?? 'local';
  // Two services tested by one workflow have comments of their own, and histories of their own.
  const key = parts.commentKey === 'default' ? '' : `-${artifactSlug(parts.commentKey)}`;
  return {
    run: `perf-${lowerSlug(parts.runToken)}`,
    artifact: artifactSlug(artifact),
    baselinePrefix: `perf-baseline-${artifactSlug(branch)}${key}`,
    commentKey: parts.commentKey,
  };
}

/** Letters, digits, `.`, `_` and `-`: GitHub refuses `" : < > | * ? \r \n \ /` in artifact names. */
export function artifactSlug(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 200) || 'none';
}

/** Also a compose project name: `[a-z0-9][a-z0-9_-]*`. */
function lowerSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .slice(0, 40);
}
