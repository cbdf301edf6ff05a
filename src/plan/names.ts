import type { CommitFacts, Names, TestType } from '../domain/plan.ts';

export interface NameFacts {
  testTypes: readonly TestType[];
  /** Unique on this machine: the plan itself has no clock and no randomness. */
  runToken: string;
  /** 1 for the first attempt of a workflow run. */
  runAttempt: number;
  commit: CommitFacts | undefined;
  artifactName: string | undefined;
  baselineBranch: string | undefined;
  commentKey: string;
}

export function makeNames(facts: NameFacts): Names {
  // An artifact is immutable: the attempt keeps a re-run from colliding with itself.
  const artifact = facts.artifactName ?? `perf-results-${facts.testTypes.join('-')}-${facts.runAttempt}`;
  const branch = facts.baselineBranch ?? facts.commit?.baseBranch ?? facts.commit?.branch ?? 'local';
  // Two services tested by one workflow have comments of their own, and histories of their own.
  const key = facts.commentKey === 'default' ? '' : `-${artifactSlug(facts.commentKey)}`;
  return {
    run: `perf-${lowerSlug(facts.runToken)}`,
    artifact: artifactSlug(artifact),
    baselinePrefix: `perf-baseline-${artifactSlug(branch)}${key}`,
    commentKey: facts.commentKey,
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
