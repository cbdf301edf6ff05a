import type { Metric } from '../../domain/measurement.ts';
import { metricName } from '../../metrics/name.ts';

/** The best source of each metric. With damaged samples k6's own summary is the better one. */
export function joinMetrics(
  raw: Metric[],
  summed: Metric[],
  recorded: Metric[],
  rawIsWhole: boolean,
): Metric[] {
  const joined = new Map<string, Metric>();
  for (const metric of recorded) joined.set(metricName(metric.name, metric.tags), metric);
  const [second, first] = rawIsWhole ? [summed, raw] : [raw, summed];
  for (const metric of second) joined.set(metricName(metric.name, metric.tags), metric);
  for (const metric of first) {
    const scope = metricName(metric.name, metric.tags);
    joined.set(scope, withExactPoints(metric, joined.get(scope)));
  }
  return [...joined.values()];
}

/** k6 computed the percentiles of its summary from every value: those points replace ours. */
function withExactPoints(metric: Metric, summed: Metric | undefined): Metric {
  if (metric.kind !== 'trend' || summed?.kind !== 'trend' || summed.count !== metric.count) return metric;
  const exact = new Map(summed.quantiles);
  const all = [...exact, ...metric.quantiles.filter(([percent]) => !exact.has(percent))].sort(
    ([a], [b]) => a - b,
  );
  let floor = Number.NEGATIVE_INFINITY;
  const ceilings = all.map(([percent, value]) => (exact.has(percent) ? value : Number.POSITIVE_INFINITY));
  for (let index = ceilings.length - 2; index >= 0; index -= 1)
    ceilings[index] = Math.min(ceilings[index] ?? 0, ceilings[index + 1] ?? 0);
  const quantiles = all.map(([percent, value], index): [number, number] => {
    floor = Math.max(floor, Math.min(value, ceilings[index] ?? value));
    return [percent, floor];
  });
  return { ...metric, quantiles };
}
