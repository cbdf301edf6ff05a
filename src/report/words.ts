import type { Report } from '../domain/report.ts';
import type { KeyFigure } from '../domain/report.ts';
import type { Diagnosis, ThresholdResult, Verdict } from '../domain/judgement.ts';
import { statisticName } from './key-figures.ts';

type Outcome = Verdict['outcome'];

/** A symbol never stands alone: the word is always beside it. */
export const OUTCOMES: Record<Outcome, { symbol: string; word: string; rank: number }> = {
  broken: { symbol: '⛔', word: 'broken', rank: 0 },
  fail: { symbol: '❌', word: 'failed', rank: 1 },
  inconclusive: { symbol: '⚠️', word: 'inconclusive', rank: 2 },
  pass: { symbol: '✅', word: 'passed', rank: 3 },
};

/** The verdict's sentence for places that show the outcome in a word of its own: `fail: p95 ...` without `fail: `. */
export function headlineSentence(verdict: Verdict): string {
  return verdict.headline.replace(/^(pass|fail|inconclusive|broken): /, '');
}

/**
 * What the headline left unsaid: its "and 2 more". Nothing else is said of a broken run, whose figures mean nothing;
 * notes of a run stand in its validity line, limits that only warn here.
 */
export function otherReasons({ judgement: { verdict } }: Report): string[] {
  const headline = headlineSentence(verdict).toLowerCase();
  return verdict.reasons
    .filter(({ kind, sentence }) =>
      verdict.outcome === 'broken' ? kind === 'broken' : kind !== 'note' || sentence.startsWith('warning: '),
    )
    .map(({ sentence }) => sentence)
    .filter((sentence) => !headline.startsWith(sentence.replace(/\.$/, '').toLowerCase()));
}

/** The weightiest first. */
export function likelyCauses({ judgement }: Report): Diagnosis[] {
  return [...judgement.diagnosis].sort((left, right) => right.weight - left.weight);
}

export function worstOutcome(reports: readonly Report[]): Outcome {
  const outcomes = reports.map((report) => report.judgement.verdict.outcome);
  return outcomes.sort((left, right) => OUTCOMES[left].rank - OUTCOMES[right].rank)[0] ?? 'broken';
}

export type Tone = 'bad' | 'warn' | 'good' | 'plain';

/** What one row of the table means, in words; tone `plain` is everything inside the noise. */
export function figureResult(figure: KeyFigure): { text: string; tone: Tone } {
  const words: string[] = [];
  let tone: Tone = 'plain';
  const say = (word: string, weight: Tone) => {
    words.push(word);
    const order: Tone[] = ['plain', 'good', 'warn', 'bad'];
    if (order.indexOf(weight) > order.indexOf(tone)) tone = weight;
  };
  if (figure.limitOutcome === 'failed') say('limit failed', 'bad');
  else if (figure.limitOutcome === 'no samples' || figure.limitOutcome === 'not measured')
    say(`limit not judged: ${figure.limitOutcome}`, 'warn');
  if (figure.call === 'regressed') say('regressed', 'bad');
  else if (figure.call === 'slightly worse') say('slightly worse', 'warn');
  else if (figure.call === 'improved') say('improved', figure.limitOutcome === 'failed' ? 'plain' : 'good');
  else if (figure.call !== undefined) say(figure.call, 'plain');
  if (words.length === 0 && figure.limitOutcome === 'passed') say('limit met', 'plain');
  return { text: words.join(', '), tone };
}

/** `http_req_duration{phase:steady} p(95)` */
export function limitSubject(result: ThresholdResult): string {
  return `${result.scope} ${statisticName(result.threshold.statistic)}`;
}
