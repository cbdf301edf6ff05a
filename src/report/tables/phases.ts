import type { Report } from '../../domain/report.ts';
import { formatCount, formatDuration, formatKnown } from '../../wording/numbers.ts';
import { numbers, type Table, tableOf, words } from './table.ts';

export function phasesTable(report: Report): Table | undefined {
  const isOffered = report.phases.some(({ offeredEventsPerSecond }) => offeredEventsPerSecond !== undefined);
  return tableOf(
    'Phases',
    [
      ...words('Phase'),
      ...numbers('Length', 'VUs', ...(isOffered ? ['Offered'] : []), 'Achieved', 'Requests', 'p95', 'Failed'),
    ],
    report.phases.map((phase) => [
      `${phase.name}${phase.judged ? ' (judged)' : ''}`,
      formatDuration((phase.toMs - phase.fromMs) / 1000),
      formatCount(phase.targetVus),
      ...(isOffered ? [formatKnown(phase.offeredEventsPerSecond, 'per second')] : []),
      formatKnown(phase.achievedEventsPerSecond, 'per second'),
      formatKnown(phase.requests, 'count'),
      formatKnown(phase.p95Ms, 'ms'),
      formatKnown(phase.errorRate, 'ratio'),
    ]),
  );
}
