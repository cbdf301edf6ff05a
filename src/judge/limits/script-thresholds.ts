import type { ThresholdResult } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { Threshold, ThresholdStatistic } from '../../domain/plan.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import { expressionOf, scopesOf } from './thresholds.ts';
import { statisticOf } from '../../metrics/statistic.ts';

/**
 * Limits written in the script itself. k6 judged them; what it said stands, except that a limit on nothing passes in
 * k6 and not here.
 */
export function scriptThresholds(measurement: Measurement, ours: Threshold[]): ThresholdResult[] {
  const known = new Set(
    ours.flatMap((threshold) =>
      scopesOf(threshold, measurement.summary).map((scope) => `${scope}: ${expressionOf(threshold)}`),
    ),
  );
  return measurement.k6Thresholds.flatMap(({ metric: written, expression, ok }) => {
    const threshold = thresholdFrom(written, expression);
    if (threshold === undefined) return [];
    const scope = metricName(threshold.metric, threshold.tags);
    if (known.has(`${scope}: ${expressionOf(threshold)}`)) return [];
    const metric = measurement.summary.metrics.find(({ name, tags }) => metricName(name, tags) === scope);
    const value = metric === undefined ? undefined : statisticOf(metric, threshold.statistic);
    const empty = value === 'no samples';
    return [
      {
        threshold,
        outcome: empty ? 'no samples' : ok ? 'passed' : 'failed',
        actual: typeof value === 'number' ? value : undefined,
        scope,
        k6Agrees: true,
      } satisfies ThresholdResult,
    ];
  });
}

const EXPRESSION = /^(p\((\d+(?:\.\d+)?)\)|[a-z]+)\s*(<=|>=|<|>|===?|!=)\s*(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;
const OPERATORS: Record<string, Threshold['operator']> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '==',
  '===': '==',
  '!=': '!=',
};
const KINDS = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value'] as const;

function thresholdFrom(written: string, expression: string): Threshold | undefined {
  const match = EXPRESSION.exec(expression.trim());
  const name = parseMetricName(written);
  if (match === null || name === undefined) return undefined;
  const [, statisticText, percent, operator, limit] = match;
  const kind = KINDS.find((candidate) => candidate === statisticText);
  const statistic: ThresholdStatistic | undefined =
    percent !== undefined
      ? { kind: 'percentile', percent: Number(percent) }
      : kind === undefined
        ? undefined
        : { kind };
  if (statistic === undefined) return undefined;
  return {
    metric: name.name,
    tags: name.tags,
    statistic,
    operator: OPERATORS[operator ?? ''] ?? '==',
    limit: Number(limit),
    level: 'error',
    source: `${written}: ${expression}`,
    origin: 'script',
  };
}
