// What the tool costs beside k6: start-up of the bundles, wall and CPU over bare k6 on the same profile, its memory.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const title = 'The tool beside k6';

const node24 = process.env.PERF_TEST_NODE24 ?? process.execPath;
const k6 = process.env.PERF_TEST_K6_2 ?? 'k6';
const rounds = 5;

export async function run({ root }) {
  const cli = join(root, 'dist', 'cli', 'index.js');
  const scratch = mkdtempSync(join(tmpdir(), 'perf-bench-'));
  try {
    return [
      bundleStart('CLI bundle: inputs read, error shown', node24, [cli, 'run', 'nonsense'], {}),
      bundleStart('action bundle: inputs read, error shown', node24, [join(root, 'dist', 'index.js')], {
        'INPUT_TEST-TYPE': 'nonsense',
      }),
      await typedToK6Started(cli, scratch),
      ...(await overBareK6(root, cli, scratch)),
      await throughput(cli, scratch),
    ];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const row = (what, measured, bound) => ({ what, measured, bound });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function bundleStart(what, node, args, env) {
  const cpuMs = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.resourceUsage();
    const baseline = childCpuMs();
    spawnSync(node, args, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: 'ignore',
    });
    cpuMs.push(childCpuMs() - baseline);
    void before;
  }
  return row(what, `${median(cpuMs).toFixed(0)} ms CPU (median of ${rounds})`, '≤ 150 ms CPU on Node 24');
}

/** CPU of children that ended, from /proc/self/stat fields 16 and 17 (cutime, cstime), in clock ticks of 10 ms. */
function childCpuMs() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

async function typedToK6Started(cli, scratch) {
  const seconds = [];
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const child = spawn(
      process.execPath,
      [
        cli,
        'run',
        'smoke',
        '--duration',
        '2s',
        '--k6-path',
        k6,
        '--results-path',
        join(scratch, `s${round}`),
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    seconds.push(
      await new Promise((resolve) => {
        const look = (chunk) => {
          if (/k6 run/.test(String(chunk))) resolve((performance.now() - startedAt) / 1000);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.on('close', () => resolve(Number.NaN));
      }),
    );
    await new Promise((resolve) => (child.exitCode === null ? child.on('close', resolve) : resolve()));
  }
  return row(
    'command typed to k6 started, embedded, k6 at hand',
    `${median(seconds).toFixed(2)} s`,
    '≤ 1.5 s',
  );
}
