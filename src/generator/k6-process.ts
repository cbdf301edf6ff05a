import { readFileSync, writeFileSync } from 'node:fs';
import type { K6Files } from '../domain/k6.ts';
import type { Argv } from '../domain/plan.ts';
import { lineCutter } from '../exec/lines.ts';
import { type RunningProcess, start } from '../exec/start.ts';
import type { K6Launch, K6Process, K6Results } from './generator.ts';
import { followRecorder } from './live-counters.ts';

export interface K6Start {
  argv: Argv;
  env: NodeJS.ProcessEnv;
  launch: K6Launch;
  /** The process is k6 itself. */
  isK6: boolean;
  stop(child: RunningProcess): void;
  kill(child: RunningProcess): void;
}

/** A k6 whose files are on this machine, and which a child process is or stands for. */
export function startK6({ argv, env, launch, isK6, stop, kill }: K6Start): K6Process {
  const stdout = lineCutter((line) => launch.onStdout(launch.scrub(line)));
  const stderr = lineCutter((line) => launch.onStderr(launch.scrub(line)));
  const child = start(argv, {
    env,
    cwd: launch.directory,
    input: launch.input,
    onStdout: stdout.write,
    onStderr: stderr.write,
  });
  let stopped = false;
  return {
    pid: isK6 ? child.pid : undefined,
    stop() {
      if (stopped) return;
      stopped = true;
      stop(child);
    },
    kill: () => kill(child),
    ended: child.ended.then((end) => {
      stdout.end();
      stderr.end();
      return end;
    }),
    liveFigures: followRecorder(launch.files.record),
    results: () => readResults(launch.files, launch.scrub),
  };
}

function readResults({ summary, record, ownSummary }: K6Files, scrub: (text: string) => string): K6Results {
  return {
    summary: parsed(scrubbedFile(summary, scrub)),
    timeline: scrubbedFile(record, scrub),
    ownSummary: parsed(scrubbedFile(ownSummary, scrub)),
  };
}

/** The files are kept with the results: a secret in a tag or a name must not stay in them. */
function scrubbedFile(path: string, scrub: (text: string) => string): string | undefined {
  const text = textOf(path);
  if (text === undefined) return undefined;
  const clean = scrub(text);
  if (clean !== text) writeFileSync(path, clean);
  return clean;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** JSON that was cut off is none; the ending says why. */
function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
