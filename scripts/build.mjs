// Builds dist/: tsc to build/, then one ncc bundle per entry. CI runs exactly this and compares.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const run = (command, args) =>
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });

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

/** What report.html is made of, copied to dist/report as it is. */
const reportAssets = [
  'src/report/render/templates/report.hbs',
  'src/report/render/templates/page.css',
  'src/report/render/templates/page.js',
  'node_modules/uplot/dist/uPlot.iife.min.js',
  'node_modules/uplot/dist/uPlot.min.css',
];

rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
run(bin('tsc'), ['-p', 'tsconfig.build.json']);
for (const { entry, out } of bundles) {
  const from = join(root, 'build', entry);
  if (!existsSync(from)) throw new Error(`bundle entry is missing: ${entry}`);
  // supports-color is an optional dependency of `debug`: left out so that dev dependencies never change dist.
  run(bin('ncc'), [
    'build',
    from,
    '-o',
    join(root, out),
    '-e',
    'supports-color',
    '--license',
    'licenses.txt',
  ]);
  console.log(`built ${out}`);
}

mkdirSync(join(root, 'dist', 'cli'));
writeFileSync(join(root, 'dist', 'cli', 'index.js'), CLI, { mode: 0o755 });
writeFileSync(join(root, 'dist', 'cli', 'package.json'), '{\n  "type": "module"\n}\n');
console.log('built dist/cli');
mkdirSync(join(root, 'dist', 'report'), { recursive: true });
for (const file of reportAssets) copyFileSync(join(root, file), join(root, 'dist', 'report', basename(file)));
console.log('built dist/report');
