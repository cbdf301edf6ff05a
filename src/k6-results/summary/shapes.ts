import * as z from 'zod';
import { durationOf, type K6Summary, metricFromValues, parseSummaryExport, thresholdsOf } from './values.ts';
import type { Metric } from '../../domain/measurement.ts';
import { type DeclaredMetric, kindOfK6 } from '../../metrics/catalogue.ts';

export type SummaryShape = 'summary export' | 'handleSummary data' | 'machine-readable summary';

export interface ReadSummary extends K6Summary {
  shape: SummaryShape;
  k6Version: string | undefined;
  /** When k6 wrote it, where it says so. */
  generatedAtMs: number | undefined;
}

/** Reads any of k6's three end-of-test summaries; undefined when it is none of them. */
export function readSummary(
  json: unknown,
  declared: ReadonlyMap<string, DeclaredMetric> = new Map(),
): ReadSummary | undefined {
  const machine = machineReadable.safeParse(json);
  if (machine.success) return readMachineReadable(machine.data);
  const handled = handleSummaryData.safeParse(json);
  if (handled.success) return readHandleSummary(handled.data);
  const exported = summaryExport.safeParse(json);
  if (!exported.success) return undefined;
  const summary = parseSummaryExport(json, declared);
  return finished({ ...summary, shape: 'summary export', k6Version: undefined, generatedAtMs: undefined });
}

const values = z.record(z.string(), z.unknown());
const summaryExport = z.object({ metrics: z.record(z.string(), values) });

const handleSummaryData = z.object({
  metrics: z.record(
    z.string(),
    z.object({
      type: z.enum(['trend', 'rate', 'counter', 'gauge']),
      contains: z.string().optional(),
      values,
      thresholds: values.optional(),
    }),
  ),
  state: z.object({ testRunDurationMs: z.number().optional() }).optional(),
});

function readHandleSummary(data: z.infer<typeof handleSummaryData>): ReadSummary {
  const summary = empty('handleSummary data');
  for (const [written, metric] of Object.entries(data.metrics)) {
    take(summary, written, metric.type, metric.contains, metric.values);
    const passed = (value: unknown): boolean => z.object({ ok: z.literal(true) }).safeParse(value).success;
    summary.thresholds.push(...thresholdsOf(written, metric.thresholds, passed));
  }
  const durationMs = data.state?.testRunDurationMs;
  summary.durationS =
    durationMs === undefined
      ? durationOf(
          Object.fromEntries(Object.entries(data.metrics).map(([name, { values }]) => [name, values])),
        )
      : durationMs / 1000;
  return finished(summary);
}

/** https://github.com/grafana/k6/blob/master/internal/lib/summary/machine_readable.go, `version` 1.0.0. */
const machineMetric = z.object({
  name: z.string(),
  type: z.enum(['trend', 'rate', 'counter', 'gauge']),
  contains: z.string().optional(),
  values,
});
const machineReadable = z.object({
  version: z.string(),
  config: z.object({ duration: z.number().optional() }).optional(),
  metadata: z.object({ k6_version: z.string().optional(), generated_at: z.string().optional() }).optional(),
  results: z.object({
    metrics: z.array(machineMetric),
    checks: z.object({ metrics: z.array(machineMetric).optional() }).nullish(),
  }),
});

function readMachineReadable(data: z.infer<typeof machineReadable>): ReadSummary {
  const summary = empty('machine-readable summary');
  for (const { name, type, contains, values } of data.results.metrics)
    take(summary, name, type, contains, withPlainNames(type, values));
  // The rate `checks` is not among the metrics of this shape, but `checks_succeeded` is the same figure.
  const checks = data.results.checks?.metrics?.find(({ name }) => name === 'checks_succeeded');
  if (checks !== undefined) take(summary, 'checks', 'rate', 'default', withPlainNames('rate', checks.values));
  summary.durationS = data.config?.duration;
  summary.k6Version = data.metadata?.k6_version;
  const generatedAtMs = Date.parse(data.metadata?.generated_at ?? '');
  if (!Number.isNaN(generatedAtMs)) summary.generatedAtMs = generatedAtMs;
  summary.notes.push('A machine-readable summary carries no thresholds: give --thresholds to judge it.');
  return finished(summary);
}

/** `p90` for `p(90)`, `matches` and `total` (as shipped) or `passes` and `fails` (as in the published schema). */
function withPlainNames(type: Metric['kind'], values: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null) continue;
    const percent = /^p(\d+(?:\.\d+)?)$/.exec(name)?.[1];
    plain[percent === undefined ? name : `p(${percent})`] = value;
  }
  if (type === 'rate' && typeof plain.matches === 'number' && typeof plain.total === 'number') {
    plain.passes = plain.matches;
    plain.fails = plain.total - plain.matches;
  }
  return plain;
}

function empty(shape: SummaryShape): ReadSummary {
  return {
    shape,
    metrics: [],
    thresholds: [],
    durationS: undefined,
    notes: [],
    k6Version: undefined,
    generatedAtMs: undefined,
  };
}

function take(
  summary: ReadSummary,
  written: string,
  type: Metric['kind'],
  contains: string | undefined,
  values: Record<string, unknown>,
): void {
  const name = written.split('{')[0]?.trim() ?? written;
  const metric = metricFromValues(written, values, new Map([[name, { type, contains }]]), type);
  if (typeof metric === 'string') summary.notes.push(metric);
  else summary.metrics.push(metric);
}

/** Adds what follows from other figures: counts of trends, rates per second. */
function finished(summary: ReadSummary): ReadSummary {
  const { durationS, metrics } = summary;
  summary.metrics = metrics.map((metric) => {
    if (metric.kind === 'trend' && metric.absent?.includes('count')) return withCount(metric, metrics);
    if (metric.kind === 'counter' && durationS !== undefined && durationS > 0)
      return { ...metric, perSecond: metric.count / durationS };
    return metric;
  });
  return summary;
}

function withCount(trend: Metric & { kind: 'trend' }, metrics: Metric[]): Metric {
  const count = countFrom(trend, metrics);
  if (count === undefined) return trend;
  const absent = trend.absent?.filter((name) => name !== 'count') ?? [];
  const { absent: _, ...rest } = trend;
  return { ...rest, count, ...(absent.length === 0 ? {} : { absent }) };
}

/** Every request is one sample of each http_req trend, every iteration one of iteration_duration. */
function countFrom({ name, tags }: Metric, metrics: Metric[]): number | undefined {
  const same = (wanted: string, wantedTags = tags): Metric | undefined =>
    metrics.find(
      (metric) => metric.name === wanted && JSON.stringify(metric.tags) === JSON.stringify(wantedTags),
    );
  if (kindOfK6(name) !== 'trend') return undefined;
  if (name.startsWith('http_req_')) {
    const requests = same('http_reqs');
    if (requests?.kind === 'counter') return requests.count;
    const failed = same('http_req_failed', {});
    if (JSON.stringify(tags) === '{"expected_response":"true"}' && failed?.kind === 'rate')
      return failed.total - failed.nonzero;
  }
  const iterations = name === 'iteration_duration' ? same('iterations') : undefined;
  return iterations?.kind === 'counter' ? iterations.count : undefined;
}
