import type { Measurement, Metric, Rate } from '../domain/measurement.ts';
import type { Accounting } from '../domain/observation.ts';
import type { Threshold } from '../domain/plan.ts';
import { expressionText, parseExpression } from '../metrics/expression.ts';
import { isWholeRun, metricName, parseMetricName } from '../metrics/name.ts';

const ROUTED = 'routing_success_rate';
const ANSWERED = 'routing_answered_rate';
/** A counter that was read a moment early makes this much of a difference. */
const TOLERATED = 0.0001;
/** More than was sent by this much: somebody else sends too, and whose events were routed is not known. */
const MOST_SURPLUS = 0.001;

export interface Routing {
  metrics: Metric[];
  k6Thresholds: Measurement['k6Thresholds'];
}

/**
 * What the service counted outranks what it answered. Where the two differ, the share of routed events is the service's
 * own, of the whole run, and what it answered stands beside it under another name. k6 judged what was answered: where
 * it was asked by a limit of ours, that limit is judged anew here; a limit of the script is one on what was answered.
 */
export function withServerRouting(
  { metrics, k6Thresholds }: Routing,
  accounting: Accounting | undefined,
  ours: readonly Threshold[],
): Routing {
  const routed = serverRate(metrics, accounting);
  if (routed === undefined) return { metrics, k6Thresholds };
  const isOurs = new Set(ours.filter(({ metric }) => metric === ROUTED).map(expressionText));
  return {
    metrics: [
      ...metrics.map((metric) => (metric.name === ROUTED ? { ...metric, name: ANSWERED } : metric)),
      routed,
    ],
    k6Thresholds: k6Thresholds.flatMap((said) => {
      const name = parseMetricName(said.metric);
      const expression = parseExpression(said.expression);
      if (name?.name !== ROUTED) return [said];
      if (expression !== undefined && isOurs.has(expressionText(expression))) return [];
      return [{ ...said, metric: metricName(ANSWERED, name.tags) }];
    }),
  };
}

/** Undefined where the service does not count, or counts what it answered. */
function serverRate(metrics: readonly Metric[], accounting: Accounting | undefined): Rate | undefined {
  const answered = metrics.find(({ name, tags }) => name === ROUTED && isWholeRun(tags));
  if (accounting?.routed === undefined || answered?.kind !== 'rate') return undefined;
  const { submitted, unanswered, routed, failed = 0 } = accounting;
  const total = submitted + unanswered;
  if (total === 0 || routed + failed > total * (1 + MOST_SURPLUS)) return undefined;
  const nonzero = Math.min(routed, total);
  const rate = nonzero / total;
  return Math.abs(rate - answered.rate) <= TOLERATED ? undefined : { ...answered, rate, nonzero, total };
}
