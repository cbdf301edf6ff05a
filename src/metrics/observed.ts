import type { MetricSeries, ObservedIdentity, ObservedSeries, Series } from '../domain/observation.ts';
import { observedName, observedTags, parseObservedName } from '../domain/observed-name.ts';
import { metricName, sameTags, type Tags } from './name.ts';
import { METRICS } from './catalogue.ts';

/** What a threshold or a row is on, where it is on something observed of a service. */
export function observedBehind(metric: string, tags?: Tags): ObservedIdentity | undefined {
  return METRICS.get(metric)?.from === 'judged' ? undefined : parseObservedName(metric, tags);
}

/** `orchestrator.memory{replica:2}` */
export const observedScope = (identity: ObservedIdentity): string =>
  metricName(observedName(identity), observedTags(identity));

/**
 * Whatever a selector means: every replica unless it names one, and one queue only if it names it, because all queues
 * together have a series of their own.
 */
export function selectObserved<T extends ObservedIdentity>(
  from: readonly T[],
  { service, quantity, replica, queue, side }: ObservedIdentity,
): T[] {
  return from.filter(
    (one) =>
      one.service === service &&
      one.quantity === quantity &&
      one.queue === queue &&
      (replica === undefined || one.replica === replica) &&
      (side === undefined || one.side === side),
  );
}

/** The one with the most of it, where several replicas have a share. */
export function worstObserved<T extends ObservedIdentity & { avg: number }>(
  from: readonly T[],
  service: string,
  quantity: string,
): T | undefined {
  const [first, ...others] = selectObserved(from, { service, quantity });
  return others.reduce<T | undefined>(
    (worst, one) => (worst === undefined || one.avg > worst.avg ? one : worst),
    first,
  );
}

export const isObserved = (series: Series): series is ObservedSeries => 'service' in series;

/** The series of a metric of k6, over the whole run unless tags narrow it; of a trend, of one statistic. */
export function metricSeries(
  series: readonly Series[],
  metric: string,
  statistic?: string,
  tags: Tags = {},
): MetricSeries | undefined {
  return series.find(
    (one): one is MetricSeries =>
      !isObserved(one) && one.metric === metric && one.statistic === statistic && sameTags(one.tags, tags),
  );
}

/** How files and lists call a series: `queue.depth`, `http_req_duration p(95)`, and what narrows it. */
export function seriesName(series: Series): { name: string; tags: Tags } {
  if (isObserved(series)) return { name: observedName(series), tags: observedTags(series) };
  const { metric, statistic, tags } = series;
  return { name: statistic === undefined ? metric : `${metric} ${statistic}`, tags };
}
