import type { ValidityFinding, Verdict } from './judgement.ts';

/** The one order of outcomes, the worst first: headlines, exit codes, and whatever shows several tests as one. */
const OUTCOMES: readonly Verdict['outcome'][] = ['broken', 'fail', 'inconclusive', 'pass'];

type Judged = Pick<Verdict, 'outcome' | 'headline'>;

export const byOutcome = (left: Pick<Verdict, 'outcome'>, right: Pick<Verdict, 'outcome'>): number =>
  OUTCOMES.indexOf(left.outcome) - OUTCOMES.indexOf(right.outcome);

/** The verdict of a whole run: its worst test, the first of them. A run without any result is broken. */
export function worstVerdict(verdicts: readonly Judged[]): Judged {
  return [...verdicts].sort(byOutcome)[0] ?? { outcome: 'broken', headline: 'broken: no test left a result' };
}

/** Exit code of the command line for the verdicts of one invocation: what is not red is no failure. */
export function exitCodeOf(verdicts: readonly Verdict[]): number {
  const red = verdicts.filter((verdict) => verdict.red);
  if (verdicts.length > 0 && red.length === 0) return 0;
  switch (worstVerdict(red).outcome) {
    case 'broken':
      return 3;
    case 'fail':
      return 1;
    case 'inconclusive':
      return 4;
    case 'pass':
      return 0;
  }
}

const SEVERITIES: readonly ValidityFinding['severity'][] = ['broken', 'fail', 'inconclusive', 'note'];

/** Findings in the same order; a `fail` is a failure of the service. */
export const bySeverity = (left: ValidityFinding, right: ValidityFinding): number =>
  SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
