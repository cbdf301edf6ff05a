import type { Metric, RunSummary, Trend } from '../../domain/measurement.ts';

/** One number of a run that is compared with the same number of earlier runs. */
export interface Figure {
  /** Metric name, with the phase when the profile judges several: `http_req_duration{phase:step-2}`. */
  metric: string;
  statistic: string;
  unit: string;
  better: 'lower' | 'higher' | 'neither';
  value: number;
  /** Events `value` is a rate of, for its sampling error. */
  total: number | undefined;
  scale: 'log' | 'rate' | 'count';
  /** Share of the family-wise error this figure may spend, before normalisation. */
  weight: number;
  /** A worsening below `floor` is never called regressed; a change surely inside `margin` is no change. Ratio, or points for rates. */
  floor: number;
  margin: number;
}

interface Importance {
  weight: number;
  floor: number;
  margin: number;
}

/** Weights, floors and margins: facts on statistics, section 7, with one p95 instead of two. */
const LATENCY: [percent: number, importance: Importance][] = [
  [50, { weight: 0.05, floor: 0.05, margin: 0.1 }],
  [95, { weight: 0.4, floor: 0.05, margin: 0.1 }],
  [99, { weight: 0.05, floor: 0.1, margin: 0.2 }],
];
const THROUGHPUT: Importance = { weight: 0.2, floor: 0.03, margin: 0.05 };
const ERROR_POINTS: Importance = { weight: 0.1, floor: 0.002, margin: 0.002 };
const OBSERVED: Record<string, Importance & { reduce: 'avg' | 'max' }> = {
  'orchestrator.cpu': { weight: 0.1, floor: 0.05, margin: 0.1, reduce: 'avg' },
  'orchestrator.memory': { weight: 0.05, floor: 0.05, margin: 0.1, reduce: 'max' },
  'queue.depth': { weight: 0.05, floor: 0.1, margin: 0.2, reduce: 'avg' },
};
/** Everything else shares this between its members, so that 300 metrics of a user's script do not blind the main ones. */
const OTHERS = { weight: 0.1, floor: 0.05, margin: 0.1 };

/** k6's own bookkeeping and parts of `http_req_duration`: a change in them is not news of its own. */
const NOT_COMPARED =
  /^(vus|vus_max|iterations|iteration_duration|dropped_iterations|data_sent|data_received|group_duration|http_req_(blocked|connecting|tls_handshaking|sending|receiving|waiting))$/;

/** What is compared of a run, by a key that is the same for the same figure of another run. */
export function comparedFigures(run: RunSummary): Map<string, Figure> {
  const phases = run.profile?.judgedPhases ?? [];
  const judged = phases.filter((phase) => run.metrics.some((metric) => metric.tags.phase === phase));
  const windows: (string | undefined)[] = judged.length > 0 ? judged : [undefined];
  const figures: Figure[] = [];
  for (const phase of windows) figures.push(...mainFigures(run, phase, windows.length));
  figures.push(...observedFigures(run), ...otherFigures(run, windows.length === 1 ? windows[0] : undefined));
  return new Map(figures.map((figure) => [`${figure.metric} ${figure.statistic}`, figure]));
}

function mainFigures(run: RunSummary, phase: string | undefined, windows: number): Figure[] {
  const figures: Figure[] = [];
  const several = windows > 1;
  for (const metric of run.metrics) {
    if (!isWindow(metric, phase)) continue;
    const name = several && phase !== undefined ? `${metric.name}{phase:${phase}}` : metric.name;
    if (metric.name === 'http_req_duration' && metric.kind === 'trend') {
      for (const [percent, importance] of LATENCY) {
        if (several && percent !== 95) continue;
        const value = quantileAt(metric, percent);
        if (value !== undefined)
          figures.push(figureOf(metric, name, `p(${percent})`, value, share(importance, windows)));
      }
    } else if (metric.name === 'http_req_failed' && metric.kind === 'rate') {
      figures.push(rateFigure(metric, name, share(ERROR_POINTS, windows)));
    } else if (metric.name === 'events_per_second' && metric.kind === 'gauge') {
      figures.push(
        figureOf(metric, name, 'per second', metric.avg ?? metric.last, share(THROUGHPUT, windows)),
      );
    }
  }
  return figures;
}

function observedFigures(run: RunSummary): Figure[] {
  const figures: Figure[] = [];
  for (const series of run.observed) {
    const importance = OBSERVED[series.metric];
    if (importance === undefined || Object.keys(series.labels).length > 0) continue;
    const { reduce, ...rest } = importance;
    figures.push({
      metric: series.metric,
      statistic: reduce,
      unit: series.unit,
      better: 'lower',
      value: series[reduce],
      total: undefined,
      scale: 'log',
      ...rest,
    });
  }
  return figures;
}

/** Custom metrics over the judged window (or the whole run), and latency by endpoint when there are several. */
function otherFigures(run: RunSummary, phase: string | undefined): Figure[] {
  const figures: Figure[] = [];
  const endpoints = run.metrics.filter(isEndpoint);
  for (const metric of endpoints.length > 1 ? endpoints : []) {
    const value = quantileAt(metric, 95);
    if (value !== undefined)
      figures.push(figureOf(metric, `${metric.name}{name:${metric.tags.name}}`, 'p(95)', value, OTHERS));
  }
  const main = new Set(['http_req_duration', 'http_req_failed', 'events_per_second']);
  for (const metric of run.metrics) {
    if (main.has(metric.name) || NOT_COMPARED.test(metric.name)) continue;
    const narrowed = run.metrics.some((other) => other.name === metric.name && other.tags.phase === phase);
    if (!isWindow(metric, narrowed ? phase : undefined)) continue;
    const figure = otherFigure(metric);
    if (figure !== undefined) figures.push(figure);
  }
  const judged = figures.filter((figure) => figure.better !== 'neither').length;
  return figures.map((figure) => ({ ...figure, weight: OTHERS.weight / Math.max(1, judged) }));
}

function otherFigure(metric: Metric): Figure | undefined {
  switch (metric.kind) {
    case 'trend': {
      const value = quantileAt(metric, 95);
      return value === undefined ? undefined : figureOf(metric, metric.name, 'p(95)', value, OTHERS);
    }
    case 'rate':
      return rateFigure(metric, metric.name, {
        ...OTHERS,
        floor: ERROR_POINTS.floor,
        margin: ERROR_POINTS.margin,
      });
    case 'counter':
      return metric.better === 'lower' || metric.perSecond === undefined
        ? { ...figureOf(metric, metric.name, 'count', metric.count, OTHERS), scale: 'count', unit: 'count' }
        : { ...figureOf(metric, metric.name, 'per second', metric.perSecond, OTHERS), unit: 'per second' };
    case 'gauge':
      return figureOf(metric, metric.name, 'value', metric.avg ?? metric.last, OTHERS);
  }
}

function figureOf(
  metric: Metric,
  name: string,
  statistic: string,
  value: number,
  importance: Importance,
): Figure {
  return {
    metric: name,
    statistic,
    unit: metric.unit,
    better: metric.better,
    value,
    total: undefined,
    scale: 'log',
    ...importance,
  };
}

function rateFigure(metric: Metric & { kind: 'rate' }, name: string, importance: Importance): Figure {
  return { ...figureOf(metric, name, 'rate', metric.rate, importance), total: metric.total, scale: 'rate' };
}

function share(importance: Importance, windows: number): Importance {
  return { ...importance, weight: importance.weight / windows };
}

function isWindow(metric: Metric, phase: string | undefined): boolean {
  const tags = Object.entries(metric.tags);
  return phase === undefined ? tags.length === 0 : tags.length === 1 && metric.tags.phase === phase;
}

function isEndpoint(metric: Metric): metric is Trend {
  return (
    metric.kind === 'trend' &&
    metric.name === 'http_req_duration' &&
    metric.tags.name !== undefined &&
    Object.keys(metric.tags).length === 1
  );
}

/** Value of the quantile function at `percent`, linear between its points; undefined without samples. */
function quantileAt(trend: Trend, percent: number): number | undefined {
  if (trend.count === 0) return undefined;
  const above = trend.quantiles.findIndex(([at]) => at >= percent);
  const high = trend.quantiles[above];
  if (high === undefined) return undefined;
  const low = trend.quantiles[above - 1];
  if (high[0] === percent || low === undefined) return high[0] === percent ? high[1] : undefined;
  return low[1] + ((percent - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
