import * as z from 'zod';
import { SERVICE_UNDER_TEST, type ObservedSeries, type Unit } from '../domain/observation.ts';
import { askText, METRICS } from '../ports/ask.ts';

/** One panel: the first of its queries that has data wins, so that foreign exporters work too. */
interface PanelQuery {
  quantity: string;
  unit: Unit;
  queries: string[];
  /** ms from s, and the like. */
  factor?: number;
}

/** The guide's five, by the names of Micrometer or of the process itself. Windows of four scrapes. */
const PANELS: PanelQuery[] = [
  {
    quantity: 'events_processed',
    unit: 'per second',
    queries: ['sum(rate(orchestrator_events_processed_total[4s]))'],
  },
  {
    quantity: 'events_routed',
    unit: 'per second',
    queries: ['sum(rate(orchestrator_events_routed_total[4s]))'],
  },
  {
    quantity: 'routing_time',
    unit: 'ms',
    factor: 1000,
    queries: [
      'sum(rate(orchestrator_routing_time_seconds_sum[4s])) / sum(rate(orchestrator_routing_time_seconds_count[4s]))',
    ],
  },
  {
    quantity: 'memory',
    unit: 'bytes',
    queries: [
      'sum(process_resident_memory_bytes{job="orchestrator"})',
      'sum(jvm_memory_used_bytes{job="orchestrator"})',
    ],
  },
  {
    quantity: 'cpu',
    unit: 'cores',
    queries: [
      'sum(rate(process_cpu_seconds_total{job="orchestrator"}[4s]))',
      'sum(process_cpu_usage{job="orchestrator"})',
    ],
  },
];

/** Prometheus answers at most 11,000 points a series; a chart needs 300. */
const POINTS = 300;

/**
 * What Prometheus recorded of the orchestrator between two moments, before it goes away with the stack. A panel without
 * data is left out; a Prometheus that does not answer is an error.
 */
export async function readPrometheus(
  baseUrl: string,
  fromMs: number,
  toMs: number,
): Promise<ObservedSeries[]> {
  const stepS = Math.max(1, Math.ceil((toMs - fromMs) / 1000 / POINTS));
  const series: ObservedSeries[] = [];
  for (const panel of PANELS)
    for (const query of panel.queries) {
      const points = await queryRange(baseUrl, query, fromMs, toMs, stepS);
      if (points.length === 0) continue;
      series.push({
        service: SERVICE_UNDER_TEST,
        quantity: panel.quantity,
        unit: panel.unit,
        source: 'prometheus',
        points: points.map(([atMs, value]) => [atMs, value * (panel.factor ?? 1)]),
      });
      break;
    }
  return series;
}

const answerSchema = z.object({
  data: z.object({ result: z.array(z.object({ values: z.array(z.tuple([z.number(), z.string()])) })) }),
});

async function queryRange(
  baseUrl: string,
  query: string,
  fromMs: number,
  toMs: number,
  stepS: number,
): Promise<[number, number][]> {
  const url = new URL('/api/v1/query_range', baseUrl);
  url.search = new URLSearchParams({
    query,
    start: (fromMs / 1000).toFixed(3),
    end: (toMs / 1000).toFixed(3),
    step: String(stepS),
  }).toString();
  const { data } = answerSchema.parse(JSON.parse(await askText(url.href, METRICS)));
  return (data.result[0]?.values ?? [])
    .map(([atS, value]): [number, number] => [Math.round(atS * 1000), Number(value)])
    .filter(([, value]) => Number.isFinite(value));
}
