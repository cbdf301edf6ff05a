import type { Metric, RunSummary, Trend } from '../../domain/measurement.ts';
import { valueAtPercent } from '../../metrics/quantile.ts';

/** The metric with exactly these tags. */
export function findMetric(
  summary: RunSummary,
  name: string,
  tags: Record<string, string> = {},
): Metric | undefined {
  return summary.metrics.find((metric) => metric.name === name && sameTags(metric.tags, tags));
}

export function findTrend(
  summary: RunSummary,
  name: string,
  tags: Record<string, string> = {},
): Trend | undefined {
  const metric = findMetric(summary, name, tags);
  return metric?.kind === 'trend' ? metric : undefined;
}

/** At a percentile; undefined where the quantile function has no point near it. */
export function quantile(trend: Trend, percent: number): number | undefined {
  if (trend.count === 0) return undefined;
  if (percent <= 0) return trend.min;
  return percent >= 100 ? trend.max : valueAtPercent(trend.quantiles, percent);
}

/** Latency of answers that were expected, where k6 kept it apart: a refused connection takes 0 ms. */
export function findLatency(summary: RunSummary, tags: Record<string, string>): Trend | undefined {
  return (
    findTrend(summary, 'http_req_duration', { ...tags, expected_response: 'true' }) ??
    findTrend(summary, 'http_req_duration', tags)
  );
}

/** A metric's value under a statistic as written in limits and comparisons: `p(95)`, `rate`, `avg`, ... */
export function statisticOf(metric: Metric, statistic: string): number | undefined {
  const percent = /^p\((\d+(?:\.\d+)?)\)$/.exec(statistic)?.[1];
  if (metric.kind === 'trend') {
    if (percent !== undefined) return quantile(metric, Number(percent));
    if (statistic === 'med') return quantile(metric, 50);
    if (metric.absent?.some((name) => name === statistic)) return undefined;
    if (statistic === 'min' || statistic === 'max' || statistic === 'avg' || statistic === 'count')
      return metric[statistic];
    return undefined;
  }
  if (metric.kind === 'rate') return statistic === 'rate' ? metric.rate : undefined;
  if (metric.kind === 'counter') {
    if (statistic === 'count') return metric.count;
    return statistic === 'rate' || statistic === 'per second' ? metric.perSecond : undefined;
  }
  if (statistic === 'value' || statistic === 'final') return metric.last;
  if (statistic === 'min' || statistic === 'max' || statistic === 'avg') return metric[statistic];
  return undefined;
}

/**
 * Tags of the window the headline figures are taken over: the one judged phase of smoke, load and soak; for stress
 * the last step that held; otherwise the whole run.
 */
export function judgedTags(summary: RunSummary, lastGoodPhase?: string): Record<string, string> {
  const judged = summary.profile?.judgedPhases ?? [];
  const phase = judged.length === 1 ? judged[0] : lastGoodPhase;
  if (phase === undefined) return {};
  const known = summary.metrics.some((metric) => metric.tags.phase === phase);
  return known ? { phase } : {};
}

function sameTags(left: Record<string, string>, right: Record<string, string>): boolean {
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}
