import type { Metric } from '../../domain/measurement.ts';
import type { Reading } from '../source/reading.ts';
import { UnreadableError } from './unreadable.ts';

type Raw = Extract<Reading, { kind: 'raw' }>;
type Summary = Extract<Reading, { kind: 'summary' }>;

const HINT =
  'All files given to `report` must be of one run: its shards, or its samples and its summary. For two runs use `compare`.';

/** Files of two runs put together give figures of neither: better none at all. */
export function refuseDifferentRuns(
  raws: readonly Raw[],
  rawMetrics: readonly Metric[],
  summaries: readonly Summary[],
  summedMetrics: readonly Metric[],
): void {
  refuseApart(raws);
  if (raws.length > 0 && summaries.length > 0) refuseOtherCounts(raws, rawMetrics, summaries, summedMetrics);
}

/** A recording has neither counts nor values enough to add two of them up. */
export function refuseRecordersAlone(
  raws: readonly Raw[],
  summaries: readonly Summary[],
  recorders: readonly Reading[],
): void {
  if (recorders.length < 2 || raws.length + summaries.length > 0) return;
  throw new UnreadableError(
    `dashboard recordings cannot be merged: ${recorders.map(({ name }) => name).join(', ')}`,
    'Give one of them, or the samples (--out json=FILE) or summaries (--summary-export FILE) of the shards.',
  );
}

/** Shards of a run run at the same time. */
function refuseApart(raws: readonly Raw[]): void {
  const timed = raws.filter(({ firstMs }) => Number.isFinite(firstMs)).sort((a, b) => a.firstMs - b.firstMs);
  let last = timed[0];
  for (const raw of timed.slice(1)) {
    if (last !== undefined && raw.firstMs > last.lastMs) {
      const gapS = Math.round((raw.firstMs - last.lastMs) / 1000);
      throw new UnreadableError(
        `${last.name} and ${raw.name} are different runs: the second began ${gapS} s after the first had ended`,
        HINT,
      );
    }
    if (last === undefined || raw.lastMs > last.lastMs) last = raw;
  }
}

const SAME_EVERYWHERE = ['http_reqs', 'iterations'];

function refuseOtherCounts(
  raws: readonly Raw[],
  rawMetrics: readonly Metric[],
  summaries: readonly Summary[],
  summedMetrics: readonly Metric[],
): void {
  const cutShort = raws.some(
    ({ report, damage }) => report.cutOff || damage !== undefined || report.broken > 0,
  );
  for (const name of SAME_EVERYWHERE) {
    const samples = countOf(rawMetrics, name);
    const summed = countOf(summedMetrics, name);
    if (samples === undefined || summed === undefined || samples === summed) continue;
    if (cutShort && samples < summed) continue;
    const files = [raws, summaries].map((list) => list.map((reading) => reading.name).join(', '));
    throw new UnreadableError(
      `${files[0]} and ${files[1]} are different runs: ${name} is ${samples} in the first and ${summed} in the second`,
      HINT,
    );
  }
}

function countOf(metrics: readonly Metric[], wanted: string): number | undefined {
  const metric = metrics.find(({ name, tags }) => name === wanted && Object.keys(tags).length === 0);
  return metric?.kind === 'counter' ? metric.count : undefined;
}
