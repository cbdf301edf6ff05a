import type { Metric } from '../domain/measurement.ts';
import type { Accounting } from '../domain/observation.ts';

/**
 * Joins what the client counted with what the server counted. Undefined when the script counts no events: without
 * the client's half there is nothing to compare with.
 */
export function joinAccounting(metrics: Metric[], server: Accounting | undefined): Accounting | undefined {
  const submitted = countOf(metrics, 'events_submitted');
  if (submitted === undefined) return undefined;
  const rejectedByAnswer = countOf(metrics, 'events_rejected') ?? 0;
  return {
    ...server,
    submitted,
    acceptedByAnswer: submitted - rejectedByAnswer,
    rejectedByAnswer,
    unanswered: countOf(metrics, 'events_unanswered') ?? 0,
  };
}

function countOf(metrics: Metric[], name: string): number | undefined {
  const metric = metrics.find(
    (candidate) => candidate.name === name && Object.keys(candidate.tags).length === 0,
  );
  return metric?.kind === 'counter' ? metric.count : undefined;
}
