import type { Metric } from '../../domain/measurement.ts';
import type { K6Threshold } from '../../domain/threshold.ts';
import { metricName, parseMetricName } from '../../metrics/name.ts';
import { metricFromValues } from '../summary/values.ts';
import { RecorderReader, type Rows } from './events.ts';

export interface RecorderSummary {
  metrics: Metric[];
  thresholds: K6Threshold[];
  /** Thresholds of sub-metrics: the recorder lists them, and never says that one was crossed. */
  untold: Omit<K6Threshold, 'ok'>[];
  /** False when the recording has no `stop`: k6 was killed, or still writes. */
  complete: boolean;
}

/**
 * Totals of a dashboard recording: its last `cumulative` line. Values have about five digits, rates come without their
 * counts, and no trend has one, so that most figures are there and few are exact.
 */
export function readRecorderSummary(text: string): RecorderSummary {
  const reader = new RecorderReader();
  let crossed: ReadonlyMap<string, readonly string[]> = new Map();
  let totals: Rows = [];
  let complete = false;
  for (const line of text.split('\n')) {
    const event = reader.read(line);
    if (event.kind === 'cumulative') totals = event.rows;
    else if (event.kind === 'crossed') crossed = event.expressions;
    else if (event.kind === 'stop') complete = true;
  }
  return {
    metrics: totals.length === reader.names.length ? metricsFrom(reader, totals) : [],
    ...thresholdsFrom(reader.thresholds, crossed),
    complete,
  };
}

const KINDS: readonly Metric['kind'][] = ['trend', 'rate', 'counter', 'gauge'];

function metricsFrom({ names, declared, aggregates }: RecorderReader, totals: Rows): Metric[] {
  return names.flatMap((name, index) => {
    const declaration = declared.get(name);
    const type = KINDS.find((kind) => kind === declaration?.type);
    if (type === undefined || declaration === undefined || name === 'time') return [];
    const row = totals[index] ?? [];
    const values = new Map((aggregates.get(type) ?? []).map((aggregate, at) => [aggregate, row[at]]));
    if ([...values.values()].every((value) => value == null)) return [];
    const base = parseMetricName(name)?.name ?? name;
    const metric = metricFromValues(name, Object.fromEntries(values), new Map([[base, declaration]]), type);
    return typeof metric === 'string' ? [] : [metric];
  });
}

function thresholdsFrom(
  declared: ReadonlyMap<string, readonly string[]>,
  crossed: ReadonlyMap<string, readonly string[]>,
): Pick<RecorderSummary, 'thresholds' | 'untold'> {
  const all = [...declared].flatMap(([written, expressions]) => {
    const name = parseMetricName(written);
    if (name === undefined) return [];
    const metric = metricName(name.name, name.tags);
    const isPart = Object.keys(name.tags).length > 0;
    return expressions.map((expression) => ({
      isPart,
      threshold: { metric, expression, ok: crossed.get(written)?.includes(expression) !== true },
    }));
  });
  return {
    thresholds: all.filter(({ isPart }) => !isPart).map(({ threshold }) => threshold),
    untold: all
      .filter(({ isPart }) => isPart)
      .map(({ threshold: { metric, expression } }) => ({ metric, expression })),
  };
}
