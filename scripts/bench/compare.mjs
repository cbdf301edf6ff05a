// Replays simulated pull requests through the shipped comparison: how often it cries wolf, and what it can see.
// usage: node scripts/bench/compare.mjs [pull requests per row, default 2000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(fileURLToPath(import.meta.url), '../../..');
const pullRequests = Number(process.argv[2] ?? 2000);
const directory = mkdtempSync(join(tmpdir(), 'perf-bench-'));
try {
  const bundle = await build({
    entryPoints: [join(root, 'test/judge/replay.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const file = join(directory, 'replay.mjs');
  writeFileSync(file, bundle.outputFiles[0].text);
  const { replay } = await import(pathToFileURL(file).href);

  const percent = (ratio) => `${(100 * ratio).toFixed(1)} %`.padStart(8);
  console.log(
    `${pullRequests} pull requests per row, seeded. "false" is a pull request without any change called regressed.`,
  );
  console.log('noise    runs    false  p95 +10%  p95 +20%  p95 +50%  all +50%  detectable p95 (80 % power)');
  let worst = 0;
  for (const level of ['quiet', 'typical', 'noisy']) {
    for (const runs of [5, 10, 20]) {
      const none = replay(level, runs, {}, pullRequests, 1);
      const tail = (ratio) =>
        replay(level, runs, { tail: Math.log(1 + ratio) }, pullRequests / 4, 2).regressedP95;
      const everything = replay(level, runs, { everything: Math.log(1.5) }, pullRequests / 4, 3).regressed;
      worst = Math.max(worst, none.regressed);
      console.log(
        level.padEnd(8),
        String(runs).padStart(4),
        percent(none.regressed),
        ` ${percent(tail(0.1))}  ${percent(tail(0.2))}  ${percent(tail(0.5))}  ${percent(everything)}`,
        percent(none.detectableP95),
      );
    }
  }
  console.log(`worst false alarm rate ${percent(worst).trim()}, promised at most 1 %`);
  process.exitCode = worst > 0.01 ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
