import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/exec/run.ts';
import { startEventsServer } from '../support/events-server.ts';
import { K6_VERSIONS, k6Of, PACKAGE_ROOT } from '../support/k6.ts';

/** The section of the page, as a user follows it in an empty folder. */
const [copying = '', script = ''] = [
  ...(/## Add a metric\n([\s\S]*?)\n## /
    .exec(readFileSync(join(PACKAGE_ROOT, 'docs/custom-scenarios.md'), 'utf8'))?.[1]
    ?.matchAll(/```(?:sh|ts)\n([\s\S]*?)```/g) ?? []),
].map(([, block]) => block);
const folder = mkdtempSync(join(tmpdir(), 'copied-suite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const fetched = join(folder, 'orchestrator-perf');
  mkdirSync(fetched);
  symlinkSync(join(PACKAGE_ROOT, 'k6'), join(fetched, 'k6'));
  const { code, stderr } = await run(['sh', '-ec', copying], { cwd: folder, timeoutMs: 60_000, env: {} });
  expect(code, stderr).toBe(0);
  // Nothing of this repository is in reach when the script runs.
  rmSync(fetched, { recursive: true });
  writeFileSync(join(folder, 'tests/perf/checkout.ts'), script);
});

test.each(K6_VERSIONS)('the copy that the page describes runs on its own with k6 %s', async (version) => {
  const k6 = await k6Of(version);
  await using server = await startEventsServer();
  const summary = join(folder, `summary-${version}.json`);
  const args = ['run', '--no-color', '--summary-export', summary, 'tests/perf/checkout.ts'];
  const { code, stderr } = await run([k6.path, ...args], {
    cwd: folder,
    timeoutMs: 60_000,
    env: { ORCHESTRATOR_URL: server.url, PERF_DURATION: '5s', PERF_VUS: '3', EVENTS_PER_SECOND: '300' },
  });
  expect(code, stderr).toBe(0);
  const { metrics } = JSON.parse(readFileSync(summary, 'utf8'));
  expect(metrics.events_submitted.count).toBeGreaterThan(0);
  expect(metrics.routing_success_rate.fails).toBe(0);
  expect(metrics.health_time['p(95)']).toBeGreaterThan(0);
});
