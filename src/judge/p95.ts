import type { RunSummary } from '../domain/measurement.ts';
import type { Tags } from '../metrics/name.ts';
import { judgedMetric } from '../metrics/select.ts';
import { measuredValue } from '../metrics/statistic.ts';

/** p95 latency in ms of the answers that are judged in a scope: the one figure that every rule looks at. */
export const p95In = (summary: RunSummary, scope: Tags): number | undefined =>
  measuredValue(judgedMetric(summary, 'http_req_duration', scope), { kind: 'percentile', percent: 95 });
