// npm run bench [-- name…]: runs every script in scripts/bench/, each of which prints its table as Markdown. Ratios are
// taken within one run; nothing here fails on wall time. docs/performance.md keeps the tables.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'bench');
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && !file.startsWith('generate-'))
  .map((file) => file.replace(/\.mjs$/, ''));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`unknown benchmark: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(2);
}

const gib = (totalmem() / 2 ** 30).toFixed(0);
console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, ${gib} GiB, Node ${process.version}`);
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n## ${name}\n`);
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
