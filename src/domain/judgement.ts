import type { RunSummary } from './measurement.ts';
import type { Threshold } from './plan.ts';

export interface ThresholdResult {
  threshold: Threshold;
  outcome: 'passed' | 'failed' | 'no samples' | 'not measured';
  /** In the metric's unit. */
  actual: number | undefined;
  /** `http_req_duration{phase:steady}`: what was looked at. */
  scope: string;
  /** What k6 said of the same threshold, when it judged it too. */
  k6Agrees: boolean | undefined;
}

/** Something that makes the figures untrustworthy. `broken`: nothing can be concluded. */
export interface ValidityFinding {
  rule: string;
  severity: 'broken' | 'inconclusive' | 'fail' | 'note';
  /** One sentence with its number. */
  sentence: string;
}

/** A cause for what gave way. */
export interface Diagnosis {
  rule: string;
  /** What gave way, in one line. */
  what: string;
  /** The numbers and seconds it rests on, in one line. */
  evidence: string;
  /** What to change, in one line. */
  advice: string;
  /** Higher is shown first. */
  weight: number;
}

export type ComparisonCall = 'regressed' | 'slightly worse' | 'improved' | 'no change' | 'inconclusive';

export interface Comparison {
  metric: string;
  /** As k6 writes it: `p(95)`, `med`, `rate`, `value`, ... */
  statistic: string;
  /** Answers a latency is taken of, in this run and in the baseline. */
  population?: 'expected' | 'all';
  unit: string;
  better: 'lower' | 'higher' | 'neither';
  /** Centre of the history: geometric mean; mean of the values for rates, counts, and where there are zeros. */
  baseline: number | undefined;
  candidate: number | undefined;
  /** Relative change (0.1 is +10 %); for rates in points (0.01 is +1 pp). */
  change: number | undefined;
  changeUnit: 'relative' | 'points';
  /** Interval in which a run without any change falls: the prediction interval of the history, as change. */
  noise: [low: number, high: number] | undefined;
  /** undefined: shown, not judged (see `because`). */
  call: ComparisonCall | undefined;
  /** Smallest worsening this comparison could have called, same unit as change. */
  detectable: number | undefined;
  /** Why it is called so, without the change itself. */
  because: string;
}

/** Earlier runs, newest first. */
export interface Baseline {
  runs: RunSummary[];
  /** `artifact perf-baseline-main-load-… of run 123 (main, 8c1f2ab)`, `file x.json`. */
  source: string;
  sha: string | undefined;
  newestAt: string | undefined;
}

export type BaselineLookup =
  | { kind: 'found'; baseline: Baseline }
  | { kind: 'missing'; because: string }
  | { kind: 'off' };

export interface ComparisonResult {
  kind: 'judged' | 'shown' | 'not comparable' | 'missing' | 'off';
  /** Why it is not judged, or what was compared: one sentence. */
  sentence: string;
  comparisons: Comparison[];
  historySize: number;
}

/** stress: where it broke. */
export interface Capacity {
  kind: 'broke' | 'held';
  /** Highest judged step that met its limits. */
  lastGood: { phase: string; vus: number; eventsPerSecond: number } | undefined;
  /** First step that did not. */
  breakingPoint: { phase: string; vus: number; eventsPerSecond: number; gaveWay: string } | undefined;
  /** Knee of offered against achieved, with its interval, events/s. */
  knee: { eventsPerSecond: number; low: number; high: number } | undefined;
  steps: {
    phase: string;
    vus: number;
    offeredEventsPerSecond: number;
    achievedEventsPerSecond: number;
    p95Ms: number | undefined;
    errorRate: number | undefined;
    broken: string | undefined;
  }[];
  sentence: string;
}

/** spike: how each jump was survived. */
export interface Recovery {
  spikes: {
    phase: string;
    peakP95Ms: number | undefined;
    baselineP95Ms: number | undefined;
    /** undefined: not recovered before the end of its watch. */
    recoveryS: number | undefined;
    queueDrainS: number | undefined;
  }[];
  sentence: string;
}

/** soak: growth over the hold. */
export interface Growth {
  metric: string;
  perHour: number;
  unit: string;
  /** One-sided Mann-Kendall on block medians. */
  pValue: number;
  growing: boolean;
  /** Nothing can be told of a trend: `growing` is false whatever the figures do. */
  holdTooShort?: true;
  sentence: string;
}

export interface Reason {
  kind: 'broken' | 'validity' | 'threshold' | 'regression' | 'accounting' | 'note';
  /** One sentence with every number it rests on. */
  sentence: string;
}

/** pass: limits met and the run is real. broken: no figure can be trusted, whatever it shows. */
export interface Verdict {
  outcome: 'pass' | 'fail' | 'inconclusive' | 'broken';
  /** The sentence people read first. */
  headline: string;
  /** In order of weight; the first one explains the outcome. */
  reasons: Reason[];
  /** True when the policy (`fail-on`) turns this run red. */
  red: boolean;
}

export interface Judgement {
  thresholds: ThresholdResult[];
  validity: ValidityFinding[];
  comparison: ComparisonResult;
  diagnosis: Diagnosis[];
  capacity?: Capacity;
  recovery?: Recovery;
  growth?: Growth[];
  verdict: Verdict;
}
