import { BaseProblem } from './problem.ts';
import type { Git, GitAnswer } from './git.ts';

export interface Repository {
  git: Git;
  /** Absolute path of the work tree, as git says it. */
  root: string;
  /** Path of the working directory below it; empty for the root itself. */
  prefix: string;
  head: string;
  isShallow: boolean;
  /** Blobs may have to be fetched for a check-out. */
  isPartial: boolean;
  /** undefined: nothing can be fetched. */
  remote: string | undefined;
}

export async function openRepository(git: Git, workingDirectory: string): Promise<Repository> {
  const answer = await git.local('rev-parse', '--show-toplevel', '--show-prefix', '--is-shallow-repository');
  if (!answer.ok) throw noRepository(answer, workingDirectory);
  const [root = '', prefix = '', shallow = ''] = answer.stdout.split('\n');
  const [head, remotes, partial] = await Promise.all([
    git.local('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
    git.local('remote'),
    git.local('config', '--get-regexp', '^remote\\..*\\.promisor$'),
  ]);
  if (!head.ok)
    throw new BaseProblem(
      `nothing is committed yet in the git repository ${root}`,
      'Commit the version that this one is to be compared with.',
    );
  const names = remotes.stdout.split('\n').filter((name) => name !== '' && !name.startsWith('-'));
  return {
    git,
    root,
    prefix: prefix.replace(/\/$/, ''),
    head: head.stdout.trim(),
    isShallow: shallow === 'true',
    isPartial: partial.ok,
    remote: names.includes('origin') ? 'origin' : names[0],
  };
}

function noRepository({ isMissing, reason }: GitAnswer, directory: string): BaseProblem {
  if (isMissing)
    return new BaseProblem(
      'git is not there: it is not installed, or not on the PATH',
      'Install git on this machine.',
    );
  if (/dubious ownership/.test(reason))
    return new BaseProblem(
      `git does not trust the repository of ${directory}, which belongs to another user`,
      `Run: git config --global --add safe.directory ${directory}`,
    );
  return new BaseProblem(
    `${directory} is in no git repository (${reason})`,
    'Run it in a clone of the repository (on GitHub: actions/checkout comes first), or give the base as base-image or base-url.',
  );
}
