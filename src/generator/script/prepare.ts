import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunPlan, TestPlan } from '../../domain/plan.ts';
import type { Log } from '../../ports/ports.ts';
import type { Generator } from '../generator.ts';
import { inspectScript } from './inspect.ts';
import { wrapperSource } from './user-script.ts';

export interface PreparedScript {
  path: string;
  /** Folders and files that hold everything the script may import or open. */
  reads: string[];
  /** What k6 says a script of the user's own takes at most. */
  totalDurationS?: number;
}

export interface PrepareRequest {
  test: TestPlan;
  run: RunPlan;
  generator: Generator;
  /** Where the service will be, if that is known before it is up. */
  serviceUrl?: string | undefined;
  log: Log;
  signal: AbortSignal;
}

/** The script k6 will run: the built-in one, or the user's own after a look at it, wrapped when its options must change. */
export async function prepareScript(request: PrepareRequest): Promise<PreparedScript> {
  const { test, run, generator, serviceUrl, log, signal } = request;
  const reads = [projectOf(test.script)];
  if (!test.userScript) return { path: test.script, reads };
  const url = generator.serviceUrl(serviceUrl) ?? 'http://localhost:8080';
  const asked = { generator, env: { ...run.k6Env, ORCHESTRATOR_URL: url }, signal };
  const facts = await inspectScript({ ...asked, script: test.script, reads });
  log.info(`Script ${test.script}: up to ${facts.maxVus} VUs, ${facts.totalDurationS} s with graceful stops`);
  const thresholds: Record<string, string[]> = JSON.parse(run.k6Env.PERF_THRESHOLDS ?? '{}');
  if (test.rescale === undefined && Object.keys(thresholds).length === 0)
    return { path: test.script, reads, totalDurationS: facts.totalDurationS };
  const wrapper = join(run.resultsDirectory, 'script.js');
  mkdirSync(run.resultsDirectory, { recursive: true });
  writeFileSync(wrapper, wrapperSource({ script: test.script, facts, rescale: test.rescale, thresholds }));
  const all = [...reads, run.resultsDirectory];
  const { maxVus, totalDurationS } = await inspectScript({ ...asked, script: wrapper, reads: all });
  if (test.rescale !== undefined)
    log.info(`Rescaled: up to ${maxVus} VUs, ${totalDurationS} s with graceful stops`);
  return { path: wrapper, reads, totalDurationS };
}

/** The repository the script is in, so that `../lib/x.js` is there too when only this folder is mounted. */
function projectOf(script: string): string {
  for (let directory = dirname(script); ; directory = dirname(directory)) {
    if (['.git', 'package.json'].some((mark) => existsSync(join(directory, mark)))) return directory;
    if (directory === dirname(directory)) return dirname(script);
  }
}
