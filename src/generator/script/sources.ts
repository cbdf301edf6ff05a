import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** What a look at the text of a script, and of every file it imports, tells. */
export interface ScriptSources {
  /** Folders and files that hold everything it may import or open; nothing of them needs to be written. */
  reads: string[];
  /** Every file that it, or a file it imports, imports or names and that is there. */
  files: string[];
  /** Names it reads from `__ENV`. */
  environmentNames: string[];
}

/**
 * The project of the script, and whatever outside of it the script or a file it imports names. k6 itself could list the
 * files (`k6 archive`), but only where it can read them already. Names that are put together at run time are found when
 * they are in the project.
 */
export function readSources(script: string): ScriptSources {
  const project = projectOf(script);
  const outside = new Set<string>();
  const names = new Set<string>();
  const seen = new Set<string>([script]);
  const files = new Set<string>();
  for (const file of seen) {
    if (seen.size > MOST_FILES) break;
    const text = textOf(file);
    if (text === undefined) continue;
    for (const name of environmentNamesIn(text)) names.add(name);
    files.add(file);
    for (const path of filesNamedIn(text, dirname(file))) {
      files.add(path);
      if (isSource(path)) seen.add(path);
    }
    for (const path of pathsIn(text, dirname(file))) {
      if (!isInside(path, project) && !holdsTooMuch(path)) outside.add(path);
    }
  }
  return { reads: [project, ...outside], files: [...files].sort(), environmentNames: [...names].sort() };
}

const MOST_FILES = 2000;
const MOST_FOLDERS = 20;
const LARGEST_SOURCE_BYTES = 5_000_000;

/** The repository the script is in; without one the outermost package, without that its folder. */
function projectOf(script: string): string {
  let outermost: string | undefined;
  for (let directory = dirname(script); ; directory = dirname(directory)) {
    if (holdsTooMuch(directory)) return outermost ?? dirname(script);
    if (existsSync(join(directory, '.git'))) return directory;
    if (existsSync(join(directory, 'package.json'))) outermost = directory;
  }
}

/** The root of the machine, a home, or what holds them: never shown to a script as a whole. */
function holdsTooMuch(path: string): boolean {
  return path === dirname(path) || isInside(homedir(), path);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

/** What names further files: a module, and the definitions of gRPC. */
function isSource(path: string): boolean {
  return /\.(?:[cm]?[jt]s|proto)$/.test(path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function textOf(file: string): string | undefined {
  try {
    return statSync(file).size > LARGEST_SOURCE_BYTES ? undefined : readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** A relative path in any string, an absolute one where it is imported or opened: `/orders` is as a rule part of a URL. */
const RELATIVE = /(["'`])(\.{1,2}(?:\/[^"'`\n]*)?)\1/g;
const ABSOLUTE = /\b(?:from|import|require\s*\(|open\s*\()\s*(["'`])((?:file:\/\/)?\/[^"'`\n]+)\1/g;

function pathsIn(text: string, directory: string): string[] {
  return [...text.matchAll(RELATIVE), ...text.matchAll(ABSOLUTE)].flatMap(([, , written = '']) => {
    const path = resolve(directory, written.replace(/^file:\/\//, ''));
    return path.includes('\0') || !existsSync(path) ? [] : [path];
  });
}

/** Anything in quotes, on one line. */
const QUOTED = /(["'`])([^"'`\n\0]{1,1000})\1/g;

/**
 * Files whose names stand in quotes, wherever: an import, `open('users.csv')`, `fs.open`, `csv.parse`; and those in a
 * folder that stands there too: `client.load(['protos'], 'shop.proto')`.
 */
function filesNamedIn(text: string, directory: string): string[] {
  const named = new Set(
    [...text.matchAll(QUOTED)].map(([, , written = '']) => written.replace(/^file:\/\//, '')),
  );
  const places = [...named].map((path) => resolve(directory, path)).filter((path) => !holdsTooMuch(path));
  const folders = places
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && path !== directory)
    .slice(0, MOST_FOLDERS);
  const inFolders = folders.flatMap((folder) => [...named].map((path) => resolve(folder, path)));
  return [...places, ...inFolders].filter(isFile);
}

/** `__ENV.NAME`, `__ENV['NAME']`, `const { NAME } = __ENV`. */
function environmentNamesIn(text: string): string[] {
  const direct = [
    ...text.matchAll(/\b__ENV\s*(?:\??\.\s*([A-Za-z_]\w*)|(?:\?\.)?\[\s*["'`](\w+)["'`]\s*\])/g),
  ];
  const taken = [...text.matchAll(/\{([^{}]*)\}\s*=\s*__ENV\b/g)];
  return [
    ...direct.map(([, dotted, quoted]) => dotted ?? quoted ?? ''),
    ...taken.flatMap(([, list = '']) =>
      [...list.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map(([, name = '']) => name),
    ),
  ];
}
