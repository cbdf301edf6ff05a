// Runs test files written for vitest in this process: with vitest's own collector and matchers, but without its workers.
// A worker and its module graph cost about a second for each change that is tried; a bundle that is evaluated again costs
// milliseconds. Each run evaluates the file anew, so no state is left from the change before.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { constants, Script } from 'node:vm';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  ChaiStyleAssertions,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as collector from '@vitest/runner';
import { build } from 'esbuild';

for (const plugin of [JestExtend, JestChaiExpect, ChaiStyleAssertions, JestAsymmetricMatchers])
  chai.use(plugin);
const expect = Object.assign(
  (value, message) => {
    const assertion = chai.expect(value, message);
    const test = collector.getCurrentTest();
    return test ? assertion.withTest(test) : assertion;
  },
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
const { describe, suite, it, test, beforeAll, afterAll, beforeEach, afterEach } = collector;
const vitest = { describe, suite, it, test, beforeAll, afterAll, beforeEach, afterEach, expect };

/** The test files as scripts by path, the smallest first. Our own sources are bundled into each, packages are not. */
export async function bundleTests(files) {
  const bundled = await textsOf(files);
  bundled.sort((a, b) => a.text.length - b.text.length);
  const scripts = new Map();
  for (const { file, text } of bundled) scripts.set(file, await scriptOf(file, text));
  return scripts;
}

async function textsOf(files) {
  const { outputFiles } = await build({
    entryPoints: files,
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    outdir: 'bundled',
    outbase: '.',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [importMeta, evaluatedOnce],
  });
  const output = (file) => resolve('bundled', file.replace(/\.ts$/, '.js'));
  return files.map((file) => ({
    file,
    text: outputFiles.find(({ path }) => path === output(file)).text,
  }));
}

async function scriptOf(file, text) {
  for (const [, name] of text.matchAll(IMPORT))
    if (!packages.has(name))
      packages.set(name, name.endsWith('.ts') ? await evaluated(name) : await import(name));
  const body = text.replace(IMPORT, '__package("$1")');
  return new Script(`((__package, module) => {${body}\nreturn module.exports;})`, {
    filename: resolve(file),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

async function evaluated(file) {
  const [{ text }] = await textsOf([relative(process.cwd(), file)]);
  const script = await scriptOf(file, text);
  return script.runInThisContext()((name) => packages.get(name), {});
}

/** What esbuild makes of an `import` of a package; each is imported as Node does it, once. */
const IMPORT = /(?:__toESM\()?require\("([^"]+)"\)(?:, 1\))?/g;
const packages = new Map([['vitest', vitest]]);

/** GitHub's description of itself has 13 MB, and no change that is tried gets to it. */
const evaluatedOnce = {
  name: 'evaluated-once',
  setup(setup) {
    setup.onResolve({ filter: /\/openapi\.ts$/ }, ({ kind, path, resolveDir }) =>
      kind === 'entry-point' ? undefined : { path: resolve(resolveDir, path), external: true },
    );
  },
};

/** A bundle has one `import.meta`; the sources mean their own. */
const importMeta = {
  name: 'import-meta',
  setup(setup) {
    setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta')) return undefined;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(`file://${path}`))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Runs the tests of one file and gives what became of each.
 * `wanted` says which tests to run by their full name, `onTest` hears of each before and after it, `bail` leaves the rest
 * out after the first that fails.
 */
export async function runFile(file, script, { wanted, onTest = () => {}, bail = false }) {
  snapshotsOf = dirname(resolve(file));
  let failed = false;
  const runner = {
    pool: 'threads',
    viteEnvironment: 'ssr',
    config: {
      root: process.cwd(),
      name: undefined,
      setupFiles: [],
      passWithNoTests: true,
      allowOnly: true,
      sequence: { shuffle: false, concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'list' },
      maxConcurrency: 1,
      testTimeout: 30_000,
      hookTimeout: 30_000,
      retry: 0,
      includeTaskLocation: false,
      tags: [],
      strictTags: false,
    },
    importFile() {
      script.runInThisContext()((name) => packages.get(name), {});
    },
    onCollected(files) {
      if (wanted) for (const test of testsOf(files)) if (!wanted(fullName(test))) test.mode = 'skip';
    },
    onBeforeRunTask(test) {
      if (bail && failed) test.mode = 'skip';
      else onTest(fullName(test));
    },
    onAfterRunTask(test) {
      onTest(undefined);
      if (test.result?.state === 'fail') failed = true;
    },
  };
  const [collected] = await collector.startTests([resolve(file)], runner);
  const broken = errorOf(collected);
  if (broken) return [{ name: '', failed: true, skipped: false, message: broken, durationMs: 0 }];
  return testsOf([collected]).map((test) => ({
    name: fullName(test),
    skipped: test.mode === 'skip' || test.mode === 'todo',
    failed: test.result?.state === 'fail' || brokenSuite(test) !== undefined,
    message: errorOf(test) ?? brokenSuite(test),
    durationMs: test.result?.duration ?? 0,
  }));
}

const errorOf = (task) => (task.result?.state === 'fail' ? task.result.errors?.[0]?.message : undefined);

function brokenSuite(test) {
  for (let suite = test.suite; suite; suite = suite.suite)
    if (suite.result?.errors?.length) return errorOf(suite);
  return undefined;
}

const testsOf = (tasks) =>
  tasks.flatMap((task) => (task.type === 'test' ? [task] : 'tasks' in task ? testsOf(task.tasks) : []));

function fullName(test) {
  const names = [test.name];
  for (let suite = test.suite; suite && suite !== test.file; suite = suite.suite) names.unshift(suite.name);
  return names.join(' > ');
}

let snapshotsOf = '';
chai.use((_chai, { addMethod }) => {
  addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (file) {
    expect(this._obj).toBe(readFileSync(resolve(snapshotsOf, file), 'utf8'));
  });
});
