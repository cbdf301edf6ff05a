import * as z from 'zod';
import type { Metric } from '../../domain/measurement.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import type { K6Threshold } from '../../domain/threshold.ts';
import { metricFromValues } from '../summary/values.ts';
import type { DeclaredMetric } from '../../metrics/catalogue.ts';

export interface RecorderSummary {
  metrics: Metric[];
  thresholds: K6Threshold[];
  /** False when the recording has no `stop`: k6 was killed, or still writes. */
  complete: boolean;
}

const event = z.object({ event: z.string(), data: z.unknown() });
const params = z.object({
  aggregates: z.record(z.string(), z.array(z.string())),
  thresholds: z.record(z.string(), z.array(z.string())).nullish(),
});
const declarations = z.record(z.string(), z.object({ type: z.string(), contains: z.string().optional() }));
const rows = z.array(z.array(z.number().nullable()));
const crossed = z.record(z.string(), z.array(z.string()));

/**
 * Totals of a dashboard recording: its last `cumulative` line. Values have about five digits, rates come without their
 * counts, and no trend has one, so that most figures are there and few are exact.
 */
export function readRecorderSummary(text: string): RecorderSummary {
  let aggregates: Record<string, string[]> = {};
  let limits: Record<string, string[]> = {};
  let failed: Record<string, string[]> = {};
  let totals: (number | null)[][] = [];
  let names: string[] = [];
  let complete = false;
  const declared = new Map<string, DeclaredMetric>();
  for (const line of text.split('\n')) {
    const parsed = event.safeParse(parseJson(line)).data;
    if (parsed?.event === 'param') {
      const param = params.safeParse(parsed.data).data;
      aggregates = param?.aggregates ?? aggregates;
      limits = param?.thresholds ?? limits;
    } else if (parsed?.event === 'metric') {
      for (const [name, facts] of Object.entries(declarations.safeParse(parsed.data).data ?? {}))
        declared.set(name, facts);
      names = [...declared.keys()].sort();
    } else if (parsed?.event === 'cumulative') totals = rows.safeParse(parsed.data).data ?? totals;
    else if (parsed?.event === 'threshold') failed = crossed.safeParse(parsed.data).data ?? {};
    else if (parsed?.event === 'stop') complete = true;
  }
  return {
    metrics: totals.length === names.length ? metricsFrom(names, declared, aggregates, totals) : [],
    thresholds: thresholdsFrom(limits, failed),
    complete,
  };
}

function metricsFrom(
  names: string[],
  declared: ReadonlyMap<string, DeclaredMetric>,
  aggregates: Record<string, string[]>,
  totals: (number | null)[][],
): Metric[] {
  return names.flatMap((name, index) => {
    const facts = declared.get(name);
    const type = kind.safeParse(facts?.type).data;
    if (type === undefined || facts === undefined || name === 'time') return [];
    const row = totals[index] ?? [];
    const values = Object.fromEntries((aggregates[type] ?? []).map((aggregate, at) => [aggregate, row[at]]));
    if (Object.values(values).every((value) => value == null)) return [];
    const base = parseMetricName(name)?.name ?? name;
    const metric = metricFromValues(name, values, new Map([[base, facts]]), type);
    return typeof metric === 'string' ? [] : [metric];
  });
}

const kind = z.enum(['trend', 'rate', 'counter', 'gauge']);

function thresholdsFrom(limits: Record<string, string[]>, failed: Record<string, string[]>): K6Threshold[] {
  return Object.entries(limits).flatMap(([written, expressions]) => {
    const name = parseMetricName(written);
    // k6 lists limits of sub-metrics and never says there that they were crossed.
    if (name === undefined || Object.keys(name.tags).length > 0) return [];
    const metric = metricName(name.name, name.tags);
    return expressions.map((expression) => ({
      metric,
      expression,
      ok: failed[written]?.includes(expression) !== true,
    }));
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
