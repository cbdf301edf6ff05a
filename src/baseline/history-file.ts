import * as z from 'zod';
import { type RunSummary, runSummarySchema } from '../domain/measurement.ts';
import { shapeProblem, versionProblem } from '../domain/result-problem.ts';

/** Content of a baseline artifact, and of the file a laptop keeps: the last runs of one branch, type and profile. */
export interface HistoryFile {
  schemaVersion: 1;
  /** Newest first. */
  runs: RunSummary[];
}

export const HISTORY_FILE_NAME = 'history.json';
export const RUNS_KEPT = 20;

const historySchema = z.object({
  schemaVersion: z.literal(1),
  runs: z.array(runSummarySchema).min(1).max(200),
});

export type ReadHistory = { kind: 'read'; runs: RunSummary[] } | { kind: 'refused'; because: string };

/** Reads a history, or a single result.json, as untrusted text. */
export function readHistory(text: string): ReadHistory {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not JSON');
  }
  const unreadable = versionProblem(value);
  if (unreadable !== undefined) return refused(unreadable);
  const history = historySchema.safeParse(value);
  if (history.success) return { kind: 'read', runs: history.data.runs };
  const single = runSummarySchema.safeParse(value);
  if (single.success) return { kind: 'read', runs: [single.data] };
  return refused(shapeProblem(isHistory(value) ? history.error : single.error));
}

/** The history after one more run: newest first, no run twice, the last 20. */
export function appendRun(run: RunSummary, earlier: RunSummary[]): HistoryFile {
  const others = earlier.filter(({ id }) => id !== run.id).map(withFewQuantiles);
  return { schemaVersion: 1, runs: [run, ...others].slice(0, RUNS_KEPT) };
}

/** Percentiles of old runs that are ever looked at again; the newest run keeps its whole quantile functions. */
const KEPT_PERCENTS = new Set([0, 50, 75, 90, 95, 99, 99.9, 100]);

function withFewQuantiles(run: RunSummary): RunSummary {
  return {
    ...run,
    metrics: run.metrics.map((metric) =>
      metric.kind === 'trend'
        ? { ...metric, quantiles: metric.quantiles.filter(([percent]) => KEPT_PERCENTS.has(percent)) }
        : metric,
    ),
    load: { ...run.load, messages: [] },
  };
}

function isHistory(value: unknown): boolean {
  return z.object({ runs: z.unknown() }).safeParse(value).success;
}

function refused(because: string): ReadHistory {
  return { kind: 'refused', because };
}
