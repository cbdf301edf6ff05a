import type { Metric } from '../../domain/measurement.ts';
import type { K6Threshold } from '../../domain/threshold.ts';
import { holds, parseExpression } from '../../metrics/expression.ts';
import { parseMetricName } from '../../metrics/name.ts';
import { findMetric } from '../../metrics/select.ts';
import { statisticOf } from '../../metrics/statistic.ts';

/** A threshold of the script whose outcome is in no file. */
export type DeclaredThreshold = Omit<K6Threshold, 'ok'>;

/** The same rule as k6's, on these figures; undefined where the figure or the rule is not known. */
export function judgeDeclared(
  { metric: written, expression: text }: DeclaredThreshold,
  metrics: Metric[],
): K6Threshold | undefined {
  const name = parseMetricName(written);
  const expression = parseExpression(text);
  const metric = name === undefined ? undefined : findMetric({ metrics }, name.name, name.tags);
  if (expression === undefined || metric === undefined) return undefined;
  const value = statisticOf(metric, expression.statistic);
  if (value === undefined) return undefined;
  // k6 lets a threshold on nothing pass; the judge calls it "no samples".
  const ok = value === 'no samples' || holds(value, expression.operator, expression.limit);
  return { metric: written, expression: text, ok };
}

/**
 * What several k6 said of their thresholds, said anew of all of them together: each knew its own share of the load only, so
 * that a limit on a count or a percentile may be met by every one of them and crossed by all, and the other way round.
 */
export function judgeTogether(said: readonly K6Threshold[], metrics: Metric[]): K6Threshold[] {
  const distinct = new Map<string, K6Threshold>();
  for (const one of said) {
    const key = `${one.metric} ${one.expression}`;
    // Where the rule cannot be read, none of them may have crossed it.
    distinct.set(key, { ...one, ok: one.ok && distinct.get(key)?.ok !== false });
  }
  return [...distinct.values()].map((one) => judgeDeclared(one, metrics) ?? one);
}
