import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/judge/comparison/compare.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { k6Of, PACKAGE_ROOT } from '../support/k6.ts';
import { type WholeRun, wholeRun } from '../target/whole-run.ts';

let server: Server;
let url: string;
let folder: string;
let k6Path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perf-own-'));
  k6Path = (await k6Of('2.2.0')).path;
  server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 600_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const scenario = (vus: number) => `
import http from 'k6/http';
import { sleep } from 'k6';
export const options = { scenarios: { checkout: { executor: 'constant-vus', vus: ${vus}, duration: '2s' } } };
export default function () {
  http.get(\`\${__ENV.ORCHESTRATOR_URL}/ok\`);
  sleep(0.05);
}`;

async function run(script: string, more: Record<string, string> = {}): Promise<WholeRun> {
  const path = join(folder, 'own.js');
  writeFileSync(path, script);
  return wholeRun({
    stack: 'external',
    'target-url': url,
    'k6-path': k6Path,
    'test-type': 'load',
    script: path,
    ...more,
  });
}

const found = (baseline: WholeRun) => ({
  kind: 'found' as const,
  baseline: {
    runs: [baseline.measurement.summary],
    source: 'file base.json',
    sha: undefined,
    newestAt: undefined,
  },
});

describe('a script of one’s own', () => {
  it('is told, judged and compared by what it does', async () => {
    const before = await run(scenario(1), { thresholds: 'http_reqs: count>10\nhttp_req_duration: p(95)<5s' });
    const { summary } = before.measurement;
    expect(summary).not.toHaveProperty('profile');
    expect(summary.phases).toEqual([]);
    const markdown = renderMarkdown([before.report]);
    expect(before.report.facts).toContainEqual({
      name: 'Load',
      value: 'constant-vus checkout: 1 VU for 2 s',
    });
    expect(markdown).not.toMatch(/1,000 VUs|ramp-1|steady/);

    // Two limits, each counted once, everywhere.
    expect(before.report.judgement.thresholds.map(({ outcome, scope }) => [scope, outcome])).toEqual([
      ['http_reqs', 'passed'],
      ['http_req_duration{expected_response:true}', 'passed'],
    ]);
    expect(before.report.judgement.verdict.headline).toContain('both limits met');
    expect(renderJunit([before.report]).match(/<testcase [^>]*http_/g)).toHaveLength(2);

    const now = await run(scenario(4));
    const { kind, sentence } = compareRuns(now.measurement.summary, found(before), {
      regressionTolerance: 0.05,
    });
    expect(kind).toBe('not comparable');
    expect(sentence).toContain(
      'load changed from constant-vus checkout: 1 VU for 2 s to constant-vus checkout: 4 VUs for 2 s; script changed from own.js',
    );
  });

  it('compares after a new token and a new preview address, and not on another host', async () => {
    const env = (n: number) => ({ 'script-env': `API_TOKEN=tok-${n}\nPREVIEW_URL=https://pr-${n}.example` });
    const before = await run(scenario(1), env(1));
    const after = await run(scenario(1), env(2));
    expect(after.measurement.summary.comparability).toEqual(before.measurement.summary.comparability);
    expect(after.test.profileHash).toBe(before.test.profileHash);
    expect(JSON.stringify(after.measurement.summary)).not.toContain('tok-2');

    const elsewhere = await run(scenario(1), {
      ...env(2),
      'target-url': url.replace('127.0.0.1', 'localhost'),
    });
    const { sentence } = compareRuns(elsewhere.measurement.summary, found(before), {
      regressionTolerance: 0.05,
    });
    const { host } = new URL(url);
    expect(sentence).toContain(
      `1 earlier run: target host changed from ${host} to ${host.replace('127.0.0.1', 'localhost')}.`,
    );
  });

  it('that follows the profile of the test type has its phases, and a limit on it is looked at there alone', async () => {
    const follows = `
import http from 'k6/http';
import exec from 'k6/execution';
import { phaseAt } from '${join(PACKAGE_ROOT, 'k6/lib/profiles.ts')}';
import { scenario } from '${join(PACKAGE_ROOT, 'k6/lib/options.ts')}';
const profile = JSON.parse(__ENV.PERF_PROFILE);
const thresholds = Object.fromEntries(profile.stages.map(({ phase }) => [\`http_reqs{phase:\${phase}}\`, []]));
export const options = { scenarios: { events: scenario(profile) }, thresholds };
export default function () {
  exec.vu.metrics.tags.phase = phaseAt(profile, (Date.now() - exec.scenario.startTime) / 1000).phase;
  http.get(\`\${__ENV.ORCHESTRATOR_URL}/ok\`);
}`;
    const { measurement, report } = await run(follows, {
      duration: '8s',
      vus: '2',
      thresholds: 'http_reqs: count>10',
    });
    expect(measurement.summary.load.endingSentence).toBe('k6 ran to its end.');
    expect(measurement.summary.profile).toMatchObject({ durationS: 8, peakVus: 2 });
    expect(report.judgement.thresholds.map(({ outcome, scope }) => [scope, outcome])).toEqual([
      ['http_reqs{phase:steady}', 'passed'],
    ]);
  });
});
