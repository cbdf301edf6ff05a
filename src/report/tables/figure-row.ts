import type { KeyFigure } from '../../domain/report.ts';
import {
  formatChange,
  formatNoise,
  formatRange,
  formatSignedSize,
  formatWith,
  scaleFor,
} from '../../wording/numbers.ts';
import { BADNESS, comparedResult, figureResult, type Tone } from '../model/words.ts';

/** One key figure in words; `''` is what it does not have. */
export interface FigureRow {
  label: string;
  value: string;
  baseline: string;
  change: string;
  noise: string;
  limit: string;
  result: string;
  tone: Tone;
}

export function figureRow(figure: KeyFigure): FigureRow {
  const scale = scaleFor(figure.unit, [figure.value, figure.baseline]);
  const { text, tone } = figureResult(figure);
  return {
    label: figure.label,
    value: formatWith(scale, figure.value),
    baseline: figure.baseline === undefined ? '' : formatWith(scale, figure.baseline),
    change: figure.change === undefined ? '' : formatChange(figure.change, figure.changeUnit),
    noise: figure.noise === undefined ? '' : formatNoise(figure.noise, figure.changeUnit),
    limit: figure.limit ?? '',
    result: text,
    tone,
  };
}

/** One figure of two versions side by side in words: what its limit says stands in its result. */
export interface ComparedRow {
  label: string;
  base: string;
  candidate: string;
  change: string;
  range: string;
  result: string;
  /** Where there is no room for the limit. */
  shortResult: string;
  tone: Tone;
}

export function comparedRow(figure: KeyFigure): ComparedRow {
  const { label, value, baseline, change, changeUnit, range } = figure;
  const scale = scaleFor(figure.unit, [value, baseline]);
  const { text, short, tone } = comparedResult(figure);
  return {
    label,
    base: baseline === undefined ? '' : formatWith(scale, baseline),
    candidate: formatWith(scale, value),
    change: change === undefined ? '' : formatSignedSize(change, changeUnit),
    range: range === undefined ? '' : formatRange(range, changeUnit, 'always'),
    result: text,
    shortResult: short,
    tone,
  };
}

/** `most` of them in their order: what failed or changed, then what tells most, then the first others. */
export function notableFigures(figures: readonly KeyFigure[], most: number): KeyFigure[] {
  const weight = (figure: KeyFigure) => BADNESS[figureResult(figure).tone] * 2 + (tellsMost(figure) ? 0 : 1);
  const byWeight = [...figures].sort((left, right) => weight(left) - weight(right));
  const chosen = new Set(byWeight.slice(0, most));
  return figures.filter((figure) => chosen.has(figure));
}

/** How slow, how much, how often it failed. */
function tellsMost({ metric, statistic }: KeyFigure): boolean {
  return (
    metric === 'events_per_second' ||
    metric === 'http_req_failed' ||
    (metric === 'http_req_duration' && statistic === 'p(95)')
  );
}

/** Failed or regressed. */
export function badFigures(figures: readonly KeyFigure[]): number {
  return figures.filter((figure) => figureResult(figure).tone === 'bad').length;
}
