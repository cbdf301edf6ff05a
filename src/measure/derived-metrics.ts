import type { Metric, Phase } from '../domain/measurement.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { isPhaseOnly, phaseSeconds } from './phases.ts';

/**
 * k6 divides every count by the time of the whole run, ramps, set-up and graceful stop included. Here a count is
 * divided by the window its tags name: the phase, or for the whole run the seconds of load.
 */
export function withRates(metrics: Metric[], phases: Phase[], loadSeconds: number | undefined): Metric[] {
  const seconds = new Map(phases.map((phase) => [phase.name, phaseSeconds(phase)]));
  const result: Metric[] = [];
  for (const metric of metrics) {
    const { phase } = metric.tags;
    const windowS = phase === undefined ? loadSeconds : seconds.get(phase);
    if (metric.kind !== 'counter' || windowS === undefined || windowS <= 0) {
      result.push(metric);
      continue;
    }
    const perSecond = metric.count / windowS;
    result.push({ ...metric, perSecond });
    const derived = METRICS.get(metric.name)?.rate;
    if (derived !== undefined && (isPhaseOnly(metric.tags) || Object.keys(metric.tags).length === 0))
      result.push(gauge(derived, metric.tags, perSecond));
  }
  return result;
}

/** k6 mentions `dropped_iterations` only when there are some. */
export function withDroppedIterations(metrics: Metric[]): Metric[] {
  const known = metrics.some(
    (metric) => metric.name === 'dropped_iterations' && Object.keys(metric.tags).length === 0,
  );
  if (known || metrics.length === 0) return metrics;
  return [
    ...metrics,
    { kind: 'counter', name: 'dropped_iterations', tags: {}, unit: 'count', better: 'lower', count: 0 },
  ];
}

function gauge(name: string, tags: Record<string, string>, value: number): Metric {
  return {
    kind: 'gauge',
    name,
    tags,
    unit: 'per second',
    better: 'higher',
    last: value,
    min: value,
    max: value,
    avg: value,
  };
}
