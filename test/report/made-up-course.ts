import type { Phase } from '../../src/domain/measurement.ts';
import type { Series, Unit } from '../../src/domain/observation.ts';
import { seriesOf as namedSeries } from '../support/series.ts';

/** How a made-up service behaves under load. */
export interface Service {
  /** Latency at the median while the load is easy, ms. */
  medianMs: number;
  errorRate: number;
  /** VUs it carries; above them latency explodes and throughput stops growing. */
  capacityVus: number;
  /** Seconds in which two thirds of an excess of latency are gone again. */
  calmsDownInS: number;
  leakBytesPerHour: number;
  /** Share of the scheduling periods in which its CPU limit stopped it, at the peak. */
  throttled: number;
  cpuLimit: number;
}

/** One point of time: what the load was, and how the service took it. */
export interface Moment {
  atMs: number;
  phase: Phase;
  vus: number;
  offered: number;
  served: number;
  /** Latency against the easy case; 1 is easy. */
  slower: number;
  errorRate: number;
}

export function courseOf(phases: Phase[], perVu: number, service: Service, periodS: number): Moment[] {
  const moments: Moment[] = [];
  let fromVus = 0;
  let slower = 1;
  for (const phase of phases) {
    const seconds = (phase.toMs - phase.fromMs) / 1000;
    for (let at = 0; at < seconds; at += periodS) {
      const isFlat = phase.kind === 'hold' || phase.kind === 'settle';
      const vus = isFlat ? phase.targetVus : fromVus + ((phase.targetVus - fromVus) * at) / seconds;
      const excess = Math.max(0, vus / service.capacityVus - 1);
      slower = Math.max(1 + 9 * excess, 1 + (slower - 1) * Math.exp(-periodS / service.calmsDownInS));
      moments.push({
        atMs: phase.fromMs + at * 1000,
        phase,
        vus,
        offered: vus * perVu,
        served: Math.min(vus, service.capacityVus) * perVu * 0.998,
        slower,
        errorRate: service.errorRate + Math.min(0.2, 0.3 * excess),
      });
    }
    fromVus = phase.targetVus;
  }
  return moments;
}

export const QUEUES = ['payment-service-queue', 'inventory-service-queue'];

/** The course as the time series that k6 and the observation leave, under the names they use. */
export function seriesOf(
  moments: Moment[],
  service: Service,
  peakVus: number,
  random: () => number,
): Series[] {
  const series = new Map<string, Series>();
  const add = (atMs: number, metric: string, unit: Unit, value: number, labels = {}) => {
    const key = metric + JSON.stringify(labels);
    const known = series.get(key) ?? namedSeries(metric, unit, [], labels);
    known.points.push([atMs, Number(value.toPrecision(6))]);
    series.set(key, known);
  };
  const jitter = () => 0.94 + random() * 0.12;
  const [start] = moments;
  for (const { atMs, vus, offered, served, slower, errorRate } of moments) {
    const hours = (atMs - (start?.atMs ?? 0)) / 3_600_000;
    const load = vus / peakVus;
    for (const [name, times] of [
      ['med', 1],
      ['p(90)', 1.7],
      ['p(95)', 2.05],
      ['p(99)', 2.9],
    ] as const)
      add(atMs, `http_req_duration ${name}`, 'ms', service.medianMs * times * slower * jitter());
    add(atMs, 'events_offered', 'per second', offered);
    add(atMs, 'events_submitted', 'per second', served * jitter());
    add(atMs, 'http_reqs', 'per second', (served / 100) * jitter());
    add(atMs, 'http_req_failed', 'ratio', Math.min(1, errorRate * jitter()));
    add(atMs, 'vus', 'count', Math.round(vus));
    add(atMs, 'orchestrator.cpu', 'cores', Math.min(service.cpuLimit, 0.1 + load * 1.1) * jitter());
    if (service.throttled > 0)
      add(atMs, 'orchestrator.throttled', 'ratio', service.throttled * load * jitter());
    add(
      atMs,
      'orchestrator.memory',
      'bytes',
      330e6 + 60e6 * Math.min(1, hours * 10) + service.leakBytesPerHour * hours + 4e6 * random(),
    );
    add(atMs, 'queue.cpu', 'cores', (0.05 + load * 0.4) * jitter());
    add(atMs, 'queue.memory', 'bytes', 90e6 + 2e6 * random());
    add(atMs, 'k6.cpu', 'cores', (0.1 + load * 0.7) * jitter());
    add(atMs, 'k6.memory', 'bytes', 180e6 + 20e6 * load);
    const depths = QUEUES.map((queue) => {
      const depth = Math.round(12 * random() + Math.max(0, slower - 1) * 40);
      add(atMs, 'queue.depth', 'count', depth, { queue });
      return depth;
    });
    add(
      atMs,
      'queue.depth',
      'count',
      depths.reduce((sum, depth) => sum + depth, 0),
    );
  }
  return [...series.values()];
}

/** Uniform in [0, 1), the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
