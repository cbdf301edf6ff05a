import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import type { RunSummary } from '../../domain/measurement.ts';
import { policyOf } from '../../domain/test-types.ts';
import { metricName } from '../../metrics/name.ts';
import { samplesWanted } from '../../metrics/quantile.ts';
import { formatCount } from '../../wording/numbers.ts';
import { statisticText } from '../../wording/sentences.ts';

/** Percentiles that rest on so few samples that chance decides them. A smoke test asks only whether it works. */
export function sampleFindings(results: ThresholdResult[], summary: RunSummary): ValidityFinding[] {
  if (!policyOf(summary.testType).judgesFigures) return [];
  const thin = results.flatMap(({ threshold, scope, outcome }) => {
    if (threshold.statistic.kind !== 'percentile' || (outcome !== 'passed' && outcome !== 'failed'))
      return [];
    const metric = summary.metrics.find(({ name, tags }) => metricName(name, tags) === scope);
    const wanted = samplesWanted(threshold.statistic.percent);
    if (metric?.kind !== 'trend' || metric.absent?.includes('count') || metric.count >= wanted) return [];
    return [{ statistic: statisticText(threshold), wanted, count: metric.count, scope }];
  });
  const [first] = thin;
  if (first === undefined) return [];
  const wishes = thin
    .filter(({ scope }) => scope === first.scope)
    .map(({ statistic, wanted }) => `${statistic} wants ${formatCount(wanted)}`);
  return [
    {
      rule: 'few-samples',
      severity: 'note',
      sentence: `Few samples: ${first.scope} has ${formatCount(first.count)}, ${wishes.join(', ')} before chance stops deciding. A longer run or a higher rate gives them.`,
    },
  ];
}
