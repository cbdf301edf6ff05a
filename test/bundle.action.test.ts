import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What users download and start: how large it is, and how much of it an input error has to read. */
const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const FILES = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(DIST, file)).isFile(),
);
const NODE = process.env.PERF_TEST_NODE24 || process.execPath;

const INPUT_ERROR = [
  ['the command line', ['cli/index.js', 'run', 'load', '--vus', 'abc'], {}],
  ['the action', ['index.js'], { GITHUB_ACTIONS: 'true', INPUT_VUS: 'abc' }],
] as const;

test('dist is 9 MB at most', () => {
  const bytes = FILES.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(9_000_000);
});

test.each(INPUT_ERROR)('%s shows an input error after 500 kB of code at most', async (_, argv, env) => {
  const { output, loaded } = await start([...argv], env);
  expect(output).toContain('vus is "abc"');
  expect(loaded).toContain(argv[0]);
  expect(loaded).toContain('index.js');
  const bytes = loaded.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  expect(bytes, loaded.join(', ')).toBeLessThan(500_000);
});

test('what samples the schemas of an API is read by init --from alone', async () => {
  const sampler = FILES.filter((file) =>
    readFileSync(join(DIST, file), 'utf8').includes('x-additionalPropertiesName'),
  );
  expect(sampler).toHaveLength(1);
  const folder = mkdtempSync(join(tmpdir(), 'perf-loaded-'));
  try {
    writeFileSync(join(folder, 'described.yml'), 'openapi: 3.1.0\npaths: { /products: { get: {} } }\n');
    const init = ['cli/index.js', 'init', '--force', '--working-directory', folder];
    writeFileSync(join(folder, 'server.js'), 'server.listen(0)');
    expect((await start(init, {})).loaded).not.toContain(sampler[0]);
    const from = await start([...init, '--from', 'described.yml'], {});
    expect(from.loaded).toContain(sampler[0]);
    expect(readFileSync(join(folder, 'orchestrator-perf.yml'), 'utf8')).toContain('- GET /products');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every library in the bundles has its notice', () => {
  const notices = FILES.filter((file) => file.endsWith('licenses.txt'))
    .map((file) => readFileSync(join(DIST, file), 'utf8'))
    .join('\n');
  const named = new Set([...notices.matchAll(/^(\S+) \([^()\n]+\)$/gm)].map(([, name]) => name));
  const bundled = importedPackages(join(ROOT, 'src'));
  expect(bundled).toEqual(expect.arrayContaining(['@actions/core', 'handlebars', 'prom-client', 'zod']));
  expect(bundled.filter((name) => !named.has(name))).toEqual([]);
});

/** Every library that a source file imports for more than its types. */
function importedPackages(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const specifiers = files.flatMap((file) =>
    [
      ...readFileSync(join(folder, file), 'utf8').matchAll(
        /^(?:import (?!type )[^;]*?from |.*\bimport\()'([^']+)'/gm,
      ),
    ].map(([, specifier = '']) => specifier),
  );
  const names = specifiers.map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
  return [...new Set(names)].filter((name) => !/^\.|^node:/.test(name)).sort();
}

/** Starts a bundle and gives what it printed and which files of dist it loaded, as V8 counts them. */
async function start([entry = '', ...argv]: string[], env: Record<string, string>) {
  const coverage = mkdtempSync(join(tmpdir(), 'perf-loaded-'));
  try {
    const output = await new Promise<string>((done) => {
      execFile(
        NODE,
        [join(DIST, entry), ...argv],
        { env: { PATH: process.env.PATH, ...env, NODE_V8_COVERAGE: coverage } },
        (_, stdout, stderr) => done(stdout + stderr),
      );
    });
    const loaded = readdirSync(coverage)
      .flatMap((file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result as { url: string }[])
      .filter(({ url }) => url.startsWith('file:'))
      .map(({ url }) => relative(DIST, fileURLToPath(url)));
    return { output, loaded: [...new Set(loaded)] };
  } finally {
    rmSync(coverage, { recursive: true });
  }
}
