import type { RunSummary } from '../../domain/measurement.ts';
import type { Files } from './script-thresholds.ts';

/** k6's own duration (set-up to tear-down) where a file has it, else from the first to the last sample. */
export function durationOf({ raws, summaries, recorders }: Files): number {
  const stated = summaries.flatMap(({ summary }) => summary.durationS ?? []);
  if (stated.length > 0) return Math.max(...stated);
  const recorded = recorders.flatMap(({ timeline: { startedAtMs, stoppedAtMs } }) =>
    startedAtMs === undefined || stoppedAtMs === undefined ? [] : [(stoppedAtMs - startedAtMs) / 1000],
  );
  if (recorded.length > 0) return Math.max(...recorded);
  const last = Math.max(...raws.map(({ lastMs }) => lastMs));
  const first = Math.min(...raws.map(({ firstMs }) => firstMs));
  return last > first ? (last - first) / 1000 : 0;
}

/** When the run began, and where that comes from when no file states it. */
export function startOf(
  { raws, summaries, recorders }: Files,
  durationS: number,
): { atMs: number; by?: RunSummary['startedBy'] } {
  const isTime = (ms: number | undefined): ms is number =>
    ms !== undefined && Number.isFinite(ms) && Math.abs(ms) < 8e15;
  const stated = [
    ...recorders.map(({ timeline }) => timeline.startedAtMs),
    ...(raws.length > 0 ? [Math.min(...raws.map(({ firstMs }) => firstMs))] : []),
    ...summaries.map(({ summary }) =>
      summary.generatedAtMs === undefined ? undefined : summary.generatedAtMs - durationS * 1000,
    ),
  ].find(isTime);
  if (stated !== undefined) return { atMs: stated };
  const byFile = summaries
    .map(({ modifiedMs }) => (modifiedMs === undefined ? undefined : modifiedMs - durationS * 1000))
    .find(isTime);
  return byFile === undefined ? { atMs: 0, by: 'nothing' } : { atMs: byFile, by: 'time of the file' };
}
