// What the tool costs beside k6: start-up of the bundles, wall and CPU over bare k6 on the same profile, memory, and
// what the embedded stack carries. Needs dist/, and k6 where the tool itself finds it (or PERF_TEST_K6_2).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../../..');
const cli = join(root, 'dist', 'cli', 'index.js');
const node24 = process.env.PERF_TEST_NODE24 ?? process.execPath;
const rounds = 5;
/** A start is short: its median needs more of them. */
const startRounds = 21;
const scratch = mkdtempSync(join(tmpdir(), 'perf-bench-'));
const rows = [];
const k6 = process.env.PERF_TEST_K6_2 ?? k6OfTheTool();

try {
  startToInputError();
  await typedToK6Started();
  await overBareK6();
  await throughput();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log('| what | measured | bound |\n| --- | --- | --- |');
for (const [what, measured, bound] of rows) console.log(`| ${what} | ${measured} | ${bound} |`);

/** On PATH, in its cache, or built: it says where. */
function k6OfTheTool() {
  const smoke = ['run', 'smoke', '--duration', '1s', '--vus', '1', '--baseline', 'none'];
  const { stderr } = spawnSync(process.execPath, [cli, ...smoke, '--results-path', join(scratch, 'k6')], {
    encoding: 'utf8',
  });
  const path = /^k6 \S+ from .*?: (\S+)$/m.exec(stderr)?.[1];
  if (path === undefined) throw new Error(`the tool finds no k6:\n${stderr}`);
  return path;
}

/** CPU from start to a shown input error, over that of `node -e 0`; all of them in turn, so that a busy moment hits each. */
function startToInputError() {
  const cache = join(scratch, 'compile-cache');
  const commandLine = [cli, 'run', 'load', '--vus', 'abc'];
  const action = [join(root, 'dist', 'index.js')];
  const asAction = { GITHUB_ACTIONS: 'true', INPUT_VUS: 'abc' };
  const cached = { NODE_COMPILE_CACHE: cache };
  const starts = [
    { what: 'node -e 0', args: ['-e', '0'], env: {} },
    { what: 'command line', args: commandLine, env: {}, bound: '≤ 3 times' },
    { what: 'action', args: action, env: asAction, bound: '≤ 3 times' },
    { what: 'command line, filling a compile cache', args: commandLine, env: cached, fresh: true },
    { what: 'command line, from the compile cache', args: commandLine, env: cached },
    { what: 'action, filling a compile cache', args: action, env: { ...asAction, ...cached }, fresh: true },
    { what: 'action, from the compile cache', args: action, env: { ...asAction, ...cached } },
  ];
  const cpuMs = starts.map(() => []);
  for (let round = 0; round < startRounds; round++)
    for (const [at, { args, env, fresh }] of starts.entries()) {
      if (fresh) rmSync(cache, { recursive: true, force: true });
      cpuMs[at].push(cpuMsOf(node24, args, { PATH: process.env.PATH, HOME: process.env.HOME, ...env }));
    }
  const bare = median(cpuMs[0]);
  for (const [at, { what, bound }] of starts.entries())
    if (at > 0)
      rows.push([
        `start to an input error, ${what}`,
        `${(median(cpuMs[at]) / bare).toFixed(1)} times \`node -e 0\` (${median(cpuMs[at]).toFixed(0)} and ${bare.toFixed(0)} ms CPU, medians of ${startRounds})`,
        bound ?? '',
      ]);
}

/** User and system time of a whole process, to the millisecond, as the shell counts it. */
function cpuMsOf(command, args, env) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1 </dev/null; true';
  const counted = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, 'bash', command, ...args], {
    env,
    encoding: 'utf8',
  });
  const [user, system] = counted.trim().split(' ').map(Number);
  return 1000 * (user + system);
}

async function typedToK6Started() {
  const seconds = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const child = toolRun(['smoke', '--duration', '2s'], `start${round}`);
    await new Promise((resolve, reject) => {
      child.stderr.on('data', (text) => {
        if (!/k6 is starting/.test(String(text)) || seconds.length > round) return;
        seconds.push((performance.now() - startedAt) / 1000);
      });
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`smoke run ended with ${code}`)),
      );
    });
  }
  rows.push([
    'command typed to k6 started, embedded',
    `${median(seconds).toFixed(2)} s, median of ${rounds}`,
    '≤ 1.5 s',
  ]);
}

/** The same profile twice: by the tool on its embedded stack, and by k6 alone on a stack started before. */
async function overBareK6() {
  const shape = ['load', '--duration', '30s', '--vus', '60', '--events-per-second', '2000'];
  const tool = await watched(process.execPath, toolArgs(shape, 'tool'), process.env);
  const plan = JSON.parse(readFileSync(join(scratch, 'tool', 'load', 'plan.json'), 'utf8'));
  const stack = await embeddedStack();
  const bare = await watched(k6, ['run', '--quiet', '--address', '', plan.tests[0].script], {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    K6_NO_USAGE_REPORT: 'true',
    // The rest of the kept plan is blanked out: it may be a user's secret.
    ...Object.fromEntries(
      Object.entries(plan.tests[0].runs[0].k6Env).filter(([name]) => /^(PERF|EVENTS)_/.test(name)),
    ),
    PERF_THRESHOLDS: '{}',
    ORCHESTRATOR_URL: stack.url,
  });
  stack.stop();
  const toolCpu = (100 * tool.ownCpuMs) / tool.wallMs;
  rows.push(
    [
      'wall of the tool over bare k6, 30 s load',
      `${((tool.wallMs - bare.wallMs) / 1000).toFixed(1)} s`,
      '≤ 5 s',
    ],
    ['CPU of the tool beside k6, 30 s load', `${toolCpu.toFixed(1)} % of one core`, '≤ 2 % of the machine'],
    ['peak memory of the tool, 30 s load', `${(tool.peakBytes / 2 ** 20).toFixed(0)} MiB`, '< 150 MiB'],
  );
}

async function throughput() {
  const shape = ['load', '--duration', '30s', '--vus', '100', '--events-per-second', '10000'];
  await watched(process.execPath, toolArgs(shape, 'throughput'), process.env);
  const result = JSON.parse(readFileSync(join(scratch, 'throughput', 'load', 'result.json'), 'utf8'));
  const steady = (name) =>
    result.metrics.find((metric) => metric.name === name && metric.tags.phase === 'steady');
  const p95 = steady('http_req_duration').quantiles.find(([percent]) => percent === 95)[1];
  const achieved = result.phases.find((phase) => phase.name === 'steady').achievedEventsPerSecond;
  rows.push([
    'embedded stack and k6 together on this machine',
    `${Math.round(achieved)} events/s, p95 ${p95.toFixed(0)} ms, ${(100 * steady('http_req_failed').rate).toFixed(2)} % errors`,
    '≥ 10,000 events/s, p95 < 500 ms, no errors',
  ]);
}

function toolArgs(shape, name) {
  return [cli, 'run', ...shape, '--k6-path', k6, '--results-path', join(scratch, name), '--fail-on', 'never'];
}

function toolRun(shape, name) {
  return spawn(process.execPath, toolArgs(shape, name), { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Runs to the end and gives wall time, CPU of the process itself (children not counted) and its peak memory. */
async function watched(command, args, env) {
  const startedAt = performance.now();
  const child = spawn(command, args, { env, stdio: 'ignore' });
  let ownCpuMs = 0;
  let peakBytes = 0;
  const look = () => {
    try {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
      ownCpuMs = Math.max(ownCpuMs, (Number(fields[11]) + Number(fields[12])) * 10);
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      if (peak) peakBytes = Number(peak[1]) * 1024;
    } catch {
      // Gone between two looks: the last figures stand.
    }
  };
  const timer = setInterval(look, 5);
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  clearInterval(timer);
  return { wallMs: performance.now() - startedAt, ownCpuMs, peakBytes };
}

async function embeddedStack() {
  const queue = await service('queue', {});
  const orchestrator = await service('orchestrator', { PERF_QUEUE_URL: queue.url });
  return {
    url: orchestrator.url,
    stop() {
      orchestrator.child.kill();
      queue.child.kill();
    },
  };
}

async function service(name, env) {
  const child = spawn(process.execPath, [join(root, 'dist', 'reference', name, 'index.js')], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise((resolve) =>
    child.stdout.once('data', (text) => resolve(String(text).split('\n')[0])),
  );
  return { child, url: JSON.parse(line).listening };
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}
