import type { Report } from '../../domain/report.ts';
import { formatKnown } from '../../wording/numbers.ts';
import { calledBy } from '../../wording/tested.ts';
import { replicaText } from '../../wording/series.ts';
import { numbers, type Table, tableOf, words } from './table.ts';

export function servicesTable(report: Report): Table | undefined {
  const called = calledBy(report.summary);
  return tableOf(
    'Services',
    [...words('Service'), ...numbers('CPU average', 'CPU peak', 'CPU limit', 'Memory peak', 'Memory limit')],
    report.services.map((service) => [
      service.replica === undefined
        ? called(service.service)
        : `${called(service.service)} (${replicaText(service.replica)})`,
      formatKnown(service.cpuAvg, 'cores'),
      formatKnown(service.cpuMax, 'cores'),
      formatKnown(service.cpuLimit, 'cores'),
      formatKnown(service.memoryMax, 'bytes'),
      formatKnown(service.memoryLimit, 'bytes'),
    ]),
  );
}
