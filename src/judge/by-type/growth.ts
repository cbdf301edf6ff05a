import type { Growth } from '../../domain/judgement.ts';
import type { Measurement, Phase } from '../../domain/measurement.ts';
import type { Series } from '../../domain/observation.ts';
import { isEmptied } from './recovery.ts';
import { windowMedians } from './series-windows.ts';
import { median, risingPValue, theilSen } from '../statistics.ts';
import { isObserved, metricSeries } from '../../metrics/observed.ts';
import { formatPercent, formatQuantity, formatDuration } from '../../wording/numbers.ts';
import { observedLabel } from '../../wording/series.ts';

/** Twelve blocks of at least 40 s: shorter ones follow each other too closely to count as independent. */
const BLOCKS = 12;
const SHORTEST_BLOCK_S = 40;
const FEWEST_BLOCKS = 10;
const P_LIMIT = 0.001;
const HOUR_MS = 3_600_000;

/** What must not grow while the load is steady, and from which growth over the hold on it matters. */
const LEAST_RISE: Record<'memory' | 'queue' | 'latency' | 'cpu', (middle: number) => number> = {
  memory: (middle) => middle * 0.05,
  queue: (middle) => Math.max(10, middle * 0.2),
  latency: (middle) => Math.max(10, middle * 0.2),
  cpu: (middle) => Math.max(0.05, middle * 0.2),
};
const NOT_OURS = ['k6', 'machine', 'prometheus', 'grafana'];

type Watched = keyof typeof LEAST_RISE;

/** Undefined for what may grow as it likes. */
function watchedAs(series: Series): Watched | undefined {
  if (!isObserved(series)) return metricSeries([series], 'http_req_duration', 'p(95)') && 'latency';
  const { service, quantity, queue } = series;
  if (isQueueDepth(series)) return 'queue';
  if (NOT_OURS.includes(service) || queue !== undefined) return undefined;
  return quantity === 'memory' || quantity === 'cpu' ? quantity : undefined;
}

/** Of all queues together. */
const isQueueDepth = (series: Series): boolean =>
  isObserved(series) &&
  series.service === 'queue' &&
  series.quantity === 'depth' &&
  series.queue === undefined;

/**
 * Growth over the judged hold: Theil-Sen slope of block medians, and whether it is more than noise (one-sided
 * Mann-Kendall, p < 0.001), more than a trifle, and still going on in the last two thirds, where a warm-up has ended.
 */
export function judgeGrowth(measurement: Measurement, of: 'everything' | 'the queue'): Growth[] {
  const hold = measurement.summary.phases.find(({ judged, kind }) => judged && kind === 'hold');
  if (hold === undefined) return [];
  return measurement.series.flatMap((series) => {
    const watched = watchedAs(series);
    const isAsked = watched !== undefined && (of === 'everything' || watched === 'queue');
    return isAsked ? (growthOf(series, hold, LEAST_RISE[watched]) ?? []) : [];
  });
}

function growthOf(series: Series, hold: Phase, least: (middle: number) => number): Growth | undefined {
  const holdMs = hold.toMs - hold.fromMs;
  const blocks = windowMedians(series.points, hold.fromMs, hold.toMs, holdMs / BLOCKS);
  if (blocks.length < FEWEST_BLOCKS) return undefined;
  const values = blocks.map(([, value]) => value);
  const slope = theilSen(blocks);
  const pValue = risingPValue(values);
  const rise = slope * holdMs;
  const lastTwoThirds = blocks.slice(Math.floor(blocks.length / 3));
  const longEnough = holdMs / 1000 >= BLOCKS * SHORTEST_BLOCK_S;
  const growing =
    longEnough &&
    pValue < P_LIMIT &&
    rise > least(median(values)) &&
    theilSen(lastTwoThirds) > slope * STILL_RISING &&
    risingPValue(lastTwoThirds.map(([, value]) => value)) < 0.01 &&
    !(isQueueDepth(series) && !isEmptied(series.points));
  const growth = {
    metric: nameOf(series),
    perHour: slope * HOUR_MS,
    unit: series.unit,
    pValue,
    growing,
    ...(!longEnough && { holdTooShort: true as const }),
  };
  return { ...growth, sentence: sentenceOf(growth, rise, median(values), holdMs, longEnough) };
}

/** `Orchestrator memory (replica 2)`, `p95 latency` */
const nameOf = (series: Series): string => (isObserved(series) ? observedLabel(series) : 'p95 latency');

/** Slope of the last two thirds against the whole: a warm-up flattens out, a leak does not. */
const STILL_RISING = 0.5;

function sentenceOf(
  { metric, perHour, unit, pValue, growing }: Omit<Growth, 'sentence'>,
  rise: number,
  middle: number,
  holdMs: number,
  longEnough: boolean,
): string {
  const rate = `${metric} ${perHour < 0 ? 'falls' : 'grows'} by ${formatQuantity(Math.abs(perHour), unit as Series['unit'])} per hour`;
  const share = middle > 0 ? `, ${formatPercent(Math.abs(rise) / middle)} over the hold` : '';
  const chance = pValue < P_LIMIT ? 'p < 0.001' : `p = ${pValue.toFixed(3)}`;
  if (!longEnough)
    return `${rate}${share}: a hold of ${formatDuration(holdMs / 1000)} is too short to tell a trend from noise (${BLOCKS * SHORTEST_BLOCK_S} s are needed).`;
  return growing
    ? `${rate}${share} (${chance}): it does not settle.`
    : `${rate}${share} (${chance}): no lasting growth.`;
}
