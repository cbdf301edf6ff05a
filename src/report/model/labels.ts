import type { Statistic } from '../../domain/plan.ts';
import { knownMetric } from '../../metrics/catalogue.ts';
import { observedBehind } from '../../metrics/observed.ts';

interface Row {
  metric: string;
  statistic: Statistic;
  places: readonly string[];
}

/**
 * `p95 latency`, `Failed requests (step-2)`, `my_trend p95 (all answers)`: a row as people call it, and `Orchestrator CPU` of
 * a service that has a name of its own as `shop CPU`.
 */
export function rowLabel(row: Row, unit: string, called: (service: string) => string): string {
  const label = plainLabel(row, unit);
  const service = observedBehind(row.metric)?.service;
  const name = service === undefined ? undefined : called(service);
  return name === undefined || name === service ? label : label.replace(/^Orchestrator(?= )/, () => name);
}

function plainLabel({ metric, statistic, places }: Row, unit: string): string {
  const known = knownMetric(metric);
  const suffix = places.length === 0 ? '' : ` (${places.join(', ')})`;
  const short = shortStatistic(statistic, unit);
  if (metric === 'http_req_duration') return `${short === 'median' ? 'Median' : short} latency${suffix}`;
  const isBare = ['value', 'rate', 'final'].includes(statistic.kind) || known?.from === 'judged';
  return isBare && known?.label !== undefined
    ? `${known.label}${suffix}`
    : `${known?.label ?? metric} ${short}${suffix}`;
}

function shortStatistic(statistic: Statistic, unit: string): string {
  switch (statistic.kind) {
    case 'percentile':
      return statistic.percent === 50 ? 'median' : `p${statistic.percent}`;
    case 'med':
      return 'median';
    case 'avg':
      return 'average';
    case 'max':
      return 'peak';
    case 'rate':
      return unit === 'ratio' ? 'rate' : 'per second';
    default:
      return statistic.kind;
  }
}
