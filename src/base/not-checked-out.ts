import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanName } from '../wording/escape.ts';
import { plural } from '../wording/numbers.ts';
import type { Git } from './git.ts';

/** What belongs to a version and a check-out alone does not bring: a sentence for each. */
export async function notCheckedOut(git: Git, root: string): Promise<string[]> {
  const notes = await Promise.all([submodules(git), largeFiles(git, root)]);
  return notes.filter((note) => note !== undefined);
}

async function submodules(git: Git): Promise<string | undefined> {
  const answer = await git.local('config', '-z', '--file', '.gitmodules', '--get-regexp', '\\.path$');
  const paths = answer.stdout.split('\0').flatMap((entry) => entry.split('\n')[1] ?? []);
  if (!answer.ok || paths.length === 0) return undefined;
  return `the base is without its submodules (${named(paths)}): where the service needs them, let build-command fetch them`;
}

const POINTER = 'version https://git-lfs.github.com/spec/v1\n';

async function largeFiles(git: Git, root: string): Promise<string | undefined> {
  const { stdout } = await git.local('ls-files', '-z', ':(attr:filter=lfs)');
  const paths = stdout.split('\0').filter((path) => path !== '');
  const [first] = paths;
  if (first === undefined || !(await isPointer(join(root, first)))) return undefined;
  return `${plural(paths.length, 'file')} of the base (${named(paths)}) ${paths.length === 1 ? 'is' : 'are'} in Git LFS, and only the pointers are there: where the service needs them, let build-command run git lfs pull`;
}

async function isPointer(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(POINTER.length), 0, POINTER.length, 0);
    return buffer.toString('utf8', 0, bytesRead) === POINTER;
  } catch {
    // Not checked out, or a link to nowhere.
    return false;
  }
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map(cleanName).join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
