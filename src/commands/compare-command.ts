import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { Series } from '../domain/observation.ts';
import { type DeclaredMetric, declarationOf } from '../metrics/catalogue.ts';
import { baselineOf } from './baseline-of.ts';
import type { Command } from './command.ts';
import { endedWith, k6ExitCodeOf } from './k6-exit-code.ts';
import { inWorkingDirectory, judgedBy, readForeign } from './read-foreign.ts';
import { judgeAndWrite, whereTo } from './report-command.ts';

/** `orchestrator-perf compare <baseline> <candidate>`: each a result of this tool, or k6 results of any shape. */
export const compareCommand: Command = async ({ operands, options, source }, given) => {
  const ports = inWorkingDirectory(source, given);
  const [baseline = '', candidate = ''] = operands;
  if (baseline === '-' && candidate === '-')
    throw new InputError(['standard input can be read once: give - for one of the two results']);
  const to = whereTo(options);
  const exitCode = k6ExitCodeOf(options['k6-exit-code']);
  const rules = { ...(await judgedBy(source, ports)), mustCompare: true as const };
  let lookup = await baselineOf(baseline, ports);
  const runs = lookup.kind === 'found' ? lookup.baseline.runs : [];
  const measurement = await readForeign(
    [candidate],
    { tags: [], thresholds: rules.thresholds, follow: false, kinds: kindsOf(runs) },
    ports,
  );
  // CSV names no kinds of metrics: what the other side calls a gauge must not be held against a percentile.
  const kinds = kindsOf([measurement.summary]);
  const isReadAgain = runs.some((run) => differ(kindsOf([run]), kinds));
  if (isReadAgain && (await stat(resolve(ports.workingDirectory, baseline)).catch(() => undefined))?.isFile())
    lookup = await baselineOf(baseline, ports, kinds);
  if (lookup.series !== undefined) {
    const series = startingWith(lookup.series, measurement.series);
    if (series.length > 0) measurement.baseSeries = series;
  }
  measurement.summary = endedWith(measurement.summary, exitCode);
  return judgeAndWrite(measurement, lookup, rules, to, ports);
};

/** The first run on the clock of the second, so that both begin at the same moment. */
function startingWith(base: readonly Series[], candidate: readonly Series[]): Series[] {
  const start = (series: readonly Series[]) =>
    series.reduce((first, { points }) => Math.min(first, points[0]?.[0] ?? first), Number.POSITIVE_INFINITY);
  const shiftMs = start(candidate) - start(base);
  if (!Number.isFinite(shiftMs)) return [];
  return base.map((series) => ({
    ...series,
    points: series.points.map(([atMs, value]): [number, number] => [atMs + shiftMs, value]),
  }));
}

function kindsOf(runs: readonly RunSummary[]): Map<string, DeclaredMetric> {
  return new Map(
    runs.flatMap(({ metrics }) =>
      metrics.map((metric): [string, DeclaredMetric] => [metric.name, declarationOf(metric)]),
    ),
  );
}

function differ(a: ReadonlyMap<string, DeclaredMetric>, b: ReadonlyMap<string, DeclaredMetric>): boolean {
  return [...a].some(([name, { type }]) => b.has(name) && b.get(name)?.type !== type);
}
