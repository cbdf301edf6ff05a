// Reading raw k6 results: the bounds A1 to A11 as ratios within one run. PERF_BENCH_FULL=1 adds the files of 2 GB and
// 5 GB (12 GB of disk, some minutes). jq is used where it is installed; DuckDB is fetched into node_modules/.cache by
// its own lock file (scripts/bench/duckdb). A row whose oracle is missing says so.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { generate, PERCENTS } from './generate-k6-ndjson.mjs';

const MB = 1e6;
const FOLLOWED_S = 15;
const root = join(fileURLToPath(import.meta.url), '../../..');
const full = process.env.PERF_BENCH_FULL === '1';
const sizes = full ? [200, 500, 2000, 5000] : [200, 500];
const largeSize = full ? 2000 : 500;

const cache = join(root, 'node_modules', '.cache');
const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const file = (size) => join(folder, `${size}.ndjson`);
const child = bundle('scripts/bench/ingest-child.ts');
const cli = bundle('src/cli.ts');
const duckdb = installDuckDb();
const truth = new Map(sizes.map((size) => [size, generate(file(size), size * MB)]));

console.log('| # | what | bound | measured | result |\n| --- | --- | --- | --- | --- |');
let missed = 0;
const tool = new Map(
  sizes.map((size) => [size, best(size < 2000 ? 4 : 2, () => measure('tool', file(size)))]),
);
againstNaive();
againstJq();
againstDuckDb();
againstWc();
memory();
linear();
await gzip();
correctness();
fuzz();
await following();
exitCodes();
process.exitCode = missed > 0 ? 1 : 0;

function row(id, what, bound, measured, ok) {
  if (ok === false) missed += 1;
  const result = ok === undefined ? 'not measured' : ok ? 'met' : 'MISSED';
  console.log(`| ${id} | ${what} | ${bound} | ${measured} | ${result} |`);
}

function againstNaive() {
  for (const [size, least, times] of [
    [500, 6, 1],
    [200, 4, 2],
  ]) {
    const naive = best(times, () => measure('naive', file(size)));
    const ratio = naive.cpuS / tool.get(size).cpuS;
    row(
      'A1',
      `CPU of readline + JSON.parse ÷ ours, ${size} MB`,
      `≥ ${least}`,
      ratio.toFixed(1),
      ratio >= least,
    );
  }
}

function againstJq() {
  const what = 'CPU of jq -c (three fields) ÷ ours, 200 MB';
  if (spawnSync('jq', ['--version']).status !== 0) return row('A2', what, '≥ 12', 'jq is not installed');
  const jq = cpuOf('jq', ['-c', '[.metric,.data.time,.data.value]', file(200)]);
  const ratio = jq / tool.get(200).cpuS;
  row('A2', what, '≥ 12', ratio.toFixed(1), ratio >= 12);
}

function againstDuckDb() {
  const what = `ours ÷ DuckDB (exact totals only, 2 threads), ${largeSize} MB`;
  if (typeof duckdb === 'string') return row('A3', `CPU and wall of ${what}`, '≤ 0.6 and ≤ 1.0', duckdb);
  const rounds = Array.from({ length: 3 }, () => ({
    ours: measure('tool', file(largeSize)),
    theirs: measure('duckdb', file(largeSize), duckdb.module),
  }));
  const least = (who, what_) => Math.min(...rounds.map((round) => round[who][what_]));
  const cpu = least('ours', 'cpuS') / least('theirs', 'cpuS');
  const wall = least('ours', 'wallS') / least('theirs', 'wallS');
  row('A3', `CPU, ${what}`, '≤ 0.6', cpu.toFixed(2), cpu <= 0.6);
  row('A3', `wall, ${what}`, '≤ 1.0', wall.toFixed(2), wall <= 1);
}

function againstWc() {
  const rounds = Array.from({ length: 3 }, () => ({
    ours: measure('tool', file(largeSize)).wallS,
    wc: timed('wc', ['-l', file(largeSize)]),
  }));
  const ratio = Math.min(...rounds.map(({ ours }) => ours)) / Math.min(...rounds.map(({ wc }) => wc));
  row('A4', `our wall ÷ wc -l, ${largeSize} MB`, '≤ 10', ratio.toFixed(1), ratio <= 10);
}

function memory() {
  for (const size of sizes) {
    const { wallS, cpuS, peakMb } = tool.get(size);
    const { points, bytes } = truth.get(size);
    const rate = `${(bytes / wallS / 1e9).toFixed(2)} GB/s, ${(points / wallS / 1e6).toFixed(1)} M samples/s`;
    const what = `peak memory, ${size} MB (${wallS.toFixed(2)} s wall, ${cpuS.toFixed(2)} s CPU, ${rate})`;
    row('A5', what, '< 150 MB', `${peakMb.toFixed(0)} MB`, peakMb < 150);
  }
  const what = 'peak memory, 2 GB over 200 MB';
  if (!full) return row('A5', what, '< 25 MB', 'needs PERF_BENCH_FULL=1');
  const growth = tool.get(2000).peakMb - tool.get(200).peakMb;
  row('A5', what, '< 25 MB', `${growth.toFixed(0)} MB`, growth < 25);
}

function linear() {
  const what = 'CPU per byte, 0.2-2 GB ÷ 2-5 GB';
  if (!full) return row('A6', what, '0.75 … 1.25', 'needs PERF_BENCH_FULL=1');
  const slope = (from, to) => (tool.get(to).cpuS - tool.get(from).cpuS) / (to - from);
  const ratio = slope(200, 2000) / slope(2000, 5000);
  row('A6', what, '0.75 … 1.25', ratio.toFixed(2), ratio > 0.75 && ratio < 1.25);
}

async function gzip() {
  const packed = join(folder, '500.gz');
  await pipeline(createReadStream(file(500)), createGzip({ level: 6 }), createWriteStream(packed));
  const gz = best(3, () => measure('tool', packed));
  const cpu = gz.cpuS / tool.get(500).cpuS;
  const wall = gz.wallS / tool.get(500).wallS;
  const what = '.gz ÷ plain, 500 MB: CPU and wall';
  row('A7', what, '≤ 2.5 and ≤ 2', `${cpu.toFixed(2)} and ${wall.toFixed(2)}`, cpu <= 2.5 && wall <= 2);
}

function correctness() {
  const { wrong, total, second } = againstTruth(measure('tool', file(500), 'figures'), truth.get(500));
  row(
    'A8',
    'counts, minima, maxima, sums; worst percentile, total and p95 of each second',
    'exact; ≤ 0.1 %',
    `${wrong} wrong; ${(total * 100).toFixed(3)} % and ${(second * 100).toFixed(3)} %`,
    wrong === 0 && total <= 0.001 && second <= 0.001,
  );
}

function againstTruth({ metrics, damage, p95BySecond }, { figures, duration, durationBySecond }) {
  let wrong = damage?.length ?? 0;
  for (const [name, want] of Object.entries(figures)) {
    const got = metrics.find((metric) => metric.name === name);
    const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
    const same = {
      trend: () =>
        got.count === want.count &&
        got.min === want.min &&
        got.max === want.max &&
        near(got.avg * got.count, want.sum),
      counter: () => near(got.count, want.sum),
      rate: () => got.total === want.count && got.nonzero === want.nonzero,
      gauge: () => got.min === want.min && got.max === want.max,
    }[got?.kind];
    if (same?.() !== true) wrong += 1;
  }
  const quantiles = new Map(metrics.find(({ name }) => name === 'http_req_duration').quantiles);
  const off = (a, b) => Math.abs(a - b) / b;
  const total = Math.max(...PERCENTS.map((percent, index) => off(quantiles.get(percent), duration[index])));
  const at95 = PERCENTS.indexOf(95);
  const second = Math.max(...p95BySecond.map(([ms, value]) => off(value, durationBySecond[ms / 1000][at95])));
  return { wrong, total, second };
}

function fuzz() {
  for (const [format, oracle] of [
    ['ndjson', 'JSON.parse of each line'],
    ['csv', 'plain splitting of each row'],
  ]) {
    const { lines, differences } = measure('fuzz', format, '500000');
    const what = `${lines} damaged ${format === 'csv' ? 'CSV rows' : 'lines'} against ${oracle}`;
    row('A9', what, '0 differences', `${differences.length}`, lines >= 500_000 && differences.length === 0);
  }
}

async function following() {
  const { share, lagS } = await follow(file(500));
  row(
    'A10',
    `following a file at 50,000 samples/s for ${FOLLOWED_S} s: share of a core; result after the end of the writer`,
    '≤ 8 %; ≤ 1 s',
    `${(share * 100).toFixed(1)} %; ${lagS.toFixed(2)} s`,
    share <= 0.08 && lagS <= 1,
  );
}

/** A process writes 50,000 lines a second, as k6 does every 200 ms; another follows the file. Its start counts. */
async function follow(source) {
  const target = join(folder, 'growing.ndjson');
  const head = Buffer.alloc(FOLLOWED_S * 50_000 * 320);
  const opened = openSync(source);
  const lines = head.toString('utf8', 0, readSync(opened, head)).split('\n', FOLLOWED_S * 50_000);
  closeSync(opened);
  const parts = Array.from({ length: FOLLOWED_S * 5 }, (_, part) =>
    lines.slice(part * 10_000, (part + 1) * 10_000),
  );
  const slices = join(folder, 'slices.json');
  writeFileSync(slices, JSON.stringify(parts.map((part) => `${part.join('\n')}\n`)));
  const script = `const fs = require('fs');
    const slices = JSON.parse(fs.readFileSync(${JSON.stringify(slices)}, 'utf8'));
    const file = fs.openSync(${JSON.stringify(target)}, 'w');
    const timer = setInterval(() => {
      fs.writeSync(file, slices.shift());
      if (slices.length === 0) clearInterval(timer);
    }, 200);`;
  const writer = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  const ended = new Promise((resolve) => writer.on('exit', () => resolve(Date.now())));
  while (!existsSync(target) || statSync(target).size < 1e6)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const reader = spawn(process.execPath, [child, 'follow', target]);
  let out = '';
  reader.stdout.on('data', (chunk) => {
    out += chunk;
  });
  await new Promise((resolve) => reader.on('exit', resolve));
  const result = JSON.parse(out);
  return { share: result.cpuS / result.wallS, lagS: Math.max(0, (result.endedAtMs - (await ended)) / 1000) };
}

function exitCodes() {
  const [declaration, ...points] = readFileSync(file(200), 'utf8').split('\n', 20_000);
  const samples = points.filter((line) => line.includes('"Point"'));
  const damaged = samples.map((line, index) => (index % 5000 === 0 ? line.slice(0, 50) : line));
  for (const [what, lines, code] of [
    ['whole', samples, 0],
    ['without a sample', [declaration], 3],
    ['broken in 0.02 % of its lines', damaged, 3],
  ]) {
    const path = join(folder, 'unfit.ndjson');
    writeFileSync(path, `${lines.join('\n')}\n`);
    const { status } = spawnSync(process.execPath, [cli, 'report', path], { stdio: 'ignore' });
    row('A11', `exit code of report on a file that is ${what}`, `${code}`, `${status}`, status === code);
  }
}

function bundle(entry) {
  // Inside the package: the command line looks for its files above itself.
  const out = join(cache, 'bench-ingest', `${entry.replaceAll(/\W/g, '-')}.mjs`);
  execFileSync(join(root, 'node_modules', '.bin', 'esbuild'), [
    join(root, entry),
    '--bundle',
    '--platform=node',
    '--target=node20',
    // Keeps the constants of a module constant, as they are in dist/: esbuild makes variables of them otherwise.
    '--minify-syntax',
    '--format=esm',
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    '--log-level=error',
    `--outfile=${out}`,
  ]);
  return out;
}

/** Its folder, or why it is not there. */
function installDuckDb() {
  const home = join(cache, 'bench-duckdb');
  const module = join(home, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js');
  if (existsSync(module)) return { module };
  mkdirSync(home, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'scripts', 'bench', 'duckdb', name), join(home, name));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'ignore' });
  return status === 0 && existsSync(module) ? { module } : 'DuckDB could not be fetched';
}

function measure(...args) {
  return JSON.parse(execFileSync(process.execPath, [child, ...args], { maxBuffer: 1e9 }));
}

function timed(command, args) {
  const began = process.hrtime.bigint();
  spawnSync(command, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - began) / 1e9;
}

/** CPU seconds of a command, as the shell counts them: the second line of `times` is of its children. */
function cpuOf(command, args) {
  const script = '"$@" > /dev/null; times';
  const { stdout } = spawnSync('sh', ['-c', script, 'sh', command, ...args], { encoding: 'utf8' });
  const [, children] = stdout.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The run with the least CPU: others use the machine as well. */
function best(times, work) {
  return Array.from({ length: times }, work).reduce((a, b) => (b.cpuS < a.cpuS ? b : a));
}
