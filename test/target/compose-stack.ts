import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import { k6Files } from '../../src/domain/k6.ts';
import type { ComposeTarget } from '../../src/domain/plan.ts';
import { type ComposeRequest, composePlan } from '../../src/plan/compose-plan.ts';
import type { Log } from '../../src/ports/ports.ts';
import { startCompose } from '../../src/target/compose/compose.ts';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { leftovers } from '../../src/target/compose/teardown.ts';
import { openEngine } from '../../src/target/docker/engine-api.ts';
import { containerGenerator } from '../../src/generator/container.ts';
import type { Generator, K6Process } from '../../src/generator/generator.ts';
import type { K6Container, LeftBehind, Target } from '../../src/target/target.ts';

export const PACKAGE_ROOT = join(fileURLToPath(import.meta.url), '../../..');

let projects = 0;

/** A project name nobody else uses. */
export function newProject(): string {
  projects += 1;
  return `operf-test-${process.pid}-${Date.now().toString(36)}-${projects}`;
}

export function composeTargetPlan(
  compose: Partial<ComposeRequest> = {},
  stack: Partial<ComposeTarget> = {},
): ComposeTarget {
  return {
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
  stack: Target;
  lines: string[];
  remembered: LeftBehind[];
  /** k6 as a container of the stack. */
  generator: Generator;
}

export async function startStack(
  plan: ComposeTarget,
  signal: AbortSignal = new AbortController().signal,
): Promise<Started> {
  const lines: string[] = [];
  const remembered: LeftBehind[] = [];
  let container: K6Container | undefined;
  const stack = await startCompose(plan, {
    log: collectingLog(lines),
    signal,
    packageRoot: PACKAGE_ROOT,
    beforeServices: async (k6) => {
      container = k6;
    },
    remember: (left) => remembered.push(left),
  });
  if (container === undefined) throw new Error('the stack has no k6');
  return { stack, lines, remembered, generator: await containerGenerator(container, signal) };
}

export function collectingLog(lines: string[]): Log {
  const add = (line: string) => {
    lines.push(line);
  };
  return { info: add, warn: add, error: add, debug: add, group: (_, work) => work(), mask: () => {} };
}

/** Everything of a project that Docker still holds. */
export async function whatIsLeft(plan: ComposeTarget): Promise<string[]> {
  const engine = openEngine(await dockerHost(process.env));
  try {
    return (await leftovers(engine, plan.compose.project)).map(({ kind, id }) => `${kind} ${id}`);
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

export interface ShortLoad {
  exitCode: number | undefined;
  metrics: Record<string, Record<string, number>>;
  stderr: string;
}

/** k6 in the stack's network with the shipped load script. `meanwhile` runs while it does. */
export async function runLoad(
  generator: Generator,
  options: { seconds: number; eventsPerSecond: number; vus?: number },
  meanwhile: (k6: K6Process) => Promise<void> = async () => {},
): Promise<ShortLoad> {
  const results = mkdtempSync(join(tmpdir(), 'perf-k6-'));
  const profile = resolveProfile({
    testType: 'load',
    durationS: options.seconds,
    vus: options.vus ?? 10,
    eventsPerSecond: options.eventsPerSecond,
  });
  const summary = join(results, 'summary.json');
  let stderr = '';
  const k6 = generator.start({
    args: ['run', '--quiet', '--summary-export', summary, join(PACKAGE_ROOT, 'k6/load.ts')],
    env: {
      ORCHESTRATOR_URL: generator.serviceUrl(undefined) ?? '',
      PERF_PROFILE: JSON.stringify(profile),
    },
    directory: results,
    reads: [join(PACKAGE_ROOT, 'k6')],
    writes: results,
    files: { ...k6Files(results), summary },
    deadlineMs: 600_000,
    scrub: (text) => text,
    onStdout: () => {},
    onStderr: (line) => {
      stderr += `${line}\n`;
    },
  });
  const [{ code }] = await Promise.all([k6.ended, meanwhile(k6)]);
  const { metrics } = (k6.results().summary ?? { metrics: {} }) as Pick<ShortLoad, 'metrics'>;
  return { exitCode: code, stderr, metrics };
}
