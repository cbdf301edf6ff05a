import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestPlan } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import { inspectScript } from './inspect.ts';
import { wrapperSource } from './user-script.ts';

export interface PreparedScript {
  path: string;
  /** Holds everything the script may import or open. */
  directory: string;
  /** What k6 says a script of the user's own takes at most. */
  totalDurationS?: number;
}

export interface PrepareRequest {
  test: TestPlan;
  k6: { path: string; version: string };
  log: Log;
  signal: AbortSignal;
}

/** The script k6 will run: the built-in one, or the user's own after a look at it, wrapped when its options must change. */
export async function prepareScript({ test, k6, log, signal }: PrepareRequest): Promise<PreparedScript> {
  const directory = projectOf(test.script);
  if (!test.userScript) return { path: test.script, directory };
  const env = { ...test.k6Env, ORCHESTRATOR_URL: 'http://localhost:8080' };
  const facts = await inspectScript({ script: test.script, k6, env, signal });
  log.info(`Script ${test.script}: up to ${facts.maxVus} VUs, ${facts.totalDurationS} s with graceful stops`);
  const thresholds: Record<string, string[]> = JSON.parse(test.k6Env.PERF_THRESHOLDS ?? '{}');
  if (test.rescale === undefined && Object.keys(thresholds).length === 0)
    return { path: test.script, directory, totalDurationS: facts.totalDurationS };
  const wrapper = join(test.resultsDirectory, 'script.js');
  mkdirSync(test.resultsDirectory, { recursive: true });
  writeFileSync(wrapper, wrapperSource({ script: test.script, facts, rescale: test.rescale, thresholds }));
  const { maxVus, totalDurationS } = await inspectScript({ script: wrapper, k6, env, signal });
  if (test.rescale !== undefined)
    log.info(`Rescaled: up to ${maxVus} VUs, ${totalDurationS} s with graceful stops`);
  return { path: wrapper, directory, totalDurationS };
}

/** The repository the script is in, so that `../lib/x.js` is there too when only this folder is mounted. */
function projectOf(script: string): string {
  for (let directory = dirname(script); ; directory = dirname(directory)) {
    if (['.git', 'package.json'].some((mark) => existsSync(join(directory, mark)))) return directory;
    if (directory === dirname(directory)) return dirname(script);
  }
}
