// npm run bench [-- name…]: every file in scripts/bench/ whose name ends in .bench.mjs exports `title` and
// `run(context)`, which returns rows of a table. Ratios are taken within one run; nothing here fails on wall time.
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'scripts', 'bench');
const asked = process.argv.slice(2);
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace(/\.bench\.mjs$/, ''));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`unknown benchmark: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(2);
}

const gib = (totalmem() / 2 ** 30).toFixed(0);
console.log(`${cpus().length} x ${cpus()[0]?.model.trim()}, ${gib} GiB, Node ${process.version}\n`);
for (const name of asked.length > 0 ? asked : all) {
  const bench = await import(pathToFileURL(join(folder, `${name}.bench.mjs`)).href);
  console.log(`## ${bench.title}\n`);
  console.log(markdownTable(await bench.run({ root })));
}

/** @param {Record<string, string | number>[]} rows same keys in every row, in the order of the columns */
function markdownTable(rows) {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [
    columns,
    columns.map(() => '---'),
    ...rows.map((row) => columns.map((column) => row[column])),
  ];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
