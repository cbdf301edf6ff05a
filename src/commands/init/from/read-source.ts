import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { InputError } from '../../../domain/errors.ts';
import type { Suggested } from './suggested.ts';

const LARGEST: Record<Kind, number> = {
  openapi: 10 * 1024 * 1024,
  har: 64 * 1024 * 1024,
  script: 5 * 1024 * 1024,
};
type Kind = 'openapi' | 'har' | 'script';

export interface SourceOfRequests {
  /** As it was given. */
  path: string;
  directory: string;
  /** Begins the names of variables. */
  service: string;
  /** Of an API description only what surely works. */
  onlySure?: boolean;
}

/** `--from`: an API description, a recording of a browser, or a k6 script, by the end of its name. */
export async function readSource({
  path,
  directory,
  service,
  onlySure,
}: SourceOfRequests): Promise<Suggested> {
  const kind = kindOf(path);
  const file = resolve(directory, path);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw new InputError([
      `from is "${path.slice(0, 200)}": ${stat === undefined ? `there is no file ${file}` : 'it is no file'}`,
    ]);
  if (stat.size > LARGEST[kind])
    throw new InputError([
      `from is "${path.slice(0, 200)}", which has ${Math.ceil(stat.size / 1024 / 1024)} MB: at most ${LARGEST[kind] / 1024 / 1024} are read. ${SMALLER[kind]}`,
    ]);
  if (kind === 'script') return script(directory, file);
  const text = readFileSync(file, 'utf8');
  if (kind === 'har') return (await import('./har.ts')).fromHar(text, { path, service });
  // A sampler of schemas and an upgrader of documents: for those who have one.
  return (await import('./openapi.ts')).fromOpenApi(text, { path, service, onlySure });
}

const SMALLER: Record<Kind, string> = {
  openapi: 'Give the description of one service.',
  har: 'Record less, or save it without the bodies of the answers.',
  script: 'That is no script.',
};

function kindOf(path: string): Kind {
  if (/\.har$/i.test(path)) return 'har';
  if (/\.(?:ya?ml|json)$/i.test(path)) return 'openapi';
  if (/\.[cm]?[jt]s$/i.test(path)) return 'script';
  throw new InputError([
    `from is "${path.slice(0, 200)}": expected an OpenAPI description (.yaml, .yml, .json), a recording (.har), or a k6 script (.js, .ts)`,
  ]);
}

function script(directory: string, file: string): Suggested {
  const path = relative(directory, file).split(sep).join('/');
  return { requests: [], script: path, notes: [`${path} is used as it is.`], variables: [] };
}
