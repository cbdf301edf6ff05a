import type { Measurement, Observed, RunSummary } from '../domain/measurement.ts';
import { SERVICE_UNDER_TEST } from '../domain/observation.ts';
import type { Round, RoundSide, SideBySideMode } from '../domain/side-by-side.ts';
import { isWholeRun, type Tags } from '../metrics/name.ts';
import { metricSeries, worstObserved } from '../metrics/observed.ts';
import { valueAtPercent } from '../metrics/quantile.ts';
import { countIn, headlineScope, judgedTrend, rateIn } from '../metrics/select.ts';
import { formatNumber } from '../wording/numbers.ts';

export interface MeasuredSide {
  measurement: Measurement;
  /** Why the service of this side never came up. */
  failure?: { message: string } | undefined;
}

export interface MeasuredRound {
  round: number;
  mode: SideBySideMode;
  first: Round['first'];
  base: MeasuredSide;
  candidate: MeasuredSide;
}

/** What both versions did in one round, as the comparison needs it. Whether a side is to be doubted is not judged here. */
export function roundOf({ round, mode, first, base, candidate }: MeasuredRound): Round {
  const [ofBase, ofCandidate] = [judgedWindow(base.measurement), judgedWindow(candidate.measurement)];
  const shared = {
    fromMs: Math.max(ofBase.fromMs, ofCandidate.fromMs),
    toMs: Math.min(ofBase.toMs, ofCandidate.toMs),
  };
  const concurrent = mode === 'concurrent';
  const sides = { base: sideOf(base, ofBase), candidate: sideOf(candidate, ofCandidate) };
  const [baseWindows, candidateWindows] = concurrent
    ? pairedWindows(base.measurement, candidate.measurement, shared)
    : [[], []];
  return {
    round,
    mode,
    first,
    skewMs: concurrent ? Math.abs(ofBase.fromMs - ofCandidate.fromMs) : undefined,
    fromMs: Math.min(ofBase.fromMs, ofCandidate.fromMs),
    toMs: Math.max(ofBase.toMs, ofCandidate.toMs),
    machineBusy: machineBusy(concurrent ? [candidate] : [base, candidate]),
    base: { ...sides.base, windows: baseWindows },
    candidate: { ...sides.candidate, windows: candidateWindows },
    notCounted:
      concurrent && sides.base.requests > 0 && sides.candidate.requests > 0
        ? tooFarApart(ofBase, ofCandidate, shared)
        : undefined,
  };
}

/** Of the time that is judged, both must be under load at once for this share. */
const LEAST_SHARED = 0.5;

function tooFarApart(base: Window, candidate: Window, shared: Window): string | undefined {
  const judgedMs = Math.min(lengthOf(base), lengthOf(candidate));
  if (lengthOf(shared) >= LEAST_SHARED * judgedMs) return undefined;
  const apart = formatNumber(Math.abs(base.fromMs - candidate.fromMs) / 1000);
  return `the loads of the two versions began ${apart} s apart, and shared less than half of the ${formatNumber(judgedMs / 1000)} s that are judged`;
}

const lengthOf = ({ fromMs, toMs }: Window): number => toMs - fromMs;

interface Window {
  fromMs: number;
  toMs: number;
}

function judgedWindow({ summary }: Measurement): Window {
  const judged = summary.phases.filter((phase) => phase.judged);
  const fromMs = judged[0]?.fromMs ?? Date.parse(summary.startedAt);
  return { fromMs, toMs: judged.at(-1)?.toMs ?? fromMs + summary.durationMs };
}

function sideOf({ measurement, failure }: MeasuredSide, window: Window): Omit<RoundSide, 'windows'> {
  const { summary } = measurement;
  const scope = headlineScope(summary);
  const windowS = (window.toMs - window.fromMs) / 1000;
  const cpu = ofService(summary, 'cpu');
  return {
    requests: countIn(summary, 'http_reqs', scope) ?? 0,
    failed: rateIn(summary, 'http_req_failed', scope)?.nonzero ?? 0,
    windowS,
    ...latencyOf(summary, scope),
    p99Ms: percentile(summary, scope, 99),
    cpuSeconds: cpu.length === 0 ? undefined : total(cpu.map(({ avg }) => avg)) * windowS,
    memoryBytes: total(ofService(summary, 'memory').map(({ max }) => max)) || undefined,
    queueDepth: worstObserved(summary.observed, 'queue', 'depth')?.avg,
    capacityPerSecond: undefined,
    endpoints: endpointsOf(summary, scope),
    died: failure?.message ?? deathOf(measurement),
    doubt: undefined,
  };
}

function percentile(summary: RunSummary, scope: Tags, percent: number): number | undefined {
  const trend = judgedTrend(summary, 'http_req_duration', scope);
  return trend === undefined || trend.count === 0 ? undefined : valueAtPercent(trend.quantiles, percent);
}

const latencyOf = (summary: RunSummary, scope: Tags) => ({
  p50Ms: percentile(summary, scope, 50),
  p95Ms: percentile(summary, scope, 95),
});

/** Of every replica of the service under test. */
function ofService({ observed }: RunSummary, quantity: string): Observed[] {
  return observed.filter((series) => series.service === SERVICE_UNDER_TEST && series.quantity === quantity);
}

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Requests that k6 counted under their `name` in the judged window. */
function endpointsOf(summary: RunSummary, scope: Tags): RoundSide['endpoints'] {
  const names = new Set(
    summary.metrics.flatMap(({ name, tags }) =>
      name === 'http_req_duration' && tags.name !== undefined && inScope(tags, scope) ? tags.name : [],
    ),
  );
  return [...names].map((name) => {
    const tags = { ...scope, name };
    const { count = 0 } = judgedTrend(summary, 'http_req_duration', tags) ?? {};
    return { name, requests: count, ...latencyOf(summary, tags) };
  });
}

const inScope = (tags: Tags, scope: Tags): boolean =>
  isWholeRun(scope) ? tags.phase === undefined : tags.phase === scope.phase;

function deathOf({ observations }: Measurement): string | undefined {
  return observations.events.find(
    ({ service, kind }) => service === SERVICE_UNDER_TEST && (kind === 'exited' || kind === 'oom-killed'),
  )?.detail;
}

function machineBusy(sides: MeasuredSide[]): number | undefined {
  const shares = sides.flatMap(({ measurement: { summary } }) => {
    const busy = worstObserved(summary.observed, 'machine', 'cpu');
    return busy === undefined || summary.environment.cpuCount <= 0
      ? []
      : busy.avg / summary.environment.cpuCount;
  });
  return shares.length === 0 ? undefined : Math.max(...shares);
}

type Windows = RoundSide['windows'];

/** Ticks of k6's recorder that both sides have in the shared window; those of one moment have the same index. */
function pairedWindows(base: Measurement, candidate: Measurement, shared: Window): [Windows, Windows] {
  const [ofBase, ofCandidate] = [ticksOf(base, shared), ticksOf(candidate, shared)];
  const windows: [Windows, Windows] = [[], []];
  let next = 0;
  for (const { atMs, periodMs, window } of ofBase) {
    while ((ofCandidate[next]?.atMs ?? Number.POSITIVE_INFINITY) < atMs - periodMs / 2) next += 1;
    const other = ofCandidate[next];
    if (other === undefined || other.atMs > atMs + periodMs / 2) continue;
    windows[0].push(window);
    windows[1].push(other.window);
    next += 1;
  }
  return windows;
}

interface Tick {
  atMs: number;
  periodMs: number;
  window: Windows[number];
}

function ticksOf({ series }: Measurement, { fromMs, toMs }: Window): Tick[] {
  const pointsOf = (statistic: string) =>
    (
      metricSeries(series, 'http_req_duration', statistic, { expected_response: 'true' }) ??
      metricSeries(series, 'http_req_duration', statistic)
    )?.points ?? [];
  const p50 = new Map(pointsOf('med'));
  const p95 = pointsOf('p(95)');
  const periodMs = medianOf(p95.slice(1).map(([atMs], index) => atMs - (p95[index]?.[0] ?? 0)));
  if (periodMs === undefined) return [];
  return p95.flatMap(([atMs, p95Ms]) => {
    const p50Ms = p50.get(atMs);
    // A tick is written at its end: it must have begun within the window.
    if (p50Ms === undefined || atMs - periodMs < fromMs || atMs > toMs) return [];
    return [{ atMs, periodMs, window: { p50Ms, p95Ms } }];
  });
}

/** A tick that is missing or late makes two gaps unlike the others. */
function medianOf(gaps: number[]): number | undefined {
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
}
