import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** One binary for each version and machine kind, shared by every run and repository on this machine. */
export interface K6Cache {
  /** The binary of this version, if it is the one that was put there; else why it is not run. */
  get(version: string): { path: string } | { problem: string };
  /** Moves a finished binary into place; another run that does the same at this moment is no problem. */
  put(version: string, binary: string): string;
}

export function k6Cache(env: Record<string, string | undefined>, directory?: string): K6Cache {
  const root = directory ?? firstWritable(env);
  const path = (version: string) => join(root, 'k6', version, process.arch, 'k6');
  return {
    get(version) {
      const binary = path(version);
      if (!isFile(binary)) return { problem: `not at ${binary}` };
      if (!isFile(recordOf(binary)))
        return { problem: `${binary} is not used: no digest was recorded when it was put there` };
      const recorded = readFileSync(recordOf(binary), 'utf8').trim();
      return digestOf(binary) === recorded
        ? { path: binary }
        : { problem: `${binary} is not used: its content is not what was put there` };
    },
    put(version, binary) {
      const target = path(version);
      const arriving = `${target}.${randomBytes(6).toString('hex')}`;
      mkdirSync(join(target, '..'), { recursive: true });
      try {
        // Copied beside the target first: only a rename within one file system is atomic.
        copyFileSync(binary, arriving);
        chmodSync(arriving, 0o755);
        writeFileSync(recordOf(arriving), `${digestOf(arriving)}\n`);
        renameSync(arriving, target);
        renameSync(recordOf(arriving), recordOf(target));
      } finally {
        rmSync(arriving, { force: true });
        rmSync(recordOf(arriving), { force: true });
      }
      return target;
    },
  };
}

const recordOf = (binary: string) => `${binary}.sha256`;

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The runner's tool cache, which self-hosted runners keep between jobs; else the user's cache folder. */
function firstWritable(env: Record<string, string | undefined>): string {
  const runner = env.RUNNER_TOOL_CACHE;
  if (runner !== undefined && runner !== '' && isWritable(runner)) return runner;
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache'), 'orchestrator-perf');
}

function isWritable(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
