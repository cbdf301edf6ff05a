import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LoadError } from '../domain/errors.ts';
import type { LoadOutcome } from '../domain/measurement.ts';
import type { TestPlan } from '../domain/plan.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';
import type { Stack } from '../target/target.ts';
import { k6Ending } from './ending.ts';
import { freePort } from './free-port.ts';
import { K6Messages } from './messages.ts';
import { type K6Progress, parseProgress } from './progress.ts';
import { eachLine } from '../exec/lines.ts';
import { followRecorder } from './live-figures.ts';
import { progressLine } from './progress-line.ts';
import { type StoppedBy, watchOver } from './stop.ts';

export interface K6Run {
  test: TestPlan;
  /** `directory` holds everything the script imports or opens. */
  script: { path: string; directory: string; totalDurationS?: number };
  k6: { path: string; version: string };
  stack: Pick<Stack, 'launchK6' | 'url' | 'urlForK6' | 'k6Version'>;
  log: Log;
  progress: ProgressLine;
  signal: AbortSignal;
  /** Somebody asked a second time: k6 is killed. */
  hardSignal?: AbortSignal | undefined;
  dashboard: boolean;
  observer?: { watchK6(pid: number): void; readonly stackLost?: AbortSignal } | undefined;
}

const PROGRESS_PERIOD_MS = 1000;

/** Runs one load test and gives what came out, however it ended. Throws a LoadError only when k6 cannot be started. */
export async function runK6(run: K6Run): Promise<LoadOutcome> {
  const { test, k6, log } = run;
  const files = cleanFiles(test.resultsDirectory);
  const messages = new K6Messages();
  const startedAtMs = Date.now();
  let progress: K6Progress | undefined;
  let loadStartedAtMs: number | undefined;
  let stoppedBy: StoppedBy = 'itself';

  const child = await launch(run);
  if (child.pid !== undefined) run.observer?.watchK6(child.pid);
  if (child.stdout !== null)
    eachLine(child.stdout, (line) => {
      const read = parseProgress(line);
      if (read === undefined) return;
      progress = read;
      // Lines come a little late, never early: the earliest start they tell is the closest.
      const startMs = Date.now() - read.elapsedS * 1000;
      loadStartedAtMs = Math.min(loadStartedAtMs ?? startMs, startMs);
    });
  if (child.stderr !== null) eachLine(child.stderr, (line) => messages.add(line));

  const calledOff = watchOver({
    child,
    signal: run.signal,
    hardSignal: run.hardSignal,
    stackLost: run.observer?.stackLost,
    deadlineMs: deadlineOf(run),
    onStop: (by) => {
      stoppedBy = by;
      log.warn(STOP_LINES[by]);
    },
  });
  const figures = followRecorder(files.record);
  const ticker = setInterval(() => {
    const elapsedS = loadStartedAtMs === undefined ? undefined : (Date.now() - loadStartedAtMs) / 1000;
    run.progress.update(progressLine(test, elapsedS, progress, figures()));
  }, PROGRESS_PERIOD_MS);

  const { exitCode, signal, failure } = await ended(child);
  clearInterval(ticker);
  calledOff();
  run.progress.done();
  if (failure !== undefined) throw cannotStart(k6.path, failure);

  const ending = k6Ending(exitCode, signal);
  log.info(ending.sentence);
  return {
    exitCode,
    signal,
    ending,
    startedAtMs,
    loadStartedAtMs,
    endedAtMs: Date.now(),
    summary: readJson(files.summary),
    timeline: readText(files.record),
    iterations: progress && { complete: progress.complete, interrupted: progress.interrupted },
    messages: messages.list(),
    k6Version: run.stack.k6Version ?? k6.version,
    stoppedBy,
  };
}

/** The plan does not know how long a script of the user's own takes; a limit of the user's own still holds. */
function deadlineOf({ test, script }: K6Run): number {
  const spareMs = test.deadlineMs - test.profile.durationS * 1000;
  if (script.totalDurationS === undefined || spareMs <= 0) return test.deadlineMs;
  return Math.max(test.deadlineMs, script.totalDurationS * 1000 + spareMs);
}

const STOP_LINES: Record<StoppedBy, string> = {
  itself: '',
  user: 'Stopping: k6 is asked to end and to write what it measured; a second Ctrl-C kills it.',
  watchdog: 'k6 has overstayed: it is asked to end.',
  stack: 'The service under test is gone: k6 is asked to end.',
};

interface RunFiles {
  summary: string;
  record: string;
}

/** The names are in `k6Args` and `k6Env` of the plan. Results of an earlier run in the same folder must never be read as this one's. */
function cleanFiles(directory: string): RunFiles {
  const files = { summary: join(directory, 'k6-summary.json'), record: join(directory, 'timeline.ndjson') };
  mkdirSync(directory, { recursive: true });
  for (const file of Object.values(files)) rmSync(file, { force: true });
  return files;
}

async function launch(run: K6Run): Promise<ChildProcess> {
  const { test, script, k6, stack, log } = run;
  const dashboardPort = run.dashboard ? await freePort() : undefined;
  if (dashboardPort !== undefined)
    log.info(
      stack.urlForK6 === stack.url
        ? `Live page of k6: http://127.0.0.1:${dashboardPort} (close it when the test is over: k6 waits for it)`
        : 'The live page of k6 cannot be reached while k6 runs in the network of the stack; use k6-runner host for it.',
    );
  const args = [...test.k6Args, script.path];
  log.debug(JSON.stringify([k6.path, ...args]));
  try {
    return await stack.launchK6({
      binary: k6.path,
      args,
      env: {
        ...test.k6Env,
        ...(dashboardPort !== undefined && { K6_WEB_DASHBOARD_PORT: String(dashboardPort) }),
        ORCHESTRATOR_URL: stack.urlForK6,
      },
      scripts: script.directory,
      results: test.resultsDirectory,
    });
  } catch (error) {
    throw cannotStart(k6.path, error instanceof Error ? error : new Error(String(error)));
  }
}

function cannotStart(path: string, cause: Error): LoadError {
  return new LoadError(
    `k6 could not be started: ${cause.message}`,
    `Check that ${path} exists and can be executed on this machine.`,
    { cause },
  );
}

function ended(
  child: ChildProcess,
): Promise<{ exitCode: number | undefined; signal: string | undefined; failure?: Error }> {
  return new Promise((resolve) => {
    child.once('error', (failure) => {
      // An error after the start, such as a signal that could not be sent, is not the end.
      if (child.pid === undefined) resolve({ exitCode: undefined, signal: undefined, failure });
    });
    child.once('close', (code, signal) =>
      resolve({ exitCode: code ?? undefined, signal: signal ?? undefined }),
    );
  });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A summary that was cut off is none; the ending says why. */
function readJson(path: string): unknown {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
