import { describe, expect, test } from 'vitest';
import type { Baseline, BaselineLookup } from '../../src/domain/judgement.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { compareRuns } from '../../src/judge/comparison/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { servicesTable } from '../../src/report/tables/services.ts';
import { observedFigure, observedSeries } from '../support/series.ts';
import { limit, measuredRun } from './measured-run.ts';
import { runSummary } from './run-summary.ts';

const MB = 1e6;
const OBSERVED = [
  { ...observedFigure('orchestrator.memory', 'bytes', 21.4 * MB, { replica: '1' }), limit: 30 * MB },
  { ...observedFigure('orchestrator.memory', 'bytes', 21.9 * MB, { replica: '2' }), limit: 30 * MB },
  observedFigure('orchestrator.cpu', 'cores', 0.3, { replica: '1' }),
  observedFigure('orchestrator.cpu', 'cores', 0.7, { replica: '2' }),
];
const options = { regressionTolerance: 0.05 };

function judged(thresholds = [memoryBelow(21.5)], lookup: BaselineLookup = { kind: 'off' }) {
  const measurement = measuredRun({ summary: { observed: OBSERVED } });
  const judgement = judge({
    measurement,
    test: { thresholds },
    lookup,
    plan: { failOn: ['thresholds'], baseline: options },
  });
  return { judgement, report: makeReport(measurement, judgement) };
}

const memoryBelow = (mb: number, tags = {}) =>
  limit('orchestrator.memory', { kind: 'max' }, '<', mb * MB, { tags });

describe('of several replicas', () => {
  test('a limit is judged on the worst, which is named', () => {
    const { judgement } = judged();
    expect(judgement.thresholds[0]).toMatchObject({
      outcome: 'failed',
      actual: 21.9 * MB,
      scope: 'orchestrator.memory{replica:2}',
    });
    expect(judgement.verdict.headline).toBe(
      'fail: orchestrator.memory maximum 21.9 MB is over the limit of 21.5 MB (load, replica 2)',
    );
  });

  test('a lower limit is judged on the one with the least', () => {
    const least = limit('orchestrator.cpu', { kind: 'avg' }, '>', 0.5);
    expect(judged([least]).judgement.thresholds[0]).toMatchObject({ outcome: 'failed', actual: 0.3 });
  });

  test('a limit may be on one alone', () => {
    const { judgement, report } = judged([memoryBelow(21.5, { replica: '1' })]);
    expect(judgement.thresholds[0]).toMatchObject({ outcome: 'passed', actual: 21.4 * MB });
    expect(report.keyFigures.map(({ label }) => label)).toContain('Orchestrator memory peak (replica 1)');
  });

  test('one that does not run was not measured', () => {
    expect(judged([memoryBelow(21.5, { replica: '3' })]).judgement.thresholds[0]?.outcome).toBe(
      'not measured',
    );
  });

  test('each is a row of the services', () => {
    const rows = servicesTable(judged().report)?.rows.map((row) => [row[0], row[1], row[4]]);
    expect(JSON.stringify(rows)).toContain('orchestrator (replica 1)');
    expect(rows).toHaveLength(2);
    expect(judged().report.services).toMatchObject([
      { service: 'orchestrator', replica: '1', cpuAvg: 0.3, memoryMax: 21.4 * MB, memoryLimit: 30 * MB },
      { service: 'orchestrator', replica: '2', cpuAvg: 0.7, memoryMax: 21.9 * MB },
    ]);
  });

  test('each is a line of the charts', () => {
    const measurement = measuredRun();
    const startMs = measurement.summary.phases[0]?.fromMs ?? 0;
    for (const replica of ['1', '2'])
      measurement.series.push(observedSeries('orchestrator.cpu', 'cores', [[startMs, 1]], { replica }));
    const plan = { failOn: [], baseline: options };
    const judgement = judge({ measurement, test: { thresholds: [] }, lookup: { kind: 'off' }, plan });
    const cpu = makeReport(measurement, judgement).charts.find(({ id }) => id === 'cpu');
    expect(cpu?.lines.map(({ label }) => label)).toEqual([
      'orchestrator replica 1',
      'orchestrator replica 2',
    ]);
  });

  test('memory is compared as limits see it, the worst; CPU as a sum, whoever got the work', () => {
    const replicas = (memory: number[], cpu: number[]): Partial<RunSummary> => ({
      observed: memory.flatMap((bytes, index) => [
        observedFigure('orchestrator.memory', 'bytes', bytes, { replica: `${index + 1}` }),
        observedFigure('orchestrator.cpu', 'cores', cpu[index] ?? 0, { replica: `${index + 1}` }),
      ]),
    });
    const runs = Array.from({ length: 8 }, (_, index) =>
      runSummary(
        `main-${index}`,
        {},
        replicas([300 + (index % 3), 200], [0.2 + (index % 2) * 0.5, 0.8 - (index % 2) * 0.5]),
      ),
    );
    const baseline: Baseline = { runs, source: 'history', sha: undefined, newestAt: undefined };
    // The other replica takes the work and the memory: nothing has changed.
    const { comparisons } = compareRuns(
      runSummary('pr', {}, replicas([200, 301], [0.9, 0.1])),
      { kind: 'found', baseline },
      options,
    );
    const ofService = comparisons.filter(({ metric }) => metric.startsWith('orchestrator.'));
    expect(ofService.map(({ metric, candidate, call }) => [metric, candidate, call])).toEqual([
      ['orchestrator.cpu{replica:all}', 1, 'no change'],
      ['orchestrator.memory', 301, 'no change'],
    ]);
  });

  test('limit and comparison of the worst are one row; the sum is a row of its own', () => {
    const runs = Array.from({ length: 6 }, (_, index) => ({
      ...measuredRun({ summary: { observed: OBSERVED } }).summary,
      id: `main-${index}`,
    }));
    const baseline: Baseline = { runs, source: 'history', sha: undefined, newestAt: undefined };
    const { report } = judged([memoryBelow(25)], { kind: 'found', baseline });
    const rows = report.keyFigures.filter(({ metric }) => metric.startsWith('orchestrator.'));
    expect(rows.map(({ label, value, baseline: before }) => [label, value, before])).toEqual([
      ['Orchestrator memory peak', 21.9 * MB, expect.closeTo(21.9 * MB)],
      ['Orchestrator CPU average (all replicas)', 1, expect.closeTo(1)],
    ]);
  });
});

test('a limit on the queue is on all queues together, not on the emptiest', () => {
  const measurement = measuredRun({
    summary: {
      observed: [
        observedFigure('queue.depth', 'count', 40),
        observedFigure('queue.depth', 'count', 0, { queue: 'empty' }),
      ],
    },
  });
  const least = limit('queue.depth', { kind: 'max' }, '>', 10);
  const plan = { failOn: [], baseline: options };
  const { thresholds } = judge({
    measurement,
    test: { thresholds: [least] },
    lookup: { kind: 'off' },
    plan,
  });
  expect(thresholds[0]).toMatchObject({ outcome: 'passed', actual: 40 });
});
