import type { Metric } from '../../../domain/measurement.ts';
import { isWholeRun } from '../../../metrics/name.ts';
import type { PointSink } from './point-sink.ts';
import type { Tally } from './tally-by-cell.ts';

/** Metrics over the whole run with what `setup()` and `teardown()` did, for holding them against what k6 says. */
export function asK6Counts(metrics: readonly Metric[], sink: PointSink): Metric[] {
  const whole = metrics.filter(({ tags }) => isWholeRun(tags));
  if (sink.outside === undefined) return whole;
  const totals = wholeRunTotals(sink);
  return whole.map((metric) => {
    const all = totals.get(metric.name);
    if (all === undefined) return metric;
    if (metric.kind === 'counter') return { ...metric, count: all.sum };
    if (metric.kind === 'rate') return { ...metric, total: all.count, nonzero: all.nonzero };
    if (metric.kind !== 'trend') return metric;
    return { ...metric, count: all.count, min: all.min, max: all.max, avg: all.sum / all.count };
  });
}

/** Of each metric over the whole run, as k6 itself counts: with what `setup()` and `teardown()` did. */
function wholeRunTotals(sink: PointSink): Map<string, Tally> {
  const all = [...sink.metrics.values(), ...(sink.outside?.metrics.values() ?? [])];
  const totals = new Map<string, Tally>();
  for (const metric of all) {
    const more = metric.totals();
    const known = totals.get(metric.name);
    if (more.count > 0) totals.set(metric.name, known === undefined ? more : sumOf(known, more));
  }
  return totals;
}

function sumOf(a: Tally, b: Tally): Tally {
  return {
    count: a.count + b.count,
    nonzero: a.nonzero + b.nonzero,
    sum: a.sum + b.sum,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
  };
}
