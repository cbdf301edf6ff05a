import type { Comparison, ComparisonResult } from '../../domain/judgement.ts';
import type { SideBySide, SideBySideFigure } from '../../domain/side-by-side.ts';
import { metricName } from '../../metrics/name.ts';

/** The rounds of two versions in the words of any comparison: the base stands where the history stood. */
export function comparisonOfRounds({ figures, rounds, sentence }: SideBySide): ComparisonResult {
  return {
    kind: 'judged',
    sentence,
    comparisons: figures.map(comparisonOf),
    historySize: rounds.filter(({ notCounted }) => notCounted === undefined).length,
  };
}

function comparisonOf(figure: SideBySideFigure): Comparison {
  const { metric, statistic } = METRIC_OF.get(figure.figure) ?? { metric: figure.figure, statistic: '' };
  return {
    metric: figure.endpoint === undefined ? metric : metricName(metric, { name: figure.endpoint }),
    statistic,
    ...(metric === 'http_req_duration' ? { population: 'expected' as const } : {}),
    unit: figure.unit,
    better: figure.better,
    baseline: figure.base,
    candidate: figure.candidate,
    change: figure.change,
    changeUnit: figure.scale === 'points' ? 'points' : 'relative',
    noise: undefined,
    ...(figure.range === undefined ? {} : { range: figure.range }),
    call: figure.call,
    detectable: figure.detectable,
    because: figure.because,
  };
}

/** What the figures of a comparison are called everywhere else. */
const METRIC_OF: ReadonlyMap<string, { metric: string; statistic: string }> = new Map([
  ['p95', { metric: 'http_req_duration', statistic: 'p(95)' }],
  ['p50', { metric: 'http_req_duration', statistic: 'med' }],
  ['p99', { metric: 'http_req_duration', statistic: 'p(99)' }],
  ['throughput', { metric: 'requests_per_second', statistic: 'value' }],
  ['error rate', { metric: 'http_req_failed', statistic: 'rate' }],
  ['memory', { metric: 'orchestrator.memory', statistic: 'max' }],
  ['queue depth', { metric: 'queue.depth', statistic: 'avg' }],
]);
