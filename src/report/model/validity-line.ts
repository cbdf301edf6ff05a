import type { Report } from '../../domain/report.ts';
import { worstObserved } from '../../metrics/observed.ts';
import { findMetric } from '../../metrics/select.ts';
import { formatCount, formatNumber, formatQuantity, plural } from '../../wording/numbers.ts';

/** What a reader checks before believing a figure, as one line of facts. */
export function validityParts(report: Report): string[] {
  const { summary, judgement } = report;
  const requests = findMetric(summary, 'http_reqs');
  const work = requests ?? findMetric(summary, 'iterations');
  const generator = worstObserved(summary.observed, 'k6', 'cpu');
  const unjudged = judgement.thresholds.filter(
    ({ outcome }) => outcome === 'no samples' || outcome === 'not measured',
  ).length;
  const { iterations } = summary.load;
  const facts = [
    work?.kind === 'counter' ? plural(work.count, work === requests ? 'request' : 'iteration') : undefined,
    iterations &&
      `${plural(iterations.dropped, 'dropped iteration')}, ${formatCount(iterations.interrupted)} interrupted`,
    summary.shards === undefined ? undefined : `merged ${summary.shards} shards`,
    generator && `k6 used ${coresOf(generator.avg, generator.limit)}`,
    accountingFact(summary.accounting),
    unjudged > 0 && judgement.verdict.outcome !== 'broken'
      ? `${plural(unjudged, 'limit')} without samples`
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** `0.16 of 2 cores` */
function coresOf(used: number, limit: number | undefined): string {
  return limit === undefined || limit <= 0
    ? formatQuantity(used, 'cores')
    : `${formatNumber(used)} of ${formatQuantity(limit, 'cores')}`;
}

function accountingFact(accounting: Report['summary']['accounting']): string | undefined {
  if (accounting === undefined || accounting.submitted + accounting.unanswered === 0) return undefined;
  if (accounting.routed === undefined)
    return `${formatCount(accounting.acceptedByAnswer)} of ${plural(accounting.submitted, 'event')} accepted`;
  const failed = accounting.failed ?? 0;
  return `${formatCount(accounting.routed)} of ${plural(accounting.submitted, 'event')} routed${failed > 0 ? `, ${formatCount(failed)} failed` : ''}`;
}
