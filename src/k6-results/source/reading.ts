import type { RunSummary } from '../../domain/measurement.ts';
import type { K6Timeline } from '../recorder/timeline.ts';
import type { RecorderSummary } from '../recorder/totals.ts';
import type { ReadSummary } from '../summary/shapes.ts';
import type { LineReport } from '../samples/scan/line-report.ts';

/** What one file turned out to be, and what was read of it. */
export type Reading = { name: string; modifiedMs: number | undefined } & (
  | RawReading
  | { kind: 'summary'; summary: ReadSummary }
  | { kind: 'recorder'; timeline: K6Timeline; totals: RecorderSummary }
  | { kind: 'result'; summary: RunSummary }
);

/** Count, sum and first values of each built-in metric in one file, gauges left out. */
export type RawTotals = ReadonlyMap<string, { count: number; sum: number; head: readonly number[] }>;

/** Samples: they went into the sink; here is what the file itself had to say. */
export interface RawReading {
  kind: 'raw';
  shape: 'NDJSON' | 'CSV';
  report: LineReport;
  /** Why the compressed stream could not be read to its end. */
  damage: string | undefined;
  firstMs: number;
  lastMs: number;
  totals: RawTotals;
  /** It stops where no run stops by itself. */
  endsWithinIteration: boolean;
}
