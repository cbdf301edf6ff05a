import type { ObservedSeries, Series } from '../../src/domain/observation.ts';
import { parseObservedName } from '../../src/domain/observed-name.ts';
import { seriesName } from '../../src/metrics/observed.ts';

/** A series by its name: `orchestrator.cpu` of a service, `http_req_duration p(95)` or `vus` of k6. */
export function seriesOf(
  name: string,
  unit: Series['unit'],
  points: [atMs: number, value: number][],
  tags: Record<string, string> = {},
): Series {
  if (parseObservedName(name, tags) !== undefined) return observedSeries(name, unit, points, tags);
  const [metric = '', statistic] = name.split(' ');
  return { metric, tags, ...(statistic !== undefined && { statistic }), unit, source: 'k6', points };
}

export function observedSeries(
  name: string,
  unit: Series['unit'],
  points: [atMs: number, value: number][],
  tags: Record<string, string> = {},
): ObservedSeries {
  const identity = parseObservedName(name, tags);
  if (identity === undefined || name.includes(' ')) throw new Error(`${name} is nothing observed`);
  return { ...identity, unit, source: 'cgroup', points };
}

/** Names and tags of all of them: `queue.depth`, `queue.depth{queue:orders}`. */
export function seriesCalled(series: readonly Series[], name: string): Series[] {
  return series.filter((one) => seriesName(one).name === name);
}

/** A figure of a service over the judged window, the same at every moment. */
export function observedFigure(
  name: string,
  unit: Series['unit'],
  value: number,
  tags: Record<string, string> = {},
) {
  const identity = parseObservedName(name, tags);
  if (identity === undefined) throw new Error(`${name} is nothing observed`);
  return { ...identity, unit, min: value, max: value, avg: value, final: value };
}
