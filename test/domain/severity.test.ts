import { describe, expect, it } from 'vitest';
import type { ValidityFinding, Verdict } from '../../src/domain/judgement.ts';
import { byOutcome, bySeverity, exitCodeOf, worstVerdict } from '../../src/domain/severity.ts';

type Outcome = Verdict['outcome'];
const verdict = (outcome: Outcome, red: boolean, headline: string = outcome): Verdict => ({
  outcome,
  headline,
  red,
  reasons: [],
});

it('outcomes: the worst first', () => {
  const outcomes: Outcome[] = ['pass', 'inconclusive', 'broken', 'fail'];
  expect(
    outcomes
      .map((outcome) => ({ outcome }))
      .sort(byOutcome)
      .map(({ outcome }) => outcome),
  ).toEqual(['broken', 'fail', 'inconclusive', 'pass']);
});

it('findings: the worst first', () => {
  const severities: ValidityFinding['severity'][] = ['note', 'inconclusive', 'broken', 'fail'];
  const findings = severities.map((severity) => ({ rule: '', sentence: '', severity }));
  expect(findings.sort(bySeverity).map(({ severity }) => severity)).toEqual([
    'broken',
    'fail',
    'inconclusive',
    'note',
  ]);
});

describe('the verdict of a whole run', () => {
  it('is its worst test, the first of them', () => {
    const verdicts = [
      verdict('pass', false),
      verdict('fail', true, 'first'),
      verdict('fail', true, 'second'),
    ];
    expect(worstVerdict(verdicts)).toMatchObject({ outcome: 'fail', headline: 'first' });
    expect(verdicts[0]?.outcome).toBe('pass');
  });

  it('without any result is broken', () => {
    expect(worstVerdict([])).toEqual({ outcome: 'broken', headline: 'broken: no test left a result' });
  });
});

describe('exit code', () => {
  it.each<[string, Verdict[], number]>([
    ['passed', [verdict('pass', false)], 0],
    ['failed', [verdict('fail', true)], 1],
    ['broken', [verdict('broken', true)], 3],
    ['inconclusive, when gated', [verdict('inconclusive', true)], 4],
    ['failed, which is not red', [verdict('fail', false)], 0],
    ['inconclusive, which is not red', [verdict('inconclusive', false)], 0],
    ['broken before failed', [verdict('fail', true), verdict('broken', true)], 3],
    ['failed before inconclusive', [verdict('inconclusive', true), verdict('fail', true)], 1],
    ['of what is red the worst', [verdict('broken', false), verdict('fail', true)], 1],
    ['a red pass is none', [verdict('pass', true)], 0],
    ['no result at all', [], 3],
  ])('%s: %s', (_, verdicts, code) => {
    expect(exitCodeOf(verdicts)).toBe(code);
  });
});
