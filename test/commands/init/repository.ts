import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { parse } from 'yaml';
import { init, type InitOptions } from '../../../src/commands/init-command.ts';
import { openTerminal } from '../../../src/commands/init/ask-user.ts';
import { planRun } from '../../../src/line/plan-run.ts';
import { recordingLog } from '../../support/log.ts';
import { commandLine, fakePorts } from '../command-ports.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, gone after the test; called `name`. */
export function repository(files: Record<string, string>, name = 'shop'): string {
  const parent = mkdtempSync(join(tmpdir(), 'perf-init-'));
  made.push(parent);
  const folder = join(parent, name);
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface InitRun {
  /** What was said, notes with it. */
  told: string;
  written: string[];
  config: Record<string, unknown>;
  configText: string;
  workflow: string;
}

export async function runInit(
  folder: string,
  options: Partial<InitOptions> = {},
  answers?: string,
): Promise<InitRun> {
  const { ports } = fakePorts(folder, Buffer.from(answers ?? ''));
  if (answers !== undefined)
    for (const stream of [ports.stdin, ports.stdout]) Object.assign(stream, { isTTY: true });
  const log = recordingLog();
  const { written, notes } = await init(
    folder,
    { force: false, ...options },
    { log, user: openTerminal(ports) },
  );
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const configText = text('orchestrator-perf.yml');
  return {
    told: [...log.lines, ...notes].join('\n'),
    written,
    config: parse(configText),
    configText,
    workflow: text('.github/workflows/performance-test.yml'),
  };
}

/** The config that was written, as the next `run smoke` reads it: it throws where a line is refused. */
export async function plannedIn(folder: string, env: Record<string, string> = {}) {
  const { source } = commandLine('run', 'smoke', '--duration', '15s', '--vus', '3');
  await using planned = await planRun({
    surface: 'cli',
    source,
    env,
    workingDirectory: folder,
    packageRoot: process.cwd(),
  });
  const [test] = planned.plan.tests;
  return { plan: planned.plan, inputs: planned.inputs, test, requests: planned.inputs.requests?.specs ?? [] };
}
