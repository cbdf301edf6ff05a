// Writes what must agree with the input schemas: action.yml, run/action.yml, publish/action.yml, docs/inputs.md, the
// JSON Schema of the config file, and the tables of README.md between their marks. `--check` writes nothing and fails
// when one differs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { actionYaml, publishYaml } from './docs/action-yaml.mjs';
import { inputsPage } from './docs/inputs-page.mjs';
import { inputTables, outputTable } from './docs/tables.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const source = await loadSource();

const drafts = {
  'action.yml': actionYaml(source, 'dist/index.js'),
  'run/action.yml': actionYaml(source, '../dist/index.js'),
  'publish/action.yml': publishYaml(source),
  'docs/inputs.md': inputsPage(source),
  'orchestrator-perf.schema.json': `${JSON.stringify(source.configFileSchema(), undefined, 2)}\n`,
};
if (existsSync(join(root, 'README.md')))
  drafts['README.md'] = withTables('README.md', {
    inputs: inputTables(source),
    outputs: outputTable(source),
  });

const files = Object.fromEntries(Object.entries(drafts).map(([path, text]) => [path, formatted(path, text)]));
const different = Object.entries(files).filter(([path, text]) => read(path) !== text);
if (check && different.length > 0) {
  console.error(
    `not up to date: ${different.map(([path]) => path).join(', ')}. Run \`npm run docs\` and commit.`,
  );
  process.exitCode = 1;
} else
  for (const [path, text] of different) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }

/** The schema as it is in src, bundled in memory: no build is needed first. */
async function loadSource() {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        "export { existsOn, descriptionOf, INPUT_NAMES } from './src/inputs/schema.ts';",
        "export { descriptionOfField, GROUPS } from './src/inputs/field.ts';",
        "export { publishSchema } from './src/inputs/publish-schema.ts';",
        "export { configFileSchema } from './src/inputs/config-file-schema.ts';",
        "export { OUTPUTS, PUBLISH_OUTPUTS } from './src/publish/outputs.ts';",
        "export { METRICS, STATISTICS } from './src/metrics/catalogue.ts';",
        "export { defaultThresholds } from './src/plan/default-thresholds.ts';",
        "export { resolveProfile, TEST_TYPES } from './k6/lib/profiles.ts';",
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** As the format check wants it. */
function formatted(path, text) {
  if (!path.endsWith('.json')) return text;
  const biome = join(root, 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', '--stdin-file-path', path], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

function withTables(path, tables) {
  let text = read(path) ?? '';
  for (const [name, table] of Object.entries(tables)) {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path} has no ${start} … ${end}`);
    text = `${text.slice(0, from + start.length)}\n${table}${text.slice(to)}`;
  }
  return text;
}

function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
