import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What `npm i -D orchestrator-perf` and `npx orchestrator-perf` bring: the packed package in an empty folder. */
const ROOT = resolve(import.meta.dirname, '..');
const NODES = [process.execPath, ...(process.env.PERF_TEST_NODES ?? '').split(':').filter(Boolean)];
const K6 = process.env.PERF_TEST_K6_2 === undefined ? [] : ['--k6-path', process.env.PERF_TEST_K6_2];
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

let directory: string;
let project: string;
let packed: { filename: string; size: number; unpackedSize: number; files: { path: string }[] };
let installed: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'perf-package-'));
  project = join(directory, 'shop');
  mkdirSync(project);
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', directory];
  [packed] = JSON.parse((await npm(pack, ROOT)).stdout);
  const { stdout, stderr } = await npm([
    'i',
    '-D',
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    join(directory, packed.filename),
  ]);
  installed = stdout + stderr;
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** npm without what it has kept of other installations. */
async function npm(args: string[], cwd = project): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, npm_config_cache: join(directory, 'cache') };
  return await promisify(execFile)('npm', args, { cwd, env });
}

/** As `npx orchestrator-perf` runs what is installed. */
async function npx(node: string, args: string[]): Promise<string> {
  const bin = join(project, 'node_modules', '.bin', 'orchestrator-perf');
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, CI: '' };
  const { stdout, stderr } = await promisify(execFile)(bin, args, { cwd: project, env });
  return stdout + stderr;
}

describe('the package', () => {
  it('holds what is read at run time and nothing else', () => {
    const places = packed.files.map(({ path }) => (path.includes('/') ? `${dirname(path)}/` : path));
    expect([...new Set(places)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'compose/',
      'compose/grafana/dashboards/',
      'compose/grafana/provisioning/dashboards/',
      'compose/grafana/provisioning/datasources/',
      'compose/localstack/',
      'compose/orchestrator/',
      'compose/prometheus/',
      'dist/',
      'dist/cli/',
      'dist/post/',
      'dist/reference/consumers/',
      'dist/reference/orchestrator/',
      'dist/reference/queue/',
      'dist/report/',
      'k6/',
      'k6/data/',
      'k6/go/1.8.1/',
      'k6/go/2.2.0/',
      'k6/lib/',
      'orchestrator-perf.schema.json',
      'package.json',
    ]);
    expect(packed.files.map(({ path }) => path)).toContain('compose/.env');
  });

  it('is 3 MB to download and 15 MB on the disk at most', () => {
    expect(packed.size).toBeLessThanOrEqual(3_000_000);
    expect(packed.unpackedSize).toBeLessThanOrEqual(15_000_000);
  });

  it('brings no other package and runs nothing when it is installed', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(MANIFEST[kind], kind).toBeUndefined();
    const lifecycle = /^(?:pre|post)?(?:install|prepare|pack|publish)$|^prepublishOnly$/;
    expect(Object.keys(MANIFEST.scripts).filter((name) => lifecycle.test(name))).toEqual([]);
    expect(installed).toContain('added 1 package');
    expect(installed).not.toMatch(/warn/i);
  });

  it('may be published, with its provenance', () => {
    expect(MANIFEST).not.toHaveProperty('private');
    expect(MANIFEST).toMatchObject({ publishConfig: { provenance: true }, engines: { node: '>=20' } });
  });
});

describe('installed in an empty folder', () => {
  it.each(NODES)('says its version on %s', async (node) => {
    expect(await npx(node, ['--version'])).toBe(`orchestrator-perf ${MANIFEST.version}\n`);
  });

  it('is what npx runs', async () => {
    const { stdout } = await npm(['exec', '--offline', '--', 'orchestrator-perf', '--version']);
    expect(stdout).toBe(`orchestrator-perf ${MANIFEST.version}\n`);
  });

  it('writes a workflow and a configuration, looks at the machine and tests the reference service', async () => {
    const node = process.execPath;
    expect(await npx(node, ['init'])).toContain('orchestrator-perf.yml');
    for (const file of ['orchestrator-perf.yml', '.github/workflows/performance-test.yml'])
      expect(existsSync(join(project, file)), file).toBe(true);
    expect(await npx(node, ['doctor'])).toMatch(/A test can run here/);
    const smoke = ['--stack', 'embedded', '--duration', '3s', '--vus', '2', '--baseline', 'none'];
    expect(await npx(node, ['run', 'smoke', ...smoke, ...K6])).toMatch(/^PASSED/m);
    for (const file of ['report.html', 'junit.xml', 'result.json'])
      expect(statSync(join(project, 'perf-results/smoke', file)).size, file).toBeGreaterThan(500);
  });
});
