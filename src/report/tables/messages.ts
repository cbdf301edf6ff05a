import type { Report } from '../../domain/report.ts';
import { formatCount } from '../../wording/numbers.ts';
import { numbers, type Table, tableOf, words } from './table.ts';

export function messagesTable(report: Report): Table | undefined {
  return tableOf(
    'Messages of k6',
    [...words('Level'), ...numbers('Times'), ...words('Message')],
    report.summary.load.messages.map(({ level, message, count }) => [level, formatCount(count), message]),
  );
}
