import type { Series, Side } from '../../domain/observation.ts';
import type { Chart, Report } from '../../domain/report.ts';
import { isObserved, observedBehind, seriesName } from '../../metrics/observed.ts';
import { cleanName } from '../../wording/escape.ts';
import { type Grid, gridFor, seriesOnGrid } from '../model/down-sample.ts';
import { GLOSSARY } from '../model/glossary.ts';
import { histogram } from '../model/histogram.ts';
import { percentileRows } from '../model/compared.ts';
import { timeSpan } from '../model/time-span.ts';

/** What the page's script draws: embedded as JSON, read as data. */
export interface ChartData {
  /** Seconds since the start of the first phase, one for each bucket. */
  seconds: number[];
  stepS: number;
  startMs: number;
  phases: { name: string; fromS: number; toS: number; judged: boolean }[];
  charts: {
    id: string;
    unit: string;
    /** A limit to draw, in the chart's unit. */
    limits: { label: string; value: number }[];
    lines: { label: string; role: string; side?: Side; values: (number | null)[] }[];
  }[];
  /** [percent, ms] of the judged latency. */
  distribution: [number, number][];
  /** [percent, ms of the base, ms of the candidate, change] where two versions were measured. */
  percentiles: [number, number, number, number][];
  /** What the two lines of it are called: this run first. */
  versions: [string, string];
  /** [from ms, to ms, share of all answers]. */
  histogram: [number, number, number][];
  /** Words that explain themselves, as they stand in the page. */
  words: { word: string; id: string; text: string }[];
  distributionLimits: { percent: number; ms: number }[];
}

/** Keeps a page of a day's run as small as one of a minute's. */
const MOST_BUCKETS = 480;
/** Lines whose peak is the news; the others are means over their bucket. */
function isPeak(series: Series): boolean {
  if (!isObserved(series)) return ['p(99)', 'max'].includes(series.statistic ?? '');
  return series.service === 'queue' && ['depth', 'oldest_age'].includes(series.quantity);
}

export function chartData(report: Report): ChartData {
  const [fromMs, toMs] = timeSpan(report);
  const grid =
    toMs > fromMs ? gridFor(fromMs, toMs + 1, MOST_BUCKETS) : { fromMs: 0, stepMs: 1000, count: 1 };
  const second = (atMs: number) => Math.round((atMs - grid.fromMs) / 100) / 10;
  return {
    seconds: Array.from({ length: grid.count }, (_, bucket) => (bucket * grid.stepMs) / 1000),
    stepS: grid.stepMs / 1000,
    startMs: grid.fromMs,
    phases: shadedSpans(report).map(({ name, fromMs, toMs, judged }) => ({
      name: cleanName(name),
      fromS: second(fromMs),
      toS: second(toMs),
      judged,
    })),
    charts: report.charts.map((chart) => ({
      id: chart.id,
      unit: chart.unit,
      limits: limitsOf(report, chart),
      lines: chart.lines.map(({ label, series, side }) => ({
        label: cleanName(label),
        role: seriesName(series).name,
        ...(side && { side }),
        values: lineValues(series, grid).map(rounded),
      })),
    })),
    distribution: report.distribution.map(([percent, ms]): [number, number] => [percent, rounded(ms) ?? 0]),
    percentiles: percentileRows(report).map(
      ({ percent, baseMs, candidateMs, change }): [number, number, number, number] => [
        percent,
        rounded(baseMs) ?? 0,
        rounded(candidateMs) ?? 0,
        rounded(change) ?? 0,
      ],
    ),
    versions:
      report.summary.sideBySide !== undefined || isDrawnOfTwo(report)
        ? ['this change', 'base']
        : ['this run', 'the run before'],
    histogram: histogram(report.distribution).map(({ fromMs, toMs, share }): [number, number, number] => [
      rounded(fromMs) ?? 0,
      rounded(toMs) ?? 0,
      rounded(share) ?? 0,
    ]),
    words: GLOSSARY.flatMap(({ id, words, text }) => words.map((word) => ({ word, id, text }))),
    distributionLimits: report.judgement.thresholds.flatMap(({ threshold }) =>
      threshold.metric === 'http_req_duration' && threshold.statistic.kind === 'percentile'
        ? [{ percent: threshold.statistic.percent, ms: threshold.limit }]
        : [],
    ),
  };
}

const isDrawnOfTwo = ({ charts }: Report): boolean =>
  charts.some(({ lines }) => lines.some(({ side }) => side !== undefined));

/** The phases, or the rounds of two versions. */
function shadedSpans({
  phases,
  summary: { sideBySide },
}: Report): { name: string; fromMs: number; toMs: number; judged: boolean }[] {
  if (sideBySide === undefined) return phases;
  return sideBySide.rounds.flatMap(({ round, fromMs, toMs, notCounted }) =>
    fromMs === undefined || toMs === undefined
      ? []
      : [{ name: `round ${round}`, fromMs, toMs, judged: notCounted === undefined }],
  );
}

function lineValues(series: Series, grid: Grid): (number | null)[] {
  return seriesOnGrid(series, grid, isPeak(series) ? 'max' : 'mean');
}

/** The metric by the chart on which its limits are drawn. */
const LIMITED = new Map([
  ['latency', 'http_req_duration'],
  ['throughput', 'events_per_second'],
  ['errors', 'http_req_failed'],
  ['memory', 'orchestrator.memory'],
  ['cpu', 'orchestrator.cpu'],
  ['queue', 'queue.depth'],
]);

/** The limits that belong on a chart: those on what its lines show. */
function limitsOf(report: Report, chart: Chart): { label: string; value: number }[] {
  const wanted = LIMITED.get(chart.id);
  return report.judgement.thresholds
    .filter(({ threshold }) => threshold.metric === wanted && Object.keys(threshold.tags).length === 0)
    .slice(0, 3)
    .flatMap(({ threshold }) => {
      const { statistic, limit, ofLimit, metric } = threshold;
      const whole = ofLimit === true ? ownLimit(report, metric) : 1;
      const label = statistic.kind === 'percentile' ? `limit of p${statistic.percent}` : 'limit';
      return whole === undefined ? [] : [{ label, value: limit * whole }];
    });
}

/** What a limit like "80 % of its limit" is a share of. */
function ownLimit(report: Report, metric: string): number | undefined {
  const of = observedBehind(metric);
  const service = report.services.find((one) => one.service === of?.service);
  return of?.quantity === 'cpu' ? service?.cpuLimit : service?.memoryLimit;
}

/** More digits than are shown: rounded twice, 0.2595 would read 0.26 here and 0.259 in the comment. */
function rounded(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(6));
}
