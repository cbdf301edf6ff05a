import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** One binary for each version and machine kind, shared by every run and repository on this machine. */
export interface K6Cache {
  /** Where the binary of this version is, or will be. */
  path(version: string): string;
  /** Moves a finished binary into place; another run that does the same at this moment is no problem. */
  put(version: string, binary: string): string;
}

export function k6Cache(env: Record<string, string | undefined>, directory?: string): K6Cache {
  const root = directory ?? firstWritable(env);
  const path = (version: string) => join(root, 'k6', version, process.arch, 'k6');
  return {
    path,
    put(version, binary) {
      const target = path(version);
      const arriving = `${target}.${randomBytes(6).toString('hex')}`;
      mkdirSync(join(target, '..'), { recursive: true });
      try {
        // Copied beside the target first: only a rename within one file system is atomic.
        copyFileSync(binary, arriving);
        chmodSync(arriving, 0o755);
        renameSync(arriving, target);
      } finally {
        rmSync(arriving, { force: true });
      }
      return target;
    },
  };
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
