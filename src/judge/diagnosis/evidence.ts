import type { Diagnosis } from '../../domain/judgement.ts';
import type { Measurement } from '../../domain/measurement.ts';
import type { ObservedSeries } from '../../domain/observation.ts';
import { isObserved, observedScope, selectObserved } from '../../metrics/observed.ts';
import { judgedScopes, rateIn } from '../../metrics/select.ts';
import { formatNumber, formatQuantity } from '../../wording/numbers.ts';
import { calledBy, workOf } from '../../wording/tested.ts';
import { p95In } from '../p95.ts';

/** One figure over the judged seconds. */
export interface WindowFigure {
  avg: number;
  max: number;
  min: number;
  first: number;
  last: number;
  /** [seconds since the load began, value]. */
  points: [atS: number, value: number][];
}

/** Looks at the evidence and says what gave way, or nothing. */
export type DiagnosisRule = (evidence: Evidence) => Diagnosis | undefined;

/** What the rules look at: figures of the judged seconds, and how bad it was. */
export interface Evidence {
  measurement: Measurement;
  /** Epoch ms; seconds in sentences count from here. */
  startMs: number;
  /** Seconds of the judged phases: first to last. */
  window: [fromS: number, toS: number];
  p95Ms: number | undefined;
  errorRate: number;
  /** Achieved ÷ offered events, the worst judged phase. 1 when unknown. */
  achieved: number;
  /** Latency, errors or throughput say that something gave way. */
  strained: boolean;
  /** Of one service over the judged seconds (the whole load when no phase was judged); of replicas the one with the most. */
  over(service: string, quantity: string): WindowFigure | undefined;
  /** The same over the whole observation. */
  whole(service: string, quantity: string): WindowFigure | undefined;
  /** Services with their mean CPU over the judged seconds, all replicas of one together. */
  cores: Map<string, number>;
  limit(service: string): { cpuCores?: number; memoryBytes?: number };
  /** `The orchestrator`, or the service by its own name, as a sentence begins. */
  named(service: string): string;
  /** The same inside of a sentence. */
  called(service: string): string;
  /** Where its last lines are. */
  logOf(service: string): string;
  work: 'event' | 'request';
  /** `31 s`: second of the load at which something happened. */
  second(atMs: number): string;
}

/** From this p95 on a run counts as slow: the guide's target. */
export const SLOW_MS = 500;

/** A request at either end of a phase is counted in it or beside it: in a phase of three requests that is most of them. */
const EDGE_REQUESTS = 2;

export function gatherEvidence(measurement: Measurement): Evidence {
  const { summary, observations } = measurement;
  const judged = summary.phases.filter((phase) => phase.judged);
  const called = calledBy(summary);
  const startMs = summary.phases[0]?.fromMs ?? Date.parse(summary.startedAt);
  const fromMs = judged[0]?.fromMs ?? startMs;
  const toMs = judged.at(-1)?.toMs ?? startMs + summary.durationMs;
  const all = [...measurement.series.filter(isObserved), ...observations.series];
  const series = [...new Map(all.map((one) => [observedScope(one), one])).values()];
  const figure = (service: string, quantity: string, from: number, to: number): WindowFigure | undefined =>
    selectObserved(series, { service, quantity })
      .flatMap((one) => figureOf(one, from, to, startMs) ?? [])
      .reduce<WindowFigure | undefined>(
        (most, one) => (most === undefined || one.avg > most.avg ? one : most),
        undefined,
      );
  const cores = new Map<string, number>();
  for (const one of series) {
    const used = one.quantity === 'cpu' ? figureOf(one, fromMs, toMs, startMs) : undefined;
    if (used !== undefined) cores.set(one.service, (cores.get(one.service) ?? 0) + used.avg);
  }
  const scopes = judgedScopes(summary);
  const latencies = scopes.flatMap((tags) => p95In(summary, tags) ?? []);
  const p95Ms = latencies.length > 0 ? Math.max(...latencies) : undefined;
  const errorRate = Math.max(0, ...scopes.map((tags) => rateIn(summary, 'http_req_failed', tags)?.rate ?? 0));
  const achieved = Math.min(
    1,
    ...judged.map(({ offeredEventsPerSecond: offered, achievedEventsPerSecond: got, fromMs, toMs }) => {
      if (!offered || got === undefined) return 1;
      const missing = ((offered - got) * (toMs - fromMs)) / 1000;
      return missing <= EDGE_REQUESTS * (summary.profile?.eventsPerRequest ?? 0) ? 1 : got / offered;
    }),
  );
  return {
    measurement,
    startMs,
    window: [(fromMs - startMs) / 1000, (toMs - startMs) / 1000],
    p95Ms,
    errorRate,
    achieved,
    strained: (p95Ms ?? 0) > SLOW_MS || errorRate > 0.01 || achieved < 0.95,
    over: (service, quantity) => figure(service, quantity, fromMs, toMs),
    whole: (service, quantity) => figure(service, quantity, 0, Number.POSITIVE_INFINITY),
    cores,
    called,
    // Its file has the name that the stack has for it, which is not always that of the reader.
    logOf: (service) => (called(service) === service ? `logs/${service}.log` : 'its log, in logs'),
    named: (service) => {
      const name = called(service);
      return ['orchestrator', 'queue'].includes(name) ? `The ${name}` : name;
    },
    work: workOf(summary) === 'requests' ? 'request' : 'event',
    limit: (service) => observations.limits.find((limit) => limit.service === service) ?? {},
    second: (atMs) => `second ${Math.max(0, Math.round((atMs - startMs) / 1000))}`,
  };
}

function figureOf(
  series: ObservedSeries,
  fromMs: number,
  toMs: number,
  startMs: number,
): WindowFigure | undefined {
  const inside = series.points.filter(([atMs]) => atMs >= fromMs && atMs <= toMs);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const values = inside.map(([, value]) => value);
  return {
    avg: values.reduce((a, b) => a + b, 0) / values.length,
    max: values.reduce((a, b) => Math.max(a, b)),
    min: values.reduce((a, b) => Math.min(a, b)),
    first: first[1],
    last: last[1],
    points: inside.map(([atMs, value]) => [(atMs - startMs) / 1000, value]),
  };
}

/** Middle of the values in a part of the points (0 to 1): a trend by thirds is not fooled by one spike. */
export function medianOf(figure: WindowFigure, from: number, to: number): number {
  const { points } = figure;
  const part = points
    .slice(Math.floor(points.length * from), Math.max(1, Math.ceil(points.length * to)))
    .map(([, value]) => value)
    .sort((a, b) => a - b);
  return part[Math.floor(part.length / 2)] ?? 0;
}

/** `second 30 to 90`: the judged seconds; of less than a second its parts, `second 0 to 0.4`. */
export function windowText({ window: [from, to] }: Evidence): string {
  const [first, last] = [Math.round(from), Math.round(to)];
  if (first !== last) return `second ${first} to ${last}`;
  return `second ${formatNumber(from)} to ${formatNumber(Math.max(to, from + SHORTEST_S))}`;
}

/** Less than this nobody can time. */
const SHORTEST_S = 0.001;

/** `, p95 812 ms`, or nothing. */
export function p95Text({ p95Ms }: Evidence): string {
  return p95Ms === undefined ? '' : `, p95 ${formatQuantity(p95Ms, 'ms')}`;
}
