import type { KeyFigure } from '../../domain/report.ts';
import { formatChange, formatNoise, formatWith, scaleFor } from '../format.ts';
import { figureResult, type Tone } from '../words.ts';

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

/** `most` of them in their order: what failed or changed, then the first others. */
export function notableFigures(figures: readonly KeyFigure[], most: number): KeyFigure[] {
  const weight = { bad: 0, warn: 1, good: 2, plain: 3 };
  const chosen = figures
    .map((figure, index) => ({ figure, index }))
    .sort(
      (left, right) =>
        weight[figureResult(left.figure).tone] - weight[figureResult(right.figure).tone] ||
        left.index - right.index,
    )
    .slice(0, most);
  return chosen.sort((left, right) => left.index - right.index).map(({ figure }) => figure);
}
