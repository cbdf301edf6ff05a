import type { Round, RoundSide, SideBySideMode } from '../../../src/domain/side-by-side.ts';
import {
  BURST_DECAY_S,
  clamp,
  ERROR_RATE,
  gammaOfFour,
  gaussian,
  LEVELS,
  LOADINGS,
  type NoiseLevel,
  poisson,
  SAMPLING,
  type TrueEffect,
} from '../noise-model.ts';

/**
 * Rounds of two versions on one machine, with the noise of `noise-model.ts`: what both share (drift, bursts, the
 * machine) lies on one time line of the job; each start of a process and each window has its own.
 */
export interface DuetPlan {
  level: NoiseLevel;
  mode: SideBySideMode;
  rounds: number;
  /** Both versions together. Concurrent: half for each; interleaved: all for one, then for the other. */
  requestsPerSecond: number;
  /** Of both versions together: concurrent rounds measure both all the time, interleaved ones each half of it. */
  measuredS: number;
  /** Of one round; interleaved: half of it before each version. */
  warmUpS: number;
  effect?: TrueEffect;
  /** One start of each version for all rounds. */
  longLived?: boolean;
  /** Interleaved: the base is always first. */
  neverSwapped?: boolean;
}

/** Some runners are noisier than others. */
const JOB_SD = 0.35;
/** Share of the drift that only one of two versions at the same time meets, and of a burst. */
const LEAK = 0.15;
const BURST_SPLIT = 0.2;
/** Order statistics of the same requests go together. */
const WITH_P95 = { p50: 0.229, p99: 0.438 };
const WINDOW_REQUESTS = 150;

type Figure = keyof typeof LOADINGS;
const FIGURES = Object.keys(LOADINGS) as Figure[];
type Log = Record<Figure, number>;

export const secondsPerRound = ({ measuredS, warmUpS }: Pick<DuetPlan, 'measuredS' | 'warmUpS'>): number =>
  measuredS + warmUpS;

export function duetRounds(plan: DuetPlan, random: () => number): Round[] {
  const { level, mode, measuredS, warmUpS, requestsPerSecond } = plan;
  const sizes = LEVELS[level];
  const normal = gaussian(random);
  const job = Math.exp(normal() * JOB_SD);
  const machine = normal() * sizes.host + normal() * sizes.run;
  const line = timeLine();
  const perSide = (requestsPerSecond * measuredS) / 2;
  const starts = plan.longLived === true ? { base: start(), candidate: start() } : undefined;
  return Array.from({ length: plan.rounds }, (_, index) => {
    const first = plan.neverSwapped === true || index % 2 === 0 ? 'base' : 'candidate';
    const from = index * secondsPerRound(plan);
    const half = (measuredS + warmUpS) / 2;
    const own = starts ?? { base: start(), candidate: start() };
    const slot = (side: 'base' | 'candidate') => {
      if (mode === 'concurrent') return [from + warmUpS, measuredS] as const;
      return [from + (side === first ? 0 : half) + warmUpS / 2, measuredS / 2] as const;
    };
    return {
      round: index + 1,
      mode,
      first,
      skewMs: undefined,
      machineBusy: 0.5,
      base: side(...slot('base'), own.base, {}),
      candidate: side(...slot('candidate'), own.candidate, plan.effect ?? {}),
      notCounted: undefined,
    };
  });

  function side(fromS: number, lengthS: number, started: Log, effect: TrueEffect): RoundSide {
    const shared = mode === 'concurrent' ? LEAK * sizes.drift * job * normal() : 0;
    const split = mode === 'concurrent' ? 1 + BURST_SPLIT * normal() : 1;
    const fixed = {} as Log;
    for (const name of FIGURES) {
      const [load, , rest] = LOADINGS[name];
      fixed[name] =
        (machine + shared) * load + started[name] + normal() * rest * sizes.rest + shift(name, effect);
    }
    const at = (name: Figure, atS: number, forS: number) => {
      const [load, burst] = LOADINGS[name];
      const { drift, bursts } = line.mean(atS, forS);
      return fixed[name] + drift * load + bursts * split * burst;
    };
    const tail = normal();
    const counted = (name: keyof typeof SAMPLING) => {
      const common = name === 'p50' || name === 'p99' ? WITH_P95[name] : name === 'p95' ? 1 : 0;
      return ((common * tail + Math.sqrt(1 - common ** 2) * normal()) * SAMPLING[name]) / Math.sqrt(perSide);
    };
    const sampled = { p50: counted('p50'), p95: counted('p95') };
    const whole = (name: Exclude<Figure, 'errors' | 'memory'>, error = counted(name)) =>
      Math.exp(at(name, fromS, lengthS) + error);
    const expected =
      ERROR_RATE * perSide * Math.exp(clamp(at('errors', fromS, lengthS), 3)) * gammaOfFour(random);
    const windowS = Math.max(1, Math.ceil((WINDOW_REQUESTS * lengthS) / perSide));
    const windows = Math.floor(lengthS / windowS);
    const ofWindows = (name: 'p50' | 'p95') => {
      const errors = Array.from({ length: windows }, normal);
      const centre = errors.reduce((sum, value) => sum + value, 0) / Math.max(1, windows);
      const sd = SAMPLING[name] / Math.sqrt(perSide / Math.max(1, windows));
      return errors.map((error, index) =>
        Math.exp(at(name, fromS + index * windowS, windowS) + sampled[name] + (error - centre) * sd),
      );
    };
    const [p50s, p95s] = [ofWindows('p50'), ofWindows('p95')];
    return {
      requests: perSide,
      failed: poisson(expected, random),
      // As many requests in more time: throughput.
      windowS: lengthS * whole('throughput'),
      p50Ms: 80 * whole('p50', sampled.p50),
      p95Ms: 200 * whole('p95', sampled.p95),
      p99Ms: 400 * whole('p99'),
      windows: p95s.map((p95, index) => ({ p50Ms: 80 * (p50s[index] ?? 1), p95Ms: 200 * p95 })),
      cpuSeconds: 0.002 * perSide * whole('cpu'),
      memoryBytes: 300e6 * Math.exp(at('memory', fromS, lengthS)),
      queueDepth: 1000 * whole('queue'),
      capacityPerSecond: undefined,
      endpoints: [],
      died: undefined,
      doubt: undefined,
    };
  }

  function start(): Log {
    const common = normal() * sizes.start;
    const started = {} as Log;
    for (const name of FIGURES) started[name] = (common + normal() * 0.5 * sizes.start) * LOADINGS[name][0];
    started.memory += normal() * 0.008;
    return started;
  }

  /** Drift (Ornstein-Uhlenbeck and a straight trend) and bursts by second, as sums to take means of. */
  function timeLine() {
    const seconds = Math.ceil(plan.rounds * secondsPerRound(plan)) + 1;
    const [drifts, bursts] = [new Float64Array(seconds + 1), new Float64Array(seconds + 1)];
    const keep = Math.exp(-1 / sizes.tauS);
    const step = sizes.drift * Math.sqrt(1 - keep ** 2);
    const trend = ((0.3 + normal()) * sizes.trend) / 60;
    const decay = Math.exp(-1 / BURST_DECAY_S);
    let [drift, burst] = [normal() * sizes.drift, 0];
    for (let second = 0; second < seconds; second++) {
      if (second > 0) drift = keep * drift + step * normal();
      burst *= decay;
      if (random() < sizes.burstsPerMinute / 60) burst += sizes.burst * Math.exp(normal() * 0.8);
      drifts[second + 1] = (drifts[second] ?? 0) + (drift + trend * second) * job;
      bursts[second + 1] = (bursts[second] ?? 0) + burst * job;
    }
    const between = (sums: Float64Array, fromS: number, toS: number) =>
      ((sums[Math.round(toS)] ?? 0) - (sums[Math.round(fromS)] ?? 0)) /
      Math.max(1, Math.round(toS) - Math.round(fromS));
    return {
      mean: (fromS: number, forS: number) => ({
        drift: between(drifts, fromS, fromS + forS),
        bursts: between(bursts, fromS, fromS + forS),
      }),
    };
  }
}

function shift(name: Figure, { tail = 0, everything = 0, throughput = 0, errors = 1 }: TrueEffect): number {
  switch (name) {
    case 'p95':
    case 'p99':
      return tail + everything;
    case 'p50':
    case 'queue':
    case 'cpu':
      return everything;
    case 'throughput':
      return -Math.log(1 - throughput);
    case 'errors':
      return Math.log(errors);
    case 'memory':
      return 0;
  }
}
