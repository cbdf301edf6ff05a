import type { Round, RoundSide } from '../../../src/domain/side-by-side.ts';
import { normalUpperTail } from '../../../src/judge/distributions.ts';
import { gaussian } from '../noise-model.ts';

/**
 * Rounds made of single requests: what a stall that fills few windows does to a percentile cannot be made of
 * percentiles. Sizes of the typical level of the noise study; 20 windows of 2 s, 100 requests/s for each version.
 */
const WINDOWS = 20;
const IN_WINDOW = 200;
const BODY = 0.45;
const TAIL = 0.25;
const SIZES = { burstsPerS: 0.5 / 60, burst: 0.3, leak: 0.004, split: 0.2, start: 0.008, window: 0.03 };
const STALLED_SHARE = 0.35;
const EVERY = 5;

const QUANTILES = quantilesOf(20_000);

/** `stall`: what a third of the requests of every fifth window of the candidate wait, in medians. */
export function stalledRounds(count: number, stall: number, random: () => number): Round[] {
  const normal = gaussian(random);
  let burst = 0;
  return Array.from({ length: count }, (_, index) => {
    const bursts = Array.from({ length: WINDOWS }, () => {
      burst *= Math.exp(-2 / 4);
      if (random() < 2 * SIZES.burstsPerS) burst += SIZES.burst * Math.exp(0.9 * normal());
      return burst;
    });
    return {
      round: index + 1,
      mode: 'concurrent',
      first: index % 2 === 0 ? 'base' : 'candidate',
      skewMs: undefined,
      machineBusy: undefined,
      base: side(bursts, 0),
      candidate: side(bursts, stall),
      notCounted: undefined,
    };
  });

  function side(bursts: number[], waiting: number): RoundSide {
    const started = 1.4 * SIZES.start * normal();
    const all: number[] = [];
    const windows = bursts.map((size, at) => {
      const hit = size * Math.max(0, 1 + SIZES.split * normal());
      const factor = Math.exp(SIZES.window * normal() + started + SIZES.leak * normal());
      const own = Array.from({ length: IN_WINDOW }, () => {
        const latency = QUANTILES[Math.floor(random() * QUANTILES.length)] ?? 1;
        const slowed = random() < 0.3 ? latency * (1 - hit * Math.log(1 - random())) : latency;
        const stalls = waiting > 0 && at % EVERY === 0 && random() < STALLED_SHARE;
        return 12 * (slowed * factor + (stalls ? waiting : 0));
      }).sort((a, b) => a - b);
      all.push(...own);
      return { p50Ms: at100(own, 50), p95Ms: at100(own, 95) };
    });
    all.sort((a, b) => a - b);
    const requests = all.length;
    return {
      requests,
      failed: 0,
      windowS: 40,
      p50Ms: at100(all, 50),
      p95Ms: at100(all, 95),
      p99Ms: at100(all, 99),
      windows,
      cpuSeconds: 8 * Math.exp(0.02 * normal()),
      memoryBytes: 300e6 * Math.exp(0.01 * normal()),
      queueDepth: undefined,
      capacityPerSecond: undefined,
      endpoints: [],
      died: undefined,
      doubt: undefined,
    };
  }
}

const at100 = (sorted: readonly number[], percent: number): number =>
  sorted[Math.floor((percent / 100) * (sorted.length - 1))] ?? Number.NaN;

/** A lognormal body with a power law above p90, in medians. */
function quantilesOf(count: number): Float64Array {
  const quantiles = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const u = (index + 0.5) / count;
    quantiles[index] = Math.exp(BODY * normalAt(u) + TAIL * Math.max(0, Math.log(0.1 / (1 - u))));
  }
  return quantiles;
}

function normalAt(u: number): number {
  let [low, high] = [-7, 7];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (1 - normalUpperTail(middle) < u) low = middle;
    else high = middle;
  }
  return low;
}
