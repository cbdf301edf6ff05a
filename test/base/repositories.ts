import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type BaseRequest, openBase } from '../../src/base/open-base.ts';
import type { LeftWorktree } from '../../src/base/left-worktree.ts';
import { recordingLog } from '../support/log.ts';

export function scratch(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'perf-test-git-')));
}

/** git as a user runs it, with nothing of this machine's settings. */
export function git(directory: string, ...args: string[]): string {
  const settings = ['user.name=x', 'user.email=x@example.com', 'protocol.file.allow=always'];
  return execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...args], {
    cwd: directory,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: directory },
  }).trim();
}

export function write(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

/** Commits one file; gives the sha. */
export function commit(directory: string, path: string, text: string): string {
  write(directory, path, text);
  git(directory, 'add', '--all');
  git(directory, 'commit', '--quiet', '--message', `${path}: ${text}`);
  return git(directory, 'rev-parse', 'HEAD');
}

export function repository(name = 'shop'): string {
  const directory = join(scratch(), name);
  mkdirSync(directory);
  git(directory, 'init', '--quiet', '--initial-branch=main');
  return directory;
}

export interface Story {
  /** A full clone, on the branch `change`. */
  clone: string;
  /** `file://…` */
  url: string;
  /** Where `change` left `main`, the tip of `main`, the tip of `change`, and GitHub's merge of both. */
  left: string;
  main: string;
  change: string;
  merge: string;
}

/** `main` with five commits, a pull request that left it two commits ago, and GitHub's merge of it. */
export function story(): Story {
  const origin = repository();
  commit(origin, 'services/shop/server.txt', 'version 1');
  commit(origin, 'a.txt', '2');
  const left = commit(origin, 'services/shop/server.txt', 'version 3');
  git(origin, 'checkout', '--quiet', '-b', 'change');
  commit(origin, 'services/shop/server.txt', 'slower');
  const change = commit(origin, 'services/shop/server.txt', 'slower still');
  git(origin, 'checkout', '--quiet', 'main');
  commit(origin, 'b.txt', '4');
  const main = commit(origin, 'b.txt', '5');
  git(origin, 'checkout', '--quiet', '--detach');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  const merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  git(origin, 'checkout', '--quiet', 'main');
  const url = `file://${origin}`;
  const clone = join(scratch(), 'shop');
  git(dirname(clone), 'clone', '--quiet', '--branch', 'change', url, clone);
  return { clone, url, left, main, change, merge };
}

/** As actions/checkout leaves it: one commit, detached, no branch of the remote. */
export function shallowCheckout(url: string, ref: string, depth = 1): string {
  const directory = repository();
  git(directory, 'remote', 'add', 'origin', url);
  git(directory, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ref);
  git(directory, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return directory;
}

/** Asks for a base, and keeps what was remembered and said. */
export async function ask(workingDirectory: string, changes: Partial<BaseRequest> = {}) {
  const log = recordingLog();
  const left: LeftWorktree[] = [];
  const result = await openBase({
    asked: 'auto',
    workingDirectory,
    log,
    signal: new AbortController().signal,
    remember: (one) => void left.push(one),
    ...changes,
  });
  return { result, left, log };
}

/** The base itself; what it is not ends the test. */
export async function baseOf(workingDirectory: string, changes: Partial<BaseRequest> = {}) {
  const { result } = await ask(workingDirectory, changes);
  if (result.kind !== 'base') throw new Error(`${result.because}. ${result.advice}`);
  return result;
}

/** For many commits at once: a stream as `git fast-import` reads it. */
export function importHistory(directory: string, stream: string): void {
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream });
}

/** A `git` that writes down its arguments, and does `first`; gives the PATH that finds it first, and what it wrote. */
export function watchedGit(first = ':'): { path: string; calls(): string[] } {
  const folder = scratch();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const record = join(folder, 'calls');
  writeFileSync(record, '');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> '${record}'\n${first}\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    path: `${folder}${delimiter}${process.env.PATH}`,
    calls: () =>
      readFileSync(record, 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
  };
}

/** Every file below a folder as one text. */
export function everythingIn(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
