import type { ThresholdResult, ValidityFinding } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Threshold } from '../../domain/plan.ts';
import { type Expression, holds, parseExpression } from '../../metrics/expression.ts';
import { metricName, type MetricName, parseMetricName } from '../../metrics/name.ts';
import { findMetric, populationsDiffer } from '../../metrics/select.ts';
import { statisticOf } from '../../metrics/statistic.ts';
import { isCountedOtherwise, saidByK6 } from './thresholds.ts';

type SaidByK6 = Measurement['k6Thresholds'][number];

/**
 * Limits written in the script itself, but for those that are ours as well. k6 judged them; what it said stands,
 * except that a limit on nothing passes in k6 and not here.
 */
export function scriptThresholds(measurement: Measurement, ours: Threshold[]): ThresholdResult[] {
  return onlyInScript(measurement, ours).flatMap((said): ThresholdResult[] => {
    const name = parseMetricName(said.metric);
    const expression = parseExpression(said.expression);
    return name === undefined || expression === undefined
      ? []
      : [resultOf(said, name, expression, measurement)];
  });
}

/** What k6 judged and we cannot even read: such a run may have crossed a limit that no table shows. */
export function unreadableThresholds(measurement: Measurement): ValidityFinding[] {
  return measurement.k6Thresholds
    .filter(
      ({ metric, expression }) =>
        parseMetricName(metric) === undefined || parseExpression(expression) === undefined,
    )
    .map(({ metric, expression, ok }) => ({
      rule: 'unreadable-threshold',
      severity: 'inconclusive',
      sentence: `The threshold "${metric}: ${expression}" of the script could not be read; k6 said that it ${ok ? 'was met' : 'was crossed'}.`,
    }));
}

/** k6 judges a latency on all answers, we on the expected ones: the same limit is two where these differ. */
function onlyInScript(measurement: Measurement, ours: Threshold[]): SaidByK6[] {
  const known = new Set(ours.flatMap((threshold) => saidByK6(threshold, measurement)));
  return measurement.k6Thresholds.filter((said) => {
    const name = parseMetricName(said.metric);
    const statistic = parseExpression(said.expression)?.statistic;
    if (!known.has(said) || name === undefined || statistic === undefined) return !known.has(said);
    return populationsDiffer(measurement.summary, name.name, name.tags, statistic);
  });
}

function resultOf(
  { metric: written, expression: text, ok }: SaidByK6,
  { name, tags }: MetricName,
  expression: Expression,
  { summary }: Measurement,
): ThresholdResult {
  const metric = findMetric(summary, name, tags);
  const value = metric === undefined ? undefined : statisticOf(metric, expression.statistic);
  const holdsHere =
    typeof value === 'number' ? holds(value, expression.operator, expression.limit) : undefined;
  // What k6 judged may be another figure than the one shown: then the shown one explains nothing.
  const isOther =
    metric !== undefined &&
    holdsHere !== undefined &&
    holdsHere !== ok &&
    isCountedOtherwise(summary, metric, expression.statistic);
  const actual = typeof value === 'number' && !isOther ? value : undefined;
  return {
    threshold: {
      metric: name,
      tags,
      ...expression,
      level: 'error',
      source: `${written}: ${text}`,
      origin: 'script',
    },
    outcome: value === 'no samples' ? value : ok ? 'passed' : 'failed',
    actual,
    scope: metricName(name, tags),
    k6Agrees: actual === undefined || holdsHere === ok,
  };
}
