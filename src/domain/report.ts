import * as z from 'zod';
import { interval, list, maybe, name, number, text } from './bounded.ts';
import { judgementSchema, limitOutcomeSchema } from './judgement.ts';
import { phaseSchema, runSummarySchema } from './measurement.ts';
import { type Series, SERVICE_EVENT_KINDS, type Side } from './observation.ts';

const keyFigure = z.object({
  label: name,
  metric: name,
  statistic: name,
  value: maybe(number),
  unit: name,
  /** `< 500 ms`, as written for people. */
  limit: maybe(text),
  limitOutcome: maybe(limitOutcomeSchema),
  /** A limit that only warns never makes a run red. */
  limitWarns: z.literal(true).exactOptional(),
  baseline: maybe(number),
  change: maybe(number),
  changeUnit: z.enum(['relative', 'points']),
  noise: maybe(interval),
  /** 90 % interval of the change; side by side only, where `value` and `baseline` are those of the rounds. */
  range: interval.exactOptional(),
  /** Smallest worsening that would have been seen, where it is not known whether there is one. Unit of the change. */
  detectable: number.exactOptional(),
  /** What the limit was held against, where that is another figure than `value`. */
  limitValue: number.exactOptional(),
  call: maybe(name),
});
export type KeyFigure = z.infer<typeof keyFigure>;

/** JSON has no NaN: a percentile that foreign results do not carry is null there. */
const milliseconds = number.nullable().transform((value) => value ?? Number.NaN);
const latencyRow = z.object({
  name,
  count: number.nullable().transform((value) => value ?? Number.NaN),
  minMs: milliseconds,
  avgMs: milliseconds,
  p50Ms: milliseconds,
  p90Ms: milliseconds,
  p95Ms: milliseconds,
  p99Ms: milliseconds,
  maxMs: milliseconds,
  errorRate: maybe(number),
});
export type LatencyRow = z.infer<typeof latencyRow>;

const phaseRow = phaseSchema.extend({
  requests: maybe(number),
  p95Ms: maybe(number),
  errorRate: maybe(number),
});
export type PhaseRow = z.infer<typeof phaseRow>;

const historyLine = z.object({
  label: name,
  unit: name,
  /** Oldest first; the last one is this run. */
  points: z.array(z.object({ startedAt: name, sha: name.exactOptional(), value: number })).max(100),
});
/** One figure of this run and the runs before it that it was compared with. */
export type HistoryLine = z.infer<typeof historyLine>;

/** A place to look next. */
export interface Link {
  label: string;
  url: string;
}

export interface Chart {
  id: string;
  title: string;
  unit: string;
  lines: {
    label: string;
    series: Series;
    /** Of which version, where two were measured side by side. */
    side?: Side;
  }[];
}

export const reportSchema = z.object({
  /** `load`, or the file name for foreign results. */
  title: name,
  judgement: judgementSchema,
  /** The one table: p95, p99, throughput, error rate, ... over the judged window. */
  keyFigures: list(keyFigure),
  /** min, avg, p50, p90, p95, p99, max of each latency trend worth showing. */
  latency: list(latencyRow),
  endpoints: list(latencyRow),
  phases: list(phaseRow),
  /** Facts of the run: profile, stages, stack, k6, machine. */
  facts: list(z.object({ name, value: text })),
  /** Quantile function of the judged latency: [percent, ms]. */
  distribution: z.array(interval).max(5000),
  /** The same of the run it was compared with. */
  baseDistribution: z.array(interval).max(5000).exactOptional(),
  history: list(historyLine).exactOptional(),
  /** Services: CPU, memory against limits. */
  services: list(
    z.object({
      service: name,
      replica: name.exactOptional(),
      cpuAvg: number.exactOptional(),
      cpuMax: number.exactOptional(),
      cpuLimit: number.exactOptional(),
      memoryMax: number.exactOptional(),
      memoryLimit: number.exactOptional(),
    }),
  ),
  events: list(z.object({ atMs: number, service: name, kind: z.enum(SERVICE_EVENT_KINDS), detail: text })),
  /** A run that broke before or during the load: the culprit and the last lines of its log (hostile text). */
  failure: z.object({ service: maybe(name), logTail: list(text) }).exactOptional(),
  notes: list(text),
  summary: runSummarySchema,
});

/** Everything a reader needs of one test, as data; terminal, Markdown, HTML and JUnit are renderings of it. */
export type Report = z.infer<typeof reportSchema> & { charts: Chart[] };
