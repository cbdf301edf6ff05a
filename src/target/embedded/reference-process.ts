import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from '../../domain/errors.ts';
import type { ServiceEvent } from '../../domain/observation.ts';
import { essentialEnvironment } from '../../exec/essential-environment.ts';
import { LineRing } from '../../exec/line-ring.ts';

/** A child process of the embedded stack. */
export interface ReferenceProcess {
  name: string;
  url: string;
  pid: number;
  /** What /health must echo: it is this process that answers, and not another one on the same port. */
  token: string;
  log: LineRing;
  /** `exited with code 1`; undefined while it runs. */
  ended(): string | undefined;
  /** Its end, once, unless we asked for it. */
  takeEvents(): ServiceEvent[];
  /** SIGTERM, then SIGKILL. Resolves when the process is gone. */
  stop(): Promise<void>;
}

/** Starts it and waits until it says where it listens. */
export async function startReferenceProcess(
  name: string,
  entry: string,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<ReferenceProcess> {
  if (!existsSync(entry))
    throw new StackError(
      `the embedded ${name} is not built: ${entry} does not exist`,
      'Run `npm ci && npm run build` in the folder of orchestrator-perf.',
      name,
    );
  const token = randomUUID();
  const child = spawn(process.execPath, [entry], {
    env: { ...essentialEnvironment(), ...env, PERF_TOKEN: token, PERF_EXIT_WITH_PARENT: 'true' },
    // Nothing is ever written to its standard input: when it closes, the child knows that we are gone.
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const life = watch(name, child);
  try {
    const url = await listening(name, life, signal);
    const { pid } = child;
    if (pid === undefined) throw new Error(`${name} listens and has no pid`);
    return { name, url, pid, token, ...life, stop: () => stop(child, life) };
  } catch (error) {
    await stop(child, life);
    throw error;
  }
}

const KEPT_LINES = 20_000;
const LISTEN_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 4000;

type Life = ReturnType<typeof watch>;

function watch(name: string, child: ChildProcess) {
  const log = new LineRing(KEPT_LINES);
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => log.write(text));
  child.stdin?.on('error', () => {});

  let end: string | undefined;
  let expected = false;
  let events: ServiceEvent[] = [];
  const gone = new Promise<void>((resolve) => {
    const ended = (how: string) => {
      if (end === undefined && !expected)
        events.push({ atMs: Date.now(), service: name, kind: 'exited', detail: `${name} ${how}` });
      end ??= how;
      resolve();
    };
    child.on('error', (error) => ended(`could not be started: ${error.message}`));
    // `close` and not `exit`: its last words have been read by then.
    child.on('close', (code, bySignal) =>
      ended(bySignal === null ? `exited with code ${code}` : `was ended by ${bySignal}`),
    );
  });
  return {
    log,
    gone,
    ended: () => end,
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
    expectEnd() {
      expected = true;
    },
  };
}

async function listening(name: string, life: Life, signal: AbortSignal): Promise<string> {
  const deadlineMs = Date.now() + LISTEN_TIMEOUT_MS;
  for (;;) {
    for (const line of life.log.last(50)) {
      const url = /^\{"listening":"(http:[^"]+)"\}$/.exec(line)?.[1];
      if (url !== undefined) return url;
    }
    const failed = life.ended() ?? (Date.now() > deadlineMs ? 'said nothing for 20 s' : undefined);
    if (failed !== undefined)
      throw new StackError(
        `${name} ${failed} before it listened`,
        'See its last lines. A PERF_FAULT_* variable may have caused it on purpose.',
        name,
        life.log.last(50),
      );
    if (signal.aborted) throw new StackError(`${name} was stopped while it started`, '', name);
    await Promise.race([sleep(10), life.gone]);
  }
}

async function stop(child: ChildProcess, life: Life): Promise<void> {
  life.expectEnd();
  if (life.ended() !== undefined) return;
  child.kill('SIGTERM');
  const killTimer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await life.gone;
  clearTimeout(killTimer);
}
