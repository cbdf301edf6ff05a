import type { Report } from '../../domain/report.ts';
import type { KeyFigure } from '../../domain/report.ts';
import type { Diagnosis, Reason, ThresholdResult, Verdict } from '../../domain/judgement.ts';
import { statisticName } from '../../metrics/statistic.ts';

type Outcome = Verdict['outcome'];

/** How the judge begins the sentence of a limit that only warns. */
const WARNING = 'warning: ';

/** A symbol never stands alone: the word is always beside it. */
export const OUTCOMES: Record<Outcome, { symbol: string; word: string }> = {
  broken: { symbol: '⛔', word: 'broken' },
  fail: { symbol: '❌', word: 'failed' },
  inconclusive: { symbol: '⚠️', word: 'inconclusive' },
  pass: { symbol: '✅', word: 'passed' },
};

/** The verdict's sentence for places that show outcome and test in words of their own: without `fail: ` and `(load)`. */
export function headlineSentence({ judgement: { verdict }, summary }: Report): string {
  return withoutTest(verdict.headline.replace(/^(pass|fail|inconclusive|broken): /, ''), summary.testType);
}

/** Whether the headline says this already, in whatever case it begins. */
export function isInHeadline(report: Report, sentence: string): boolean {
  return headlineSentence(report).toLowerCase().includes(sentence.toLowerCase());
}

function withoutTest(sentence: string, testType: string | undefined): string {
  return testType === undefined
    ? sentence
    : sentence.replaceAll(` (${testType})`, '').replaceAll(`(${testType}, `, '(');
}

/**
 * What the headline left unsaid: its "and 2 more". Nothing else is said of a broken run, whose figures mean nothing;
 * notes of a run stand in its validity line, limits that only warn here.
 */
export function otherReasons(report: Report): { kind: Reason['kind']; sentence: string }[] {
  const { verdict } = report.judgement;
  const headline = headlineSentence(report).toLowerCase();
  return verdict.reasons
    .filter(({ kind, sentence }) =>
      verdict.outcome === 'broken' ? kind === 'broken' : kind !== 'note' || sentence.startsWith(WARNING),
    )
    .map(({ kind, sentence }) => ({ kind, sentence: withoutTest(sentence, report.summary.testType) }))
    .filter(({ sentence }) => !headline.startsWith(sentence.replace(/\.$/, '').toLowerCase()));
}

/** What a table of figures that shows every bad one does not say already. */
export function reasonsBeside(report: Report): string[] {
  return otherReasons(report)
    .filter(
      ({ kind, sentence }) => kind !== 'threshold' && kind !== 'regression' && !sentence.startsWith(WARNING),
    )
    .map(({ sentence }) => sentence);
}

/** A run that passed has no causes of anything; what was seen in it may still be worth a look. */
export function causesTitle({ judgement }: Report): string {
  return judgement.verdict.outcome === 'pass' ? 'Noticed' : 'Likely causes';
}

/** The weightiest first. */
export function likelyCauses({ judgement }: Report): Diagnosis[] {
  return [...judgement.diagnosis].sort((left, right) => right.weight - left.weight);
}

export type Tone = 'bad' | 'warn' | 'good' | 'plain';

/** The worst is lowest. */
export const BADNESS: Record<Tone, number> = { bad: 0, warn: 1, good: 2, plain: 3 };

/** What one row of the table means, in words, the worst first; tone `plain` is everything inside the noise. */
export function figureResult(figure: KeyFigure): { text: string; tone: Tone } {
  const call = callResult(figure);
  const limit = limitResult(figure);
  // That a limit is met needs no words beside how the figure compares: both numbers stand in the row.
  const parts = [call === undefined || figure.limitOutcome !== 'passed' ? limit : undefined, call];
  const said = parts.filter((part) => part !== undefined);
  said.sort((left, right) => BADNESS[left.tone] - BADNESS[right.tone]);
  const [worst] = said;
  return worst === undefined
    ? notJudged(figure)
    : { text: said.map(({ text }) => text).join(', '), tone: worst.tone };
}

type Part = { text: string; tone: Tone } | undefined;

function limitResult({ limitOutcome, limitWarns }: KeyFigure): Part {
  switch (limitOutcome) {
    case 'passed':
      return { text: 'limit met', tone: 'plain' };
    case 'failed':
      return limitWarns
        ? { text: 'limit failed (only warns)', tone: 'warn' }
        : { text: 'limit failed', tone: 'bad' };
    case 'no samples':
      return { text: 'no samples', tone: 'warn' };
    // A default limit on what this stack cannot tell is no warning; one that was asked for is in the headline.
    case 'not measured':
      return { text: 'not measured', tone: 'plain' };
    case undefined:
      return undefined;
  }
}

function callResult({ call }: KeyFigure): Part {
  const tones = new Map<string, Tone>([
    ['regressed', 'bad'],
    ['slightly worse', 'warn'],
    ['improved', 'good'],
  ]);
  return call === undefined ? undefined : { text: call, tone: tones.get(call) ?? 'plain' };
}

function notJudged({ baseline, change, value }: KeyFigure): { text: string; tone: Tone } {
  if (change !== undefined) return { text: 'not judged yet', tone: 'plain' };
  return baseline !== undefined && value === undefined
    ? { text: 'gone', tone: 'warn' }
    : { text: '', tone: 'plain' };
}

/** `http_req_duration{phase:steady} p(95)` */
export function limitSubject(result: ThresholdResult): string {
  return `${result.scope} ${statisticName(result.threshold.statistic)}`;
}
