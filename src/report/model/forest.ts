import type { Report } from '../../domain/report.ts';
import type { SideBySideFigure } from '../../domain/side-by-side.ts';
import { formatRange, formatSignedSize } from '../../wording/numbers.ts';
import { calledBy } from '../../wording/tested.ts';
import { comparedLabel } from './compared.ts';
import { callTone, type Tone } from './words.ts';

/** The figures of one scale, drawn on one axis of changes. */
export interface Forest {
  unit: 'relative' | 'points';
  /** The axis reaches as far to both sides of zero. */
  reach: number;
  rows: ForestRow[];
}

export interface ForestRow {
  label: string;
  change: number;
  range: [number, number] | undefined;
  /** Change of each counted round. */
  rounds: number[];
  /** Beyond it a worsening counts, on the side that is worse. */
  floor: number | undefined;
  margin: number | undefined;
  result: string;
  tone: Tone;
  /** All of it in words. */
  sentence: string;
}

const MOST_ROWS = 60;
const ROOM = 1.1;
/** Rounds farther off than this would leave no room for the intervals: they stand at the edge. */
const ROOM_FOR_ROUNDS = 2;
const LEAST_REACH = 0.001;

/** Every figure's interval against zero; ratios and points have an axis each. */
export function forests({ summary }: Report): Forest[] {
  const figures = (summary.sideBySide?.figures ?? [])
    .filter(({ change }) => change !== undefined)
    .slice(0, MOST_ROWS);
  return (['ratio', 'points'] as const).flatMap((scale) => {
    const rows = figures
      .filter((figure) => figure.scale === scale)
      .map((figure) => forestRow(figure, calledBy(summary)));
    if (rows.length === 0) return [];
    const unit = scale === 'ratio' ? 'relative' : 'points';
    return [{ unit, reach: reachOf(rows), rows }];
  });
}

function forestRow(figure: SideBySideFigure, called: (service: string) => string): ForestRow {
  const { change = 0, range, call, floor, margin, scale, better, changes } = figure;
  const unit = scale === 'points' ? 'points' : 'relative';
  const label = comparedLabel(figure, called);
  const result = call ?? 'not judged';
  const interval = range === undefined ? '' : `, ${formatRange(range, unit, 'always')}`;
  return {
    label,
    change,
    range,
    rounds: changes,
    floor: call === undefined ? undefined : better === 'lower' ? floor : -floor,
    margin: call === undefined ? undefined : margin,
    result,
    tone: callTone(call),
    sentence: `${label}: ${formatSignedSize(change, unit)}${interval}, ${result}`,
  };
}

function reachOf(rows: readonly ForestRow[]): number {
  const drawn = rows.flatMap(({ change, range, margin = 0, floor = 0 }) => [
    change,
    ...(range ?? []),
    margin,
    floor,
  ]);
  const rounds = rows.flatMap((row) => row.rounds);
  const farthest = Math.max(...drawn.map(Math.abs));
  const ofRounds = Math.max(0, ...rounds.map(Math.abs));
  return Math.max(farthest, Math.min(ROOM_FOR_ROUNDS * farthest, ofRounds), LEAST_REACH) * ROOM;
}
