import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** What a look at the text of a script, and of every file it imports, tells. */
export interface ScriptSources {
  /** Folders and files that hold everything it may import or open; nothing of them needs to be written. */
  reads: string[];
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
  for (const file of seen) {
    if (seen.size > MOST_FILES) break;
    const text = textOf(file);
    if (text === undefined) continue;
    for (const name of environmentNamesIn(text)) names.add(name);
    for (const path of pathsIn(text, dirname(file))) {
      if (isModule(path)) seen.add(path);
      if (!isInside(path, project) && !holdsTooMuch(path)) outside.add(path);
    }
  }
  return { reads: [project, ...outside], environmentNames: [...names].sort() };
}

const MOST_FILES = 2000;
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

function isModule(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path) && statSync(path).isFile();
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
