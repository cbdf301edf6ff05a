import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestPlan } from '../domain/plan.ts';
import type { Log } from '../ports/ports.ts';

export interface PreparedScript {
  path: string;
  /** Holds everything the script may import or open. */
  directory: string;
}

export interface PrepareRequest {
  test: TestPlan;
  k6: { path: string; version: string };
  log: Log;
  signal: AbortSignal;
}

/** The script k6 will run. */
export async function prepareScript({ test }: PrepareRequest): Promise<PreparedScript> {
  return { path: test.script, directory: projectOf(test.script) };
}

/** The repository the script is in, so that `../lib/x.js` is there too when only this folder is mounted. */
function projectOf(script: string): string {
  for (let directory = dirname(script); ; directory = dirname(directory)) {
    if (['.git', 'package.json'].some((mark) => existsSync(join(directory, mark)))) return directory;
    if (directory === dirname(directory)) return dirname(script);
  }
}
