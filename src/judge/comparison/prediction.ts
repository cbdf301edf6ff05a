/** A value of one run; `total` is the number of events a rate was taken over. */
export interface Sample {
  value: number;
  total: number | undefined;
}

/**
 * Where the next run without any change will fall, learned from earlier runs: a t prediction on a scale on which the
 * run-to-run spread does not depend on the level.
 */
export interface Prediction {
  /** Centre of the history in the metric's unit. */
  centre: number;
  /** How many prediction standard deviations `sample` lies above the centre. */
  distance(sample: Sample): number;
  /** The value that lies `deviations` prediction standard deviations above `from` (default: the centre). */
  valueAt(deviations: number, from?: Sample): number;
  degreesOfFreedom: number;
}

/** Requests of one run are not independent: neighbours share a slow second. Facts on statistics, section 2. */
const DESIGN_EFFECT = 1.5;
/** Identical values in every run would predict a spread of zero; half a percent is what a process start alone makes. */
const LEAST_LOG_SD = 0.005;
/** A history of nothing but zeros says nothing about the size of a first value: one factor of 1.4 is ordinary. */
const LEAST_LOG_SD_FROM_ZERO = 0.35;

interface Scale {
  to(sample: Sample): number;
  from(y: number): number;
  /** Variance of one sample that counting alone makes. */
  leastVariance(sample: Sample): number;
}

export function predictFrom(
  history: Sample[],
  candidate: Sample,
  kind: 'log' | 'rate' | 'count',
): Prediction {
  const scale = scaleFor(kind, [...history, candidate], history);
  const ys = history.map((sample) => scale.to(sample));
  const n = ys.length;
  const mean = ys.reduce((sum, y) => sum + y, 0) / n;
  const spread = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (n - 1);
  const counted = history.reduce((sum, sample) => sum + scale.leastVariance(sample), 0) / n;
  // A new run scatters by its own noise; the mean it is held against by 1/n of the history's.
  const variance = Math.max(spread, scale.leastVariance(candidate), counted) + Math.max(spread, counted) / n;
  const deviation = Math.sqrt(variance);
  return {
    centre: scale.from(mean),
    distance: (sample) => (scale.to(sample) - mean) / deviation,
    valueAt: (deviations, from) =>
      scale.from((from === undefined ? mean : scale.to(from)) + deviations * deviation),
    degreesOfFreedom: n - 1,
  };
}

function scaleFor(kind: 'log' | 'rate' | 'count', all: Sample[], history: Sample[]): Scale {
  if (kind === 'rate') return RATE;
  if (kind === 'count') return COUNT;
  if (all.every((sample) => sample.value > 0)) return logScale(0, LEAST_LOG_SD);
  const positive = all.map((sample) => sample.value).filter((value) => value > 0);
  // Zeros have no logarithm: the smallest value seen (at most one unit) is what zero is told apart by.
  const offset = Math.min(1, ...positive);
  const onlyZeros = history.every((sample) => sample.value <= 0);
  return logScale(offset, onlyZeros ? LEAST_LOG_SD_FROM_ZERO : LEAST_LOG_SD);
}

function logScale(offset: number, leastSd: number): Scale {
  return {
    to: ({ value }) => Math.log(Math.max(value, 0) + offset),
    from: (y) => Math.exp(y) - offset,
    leastVariance: () => leastSd ** 2,
  };
}

/** Anscombe's arcsine transform: the variance of a proportion of n becomes 1/(4n) at any level. */
const RATE: Scale = {
  to: ({ value, total }) => {
    const n = Math.max(total ?? 0, 1);
    return Math.asin(Math.sqrt(Math.min(1, (value * n + 3 / 8) / (n + 3 / 4))));
  },
  from: (y) => Math.sin(Math.min(Math.max(y, 0), Math.PI / 2)) ** 2,
  leastVariance: ({ total }) => DESIGN_EFFECT / (4 * Math.max(total ?? 0, 1)),
};

/** Anscombe's square root: the variance of a Poisson count becomes 1 at any level. */
const COUNT: Scale = {
  to: ({ value }) => 2 * Math.sqrt(Math.max(value, 0) + 3 / 8),
  from: (y) => Math.max(0, (Math.max(y, 0) / 2) ** 2 - 3 / 8),
  leastVariance: () => DESIGN_EFFECT,
};
