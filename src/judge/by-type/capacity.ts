import type { Capacity } from '../../domain/judgement.ts';
import type { Measurement, Phase, RunSummary } from '../../domain/measurement.ts';
import type { Threshold } from '../../domain/plan.ts';
import { isWholeRun } from '../../metrics/name.ts';
import { observedBehind } from '../../metrics/observed.ts';
import { rateIn, unitIn } from '../../metrics/select.ts';
import { findKnee, type LoadPoint } from './knee.ts';
import { between, firstLasting, pointsOf } from './series-windows.ts';
import { p95In } from '../p95.ts';
import { median } from '../statistics.ts';
import { judgeAt } from '../limits/thresholds.ts';
import { formatCount, formatPercent, formatQuantity } from '../../wording/numbers.ts';
import { workOf } from '../../wording/tested.ts';
import { statisticText } from '../../wording/sentences.ts';

const LOWEST_ACHIEVED = 0.95;
/** A service this many times slower than at its first steps is past its knee, whatever its limits say. */
const SLOWER_BY = 10;
/** Ten times almost nothing is still nothing. */
const SLOW_FROM_MS = 100;
/** As the default limit of a stress test: requests that fail from the first step on may be meant to. */
const MOST_MORE_FAILING = 0.05;

/**
 * Stress: the first step from which on the service did not hold (two steps running, or the last one): a limit crossed,
 * goodput under 95 % of what was offered, p95 ten times that of the first steps, or, where no limit is on errors,
 * 5 points more failed requests.
 */
export function judgeCapacity(measurement: Measurement, thresholds: Threshold[]): Capacity {
  const { summary } = measurement;
  const work = workOf(summary);
  const phases = summary.phases.filter(({ judged }) => judged);
  const firstP95 = median(phases.slice(0, 2).flatMap((phase) => p95In(summary, { phase: phase.name }) ?? []));
  const firstFailed = median(
    phases.slice(0, 2).flatMap(({ name }) => rateIn(summary, 'http_req_failed', { phase: name })?.rate ?? []),
  );
  const limitsErrors = thresholds.some(({ metric }) => metric === 'http_req_failed');
  const steps = phases.map((phase) => {
    const tags = { phase: phase.name };
    const gaveWay = [
      ...crossedLimits(measurement, thresholds, phase),
      ...tooLittle(phase, work),
      ...muchSlower(summary, phase, firstP95),
      ...(limitsErrors ? [] : manyMoreFail(summary, phase, firstFailed)),
    ];
    return {
      phase,
      p95Ms: p95In(summary, { phase: phase.name }),
      errorRate: rateIn(summary, 'http_req_failed', tags)?.rate,
      gaveWay,
    };
  });
  const breaking = steps.findIndex(({ gaveWay }, index) => {
    const next = steps[index + 1];
    return gaveWay.length > 0 && (next === undefined || next.gaveWay.length > 0);
  });
  const broke = steps[breaking];
  const good = steps
    .slice(0, breaking < 0 ? steps.length : breaking)
    .findLast(({ gaveWay }) => gaveWay.length === 0);
  const gaveWay = broke === undefined ? '' : firstToGive(measurement, broke.gaveWay);
  const capacity: Omit<Capacity, 'sentence'> = {
    kind: broke === undefined ? 'held' : 'broke',
    lastGood: good && pointOf(good.phase),
    breakingPoint: broke && { ...pointOf(broke.phase), gaveWay },
    knee: broke === undefined ? undefined : findKnee(loadPoints(measurement)),
    steps: steps.map(({ phase, p95Ms, errorRate, gaveWay: why }) => ({
      phase: phase.name,
      vus: phase.targetVus,
      offeredEventsPerSecond: phase.offeredEventsPerSecond ?? 0,
      achievedEventsPerSecond: phase.achievedEventsPerSecond ?? 0,
      p95Ms,
      errorRate,
      broken: why.length === 0 ? undefined : why.map(({ text }) => text).join(', '),
    })),
  };
  return { ...capacity, sentence: sentenceOf(capacity, work) };
}

/** Phases whose limits must hold: all up to the breaking point; the first one in any case. */
export function phasesThatMustHold({ steps, breakingPoint }: Capacity): string[] {
  const names = steps.map(({ phase }) => phase);
  const breaking = breakingPoint === undefined ? names.length : names.indexOf(breakingPoint.phase);
  return names.slice(0, Math.max(1, breaking));
}

/** One thing that gave way, and when it began to, as far as the timeline tells. */
interface GaveWay {
  text: string;
  sinceMs: (measurement: Measurement) => number | undefined;
}

/** How much is carried is an aim of the whole test; what services used is known for the whole test only. */
const isAim = (metric: string): boolean =>
  observedBehind(metric) !== undefined || metric === 'events_per_second' || metric === 'requests_per_second';

function crossedLimits(measurement: Measurement, thresholds: Threshold[], phase: Phase): GaveWay[] {
  return thresholds
    .filter(({ tags, metric, level }) => isWholeRun(tags) && level === 'error' && !isAim(metric))
    .flatMap((threshold): GaveWay[] => {
      const { outcome, actual } = judgeAt(threshold, measurement.summary, [{ phase: phase.name }]);
      if (outcome !== 'failed' || actual === undefined) return [];
      const { metric, limit, operator, statistic } = threshold;
      const unit = unitIn(measurement.summary, metric, statistic);
      const name =
        metric === 'http_req_failed'
          ? 'errors'
          : metric === 'http_req_duration'
            ? statisticText(threshold)
            : metric;
      const overTime = metric === 'http_req_duration' ? 'p(95)' : undefined;
      return [
        {
          text: `${name} ${formatQuantity(actual, unit)} (limit ${formatQuantity(limit, unit)})`,
          sinceMs: (all) =>
            firstLasting(pointsOf(all, metric, overTime), (value) =>
              operator.startsWith('<') ? value >= limit : value <= limit,
            ),
        },
      ];
    });
}

function tooLittle(phase: Phase, work: string): GaveWay[] {
  const { offeredEventsPerSecond: offered, achievedEventsPerSecond: achieved } = phase;
  if (offered === undefined || achieved === undefined || achieved >= offered * LOWEST_ACHIEVED) return [];
  return [
    {
      text: `only ${formatCount(achieved)} of ${formatCount(offered)} offered ${work}/s were answered (${formatPercent(achieved / offered)})`,
      sinceMs: (all) => firstLasting(loadPointsOverTime(all), (share) => share < LOWEST_ACHIEVED, 5),
    },
  ];
}

function muchSlower(summary: RunSummary, phase: Phase, firstP95: number): GaveWay[] {
  const p95 = p95In(summary, { phase: phase.name });
  if (p95 === undefined || p95 < SLOW_FROM_MS || !(p95 > firstP95 * SLOWER_BY)) return [];
  return [
    {
      text: `p95 ${formatQuantity(p95, 'ms')} is ${Math.round(p95 / firstP95)} times that of the first steps`,
      sinceMs: (all) =>
        firstLasting(pointsOf(all, 'http_req_duration', 'p(95)'), (value) => value > firstP95 * SLOWER_BY),
    },
  ];
}

/** Where no limit says how many are too many. */
function manyMoreFail(summary: RunSummary, phase: Phase, firstFailed: number): GaveWay[] {
  const failed = rateIn(summary, 'http_req_failed', { phase: phase.name })?.rate;
  if (failed === undefined || !(failed > firstFailed + MOST_MORE_FAILING)) return [];
  return [
    {
      text: `errors ${formatPercent(failed)} (${formatPercent(firstFailed)} in the first steps)`,
      sinceMs: (all) =>
        firstLasting(pointsOf(all, 'http_req_failed'), (value) => value > firstFailed + MOST_MORE_FAILING),
    },
  ];
}

/** Of several, the one the timeline saw first is named first. */
function firstToGive(measurement: Measurement, gaveWay: GaveWay[]): string {
  const sorted = gaveWay
    .map(({ text, sinceMs }) => ({ text, since: sinceMs(measurement) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.since === b.since ? 0 : a.since - b.since));
  return sorted.map(({ text }) => text).join(', then ');
}

const pointOf = (phase: Phase) => ({
  phase: phase.name,
  vus: phase.targetVus,
  eventsPerSecond: phase.achievedEventsPerSecond ?? 0,
});

/** Achieved ÷ offered, second by second, while the load does not fall. */
function loadPointsOverTime(measurement: Measurement): [atMs: number, share: number][] {
  return loadSeconds(measurement).map(([atMs, offered, achieved]) => [atMs, achieved / offered]);
}

const loadPoints = (measurement: Measurement): LoadPoint[] => {
  const seconds = loadSeconds(measurement);
  const size = Math.max(1, Math.min(5, Math.floor(seconds.length / 40)));
  const points: LoadPoint[] = [];
  for (let index = 0; index + size <= seconds.length; index += size) {
    const window = seconds.slice(index, index + size);
    const mean = (which: 1 | 2) => window.reduce((sum, second) => sum + second[which], 0) / size;
    points.push([mean(1), mean(2)]);
  }
  return points;
};

function loadSeconds(measurement: Measurement): [atMs: number, offered: number, achieved: number][] {
  const { phases } = measurement.summary;
  const until = phases.find(({ kind }) => kind === 'down')?.fromMs ?? Number.POSITIVE_INFINITY;
  const isOfRequests = workOf(measurement.summary) === 'requests';
  const curve = pointsOf(measurement, isOfRequests ? 'requests_offered' : 'events_offered');
  const sent = pointsOf(measurement, isOfRequests ? 'http_reqs' : 'events_submitted');
  return between(sent, phases[0]?.fromMs ?? 0, until).flatMap(([atMs, achieved]) => {
    // A sample tells of the second before it.
    const offered = offeredAt(curve, atMs - 500);
    return offered > 0 ? [[atMs, offered, achieved]] : [];
  });
}

function offeredAt(curve: readonly (readonly [number, number])[], atMs: number): number {
  const next = curve.findIndex(([at]) => at >= atMs);
  const to = curve[next];
  const from = curve[next - 1];
  if (to === undefined || from === undefined) return to?.[1] ?? 0;
  return from[1] + ((to[1] - from[1]) * (atMs - from[0])) / (to[0] - from[0]);
}

function sentenceOf(
  { breakingPoint, lastGood, steps, knee }: Omit<Capacity, 'sentence'>,
  work: string,
): string {
  const last = steps.at(-1);
  if (breakingPoint === undefined)
    return last === undefined
      ? 'No step was reached, so nothing is known about the breaking point.'
      : `Held up to ${formatCount(last.vus)} VUs and ${formatCount(last.achievedEventsPerSecond)} ${work}/s; no breaking point was reached.`;
  const before =
    lastGood === undefined
      ? 'no step held'
      : `held at ${formatCount(lastGood.vus)} VUs and ${formatCount(lastGood.eventsPerSecond)} ${work}/s`;
  const bend =
    knee === undefined
      ? ''
      : ` Throughput stops rising at ${formatCount(knee.eventsPerSecond)} ${work}/s (95 % interval ${formatCount(knee.low)} to ${formatCount(knee.high)}).`;
  return `Broke at ${formatCount(breakingPoint.vus)} VUs: ${breakingPoint.gaveWay}; ${before}.${bend}`;
}
