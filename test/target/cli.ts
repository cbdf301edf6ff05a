import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_ROOT } from './compose-stack.ts';

export interface CliRun {
  child: ChildProcess;
  stdout: () => string;
  stderr: () => string;
  ended: Promise<number | null>;
}

/**
 * The built command line as a child process. Values of `env` that are undefined are taken out of ours; `through` is a
 * command that becomes it.
 */
export function startCli(
  args: string[],
  given: { cwd?: string; env?: Record<string, string | undefined>; through?: string[] } = {},
): CliRun {
  const cli = [process.execPath, join(PACKAGE_ROOT, 'dist/cli/index.js'), ...args];
  const [command = '', ...others] = [...(given.through ?? []), ...cli];
  const child = spawn(command, others, {
    cwd: given.cwd ?? PACKAGE_ROOT,
    env: { ...process.env, ...given.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export async function runCli(...given: Parameters<typeof startCli>): Promise<CliResult> {
  const run = startCli(...given);
  const code = await run.ended;
  return { code, stdout: run.stdout(), stderr: run.stderr() };
}

/** Looks again and again until it is so. */
export async function until(
  ready: () => boolean | Promise<boolean>,
  withinMs: number,
  what = 'it',
): Promise<void> {
  const deadlineMs = Date.now() + withinMs;
  while (!(await ready())) {
    if (Date.now() > deadlineMs) throw new Error(`${what} did not come within ${withinMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
