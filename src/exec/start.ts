import { spawn } from 'node:child_process';
import type { Argv } from '../domain/plan.ts';

/** A child process that runs on; with `run`, the only way this tool starts one. */
export interface RunningProcess {
  /** undefined: it could not be started (`ended` says why). */
  readonly pid: number | undefined;
  readonly isOver: boolean;
  /** To the process itself, not to its children. */
  signal(name: NodeJS.Signals): void;
  /** Asks it and its children to end; they are killed when they have not done so after the grace. */
  end(): void;
  /** Kills it and its children at once. */
  kill(): void;
  /** Resolves when it is gone, although a child of it may go on and hold its output open; never rejects. */
  readonly exited: Promise<ProcessEnd>;
  /** Resolves when it is gone and all it said has been read; never rejects. */
  readonly ended: Promise<ProcessEnd>;
}

export interface ProcessEnd {
  /** undefined: ended by a signal, or not started. */
  code: number | undefined;
  signal: NodeJS.Signals | undefined;
  /** Why it could not be started. */
  error?: Error;
}

export interface StartOptions {
  /** Its whole environment. */
  env: NodeJS.ProcessEnv;
  cwd?: string | undefined;
  /** What it reads on standard input; `open` is a pipe that is never written to and closes when we are gone. */
  input?: string | 'open' | undefined;
  onStdout(chunk: Buffer): void;
  onStderr(chunk: Buffer): void;
  graceMs?: number;
}

const GRACE_MS = 3000;

/** Starts a command: never by a shell, never in our process group, so that Ctrl-C in a terminal does not reach it. */
export function start([command, ...args]: Argv, options: StartOptions): RunningProcess {
  const { env, cwd, input, graceMs = GRACE_MS } = options;
  const child = spawn(command, args, {
    env,
    cwd,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  // A pipe that breaks at the end of the child is no news.
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.on('error', () => {});
  if (input !== undefined && input !== 'open') child.stdin?.end(input);
  child.stdout?.on('data', options.onStdout);
  child.stderr?.on('data', options.onStderr);

  let isOver = false;
  let killer: NodeJS.Timeout | undefined;
  const toGroup = (name: NodeJS.Signals) => signalGroup(child.pid, name);
  let exit: (end: ProcessEnd) => void = () => {};
  const exited = new Promise<ProcessEnd>((resolve) => {
    exit = resolve;
  });
  child.on('exit', (code, signal) => exit({ code: code ?? undefined, signal: signal ?? undefined }));
  const ended = new Promise<ProcessEnd>((resolve) => {
    const over = (end: ProcessEnd) => {
      isOver = true;
      clearTimeout(killer);
      exit(end);
      resolve(end);
    };
    child.on('error', (error) => {
      // An error after the start, such as a signal that could not be sent, is not the end.
      if (child.pid === undefined) over({ code: undefined, signal: undefined, error });
    });
    // `close` and not `exit`: its last words have been read by then.
    child.on('close', (code, signal) => over({ code: code ?? undefined, signal: signal ?? undefined }));
  });
  return {
    pid: child.pid,
    get isOver() {
      return isOver;
    },
    signal(name) {
      // Without a pid Node would signal our own process group.
      if (!isOver && child.pid !== undefined) child.kill(name);
    },
    end() {
      if (isOver) return;
      toGroup('SIGTERM');
      killer ??= setTimeout(() => toGroup('SIGKILL'), graceMs);
    },
    kill() {
      if (!isOver) toGroup('SIGKILL');
    },
    exited,
    ended,
  };
}

/** Completes a sentence that begins with the name of the process. */
export function endText({ code, signal, error }: ProcessEnd): string {
  if (error !== undefined) return `could not be started: ${error.message}`;
  return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}

/** `detached` made the child the leader of a group of its own; Windows has no groups. */
function signalGroup(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // Already gone.
  }
}
