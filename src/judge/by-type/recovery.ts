import type { Recovery } from '../../domain/judgement.ts';
import type { Measurement, Phase, RunSummary } from '../../domain/measurement.ts';
import { between, firstLasting, type Points, pointsOf, queueDepth, windowMedians } from './series-windows.ts';
import { p95In } from '../p95.ts';
import { median, medianDeviation } from '../statistics.ts';
import { formatCount, formatDuration } from '../../wording/numbers.ts';

/** Back to normal within a quarter (a 10 % band doubles the spread of the result, docs/verdicts.md). */
const RECOVERED_WITHIN = 1.25;
/** A quarter of a few milliseconds is the noise of the machine. */
const SLACK_MS = 10;
/** Answering fast with errors is not recovered. */
const MOST_ERRORS = 0.01;
const LONGEST_WINDOW_MS = 5000;
const WINDOWS_BEFORE = 12;

type Spike = Recovery['spikes'][number];

/** Spike: from the moment the load is back at its base, the seconds until latency and queue are back too. */
export function judgeRecovery(measurement: Measurement): Recovery {
  const { phases } = measurement.summary;
  const spikes = phases.flatMap((phase, index): Spike[] => {
    // The hold before the first spike: a later one may still suffer from the spike before it.
    const base = phases.slice(0, index).find(({ kind, judged }) => kind === 'hold' && judged);
    const watch = watchAfter(phases, index);
    if (!isSpike(phase, phases) || base === undefined) return [];
    return [
      {
        phase: phase.name,
        peakP95Ms: p95In(measurement.summary, { phase: phase.name }),
        baselineP95Ms: p95In(measurement.summary, { phase: base.name }),
        recoveryS: watch && latencyRecovery(measurement, base, watch),
        queueDrainS: watch && queueDrain(measurement, base, watch),
      },
    ];
  });
  return { spikes, sentence: sentenceOf(spikes) };
}

/** Seconds the service is watched after each spike: what recovery can be known to. */
export function shortestWatchS({ phases }: RunSummary): number {
  const watches = phases.flatMap((phase, index) =>
    isSpike(phase, phases) ? (watchAfter(phases, index) ?? []) : [],
  );
  return Math.min(...watches.map(({ fromMs, toMs }) => (toMs - fromMs) / 1000));
}

export interface Watch {
  fromMs: number;
  toMs: number;
}

/** A judged hold above the hold before it. */
function isSpike(phase: Phase, phases: Phase[]): boolean {
  const holds = phases.filter(({ kind, judged }) => kind === 'hold' && judged);
  const before = holds[holds.indexOf(phase) - 1];
  return before !== undefined && phase.targetVus > before.targetVus;
}

/** From the end of the fall until the load changes again. */
function watchAfter(phases: Phase[], index: number): Watch | undefined {
  const fall = phases[index + 1];
  const after = phases.slice(index + 2);
  const end = after.findIndex(({ kind }) => kind === 'ramp' || kind === 'down');
  const watched = end < 0 ? after : after.slice(0, end);
  const [first] = watched;
  const last = watched.at(-1);
  if (fall?.kind !== 'down' || first === undefined || last === undefined) return undefined;
  return { fromMs: first.fromMs, toMs: last.toMs };
}

/** First of three windows in a row (less where there are no three) with latency and errors back to normal; undefined when there is none in the watch. */
function latencyRecovery(measurement: Measurement, base: Phase, watch: Watch): number | undefined {
  const latency = pointsOf(measurement, 'http_req_duration', 'p(95)');
  const errors = pointsOf(measurement, 'http_req_failed');
  const windowMs = windowFor(watch);
  const before = windowMedians(latency, base.fromMs, base.toMs, windowMs).slice(-WINDOWS_BEFORE);
  if (before.length === 0) return undefined;
  const normal = median(before.map(([, value]) => value));
  const most = Math.max(normal * RECOVERED_WITHIN, normal + SLACK_MS);
  const failing = new Set(
    windowMedians(errors, watch.fromMs, watch.toMs, windowMs)
      .filter(([, rate]) => rate > MOST_ERRORS)
      .map(([atMs]) => atMs),
  );
  const windows = windowMedians(latency, watch.fromMs, watch.toMs, windowMs);
  // In a short watch, or with a request now and then, the windows there are must do.
  const inARow = Math.min(3, Math.max(1, windows.length));
  const atMs = firstLasting(windows, (value, at) => value <= most && !failing.has(at), inARow);
  return atMs === undefined ? undefined : Math.max(0, (atMs - windowMs / 2 - watch.fromMs) / 1000);
}

/** Five seconds, or what gives a dozen windows in a short watch; the timeline has a point a second. */
function windowFor({ fromMs, toMs }: Watch): number {
  return Math.min(LONGEST_WINDOW_MS, Math.max(1000, Math.floor((toMs - fromMs) / 12 / 1000) * 1000));
}

/** Undefined also where nobody empties the queue: then it never drains, whatever the service does. */
function queueDrain(measurement: Measurement, base: Phase, watch: Watch): number | undefined {
  const depth = queueDepth(measurement);
  const before = between(depth, base.fromMs, base.toMs).map(([, value]) => value);
  if (before.length < 3 || !isEmptied(depth)) return undefined;
  const most = median(before) + Math.max(2 * medianDeviation(before), QUEUE_SLACK);
  const atMs = firstLasting(between(depth, watch.fromMs, watch.toMs), (value) => value <= most);
  return atMs === undefined ? undefined : (atMs - watch.fromMs) / 1000;
}

const QUEUE_SLACK = 10;

/** True when the queue ever got shorter, or never filled. */
export function isEmptied(depth: Points): boolean {
  return (
    depth.every(([, value]) => value <= QUEUE_SLACK) ||
    depth.some(([, value], index) => value < (depth[index - 1]?.[1] ?? 0))
  );
}

function sentenceOf(spikes: Spike[]): string {
  if (spikes.length === 0) return 'No spike was reached, so nothing is known about recovery.';
  const recovered = spikes.flatMap(({ recoveryS }) => recoveryS ?? []);
  const peak = Math.max(...spikes.flatMap(({ peakP95Ms }) => peakP95Ms ?? []));
  const base = spikes[0]?.baselineP95Ms;
  const rise =
    Number.isFinite(peak) && base !== undefined
      ? peak > base
        ? ` p95 rose from ${formatCount(base)} to ${formatCount(peak)} ms.`
        : ` p95 did not rise: ${formatCount(base)} ms before, ${formatCount(peak)} ms at most in a spike.`
      : '';
  const all = spikes.length === 1 ? 'the spike' : `all ${spikes.length} spikes`;
  if (recovered.length === spikes.length)
    return `Recovered from ${all}, after ${formatDuration(Math.max(...recovered))} at most.${rise}`;
  const lost = spikes.filter(({ recoveryS }) => recoveryS === undefined).map(({ phase }) => phase);
  return `Not seen to recover from ${lost.join(', ')} while it was watched.${rise}`;
}
