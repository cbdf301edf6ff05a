import { describe, expect, it } from 'vitest';
import type { Comparison, Judgement } from '../../src/domain/judgement.ts';
import type { Metric, RunSummary } from '../../src/domain/measurement.ts';
import type { Threshold } from '../../src/domain/plan.ts';
import { keyFigures } from '../../src/report/model/key-figures.ts';
import { latencyRows } from '../../src/report/model/latency-rows.ts';
import { notableFigures } from '../../src/report/tables/figure-row.ts';
import { runSummary } from '../judge/run-summary.ts';
import { trend } from '../judge/measured-run.ts';

const NOTHING: Judgement = {
  thresholds: [],
  validity: [],
  comparison: { kind: 'off', sentence: '', comparisons: [], historySize: 0 },
  diagnosis: [],
  verdict: { outcome: 'pass', headline: 'pass', reasons: [], red: false },
};

/** Fast rejections: all answers are faster than the expected ones. */
function rejecting(): RunSummary {
  const { profile: _, ...whole } = runSummary('a');
  const metrics: Metric[] = [
    trend('http_req_duration', {}, 300, () => 20),
    trend('http_req_duration', { expected_response: 'true' }, 100, () => 40),
    trend('http_req_waiting', {}, 300, () => 19),
    {
      kind: 'rate',
      name: 'http_req_failed',
      tags: {},
      unit: 'ratio',
      better: 'lower',
      rate: 2 / 3,
      nonzero: 200,
      total: 300,
    },
  ];
  return { ...whole, phases: [], metrics };
}

const scriptLimit: Threshold = {
  metric: 'http_req_duration',
  tags: {},
  statistic: { kind: 'percentile', percent: 95 },
  operator: '<',
  limit: 30,
  level: 'error',
  source: 'http_req_duration: p(95)<30',
  origin: 'script',
};

describe('the answers a row is of', () => {
  it('a limit of the script on all answers is a row of its own, and says so', () => {
    const judgement = {
      ...NOTHING,
      thresholds: [
        {
          threshold: scriptLimit,
          outcome: 'passed' as const,
          actual: 20,
          scope: 'http_req_duration',
          k6Agrees: true,
        },
      ],
    };
    const rows = keyFigures(rejecting(), judgement).filter(({ metric }) => metric === 'http_req_duration');
    expect(rows.map(({ label, value, limit }) => [label, value, limit])).toEqual([
      ['p95 latency', 40, undefined],
      ['p99 latency', 40, undefined],
      ['Median latency', 40, undefined],
      ['p95 latency (all answers)', 20, '< 30 ms'],
    ]);
  });

  it('where nothing failed the limit stands in the row of the figure', () => {
    const { metrics, ...rest } = rejecting();
    const same = { ...rest, metrics: [...metrics.slice(1), trend('http_req_duration', {}, 100, () => 40)] };
    const judgement = {
      ...NOTHING,
      thresholds: [
        {
          threshold: scriptLimit,
          outcome: 'failed' as const,
          actual: 40,
          scope: 'http_req_duration',
          k6Agrees: true,
        },
      ],
    };
    const [row, ...others] = keyFigures(same, judgement).filter(({ statistic }) => statistic === 'p(95)');
    expect(row).toMatchObject({ label: 'p95 latency', value: 40, limit: '< 30 ms' });
    expect(others).toEqual([]);
  });

  it('baseline and change stand beside the value of the same answers', () => {
    const comparison: Comparison = {
      metric: 'http_req_duration',
      statistic: 'med',
      population: 'expected',
      unit: 'ms',
      better: 'lower',
      baseline: 20,
      candidate: 40,
      change: 1,
      changeUnit: 'relative',
      noise: undefined,
      call: undefined,
      detectable: undefined,
      because: '',
    };
    const judgement = { ...NOTHING, comparison: { ...NOTHING.comparison, comparisons: [comparison] } };
    const median = keyFigures(rejecting(), judgement).filter(({ label }) => label.startsWith('Median'));
    expect(median).toMatchObject([{ label: 'Median latency', value: 40, baseline: 20, change: 1 }]);
    const all = { ...comparison, population: 'all' as const, candidate: 20 };
    const other = { ...NOTHING, comparison: { ...NOTHING.comparison, comparisons: [all] } };
    expect(
      keyFigures(rejecting(), other)
        .filter(({ label }) => label.startsWith('Median'))
        .map(({ label, value, change }) => [label, value, change]),
    ).toEqual([
      ['Median latency', 40, undefined],
      ['Median latency (all answers)', 20, 1],
    ]);
  });

  it('the latency table says which answers a row is of, where that makes a difference', () => {
    expect(latencyRows(rejecting(), {}).map(({ name, count }) => [name, count])).toEqual([
      ['Request, whole run (expected answers)', 100],
      ['Waiting for the first byte, whole run (all answers)', 300],
    ]);
  });
});

describe('what a table of a few rows shows', () => {
  const endpoint = (index: number, candidate: number | undefined): Comparison => ({
    metric: `http_req_duration{name:/orders/${index}}`,
    statistic: 'p(95)',
    population: 'expected',
    unit: 'ms',
    better: 'lower',
    baseline: candidate === undefined ? 30 : undefined,
    candidate,
    change: undefined,
    changeUnit: 'relative',
    noise: undefined,
    call: undefined,
    detectable: undefined,
    because: '',
  });

  it('hundreds of endpoints that come and go do not push the main figures out', () => {
    const comparisons = Array.from({ length: 600 }, (_, index) =>
      endpoint(index, index % 2 === 0 ? 30 : undefined),
    );
    const rows = keyFigures(rejecting(), {
      ...NOTHING,
      comparison: { ...NOTHING.comparison, comparisons },
    });
    expect(rows.length).toBeLessThan(40);
    expect(notableFigures(rows, 3).map(({ label }) => label)).toEqual([
      'p95 latency',
      'p99 latency',
      'Failed requests',
    ]);
  });
});
