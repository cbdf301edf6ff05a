import type { Report } from '../../domain/report.ts';
import type { Round } from '../../domain/side-by-side.ts';
import {
  formatCount,
  formatKnown,
  formatPercent,
  formatSignedSize,
  formatWith,
  scaleFor,
} from '../../wording/numbers.ts';
import { numbers, type Table, tableOf, toned, words } from './table.ts';

/** Both versions in each round, also in those that do not count. */
export function roundsTable({ summary: { sideBySide } }: Report): Table | undefined {
  return tableOf(
    'Rounds',
    [
      ...words('Round', 'First'),
      ...numbers('Base p95', 'This change p95', 'Change', 'Requests', 'Machine busy'),
      ...words('Counts'),
    ],
    (sideBySide?.rounds ?? []).map((round) => [
      String(round.round),
      round.first === 'base' ? 'base' : 'this change',
      ...latencies(round),
      `${formatCount(round.base.requests)} and ${formatCount(round.candidate.requests)}`,
      round.machineBusy === undefined ? '' : formatPercent(Math.round(round.machineBusy * 100) / 100),
      round.notCounted === undefined ? 'yes' : toned(`no: ${round.notCounted}`, 'warn'),
    ]),
  );
}

function latencies({ base, candidate }: Round): string[] {
  const scale = scaleFor('ms', [base.p95Ms, candidate.p95Ms]);
  const change =
    base.p95Ms === undefined || candidate.p95Ms === undefined || base.p95Ms <= 0
      ? ''
      : formatSignedSize(candidate.p95Ms / base.p95Ms - 1, 'relative');
  const text = (ms: number | undefined) => (ms === undefined ? formatKnown(ms, 'ms') : formatWith(scale, ms));
  return [text(base.p95Ms), text(candidate.p95Ms), change];
}
