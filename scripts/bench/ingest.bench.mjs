// Reading raw k6 results: the assertions A1 to A11 of this benchmark as ratios within one run. PERF_BENCH_FULL=1 adds
// the files of 2 GB and 5 GB (12 GB of disk, a few minutes); jq is used where it is installed.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { generate, PERCENTS } from './generate-k6-ndjson.mjs';

export const title = 'Reading k6 results';
const MB = 1e6;

export async function run({ root }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ingest-'));
  try {
    const child = join(folder, 'child.mjs');
    execFileSync(join(root, 'node_modules', '.bin', 'esbuild'), [
      join(root, 'scripts/bench/ingest-child.ts'),
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--log-level=error',
      `--outfile=${child}`,
    ]);
    return await rows(folder, child);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rows(folder, child) {
  const full = process.env.PERF_BENCH_FULL === '1';
  const sizes = full ? [200, 500, 2000, 5000] : [200, 500];
  const file = (size) => join(folder, `${size}.ndjson`);
  const truth = new Map(sizes.map((size) => [size, generate(file(size), size * MB)]));
  const measure = (...args) =>
    JSON.parse(execFileSync(process.execPath, [child, ...args], { maxBuffer: 1e9 }));
  const table = [];
  const row = (id, what, bound, measured, ok) =>
    table.push({
      '#': id,
      what,
      bound,
      measured,
      result: ok === undefined ? 'not measured' : ok ? 'met' : 'MISSED',
    });

  const tool = new Map(sizes.map((size) => [size, best(3, () => measure('tool', file(size)))]));
  const naive = new Map(
    [200, 500].map((size) => [size, best(size === 200 ? 2 : 1, () => measure('naive', file(size)))]),
  );
  for (const [size, least] of [
    [500, 6],
    [200, 4],
  ]) {
    const ratio = naive.get(size).cpuS / tool.get(size).cpuS;
    row(
      'A1',
      `CPU of readline + JSON.parse ÷ ours, ${size} MB`,
      `≥ ${least}`,
      `${ratio.toFixed(1)}`,
      ratio >= least,
    );
  }
  if (spawnSync('jq', ['--version']).status === 0) {
    const jq = timed('jq', ['-c', '[.metric,.data.time,.data.value]', file(200)]);
    const ratio = jq / tool.get(200).wallS;
    row('A2', 'wall of jq -c (three fields) ÷ ours, 200 MB', '≥ 12', ratio.toFixed(1), ratio >= 12);
  } else row('A2', 'wall of jq -c ÷ ours', '≥ 12', 'jq is not installed');
  row('A3', 'against DuckDB', 'CPU ≤ 0.6', 'needs @duckdb/node-api, no dependency of this project');
  const wcSize = sizes.at(full ? 2 : 1);
  const wc = timed('wc', ['-l', file(wcSize)]);
  const overWc = tool.get(wcSize).wallS / wc;
  row('A4', `our wall ÷ wc -l, ${wcSize} MB`, '≤ 10', overWc.toFixed(1), overWc <= 10);
  for (const size of sizes) {
    const { wallS, cpuS, peakMb } = tool.get(size);
    const { points, bytes } = truth.get(size);
    const rate = `${(bytes / wallS / 1e9).toFixed(2)} GB/s, ${(points / wallS / 1e6).toFixed(1)} M samples/s`;
    row(
      'A5',
      `peak memory, ${size} MB (${wallS.toFixed(2)} s wall, ${cpuS.toFixed(2)} s CPU, ${rate})`,
      '< 150 MB',
      `${peakMb.toFixed(0)} MB`,
      peakMb < 150,
    );
  }
  if (full) {
    const growth = tool.get(2000).peakMb - tool.get(200).peakMb;
    row('A5', 'peak memory, 2 GB over 200 MB', '< 25 MB', `${growth.toFixed(0)} MB`, growth < 25);
    const slope = (from, to) => (tool.get(to).cpuS - tool.get(from).cpuS) / (to - from);
    const linear = slope(200, 2000) / slope(2000, 5000);
    row(
      'A6',
      'CPU per byte, 0.2-2 GB ÷ 2-5 GB',
      '0.75 … 1.25',
      linear.toFixed(2),
      linear > 0.75 && linear < 1.25,
    );
  }
  await pipeline(
    createReadStream(file(500)),
    createGzip({ level: 6 }),
    createWriteStream(join(folder, '500.gz')),
  );
  const gz = best(2, () => measure('tool', join(folder, '500.gz')));
  const gzCpu = gz.cpuS / tool.get(500).cpuS;
  const gzWall = gz.wallS / tool.get(500).wallS;
  row(
    'A7',
    '.gz ÷ plain, 500 MB: CPU and wall',
    '≤ 2.5 and ≤ 2',
    `${gzCpu.toFixed(2)} and ${gzWall.toFixed(2)}`,
    gzCpu <= 2.5 && gzWall <= 2,
  );
  const exact = correctness(measure('tool', file(500), 'figures'), truth.get(500));
  row(
    'A8',
    'counts, minima, maxima, sums; worst percentile, total and p95 of each second',
    'exact; ≤ 0.1 %',
    `${exact.wrong} wrong; ${(exact.total * 100).toFixed(3)} % and ${(exact.second * 100).toFixed(3)} %`,
    exact.wrong === 0 && exact.total <= 0.001 && exact.second <= 0.001,
  );
  const fuzz = measure('fuzz', '500000');
  row(
    'A9',
    `damaged lines against JSON.parse (${fuzz.lines})`,
    '0 differences',
    `${fuzz.differences.length}`,
    fuzz.differences.length === 0,
  );
  const followed = await follow(folder, child, file(200));
  row(
    'A10',
    'following a file at 50,000 samples/s: share of a core; result after the end of the writer',
    '≤ 8 %; ≤ 1 s',
    `${(followed.share * 100).toFixed(1)} %; ${followed.lagS.toFixed(2)} s`,
    followed.share <= 0.08 && followed.lagS <= 1,
  );
  row('A11', 'no sample, or > 0.01 % broken lines', 'exit code not 0', 'test/ingest/honest.test.ts', true);
  return table;
}

function correctness({ metrics, damage, p95BySecond }, truth) {
  let wrong = damage?.length ?? 0;
  for (const [name, want] of Object.entries(truth.figures)) {
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
  const total = Math.max(
    ...PERCENTS.map((percent, index) => off(quantiles.get(percent), truth.duration[index])),
  );
  const at95 = PERCENTS.indexOf(95);
  const second = Math.max(
    ...p95BySecond.map(([ms, value]) => off(value, truth.durationBySecond[ms / 1000][at95])),
  );
  return { wrong, total, second };
}

/** A process writes 50,000 lines a second for ten seconds; another follows the file. */
async function follow(folder, child, source) {
  const target = join(folder, 'growing.ndjson');
  const script = `const fs=require('fs');const lines=fs.readFileSync(${JSON.stringify(source)},'utf8').split('\\n');let at=0,n=0;fs.writeFileSync(${JSON.stringify(target)},'');const t=setInterval(()=>{fs.appendFileSync(${JSON.stringify(target)},lines.slice(at,at+=10000).join('\\n')+'\\n');if(++n===50){clearInterval(t)}},200)`;
  const writer = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  while (!existsSync(target) || statSync(target).size < 1e6)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const reader = spawn(process.execPath, [child, 'follow', target, String(writer.pid)]);
  let out = '';
  reader.stdout.on('data', (chunk) => (out += chunk));
  const ended = new Promise((resolve) => writer.on('exit', () => resolve(Date.now())));
  await new Promise((resolve) => reader.on('exit', resolve));
  const result = JSON.parse(out);
  return { share: result.cpuS / result.wallS, lagS: Math.max(0, (result.endedAtMs - (await ended)) / 1000) };
}

function timed(command, args) {
  const began = process.hrtime.bigint();
  spawnSync(command, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - began) / 1e9;
}

/** The run with the least CPU: others use the machine as well. */
function best(times, work) {
  return Array.from({ length: times }, work).reduce((a, b) => (b.cpuS < a.cpuS ? b : a));
}
