import type { Measurement } from '../../src/domain/measurement.ts';
import type { Round, SideBySideMode } from '../../src/domain/side-by-side.ts';
import { decide } from '../../src/judge/side-by-side/decide.ts';
import { type SideBySideTest, endOf, together } from '../../src/line/rounds.ts';
import { roundOf } from '../../src/measure/round.ts';
import { seeded } from './made-up-course.ts';
import { type MadeUpRun, madeUpRun } from './made-up-run.ts';

/** Rounds of two versions, the same for the same seed. */
export interface MadeUpRounds {
  rounds: number;
  maxRounds: number;
  base?: MadeUpRun;
  candidate?: MadeUpRun;
  /** Ratio that the latency of each version is off by in a round, at the most. */
  noise: number;
  mode?: SideBySideMode;
  /** What went wrong: changes the round before it is judged. */
  spoil?: (round: Round) => void;
}

/** One round with its warm-up, and what it takes to start the next. */
const ROUND_S = 60;
const BETWEEN_S = 4;

/** What `measureRounds` would give: everything but the rounds themselves is the product's own. */
export function madeUpRounds(wanted: MadeUpRounds): Measurement {
  const { rounds, maxRounds, base = {}, candidate = {}, noise, mode = 'concurrent', spoil } = wanted;
  const random = seeded(7);
  const off = () => 1 + noise * (2 * random() - 1);
  const measured = Array.from({ length: rounds }, (_, index) => {
    const lateMs = index * (ROUND_S + BETWEEN_S) * 1000;
    const side = (run: MadeUpRun, seed: number) => ({
      measurement: later(
        madeUpRun({
          durationS: ROUND_S,
          vus: 100,
          eventsPerSecond: 20_000,
          ...run,
          medianMs: (run.medianMs ?? 82) * off(),
          seed,
        }),
        lateMs,
      ),
    });
    const sides = { base: side(base, 2 * index + 1), candidate: side(candidate, 2 * index + 2) };
    const first = index % 2 === 0 ? ('base' as const) : ('candidate' as const);
    const round = roundOf({ round: index + 1, mode, first, ...sides });
    round.machineBusy = 0.4 + 0.02 * random();
    spoil?.(round);
    return { round, ...sides };
  });
  const decision = decide({
    rounds: measured.map(({ round }) => round),
    maxRounds,
    mode,
    prior: [],
    regressionTolerance: 0.05,
    throughputJudged: false,
  });
  const sideBySide = {
    mode,
    rounds: maxRounds,
    base: { label: 'main (9f8e7d6)', sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432' },
    candidate: { label: 'work tree', sha: undefined },
  };
  const test = { sideBySide } as SideBySideTest;
  const ended = endOf(decision, test.sideBySide, { isInterrupted: false, isOutOfTime: false });
  return together(measured, decision, test, { ended, facts: [] }).measurement;
}

function later(measurement: Measurement, byMs: number): Measurement {
  const { summary, series } = measurement;
  for (const one of series) for (const point of one.points) point[0] += byMs;
  for (const phase of summary.phases) {
    phase.fromMs += byMs;
    phase.toMs += byMs;
  }
  summary.startedAt = new Date(Date.parse(summary.startedAt) + byMs).toISOString();
  return measurement;
}
