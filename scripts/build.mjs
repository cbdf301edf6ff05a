// Builds dist/: tsc to build/, then one ncc bundle per entry. CI runs exactly this and compares.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { mergeLicences } from './bundle/licences.mjs';
import { markSideEffectFree } from './bundle/side-effect-free.mjs';
import { shrinkLibraries } from './bundle/shrink-libraries.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** Bundle entry in build/ -> folder under dist/. */
const bundles = [
  { entry: 'src/entry.js', out: 'dist' },
  { entry: 'src/reference/orchestrator/main.js', out: 'dist/reference/orchestrator' },
  { entry: 'src/reference/queue/main.js', out: 'dist/reference/queue' },
  { entry: 'src/reference/consumers/main.js', out: 'dist/reference/consumers' },
];

/** The command line is the same bundle, told so before it starts: two bundles would repeat most of each other. */
const CLI = `#!/usr/bin/env node
globalThis.orchestratorPerfSurface = 'cli';
await import('../index.js');
`;
/** The post step: what it is must not depend on what a main step that was killed early has kept. */
const POST = `globalThis.orchestratorPerfSurface = 'post';
await import('../index.js');
`;
const MODULE = '{\n  "type": "module"\n}\n';
const LICENCES = 'licenses.txt';

/** What report.html is made of, copied to dist/report as it is. */
const reportAssets = [
  'src/report/render/templates/report.hbs',
  'src/report/render/templates/page.css',
  'src/report/render/templates/page.js',
  'node_modules/uplot/dist/uPlot.iife.min.js',
  'node_modules/uplot/dist/uPlot.min.css',
];

// ncc numbers chunks by paths below the working directory.
process.chdir(root);
rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
markSideEffectFree(root, '@actions/core');
for (const { entry, out } of bundles) {
  const from = join(root, 'build', entry);
  if (!existsSync(from)) throw new Error(`bundle entry is missing: ${entry}`);
  write(out, await bundle(from));
}
write('dist/cli', { 'index.js': CLI, 'package.json': MODULE }, { mode: 0o755 });
write('dist/post', { 'index.js': POST, 'package.json': MODULE });
mkdirSync(join(root, 'dist', 'report'), { recursive: true });
for (const file of reportAssets) copyFileSync(join(root, file), join(root, 'dist', 'report', basename(file)));
console.log('built dist/report');

/** Gives the files of one bundle, by name. */
async function bundle(from) {
  const { code, assets, stats } = await ncc(from, {
    // An optional dependency of `debug`: left out so that dev dependencies never change dist.
    externals: ['supports-color'],
    filename: 'index.js',
    license: LICENCES,
    // What CI compares depends on the sources alone.
    cache: false,
    quiet: true,
  });
  const files = { 'index.js': code };
  for (const [name, { source }] of Object.entries(assets)) files[name] = String(source);
  if (files[LICENCES] !== undefined) files[LICENCES] = mergeLicences(root, files[LICENCES]);
  return { ...files, ...(await shrinkLibraries(files, stats.compilation)), 'package.json': MODULE };
}

function write(out, files, options) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, name === 'index.js' ? options : undefined);
  }
  console.log(`built ${out}`);
}
