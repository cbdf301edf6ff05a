import type { ServiceEvent } from '../../domain/observation.ts';
import type { Report } from '../../domain/report.ts';
import { calledBy } from '../../wording/tested.ts';
import { formatDuration } from '../../wording/numbers.ts';

/** `after 35 s: orchestrator throttled: …`, on the clock the charts show. */
export function eventSentence(report: Report, { atMs, service, kind, detail }: ServiceEvent): string {
  const fromMs = report.phases[0]?.fromMs ?? Date.parse(report.summary.startedAt);
  const seconds = Math.round((atMs - fromMs) / 1000);
  const when =
    seconds < 0 ? `${formatDuration(-seconds)} before the load` : `after ${formatDuration(seconds)}`;
  return `${when}: ${calledBy(report.summary)(service)} ${kind}: ${detail}`;
}
