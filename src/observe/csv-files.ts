import type { Observations, ObservedSeries } from '../domain/observation.ts';
import { csvText } from '../wording/csv.ts';

/** Columns of queues.csv, also of what `orchestrator-perf queues --csv` writes. */
export const QUEUE_TITLES = ['time', 'queue', 'visible', 'in_flight', 'delayed', 'oldest_age_s'];
const QUEUE_COLUMNS = ['depth', 'in_flight', 'delayed', 'oldest_age'];

/** A row for each second and queue; the row without a queue name is all of them. */
export function queuesCsv(series: readonly ObservedSeries[]): string {
  const ofQueues = series.filter(
    ({ service, quantity }) => service === 'queue' && QUEUE_COLUMNS.includes(quantity),
  );
  const rows = rowsOf(ofQueues, ({ queue = '' }) => [queue]);
  return csvText([
    QUEUE_TITLES,
    ...rows.map(({ time, key, values }) => [
      time,
      ...key,
      ...QUEUE_COLUMNS.map((column) => values.get(column)),
    ]),
  ]);
}

const CONTAINER_COLUMNS = ['cpu', 'memory', 'throttled', 'oom_kills'];

export function containersCsv({ series, limits }: Observations): string {
  const ofContainers = series.filter(({ quantity }) => CONTAINER_COLUMNS.includes(quantity));
  const limitOf = new Map(limits.map((limit) => [limit.service, limit]));
  const rows = rowsOf(ofContainers, ({ service, replica = '' }) => [service, replica]);
  return csvText([
    [
      'time',
      'service',
      'replica',
      'cpu_cores',
      'cpu_limit_cores',
      'memory_bytes',
      'memory_limit_bytes',
      'throttled_ratio',
      'oom_kills',
    ],
    ...rows.map(({ time, key, values }) => {
      const limit = limitOf.get(key[0] ?? '');
      return [
        time,
        ...key,
        values.get('cpu'),
        limit?.cpuCores,
        values.get('memory'),
        limit?.memoryBytes,
        values.get('throttled'),
        values.get('oom_kills'),
      ];
    }),
  ]);
}

interface Row {
  time: string;
  key: string[];
  /** By quantity. */
  values: Map<string, number>;
}

/** A row for each moment and key, in order of time, then of the key. */
function rowsOf(series: readonly ObservedSeries[], keyOf: (one: ObservedSeries) => string[]): Row[] {
  const rows = new Map<string, Row & { order: string }>();
  for (const one of series)
    for (const [atMs, value] of one.points) {
      const key = keyOf(one);
      const time = new Date(atMs).toISOString();
      const order = [time, ...key].join('\n');
      const row = rows.get(order) ?? { time, key, values: new Map<string, number>(), order };
      row.values.set(one.quantity, value);
      rows.set(order, row);
    }
  return [...rows.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
}
