import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputSource } from './source.ts';

/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
export function workingDirectoryOf(source: InputSource, from: string): string {
  return resolve(from, source.values.get('working-directory')?.text.trim() || '.');
}

/** Undefined when the folder is there; relative paths below one that is not would all be wrong. */
export function workingDirectoryProblem(source: InputSource, workingDirectory: string): string | undefined {
  const stat = statSync(workingDirectory, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return undefined;
  const given = source.values.get('working-directory')?.text.trim() ?? '.';
  return `working-directory is "${given}": ${stat === undefined ? `there is no folder ${workingDirectory}` : `${workingDirectory} is not a folder`}`;
}
