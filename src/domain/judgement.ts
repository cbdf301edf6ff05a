import * as z from 'zod';
import { interval, list, maybe, name, number, text } from './bounded.ts';
import { comparisonCall, validityFinding } from './finding.ts';
import type { Duet } from './duet.ts';
import { outcomeSchema, reasonSchema, type RunSummary } from './measurement.ts';
import { thresholdSchema } from './threshold.ts';

export type { ComparisonCall, ValidityFinding } from './finding.ts';

export const limitOutcomeSchema = z.enum(['passed', 'failed', 'no samples', 'not measured']);

const thresholdResult = z.object({
  threshold: thresholdSchema,
  outcome: limitOutcomeSchema,
  /** In the metric's unit. */
  actual: maybe(number),
  /** `http_req_duration{phase:steady}`: what was looked at. */
  scope: text,
  /** What k6 said of the same threshold, when it judged it too. */
  k6Agrees: maybe(z.boolean()),
});
export type ThresholdResult = z.infer<typeof thresholdResult>;

/** A cause for what gave way. */
const diagnosis = z.object({
  rule: name,
  /** What gave way, in one line. */
  what: text,
  /** The numbers and seconds it rests on, in one line. */
  evidence: text,
  /** What to change, in one line. */
  advice: text,
  /** Higher is shown first. */
  weight: number,
});
export type Diagnosis = z.infer<typeof diagnosis>;

const comparison = z.object({
  metric: name,
  /** As k6 writes it: `p(95)`, `med`, `rate`, `value`, ... */
  statistic: name,
  /** Answers a latency is taken of, in this run and in the baseline. */
  population: z.enum(['expected', 'all']).exactOptional(),
  unit: name,
  better: z.enum(['lower', 'higher', 'neither']),
  /** Centre of the history: geometric mean; mean of the values for rates, counts, and where there are zeros. */
  baseline: maybe(number),
  candidate: maybe(number),
  /** Relative change (0.1 is +10 %); for rates in points (0.01 is +1 pp). */
  change: maybe(number),
  changeUnit: z.enum(['relative', 'points']),
  /** Interval in which a run without any change falls: the prediction interval of the history, as change. */
  noise: maybe(interval),
  /** 90 % interval of the change, where both versions were measured in rounds. */
  range: interval.exactOptional(),
  /** undefined: shown, not judged (see `because`). */
  call: maybe(comparisonCall),
  /** Smallest worsening this comparison could have called, same unit as change. */
  detectable: maybe(number),
  /** Why it is called so, without the change itself. */
  because: text,
});
export type Comparison = z.infer<typeof comparison>;

/** Earlier runs, newest first. */
export interface Baseline {
  runs: RunSummary[];
  /** Earlier comparisons of two versions of the branch, newest first. */
  duets?: Duet[];
  /** ISO 8601: since when merged changes are added up; absent where nothing was released. */
  releasedAt?: string | undefined;
  /** `artifact perf-baseline-main-load-… of run 123 (main, 8c1f2ab)`, `file x.json`. */
  source: string;
  sha: string | undefined;
  newestAt: string | undefined;
}

export type BaselineLookup =
  | { kind: 'found'; baseline: Baseline }
  | { kind: 'missing'; because: string }
  | { kind: 'off' };

const comparisonResult = z.object({
  kind: z.enum(['judged', 'shown', 'not comparable', 'missing', 'off']),
  /** Why it is not judged, or what was compared: one sentence. */
  sentence: text,
  comparisons: list(comparison),
  historySize: number,
});
export type ComparisonResult = z.infer<typeof comparisonResult>;

const step = z.object({ phase: name, vus: number, eventsPerSecond: number });
/** stress: where it broke. */
const capacity = z.object({
  kind: z.enum(['broke', 'held']),
  /** Highest judged step that met its limits. */
  lastGood: maybe(step),
  /** First step that did not. */
  breakingPoint: maybe(step.extend({ gaveWay: text })),
  /** Knee of offered against achieved, with its interval, events/s. */
  knee: maybe(z.object({ eventsPerSecond: number, low: number, high: number })),
  steps: list(
    z.object({
      phase: name,
      vus: number,
      offeredEventsPerSecond: number,
      achievedEventsPerSecond: number,
      p95Ms: maybe(number),
      errorRate: maybe(number),
      broken: maybe(text),
    }),
  ),
  sentence: text,
});
export type Capacity = z.infer<typeof capacity>;

/** spike: how each jump was survived. */
const recovery = z.object({
  spikes: list(
    z.object({
      phase: name,
      peakP95Ms: maybe(number),
      baselineP95Ms: maybe(number),
      /** undefined: not recovered before the end of its watch. */
      recoveryS: maybe(number),
      queueDrainS: maybe(number),
    }),
  ),
  sentence: text,
});
export type Recovery = z.infer<typeof recovery>;

/** soak: growth over the hold. */
const growth = z.object({
  metric: name,
  perHour: number,
  unit: name,
  /** One-sided Mann-Kendall on block medians. */
  pValue: number,
  growing: z.boolean(),
  /** Nothing can be told of a trend: `growing` is false whatever the figures do. */
  holdTooShort: z.literal(true).exactOptional(),
  sentence: text,
});
export type Growth = z.infer<typeof growth>;

export type Reason = z.infer<typeof reasonSchema>;

/** pass: limits met and the run is real. broken: no figure can be trusted, whatever it shows. */
const verdict = z.object({
  outcome: outcomeSchema,
  /** The sentence people read first. */
  headline: text,
  /** In order of weight; the first one explains the outcome. */
  reasons: list(reasonSchema),
  /** True when the policy (`fail-on`) turns this run red. */
  red: z.boolean(),
});
export type Verdict = z.infer<typeof verdict>;

export const judgementSchema = z.object({
  thresholds: list(thresholdResult),
  validity: list(validityFinding),
  comparison: comparisonResult,
  diagnosis: list(diagnosis),
  capacity: capacity.exactOptional(),
  recovery: recovery.exactOptional(),
  growth: list(growth).exactOptional(),
  verdict,
});
export type Judgement = z.infer<typeof judgementSchema>;
