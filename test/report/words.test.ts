import { describe, expect, it } from 'vitest';
import type { KeyFigure, Report } from '../../src/domain/report.ts';
import type { Reason, Verdict } from '../../src/domain/judgement.ts';
import {
  causesTitle,
  comparedResult,
  figureResult,
  headlineSentence,
  isInHeadline,
  likelyCauses,
  otherReasons,
  reasonsBeside,
} from '../../src/report/model/words.ts';

describe('the word of the column Result', () => {
  const figure = (changes: Partial<KeyFigure>) => figureResult({ value: 1, ...changes } as KeyFigure);

  it.each<[changes: Partial<KeyFigure>, text: string, tone: ReturnType<typeof figureResult>['tone']]>([
    [{}, '', 'plain'],
    [{ limitOutcome: 'passed' }, 'limit met', 'plain'],
    [{ limitOutcome: 'failed' }, 'limit failed', 'bad'],
    [{ limitOutcome: 'failed', limitWarns: true }, 'limit failed (only warns)', 'warn'],
    [{ limitOutcome: 'no samples' }, 'no samples', 'warn'],
    [{ limitOutcome: 'not measured' }, 'not measured', 'plain'],
    [{ call: 'regressed' }, 'regressed', 'bad'],
    [{ call: 'slightly worse' }, 'slightly worse', 'warn'],
    [{ call: 'improved' }, 'improved', 'good'],
    [{ call: 'no change' }, 'no change', 'plain'],
    [{ call: 'inconclusive' }, 'inconclusive', 'plain'],
    [{ change: 0.5, baseline: 1 }, 'not judged yet', 'plain'],
    [{ baseline: 1, value: undefined }, 'gone', 'warn'],
    [{ baseline: 1 }, '', 'plain'],
    [{ value: undefined }, '', 'plain'],
    // A met limit goes without saying where the figure is compared too.
    [{ limitOutcome: 'passed', call: 'improved' }, 'improved', 'good'],
    // The worst is said first, and its tone is that of the row.
    [{ limitOutcome: 'failed', call: 'regressed' }, 'limit failed, regressed', 'bad'],
    [
      { limitOutcome: 'failed', limitWarns: true, call: 'regressed' },
      'regressed, limit failed (only warns)',
      'bad',
    ],
    [{ limitOutcome: 'no samples', call: 'no change' }, 'no samples, no change', 'warn'],
    [{ limitOutcome: 'not measured', call: 'slightly worse' }, 'slightly worse, not measured', 'warn'],
    // No green beside a failed limit.
    [{ limitOutcome: 'failed', call: 'improved' }, 'limit failed, improved', 'bad'],
    [
      { limitOutcome: 'failed', limitWarns: true, call: 'improved' },
      'limit failed (only warns), improved',
      'warn',
    ],
  ])('%j: %s', (changes, text, tone) => {
    expect(figure(changes)).toEqual({ text, tone });
  });
});

describe('the word of the column Result where two versions were measured', () => {
  const figure = { value: 212, unit: 'ms', change: 0.1, changeUnit: 'relative', limit: '< 500 ms' } as const;

  it.each<[changes: Partial<KeyFigure>, text: string, short: string, tone: string]>([
    [{ call: 'no change', limitOutcome: 'passed' }, 'no change, limit < 500 ms met', 'no change', 'plain'],
    [{ call: 'regressed', limitOutcome: 'passed' }, 'regressed, limit < 500 ms met', 'regressed', 'bad'],
    [
      { call: 'no change', limitOutcome: 'failed', limitValue: 512 },
      'limit < 500 ms failed (512 ms), no change',
      'limit failed (512 ms), no change',
      'bad',
    ],
    [
      { call: 'improved', limitOutcome: 'failed', limitValue: 212 },
      'limit < 500 ms failed, improved',
      'limit failed, improved',
      'bad',
    ],
    [{ call: 'slightly worse' }, 'slightly worse', 'slightly worse', 'warn'],
    [
      { call: 'inconclusive', detectable: 0.184 },
      'inconclusive, above 18 % would be seen',
      'inconclusive',
      'plain',
    ],
    [{}, 'not judged', 'not judged', 'plain'],
    [{ change: undefined, limitOutcome: 'passed' }, 'limit < 500 ms met', 'limit met', 'plain'],
    [{ change: undefined, limit: undefined }, '', '', 'plain'],
  ])('%j: %s', (changes, text, short, tone) => {
    expect(comparedResult({ ...figure, ...changes } as KeyFigure)).toEqual({ text, short, tone });
  });
});

const report = (
  outcome: Verdict['outcome'],
  headline: string,
  reasons: Reason[] = [],
  more: { testType?: string | undefined; diagnosis?: { weight: number }[] } = {},
): Report =>
  ({
    summary: { testType: 'load', ...more },
    judgement: { verdict: { outcome, headline, reasons }, diagnosis: more.diagnosis ?? [] },
  }) as unknown as Report;

describe('the headline without what stands beside it', () => {
  it.each([
    [
      'fail: p95 645 ms is over the limit (load, steady phase)',
      'p95 645 ms is over the limit (steady phase)',
    ],
    ['pass: all 4 limits met (load)', 'all 4 limits met'],
    ['inconclusive: a fail: b (soak)', 'a fail: b (soak)'],
    ['broken: x', 'x'],
    ['nothing fail: x', 'nothing fail: x'],
  ])('%s', (headline, sentence) => {
    expect(headlineSentence(report('fail', headline))).toBe(sentence);
  });

  it('of a result of others nothing is taken away', () => {
    expect(headlineSentence(report('pass', 'pass: all met (load)', [], { testType: undefined }))).toBe(
      'all met (load)',
    );
  });

  it('is looked into in whatever case', () => {
    expect(isInHeadline(report('fail', 'fail: the run was cut.'), 'The run was cut')).toBe(true);
    expect(isInHeadline(report('fail', 'fail: the run was cut.'), 'something else')).toBe(false);
  });
});

describe('what the headline left unsaid', () => {
  const reasons: Reason[] = [
    { kind: 'threshold', sentence: 'p95 645 ms is over the limit (load, steady phase)' },
    { kind: 'accounting', sentence: 'Two events were lost.' },
    { kind: 'regression', sentence: 'p99 regressed' },
    { kind: 'validity', sentence: 'It was short.' },
    { kind: 'note', sentence: 'warning: p99 is over the limit (load)' },
    { kind: 'note', sentence: 'Something else ran.' },
  ];
  const failed = report(
    'fail',
    'fail: p95 645 ms is over the limit (load, steady phase), and 2 more',
    reasons,
  );

  it('all that is no note, and limits that only warn', () => {
    expect(otherReasons(failed).map(({ sentence }) => sentence)).toEqual([
      'Two events were lost.',
      'p99 regressed',
      'It was short.',
      'warning: p99 is over the limit',
    ]);
  });

  it('beside a table of figures only what is in none of its rows', () => {
    expect(reasonsBeside(failed)).toEqual(['Two events were lost.', 'It was short.']);
  });

  it('of a broken run nothing else', () => {
    const broken: Reason[] = [
      { kind: 'broken', sentence: 'The run was interrupted.' },
      { kind: 'broken', sentence: 'Nothing was tested.' },
      ...reasons,
    ];
    expect(otherReasons(report('broken', 'broken: the run was interrupted.', broken))).toEqual([
      { kind: 'broken', sentence: 'Nothing was tested.' },
    ]);
  });
});

it('a run that passed has no causes of anything', () => {
  expect(causesTitle(report('pass', ''))).toBe('Noticed');
  for (const outcome of ['fail', 'broken', 'inconclusive'] as const)
    expect(causesTitle(report(outcome, ''))).toBe('Likely causes');
});

it('the weightiest cause comes first', () => {
  const causes = report('fail', '', [], { diagnosis: [{ weight: 1 }, { weight: 9 }, { weight: 5 }] });
  expect(likelyCauses(causes).map(({ weight }) => weight)).toEqual([9, 5, 1]);
});
