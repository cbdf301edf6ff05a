import type { RunSummary } from '../domain/measurement.ts';
import type { Observations, Series } from '../domain/observation.ts';

type Observed = RunSummary['observed'][number];

/**
 * Reduces every observed series to figures over the judged window. `final` is the last sample there is, after the
 * load ended and the queues had time to drain.
 */
export function reduceObserved(observations: Observations, fromMs: number, toMs: number): Observed[] {
  return observations.series.flatMap((series): Observed[] => {
    const inside = series.points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs).map(([, value]) => value);
    const final = series.points.at(-1)?.[1];
    if (inside.length === 0 || final === undefined) return [];
    const limit = limitOf(series, observations);
    return [
      {
        metric: series.metric,
        labels: series.labels,
        unit: series.unit,
        min: inside.reduce((a, b) => Math.min(a, b)),
        max: inside.reduce((a, b) => Math.max(a, b)),
        avg: inside.reduce((a, b) => a + b, 0) / inside.length,
        final,
        ...(limit === undefined ? {} : { limit }),
      },
    ];
  });
}

function limitOf(series: Series, observations: Observations): number | undefined {
  const dot = series.metric.lastIndexOf('.');
  const limits = observations.limits.find(({ service }) => service === series.metric.slice(0, dot));
  const quantity = series.metric.slice(dot + 1);
  return quantity === 'cpu' ? limits?.cpuCores : quantity === 'memory' ? limits?.memoryBytes : undefined;
}
