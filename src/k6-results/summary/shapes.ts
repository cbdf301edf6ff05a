import * as z from 'zod';
import {
  durationOf,
  type K6Summary,
  metricFromValues,
  metricsOfExport,
  parseSummaryExport,
  thresholdsOf,
} from './values.ts';
import type { Metric } from '../../domain/measurement.ts';
import { type DeclaredMetric, kindOfK6 } from '../../metrics/catalogue.ts';
import { sameTags, type Tags } from '../../metrics/name.ts';
import { findMetric } from '../../metrics/select.ts';
import { entriesOf, isRecord, ownValue } from '../json.ts';
import { checksOf, checksOfList, hasSetupGroup } from './checks.ts';

export type SummaryShape = 'summary export' | 'handleSummary data' | 'machine-readable summary';

export interface ReadSummary extends K6Summary {
  shape: SummaryShape;
  /** The text of the script, where the file holds it. */
  script: string | undefined;
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
  const handled = readHandleSummary(json);
  if (handled !== undefined) return handled;
  if (metricsOfExport(json) === undefined) return undefined;
  const summary = parseSummaryExport(json, declared);
  return finished({ ...empty('summary export', undefined), ...summary });
}

const KINDS = ['trend', 'rate', 'counter', 'gauge'] as const;

/** A metric of `handleSummary` data: kind and values; nothing of the kind in a summary export. */
function readHandleSummary(json: unknown): ReadSummary | undefined {
  const metrics = ownValue(json, 'metrics');
  const entries = entriesOf(metrics).map(([written, metric]) => ({ written, ...partsOf(metric) }));
  if (!isRecord(metrics) || entries.some(({ type, values }) => type === undefined || !isRecord(values)))
    return undefined;
  const summary = empty('handleSummary data', ownValue(json, 'root_group'));
  for (const { written, type, contains, values, thresholds } of entries) {
    if (type === undefined || !isRecord(values)) continue;
    take(summary, written, type, contains, values);
    summary.thresholds.push(...thresholdsOf(written, thresholds, (value) => ownValue(value, 'ok') === true));
  }
  summary.hasSetup ||= ownValue(json, 'setup_data') != null;
  const durationMs = ownValue(ownValue(json, 'state'), 'testRunDurationMs');
  summary.durationS =
    typeof durationMs === 'number'
      ? durationMs / 1000
      : durationOf(entries.map(({ written, values }) => [written, isRecord(values) ? values : {}]));
  return finished(summary);
}

function partsOf(metric: unknown): {
  type: Metric['kind'] | undefined;
  contains: string | undefined;
  values: unknown;
  thresholds: unknown;
} {
  const [type, contains] = [ownValue(metric, 'type'), ownValue(metric, 'contains')];
  return {
    type: KINDS.find((kind) => kind === type),
    contains: typeof contains === 'string' ? contains : undefined,
    values: ownValue(metric, 'values'),
    thresholds: ownValue(metric, 'thresholds'),
  };
}

/** https://github.com/grafana/k6/blob/master/internal/lib/summary/machine_readable.go, `version` 1.0.0. */
const machineMetric = z.object({
  name: z.string(),
  type: z.enum(KINDS),
  contains: z.string().optional(),
  values: z.custom<Record<string, unknown>>(isRecord),
});
const machineReadable = z.object({
  version: z.string(),
  config: z.object({ duration: z.number().optional(), script: z.string().optional() }).optional(),
  metadata: z.object({ k6_version: z.string().optional(), generated_at: z.string().optional() }).optional(),
  results: z.object({
    metrics: z.array(machineMetric),
    checks: z.object({ metrics: z.array(machineMetric).optional(), results: z.unknown() }).nullish(),
  }),
});

function readMachineReadable(data: z.infer<typeof machineReadable>): ReadSummary {
  const summary = empty('machine-readable summary', undefined);
  for (const { name, type, contains, values } of data.results.metrics)
    take(summary, name, type, contains, withPlainNames(type, values));
  // The rate `checks` is not among the metrics of this shape, but `checks_succeeded` is the same figure.
  const checks = data.results.checks?.metrics?.find(({ name }) => name === 'checks_succeeded');
  if (checks !== undefined) take(summary, 'checks', 'rate', 'default', withPlainNames('rate', checks.values));
  summary.checks = checksOfList(data.results.checks?.results);
  summary.durationS = data.config?.duration;
  summary.script = data.config?.script;
  summary.k6Version = data.metadata?.k6_version;
  const generatedAtMs = Date.parse(data.metadata?.generated_at ?? '');
  if (!Number.isNaN(generatedAtMs)) summary.generatedAtMs = generatedAtMs;
  return finished(summary);
}

/** `p90` for `p(90)`, `matches` and `total` (as shipped) or `passes` and `fails` (as in the published schema). */
function withPlainNames(type: Metric['kind'], values: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = Object.fromEntries(
    entriesOf(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => {
        const percent = /^p(\d+(?:\.\d+)?)$/.exec(name)?.[1];
        return [percent === undefined ? name : `p(${percent})`, value];
      }),
  );
  if (type === 'rate' && typeof plain.matches === 'number' && typeof plain.total === 'number') {
    plain.passes = plain.matches;
    plain.fails = plain.total - plain.matches;
  }
  return plain;
}

function empty(shape: SummaryShape, rootGroup: unknown): ReadSummary {
  return {
    shape,
    metrics: [],
    thresholds: [],
    checks: checksOf(rootGroup),
    hasSetup: hasSetupGroup(rootGroup),
    script: undefined,
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
    // The seconds of a phase are in no summary; k6 divides by those of the whole run.
    if (
      metric.kind === 'counter' &&
      metric.tags.phase === undefined &&
      durationS !== undefined &&
      durationS > 0
    )
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
  const same = (wanted: string, wantedTags: Tags = tags): Metric | undefined =>
    findMetric({ metrics }, wanted, wantedTags);
  if (kindOfK6(name) !== 'trend') return undefined;
  if (name.startsWith('http_req_')) {
    const requests = same('http_reqs');
    if (requests?.kind === 'counter') return requests.count;
    const failed = same('http_req_failed', {});
    if (sameTags(tags, { expected_response: 'true' }) && failed?.kind === 'rate')
      return failed.total - failed.nonzero;
  }
  const iterations = name === 'iteration_duration' ? same('iterations') : undefined;
  return iterations?.kind === 'counter' ? iterations.count : undefined;
}
