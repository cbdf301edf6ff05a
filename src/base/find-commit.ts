import type { Commit } from '../domain/plan.ts';
import { didYouMean } from '../wording/nearest.ts';
import { plural } from '../wording/numbers.ts';
import { deepenUntil, ensureCommit, mergeBase, remoteTip } from './fetch.ts';
import { BaseProblem } from './problem.ts';
import type { Repository } from './repository.ts';

export interface BaseCommit {
  sha: string;
  /** The branch or ref that it is the version of. */
  name: string;
  notes: string[];
}

/** The commit that GitHub's event says this one is to be compared with. */
export async function commitOfEvent(
  repository: Repository,
  commit: Commit | undefined,
  defaultBranch: string | undefined,
): Promise<BaseCommit> {
  if (commit?.baseBranch !== undefined) return ofPullRequest(repository, commit.baseBranch, commit.sha);
  if (commit?.event !== 'push')
    throw new BaseProblem(
      commit?.event === undefined
        ? 'this is no pull request: there is nothing that it is compared with by itself'
        : `a run by ${commit.event} is compared with no version by itself`,
      'Give base a branch, a tag or a commit, such as `base: main`.',
    );
  if (defaultBranch !== undefined && commit.branch !== defaultBranch)
    throw new BaseProblem(
      `a push to ${commit.branch ?? 'a tag'} is compared with no version by itself: it is not to the default branch, ${defaultBranch}`,
      `Run it on pull requests, or give base a ref: \`base: ${defaultBranch}\`.`,
    );
  const [first] = await parentsOf(repository, repository.head);
  if (first === undefined)
    throw new BaseProblem(
      'the commit that was pushed is the first of its branch: there is none before it',
      'The next push has one to be compared with.',
    );
  const name = commit.branch ?? 'the commit before';
  await ensureCommit(repository, first, name);
  return { sha: first, name, notes: [] };
}

async function ofPullRequest(repository: Repository, branch: string, headSha: string): Promise<BaseCommit> {
  const [first, second] = await parentsOf(repository, repository.head);
  // GitHub's own merge of the pull request, as actions/checkout checks it out: the base is what it was merged into.
  if (first !== undefined && second === headSha) {
    await ensureCommit(repository, first, branch);
    return { sha: first, name: branch, notes: [] };
  }
  const tip = (await tracked(repository, branch)) ?? (await fetchedTip(repository, branch));
  if (tip === undefined) throw await unknownRef(repository, branch);
  const base = await mergeBase(repository, tip, branch);
  if (base !== undefined) return { sha: base, name: branch, notes: [] };
  return { sha: tip, name: branch, notes: [noCommonHistory(branch)] };
}

/** The commit of a ref that somebody named: where this work left it, or the ref itself. */
export async function commitOfRef(
  repository: Repository,
  ref: string,
  isClean: boolean,
): Promise<BaseCommit> {
  const tip = await resolveRef(repository, ref);
  const base = await mergeBase(repository, tip, ref);
  if (base === undefined) return { sha: tip, name: ref, notes: [noCommonHistory(ref)] };
  if (base === tip) return { sha: tip, name: ref, notes: [] };
  const { stdout } = await repository.git.local('rev-list', '--count', `${base}..${tip}`);
  const behind = plural(Number(stdout), 'commit');
  // Nothing was changed since: what came after is the difference.
  if (base === repository.head && isClean)
    return { sha: tip, name: ref, notes: [`${ref} is ${behind} ahead of what is checked out here`] };
  return {
    sha: base,
    name: ref,
    notes: [`the base is the commit where this work left ${ref}, which has gone on by ${behind}`],
  };
}

async function resolveRef(repository: Repository, ref: string): Promise<string> {
  const here = (await resolved(repository, ref)) ?? (await tracked(repository, ref));
  if (here !== undefined) return here;
  const name = ref.replace(/[~^][\d~^]*$/, '');
  if (name === ref) {
    const isSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
    if (isSha) await ensureCommit(repository, ref, ref);
    const tip = isSha ? ref : await fetchedTip(repository, ref);
    if (tip !== undefined) return tip;
  } else if (repository.isShallow) {
    // `HEAD~3` in a clone that ends before.
    const tip = await resolved(repository, name);
    const found = tip && (await deepenUntil(repository, tip, ref, () => resolved(repository, ref)));
    if (found) return found;
  }
  throw await unknownRef(repository, ref);
}

async function fetchedTip(repository: Repository, name: string): Promise<string | undefined> {
  const { remote } = repository;
  const ofRemote = remote !== undefined && name.startsWith(`${remote}/`);
  const tip = await remoteTip(repository, ofRemote ? name.slice(remote.length + 1) : name);
  if (tip !== undefined) await ensureCommit(repository, tip, name);
  return tip;
}

async function tracked(repository: Repository, name: string): Promise<string | undefined> {
  const { remote } = repository;
  const ofRemote = remote && (await resolved(repository, `refs/remotes/${remote}/${name}`));
  return ofRemote || (await resolved(repository, `refs/heads/${name}`));
}

async function resolved({ git }: Repository, ref: string): Promise<string | undefined> {
  const answer = await git.local('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  return answer.ok ? answer.stdout.trim() : undefined;
}

/** As the commit itself has them: a shallow clone hides them from everything else. */
async function parentsOf({ git }: Repository, sha: string): Promise<string[]> {
  const { stdout } = await git.local('cat-file', '-p', sha);
  const [header = ''] = stdout.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent);
}

async function unknownRef({ git, remote }: Repository, ref: string): Promise<BaseProblem> {
  const { stdout } = await git.local(
    'for-each-ref',
    '--count=1000',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  );
  const known = stdout.split('\n').filter((name) => name !== '');
  return new BaseProblem(
    `"${ref}" is no branch, tag or commit of this repository${remote === undefined ? '' : `, nor of its remote ${remote}`}.${didYouMean(ref, known)}`,
    'Give base the name of one that is there: git branch --all shows them.',
  );
}

const noCommonHistory = (ref: string) =>
  `${ref} has no commit in common with what is checked out: it is compared with as it stands`;
