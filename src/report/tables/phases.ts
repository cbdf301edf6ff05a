import type { Report } from '../../domain/report.ts';
import { formatCount, formatDuration, formatKnown } from '../../wording/numbers.ts';
import { numbers, type Table, tableOf, words } from './table.ts';

export function phasesTable(report: Report): Table | undefined {
  return tableOf(
    'Phases',
    [...words('Phase'), ...numbers('Length', 'VUs', 'Offered', 'Achieved', 'Requests', 'p95', 'Failed')],
    report.phases.map((phase) => [
      `${phase.name}${phase.judged ? ' (judged)' : ''}`,
      formatDuration((phase.toMs - phase.fromMs) / 1000),
      formatCount(phase.targetVus),
      formatKnown(phase.offeredEventsPerSecond, 'per second'),
      formatKnown(phase.achievedEventsPerSecond, 'per second'),
      formatKnown(phase.requests, 'count'),
      formatKnown(phase.p95Ms, 'ms'),
      formatKnown(phase.errorRate, 'ratio'),
    ]),
  );
}
