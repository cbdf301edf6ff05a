import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import type { InputSource } from './source.ts';

export const CONFIG_FILE = 'orchestrator-perf.yml';
const MISNAMED = 'orchestrator-perf.yaml';

/** The config file as texts, or an empty source when it was not asked for by name and is not there. */
export async function fromFile(workingDirectory: string, named: string | undefined): Promise<InputSource> {
  const path = resolve(workingDirectory, named ?? CONFIG_FILE);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    if (named === undefined && ['ENOENT', 'ENOTDIR'].includes(code))
      return { kind: 'file', values: new Map(), problems: misnamed(workingDirectory) };
    throw new InputError([
      `config file ${path} cannot be read (${code}): give the path of a YAML file in config, relative to the working directory`,
    ]);
  }
  // Most runs have no file: the reader of YAML is loaded for those that do.
  const { parseConfig } = await import('./parse-config.ts');
  return parseConfig(text, named ?? CONFIG_FILE);
}

/** What it says would be left out without a word. */
function misnamed(workingDirectory: string): string[] {
  if (!existsSync(resolve(workingDirectory, MISNAMED))) return [];
  return [
    `there is ${MISNAMED}, but the config file is looked for as ${CONFIG_FILE}: rename it, or name it in config`,
  ];
}
