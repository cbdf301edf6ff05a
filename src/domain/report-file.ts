import * as z from 'zod';
import { runSummarySchema } from './measurement.ts';
import type { Report } from './report.ts';

/** Content of report.json: a report as data, without its charts, for the side that publishes it. */
export function writeReport(report: Report): string {
  const { charts: _, ...rest } = report;
  return JSON.stringify({ schemaVersion: 1, report: { ...rest, charts: [] } }, readable);
}

const LONGEST_TEXT = 2000;
const LONGEST_NAME = 500;
const NAMES = new Set(['title', 'label', 'metric', 'statistic', 'unit', 'name', 'service', 'rule', 'phase']);
const MOST_ROWS = 2000;
const ROWS = new Set([
  'keyFigures',
  'latency',
  'endpoints',
  'comparisons',
  'thresholds',
  'events',
  'logTail',
]);

/** Cuts what the reader would refuse the whole report for: an endpoint may have an address of any length. */
function readable(key: string, value: unknown): unknown {
  if (typeof value === 'string') return cut(value, NAMES.has(key) ? LONGEST_NAME : LONGEST_TEXT);
  return Array.isArray(value) && ROWS.has(key) ? value.slice(0, MOST_ROWS) : value;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

export type ReadReport = { kind: 'read'; report: Report } | { kind: 'refused'; because: string };

/** Longest report.json that is looked at. */
export const LONGEST_REPORT_BYTES = 20_000_000;

/** Reads a report that anybody may have written: every number a number, every list and text capped, nothing else kept. */
export function readReport(text: string): ReadReport {
  if (text.length > LONGEST_REPORT_BYTES)
    return refused(`it is longer than ${LONGEST_REPORT_BYTES} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(`it is not JSON (${error instanceof Error ? error.name : 'unknown'})`);
  }
  const version = z.object({ schemaVersion: z.unknown() }).safeParse(value).data?.schemaVersion;
  if (version !== 1)
    return refused(`its schema version is ${JSON.stringify(version)?.slice(0, 20)}, this version reads 1`);
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300));
  }
  return { kind: 'read', report: parsed.data.report };
}

function refused(because: string): ReadReport {
  return { kind: 'refused', because };
}

const number = z.number();
const text = z.string().max(LONGEST_TEXT);
const name = z.string().max(LONGEST_NAME);
const tags = z.record(z.string().max(500), text).refine((value) => Object.keys(value).length <= 50);
const list = <T extends z.ZodType>(of: T) => z.array(of).max(MOST_ROWS);
const maybe = <T extends z.ZodType>(of: T) => of.optional().transform((value) => value);

const statistic = z.union([
  z.object({ kind: z.literal('percentile'), percent: number }),
  z.object({ kind: z.enum(['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final']) }),
]);
const threshold = z.object({
  metric: name,
  tags,
  statistic,
  operator: z.enum(['<', '<=', '>', '>=', '==', '!=']),
  limit: number,
  ofLimit: z.literal(true).exactOptional(),
  level: z.enum(['error', 'warn']),
  source: text,
  origin: z.enum(['default', 'user', 'script']),
  scaledFrom: number.exactOptional(),
});
const limitOutcome = z.enum(['passed', 'failed', 'no samples', 'not measured']);
const thresholdResult = z.object({
  threshold,
  outcome: limitOutcome,
  actual: maybe(number),
  scope: text,
  k6Agrees: maybe(z.boolean()),
});
const interval = z.tuple([number, number]);
const call = z.enum(['regressed', 'slightly worse', 'improved', 'no change', 'inconclusive']);
const comparison = z.object({
  metric: name,
  statistic: name,
  unit: name,
  better: z.enum(['lower', 'higher', 'neither']),
  baseline: maybe(number),
  candidate: maybe(number),
  change: maybe(number),
  changeUnit: z.enum(['relative', 'points']),
  noise: maybe(interval),
  call: maybe(call),
  detectable: maybe(number),
  because: text,
});
const step = z.object({ phase: name, vus: number, eventsPerSecond: number });
const capacity = z.object({
  kind: z.enum(['broke', 'held']),
  lastGood: maybe(step),
  breakingPoint: maybe(step.extend({ gaveWay: text })),
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
const recovery = z.object({
  spikes: list(
    z.object({
      phase: name,
      peakP95Ms: maybe(number),
      baselineP95Ms: maybe(number),
      recoveryS: maybe(number),
      queueDrainS: maybe(number),
    }),
  ),
  sentence: text,
});
const growth = z.object({
  metric: name,
  perHour: number,
  unit: name,
  pValue: number,
  growing: z.boolean(),
  holdTooShort: z.literal(true).exactOptional(),
  sentence: text,
});
const judgement = z.object({
  thresholds: list(thresholdResult),
  validity: list(
    z.object({ rule: name, severity: z.enum(['broken', 'inconclusive', 'fail', 'note']), sentence: text }),
  ),
  comparison: z.object({
    kind: z.enum(['judged', 'shown', 'not comparable', 'missing', 'off']),
    sentence: text,
    comparisons: list(comparison),
    historySize: number,
  }),
  diagnosis: list(z.object({ rule: name, what: text, evidence: text, advice: text, weight: number })),
  capacity: capacity.exactOptional(),
  recovery: recovery.exactOptional(),
  growth: list(growth).exactOptional(),
  verdict: z.object({
    outcome: z.enum(['pass', 'fail', 'inconclusive', 'broken']),
    headline: text,
    reasons: list(
      z.object({
        kind: z.enum(['broken', 'validity', 'threshold', 'regression', 'accounting', 'note']),
        sentence: text,
      }),
    ),
    red: z.boolean(),
  }),
});
const keyFigure = z.object({
  label: name,
  metric: name,
  statistic: name,
  value: maybe(number),
  unit: name,
  limit: maybe(text),
  limitOutcome: maybe(limitOutcome),
  limitWarns: z.literal(true).exactOptional(),
  baseline: maybe(number),
  change: maybe(number),
  changeUnit: z.enum(['relative', 'points']),
  noise: maybe(interval),
  call: maybe(name),
});
/** JSON has no NaN: a percentile that foreign results do not carry is null there. */
const figure = number.nullable().transform((value) => value ?? Number.NaN);
const latencyRow = z.object({
  name,
  count: number,
  minMs: figure,
  avgMs: figure,
  p50Ms: figure,
  p90Ms: figure,
  p95Ms: figure,
  p99Ms: figure,
  maxMs: figure,
  errorRate: maybe(number),
});
const phaseRow = z.object({
  name,
  kind: z.enum(['ramp', 'settle', 'hold', 'down']),
  fromMs: number,
  toMs: number,
  targetVus: number,
  judged: z.boolean(),
  offeredEventsPerSecond: number.optional(),
  achievedEventsPerSecond: number.optional(),
  requests: maybe(number),
  p95Ms: maybe(number),
  errorRate: maybe(number),
});

const fileSchema = z.object({
  schemaVersion: z.literal(1),
  report: z.object({
    title: name,
    judgement,
    keyFigures: list(keyFigure),
    latency: list(latencyRow),
    endpoints: list(latencyRow),
    phases: list(phaseRow),
    facts: list(z.object({ name, value: text })),
    charts: z.array(z.never()).max(0),
    distribution: z.array(interval).max(5000),
    services: list(
      z.object({
        service: name,
        cpuAvg: number.exactOptional(),
        cpuMax: number.exactOptional(),
        cpuLimit: number.exactOptional(),
        memoryMax: number.exactOptional(),
        memoryLimit: number.exactOptional(),
      }),
    ),
    events: list(
      z.object({
        atMs: number,
        service: name,
        kind: z.enum(['unhealthy', 'healthy', 'exited', 'restarted', 'oom-killed', 'throttled']),
        detail: text,
      }),
    ),
    failure: z.object({ service: maybe(name), logTail: list(text) }).exactOptional(),
    notes: list(text),
    summary: runSummarySchema,
  }),
});
