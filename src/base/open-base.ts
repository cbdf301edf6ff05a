import { existsSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { InputError, UserError } from '../domain/errors.ts';
import { expectedOfRef } from '../domain/git-ref.ts';
import type { Commit } from '../domain/plan.ts';
import type { Log } from '../ports/ports.ts';
import { cleanName, cleanText } from '../wording/escape.ts';
import { type BaseCommit, commitOfEvent, commitOfRef } from './find-commit.ts';
import { gitIn } from './git.ts';
import type { LeftWorktree } from './left-worktree.ts';
import { notCheckedOut } from './not-checked-out.ts';
import { BaseProblem } from './problem.ts';
import { openRepository, type Repository } from './repository.ts';
import { addWorktree, removeLeftovers, removeWorktree, type Worktree } from './worktree.ts';

export interface BaseRequest {
  /** A branch, a tag or a commit; or `auto`, what the pull request or the push is to be compared with. */
  asked: string;
  /** Absolute. */
  workingDirectory: string;
  commit?: Commit | undefined;
  /** With it a push to another branch is compared with nothing by itself. */
  defaultBranch?: string | undefined;
  /** To fetch what a shallow clone lacks; for `serverUrl` alone. */
  token?: string | undefined;
  serverUrl?: string | undefined;
  /** Absolute paths that must be in the base as well: what it is built from. */
  needs?: readonly string[];
  /** Absolute paths that this tool writes: files in them are no change of the user's. */
  ownPaths?: readonly string[];
  log: Log;
  signal: AbortSignal;
  /** Called as soon as something exists that must be removed. */
  remember(left: LeftWorktree): void;
}

/** The files of the base, beside the user's own; gone when it is disposed of. */
export interface BaseVersion extends AsyncDisposable {
  readonly kind: 'base';
  /** Counterpart of the working directory. */
  readonly directory: string;
  /** Counterpart of any path in the repository; a path outside of it is the same for both versions. */
  mapPath(path: string): string;
  readonly sha: string;
  /** `main (8c1f2ab)` */
  readonly label: string;
  /** Sentences about what was chosen, and what is not in it. */
  readonly notes: readonly string[];
}

/** There is none to compare with: a normal answer of `auto`. */
export interface BaseUnavailable {
  readonly kind: 'unavailable';
  /** One sentence without its full stop. */
  readonly because: string;
  readonly advice: string;
}

/** Checks the base version out. A ref that was asked for by name and cannot be had is an InputError. */
export async function openBase(request: BaseRequest): Promise<BaseVersion | BaseUnavailable> {
  const { asked, log, signal } = request;
  try {
    return await checkOut(request);
  } catch (error) {
    if (signal.aborted) throw new UserError('stopped while the base version was being looked for', '');
    if (!(error instanceof BaseProblem)) throw error;
    const because = cleanText(error.message);
    if (asked !== 'auto') throw new InputError([`base ${quoted(asked)}: ${because}`], error.advice);
    log.debug(`no base version: ${because}`);
    return { kind: 'unavailable', because, advice: error.advice };
  }
}

async function checkOut(request: BaseRequest): Promise<BaseVersion> {
  const { asked, workingDirectory, commit, defaultBranch, token, serverUrl, log, signal } = request;
  const expected = asked === 'auto' ? undefined : expectedOfRef(asked);
  if (expected !== undefined)
    throw new InputError(
      [`base must be ${expected}: got ${quoted(asked)}`],
      'Give it as git branch --all or git tag shows it.',
    );
  const git = gitIn({ directory: workingDirectory, signal, token, serverUrl });
  const repository = await openRepository(git, workingDirectory);
  const [isClean] = await Promise.all([
    hasNoChange(repository, request.ownPaths ?? []),
    removeLeftovers(repository, log),
  ]);
  const chosen =
    asked === 'auto'
      ? await commitOfEvent(repository, commit, defaultBranch)
      : await commitOfRef(repository, asked, isClean);
  const label = `${cleanName(chosen.name)} (${chosen.sha.slice(0, 7)})`;
  if (chosen.sha === repository.head && isClean)
    throw new BaseProblem(
      `${label} is the very commit that is checked out, and no file differs: there is nothing to compare`,
      'orchestrator-perf calibrate measures one version against itself.',
    );
  return await versionOf(request, repository, chosen, label);
}

async function versionOf(
  request: BaseRequest,
  repository: Repository,
  chosen: BaseCommit,
  label: string,
): Promise<BaseVersion> {
  const { workingDirectory, log, remember, signal, needs = [] } = request;
  let last: LeftWorktree | undefined;
  try {
    const worktree = await addWorktree(repository, chosen.sha, (left) => {
      last = left;
      remember(left);
    });
    const mapPath = pathMapper(repository, worktree, workingDirectory);
    for (const path of [workingDirectory, ...needs])
      if (!existsSync(mapPath(path)))
        throw new BaseProblem(
          `${cleanName(relative(workingDirectory, path) || repository.prefix)} does not exist in ${label}: there is nothing to build or start`,
          'From the next version on there is something to compare with. Until then: base none.',
        );
    const notes = [
      ...chosen.notes,
      ...(await notCheckedOut(gitIn({ directory: worktree.root, signal }), worktree.root)),
    ].map((note) => cleanText(note));
    const { left } = worktree;
    log.info(`Base: ${label}`);
    return {
      kind: 'base',
      directory: mapPath(workingDirectory),
      mapPath,
      sha: chosen.sha,
      label,
      notes,
      [Symbol.asyncDispose]: () => removeWorktree(left, log),
    };
  } catch (error) {
    if (last !== undefined) await removeWorktree(last, log);
    throw error;
  }
}

/** The working directory may be reached by a link, and git says where it really is. */
function pathMapper({ root, prefix }: Repository, worktree: Worktree, workingDirectory: string) {
  const places = [
    [workingDirectory, join(worktree.root, prefix)],
    [root, worktree.root],
  ] as const;
  return (path: string): string => {
    for (const [from, to] of places) {
      const below = relative(from, path);
      const mapped = join(to, below);
      if (!isAbsolute(below) && isInside(relative(worktree.root, mapped))) return mapped;
    }
    return path;
  };
}

const isInside = (path: string): boolean => !isAbsolute(path) && path !== '..' && !/^\.\.[/\\]/.test(path);

async function hasNoChange({ git, root }: Repository, ownPaths: readonly string[]): Promise<boolean> {
  const excluded = ownPaths
    .map((path) => relative(root, path))
    .filter((path) => path !== '' && isInside(path))
    .map((path) => `:(top,exclude,literal)${path}`);
  const { ok, stdout } = await git.local('status', '--porcelain', '-z', '--', ':/', ...excluded);
  return ok && stdout === '';
}

/** For a message: nothing of it moves a cursor. */
const quoted = (text: string): string => `"${cleanName(text)}"`;
