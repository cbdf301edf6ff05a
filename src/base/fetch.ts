import { setTimeout as sleep } from 'node:timers/promises';
import type { GitAnswer } from './git.ts';
import { BaseProblem } from './problem.ts';
import type { Repository } from './repository.ts';

/** How deep a shallow clone is made, at least, until the histories meet; the last is all there is. */
const DEPTHS = [50, 500, 5000, 2_147_483_647];
/** A history that begins in more places than this was not cut off by `--depth`. */
const MOST_BEGINNINGS = 20;

/** Makes sure that a commit is here, without its history where the clone is shallow. */
export async function ensureCommit(repository: Repository, sha: string, name: string): Promise<void> {
  const { git, isShallow } = repository;
  if ((await git.local('cat-file', '-e', `${sha}^{commit}`)).ok) return;
  const answer = await fetchFrom(repository, name, [...(isShallow ? ['--depth=1'] : [])], [sha]);
  if (!answer.ok) throw cannotFetch(repository, name, answer);
}

/** The commit of a branch or a tag of the remote; undefined where it has none of that name. */
export async function remoteTip(repository: Repository, name: string): Promise<string | undefined> {
  const { git, remote } = repository;
  if (remote === undefined) return undefined;
  const refs = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
  const answer = await git.remote('ls-remote', '--quiet', remote, ...refs);
  if (!answer.ok) throw cannotFetch(repository, name, answer);
  const shaOf = new Map(
    answer.stdout.split('\n').map((line) => {
      const [sha = '', ref = ''] = line.split('\t');
      return [ref, sha];
    }),
  );
  return refs.map((ref) => shaOf.get(ref)).find((sha) => sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha));
}

/** The commit where two histories part; a shallow clone is made deeper until it shows. undefined: they have none. */
export async function mergeBase(
  repository: Repository,
  tip: string,
  name: string,
): Promise<string | undefined> {
  const found = await localMergeBase(repository, tip);
  if (found !== undefined || !repository.isShallow) return found;
  return await deepenUntil(repository, tip, name, () => localMergeBase(repository, tip));
}

/** Fetches more and more of the history of HEAD and of `tip`, until `find` finds. */
export async function deepenUntil<Found>(
  repository: Repository,
  tip: string,
  name: string,
  find: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (const depth of DEPTHS) {
    const { beginnings, longest } = await extentOf(repository, tip);
    // Less than what is here would cut it off.
    const deepened = Math.min(Math.max(depth, 2 * longest), DEPTHS.at(-1) ?? depth);
    const answer = await fetchFrom(repository, name, [`--depth=${deepened}`], [tip, ...beginnings]);
    if (!answer.ok) throw cannotFetch(repository, name, answer);
    const found = await find();
    if (found !== undefined) return found;
  }
  return undefined;
}

async function localMergeBase({ git, head }: Repository, tip: string): Promise<string | undefined> {
  const answer = await git.local('merge-base', head, tip);
  return answer.ok ? answer.stdout.trim() : undefined;
}

/** Where the history that is here begins. HEAD itself may be unknown to the remote, the commits it was cloned from are not. */
async function extentOf({ git, head }: Repository, tip: string) {
  const beginnings = await git.local('rev-list', '--max-parents=0', `--max-count=${MOST_BEGINNINGS}`, head);
  const counts = await Promise.all([head, tip].map((sha) => git.local('rev-list', '--count', sha)));
  return {
    beginnings: beginnings.stdout.split('\n').filter((sha) => sha !== ''),
    longest: Math.max(...counts.map(({ stdout }) => Number(stdout) || 0)),
  };
}

async function fetchFrom(
  repository: Repository,
  name: string,
  options: string[],
  shas: string[],
): Promise<GitAnswer> {
  const { git, remote } = repository;
  if (remote === undefined) throw cannotFetch(repository, name, undefined);
  for (let attempt = 1; ; attempt++) {
    const answer = await git.remote(
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      ...options,
      remote,
      ...shas,
    );
    // Another fetch in the same clone.
    if (answer.ok || attempt === 20 || !/shallow(?:\.lock|' )|shallow file has changed/.test(answer.reason))
      return answer;
    await sleep(100);
  }
}

function cannotFetch(
  { remote, isShallow }: Repository,
  name: string,
  answer: GitAnswer | undefined,
): BaseProblem {
  const why =
    answer === undefined
      ? 'the repository has no remote to fetch it from'
      : `it could not be fetched from ${remote}: ${answer.reason}`;
  return isShallow
    ? new BaseProblem(
        `the clone is shallow, ${name} is not in it, and ${why}`,
        'Give actions/checkout `fetch-depth: 0`, or the job `permissions: contents: read` and the input github-token. On a laptop: git fetch --unshallow.',
      )
    : new BaseProblem(
        `${name} is not in this clone, and ${why}`,
        `Fetch it first (git fetch${remote === undefined ? '' : ` ${remote}`}), or give the job \`permissions: contents: read\` and the input github-token.`,
      );
}
