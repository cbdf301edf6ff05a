import type { Metric } from '../../domain/measurement.ts';
import { metricName } from '../../metrics/name.ts';
import type { ReadSummary } from '../summary/shapes.ts';
import type { RawFigures, Reading } from '../source/reading.ts';
import { UnreadableError } from './unreadable.ts';

type Raw = Extract<Reading, { kind: 'raw' }>;
type Summary = Extract<Reading, { kind: 'summary' }>;

/** CSV rounds to six decimals. */
const ROUNDING = 1e-6;

/** The samples of one run as NDJSON and as CSV are not two shards: counted twice they would be twice the load. */
export function refuseSameSamples(raws: readonly Raw[]): void {
  raws.forEach((raw, index) => {
    const twin = raws.slice(0, index).find((earlier) => sameFigures(earlier.figures, raw.figures));
    if (twin !== undefined)
      throw new UnreadableError(
        `${twin.name} and ${raw.name} hold the same samples`,
        'Give one of them: NDJSON tells more than CSV. Files given together are read as shards, and added up.',
      );
  });
}

/** Sums of durations are never the same by chance; those of whole numbers may be. */
function sameFigures(a: RawFigures, b: RawFigures): boolean {
  if (a.size !== b.size) return false;
  let telling = false;
  for (const [name, { count, sum }] of a) {
    const other = b.get(name);
    if (other === undefined || other.count !== count || !near(other.sum, sum)) return false;
    telling ||= !Number.isInteger(sum);
  }
  return telling;
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));

/** Summaries of the same run in several shapes become one, which has what any of them has. */
export function uniteSummaries(summaries: readonly Summary[]): Summary[] {
  const united: Summary[] = [];
  for (const next of summaries) {
    const index = united.findIndex(({ summary }) => isSameRun(summary, next.summary));
    const known = united[index];
    if (known === undefined) united.push(next);
    else united[index] = unite(known, next);
  }
  return united;
}

function isSameRun(a: ReadSummary, b: ReadSummary): boolean {
  const known = new Map(a.metrics.map((metric) => [metricName(metric.name, metric.tags), metric]));
  let telling = false;
  for (const metric of b.metrics) {
    const other = known.get(metricName(metric.name, metric.tags));
    if (other === undefined) continue;
    const [mine, theirs] = [figureOf(metric), figureOf(other)];
    if (mine === undefined || theirs === undefined) continue;
    if (mine !== theirs) return false;
    telling ||= !Number.isInteger(mine);
  }
  return telling;
}

function figureOf(metric: Metric): number | undefined {
  if (metric.kind === 'trend') return metric.absent?.includes('avg') ? undefined : metric.avg;
  return metric.kind === 'counter' ? metric.count : undefined;
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
  return {
    ...a,
    name: `${a.name} and ${b.name}, of the same run`,
    summary: {
      ...summary,
      metrics: [...metrics.values()],
      thresholds: [...thresholds.values()],
      durationS: summary.durationS ?? b.summary.durationS,
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
