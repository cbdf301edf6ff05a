import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceEvent } from '../../domain/observation.ts';
import type { CommandTarget } from '../../domain/plan.ts';
import { childEnvironment } from '../../exec/environment.ts';
import { LineRing } from '../../exec/line-ring.ts';
import { lineCutter } from '../../exec/lines.ts';
import { type ProcessEntry, readProcessTable } from '../../exec/process-table.ts';
import { processTree, TREE_VARIABLE } from '../../exec/process-tree.ts';
import { endText, type ProcessEnd, start } from '../../exec/start.ts';
import { scrubber } from '../../wording/secret-names.ts';
import { endTree } from './end-tree.ts';

/** A start command with all that it has started. */
export interface CommandProcess {
  /** Absent when it could not be started or ended at once. */
  root: Pick<ProcessEntry, 'pid' | 'startedAt'> | undefined;
  log: LineRing;
  living(): Promise<ProcessEntry[]>;
  /** The end of the command itself; undefined while it runs. */
  ended(): { how: string; hint: string } | undefined;
  /** Its end, once, unless we asked for it. */
  takeEvents(): ServiceEvent[];
  /** SIGTERM to all of them, then SIGKILL. Throws a StackError when one cannot be ended. */
  stop(): Promise<void>;
}

interface Request {
  service: string;
  /** By people. */
  called: string;
  plan: Pick<CommandTarget, 'argv' | 'directory' | 'env'>;
  port: number;
  mark: string;
}

export async function startCommandProcess({
  service,
  called,
  plan,
  port,
  mark,
}: Request): Promise<CommandProcess> {
  const log = new LineRing(KEPT_LINES);
  // The log is uploaded with the results.
  const scrub = scrubber([process.env, plan.env]);
  const keep = (line: string) => log.push(scrub(line));
  const [stdout, stderr] = [lineCutter(keep), lineCutter(keep)];
  const child = start(plan.argv, {
    env: {
      ...childEnvironment(process.env, 'network', 'go', 'service'),
      HOST: '127.0.0.1',
      ...plan.env,
      PORT: String(port),
      [TREE_VARIABLE]: mark,
    },
    cwd: plan.directory,
    onStdout: stdout.write,
    onStderr: stderr.write,
  });
  const root = child.pid === undefined ? undefined : (await readProcessTable()).get(child.pid);
  const tree = processTree({ mark, ...root });

  let end: ReturnType<typeof tellEnd> | undefined;
  let expected = false;
  let events: ServiceEvent[] = [];
  const gone = child.exited.then(async (how) => {
    const atMs = Date.now();
    // A child of it that goes on holds the output open.
    await Promise.race([child.ended, sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    for (const stream of [stdout, stderr]) stream.end();
    end = tellEnd(how, plan.argv[0], expected ? 0 : (await tree.living()).length);
    if (!expected)
      events.push({ atMs, service, kind: 'exited', detail: `${called} ${end.how}. ${end.hint}`.trim() });
  });
  return {
    root: root && { pid: root.pid, startedAt: root.startedAt },
    log,
    living: tree.living,
    ended: () => end,
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

function tellEnd(end: ProcessEnd, command: string, left: number): { how: string; hint: string } {
  if (end.error !== undefined)
    return { how: endText(end), hint: `Check \`start\`: is ${command} there, executable, and on the PATH?` };
  if (left === 0) return { how: endText(end), hint: 'Its last lines may say why.' };
  return {
    how: `${endText(end)} and left ${left === 1 ? 'one process' : `${left} processes`} in the background`,
    hint: 'Give `start` a command that stays in the foreground: without --daemon, --detach, nohup or the like.',
  };
}
