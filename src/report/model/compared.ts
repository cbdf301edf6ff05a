import type { KeyFigure, Report } from '../../domain/report.ts';
import type { SideBySide, SideBySideFigure } from '../../domain/side-by-side.ts';
import { comparedSubject } from '../../metrics/compared-figures.ts';
import { valueAtPercent } from '../../metrics/quantile.ts';
import { parseStatistic } from '../../metrics/statistic.ts';
import { plural } from '../../wording/numbers.ts';
import { machineText } from './run-details.ts';
import { rowLabel } from './labels.ts';
import { headlineSentence, isInHeadline, reasonsBeside } from './words.ts';

/** What was compared and what came of it, as far as headline and other reasons do not say it: a sentence each. */
export function comparisonLines(report: Report): string[] {
  const { judgement, summary } = report;
  const { kind, sentence } = judgement.comparison;
  if (summary.sideBySide === undefined) return kind === 'off' ? [] : [sentence];
  const isSaid =
    isInHeadline(report, sentence.replace(/\.$/, '')) || reasonsBeside(report).includes(sentence);
  return [versionsSentence(summary.sideBySide, summary), ...(isSaid ? [] : [sentence])];
}

/** `This change (work tree) against main (8c1f2ab): 8 of at most 12 rounds, both at the same time on 4 × AMD EPYC 7763.` */
function versionsSentence(
  { base, candidate, rounds, roundsPlanned, mode, ended }: SideBySide,
  { environment }: Report['summary'],
): string {
  const counted = rounds.filter(({ notCounted }) => notCounted === undefined).length;
  const left = rounds.length - counted;
  return [
    `This change (${candidate.label}) against ${base.label}: ${counted} of at most ${plural(roundsPlanned, 'round')}`,
    left === 0 ? '' : `, ${left} more did not count`,
    ended === 'interrupted' ? ', interrupted' : '',
    ended === 'out of time' ? ', no time for more' : '',
    mode === 'concurrent' ? ', both at the same time' : ', one after the other in turn',
    ` on this machine${machineText(environment, ' (', ')')}.`,
  ].join('');
}

/** How the rounds went, as far as the headline does not say it. */
export function comparisonNotes(report: Report): string[] {
  const headline = headlineSentence(report).toLowerCase();
  return (report.summary.sideBySide?.notes ?? []).filter((note) => !note.toLowerCase().includes(headline));
}

/** Whether anything of two versions can be held side by side: without a round that counts nothing can. */
export const isCompared = ({ sideBySide }: Report['summary']): boolean =>
  (sideBySide?.figures.length ?? 0) > 0;

/** Rows of the table of two versions: what was compared, then what has a limit. */
export function comparedFigures(figures: readonly KeyFigure[]): KeyFigure[] {
  const hasBoth = ({ change, baseline }: KeyFigure) => change !== undefined || baseline !== undefined;
  return [
    ...figures.filter(hasBoth),
    ...figures.filter((figure) => !hasBoth(figure) && figure.limit !== undefined),
  ];
}

/** As the table of figures calls it. */
export function comparedLabel(
  figure: Pick<SideBySideFigure, 'figure' | 'endpoint' | 'unit'>,
  called: (service: string) => string,
): string {
  const { metric, statistic } = comparedSubject(figure);
  const places = figure.endpoint === undefined ? [] : [figure.endpoint];
  return rowLabel(
    { metric, statistic: parseStatistic(statistic) ?? { kind: 'value' }, places },
    figure.unit,
    called,
  );
}

export interface PercentileRow {
  percent: number;
  baseMs: number;
  candidateMs: number;
  /** 0.1: the candidate is 10 % slower here. */
  change: number;
}

/** The latency of both versions wherever both are known: where they part, and how far. */
export function percentileRows({ distribution, baseDistribution, summary }: Report): PercentileRow[] {
  const base = summary.sideBySide?.baseQuantiles ?? baseDistribution ?? [];
  return distribution.flatMap(([percent, candidateMs]) => {
    const baseMs = valueAtPercent(base, percent);
    return baseMs === undefined || baseMs <= 0
      ? []
      : [{ percent, baseMs, candidateMs, change: candidateMs / baseMs - 1 }];
  });
}

/** Half of the difference of the tail at the median, and it is not the tail alone. */
const EVERYWHERE = 0.5;

/** Whether a latency that changed did so for all requests or for the slow ones; undefined while nothing is known to differ. */
export function whereItChanged(report: Report): string | undefined {
  const figures = report.summary.sideBySide?.figures ?? [];
  const latency = figures.find(
    ({ figure, call, endpoint }) =>
      endpoint === undefined &&
      ['p95', 'p50', 'p99'].includes(figure) &&
      (call === 'regressed' || call === 'improved'),
  );
  const rows = percentileRows(report);
  const at = (wanted: number) => rows.find(({ percent }) => percent === wanted)?.change;
  const [median, tail] = [at(50), at(95)];
  if (latency === undefined || median === undefined || tail === undefined) return undefined;
  const word = latency.call === 'regressed' ? 'Slower' : 'Faster';
  const sign = latency.call === 'regressed' ? 1 : -1;
  const [ofMedian, ofTail] = [sign * median, sign * tail];
  if (ofMedian >= EVERYWHERE * ofTail && ofTail >= EVERYWHERE * ofMedian) return `${word} everywhere`;
  return ofTail > ofMedian ? `${word} mostly in the tail` : `${word} mostly for the typical request`;
}
