import type { Duet } from '../../src/domain/duet.ts';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { SideBySide } from '../../src/domain/side-by-side.ts';
import { decided, someRounds } from '../judge/side-by-side/some-rounds.ts';
import { runSummary } from '../judge/run-summary.ts';

/** A run of two versions that are alike, in so many rounds. */
export function duetRun(
  id: string,
  overrides: Partial<RunSummary> = {},
  { rounds = 8, ...sideBySide }: { rounds?: number } & Partial<Omit<SideBySide, 'rounds'>> = {},
): RunSummary {
  const {
    rounds: judged,
    variances,
    changes,
    figures,
    call,
    sentence,
    findings,
    notes,
  } = decided(someRounds(rounds));
  return runSummary(
    id,
    {},
    {
      sideBySide: {
        mode: 'concurrent',
        base: { label: 'main (1111111)', sha: '1111111' },
        candidate: { label: 'main (2222222)', sha: '2222222' },
        roundsPlanned: 12,
        ended: 'answer known',
        rounds: judged,
        figures,
        call,
        sentence,
        notes,
        findings,
        variances,
        changes,
        ...sideBySide,
      },
      ...overrides,
    },
  );
}

/** What one comparison found of the p95 (log ratio), at this time. */
export const duet = (id: string, changes: Partial<Duet> = {}): Duet => ({
  id,
  at: '2026-11-20T02:00:00Z',
  mode: 'concurrent',
  base: { label: 'main', sha: undefined },
  candidate: { label: 'main', sha: undefined },
  rounds: 8,
  environment: { k6Version: '2.2.0', arch: 'x64', cpuCount: 4 },
  variances: [{ figure: 'p95', variance: 0.002, degreesOfFreedom: 7 }],
  changes: [{ figure: 'p95', scale: 'ratio', worse: 0.02, standardError: 0.01 }],
  ...changes,
});
