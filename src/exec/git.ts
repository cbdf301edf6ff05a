import type { Commit } from '../domain/plan.ts';
import { childEnvironment } from './environment.ts';
import { run } from './run.ts';

/** Runs a command in `directory` and gives its standard output; rejects when it fails. */
export type Capture = (command: string, args: string[], directory: string) => Promise<string>;

export const captureWithNode: Capture = async (command, args, directory) => {
  const env = childEnvironment(process.env);
  const { code, stdout, stderr, error } = await run([command, ...args], {
    env,
    cwd: directory,
    timeoutMs: 5000,
  });
  if (code !== 0) throw error ?? new Error(`${command} ended with ${code ?? 'a signal'}: ${stderr}`);
  return stdout;
};

/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
export async function gitCommit(
  directory: string,
  capture: Capture = captureWithNode,
): Promise<Commit | undefined> {
  const ask = async (...args: string[]) => (await capture('git', args, directory)).trim();
  try {
    const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
    return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
  } catch {
    // No git, no repository, no commit yet: a run without a commit is a normal run.
    return undefined;
  }
}
