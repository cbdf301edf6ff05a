import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import type { CommandPorts } from './command.ts';

const RESULT = 'result.json';

/** The file that is meant: of a results folder of this tool its `result.json`. */
export async function resultFile(
  name: string,
  { workingDirectory }: Pick<CommandPorts, 'workingDirectory'>,
): Promise<string> {
  const path = resolve(workingDirectory, name);
  if (name === '-' || !(await isA('directory', path))) return name;
  if (await isA('file', join(path, RESULT))) return join(name, RESULT);
  const entries = (await readdir(path)).sort();
  const isResult = await Promise.all(entries.map((entry) => isA('file', join(path, entry, RESULT))));
  const results = entries.filter((_, index) => isResult[index]).map((entry) => join(name, entry));
  throw new InputError([
    results.length > 0
      ? `${name} holds several results: give one of ${results.slice(0, 10).join(', ')}`
      : `${name} is a directory without a ${RESULT}: give the result files themselves, those of one run at a time`,
  ]);
}

async function isA(kind: 'file' | 'directory', path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return kind === 'file' ? found?.isFile() === true : found?.isDirectory() === true;
}
