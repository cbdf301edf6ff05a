import type { Metric, RunSummary } from '../domain/measurement.ts';
import { metricName } from './name.ts';

type Tags = Record<string, string>;

/** The metric with exactly these tags. */
export function findMetric(summary: RunSummary, name: string, tags: Tags): Metric | undefined {
  const wanted = metricName(name, tags);
  return summary.metrics.find((metric) => metric.name === name && metricName(name, metric.tags) === wanted);
}

/**
 * Where a limit without tags is looked at: each judged phase, or the whole run for results that know no phases. A
 * judged phase that was never reached is still looked at, and found empty.
 */
export function judgedScopes(summary: RunSummary): Tags[] {
  const phased = summary.metrics.some(({ tags }) => tags.phase !== undefined);
  const phases = summary.profile?.judgedPhases ?? [];
  if (phased && phases.length > 0) return phases.map((phase) => ({ phase }));
  return [{}];
}

/**
 * The latency that is judged in a scope: of answered-as-expected requests where k6 kept them apart, because a refused
 * connection counts as 0 ms and makes a dead service look fast.
 */
export function judgedLatency(summary: RunSummary, tags: Tags): Metric | undefined {
  return (
    findMetric(summary, 'http_req_duration', { expected_response: 'true', ...tags }) ??
    findMetric(summary, 'http_req_duration', tags)
  );
}

export function rateIn(
  summary: RunSummary,
  name: string,
  tags: Tags,
): { rate: number; nonzero: number; total: number } | undefined {
  const metric = findMetric(summary, name, tags);
  return metric?.kind === 'rate' ? metric : undefined;
}

export function countIn(summary: RunSummary, name: string, tags: Tags): number | undefined {
  const metric = findMetric(summary, name, tags);
  return metric?.kind === 'counter' ? metric.count : undefined;
}

/** Unit of a metric or an observed series of this run. */
export function unitOf(summary: RunSummary, name: string): Metric['unit'] {
  if (name.startsWith('spike.')) return 's';
  const metric = summary.metrics.find((candidate) => candidate.name === name);
  return metric?.unit ?? summary.observed.find((candidate) => candidate.metric === name)?.unit ?? 'none';
}
