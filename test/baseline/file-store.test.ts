import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBaseline } from '../../src/baseline/find-baseline.ts';
import { appendRun } from '../../src/baseline/history-file.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { Plan, TestPlan } from '../../src/domain/plan.ts';
import { runSummary } from '../judge/run-summary.ts';
import { recordingLog } from '../support/log.ts';

const DAY_MS = 86_400_000;
const nowMs = Date.parse('2026-11-24T12:00:00Z');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perf-file-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function found(content: unknown) {
  const file = join(folder, 'baseline.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const baseline = { mode: 'file', file, save: 'auto', maxAgeMs: 90 * DAY_MS, regressionTolerance: 0.05 };
  const plan = { baseline } as unknown as Plan;
  const log = recordingLog();
  const context = { log, nowMs, run: undefined, github: undefined };
  return { file, lookup: await findBaseline(plan, {} as TestPlan, context), log: log.lines };
}

const run = (id: string, startedAt: string, changes: Partial<RunSummary> = {}) =>
  runSummary(id, {}, { startedAt, ...changes });

describe('a baseline file that is there', () => {
  it('may be a result of one run', async () => {
    const commit = { sha: '8c1f2ab', branch: 'main' };
    const { file, lookup, log } = await found(run('a', '2026-11-20T02:00:00Z', { commit }));
    expect(lookup).toMatchObject({
      kind: 'found',
      baseline: { source: `file ${file}`, sha: '8c1f2ab', newestAt: '2026-11-20T02:00:00Z' },
    });
    expect(log).toEqual([`info: Baseline: 1 run from file ${file}, newest 2026-11-20T02:00:00Z`]);
  });

  it('or a history, of which the newest run comes first', async () => {
    const [older, newer] = [run('a', '2026-11-19T02:00:00Z'), run('b', '2026-11-20T02:00:00Z')];
    const { file, lookup } = await found(appendRun(older, [newer]));
    expect(lookup).toMatchObject({
      kind: 'found',
      baseline: { runs: [{ id: 'b' }, { id: 'a' }], source: `file ${file} (2 runs)` },
    });
  });

  it('with runs that do not count is none, and says how many of which kind', async () => {
    const failed = run('b', '2026-11-20T02:00:00Z', { verdict: { outcome: 'fail', headline: '' } });
    const { file, lookup } = await found(appendRun(run('a', '2020-01-01T00:00:00Z'), [failed]));
    const because = `no run in ${file} counts: 1 older than baseline-max-age, 1 did not pass`;
    expect(lookup).toEqual({ kind: 'missing', because });
  });

  it('that is nothing of the kind is a mistake of who gave it, and what to give is said', async () => {
    await expect(found('{')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('baseline.json cannot be used: it is not JSON.'),
      hint: expect.stringContaining('baseline: none'),
    });
  });
});
