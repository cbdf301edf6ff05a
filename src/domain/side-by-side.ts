import * as z from 'zod';
import { interval, list, maybe, name, number, text } from './bounded.ts';
import { comparisonCall, validityFinding } from './finding.ts';
import { SIDES } from './observation.ts';

/** concurrent: both versions under load at the same time. interleaved: one after the other, in turn. */
export const SIDE_BY_SIDE_MODES = ['concurrent', 'interleaved'] as const;
export type SideBySideMode = (typeof SIDE_BY_SIDE_MODES)[number];

/** Before this many rounds nothing is decided. */
export const FEWEST_ROUNDS = 4;

/** What one version did in the judged window of one round. Latencies are of the expected responses. */
const roundSide = z.object({
  requests: number,
  failed: number,
  /** Length of the judged window. */
  windowS: number,
  p50Ms: maybe(number),
  p95Ms: maybe(number),
  p99Ms: maybe(number),
  /** Short windows in order; those of the two sides belong together by their index, and are of the same moment. */
  windows: list(z.object({ p50Ms: number, p95Ms: number })),
  /** Of the services under test, over the window. */
  cpuSeconds: maybe(number),
  /** Highest in the window. */
  memoryBytes: maybe(number),
  /** Mean messages in all queues. */
  queueDepth: maybe(number),
  /** Events per second where it broke; stress only. */
  capacityPerSecond: maybe(number),
  endpoints: list(z.object({ name, requests: number, p50Ms: maybe(number), p95Ms: maybe(number) })),
  /** The service died or was never healthy, as one sentence. */
  died: maybe(text),
  /** Why its load is not what was planned: dropped iterations, k6 that ended badly. One sentence. */
  doubt: maybe(text),
});
export type RoundSide = z.infer<typeof roundSide>;

const round = z.object({
  /** From 1. */
  round: number,
  mode: z.enum(SIDE_BY_SIDE_MODES),
  /** Which side was started first. */
  first: z.enum(SIDES),
  /** Between the starts of the two loads; concurrent only. */
  skewMs: maybe(number),
  /** Epoch ms: from where the first version is judged to where the last one ends. */
  fromMs: number.exactOptional(),
  toMs: number.exactOptional(),
  /** Share of the whole machine that was busy in the judged window, 0..1. */
  machineBusy: maybe(number),
  base: roundSide,
  candidate: roundSide,
  /** Why it counts for nothing, as one sentence; never because of its ratio. */
  notCounted: maybe(text),
});
export type Round = z.infer<typeof round>;

/** One figure over all counted rounds. */
const figure = z.object({
  /** Key of the decision's table: `p95`, `p95 pooled`, `throughput`, ... */
  figure: name,
  /** Value of the `name` tag, for a figure of one endpoint alone. */
  endpoint: maybe(name),
  unit: name,
  /** ratio: 0.1 is 10 % more. points: 0.01 is one percentage point more. */
  scale: z.enum(['ratio', 'points']),
  better: z.enum(['lower', 'higher']),
  /** Over all counted rounds, as people read it. */
  base: maybe(number),
  candidate: maybe(number),
  change: maybe(number),
  /** 90 % interval of the change. */
  range: maybe(interval),
  call: maybe(comparisonCall),
  /** Smallest worsening that would have been seen in four of five cases. */
  detectable: maybe(number),
  /** Rounds it takes to tell a change of the margin, where this is not yet known. */
  roundsNeeded: maybe(number),
  /** A worsening below it is never red; a change surely inside the margin is none. Same scale as the change. */
  floor: number,
  margin: maybe(number),
  /** Change of each counted round, in order of the rounds. */
  changes: list(number),
  because: text,
});
export type SideBySideFigure = z.infer<typeof figure>;

/** How much a figure varied between the rounds of one comparison. */
export const roundVarianceSchema = z.object({
  /** `p95`, `p95 pooled`; of one endpoint alone `p95 of GET /orders`. */
  figure: name,
  /** Sample variance of the changes of its rounds, on the scale of its differences. */
  variance: number,
  degreesOfFreedom: number,
});
export type RoundVariance = z.infer<typeof roundVarianceSchema>;

/** What one comparison found of one figure, for the sum over many of them. */
export const measuredChangeSchema = z.object({
  figure: name,
  scale: z.enum(['ratio', 'points']),
  /** + is worse: log ratio, or points. */
  worse: number,
  standardError: number,
});
export type MeasuredChange = z.infer<typeof measuredChangeSchema>;

export const versionSchema = z.object({
  /** What was tested, as people know it: `work tree`, `main (8c1f2ab)`, an image, a URL. */
  label: text,
  sha: maybe(name),
});
export type Version = z.infer<typeof versionSchema>;

export const sideBySideSchema = z.object({
  mode: z.enum(SIDE_BY_SIDE_MODES),
  base: versionSchema,
  candidate: versionSchema,
  roundsPlanned: number,
  rounds: list(round),
  figures: list(figure),
  call: z.enum(['regressed', 'improved', 'no change', 'inconclusive']),
  ended: z.enum(['answer known', 'all rounds done', 'out of time', 'interrupted', 'a version failed']),
  /** The verdict of the comparison in one sentence, with its numbers. */
  sentence: text,
  /** Sentences about how it was measured: load of each version, machine, what was left out. */
  notes: list(text),
  /** Why the comparison is no answer; part of the verdict. */
  findings: list(validityFinding),
  /** Quantile function of the base over all counted rounds, beside that of the candidate in `metrics`: [percent, ms]. */
  baseQuantiles: list(interval).exactOptional(),
  /** What later comparisons learn from this one. */
  variances: list(roundVarianceSchema),
  changes: list(measuredChangeSchema),
});
export type SideBySide = z.infer<typeof sideBySideSchema>;
