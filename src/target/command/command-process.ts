import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceEvent } from '../../domain/observation.ts';
import type { CommandTarget } from '../../domain/plan.ts';
import { childEnvironment } from '../../exec/environment.ts';
import { LineRing } from '../../exec/line-ring.ts';
import { lineCutter } from '../../exec/lines.ts';
import { OWNER_VARIABLE, ownerMark } from '../../exec/orphans.ts';
import { type ProcessEntry, readProcessTable } from '../../exec/process-table.ts';
import { processTree, TREE_VARIABLE } from '../../exec/process-tree.ts';
import { pinned } from '../../exec/pinned.ts';
import { endText, type ProcessEnd, start } from '../../exec/start.ts';
import { scrubber } from '../../wording/secret-names.ts';
import { endTree } from './end-tree.ts';

/** A command of the user's with all that it has started. */
export interface CommandProcess {
  /** Absent when it could not be started or ended at once. */
  root: Pick<ProcessEntry, 'pid' | 'startedAt'> | undefined;
  log: LineRing;
  living(): Promise<ProcessEntry[]>;
  /** The end of the command itself; undefined while it runs. */
  ended(): CommandEnd | undefined;
  /** Resolves when `ended` says how; never rejects. */
  gone: Promise<void>;
  /** Its end, once, unless we asked for it. */
  takeEvents(): ServiceEvent[];
  /** SIGTERM to all of them, then SIGKILL. Throws a StackError when one cannot be ended. */
  stop(): Promise<void>;
}

export interface CommandEnd {
  how: string;
  hint: string;
  isSuccess: boolean;
}

interface Request {
  service: string;
  /** Where the command comes from. */
  input: 'start' | 'build-command';
  /** By people. */
  called: string;
  plan: Pick<CommandTarget, 'argv' | 'directory' | 'env' | 'cpus'>;
  /** Where it is to listen; absent for one that serves nothing. */
  port?: number;
  mark: string;
}

export async function startCommandProcess(request: Request): Promise<CommandProcess> {
  const { service, called, input, plan, port, mark } = request;
  const log = new LineRing(KEPT_LINES);
  // The log is uploaded with the results.
  const scrub = scrubber([process.env, plan.env]);
  const keep = (line: string) => log.push(scrub(line));
  const [stdout, stderr] = [lineCutter(keep), lineCutter(keep)];
  const owner = await ownerMark();
  const child = start(pinned(plan.argv, plan.cpus), {
    env: {
      ...childEnvironment(process.env, 'network', 'go', 'service'),
      ...(port === undefined ? plan.env : { HOST: '127.0.0.1', ...plan.env, PORT: String(port) }),
      [TREE_VARIABLE]: mark,
      [OWNER_VARIABLE]: owner,
    },
    cwd: plan.directory,
    onStdout: stdout.write,
    onStderr: stderr.write,
  });
  const root = child.pid === undefined ? undefined : (await readProcessTable()).get(child.pid);
  const tree = processTree({ mark, ...root });

  let end: CommandEnd | undefined;
  let expected = false;
  let events: ServiceEvent[] = [];
  const gone = child.exited.then(async (how) => {
    const atMs = Date.now();
    // A child of it that goes on holds the output open.
    await Promise.race([child.ended, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    for (const stream of [stdout, stderr]) stream.end();
    const left = expected ? 0 : (await tree.living()).length;
    end = { ...tellEnd(how, plan.argv[0], input, left), isSuccess: how.code === 0 };
    if (!expected)
      events.push({ atMs, service, kind: 'exited', detail: `${called} ${end.how}. ${end.hint}`.trim() });
  });
  return {
    root: root && { pid: root.pid, startedAt: root.startedAt },
    log,
    living: tree.living,
    ended: () => end,
    gone,
    takeEvents() {
      const taken = events;
      events = [];
      return taken;
    },
    async stop() {
      expected = true;
      await endTree(tree, called);
      await gone;
    },
  };
}

const KEPT_LINES = 20_000;
const LAST_WORDS_MS = 500;

function tellEnd(
  end: ProcessEnd,
  command: string,
  input: Request['input'],
  left: number,
): Pick<CommandEnd, 'how' | 'hint'> {
  if (end.error !== undefined)
    return {
      how: endText(end),
      hint: `Check \`${input}\`: is ${command} there, executable, and on the PATH?`,
    };
  if (left === 0 || input === 'build-command')
    return { how: endText(end), hint: 'Its last lines may say why.' };
  return {
    how: `${endText(end)} and left ${left === 1 ? 'one process' : `${left} processes`} in the background`,
    hint: 'Give `start` a command that stays in the foreground: without --daemon, --detach, nohup or the like.',
  };
}
