import type { FigureRow } from './figure-table.ts';
import { rootOfCount } from './figure-table.ts';

/** Between the scale on which rounds are averaged (+ is worse) and the change that people read. */
export interface ChangeScale {
  /** Candidate against base as people read it: 0.1 is 10 % more, or points. */
  change: (difference: number) => number;
  /** Difference of a worsening (> 0) as people read it. */
  difference: (worsening: number) => number;
}

/** Errors of the base over all rounds, which the step from roots to points depends on. */
export interface BaseErrors {
  rate: number;
  /** Of one side in one round, on average. */
  requests: number;
}

export function changeScale({ scale, better }: FigureRow, errors: BaseErrors): ChangeScale {
  if (scale === 'points') return pointsScale(errors);
  return better === 'lower'
    ? { change: (difference) => Math.expm1(difference), difference: (worsening) => Math.log1p(worsening) }
    : {
        change: (difference) => Math.expm1(-difference),
        difference: (worsening) => (worsening >= 1 ? Number.POSITIVE_INFINITY : -Math.log1p(-worsening)),
      };
}

/** Share of a change that is a worsening: > 0 is worse. */
export const worseningOf = ({ better }: Pick<FigureRow, 'better'>, change: number): number =>
  better === 'lower' ? change : -change;

function pointsScale({ rate, requests }: BaseErrors): ChangeScale {
  const from = rootOfCount(rate * requests);
  return {
    change: (difference) => {
      const errors = (Math.max(0, from + difference) / 2) ** 2 - 3 / 8;
      return Math.max(errors, 0) / requests - rate;
    },
    difference: (worsening) => rootOfCount((rate + worsening) * requests) - from,
  };
}
