import { mkdirSync, rmSync } from 'node:fs';
import { LoadError } from '../domain/errors.ts';
import { GENERATORS } from '../domain/generators.ts';
import { type K6Files, k6Files } from '../domain/k6.ts';
import type { LoadOutcome } from '../domain/measurement.ts';
import type { RunPlan, TestPlan } from '../domain/plan.ts';
import type { Log, ProgressLine } from '../ports/ports.ts';
import { k6Ending } from '../k6-results/ending.ts';
import { freePort } from '../exec/free-port.ts';
import type { Generator } from './generator.ts';
import { reasonOf } from '../wording/reason.ts';
import { loadClock } from './load-clock.ts';
import { AnswerBodies } from './answer-bodies.ts';
import { K6Messages } from './messages.ts';
import { type K6Progress, parseProgress } from './progress.ts';
import { progressLine } from './progress-line.ts';
import { heldArgs, releaseThrough, type StartGate } from './start-gate.ts';
import { keepOwnSummary, removeOwnFiles } from './script/own-summary.ts';
import type { PreparedScript } from './script/prepare.ts';
import { type StoppedBy, watchOver } from './stop.ts';

export interface K6Run {
  test: TestPlan;
  run: RunPlan;
  script: PreparedScript;
  generator: Generator;
  /** Base URL of the service under test as this machine reaches it. */
  serviceUrl: string;
  log: Log;
  progress: ProgressLine;
  signal: AbortSignal;
  /** Somebody asked a second time: k6 is killed. */
  hardSignal?: AbortSignal | undefined;
  dashboard: boolean;
  /** Hides secrets in whatever k6 utters. */
  scrub(text: string): string;
  /** Shared with the loads that must begin at the same moment; only where k6 is a process of this machine. */
  gate?: StartGate | undefined;
  observer?: { watchK6(pid: number): void; readonly stackLost?: AbortSignal } | undefined;
}

const PROGRESS_PERIOD_MS = 1000;

/** Runs one load test and gives what came out, however it ended. Throws a LoadError only when k6 cannot be started. */
export async function runK6(load: K6Run): Promise<LoadOutcome> {
  const { run, generator, log } = load;
  const files = cleanFiles(run.resultsDirectory);
  const environment = await k6Environment(load);
  const messages = new K6Messages();
  const bodies = new AnswerBodies(load.scrub);
  const startedAtMs = Date.now();
  let progress: K6Progress | undefined;
  const clock = loadClock();
  let stoppedBy: StoppedBy = 'itself';

  const { args: lastArgs, input, directory, reads } = load.script;
  const gatePort = load.gate === undefined ? undefined : await freePort();
  const args = [...run.k6Args, ...(gatePort === undefined ? [] : heldArgs(gatePort)), ...lastArgs];
  log.debug(JSON.stringify(['k6', ...args]));
  const k6 = generator.start({
    args,
    env: environment,
    directory,
    reads,
    ...(input !== undefined && { input }),
    writes: run.resultsDirectory,
    deadlineMs: deadlineOf(load),
    files,
    scrub: load.scrub,
    onStdout(line) {
      clock.take(line, Date.now());
      progress = parseProgress(line) ?? progress;
    },
    onStderr(line) {
      if (!bodies.take(line)) messages.add(line);
    },
  });
  if (k6.pid !== undefined) load.observer?.watchK6(k6.pid);
  const calledOff = watchOver({
    k6,
    signal: load.signal,
    hardSignal: load.hardSignal,
    stackLost: load.observer?.stackLost,
    deadlineMs: deadlineOf(load) + (generator.startsWithinMs ?? 0),
    onStop: (by) => {
      stoppedBy = by;
      log.warn(STOP_LINES[by]);
    },
  });
  const ticker = setInterval(() => {
    const startedMs = clock.startedAtMs();
    const elapsedS = startedMs === undefined ? undefined : (Date.now() - startedMs) / 1000;
    load.progress.update(progressLine(load.test, elapsedS, progress, k6.liveFigures()));
  }, PROGRESS_PERIOD_MS);

  if (load.gate !== undefined && gatePort !== undefined)
    await releaseThrough(load.gate, k6, gatePort).catch((problem) => {
      load.gate?.leave();
      messages.say({ level: 'error', message: reasonOf(problem) });
      k6.stop();
    });
  const { code: exitCode, signal, error } = await k6.ended;
  clearInterval(ticker);
  calledOff();
  load.progress.done();
  if (error instanceof LoadError) throw error;
  if (error !== undefined)
    throw new LoadError(`k6 could not be started: ${error.message}`, generator.hint, { cause: error });

  const endedAtMs = Date.now();
  const loadStartedAtMs = clock.startedAtMs();
  const { summary, timeline, ownSummary, shards, notes, ending: known } = k6.results();
  rmSync(files.ownSummary, { force: true });
  const ending =
    known ??
    k6Ending({
      exitCode,
      signal,
      errors: messages.at('error'),
      ranS: loadStartedAtMs === undefined ? undefined : (endedAtMs - loadStartedAtMs) / 1000,
      plannedS: load.test.workload.kind === 'script' ? load.script.plannedS : load.test.profile.durationS,
    });
  log.info(ending.sentence);
  for (const problem of keepOwnSummary(ownSummary, run.resultsDirectory, log)) {
    log.warn(problem);
    messages.say({ level: 'error', message: problem });
  }
  return {
    exitCode,
    signal,
    ending,
    startedAtMs,
    loadStartedAtMs,
    endedAtMs,
    summary,
    timeline,
    ...(shards !== undefined && { shards }),
    ...(notes !== undefined && { notes }),
    iterations: progress && { complete: progress.complete, interrupted: progress.interrupted },
    messages: messages.list(),
    ...(bodies.list().length > 0 && { answerBodies: bodies.list() }),
    k6Version: generator.k6Version,
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

/** Results of an earlier run in the same folder must never be read as this one's. */
function cleanFiles(directory: string): K6Files {
  const files = k6Files(directory);
  mkdirSync(directory, { recursive: true });
  for (const file of Object.values(files)) rmSync(file, { force: true });
  removeOwnFiles(directory);
  return files;
}

async function k6Environment({
  run,
  generator,
  serviceUrl,
  dashboard,
  log,
}: K6Run): Promise<Record<string, string>> {
  const port = dashboard ? await freePort() : undefined;
  const { away } = GENERATORS[generator.kind];
  if (port !== undefined)
    log.info(
      away === undefined
        ? `Live page of k6: http://127.0.0.1:${port} (close it when the test is over: k6 waits for it)`
        : away.livePage,
    );
  return {
    ...run.k6Env,
    ...(port !== undefined && { K6_WEB_DASHBOARD_PORT: String(port) }),
    ORCHESTRATOR_URL: generator.serviceUrl(serviceUrl) ?? serviceUrl,
  };
}
