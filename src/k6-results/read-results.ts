import type { DeclaredMetric } from '../metrics/catalogue.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Threshold } from '../domain/plan.ts';
import { joinReadings } from './join/join.ts';
import { PointSink } from './samples/accumulate/point-sink.ts';
import { type ReadFileOptions, readFile } from './source/read-file.ts';
import type { Reading } from './source/reading.ts';
import { UnreadableError } from '../domain/errors.ts';

export interface ReadOptions extends ReadFileOptions {
  /** Tags to break figures down by, beside `name`, `scenario`, `group` and `phase`. */
  tags: readonly string[];
  /** Limits that will be judged: their sub-metrics and percentiles are computed too. */
  thresholds: readonly Threshold[];
  /** Kinds of metrics that another run tells. */
  kinds?: ReadonlyMap<string, DeclaredMetric>;
}

/** Reads the files of one run, whatever shapes they have, into what a run of our own gives. */
export async function readResults(files: readonly string[], options: ReadOptions): Promise<Measurement> {
  const selectors = options.thresholds
    .map(({ metric, tags }) => ({ name: metric, tags }))
    .filter(({ tags }) => Object.keys(tags).length > 0);
  const sink = new PointSink({ tags: options.tags, selectors });
  const readings: Reading[] = [];
  for (const file of files) readings.push(await readFile(file, sink, options));
  const [first] = readings;
  if (first?.kind === 'result' && readings.length === 1) return ownResult(first);
  const own = readings.find(({ kind }) => kind === 'result');
  if (own !== undefined)
    throw new UnreadableError(
      `${own.name} is a whole result of this tool and cannot be joined with other files`,
      'Give it alone, or use `compare` for two runs.',
    );
  return joinReadings(readings, sink, {
    selectors,
    thresholds: options.thresholds,
    kinds: options.kinds ?? new Map(),
  });
}

/** A result holds what k6 said of its thresholds, and of everything over time nothing. */
function ownResult({ summary }: Extract<Reading, { kind: 'result' }>): Measurement {
  return {
    summary,
    series: [],
    observations: { series: [], events: [], missing: [], limits: [] },
    k6Thresholds: summary.judgedBy?.k6Thresholds ?? [],
  };
}
