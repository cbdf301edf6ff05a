import { UnreadableError } from '../../domain/errors.ts';
import type { Metric } from '../../domain/measurement.ts';
import { metricName } from '../../metrics/name.ts';
import type { RawTotals, Reading } from '../source/reading.ts';
import { likeness } from '../../metrics/likeness.ts';

type Raw = Extract<Reading, { kind: 'raw' }>;
type Summary = Extract<Reading, { kind: 'summary' }>;

/** CSV rounds to six decimals. */
const ROUNDING = 1e-6;

/** The samples of one run as NDJSON and as CSV are not two shards: counted twice they would be twice the load. */
export function refuseSameSamples(raws: readonly Raw[]): void {
  raws.forEach((raw, index) => {
    const twin = raws
      .slice(0, index)
      .find(
        (earlier) => haveSameTotals(earlier.totals, raw.totals) || beginAlike(earlier.totals, raw.totals),
      );
    if (twin !== undefined)
      throw new UnreadableError(
        `${twin.name} and ${raw.name} hold the same samples`,
        'Give one of them: NDJSON tells more than CSV. Files given together are read as shards, and added up.',
      );
  });
}

/** Sums of durations are never the same by chance; those of whole numbers may be. */
function haveSameTotals(a: RawTotals, b: RawTotals): boolean {
  if (a.size !== b.size) return false;
  let telling = false;
  for (const [name, { count, sum }] of a) {
    const other = b.get(name);
    if (other === undefined || other.count !== count || !near(other.sum, sum)) return false;
    telling ||= !Number.isInteger(sum);
  }
  return telling;
}

/** k6 writes the same samples in the same order into each of its files, and one of them may have been cut sooner. */
function beginAlike(a: RawTotals, b: RawTotals): boolean {
  let telling = 0;
  for (const [name, { head }] of a) {
    const other = b.get(name)?.head ?? [];
    const shared = head.slice(0, other.length);
    if (!shared.every((value, index) => near(value, other[index] ?? Number.NaN))) return false;
    telling += shared.filter((value) => !Number.isInteger(value)).length;
  }
  return telling >= FEWEST_ALIKE;
}

/** Durations that are the same to six decimals. */
const FEWEST_ALIKE = 5;

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));

/** Summaries of the same run in several shapes become one, which has what any of them has. */
export function uniteSummaries(summaries: readonly Summary[]): Summary[] {
  const united: Summary[] = [];
  for (const next of summaries) {
    const index = united.findIndex((known) => isSameRun(known, next));
    const known = united[index];
    if (known === undefined) united.push(next);
    else united[index] = unite(known, next);
  }
  return united;
}

/**
 * By what must be equal. Where only counts are there to be compared, shards of one run may be equal as well: k6 writes
 * each run in two shapes, but no shard.
 */
function isSameRun({ summary: a }: Summary, { summary: b }: Summary): boolean {
  const { difference, same, telling } = likeness(a.metrics, b.metrics);
  return difference === undefined && (telling > 0 || (same > 0 && a.shape !== b.shape));
}

function unite(a: Summary, b: Summary): Summary {
  const metrics = new Map<string, Metric>();
  for (const metric of [...a.summary.metrics, ...b.summary.metrics]) {
    const scope = metricName(metric.name, metric.tags);
    const known = metrics.get(scope);
    if (known === undefined || told(metric) > told(known)) metrics.set(scope, metric);
  }
  const thresholds = new Map(
    [...a.summary.thresholds, ...b.summary.thresholds].map((one) => [`${one.metric} ${one.expression}`, one]),
  );
  const { summary } = a;
  const isMachine = summary.shape === 'machine-readable summary';
  return {
    ...a,
    name: `${a.name} and ${b.name}, of the same run`,
    summary: {
      ...summary,
      // What only this shape lacks is told by the other one.
      shape: isMachine ? b.summary.shape : summary.shape,
      metrics: [...metrics.values()],
      checks: summary.checks.length >= b.summary.checks.length ? summary.checks : b.summary.checks,
      thresholds: [...thresholds.values()],
      hasSetup: summary.hasSetup || b.summary.hasSetup,
      durationS: summary.durationS ?? b.summary.durationS,
      script: summary.script ?? b.summary.script,
      k6Version: summary.k6Version ?? b.summary.k6Version,
      generatedAtMs: summary.generatedAtMs ?? b.summary.generatedAtMs,
      notes: [...summary.notes, ...b.summary.notes],
    },
  };
}

/** How many statistics a metric has. */
function told(metric: Metric): number {
  return metric.kind === 'trend' ? metric.quantiles.length - (metric.absent?.length ?? 0) : 0;
}
