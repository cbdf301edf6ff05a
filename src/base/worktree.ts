import { lstat, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readProcessTable } from '../exec/process-table.ts';
import type { Log } from '../ports/ports.ts';
import { reasonOf } from '../wording/reason.ts';
import { type Git, gitIn } from './git.ts';
import type { LeftWorktree } from './left-worktree.ts';
import { BaseProblem } from './problem.ts';
import type { Repository } from './repository.ts';

export interface Worktree {
  /** Absolute path of the counterpart of the repository's root. */
  root: string;
  left: LeftWorktree;
}

const PREFIX = 'orchestrator-perf-base-';
/** Beside the work tree: who made it, so that no other run takes it for a leftover. */
const OWNER = 'owner';

/** Checks a commit out beside the user's own files. */
export async function addWorktree(
  { git, root, isPartial }: Repository,
  sha: string,
  remember: (left: LeftWorktree) => void,
): Promise<Worktree> {
  const directory = await ownFolder();
  const left: LeftWorktree = { kind: 'worktree', repository: root, directory };
  remember(left);
  // Of the same name: a build may call something after its folder.
  const tree = join(directory, basename(root) || 'base');
  const ask = isPartial ? git.remote : git.local;
  const answer = await ask('worktree', 'add', '--detach', '--force', '--', tree, sha);
  if (answer.ok) return { root: tree, left };
  throw new BaseProblem(
    `${sha.slice(0, 7)} could not be checked out in ${directory}: ${answer.reason}`,
    WHERE_IT_GOES,
  );
}

const WHERE_IT_GOES =
  'Is there room on the disk? TMPDIR (in a workflow RUNNER_TEMP) says where the base goes.';

async function ownFolder(): Promise<string> {
  const parent = process.env.RUNNER_TEMP || tmpdir();
  let directory: string | undefined;
  try {
    directory = await mkdtemp(join(await realpath(parent), PREFIX));
    await writeFile(join(directory, OWNER), await ownMark());
    return directory;
  } catch (error) {
    if (directory !== undefined) await rm(directory, { recursive: true, force: true });
    throw new BaseProblem(`there is no place for its files in ${parent}: ${reasonOf(error)}`, WHERE_IT_GOES);
  }
}

/** Removes it with all that was made in it. Never throws: what cannot be removed is said. */
export async function removeWorktree({ repository, directory }: LeftWorktree, log: Log): Promise<void> {
  // What is removed here is a whole folder: never any other than one of ours.
  if (!isOurs(directory)) return log.warn(`${directory} is no folder of a base version and stays`);
  const git = gitIn({ directory: repository, signal: new AbortController().signal });
  const isForgotten = await forget(git, directory);
  try {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    return log.warn(
      `the base version in ${directory} could not be removed whole: ${reasonOf(error)}. Run: sudo rm -r ${directory}`,
    );
  }
  // What git could not delete kept its place in the list; now there is nothing left to delete.
  if (!isForgotten) await forget(git, directory);
}

/** Takes it out of git's list; whether nothing of it is left there. */
async function forget(git: Git, directory: string): Promise<boolean> {
  let isForgotten = true;
  for (const tree of await treesIn(git, (folder) => folder === directory)) {
    const answer = await git.local('worktree', 'remove', '--force', '--force', tree);
    isForgotten &&= answer.ok;
  }
  return isForgotten;
}

/** Removes the work trees of runs of ours that were killed. Those of others, and of runs under way, stay. */
export async function removeLeftovers({ git, root }: Repository, log: Log): Promise<void> {
  for (const tree of await treesIn(git, isOurs)) {
    const directory = dirname(tree);
    if (await isInUse(directory)) continue;
    log.debug(`removing what a killed run left: ${directory}`);
    await removeWorktree({ kind: 'worktree', repository: root, directory }, log);
  }
}

async function treesIn(git: Git, isWanted: (directory: string) => boolean): Promise<string[]> {
  const { stdout } = await git.local('worktree', 'list', '--porcelain');
  return stdout
    .split('\n')
    .flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []))
    .filter((tree) => isWanted(dirname(tree)));
}

function isOurs(directory: string): boolean {
  const name = basename(directory);
  return name.startsWith(PREFIX) && /^[A-Za-z0-9]{6}$/.test(name.slice(PREFIX.length));
}

async function isInUse(directory: string): Promise<boolean> {
  try {
    if (!(await lstat(directory)).isDirectory()) return true;
    const [pid, startedAt] = (await readFile(join(directory, OWNER), 'utf8')).split('\n');
    return (await readProcessTable()).get(Number(pid))?.startedAt === startedAt;
  } catch (error) {
    // The folder is gone and git still has it in its list. What cannot be read is another user's.
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

async function ownMark(): Promise<string> {
  return `${process.pid}\n${(await readProcessTable()).get(process.pid)?.startedAt}`;
}
