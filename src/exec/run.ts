import type { Argv } from '../domain/plan.ts';
import { type ProcessEnd, start } from './start.ts';

export interface RunResult extends ProcessEnd {
  stdout: string;
  stderr: string;
  timedOut: boolean;
}

export interface RunOptions {
  /** Its whole environment. */
  env: NodeJS.ProcessEnv;
  cwd?: string | undefined;
  input?: string | undefined;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  /** Kept of each stream: the first megabyte says what went wrong. */
  maxBytes?: number;
}

/** Runs a command to its end; however that went, this never throws. Aborted or late, it is asked to end, then killed. */
export async function run(argv: Argv, options: RunOptions): Promise<RunResult> {
  const { env, cwd, input, signal, timeoutMs, maxBytes = 1_000_000 } = options;
  const stdout = firstBytes(maxBytes);
  const stderr = firstBytes(maxBytes);
  const child = start(argv, { env, cwd, input, onStdout: stdout.add, onStderr: stderr.add });
  let timedOut = false;
  const end = () => child.end();
  const deadline =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end();
        }, timeoutMs);
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  const ended = await child.ended;
  clearTimeout(deadline);
  signal?.removeEventListener('abort', end);
  return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}

function firstBytes(limit: number): { add(chunk: Buffer): void; text(): string } {
  const chunks: Buffer[] = [];
  let heldBytes = 0;
  return {
    add(chunk) {
      if (heldBytes < limit) chunks.push(chunk);
      heldBytes += chunk.length;
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
