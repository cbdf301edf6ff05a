import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputRule } from './rules.ts';
import type { Inputs } from './schema.ts';

/** Files and folders the inputs name are looked at with the other mistakes: before anything is fetched, built or started. */
export function fileRules(workingDirectory: string): InputRule[] {
  return WANTED.map((wanted) => (inputs) => {
    const problems = wanted.paths(inputs).flatMap((given) => {
      const problem = problemOf(resolve(workingDirectory, given), wanted.kind);
      return problem === undefined ? [] : [`${wanted.name} is "${given}": ${problem}`];
    });
    return problems.length === 0 ? undefined : problems.join('\n- ');
  });
}

interface Wanted {
  name: string;
  kind: 'file' | 'folder';
  paths(inputs: Partial<Inputs>): string[];
}

const WANTED: Wanted[] = [
  { name: 'script', kind: 'file', paths: (inputs) => given(inputs.script) },
  {
    // The events the built-in scripts send (k6/lib/settings.ts).
    name: 'EVENTS_FILE in script-env',
    kind: 'file',
    paths: (inputs) => given(inputs['script-env']?.EVENTS_FILE),
  },
  { name: 'kube-template', kind: 'file', paths: (inputs) => given(inputs['kube-template']) },
  { name: 'compose-file', kind: 'file', paths: (inputs) => inputs['compose-file'] ?? [] },
  { name: 'build', kind: 'folder', paths: (inputs) => given(inputs.build) },
  {
    // Of a version in git it is looked for when that is checked out.
    name: 'base-build',
    kind: 'folder',
    paths: (inputs) => (inputs.base === 'none' ? given(inputs['base-build']) : []),
  },
  { name: 'start-directory', kind: 'folder', paths: (inputs) => given(inputs['start-directory']) },
];

function given(path: string | undefined): string[] {
  return path === undefined || path === '' ? [] : [path];
}

function problemOf(path: string, kind: 'file' | 'folder'): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return `there is no ${kind} ${path}`;
  if (kind === 'folder' ? !stat.isDirectory() : !stat.isFile()) return `${path} is not a ${kind}`;
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return `${path} cannot be read: check its permissions`;
  }
}
