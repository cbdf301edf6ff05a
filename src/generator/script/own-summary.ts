import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { OwnSummary } from '../../../k6/lib/user-entry.ts';
import { HANDLE_SUMMARY_THREW } from '../../domain/k6.ts';
import type { Log } from '../../ports/ports.ts';
import { reasonOf } from '../../wording/reason.ts';

/** Below the results directory: what handleSummary of the script wrote under relative paths. */
export const OWN_FILES = 'script';

/**
 * Puts where they belong what handleSummary of the user's script gave: files into a folder of the results, wherever k6 ran,
 * and nowhere else; its text into the log. Gives what is wrong with it.
 */
export function keepOwnSummary(given: unknown, resultsDirectory: string, log: Log): string[] {
  if (!isOwnSummary(given)) return [];
  const folder = join(resultsDirectory, OWN_FILES);
  const problems: string[] = [];
  for (const [name, content] of Object.entries(given.files)) {
    const path = join(folder, name);
    const way = relative(folder, path);
    if (way === '' || way.startsWith('..') || name.includes('\0')) {
      problems.push(`handleSummary() of the script wrote to ${name}, outside of its folder: left out`);
      continue;
    }
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'text' in content ? content.text : Buffer.from(content.base64, 'base64'));
      log.info(`Written by handleSummary of the script: ${path}`);
    } catch (error) {
      problems.push(`${path} could not be written: ${reasonOf(error)}`);
    }
  }
  for (const text of [given.stdout, given.stderr])
    if (text !== undefined && text.trim() !== '') log.info(text.trimEnd());
  if (given.error !== undefined) problems.push(`${HANDLE_SUMMARY_THREW}: ${given.error}`);
  return problems;
}

export function removeOwnFiles(resultsDirectory: string): void {
  rmSync(join(resultsDirectory, OWN_FILES), { recursive: true, force: true });
}

/** A script can write what it likes into the file this comes from. */
function isOwnSummary(value: unknown): value is OwnSummary {
  if (typeof value !== 'object' || value === null) return false;
  const { files, stdout, stderr, error } = value as Record<string, unknown>;
  return (
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        (('text' in one && typeof one.text === 'string') ||
          ('base64' in one && typeof one.base64 === 'string')),
    ) &&
    [stdout, stderr, error].every((text) => text === undefined || typeof text === 'string')
  );
}
