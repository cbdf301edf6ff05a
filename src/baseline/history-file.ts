import * as z from 'zod';
import { type Duet, duetOf, duetSchema } from '../domain/duet.ts';
import { type RunSummary, runSummarySchema } from '../domain/measurement.ts';
import { shapeProblem, versionProblem } from '../domain/result-problem.ts';

/**
 * Content of a baseline artifact, and of the file a laptop keeps: the last runs of one branch, type and profile. Version 2
 * is one with comparisons of two versions.
 */
export interface HistoryFile {
  schemaVersion: 1 | 2;
  /** Newest first, both. */
  runs: RunSummary[];
  duets?: Duet[];
}

export const HISTORY_FILE_NAME = 'history.json';
export const RUNS_KEPT = 20;
/** As many changes are merged between two releases, or in a month. */
export const DUETS_KEPT = 60;

const runsSchema = z.array(runSummarySchema).max(200);
const historySchema = z.discriminatedUnion('schemaVersion', [
  z.object({ schemaVersion: z.literal(1), runs: runsSchema.min(1) }),
  z.object({ schemaVersion: z.literal(2), runs: runsSchema, duets: z.array(duetSchema).min(1).max(200) }),
]);

export type ReadHistory =
  | { kind: 'read'; runs: RunSummary[]; duets: Duet[] }
  | { kind: 'refused'; because: string };

/** Reads a history, or a single result.json, as untrusted text. */
export function readHistory(text: string): ReadHistory {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not JSON');
  }
  const unreadable = versionProblem(value, [1, 2]);
  if (unreadable !== undefined) return refused(unreadable);
  const history = historySchema.safeParse(value);
  if (history.success) {
    const { runs } = history.data;
    return { kind: 'read', runs, duets: 'duets' in history.data ? history.data.duets : duetsOf(runs) };
  }
  const single = runSummarySchema.safeParse(value);
  if (single.success) return { kind: 'read', runs: [single.data], duets: duetsOf([single.data]) };
  return refused(shapeProblem(isHistory(value) ? history.error : single.error));
}

/** Version 1 had them as runs. */
const duetsOf = (runs: readonly RunSummary[]): Duet[] => runs.flatMap((run) => duetOf(run) ?? []);

/** The history after one more run: newest first, no run twice, the last 20, and 60 of what was learnt of two versions. */
export function appendRun(
  run: RunSummary,
  earlier: RunSummary[],
  earlierDuets: Duet[] = duetsOf(earlier),
): HistoryFile {
  const others = earlier.filter(({ id }) => id !== run.id).map(withFewQuantiles);
  return withDuets([run, ...others].slice(0, RUNS_KEPT), run, earlierDuets);
}

/** The same where the run itself is none to compare with, and what was learnt of two versions is kept. */
export function appendDuet(run: RunSummary, earlier: RunSummary[], earlierDuets: Duet[]): HistoryFile {
  return withDuets(earlier.map(withFewQuantiles), run, earlierDuets);
}

function withDuets(runs: RunSummary[], run: RunSummary, earlier: Duet[]): HistoryFile {
  const duets = [duetOf(run) ?? [], earlier.filter(({ id }) => id !== run.id)].flat().slice(0, DUETS_KEPT);
  return duets.length === 0 ? { schemaVersion: 1, runs } : { schemaVersion: 2, runs, duets };
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
