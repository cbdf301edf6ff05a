import type { BaselineLookup, Comparison, ComparisonCall, ComparisonResult } from '../../domain/judgement.ts';
import type { RunSummary } from '../../domain/measurement.ts';
import { comparableRuns } from './comparable-runs.ts';
import { commonPopulation, type ComparedStatistic, comparedStatistics } from './compared-statistics.ts';
import { formatChange, formatNoise } from '../../wording/numbers.ts';
import { BEYOND_ANY_NOISE, isBeyondAnyNoise } from './beyond-noise.ts';
import { changeOf, worseSign } from './change.ts';
import { holm } from './holm.ts';
import { tQuantileOf, upperTail } from '../distributions.ts';
import { type Prediction, predictFrom, type Sample } from './prediction.ts';

export interface ComparisonOptions {
  /** Ratio: a worsening smaller than this is never called regressed. */
  regressionTolerance: number;
  /** Fewer comparable earlier runs than this are shown and not judged. */
  minimumRuns?: number;
  /** Chance of even one false "regressed" in a run without any change. */
  level?: number;
}

const MINIMUM_RUNS = 5;
/** Below the 1 % that is promised: the spread of few runs is itself uncertain, and noise has heavier tails than t. */
const LEVEL = 0.0075;
/** `noise` is where 95 % of the runs without any change fall; `detectable` is seen in 80 % of the cases. */
const NOISE_COVERAGE = 0.95;
const DETECTION_POWER = 0.8;

/** Holds a run against the spread of earlier runs of the same kind, statistic by statistic. */
export function compareRuns(
  candidate: RunSummary,
  lookup: BaselineLookup,
  options: ComparisonOptions,
): ComparisonResult {
  if (lookup.kind === 'off')
    return {
      kind: 'off',
      sentence: 'Not compared: the baseline is turned off.',
      comparisons: [],
      historySize: 0,
    };
  if (lookup.kind === 'missing')
    return {
      kind: 'missing',
      sentence: `Nothing to compare with: ${lookup.because}.`,
      comparisons: [],
      historySize: 0,
    };

  const { same, leftOut, unknown } = comparableRuns(candidate, lookup.baseline.runs);
  if (same.length === 0)
    return {
      kind: 'not comparable',
      sentence: `Not compared with ${lookup.baseline.source}: ${leftOut.join('; ') || (lookup.baseline.runs.length === 0 ? 'it holds comparisons of two versions only' : 'it holds this very run only')}.`,
      comparisons: [],
      historySize: 0,
    };

  const minimumRuns = options.minimumRuns ?? MINIMUM_RUNS;
  const rows = rowsOf(candidate, same, minimumRuns);
  const comparisons = judgeRows(rows, options);
  const without = [
    leftOut.length === 0 ? '' : ` Left out: ${leftOut.join('; ')}.`,
    unknown.length === 0
      ? ''
      : ` Not known of both runs, so not held against each other: ${unknown.join('; ')}.`,
  ].join('');
  const few = same.length === 1 ? 'one earlier run is' : `${same.length} earlier runs are`;
  return same.length < minimumRuns
    ? {
        kind: 'shown',
        sentence: `${same.length} of ${minimumRuns} runs: the difference to ${lookup.baseline.source} is shown; ${few} not enough to judge by, but for a change beyond any noise.${without}`,
        comparisons,
        historySize: same.length,
      }
    : {
        kind: 'judged',
        sentence: `Compared with ${same.length} earlier runs${candidate.environment.cpuCount === 0 ? '' : ' on the same machine class'}: ${lookup.baseline.source}.${without}`,
        comparisons,
        historySize: same.length,
      };
}

interface Row {
  compared: ComparedStatistic;
  candidate: ComparedStatistic | undefined;
  history: ComparedStatistic[];
  /** Set when there is enough to judge by. */
  prediction: Prediction | undefined;
  because: string;
}

function rowsOf(candidate: RunSummary, runs: RunSummary[], minimumRuns: number): Row[] {
  const population = commonPopulation([candidate, ...runs]);
  const now = comparedStatistics(candidate, population);
  const earlier = runs.map((run) => comparedStatistics(run, population));
  const keys = new Set([...now.keys(), ...earlier.flatMap((statistics) => [...statistics.keys()])]);
  return [...keys].flatMap((key) => {
    const current = now.get(key);
    const history = earlier
      .map((statistics) => statistics.get(key))
      .filter((compared) => compared !== undefined);
    const compared = current ?? history[0];
    return compared === undefined ? [] : [rowOf(compared, current, history, runs.length, minimumRuns)];
  });
}

function rowOf(
  compared: ComparedStatistic,
  current: ComparedStatistic | undefined,
  history: ComparedStatistic[],
  runs: number,
  minimumRuns: number,
): Row {
  const row = { compared, candidate: current, history, prediction: undefined };
  if (current === undefined)
    return { ...row, because: `measured in ${history.length} of ${runs} earlier runs, gone in this one` };
  if (history.length === 0) return { ...row, because: 'new: no earlier run measured it' };
  if (history.length < minimumRuns)
    return { ...row, because: `${history.length} of ${minimumRuns} runs: shown, not judged` };
  if (compared.better === 'neither')
    return { ...row, because: 'neither more nor less of it is better: shown, not judged' };
  return { ...row, prediction: predictFrom(history, current, compared.scale), because: '' };
}

function judgeRows(rows: Row[], options: ComparisonOptions): Comparison[] {
  const level = options.level ?? LEVEL;
  const family = rows.filter((row) => row.prediction !== undefined);
  const weights = family.reduce((sum, { compared }) => sum + compared.weight, 0);
  const tails = (direction: 1 | -1) =>
    family.map((row) => ({ p: tailOf(row, direction), weight: row.compared.weight }));
  const worse = holm(tails(1), level);
  const improved = holm(tails(-1), level);
  return rows.map((row) => {
    const at = family.indexOf(row);
    const { compared, candidate, prediction } = row;
    const baseline = row.history.length === 0 ? undefined : centreOf(row);
    const change =
      candidate === undefined || baseline === undefined
        ? undefined
        : changeOf(compared, candidate.value, baseline);
    const shown: Comparison = {
      metric: compared.metric,
      statistic: compared.statistic,
      unit: compared.unit,
      better: compared.better,
      baseline,
      candidate: candidate?.value,
      change,
      changeUnit: compared.scale === 'rate' ? 'points' : 'relative',
      noise: undefined,
      call: undefined,
      detectable: undefined,
      because: row.because,
    };
    if (prediction === undefined && isBeyondAnyNoise(compared, candidate, row.history))
      return { ...shown, call: 'regressed', because: BEYOND_ANY_NOISE };
    if (prediction === undefined || candidate === undefined || baseline === undefined) return shown;
    const judged = {
      ...shown,
      noise: noiseOf(compared, prediction),
      detectable: detectableOf(compared, prediction, (level * compared.weight) / weights, options),
    };
    const call = callOf(row, candidate, judged, worse[at] === true, improved[at] === true, options);
    return { ...judged, call, because: reasonFor(call, judged, row.history.length) };
  });
}

/** How rarely a run without any change is this much worse (1) or better (-1). */
function tailOf({ compared, candidate, prediction }: Row, direction: 1 | -1): number {
  if (prediction === undefined || candidate === undefined) return 1;
  return upperTail(
    direction * worseSign(compared) * prediction.distance(candidate),
    prediction.degreesOfFreedom,
  );
}

function callOf(
  { compared, prediction }: Row,
  candidate: Sample,
  judged: Comparison,
  worse: boolean,
  improved: boolean,
  options: ComparisonOptions,
): ComparisonCall {
  const baseline = judged.baseline ?? 0;
  const worsening = judged.change === undefined ? undefined : judged.change * worseSign(compared);
  const floor = Math.max(compared.floor, toleranceOf(compared, baseline, options));
  // From zero there is no ratio: what the history cannot explain is then regressed at any size.
  if (worse) return worsening === undefined || worsening >= floor ? 'regressed' : 'slightly worse';
  if (improved && (worsening === undefined || -worsening >= compared.floor)) return 'improved';
  const margin = Math.max(compared.margin, toleranceOf(compared, baseline, options));
  return surelyWithin(margin, compared, candidate, baseline, prediction) ? 'no change' : 'inconclusive';
}

/** Two one-sided tests at 5 %: the 90 % interval of the change lies inside the margin. */
function surelyWithin(
  margin: number,
  compared: ComparedStatistic,
  candidate: Sample,
  baseline: number,
  prediction: Prediction | undefined,
): boolean {
  if (prediction === undefined) return false;
  if (candidate.value === baseline && baseline === 0) return true;
  const quantile = tQuantileOf(0.95, prediction.degreesOfFreedom);
  return [-quantile, quantile].every((deviations) => {
    const change = changeOf(compared, prediction.valueAt(deviations, candidate), prediction.centre);
    return change !== undefined && Math.abs(change) < margin;
  });
}

function noiseOf(compared: ComparedStatistic, prediction: Prediction): Comparison['noise'] {
  const quantile = tQuantileOf((1 + NOISE_COVERAGE) / 2, prediction.degreesOfFreedom);
  const low = changeOf(compared, prediction.valueAt(-quantile), prediction.centre);
  const high = changeOf(compared, prediction.valueAt(quantile), prediction.centre);
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** exp((t(1-level) + t(power)) * deviation) - 1 on a log scale: Student's t for the false-alarm and the missed half. */
function detectableOf(
  compared: ComparedStatistic,
  prediction: Prediction,
  level: number,
  options: ComparisonOptions,
): number | undefined {
  const df = prediction.degreesOfFreedom;
  const deviations = tQuantileOf(1 - level, df) + tQuantileOf(DETECTION_POWER, df);
  const change = changeOf(compared, prediction.valueAt(worseSign(compared) * deviations), prediction.centre);
  if (change === undefined) return undefined;
  return Math.max(Math.abs(change), compared.floor, toleranceOf(compared, prediction.centre, options));
}

function toleranceOf(
  compared: ComparedStatistic,
  baseline: number,
  { regressionTolerance }: ComparisonOptions,
): number {
  return compared.scale === 'rate' ? regressionTolerance * baseline : regressionTolerance;
}

/** Geometric mean; mean of the values where one of them has no logarithm, and for rates and counts. */
function centreOf({ history, compared }: Row): number {
  const values = history.map(({ value }) => value);
  const mean = (of: number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  return compared.scale === 'log' && values.every((value) => value > 0)
    ? Math.exp(mean(values.map(Math.log)))
    : mean(values);
}

function reasonFor(call: ComparisonCall, judged: Comparison, runs: number): string {
  const noise =
    judged.noise === undefined
      ? `${runs} earlier runs`
      : `${runs} earlier runs (${formatNoise(judged.noise, judged.changeUnit)})`;
  switch (call) {
    case 'regressed':
      return `worse than the noise of ${noise} explains`;
    case 'slightly worse':
      return `beyond the noise of ${noise}, and below what counts as a regression`;
    case 'improved':
      return `better than the noise of ${noise} explains`;
    case 'no change':
      return `surely a small change; the noise is that of ${noise}`;
    case 'inconclusive':
      return judged.detectable === undefined
        ? `inside the noise of ${noise}`
        : `inside the noise of ${noise}; only a worsening above ${formatChange(judged.detectable, judged.changeUnit).slice(1)} would have been seen`;
  }
}
