import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CommitFacts } from '../domain/plan.ts';

/** Runs a command in `directory` and gives its standard output; rejects when it fails. */
export type Capture = (command: string, args: string[], directory: string) => Promise<string>;

const run = promisify(execFile);

export const captureWithNode: Capture = async (command, args, directory) =>
  (await run(command, args, { cwd: directory, timeout: 5000 })).stdout;

/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
export async function gitCommit(
  directory: string,
  capture: Capture = captureWithNode,
): Promise<CommitFacts | undefined> {
  const ask = async (...args: string[]) => (await capture('git', args, directory)).trim();
  try {
    const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
    return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
  } catch {
    // No git, no repository, no commit yet: a run without a commit is a normal run.
    return undefined;
  }
}
