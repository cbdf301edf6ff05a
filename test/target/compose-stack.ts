import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import type { StackPlan } from '../../src/domain/plan.ts';
import { type ComposeRequest, composePlan } from '../../src/plan/compose-plan.ts';
import type { Log } from '../../src/ports/ports.ts';
import { composeDriver } from '../../src/target/compose/compose.ts';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { leftovers } from '../../src/target/compose/teardown.ts';
import { openEngine } from '../../src/target/docker/engine-api.ts';
import type { Stack } from '../../src/target/target.ts';

export const PACKAGE_ROOT = join(fileURLToPath(import.meta.url), '../../..');

let projects = 0;

/** A project name nobody else uses. */
export function newProject(): string {
  projects += 1;
  return `operf-test-${process.pid}-${Date.now().toString(36)}-${projects}`;
}

export function composeStackPlan(
  compose: Partial<ComposeRequest> = {},
  stack: Partial<StackPlan> = {},
): StackPlan {
  return {
    label: 'candidate',
    kind: 'compose',
    healthPath: '/health',
    metricsPath: '/actuator/prometheus',
    eventsPath: '/api/orchestrator/events/bulk-ndjson',
    healthTimeoutMs: 90_000,
    keep: false,
    faults: {},
    compose: composePlan({
      project: newProject(),
      packageRoot: PACKAGE_ROOT,
      queueBackend: 'reference',
      grafana: false,
      replicas: 1,
      userFiles: [],
      profiles: [],
      ...compose,
    }),
    ...stack,
  };
}

export interface Started {
  stack: Stack;
  lines: string[];
  remembered: Record<string, string>[];
}

export async function startStack(
  plan: StackPlan,
  signal: AbortSignal = new AbortController().signal,
): Promise<Started> {
  const lines: string[] = [];
  const remembered: Record<string, string>[] = [];
  const stack = await composeDriver(plan, {
    log: collectingLog(lines),
    signal,
    packageRoot: PACKAGE_ROOT,
    remember: (state) => remembered.push(state),
  });
  return { stack, lines, remembered };
}

export function collectingLog(lines: string[]): Log {
  const add = (line: string) => {
    lines.push(line);
  };
  return { info: add, warn: add, error: add, debug: add, group: (_, work) => work(), mask: () => {} };
}

/** Everything of a project that Docker still holds. */
export async function whatIsLeft(plan: StackPlan): Promise<string[]> {
  const engine = openEngine(await dockerHost(process.env));
  try {
    return (await leftovers(engine, plan.compose?.project ?? '')).map(({ kind, id }) => `${kind} ${id}`);
  } finally {
    engine.close();
  }
}

/** A compose file of the user, in a folder of its own. */
export function userFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'perf-user-')), 'user.yaml');
  writeFileSync(file, text);
  return file;
}

export interface K6Run {
  exitCode: number | null;
  metrics: Record<string, Record<string, number>>;
  stderr: string;
  child: { kill(signal: NodeJS.Signals): boolean };
}

/** k6 in the stack's network with the shipped load script. `meanwhile` runs while it does. */
export async function runLoad(
  stack: Stack,
  options: { seconds: number; eventsPerSecond: number; vus?: number },
  meanwhile: (child: { kill(signal: NodeJS.Signals): boolean }) => Promise<void> = async () => {},
): Promise<K6Run> {
  const results = mkdtempSync(join(tmpdir(), 'perf-k6-'));
  await mkdir(results, { recursive: true });
  const profile = resolveProfile({
    testType: 'load',
    durationS: options.seconds,
    vus: options.vus ?? 10,
    eventsPerSecond: options.eventsPerSecond,
  });
  const child = await stack.launchK6({
    binary: 'k6',
    args: [
      'run',
      '--quiet',
      '--summary-export',
      join(results, 'summary.json'),
      join(PACKAGE_ROOT, 'k6/load.ts'),
    ],
    env: { ORCHESTRATOR_URL: stack.urlForK6, PERF_PROFILE: JSON.stringify(profile) },
    scripts: join(PACKAGE_ROOT, 'k6'),
    results,
  });
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout?.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [exitCode] = await Promise.all([ended, meanwhile(child)]);
  const summary = await readFile(join(results, 'summary.json'), 'utf8').catch(() => '{"metrics":{}}');
  return { exitCode, stderr, child, metrics: (JSON.parse(summary) as Pick<K6Run, 'metrics'>).metrics };
}
