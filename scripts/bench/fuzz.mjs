// The fuzzers of test/attacks/fuzz.ts in their long form: every hostile value in every field where that is feasible, else
// PERF_FUZZ_CASES (5,000) of each. docs/reliability.md keeps the table. Ends with 1 when one of them found something.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const most = Number(process.env.PERF_FUZZ_CASES ?? 5000);
const seed = Number(process.env.PERF_FUZZ_SEED ?? Date.now() % 1_000_000);
const scratch = mkdtempSync(join(tmpdir(), 'perf-fuzz-'));
try {
  const out = join(scratch, 'fuzz.mjs');
  execFileSync(join(root, 'node_modules', '.bin', 'esbuild'), [
    join(root, 'test/attacks/fuzz.ts'),
    '--bundle',
    '--platform=node',
    '--format=esm',
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    '--log-level=error',
    `--outfile=${out}`,
  ]);
  const { FUZZERS } = await import(pathToFileURL(out).href);
  console.log(
    `seed ${seed}\n\n| what is fuzzed | cases | taken | found | slowest |\n|---|---:|---:|---:|---:|`,
  );
  for (const [name, fuzz] of Object.entries(FUZZERS)) {
    const { tried, taken, problems, slowestMs } = await fuzz(most, seed);
    console.log(`| ${name} | ${tried} | ${taken} | ${problems.length} | ${Math.round(slowestMs)} ms |`);
    for (const problem of problems.slice(0, 10)) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
