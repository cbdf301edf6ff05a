import type { Round, RoundVariance } from '../../../src/domain/side-by-side.ts';
import { type Decision, type DecisionRequest, decide } from '../../../src/judge/side-by-side/decide.ts';
import { plannedLooks } from '../../../src/judge/side-by-side/bounds.ts';
import { type NoiseLevel, seeded } from '../noise-model.ts';
import { type DuetPlan, duetRounds, secondsPerRound } from './duet-noise.ts';

export interface DuetReplay extends DuetPlan {
  pullRequests: number;
  seed: number;
  /** Where 20 earlier comparisons come from; none: the first pull request ever. */
  history?: NoiseLevel;
  looksAfter?: readonly number[];
  /** As the decision is told: false where it must not judge. */
  freshProcesses?: boolean;
  regressionTolerance?: number;
  /** The load is unpaced, so that throughput is a figure too. */
  unpaced?: boolean;
  /** Where rounds come from; default: the noise model. */
  roundsOf?: (plan: DuetPlan, random: () => number) => Round[];
}

export interface DuetReplayResult {
  /** Shares of pull requests. */
  regressed: number;
  regressedP95: number;
  improved: number;
  unchanged: number;
  inconclusive: number;
  /** Ended before all rounds were done. */
  early: number;
  /** Of load, with warm-ups and a minute of setting up. */
  meanMinutes: number;
  mostMinutes: number;
  /** Share of 90 % intervals of p95 that hold the true change; only where every round is done. */
  coverageP95: number;
  /** Median of what is printed of p95 at the end. */
  detectableP95: number;
}

const SETUP_S = 60;
const EARLIER = 20;
/** Independent histories, so that what a history gets wrong is part of the result. */
const PULL_REQUESTS_A_HISTORY = 40;
const MOST_HISTORIES = 20;
const ROUNDS_OF_EARLIER = 10;

/** Replays pull requests through the decision that is shipped, look by look, until it says that it knows. */
export function replayDuets(replay: DuetReplay): DuetReplayResult {
  const random = seeded(replay.seed);
  const priors = Array.from({ length: histories(replay) }, () => historyOf(replay, random));
  const looks = replay.looksAfter ?? plannedLooks(replay.rounds);
  const truth = Math.expm1((replay.effect?.tail ?? 0) + (replay.effect?.everything ?? 0));
  const seen = { regressed: 0, p95: 0, improved: 0, unchanged: 0, inconclusive: 0, early: 0, held: 0 };
  const minutes: number[] = [];
  const detectable: number[] = [];
  for (let index = 0; index < replay.pullRequests; index++) {
    const rounds = (replay.roundsOf ?? duetRounds)(replay, random);
    const decisionAfter = (count: number): Decision =>
      decide({
        ...requestOf(replay),
        rounds: rounds.slice(0, count),
        prior: priors[index % priors.length] ?? [],
      });
    let [decision, done] = [decisionAfter(looks[0] ?? replay.rounds), looks[0] ?? replay.rounds];
    for (const look of looks.slice(1)) {
      if (decision.answerKnown) break;
      [decision, done] = [decisionAfter(look), look];
    }
    const p95 = decision.figures.find(({ figure, endpoint }) => figure === 'p95' && endpoint === undefined);
    if (decision.call === 'regressed') seen.regressed++;
    if (decision.call === 'improved') seen.improved++;
    if (decision.call === 'no change') seen.unchanged++;
    if (decision.call === 'inconclusive') seen.inconclusive++;
    if (p95?.call === 'regressed') seen.p95++;
    if (done < replay.rounds) seen.early++;
    if (p95?.range !== undefined && p95.range[0] <= truth && truth <= p95.range[1]) seen.held++;
    if (p95?.detectable !== undefined) detectable.push(p95.detectable);
    minutes.push((done * secondsPerRound(replay) + SETUP_S) / 60);
  }
  const share = (count: number) => count / replay.pullRequests;
  return {
    regressed: share(seen.regressed),
    regressedP95: share(seen.p95),
    improved: share(seen.improved),
    unchanged: share(seen.unchanged),
    inconclusive: share(seen.inconclusive),
    early: share(seen.early),
    meanMinutes: minutes.reduce((sum, value) => sum + value, 0) / minutes.length,
    mostMinutes: Math.max(...minutes),
    // What a stall does to p95 in truth is not known.
    coverageP95: replay.roundsOf === undefined ? share(seen.held) : Number.NaN,
    detectableP95: detectable.sort((a, b) => a - b)[Math.floor(detectable.length / 2)] ?? Number.NaN,
  };
}

function histories({ history, pullRequests }: DuetReplay): number {
  return history === undefined
    ? 1
    : Math.min(MOST_HISTORIES, Math.ceil(pullRequests / PULL_REQUESTS_A_HISTORY));
}

function historyOf(replay: DuetReplay, random: () => number): RoundVariance[] {
  if (replay.history === undefined) return [];
  const { effect: _, ...plan } = replay;
  const earlier = { ...plan, level: replay.history, rounds: ROUNDS_OF_EARLIER };
  return Array.from({ length: EARLIER }, () =>
    decide({ ...requestOf(earlier), rounds: (replay.roundsOf ?? duetRounds)(earlier, random), prior: [] }),
  ).flatMap(({ variances }) => variances);
}

function requestOf(replay: DuetReplay): Omit<DecisionRequest, 'rounds' | 'prior'> {
  return {
    maxRounds: replay.rounds,
    mode: replay.mode,
    regressionTolerance: replay.regressionTolerance ?? 0,
    throughputJudged: replay.unpaced ?? false,
    ...(replay.freshProcesses === undefined ? {} : { freshProcesses: replay.freshProcesses }),
    ...(replay.looksAfter === undefined ? {} : { looksAfter: replay.looksAfter }),
  };
}
