import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestResult } from '../../src/line/ports.ts';
import { runTests } from '../../src/line/run-tests.ts';
import { planRun } from '../../src/line/plan-run.ts';
import { prepareResultsDirectory } from '../../src/publish/results-directory.ts';
import { describeMachine } from '../../src/ports/machine.ts';
import { dockerHost } from '../../src/target/compose/preflight.ts';
import { leftovers } from '../../src/target/compose/teardown.ts';
import { type Container, listContainers } from '../../src/target/docker/containers.ts';
import { openGenerator } from '../../src/generator/open-generator.ts';
import { startTarget } from '../../src/target/drivers.ts';
import { type Engine, openEngine } from '../../src/target/docker/engine-api.ts';
import { collectingLog, PACKAGE_ROOT } from './compose-stack.ts';

export interface WholeRun extends TestResult {
  project: string;
  lines: string[];
}

/** The whole line, on the compose stack if nothing else is said: inputs as flags, PERF_ settings as environment. `meanwhile` begins when k6 does. */
export async function wholeRun(
  flags: Record<string, string>,
  settings: Record<string, string> = {},
  meanwhile?: (containers: Container[], engine: Engine) => Promise<void>,
): Promise<WholeRun> {
  const workingDirectory = mkdtempSync(join(tmpdir(), 'perf-run-'));
  const given = {
    ...(flags.stack === undefined && { stack: 'compose', 'queue-backend': 'reference' }),
    ...(process.env.PERF_TEST_K6_2 && { 'k6-path': process.env.PERF_TEST_K6_2 }),
    ...flags,
  };
  const { plan } = await planRun({
    surface: 'cli',
    source: {
      kind: 'flag',
      values: new Map(Object.entries(given).map(([name, text]) => [name, { text, where: `--${name}` }])),
    },
    env: settings,
    workingDirectory,
    packageRoot: PACKAGE_ROOT,
  });
  const lines: string[] = [];
  const results: TestResult[] = [];
  const project = plan.tests[0].runs[0].name;
  const run = runTests(plan, {
    log: collectingLog(lines),
    progress: { update: () => {}, done: () => {} },
    signal: new AbortController().signal,
    env: {},
    packageRoot: PACKAGE_ROOT,
    machine: describeMachine({}),
    buildTarget: async () => {},
    startTarget,
    openGenerator,
    prepareDirectory: prepareResultsDirectory,
    remember: () => {},
    findBaseline: async () => ({ kind: 'off' }),
    saveBaseline: async () => {},
    writeResults: async () => {},
    publish: async (all) => {
      results.push(...all);
    },
  });
  await Promise.all([run, meanwhile && whileLoading(project, run, meanwhile)]);
  const [result] = results;
  if (!result) throw new Error(`the run gave no result:\n${lines.join('\n')}`);
  return { ...result, project, lines };
}

/** Waits for k6's container, then does what the test wants. */
async function whileLoading(
  project: string,
  run: Promise<unknown>,
  meanwhile: (containers: Container[], engine: Engine) => Promise<void>,
): Promise<void> {
  const engine = openEngine(await dockerHost(process.env));
  let over = false;
  run.then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  try {
    while (!over) {
      const containers = await listContainers(engine, project);
      if (containers.some(({ oneOff, state }) => oneOff && state === 'running')) {
        await new Promise((resolve) => setTimeout(resolve, 4000));
        await meanwhile(containers, engine);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('the load was over before k6 was seen');
  } finally {
    engine.close();
  }
}

/** Everything of a project that Docker still holds. */
export async function leftoversOf(project: string): Promise<string[]> {
  const engine = openEngine(await dockerHost(process.env));
  try {
    return (await leftovers(engine, project)).map(({ kind, id }) => `${kind} ${id}`);
  } finally {
    engine.close();
  }
}
