import type { RunFigures } from './run-summary.ts';

/**
 * Run-to-run noise of a load test on a CI runner: log-additive parts for the host, the run, slow drift, bursts of
 * noisy neighbours, process start and sampling, each loading on a metric by its own factor. Loadings and sizes are
 * those of the noise study (public histories of GitHub runners). One run = one machine of one CPU model.
 */
export type NoiseLevel = keyof typeof LEVELS;

export interface TrueEffect {
  /** Log shift of p95 and p99 only: a regression of the tail. */
  tail?: number;
  /** Log shift of everything that means work: latency, queue, CPU. */
  everything?: number;
  /** Lost share of the throughput. */
  throughput?: number;
  /** Factor on the error rate. */
  errors?: number;
}

/** `trend`: SD of the slow change of a job, log per minute. */
export const LEVELS = {
  quiet: {
    host: 0.01,
    run: 0.01,
    drift: 0.005,
    tauS: 60,
    burstsPerMinute: 0.1,
    burst: 0.15,
    start: 0.004,
    rest: 0.6,
    trend: 0.001,
  },
  typical: {
    host: 0.03,
    run: 0.03,
    drift: 0.015,
    tauS: 60,
    burstsPerMinute: 0.5,
    burst: 0.3,
    start: 0.008,
    rest: 1,
    trend: 0.002,
  },
  noisy: {
    host: 0.05,
    run: 0.06,
    drift: 0.04,
    tauS: 40,
    burstsPerMinute: 2,
    burst: 0.8,
    start: 0.015,
    rest: 1.5,
    trend: 0.004,
  },
};

/** [machine and drift, bursts, unexplained SD] of each figure. */
export const LOADINGS = {
  p50: [1, 0.1, 0.008],
  p95: [1.4, 0.6, 0.012],
  p99: [1.8, 1.2, 0.025],
  throughput: [0.5, 0.15, 0.006],
  errors: [1, 1.5, 0],
  queue: [1.2, 0.5, 0.03],
  cpu: [0.9, 0.05, 0.01],
  memory: [0.05, 0, 0.006],
} as const;

/** SD of one log quantile is this over sqrt(requests), design effect included. */
export const SAMPLING = { p50: 0.69, p95: 2.5, p99: 5.1, throughput: 0.98, queue: 1.84, cpu: 0.37 };
export const ERROR_RATE = 0.002;
export const BURST_DECAY_S = 4;

export interface Noise {
  run(effect?: TrueEffect, requestsPerSecond?: number): RunFigures;
}

export function noiseOf(level: NoiseLevel, random: () => number, durationS = 300): Noise {
  const sizes = LEVELS[level];
  const normal = gaussian(random);
  return { run: (effect = {}, requestsPerSecond = 100) => oneRun(effect, requestsPerSecond * durationS) };

  function oneRun(effect: TrueEffect, requests: number): RunFigures {
    const slow =
      normal() * sizes.host + normal() * sizes.run + normal() * driftOfMean() + normal() * sizes.start;
    const bursts = meanBurst();
    const shifted = (name: keyof typeof LOADINGS, shift: number) => {
      const [load, burst, rest] = LOADINGS[name];
      const counted = name in SAMPLING ? SAMPLING[name as keyof typeof SAMPLING] / Math.sqrt(requests) : 0;
      const startOfOwn = normal() * 0.5 * sizes.start * load;
      return (
        slow * load + startOfOwn + bursts * burst + normal() * rest * sizes.rest + normal() * counted + shift
      );
    };
    const all = effect.everything ?? 0;
    const tail = (effect.tail ?? 0) + all;
    const expectedErrors =
      ERROR_RATE *
      requests *
      (effect.errors ?? 1) *
      Math.exp(clamp(shifted('errors', 0), 3)) *
      gammaOfFour(random);
    const errors = poisson(expectedErrors, random);
    return {
      p50: 80 * Math.exp(shifted('p50', all)),
      p95: 200 * Math.exp(shifted('p95', tail)),
      p99: 400 * Math.exp(shifted('p99', tail)),
      eventsPerSecond: 3000 * (1 - (effect.throughput ?? 0)) * Math.exp(-shifted('throughput', 0)),
      queueDepth: 12 * Math.exp(shifted('queue', all)),
      cpu: 0.5 * Math.exp(shifted('cpu', all)),
      memory: 300e6 * Math.exp(shifted('memory', 0) + normal() * 0.008),
      errorRate: errors / requests,
      requests,
    };
  }

  /** SD of the mean of an Ornstein-Uhlenbeck path over the run. */
  function driftOfMean(): number {
    const x = sizes.tauS / durationS;
    return sizes.drift * Math.sqrt(2 * x * (1 - x * (1 - Math.exp(-1 / x))));
  }

  function meanBurst(): number {
    let sum = 0;
    for (let left = poisson((sizes.burstsPerMinute * durationS) / 60, random); left > 0; left--)
      sum += sizes.burst * Math.exp(normal() * 0.8) * BURST_DECAY_S;
    return sum / durationS;
  }
}

/** mulberry32: 32 bits of state are plenty for a replay, and every engine gives the same numbers. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function gaussian(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** Gamma of shape 4 and mean 1: the error rate of a run has a coefficient of variation of one half. */
export function gammaOfFour(random: () => number): number {
  let product = 1;
  for (let i = 0; i < 4; i++) product *= 1 - random();
  return -Math.log(product) / 4;
}

export function poisson(mean: number, random: () => number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + gaussian(random)() * Math.sqrt(mean)));
  let count = -1;
  for (let product = 1, limit = Math.exp(-mean); product > limit; product *= random()) count++;
  return count;
}
