import type { ValidityFinding } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { formatCount, formatPercent, plural } from '../../wording/numbers.ts';

/** A difference this small may be a counter read a moment early; anything above is a lost event. */
const TOLERATED_SHARE = 0.0001;

/**
 * Every event the client submitted must be routed or failed by the service's own count, and every message sent must
 * reach a queue. A service that accepts events and loses them is green in k6.
 */
export function accountingFindings({ summary }: Measurement): ValidityFinding[] {
  const { accounting } = summary;
  if (accounting === undefined || accounting.submitted + accounting.unanswered === 0) return [];
  const { submitted, unanswered, rejectedByAnswer, routed, failed, messagesSent, queued } = accounting;
  const findings: ValidityFinding[] = [];
  if (routed !== undefined) {
    const accountedFor = routed + (failed ?? 0);
    const lost = submitted - accountedFor;
    if (lost > submitted * TOLERATED_SHARE)
      findings.push({
        rule: 'events-lost',
        severity: 'fail',
        sentence: `${formatCount(lost)} of ${formatCount(submitted)} submitted events (${formatPercent(lost / submitted)}) were lost: the service counted ${formatCount(routed)} routed and ${formatCount(failed ?? 0)} failed.`,
      });
    const interrupted =
      (summary.load.iterations?.interrupted ?? 0) * (summary.profile?.eventsPerRequest ?? 0);
    const surplus = -lost - unanswered - interrupted;
    if (surplus > submitted * 0.001)
      findings.push({
        rule: 'events-surplus',
        severity: 'inconclusive',
        sentence: `The service counted ${formatCount(surplus)} events more than the ${formatCount(submitted)} submitted: someone else sent load, or it counts events twice.`,
      });
    const failedSilently = (failed ?? 0) - rejectedByAnswer - unanswered;
    if (failedSilently > submitted * TOLERATED_SHARE)
      findings.push({
        rule: 'events-failed-silently',
        severity: 'fail',
        sentence: `The service counted ${formatCount(failed ?? 0)} failed events but answered that ${formatCount(rejectedByAnswer)} failed: ${formatCount(failedSilently)} (${formatPercent(failedSilently / submitted)}) were reported as delivered.`,
      });
  }
  if (messagesSent !== undefined && queued !== undefined) {
    const missing = messagesSent - queued;
    if (missing > messagesSent * TOLERATED_SHARE)
      findings.push({
        rule: 'messages-lost',
        severity: 'fail',
        sentence: `${formatCount(missing)} of ${formatCount(messagesSent)} messages sent (${formatPercent(missing / messagesSent)}) never reached a queue.`,
      });
  }
  if (routed === 0 && submitted > 0)
    findings.push({
      rule: 'nothing-routed',
      severity: 'fail',
      sentence: `None of ${formatCount(submitted)} submitted events was routed: the queue is dead or the service does not reach it.`,
    });
  if (unanswered > 0)
    findings.push({
      rule: 'events-unanswered',
      severity: unanswered > submitted * 0.01 ? 'inconclusive' : 'note',
      sentence: `The fate of ${plural(unanswered, 'event')} is unknown: their requests got no readable answer.`,
    });
  return findings;
}
