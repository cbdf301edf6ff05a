import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/judge/comparison/compare.ts';
import { isObserved, selectObserved } from '../../src/metrics/observed.ts';
import { k6Of } from '../support/k6.ts';
import { type WholeRun, wholeRun } from './whole-run.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'command');
const SCRIPT = `
import http from 'k6/http';
import { sleep } from 'k6';
export const options = { vus: 4, duration: '4s' };
export default function () {
  http.get(\`\${__ENV.ORCHESTRATOR_URL}/products\`);
  sleep(0.05);
}`;

let folder: string;
let k6Path: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'perf-command-'));
  writeFileSync(join(folder, 'own.js'), SCRIPT);
  k6Path = (await k6Of('2.2.0')).path;
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const started = (more: Record<string, string>): Promise<WholeRun> =>
  wholeRun({
    stack: 'command',
    'start-directory': FIXTURES,
    'k6-path': k6Path,
    'start-env': 'API_TOKEN=tell-nobody',
    ...more,
  });

describe('a service that is started by a command', () => {
  it('is measured with its children, with a script of one’s own', async () => {
    const own = { 'test-type': 'smoke', script: join(folder, 'own.js') };
    const { measurement, report } = await started({ ...own, start: 'node server.mjs children' });
    expect(report.judgement.verdict.outcome, JSON.stringify(report.judgement)).toBe('pass');
    const { summary, observations } = measurement;
    expect(summary.environment.stack).toBe('command');
    expect(summary.comparability?.startCommand).toBe('node server.mjs children');
    const cpu = selectObserved(observations.series.filter(isObserved), {
      service: 'orchestrator',
      quantity: 'cpu',
    })[0];
    // Two children of four tenths of a core each, on however slow a machine.
    expect(Math.max(...(cpu?.points.map(([, cores]) => cores) ?? []))).toBeGreaterThan(0.1);
    expect(
      selectObserved(observations.series.filter(isObserved), { service: 'orchestrator', quantity: 'memory' }),
    ).toHaveLength(1);
    expect(JSON.stringify({ measurement, report })).not.toContain('tell-nobody');

    const other = await started({ ...own, start: 'node server.mjs' });
    const baseline = { runs: [summary], source: 'file base.json', sha: undefined, newestAt: undefined };
    const { kind, sentence } = compareRuns(
      other.measurement.summary,
      { kind: 'found', baseline },
      { regressionTolerance: 0.05 },
    );
    expect(kind).toBe('not comparable');
    expect(sentence).toContain('start command changed from node server.mjs children to node server.mjs');
  });

  it.each([
    ['load', 'broken'],
    ['stress', 'fail'],
  ])('%s, and it dies in the middle: %s', async (testType, outcome) => {
    const { measurement, report } = await started({
      'test-type': testType,
      start: 'node server.mjs crash-after=40',
      duration: '120s',
      vus: '20',
      'events-per-second': '2000',
    });
    expect(measurement.observations.events).toContainEqual(
      expect.objectContaining({
        service: 'orchestrator',
        kind: 'exited',
        detail: 'orchestrator exited with code 7. Its last lines may say why.',
      }),
    );
    expect(measurement.summary.load).toMatchObject({ stoppedBy: 'stack' });
    expect(report.judgement.verdict.outcome, JSON.stringify(report.judgement.validity)).toBe(outcome);
  });

  it('that never comes up is told with its last lines', async () => {
    const { report } = await started({ 'test-type': 'smoke', start: 'node exits.mjs 1' });
    expect(report.judgement.verdict.outcome).toBe('broken');
    const told = JSON.stringify(report);
    expect(told).toContain('orchestrator exited with code 1 before orchestrator was healthy');
    expect(told).toContain('no database: giving up');
  });
});
