// Stryker's test runner for the pure rooms: see run-tests.mjs. Stryker's own runner for vitest starts workers for each
// change it tries, about a second each; there are thousands.
import { Worker } from 'node:worker_threads';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests, runFile } from './run-tests.mjs';

class InProcessTestRunner {
  static inject = ['options'];

  constructor(options) {
    this.files = options.inProcess.testFiles;
    this.instrumented = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  /** Modules are evaluated again in every run, so a change of a constant is seen without a new process. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    endWithParent();
    this.scripts = await bundleTests(this.files);
    // Most changes fail the first test that sees them: small bundles, which load fast, come first.
    this.files = [...this.scripts.keys()];
  }

  /** What the loading of a file covers counts for each of its tests: these are the tests that can see such a change. */
  async dryRun() {
    const tests = [];
    const perTest = {};
    for (const file of this.files) {
      const loading = `${file}#`;
      const onTest = (name) => {
        this.instrumented.currentTestId = loading + (name ?? '');
      };
      onTest();
      const results = await this.results(file, { onTest });
      tests.push(...results);
      const covered = this.instrumented.mutantCoverage?.perTest ?? {};
      for (const { id } of results) perTest[id] = addUp(covered[loading], covered[id]);
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    Object.assign(this.instrumented, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const wanted = testFilter && new Set(testFilter);
    const tests = [];
    try {
      for (const file of this.files) {
        if (wanted && !testFilter.some((id) => id.startsWith(`${file}#`))) continue;
        const only = wanted && { wanted: (name) => wanted.has(`${file}#${name}`) };
        tests.push(...(await this.results(file, { ...only, bail: true })));
        if (tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } finally {
      this.instrumented.activeMutant = undefined;
    }
    const endless = determineHitLimitReached(this.instrumented.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  async results(file, options) {
    const results = await runFile(file, this.scripts.get(file), options);
    return results.map(({ name, failed, skipped, message, durationMs }) => ({
      id: `${file}#${name}`,
      name,
      fileName: file,
      timeSpentMs: durationMs,
      ...(failed
        ? { status: TestStatus.Failed, failureMessage: message ?? 'failed without a message' }
        : { status: skipped ? TestStatus.Skipped : TestStatus.Success }),
    }));
  }
}

/** A change may make an endless loop, in which this process hears nothing: a thread of its own sees that Stryker is gone. */
function endWithParent() {
  const watch = `
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 1000);
  `;
  new Worker(watch, { eval: true }).unref();
}

function addUp(...hits) {
  const sum = {};
  for (const counts of hits)
    for (const [mutant, count] of Object.entries(counts ?? {})) sum[mutant] = (sum[mutant] ?? 0) + count;
  return sum;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    inProcess: {
      type: 'object',
      properties: { testFiles: { type: 'array', items: { type: 'string' } } },
      required: ['testFiles'],
      additionalProperties: false,
    },
  },
};
