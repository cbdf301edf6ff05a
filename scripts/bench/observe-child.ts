/**
 * One stack on the reference queue, loaded in pairs of rounds: observed and not. Prints what observing costs this
 * process and what it does to the latency, as JSON. The order within a pair alternates, so that drift cancels.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveProfile } from '../../k6/lib/profiles.ts';
import { k6Files } from '../../src/domain/k6.ts';
import type { ComposeTarget } from '../../src/domain/plan.ts';
import { startObserving } from '../../src/observe/sampler.ts';
import { composePlan } from '../../src/plan/compose-plan.ts';
import type { Log } from '../../src/ports/ports.ts';
import { startCompose } from '../../src/target/compose/compose.ts';
import { containerGenerator } from '../../src/generator/container.ts';
import type { K6Container, Target } from '../../src/target/target.ts';

const [packageRoot = '', pairs = '5', seconds = '20', eventsPerSecond = '2000'] = process.argv.slice(2);
const quiet: Log = {
  info: () => {},
  warn: console.error,
  error: console.error,
  debug: () => {},
  group: (_, work) => work(),
  mask: () => {},
};

const plan: ComposeTarget = {
  kind: 'compose',
  healthPath: '/health',
  metricsPath: '/actuator/prometheus',
  eventsPath: '/api/orchestrator/events/bulk-ndjson',
  healthTimeoutMs: 120_000,
  keep: false,
  faults: {},
  compose: composePlan({
    project: `operf-bench-${process.pid}`,
    packageRoot,
    queueBackend: 'reference',
    grafana: false,
    replicas: 1,
    userFiles: [],
    profiles: [],
  }),
};

interface Round {
  cpuShare: number;
  p95Ms: number;
}

const observed: Round[] = [];
const bare: Round[] = [];
let container: K6Container | undefined;
{
  await using stack = await startCompose(plan, {
    log: quiet,
    signal: new AbortController().signal,
    packageRoot,
    beforeServices: async (k6) => {
      container = k6;
    },
    remember: () => {},
  });
  await round(stack, true);
  for (let pair = 0; pair < Number(pairs); pair++)
    for (const observing of pair % 2 === 0 ? [true, false] : [false, true])
      (observing ? observed : bare).push(await round(stack, observing));
}
console.log(JSON.stringify({ observed, bare }));

/** CPU of this process while k6 runs, as a share of one core, and k6's p95. */
async function round(stack: Target, observing: boolean): Promise<Round> {
  const results = mkdtempSync(join(tmpdir(), 'perf-bench-k6-'));
  const profile = resolveProfile({
    testType: 'load',
    durationS: Number(seconds),
    vus: 20,
    eventsPerSecond: Number(eventsPerSecond),
  });
  const observer = observing ? await startObserving({ stack, log: quiet }) : undefined;
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const summary = join(results, 'summary.json');
  if (container === undefined) throw new Error('the stack has no k6');
  const generator = await containerGenerator(container, new AbortController().signal);
  const k6 = generator.start({
    args: ['run', '--quiet', '--summary-export', summary, join(packageRoot, 'k6/load.ts')],
    env: { ORCHESTRATOR_URL: container.url, PERF_PROFILE: JSON.stringify(profile) },
    directory: results,
    reads: [join(packageRoot, 'k6')],
    writes: results,
    files: { ...k6Files(results), summary },
    onStdout: () => {},
    onStderr: () => {},
  });
  await k6.ended;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuShare = (user + system) / 1000 / (performance.now() - startedAt);
  await observer?.stop();
  const { metrics } = JSON.parse(readFileSync(summary, 'utf8')) as {
    metrics: Record<string, Record<string, number>>;
  };
  return { cpuShare, p95Ms: metrics.http_req_duration?.['p(95)'] ?? Number.NaN };
}
