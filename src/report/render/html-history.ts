import type { HistoryLine, Report } from '../../domain/report.ts';
import { cleanText } from '../../wording/escape.ts';
import { formatQuantity, plural } from '../../wording/numbers.ts';

/** One figure over the last runs, as a small line. */
export interface HistoryView {
  label: string;
  /** `x,y` pairs in a box of 100 by 30. */
  line: string;
  dots: { x: number; y: number; isThis: boolean; title: string }[];
  value: string;
  range: string;
  sentence: string;
}

const HEIGHT = 30;
const EDGE = 3;

export function historyView({ history = [] }: Report): HistoryView[] {
  return history.map(lineView);
}

function lineView({ label, unit, points }: HistoryLine): HistoryView {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  // From zero for what is zero now and then; else a change of a percent would fill the box.
  const [low, high] = [Math.min(least, most * 0.8), most === 0 ? 1 : most];
  const dots = points.map(({ startedAt, sha, value }, index) => ({
    x: round(EDGE + (index / Math.max(1, points.length - 1)) * (100 - 2 * EDGE)),
    y: round(HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE)),
    isThis: index === points.length - 1,
    title: cleanText(
      [formatQuantity(value, unit), sha, startedAt.slice(0, 10)]
        .filter((part) => part !== undefined)
        .join(', '),
    ),
  }));
  const value = formatQuantity(values.at(-1), unit);
  const range = `${formatQuantity(least, unit)} to ${formatQuantity(most, unit)}`;
  const earlier = plural(points.length - 1, 'run');
  return {
    label: cleanText(label, 60),
    line: dots.map(({ x, y }) => `${x},${y}`).join(' '),
    dots,
    value,
    range,
    sentence: `${cleanText(label, 60)}: ${value} in this run; ${range} with the ${earlier} before it`,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
