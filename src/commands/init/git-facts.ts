import { relative } from 'node:path';
import { type Capture, captureWithNode } from '../../exec/git.ts';

export interface GitFacts {
  /** Runs of it are what pull requests are compared with. */
  defaultBranch: string;
  /** Of the folder in its repository: `.` at the root, and outside of any. */
  folder: string;
  sentences: string[];
}

const FALLBACK = 'main';

/** What git knows of the folder. Without git or a repository: what is usual, and that it was taken for want of better. */
export async function gitFacts(directory: string, capture: Capture = captureWithNode): Promise<GitFacts> {
  const ask = async (...args: string[]): Promise<string | undefined> =>
    (await capture('git', args, directory).catch(() => '')).trim() || undefined;
  const up = await ask('rev-parse', '--show-cdup');
  const isRepository = (await ask('rev-parse', '--is-inside-work-tree')) === 'true';
  if (!isRepository)
    return {
      defaultBranch: FALLBACK,
      folder: '.',
      sentences: [
        `This is no git repository: the workflow takes ${FALLBACK} for the default branch; put yours in.`,
      ],
    };
  const prefix =
    up === undefined ? '.' : ((await ask('rev-parse', '--show-prefix')) ?? '.').replace(/\/$/, '');
  const { branch, because } = await defaultBranch(ask);
  const elsewhere =
    prefix === '.'
      ? []
      : [
          `This folder is ${relative('.', prefix)} of its repository, and GitHub reads workflows at its root only: move .github there.`,
        ];
  return {
    defaultBranch: branch,
    folder: prefix,
    sentences: [`The default branch is ${branch}: ${because}.`, ...elsewhere],
  };
}

type Ask = (...args: string[]) => Promise<string | undefined>;

async function defaultBranch(ask: Ask): Promise<{ branch: string; because: string }> {
  const origin = await ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  if (origin !== undefined) return { branch: origin.replace(/^origin\//, ''), because: 'origin says so' };
  const refs = (await ask('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin')) ?? '';
  const names = new Set(refs.split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, '')));
  const head = await ask('symbolic-ref', '--short', 'HEAD');
  const usual = ['main', 'master', 'trunk', 'develop'].find((name) => names.has(name));
  // On a branch of a change the usual one is there as well.
  if (usual !== undefined)
    return { branch: usual, because: `origin does not say, and there is a branch ${usual}` };
  if (head !== undefined) return { branch: head, because: 'it is the one that is checked out' };
  return { branch: FALLBACK, because: 'git does not say; put yours into the workflow' };
}
