import type { Metric, Trend } from '../../domain/measurement.ts';
import type { K6Threshold } from '../../domain/threshold.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import { parsePercentile } from '../../metrics/statistic.ts';
import { type DeclaredMetric, kindOfK6, unitAndDirection } from '../../metrics/catalogue.ts';
import { entriesOf, isRecord, ownValue } from '../json.ts';
import { type Check, checksOf, hasSetupGroup } from './checks.ts';

export interface K6Summary {
  metrics: Metric[];
  thresholds: K6Threshold[];
  checks: Check[];
  /** `setup()` or `teardown()` did something, which no summary keeps apart. */
  hasSetup: boolean;
  /** Seconds k6 ran for, setup and teardown included: count ÷ rate of a counter. */
  durationS: number | undefined;
  /** What could not be read, one sentence each. */
  notes: string[];
}

/**
 * Reads the file of `--summary-export` (k6 1.x and 2.x). It has neither kinds nor units: kinds come from the keys,
 * units from `declared` (the timeline) or the name. Threshold booleans are inverted in it: true means crossed.
 */
export function parseSummaryExport(
  json: unknown,
  declared: ReadonlyMap<string, DeclaredMetric> = new Map(),
): K6Summary {
  const rootGroup = ownValue(json, 'root_group');
  const summary: K6Summary = {
    metrics: [],
    thresholds: [],
    checks: checksOf(rootGroup),
    hasSetup: hasSetupGroup(rootGroup) || ownValue(json, 'setup_data') != null,
    durationS: undefined,
    notes: [],
  };
  const all = metricsOfExport(json);
  if (all === undefined) return { ...summary, notes: ['k6 left no readable summary.'] };
  for (const [written, values] of all) {
    const metric = metricFromValues(written, values, declared);
    if (typeof metric === 'string') summary.notes.push(metric);
    else summary.metrics.push(metric);
    summary.thresholds.push(...thresholdsOf(written, values.thresholds, (crossed) => crossed === false));
  }
  summary.durationS = durationOf(all);
  return summary;
}

/** Every metric with its statistics by name; undefined for what is no summary export. */
export function metricsOfExport(
  json: unknown,
): [name: string, values: Record<string, unknown>][] | undefined {
  const metrics = ownValue(json, 'metrics');
  if (!isRecord(metrics)) return undefined;
  const entries = entriesOf(metrics).filter((entry): entry is [string, Record<string, unknown>] =>
    isRecord(entry[1]),
  );
  return entries.length === Object.keys(metrics).length ? entries : undefined;
}

/** One metric from its statistics by name (`avg`, `p(95)`, `count`, `value`, ...), or a sentence why not. */
export function metricFromValues(
  written: string,
  values: Record<string, unknown>,
  declared: ReadonlyMap<string, DeclaredMetric> = new Map(),
  /** Where the file says it. */
  type?: Metric['kind'],
): Metric | string {
  const parsed = parseMetricName(written);
  if (parsed === undefined) return `Metric name not understood: ${quote(written)}.`;
  const kind = type ?? kindOfK6(parsed.name) ?? kindOf(values);
  if (kind === undefined) return `Metric ${quote(written)} has no statistics that are known.`;
  const base = { ...parsed, ...unitAndDirection(parsed.name, kind, declared.get(parsed.name)) };
  const number = (key: string): number => {
    const value = ownValue(values, key);
    return typeof value === 'number' ? value : Number.NaN;
  };
  const metric = ((): Metric | undefined => {
    if (kind === 'trend') return trendFrom(base, values);
    if (kind === 'counter') return { ...base, kind, count: number('count') };
    if (kind === 'gauge') {
      const last = number('value');
      return {
        ...base,
        kind,
        last,
        min: values.min == null ? last : number('min'),
        max: values.max == null ? last : number('max'),
      };
    }
    return { ...base, kind, ...rateFrom(values) };
  })();
  if (
    metric === undefined ||
    !Object.values(metric).every((value) => typeof value !== 'number' || Number.isFinite(value))
  )
    return `Metric ${quote(written)} holds values that are no finite numbers, or percentiles that go down.`;
  return metric;
}

/**
 * The ratio is the file's own `rate` (in an export `value`). The words `passes` and `fails` only count samples: of
 * http_req_failed the passes are the failed requests, and other writers mean it the other way round.
 */
function rateFrom(values: Record<string, unknown>): { rate: number; nonzero: number; total: number } {
  const given = [values.rate, values.value].find((value) => typeof value === 'number');
  const { passes, fails } = values;
  if (typeof passes !== 'number' || typeof fails !== 'number') {
    // As a share of one: the ratio is right, and no count is pretended.
    const rate = given ?? Number.NaN;
    return { rate, nonzero: rate, total: 1 };
  }
  const total = passes + fails;
  if (total === 0) return { rate: 0, nonzero: 0, total };
  const rate = given ?? passes / total;
  const nonzero = [passes, fails].find((count) => Math.abs(count / total - rate) < 1e-6) ?? rate * total;
  return { rate, nonzero, total };
}

/** A trend may carry `count`, so counters are told by their lack of any other statistic of a trend. */
function kindOf(values: Record<string, unknown>): Metric['kind'] | undefined {
  const keys = Object.keys(values);
  if (keys.some((key) => ['avg', 'med'].includes(key) || parsePercentile(key) !== undefined)) return 'trend';
  if ('min' in values && !('value' in values)) return 'trend';
  if (('passes' in values && 'fails' in values) || (keys.length === 1 && keys[0] === 'rate')) return 'rate';
  if ('count' in values) return 'counter';
  if ('value' in values) return 'gauge';
  return undefined;
}

/** Whatever statistics the file was asked to hold; what it does not hold is said in `absent`, never made up. */
function trendFrom(
  base: Omit<Trend, 'kind' | 'count' | 'min' | 'max' | 'avg' | 'quantiles' | 'absent'>,
  values: Record<string, unknown>,
): Trend | undefined {
  const points = new Map<number, number>();
  for (const [key, value] of Object.entries(values)) {
    const percent = PERCENT_OF.get(key) ?? parsePercentile(key);
    if (percent === undefined) continue;
    if (typeof value !== 'number') return undefined;
    points.set(percent, value);
  }
  const quantiles = [...points].sort(([a], [b]) => a - b);
  if (quantiles.some(([, value], index) => value < (quantiles[index - 1]?.[1] ?? value))) return undefined;
  const given = (key: string): number | undefined =>
    typeof values[key] === 'number' ? values[key] : undefined;
  const min = points.get(0);
  const max = points.get(100);
  const avg = given('avg');
  const count = given('count');
  const middle = quantiles[Math.floor(quantiles.length / 2)]?.[1];
  const any = avg ?? middle;
  if (any === undefined) return undefined;
  const allZero = [avg, ...points.values()].every((value) => value === undefined || value === 0);
  const absent = (
    [
      ['count', count],
      ['min', min],
      ['max', max],
      ['avg', avg],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [name] : []));
  return {
    ...base,
    kind: 'trend',
    // Without a count: a trend of nothing but zeros most likely has no samples; any other has at least one.
    count: count ?? (allZero ? 0 : 1),
    min: min ?? quantiles[0]?.[1] ?? any,
    max: max ?? quantiles.at(-1)?.[1] ?? any,
    avg: avg ?? any,
    quantiles,
    ...(absent.length === 0 ? {} : { absent }),
  };
}

const PERCENT_OF: ReadonlyMap<string, number> = new Map([
  ['min', 0],
  ['med', 50],
  ['max', 100],
]);

const LONGEST_EXPRESSION = 500;

/** Thresholds of one metric; `passed` reads the shape's own idea of a result. */
export function thresholdsOf(
  metric: string,
  thresholds: unknown,
  passed: (value: unknown) => boolean,
): K6Threshold[] {
  const name = parseMetricName(metric);
  if (name === undefined) return [];
  const scope = metricName(name.name, name.tags);
  return entriesOf(thresholds).map(([expression, value]) => ({
    metric: scope,
    expression: expression.slice(0, LONGEST_EXPRESSION),
    ok: passed(value),
  }));
}

/** k6 divides every counter by the seconds of the whole run: any of them gives those seconds back. */
export function durationOf(all: readonly (readonly [string, Record<string, unknown>])[]): number | undefined {
  const metrics = new Map(all);
  for (const name of ['iterations', 'http_reqs', 'data_sent', ...metrics.keys()]) {
    const { count, rate } = metrics.get(name) ?? {};
    if (typeof count === 'number' && typeof rate === 'number' && count > 0 && rate > 0) return count / rate;
  }
  return undefined;
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 100));
