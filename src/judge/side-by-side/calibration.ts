import type { Round, RoundVariance, SideBySideMode } from '../../domain/side-by-side.ts';
import { formatCount, formatDuration, formatRange, formatSize } from '../../wording/numbers.ts';
import { mean, sampleVariance } from '../statistics.ts';
import { FIRST_LOOK } from './bounds.ts';
import { callFigures } from './call-figures.ts';
import { countedRounds } from './counted-rounds.ts';
import { type Decision, decide } from './decide.ts';
import { differences, type FigureDifferences } from './differences.ts';
import { FOUR_OF_FIVE, leastWhole, p95Detectable, p95Prior } from './planned.ts';
import { varianceWith } from './planned-noise.ts';

export interface CalibrationRequest {
  /** The same version against itself. */
  rounds: readonly Round[];
  mode: SideBySideMode;
  /** Of both versions together. */
  requestsPerSecond: number;
  /** What was measured of one round; interleaved: of both versions together. */
  roundS: number;
  /** Of earlier comparisons of the same test in the same mode. */
  prior: readonly RoundVariance[];
  throughputJudged: boolean;
  /** Rounds in which the base had a short warm-up and the candidate a long one. */
  warmUp?: { rounds: readonly Round[]; shortS: number; longS: number };
}

export interface Calibration {
  /** Smallest worsening of p95 seen in four of five cases. */
  detectable: { rounds: number; p95: number }[];
  /** What makes a worsening of p95 visible in 12 rounds; undefined: nothing does on this machine. */
  needed: { worsening: number; roundS: number | undefined; requestsPerSecond: number | undefined }[];
  isTooNoisy: boolean;
  /** Undefined where it was not measured. */
  warmUpIsEnough: boolean | undefined;
  sentences: string[];
  /** To remember for later comparisons. */
  variances: RoundVariance[];
}

const IN_ROUNDS = [4, 8, 12];
const ROUNDS = 12;
const WORSENINGS = [0.05, 0.1, 0.2];
/** A machine that does not show this much in 12 rounds is of no use. */
const TOO_NOISY = 0.2;
/** Longer rounds or higher rates are no advice. */
const LONGEST_ROUND_S = 3600;
const MOST_TIMES_FASTER = 50;
/** A bias that warm-up leaves is in every round the same: no number of rounds removes it. */
const MOST_BIAS = 0.02;

/** What this machine can tell, from one version measured against itself. Undefined with fewer than 4 counted rounds. */
export function calibrationOf(request: CalibrationRequest): Calibration | undefined {
  const { rounds, mode, prior, requestsPerSecond, roundS, throughputJudged } = request;
  const decision = decide({
    rounds,
    maxRounds: rounds.length,
    mode,
    prior,
    regressionTolerance: 0,
    throughputJudged,
  });
  const { counted } = countedRounds(rounds, undefined);
  const p95 = p95Of(differences(counted, { throughputJudged }).figures);
  if (p95 === undefined || p95.differences.length < FIRST_LOOK) return undefined;
  const requests = mean(counted.map(({ base, candidate }) => (base.requests + candidate.requests) / 2));
  const measured = { variance: Math.max(sampleVariance(p95.differences), p95.leastVariance), requests };
  const fitted = p95Prior(prior);
  const seen = (count: number, variance: number) =>
    p95Detectable({ variance, rounds: count, prior: fitted }, FOUR_OF_FIVE);
  const detectable = IN_ROUNDS.map((count) => ({ rounds: count, p95: seen(count, measured.variance) }));
  const needed = WORSENINGS.map((worsening) => {
    const isVisible = (count: number) => seen(ROUNDS, varianceWith(count, measured)) <= worsening;
    const perSecond = requests / roundS;
    const least = leastWhole(1, Math.ceil(perSecond * LONGEST_ROUND_S), isVisible);
    const seconds = least === undefined ? undefined : Math.max(1, Math.ceil(least / perSecond));
    const rate = least === undefined ? undefined : (requestsPerSecond * least) / requests;
    return {
      worsening,
      roundS: seconds,
      requestsPerSecond:
        rate !== undefined && rate <= MOST_TIMES_FASTER * requestsPerSecond ? rate : undefined,
    };
  });
  const isTooNoisy = (detectable.at(-1)?.p95 ?? Number.POSITIVE_INFINITY) > TOO_NOISY;
  const warmUp = request.warmUp === undefined ? undefined : warmUpOf(request.warmUp, request);
  return {
    detectable,
    needed,
    isTooNoisy,
    warmUpIsEnough: warmUp?.isEnough,
    sentences: [
      ...againstItself(decision),
      `A p95 that is slower by ${detectable.map(({ rounds: count, p95: size }) => `${formatSize(size, 'relative')} in ${count} rounds`).join(', ')} would be seen in four of five cases.`,
      ...needed.map((one) => neededText(one, request)),
      ...(isTooNoisy
        ? [
            `This machine is too noisy to compare on: in ${ROUNDS} rounds only a p95 that is more than ${formatSize(TOO_NOISY, 'relative')} slower would be seen.`,
          ]
        : []),
      ...(warmUp?.sentences ?? []),
    ],
    variances: decision.variances,
  };
}

const p95Of = (figures: readonly FigureDifferences[]): FigureDifferences | undefined =>
  figures.find(({ row, notJudged }) => row.name === 'p95' && notJudged === undefined) ??
  figures.find(({ row }) => row.name === 'p95 pooled');

function againstItself({ figures, call }: Decision): string[] {
  const differing = figures.filter((row) => row.call === 'regressed' || row.call === 'improved');
  return call === 'regressed' || differing.length > 0
    ? [
        `The same version differs from itself in ${differing.map(({ figure }) => figure).join(', ')}: something but the version differs between the two sides, do not trust a comparison here.`,
      ]
    : [];
}

function neededText(
  { worsening, roundS, requestsPerSecond }: Calibration['needed'][number],
  given: CalibrationRequest,
): string {
  const what = `+${formatSize(worsening, 'relative')} of p95 in ${ROUNDS} rounds`;
  if (roundS === undefined) return `${what}: not visible on this machine with any load.`;
  if (roundS <= given.roundS)
    return `${what}: visible, rounds of ${formatDuration(roundS)} would do at this rate.`;
  const faster =
    requestsPerSecond === undefined
      ? ''
      : `, or ${formatCount(Math.ceil(requestsPerSecond))} requests/s in rounds of ${formatDuration(given.roundS)}`;
  return `${what}: takes rounds of ${formatDuration(roundS)} at this rate${faster}.`;
}

/** Both sides run at the same time, so what differs is the warm-up alone. */
function warmUpOf(
  { rounds, shortS, longS }: NonNullable<CalibrationRequest['warmUp']>,
  { throughputJudged }: CalibrationRequest,
): { isEnough: boolean | undefined; sentences: string[] } {
  const { counted, rounds: judged } = countedRounds(rounds, undefined);
  const called = callFigures(differences(counted, { throughputJudged }).figures, {
    looks: { taken: [counted.length], maxRounds: counted.length, isLast: true },
    regressionTolerance: 0,
    priors: new Map(),
  }).filter(({ of }) => of.row.name === 'p50' || of.row.name === 'CPU per request');
  const known = called.flatMap(({ of, range }) =>
    range === undefined ? [] : [{ name: of.row.name, range }],
  );
  if (known.length === 0) {
    const why = judged.find(({ notCounted }) => notCounted !== undefined)?.notCounted;
    const because =
      why === undefined ? 'there were too few rounds for it' : `its rounds did not count: ${why}`;
    return {
      isEnough: undefined,
      sentences: [
        `Whether ${formatDuration(shortS)} of warm-up are enough is not known, ${because.replace(/\.$/, '')}.`,
      ],
    };
  }
  // With the long warm-up it is better: the short one was too short.
  const short = known.filter(({ range: [, high] }) => high < -MOST_BIAS);
  const surely = known.every(({ range: [low] }) => low > -MOST_BIAS);
  const text = known
    .map(({ name, range }) => `${name} ${formatRange(range, 'relative', 'always')}`)
    .join(', ');
  const compared = `after ${formatDuration(longS)} of warm-up instead of ${formatDuration(shortS)}: ${text}`;
  if (short.length > 0)
    return {
      isEnough: false,
      sentences: [`${formatDuration(shortS)} of warm-up are too short; ${compared}.`],
    };
  return surely
    ? { isEnough: true, sentences: [`${formatDuration(shortS)} of warm-up are enough; ${compared}.`] }
    : {
        isEnough: undefined,
        sentences: [`Whether ${formatDuration(shortS)} of warm-up are enough is not known; ${compared}.`],
      };
}
