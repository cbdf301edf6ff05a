import type { Comparison, ComparisonResult } from '../../domain/judgement.ts';
import type { SideBySide, SideBySideFigure } from '../../domain/side-by-side.ts';
import { comparedSubject } from '../../metrics/compared-figures.ts';
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
  const { metric, statistic } = comparedSubject(figure);
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
