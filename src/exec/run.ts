import { spawn } from 'node:child_process';
import type { Argv } from '../domain/plan.ts';

export interface CommandResult {
  /** undefined: ended by a signal, or could not be started (`error`). */
  code: number | undefined;
  stdout: string;
  stderr: string;
  error?: Error;
  timedOut: boolean;
}

export interface CommandOptions {
  env: NodeJS.ProcessEnv;
  cwd?: string;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  /** Kept of each stream: the first megabyte says what went wrong. */
  maxBytes?: number;
}

/** Runs a command to its end; never throws, never uses a shell. Aborted or late: SIGTERM, and SIGKILL three seconds later. */
export function runCommand(argv: Argv, options: CommandOptions): Promise<CommandResult> {
  const [command, ...args] = argv;
  const maxBytes = options.maxBytes ?? 1_000_000;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: options.env,
      cwd: options.cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C reaches the whole terminal group; taking the stack down must survive it.
      detached: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    collect(child.stdout, out, maxBytes);
    collect(child.stderr, err, maxBytes);
    let timedOut = false;
    let killer: NodeJS.Timeout | undefined;
    const end = () => {
      child.kill('SIGTERM');
      killer ??= setTimeout(() => child.kill('SIGKILL'), 3000);
    };
    const deadline =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
          }, options.timeoutMs);
    if (options.signal?.aborted) end();
    options.signal?.addEventListener('abort', end, { once: true });
    let error: Error | undefined;
    child.on('error', (cause) => {
      error = cause;
      finish(undefined);
    });
    child.on('close', (code) => finish(code ?? undefined));
    let finished = false;
    function finish(code: number | undefined) {
      if (finished) return;
      finished = true;
      clearTimeout(deadline);
      clearTimeout(killer);
      options.signal?.removeEventListener('abort', end);
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
        ...(error && { error }),
        timedOut,
      });
    }
  });
}

function collect(stream: NodeJS.ReadableStream, into: Buffer[], maxBytes: number): void {
  let held = 0;
  stream.on('data', (chunk: Buffer) => {
    if (held < maxBytes) into.push(chunk);
    held += chunk.length;
  });
  stream.on('error', () => {});
}
