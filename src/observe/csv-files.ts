import type { Observations, Series } from '../domain/observation.ts';

/** queues.csv and containers.csv: one line a second, times in ISO 8601. */
const QUEUE_COLUMNS = ['depth', 'in_flight', 'delayed', 'oldest_age'] as const;

/** A row for each second and queue; the row without a queue name is all of them. */
export function queuesCsv(series: Series[]): string {
  const rows = new Map<string, { at: number; queue: string; values: Map<string, number> }>();
  for (const { metric, labels, points } of series) {
    const column = /^queue\.(depth|in_flight|delayed|oldest_age)$/.exec(metric)?.[1];
    if (column === undefined) continue;
    const queue = labels.queue ?? '';
    for (const [at, value] of points) {
      const key = `${at} ${queue}`;
      const row = rows.get(key) ?? { at, queue, values: new Map<string, number>() };
      row.values.set(column, value);
      rows.set(key, row);
    }
  }
  const sorted = [...rows.values()].sort((a, b) => a.at - b.at || (a.queue < b.queue ? -1 : 1));
  return csv(
    ['time', 'queue', 'visible', 'in_flight', 'delayed', 'oldest_age_s'],
    sorted.map(({ at, queue, values }) => [
      new Date(at).toISOString(),
      queue,
      ...QUEUE_COLUMNS.map((column) => values.get(column)),
    ]),
  );
}

const CONTAINER_COLUMNS = ['cpu', 'memory', 'throttled', 'oom_kills'] as const;

export function containersCsv({ series, limits }: Observations): string {
  const rows = new Map<string, { at: number; service: string; values: Map<string, number> }>();
  for (const { metric, labels, points } of series) {
    const [service = '', column = ''] = metric.split('.');
    if (!CONTAINER_COLUMNS.some((name) => name === column) || Object.keys(labels).length > 0) continue;
    for (const [at, value] of points) {
      const key = `${at} ${service}`;
      const row = rows.get(key) ?? { at, service, values: new Map<string, number>() };
      row.values.set(column, value);
      rows.set(key, row);
    }
  }
  const limitOf = new Map(limits.map((limit) => [limit.service, limit]));
  const sorted = [...rows.values()].sort((a, b) => a.at - b.at || (a.service < b.service ? -1 : 1));
  return csv(
    [
      'time',
      'service',
      'cpu_cores',
      'cpu_limit_cores',
      'memory_bytes',
      'memory_limit_bytes',
      'throttled_ratio',
      'oom_kills',
    ],
    sorted.map(({ at, service, values }) => [
      new Date(at).toISOString(),
      service,
      values.get('cpu'),
      limitOf.get(service)?.cpuCores,
      values.get('memory'),
      limitOf.get(service)?.memoryBytes,
      values.get('throttled'),
      values.get('oom_kills'),
    ]),
  );
}

function csv(header: string[], rows: (string | number | undefined)[][]): string {
  return `${[header, ...rows].map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** RFC 4180, and nothing a spreadsheet would take for a formula. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
