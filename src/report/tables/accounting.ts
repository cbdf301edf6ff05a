import type { Report } from '../../domain/report.ts';
import { formatCount } from '../../wording/numbers.ts';
import { numbers, type Table, tableOf, words } from './table.ts';

/** Every party's own count of the same events. */
export function accountingTable(report: Report): Table | undefined {
  const { accounting } = report.summary;
  if (accounting === undefined) return undefined;
  const rows: [what: string, by: string, count: number | undefined][] = [
    ['Submitted', 'k6, in answered requests', accounting.submitted],
    ['Accepted', 'the answers', accounting.acceptedByAnswer],
    ['Rejected', 'the answers', accounting.rejectedByAnswer],
    ['Unanswered', 'k6', accounting.unanswered],
    ['Processed', 'the service', accounting.processed],
    ['Routed', 'the service', accounting.routed],
    ['Failed', 'the service', accounting.failed],
    ['Messages sent', 'the service', accounting.messagesSent],
    ['Messages queued', 'the queue', accounting.queued],
  ];
  return tableOf(
    'Where every event went',
    [...words('Events', 'Counted by'), ...numbers('Count')],
    rows.flatMap(([what, by, count]) => (count === undefined ? [] : [[what, by, formatCount(count)]])),
  );
}
