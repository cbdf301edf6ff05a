import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cannotWrite } from '../ports/cannot-write.ts';

export interface NamedFile {
  name: string;
  text(): string | Promise<string>;
}

/**
 * What an earlier run may have left that this one does not write again. Its result.json stays until then: it may be
 * the baseline.
 */
const OF_EARLIER_RUNS = [
  'report.html',
  'report.md',
  'junit.xml',
  'figures.csv',
  'series.csv',
  'k6-summary.json',
  'timeline.ndjson',
];

/** Creates the folder and proves that it can be written, before any load is spent on it. Files of an earlier run go. */
export async function prepareResultsDirectory(directory: string): Promise<void> {
  try {
    await makeFolders(directory);
    // Only where a run of this tool was before: the folder may hold files of others.
    if (await exists(join(directory, 'plan.json'))) await removeEarlierRun(directory);
    await writeFile(join(directory, 'plan.json'), '');
  } catch (error) {
    throw asSentence(directory, error);
  }
}

async function removeEarlierRun(directory: string): Promise<void> {
  for (const name of OF_EARLIER_RUNS) await rm(join(directory, name), { force: true });
  const logs = join(directory, 'logs');
  if (!(await isDirectory(logs))) return;
  for (const entry of await readdir(logs, { withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.log')) await rm(join(logs, entry.name));
}

/** Like `mkdir -p`. Node's own `recursive` never returns where a folder cannot hold others, as in /proc. */
async function makeFolders(directory: string): Promise<void> {
  try {
    await mkdir(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const parent = dirname(directory);
    if (code === 'EEXIST' && (await stat(directory)).isDirectory()) return;
    if (code !== 'ENOENT' || parent === directory || (await exists(parent))) throw error;
    await makeFolders(parent);
    await mkdir(directory);
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function isDirectory(path: string): Promise<boolean> {
  return (await exists(path)) && (await stat(path)).isDirectory();
}

/** Makes and writes every file it can; on a full disk whole or not at all. What failed is thrown after the others are written. */
export async function writeResultsDirectory(directory: string, files: readonly NamedFile[]): Promise<void> {
  const failures: unknown[] = [];
  for (const { name, text } of files) {
    const path = join(directory, name);
    try {
      await writeFile(path, await text());
    } catch (error) {
      failures.push(error);
      // What was there is cut off already, and a part of a file would be read as the whole.
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') await rm(path, { force: true });
    }
  }
  if (failures.length === 0) return;
  throw asSentence(directory, failures[0]);
}

function asSentence(directory: string, error: unknown): unknown {
  return cannotWrite(
    'results',
    directory,
    error,
    'Give another folder by results-path, or make this one writable.',
  );
}
