import * as z from 'zod';

/** Operators of a k6 threshold expression: `metrics/thresholds_parser.go` of k6. */
export type ThresholdOperator = '<' | '<=' | '>' | '>=' | '==' | '===' | '!=';

const statistic = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('percentile'), percent: z.number() }),
  z.object({ kind: z.enum(['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final']) }),
]);
/** What a threshold, a row or a comparison takes of a metric. */
export type Statistic = z.infer<typeof statistic>;

/** A limit on one statistic of one metric: `http_req_duration{phase:steady}: p(95)<500`. */
export const thresholdSchema = z.object({
  /** Metric name as in RunSummary: a k6 metric, `events_per_second`, `orchestrator.cpu`, `queue.depth`, ... */
  metric: z.string().max(300),
  /** Tags that narrow the metric; empty means the judged window of the test type. */
  tags: z.record(z.string().max(500), z.string().max(2000)),
  statistic,
  operator: z.enum(['<', '<=', '>', '>=', '==', '!=']),
  /** In the metric's own unit: ms, bytes, ratio 0..1, per second. */
  limit: z.number(),
  /** Set when the limit is a share (0.8 is 80 %) of the service's own CPU or memory limit; of the machine's when it has none. */
  ofLimit: z.literal(true).optional(),
  /** `warn` is reported and never turns the run red. */
  level: z.enum(['error', 'warn']),
  /** The line as written, for people. */
  source: z.string().max(2000),
  origin: z.enum(['default', 'user', 'script']),
  /** Set when the limit was scaled with the VUs: the limit before scaling. */
  scaledFrom: z.number().optional(),
});
export type Threshold = z.infer<typeof thresholdSchema>;

/** What k6 itself said of a threshold of the script. */
export const k6ThresholdSchema = z.object({
  /** With its tags: `http_req_duration{phase:steady}`. */
  metric: z.string().max(2000),
  expression: z.string().max(500),
  /** True when it passed. */
  ok: z.boolean(),
});
export type K6Threshold = z.infer<typeof k6ThresholdSchema>;

export const failOnSchema = z.enum(['thresholds', 'errors', 'regressions', 'inconclusive', 'never']);
export type FailOn = z.infer<typeof failOnSchema>;
