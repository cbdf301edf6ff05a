// Replays simulated pull requests, each measured side by side with its base, through the shipped decision.
// usage: node scripts/bench/side-by-side.mjs [pull requests per row, default 2000] [how the rows wanted begin, default all: `changed: p95`]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(fileURLToPath(import.meta.url), '../../..');
const pullRequests = Number(process.argv[2] ?? 2000);
const wanted = process.argv.slice(3).join(' ');
const directory = mkdtempSync(join(tmpdir(), 'perf-bench-'));
try {
  const bundle = await build({
    stdin: {
      contents: "export { PROMISES } from './promises.ts'; export { replayDuets } from './replay-duets.ts';",
      resolveDir: join(root, 'test/judge/side-by-side'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const file = join(directory, 'side-by-side.mjs');
  writeFileSync(file, bundle.outputFiles[0].text);
  const { PROMISES, replayDuets } = await import(pathToFileURL(file).href);

  const percent = (share) => `${Number((100 * share).toFixed(1))} %`;
  const known = (share) => (Number.isNaN(share) ? '' : percent(share));
  const shown = (figure, value) =>
    figure.endsWith('Minutes') ? `${Number(value.toFixed(2))} min` : percent(value);
  const names = {
    meanMinutes: 'mean',
    mostMinutes: 'longest',
    coverageP95: 'interval',
    detectableP95: 'detectable',
  };
  console.log(
    `${pullRequests} pull requests a row, seeded. Minutes are of load, with warm-ups and one minute of setting up.`,
  );
  let missed = 0;
  for (const [group, rows] of grouped(PROMISES)) {
    const asked = rows.filter(({ name }) => `${group}: ${name}`.startsWith(wanted));
    if (asked.length === 0) continue;
    console.log(`\n${group}\n`);
    console.log(
      '| simulated | regressed | improved | no change | inconclusive | minutes, mean | interval of p95 holds | detectable p95 | promised |',
    );
    console.log('|---|--:|--:|--:|--:|--:|--:|--:|---|');
    for (const { name, replay, held } of asked) {
      const result = replayDuets({ ...replay, pullRequests, seed: 1 });
      const promised = held.map(({ figure, atMost, atLeast }) => {
        const met =
          (atMost === undefined || result[figure] <= atMost) &&
          (atLeast === undefined || result[figure] >= atLeast);
        if (!met) missed++;
        const bounds = [
          atLeast === undefined ? '' : `≥ ${shown(figure, atLeast)}`,
          atMost === undefined ? '' : `≤ ${shown(figure, atMost)}`,
        ].filter((text) => text !== '');
        return `${names[figure] ?? figure} ${bounds.join(', ')}${met ? '' : ' **missed**'}`;
      });
      console.log(
        `| ${name} | ${percent(result.regressed)} | ${percent(result.improved)} | ${percent(result.unchanged)} | ${percent(result.inconclusive)} | ${result.meanMinutes.toFixed(1)} | ${known(result.coverageP95)} | ${known(result.detectableP95)} | ${promised.join('; ')} |`,
      );
    }
  }
  console.log(missed === 0 ? '\nall promises kept' : `\n${missed} promises missed`);
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** By their group; Node 20 has no Map.groupBy. */
function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return groups;
}
