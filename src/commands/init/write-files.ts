import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../domain/errors.ts';
import { cannotWrite } from '../../ports/cannot-write.ts';

const IGNORED = 'perf-results/';
const IGNORE_FILE = '.gitignore';

/** What is there already, of the files to be written; nothing may lead elsewhere through a link. */
export async function takenOf(directory: string, paths: readonly string[]): Promise<string[]> {
  const taken: string[] = [];
  for (const path of paths) if (await exists(join(directory, path))) taken.push(path);
  for (const path of [...paths, IGNORE_FILE]) await refuseLinks(directory, path);
  return taken;
}

/** Writes them, and the line for the results into .gitignore. Gives the paths written. */
export async function writeFiles(directory: string, files: Record<string, string>): Promise<string[]> {
  const ignoring = await withIgnored(join(directory, IGNORE_FILE));
  const all = { ...files, ...(ignoring === undefined ? {} : { [IGNORE_FILE]: ignoring }) };
  for (const [path, text] of Object.entries(all)) {
    const target = join(directory, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    } catch (error) {
      throw cannotWrite('the starter files', target, error, 'Run it in a folder that you may write to.');
    }
  }
  return Object.keys(all);
}

/** The file with the line; undefined where it has one that says so. */
async function withIgnored(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw cannotWrite('.gitignore', path, error, 'Run it in a folder that you may write to.');
  });
  if (text.split(/\r?\n/).some((line) => /^\/?(?:\*\*\/)?perf-results\/?(?:\*\*?)?\s*$/.test(line)))
    return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}${IGNORED}${end}`;
}

/** A link in a repository may lead anywhere on this machine. */
async function refuseLinks(directory: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const part = parts.slice(0, count).join('/');
    const found = await lstat(join(directory, part)).catch(() => undefined);
    if (found?.isSymbolicLink())
      throw new InputError(
        [`${part} is a symbolic link; nothing was written.`],
        'init writes no file through a link: remove the link.',
      );
  }
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
