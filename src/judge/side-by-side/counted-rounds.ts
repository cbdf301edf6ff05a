import type { Round } from '../../domain/side-by-side.ts';
import { formatCount } from '../../wording/numbers.ts';

export interface CountedRounds {
  /** All of them, each that does not count with its reason. */
  rounds: Round[];
  counted: Round[];
  /** A version that failed by itself: nothing has to be averaged to know it. */
  failure: VersionFailure | undefined;
}

export interface VersionFailure {
  side: 'base' | 'candidate' | 'both';
  round: number;
  sentence: string;
}

const LEAST_SHARE_OF_LOAD = 0.5;
/** A machine that starves both versions leaves one a little short of half and the other a little above it: no fault of one. */
const BASE_HAS_MORE = 1.5;
/** Where something else may be the reason too (k6 of one side was killed), it has to happen again. */
const TIMES_IN_DOUBT = 2;

/** Which rounds count: never by the ratio of their figures. `planned`: requests of one version in one round. */
export function countedRounds(rounds: readonly Round[], planned: number | undefined): CountedRounds {
  let failure: VersionFailure | undefined;
  let inDoubt = 0;
  const judged = rounds.map((round): Round => {
    const { base, candidate } = round;
    const died = deathIn(round);
    failure ??= died;
    const short =
      died === undefined && round.notCounted === undefined && base.doubt === undefined
        ? shortOf(round, planned)
        : undefined;
    const isAtFault =
      short?.side === 'candidate' && base.requests >= BASE_HAS_MORE * Math.max(candidate.requests, 1);
    if (isAtFault && candidate.doubt !== undefined) inDoubt++;
    if (isAtFault && (candidate.doubt === undefined || inDoubt >= TIMES_IN_DOUBT)) failure ??= short;
    const why =
      round.notCounted ??
      died?.sentence ??
      doubt('the base', base.doubt) ??
      short?.sentence ??
      doubt('this change', candidate.doubt);
    // It stands inside of a sentence.
    return why === undefined ? round : { ...round, notCounted: why.replace(/\.$/, '') };
  });
  return {
    rounds: judged,
    counted: judged.filter(({ notCounted }) => notCounted === undefined),
    failure,
  };
}

const doubt = (side: string, why: string | undefined): string | undefined =>
  why === undefined ? undefined : `${side}: ${why}`;

function deathIn({ round, base, candidate }: Round): VersionFailure | undefined {
  if (base.died !== undefined && candidate.died !== undefined)
    return {
      side: 'both',
      round,
      sentence: `Both versions failed in round ${round}: the base: ${base.died}; this change: ${candidate.died}`,
    };
  if (base.died !== undefined)
    return {
      side: 'base',
      round,
      sentence: `The base failed in round ${round}, so there is nothing to compare with: ${base.died}`,
    };
  if (candidate.died !== undefined)
    return {
      side: 'candidate',
      round,
      sentence: `This change failed in round ${round} while the base did not: ${candidate.died}`,
    };
  return undefined;
}

function shortOf({ round, base, candidate }: Round, planned: number | undefined): VersionFailure | undefined {
  const wanted = planned ?? base.requests;
  const isShort = (requests: number) => requests === 0 || requests < LEAST_SHARE_OF_LOAD * wanted;
  const told = (requests: number) => `${formatCount(requests)} of ${formatCount(wanted)} requests`;
  if (isShort(base.requests))
    return { side: 'base', round, sentence: `the base answered ${told(base.requests)}` };
  if (isShort(candidate.requests))
    return {
      side: 'candidate',
      round,
      sentence: `This change answered ${told(candidate.requests)} in round ${round} while the base answered ${formatCount(base.requests)}`,
    };
  return undefined;
}
