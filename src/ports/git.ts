import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CommitFacts } from '../domain/plan.ts';

const run = promisify(execFile);

/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
export async function gitCommit(
  directory: string,
  env: Record<string, string | undefined>,
): Promise<CommitFacts | undefined> {
  const ask = async (...args: string[]) =>
    (await run('git', args, { cwd: directory, env, timeout: 5000 })).stdout.trim();
  try {
    const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
    return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
  } catch {
    // No git, no repository, no commit yet: a run without a commit is a normal run.
    return undefined;
  }
}
