// Real comparisons side by side on this machine: the reference orchestrator against itself, then with 15 % more CPU for
// each request on one side. usage: node scripts/bench/duets.mjs [duets of each kind, default 3]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../../..');
const duets = Number(process.argv[2] ?? 3);
const scratch = mkdtempSync(join(tmpdir(), 'perf-bench-duets-'));
const MORE_CPU = 0.15;
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

try {
  row(
    '6 rounds of 15 s',
    'duets',
    'regressed',
    'improved',
    'no change',
    'inconclusive',
    'p50',
    'p95',
    'CPU a request',
    'machine busy',
  );
  row('---', '--:', '--:', '--:', '--:', '--:', '---', '---', '---', '---');
  const same = Array.from({ length: duets }, (_, index) => measure(`same-${index}`, {}));
  print('the same version', same);
  const cpuMs = mean(
    same.flatMap(({ figures }) => figures.find(({ figure }) => figure === 'CPU per request')?.base ?? []),
  );
  const burn = String(cpuMs * MORE_CPU);
  for (const [what, setting] of [
    ['15 % more CPU in this change', 'PERF_FAULT_CPU_BURN_MS'],
    ['15 % more CPU in the base', 'PERF_BASE_FAULT_CPU_BURN_MS'],
  ])
    print(
      what,
      Array.from({ length: duets }, (_, index) => measure(`${setting}-${index}`, { [setting]: burn })),
    );
  console.log(`\nCPU of a request: ${cpuMs.toFixed(3)} ms; 15 % of it: ${(cpuMs * MORE_CPU).toFixed(3)} ms.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure(name, settings) {
  const results = join(scratch, name);
  const k6 = process.env.PERF_TEST_K6_2;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'dist', 'cli', 'index.js'),
      ...['calibrate', '--rounds', '6', '--round-duration', '15s', '--warm-up', '3s', '--vus', '100'],
      ...['--events-per-second', '4000', '--events-per-request', '20', '--side-by-side', 'concurrent'],
      ...['--results-path', results, '--baseline', 'none'],
      ...(k6 === undefined ? [] : ['--k6-path', k6]),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...settings } },
  );
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-500)}`);
  return JSON.parse(readFileSync(join(results, 'load', 'result.json'), 'utf8')).sideBySide;
}

function print(what, all) {
  const calls = (call) => all.filter((one) => one.call === call).length;
  const change = (name) =>
    all
      .map(
        ({ figures }) =>
          figures.find(({ figure, endpoint }) => figure === name && endpoint === undefined)?.change,
      )
      .map((value) => (value === undefined ? '?' : `${(100 * value).toFixed(1)} %`))
      .join(', ');
  const busy = mean(all.flatMap(({ rounds }) => rounds.flatMap(({ machineBusy }) => machineBusy ?? [])));
  row(
    what,
    all.length,
    calls('regressed'),
    calls('improved'),
    calls('no change'),
    calls('inconclusive'),
    change('p50'),
    change('p95'),
    change('CPU per request'),
    `${(100 * busy).toFixed(0)} %`,
  );
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
