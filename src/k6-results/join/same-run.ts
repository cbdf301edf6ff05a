import { UnreadableError } from '../../domain/errors.ts';
import type { Metric } from '../../domain/measurement.ts';
import { isWholeRun } from '../../metrics/name.ts';
import type { Reading } from '../source/reading.ts';
import { likeness, OF_RECORDINGS } from '../../metrics/likeness.ts';
import type { Files } from './script-thresholds.ts';

type Raw = Extract<Reading, { kind: 'raw' }>;

const HINT =
  'All files given to `report` must be of one run: its shards, or its samples and its summary. For two runs use `compare`.';

/** Whole-run metrics of each source, as k6 counts them: with what `setup()` and `teardown()` did. */
export interface BySource {
  sampled: readonly Metric[];
  summed: readonly Metric[];
  recorded: readonly Metric[];
}

/** Files of two runs put together give figures of neither: better none at all. */
export function refuseDifferentRuns({ raws, summaries, recorders }: Files, metrics: BySource): void {
  refuseApart(raws);
  const [sampled, summed, recorded] = [metrics.sampled, metrics.summed, metrics.recorded].map((list) =>
    list.filter(({ tags }) => isWholeRun(tags)),
  ) as [Metric[], Metric[], Metric[]];
  const isWhole = raws.every(({ report, damage }) => damage === undefined && !isDamaged(report));
  if (raws.length > 0 && summaries.length > 0)
    refuse(raws, summaries, isWhole ? likeness(sampled, summed).difference : moreThanAll(sampled, summed));
  const [recorder] = recorders;
  const [others, theirs] = raws.length > 0 ? [raws, sampled] : [summaries, summed];
  if (recorders.length === 1 && recorder?.totals.complete === true && others.length > 0 && isWhole)
    refuse(others, recorders, likeness(theirs, recorded, OF_RECORDINGS).difference);
}

/** A recording has neither counts nor values enough to add two of them up. */
export function refuseRecordersAlone({ raws, summaries, recorders }: Files): void {
  if (recorders.length < 2 || raws.length + summaries.length > 0) return;
  throw new UnreadableError(
    `dashboard recordings cannot be merged: ${recorders.map(({ name }) => name).join(', ')}`,
    'Give one of them, or the samples (--out json=FILE) or summaries (--summary-export FILE) of the shards.',
  );
}

function refuse(first: readonly Reading[], second: readonly Reading[], difference: string | undefined): void {
  if (difference === undefined) return;
  const [a, b] = [first, second].map((list) => list.map(({ name }) => name).join(', '));
  throw new UnreadableError(`${a} and ${b} are different runs: ${difference}`, HINT);
}

/** What is damaged or cut off holds less than all, so that it may say nothing but less. */
function isDamaged({ cutOff, broken, notFinite, redeclared }: Raw['report']): boolean {
  return cutOff || broken > 0 || notFinite > 0 || redeclared > 0;
}

/** Of a part of the samples: no count above, no minimum below and no maximum above that of all. */
function moreThanAll(part: readonly Metric[], all: readonly Metric[]): string | undefined {
  for (const metric of part) {
    const whole = all.find(({ name, kind }) => name === metric.name && kind === metric.kind);
    if (metric.kind === 'counter' && whole?.kind === 'counter' && metric.count > whole.count * 1.0001)
      return `${metric.name} is ${metric.count} in the first and ${whole.count} in the second`;
    if (metric.kind !== 'trend' || whole?.kind !== 'trend' || metric.count === 0) continue;
    const isTold = (statistic: 'min' | 'max') => whole.absent?.includes(statistic) !== true;
    if (isTold('max') && metric.max > whole.max * 1.0001 + 0.005)
      return `${metric.name} max is ${metric.max} in the first and ${whole.max} in the second`;
    if (isTold('min') && metric.min < whole.min * 0.9999 - 0.005)
      return `${metric.name} min is ${metric.min} in the first and ${whole.min} in the second`;
  }
  return undefined;
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
