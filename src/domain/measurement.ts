import * as z from 'zod';
import { TEST_TYPES } from '../../k6/lib/profiles.ts';
import { type AnswerBody, answersSchema } from './answers.ts';
import { text } from './bounded.ts';
import { comparabilitySchema } from './comparability.ts';
import { failOnSchema, type K6Threshold, k6ThresholdSchema, thresholdSchema } from './threshold.ts';
import { type Observations, type Series, SIDES, UNITS } from './observation.ts';
import { sideBySideSchema } from './side-by-side.ts';
import { parseObservedName } from './observed-name.ts';

/** What makes two runs comparable, of the machine they ran on. `runner` is the image of a GitHub runner. */
export interface Machine {
  os: string;
  arch: string;
  cpuModel: string;
  cpuCount: number;
  memoryBytes: number;
  runner?: string | undefined;
}

/** What came out of running k6: never an exception, however it ended. */
export interface LoadOutcome {
  exitCode: number | undefined;
  signal: string | undefined;
  ending: K6Ending;
  /** Epoch ms. `loadStartedAtMs` is when the first VU started (after VU initialisation and setup), when known. */
  startedAtMs: number;
  loadStartedAtMs: number | undefined;
  endedAtMs: number;
  /** Parsed JSON of the k6 summary (handleSummary or --summary-export), unvalidated. */
  summary: unknown;
  /** Lines of the dashboard recorder, unvalidated. */
  timeline: string | undefined;
  /** In place of both, where several k6 shared the load. */
  shards?: LoadShard[];
  /** What a reader of the figures should know of where they come from. */
  notes?: string[];
  iterations: { complete: number; interrupted: number } | undefined;
  /** Distinct messages of k6's log, most frequent first, capped. Hostile text. */
  messages: { level: string; message: string; count: number }[];
  /** What wrong answers said, the first distinct ones. Hostile text. */
  answerBodies?: AnswerBody[];
  k6Version: string;
  stoppedBy: 'itself' | 'user' | 'watchdog' | 'stack';
}

/** What one of several k6 left, unvalidated. */
export interface LoadShard {
  name: string;
  summary: unknown;
  timeline: string | undefined;
  /** Added to the times of its timeline, so that they are by the clock of this machine. */
  clockShiftMs: number;
}

const endingCategory = z.enum(['ended', 'thresholds', 'script', 'config', 'infrastructure', 'interrupted']);

/** Meaning of k6's end; `sentence` is for people. `category` decides what the verdict may be. */
export interface K6Ending {
  /** As in k6's errext/exitcodes: `ThresholdsHaveFailed`, `ScriptException`, ... */
  name: string;
  category: z.infer<typeof endingCategory>;
  sentence: string;
}

const tags = z.record(z.string().max(500), z.string().max(2000));
const better = z.enum(['lower', 'higher', 'neither']);
const unit = z.enum(UNITS);
const finite = z.number();

/** By hand: a result holds ten thousand of these pairs, and tuples of zod take twenty times as long. */
function isQuantiles(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= 2000 &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite))
  );
}

/** Why a verdict is what it is: one sentence with every number it rests on. */
export const reasonSchema = z.object({
  kind: z.enum(['broken', 'validity', 'threshold', 'regression', 'accounting', 'note']),
  sentence: text,
});

export const outcomeSchema = z.enum(['pass', 'fail', 'inconclusive', 'broken']);

const base = { name: z.string().min(1).max(300), tags, unit, better };

const trend = z.object({
  ...base,
  kind: z.literal('trend'),
  count: finite.nonnegative(),
  min: finite,
  max: finite,
  avg: finite,
  /** [percent 0..100, value], ascending in both. Exact points of the quantile function; between them interpolate. */
  quantiles: z.custom<[percent: number, value: number][]>(
    isQuantiles,
    'expected at most 2000 pairs of numbers',
  ),
  /** Statistics a foreign file does not carry: their values above are placeholders and must not be shown or judged. */
  absent: z.array(z.enum(['count', 'min', 'max', 'avg'])).optional(),
});
const rate = z.object({
  ...base,
  kind: z.literal('rate'),
  /** nonzero / total */
  rate: finite,
  nonzero: finite.nonnegative(),
  total: finite.nonnegative(),
});
const counter = z.object({
  ...base,
  kind: z.literal('counter'),
  count: finite,
  /** count ÷ the seconds of the window the tags name; absent where the window is not known. */
  perSecond: finite.optional(),
});
const gauge = z.object({
  ...base,
  kind: z.literal('gauge'),
  last: finite,
  min: finite,
  max: finite,
  avg: finite.optional(),
});

/** One metric, or one sub-metric: `tags` narrows it; `{}` is the whole run. */
export const metricSchema = z.discriminatedUnion('kind', [trend, rate, counter, gauge]);
export type Metric = z.infer<typeof metricSchema>;
export type Trend = z.infer<typeof trend>;
export type Rate = z.infer<typeof rate>;
export type Counter = z.infer<typeof counter>;
export type Gauge = z.infer<typeof gauge>;

const testType = z.enum(TEST_TYPES);
const stage = z.object({
  phase: z.string().max(100),
  kind: z.enum(['ramp', 'settle', 'hold', 'down']),
  durationS: finite.nonnegative(),
  targetVus: finite.nonnegative(),
});

/** A phase as it happened, on the wall clock. */
export const phaseSchema = z.object({
  name: z.string().max(100),
  kind: z.enum(['ramp', 'settle', 'hold', 'down']),
  fromMs: finite,
  toMs: finite,
  targetVus: finite.nonnegative(),
  judged: z.boolean(),
  /** Offered in this phase by the profile; absent for foreign results. */
  offeredEventsPerSecond: finite.optional(),
  achievedEventsPerSecond: finite.optional(),
});
export type Phase = z.infer<typeof phaseSchema>;

const observed = z.object({
  service: z.string().max(200),
  replica: z.string().max(100).exactOptional(),
  quantity: z.string().max(100),
  queue: z.string().max(200).exactOptional(),
  side: z.enum(SIDES).exactOptional(),
  unit,
  min: finite,
  max: finite,
  avg: finite,
  final: finite,
  limit: finite.optional(),
});
/** An observed series in figures over the judged window. */
export type Observed = z.infer<typeof observed>;

/**
 * Results of up to 0.1 hold `{metric: "orchestrator.cpu", labels: {…}}`, and the memory of a Prometheus container beside
 * that of the orchestrator as Prometheus saw it under one name: the first was measured, the second is left out.
 */
function readObserved(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const seen = new Set<string>();
  return value.flatMap((entry: unknown) => {
    const old = z.looseObject({ metric: z.string(), labels: tags }).safeParse(entry);
    if (!old.success) return [entry];
    const { metric, labels, ...figures } = old.data;
    const identity = parseObservedName(metric, labels);
    const key = JSON.stringify(identity);
    if (identity === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ ...figures, ...identity }];
  });
}

const testedSchema = z.object({
  /** As people call it. */
  service: z.string().max(100),
  /** Where it comes from, in words: `started by npm start`. */
  what: z.string().max(2000),
});
export type Tested = z.infer<typeof testedSchema>;

export const runSummarySchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('orchestrator-perf'), version: z.string().max(50) }),
  id: z.string().max(200),
  /** Absent for results of others. */
  tested: testedSchema.exactOptional(),
  testType: testType.optional(),
  startedAt: z.iso.datetime(),
  /** Foreign results: where the start comes from when they do not state it. A file that was copied has the time of the copy. */
  startedBy: z.enum(['time of the file', 'nothing']).optional(),
  durationMs: finite.nonnegative(),
  commit: z
    .object({
      sha: z.string().max(64),
      branch: z.string().max(300).optional(),
      baseBranch: z.string().max(300).optional(),
      pullRequest: z.number().int().positive().optional(),
      event: z.string().max(100).optional(),
      runUrl: z.string().max(500).optional(),
    })
    .optional(),
  profile: z
    .object({
      hash: z.string().max(64),
      loadModel: z.enum(['closed', 'open']),
      stages: z.array(stage).max(500),
      startVus: finite.nonnegative(),
      peakVus: finite.nonnegative(),
      durationS: finite.nonnegative(),
      /** What its rates and those of its phases count: each request of an ordinary service is one event. Absent: events. */
      unit: z.literal('requests').exactOptional(),
      eventsPerSecond: finite.nonnegative(),
      eventsPerRequest: finite.nonnegative(),
      judgedPhases: z.array(z.string().max(100)).max(500),
      rescaled: z.boolean(),
    })
    .optional(),
  /** What else must be the same for runs to compare; results of others and of version 0.1.0 do not tell. */
  comparability: comparabilitySchema.optional(),
  environment: z.object({
    stack: z.string().max(100),
    k6Version: z.string().max(50),
    os: z.string().max(100),
    arch: z.string().max(50),
    cpuModel: z.string().max(200),
    cpuCount: finite.nonnegative(),
    memoryBytes: finite.nonnegative(),
    runner: z.string().max(200).optional(),
    /** Whether the service under test runs on the machine that these are the facts of; absent: not known. */
    isTargetHere: z.boolean().optional(),
    images: z.record(z.string().max(100), z.string().max(300)).optional(),
  }),
  load: z.object({
    exitCode: finite.optional(),
    ending: z.string().max(100),
    endingSentence: z.string().max(1000),
    /** Absent for foreign results: nothing is known of how k6 ended. */
    category: endingCategory.optional(),
    stoppedBy: z.enum(['itself', 'user', 'watchdog', 'stack']).optional(),
    iterations: z.object({ complete: finite, interrupted: finite, dropped: finite }).optional(),
    messages: z.array(z.object({ level: z.string(), message: z.string().max(2000), count: finite })).max(50),
  }),
  phases: z.array(phaseSchema).max(500),
  metrics: z.array(metricSchema).max(20_000),
  /** Observed series reduced to one figure each over the judged window; the full series are in metrics.json. */
  observed: z.preprocess(readObserved, z.array(observed).max(2000)),
  accounting: z
    .object({
      submitted: finite,
      acceptedByAnswer: finite,
      rejectedByAnswer: finite,
      unanswered: finite,
      processed: finite.optional(),
      routed: finite.optional(),
      failed: finite.optional(),
      messagesSent: finite.optional(),
      queued: finite.optional(),
    })
    .optional(),
  /** Set when base and candidate were measured in rounds: the figures of this file are the candidate's over all counted rounds. */
  sideBySide: sideBySideSchema.optional(),
  /** Set by the pipeline once judged; what a baseline store looks at. */
  verdict: z
    .object({
      outcome: outcomeSchema,
      headline: text,
      /** Whether it turned the run red, by the `failOn` of then. */
      red: z.boolean().optional(),
      reasons: z.array(reasonSchema).max(200).optional(),
    })
    .optional(),
  /** What it was judged by: enough to say the same again from this file alone. */
  judgedBy: z
    .object({
      thresholds: z.array(thresholdSchema).max(2000),
      k6Thresholds: z.array(k6ThresholdSchema).max(2000),
      failOn: z.array(failOnSchema).max(10),
    })
    .optional(),
  /** Checks of the script by their path: `group::name`. */
  checks: z
    .array(
      z.object({ path: z.string().max(1000), passes: finite.nonnegative(), fails: finite.nonnegative() }),
    )
    .max(1000)
    .optional(),
  /** What the service answered, where it is known. */
  answers: answersSchema.exactOptional(),
  /** Foreign results: the thresholds of the script whose outcome is in none of the files, as a sentence. */
  thresholdsNotTold: z.string().max(2000).optional(),
  /** What `setup()` and `teardown()` did: in no figure but its own, or in all figures because the files do not keep it apart. */
  setup: z.enum(['apart', 'included']).optional(),
  /** Foreign results: how many shards of one run were added up. */
  shards: z.number().int().positive().optional(),
  /** Foreign results: what is wrong with the files, and how far it shakes the figures. */
  damage: z
    .array(z.object({ severity: z.enum(['broken', 'inconclusive', 'note']), sentence: z.string().max(2000) }))
    .max(50)
    .optional(),
  /** Sentences about what the input could not carry or what was damaged (foreign results). */
  notes: z.array(z.string().max(2000)).max(200),
});

/** The versioned result.json, and what a baseline artifact contains. */
export type RunSummary = z.infer<typeof runSummarySchema>;

/** Everything `measure` gives: the summary plus the full time series for charts and trends. */
export interface Measurement {
  summary: RunSummary;
  /** k6's timeline and the observations on one clock. */
  series: Series[];
  /** The same of the base on the same clock, where two versions were measured side by side. */
  baseSeries?: Series[];
  observations: Observations;
  /** Thresholds k6 judged itself, for the cross-check. `ok` is true when it passed. */
  k6Thresholds: K6Threshold[];
}
