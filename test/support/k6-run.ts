import { scrubber } from '../../src/wording/secret-names.ts';
import { runPlanOf } from './run-plan.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProfileRequest, resolveProfile } from '../../k6/lib/profiles.ts';
import type { LoadOutcome } from '../../src/domain/measurement.ts';
import type { TestPlan } from '../../src/domain/plan.ts';
import { type K6Run, runK6 } from '../../src/generator/run-k6.ts';
import { k6Environment, k6RunArgs } from '../../src/plan/k6-args.ts';
import { thresholdsInPhases } from '../../src/plan/plan-runs.ts';
import { prepareScript } from '../../src/generator/script/prepare.ts';
import { hostGenerator } from '../../src/generator/host.ts';
import { PACKAGE_ROOT } from './k6.ts';
import { type RecordedLog, type RecordingProgress, recordingProgress, recordingLog } from './log.ts';

export const TEST_EVENTS = join(PACKAGE_ROOT, 'test/fixtures/k6/events.jsonl');

export interface RunResult {
  outcome: LoadOutcome;
  test: TestPlan;
  log: RecordedLog;
  progress: RecordingProgress;
}

export interface RunRequest {
  k6: { path: string; version: string };
  /** Where the load goes; nothing listens there when left out. */
  url?: string;
  profile?: ProfileRequest;
  /** Text of a script of the user's own, instead of the built-in one. */
  script?: string;
  scriptEnv?: Record<string, string>;
  ours?: Record<string, string>;
  deadlineMs?: number;
  signal?: AbortSignal;
  hardSignal?: AbortSignal;
  directory?: string;
  binary?: string;
  dashboard?: boolean;
  /** To read while the run goes on. */
  log?: RecordedLog;
  onLaunch?: (pid: number) => void;
}

const NOBODY = 'http://127.0.0.1:9';

/** A plan of one test as `makePlan` makes it, in a folder of its own. */
export function planOf(request: RunRequest, directory: string): TestPlan {
  const profile = resolveProfile(request.profile ?? { testType: 'smoke', durationS: 2, vus: 1 });
  const script = join(directory, 'script.js');
  if (request.script !== undefined) writeFileSync(script, request.script);
  return {
    testType: profile.testType,
    profile,
    profileHash: '000000000000',
    script: request.script === undefined ? join(PACKAGE_ROOT, `k6/${profile.testType}.ts`) : script,
    workload: { kind: request.script === undefined ? 'events' : 'script' },
    thresholds: [],
    runs: [
      runPlanOf({
        resultsDirectory: directory,
        k6Args: k6RunArgs({ resultsDirectory: directory, writesSummary: request.script !== undefined }),
        k6Env: k6Environment({
          ours: { PERF_PROFILE: JSON.stringify(profile), EVENTS_FILE: TEST_EVENTS, ...request.ours },
          scriptEnv: request.scriptEnv ?? {},
          resultsDirectory: directory,
          isOwnScript: request.script !== undefined,
        }),
      }),
    ],
    resultsDirectory: directory,
    deadlineMs: request.deadlineMs ?? 60_000,
  };
}

/** Runs real k6 by the product's own code. */
export async function runOnce(request: RunRequest): Promise<RunResult> {
  const directory = request.directory ?? mkdtempSync(join(tmpdir(), 'perf-k6-run-'));
  try {
    const test = planOf(request, directory);
    const log = request.log ?? recordingLog();
    const progress = recordingProgress();
    const signal = request.signal ?? new AbortController().signal;
    const generator = await hostGenerator({ ...request.k6, path: request.binary ?? request.k6.path });
    const run: K6Run = {
      test,
      run: test.runs[0],
      // A script that k6 refuses is run as it is, to see how k6 ends.
      script: await prepareScript({
        test,
        run: test.runs[0],
        generator,
        packageRoot: PACKAGE_ROOT,
        thresholdsInPhases: (profile) => thresholdsInPhases(test.thresholds, profile),
        env: {},
        log,
        signal,
      }).catch(() => ({ args: [test.script], directory, reads: [directory] })),
      generator,
      serviceUrl: request.url ?? NOBODY,
      observer: { watchK6: (pid) => request.onLaunch?.(pid) },
      log,
      progress,
      signal,
      hardSignal: request.hardSignal,
      dashboard: request.dashboard ?? false,
      scrub: scrubber([request.scriptEnv ?? {}]),
    };
    return { outcome: await runK6(run), test, log, progress };
  } finally {
    if (request.directory === undefined) rmSync(directory, { recursive: true, force: true });
  }
}
