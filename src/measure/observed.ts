import type { Observed } from '../domain/measurement.ts';
import type { Observations, ObservedSeries } from '../domain/observation.ts';

/**
 * Reduces every observed series to figures over the judged window. `final` is the last sample there is, after the
 * load ended and the queues had time to drain.
 */
export function reduceObserved(observations: Observations, fromMs: number, toMs: number): Observed[] {
  return observations.series.flatMap((series): Observed[] => {
    const { points, source: _, ...of } = series;
    const inside = points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs).map(([, value]) => value);
    const final = points.at(-1)?.[1];
    if (inside.length === 0 || final === undefined) return [];
    const limit = limitOf(series, observations);
    return [
      {
        ...of,
        min: inside.reduce((a, b) => Math.min(a, b)),
        max: inside.reduce((a, b) => Math.max(a, b)),
        avg: inside.reduce((a, b) => a + b, 0) / inside.length,
        final,
        ...(limit === undefined ? {} : { limit }),
      },
    ];
  });
}

function limitOf({ service, quantity }: ObservedSeries, { limits }: Observations): number | undefined {
  const own = limits.find((limit) => limit.service === service);
  return quantity === 'cpu' ? own?.cpuCores : quantity === 'memory' ? own?.memoryBytes : undefined;
}
