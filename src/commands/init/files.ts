import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';

const NOT_LOOKED_INTO = new Set([
  'node_modules',
  '.git',
  'dist',
  'build',
  'target',
  'vendor',
  '.venv',
  'venv',
  '.next',
  'coverage',
  'perf-results',
]);
const DEPTH = 4;
const MOST_FILES = 5000;
const LARGEST_BYTES = 500_000;

/** The files of a repository, as far as anybody would look for them by hand; links are not followed. */
export interface RepositoryFiles {
  /** Relative to the repository, with `/`, the nearest to its root first. */
  paths: readonly string[];
  has(path: string): boolean;
  /** The text of a small file; undefined where there is none. */
  read(path: string): string | undefined;
}

export async function filesOf(directory: string): Promise<RepositoryFiles> {
  const found: string[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
      if (found.length >= MOST_FILES) return;
      const path = posix.join(folder, entry.name);
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && depth < DEPTH && !NOT_LOOKED_INTO.has(entry.name))
        await visit(path, depth + 1);
    }
  };
  await visit('.', 0);
  const paths = found.sort(byDepth);
  const known = new Set(paths);
  return {
    paths,
    has: (path) => known.has(posix.normalize(path)),
    read: (path) => readSmall(join(directory, path)),
  };
}

/** The folder of a file: `.` for the root. */
export const folderOf = (path: string): string => posix.dirname(path);

/** `services/api` and `Dockerfile` to `services/api/Dockerfile`. */
export const within = (folder: string, name: string): string => posix.join(folder, name);

function readSmall(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true || stat.size > LARGEST_BYTES) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not readable for us: as good as not there.
    return undefined;
  }
}

function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || a.localeCompare(b, 'en');
}
