import type { LatencyRow, Report } from '../../domain/report.ts';
import { formatCount, formatKnown, formatQuantity } from '../../wording/numbers.ts';
import { type Cell, code, numbers, type Table, tableOf, words } from './table.ts';

export function latencyTable(report: Report): Table | undefined {
  return tableOfLatencies('Latency', 'Latency', report.latency, ({ name }) => name);
}

export function endpointsTable(report: Report): Table | undefined {
  return tableOfLatencies('Endpoints', 'Endpoint, slowest first', report.endpoints, ({ name }) => code(name));
}

function tableOfLatencies(
  caption: string,
  title: string,
  rows: readonly LatencyRow[],
  name: (row: LatencyRow) => string | Cell,
): Table | undefined {
  return tableOf(
    caption,
    [...words(title), ...numbers('Count', 'Min', 'Avg', 'p50', 'p90', 'p95', 'p99', 'Max', 'Failed')],
    rows.map((row) => [
      name(row),
      formatCount(row.count),
      ...[row.minMs, row.avgMs, row.p50Ms, row.p90Ms, row.p95Ms, row.p99Ms, row.maxMs].map((ms) =>
        formatQuantity(ms, 'ms'),
      ),
      formatKnown(row.errorRate, 'ratio'),
    ]),
  );
}
