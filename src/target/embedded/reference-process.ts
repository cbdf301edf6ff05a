import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from '../../domain/errors.ts';
import type { ServiceEvent } from '../../domain/observation.ts';
import { childEnvironment } from '../../exec/environment.ts';
import { LineRing } from '../../exec/line-ring.ts';
import { lineCutter } from '../../exec/lines.ts';
import { pinned } from '../../exec/pinned.ts';
import { endText, type RunningProcess, start } from '../../exec/start.ts';

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
  { signal, cpus }: { signal: AbortSignal; cpus?: string | undefined },
): Promise<ReferenceProcess> {
  if (!existsSync(entry))
    throw new StackError(
      `the embedded ${name} is not built: ${entry} does not exist`,
      'Run `npm ci && npm run build` in the folder of orchestrator-perf.',
      name,
    );
  const token = randomUUID();
  const log = new LineRing(KEPT_LINES);
  const [stdout, stderr] = [lineCutter(log.push), lineCutter(log.push)];
  const child = start(pinned([process.execPath, entry], cpus), {
    env: { ...childEnvironment(process.env), ...env, PERF_TOKEN: token, PERF_EXIT_WITH_PARENT: 'true' },
    // When its standard input closes, the child knows that we are gone.
    input: 'open',
    onStdout: stdout.write,
    onStderr: stderr.write,
    graceMs: STOP_TIMEOUT_MS,
  });
  const life = watch(name, child, log, () => {
    stdout.end();
    stderr.end();
  });
  try {
    const url = await listening(name, life, signal);
    const { pid } = child;
    if (pid === undefined) throw new Error(`${name} listens and has no pid`);
    return { name, url, pid, token, ...life };
  } catch (error) {
    await life.stop();
    throw error;
  }
}

const KEPT_LINES = 20_000;
const LISTEN_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 4000;

type Life = ReturnType<typeof watch>;

function watch(name: string, child: RunningProcess, log: LineRing, lastWords: () => void) {
  let end: string | undefined;
  let expected = false;
  let events: ServiceEvent[] = [];
  const gone = child.ended.then((how) => {
    lastWords();
    end = endText(how);
    if (!expected) events.push({ atMs: Date.now(), service: name, kind: 'exited', detail: `${name} ${end}` });
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
    stop() {
      expected = true;
      child.end();
      return gone;
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
