import type { Report } from '../../domain/report.ts';
import { terminalText } from '../../wording/escape.ts';
import { comparedFigures, isCompared } from '../model/compared.ts';
import type { Tone } from '../model/words.ts';
import {
  type ComparedRow,
  comparedRow,
  type FigureRow,
  figureRow,
  notableFigures,
} from '../tables/figure-row.ts';

export type Paint = (text: string, style: Tone | 'bold' | 'dim') => string;

/** Rows of the table at the most; the report has all. */
export const MOST_FIGURES = 10;

/** The figures, with both versions where two were measured. */
export function tableLines({ keyFigures, summary }: Report, width: number, paint: Paint): string[] {
  if (!isCompared(summary)) {
    const rows = notableFigures(keyFigures, MOST_FIGURES).map(figureRow);
    const laidOut = LAYOUTS.map((cells) => rows.map((row) => ({ ...row, cells: cells(row) })));
    return fittingLines(laidOut, width, paint);
  }
  const figures = notableFigures(comparedFigures(keyFigures), MOST_FIGURES);
  if (figures.length === 0) return [];
  const rows = [TITLES, ...figures.map(comparedRow)];
  const laidOut = COMPARED_LAYOUTS.map(({ isShort, cells }) =>
    rows.map((row) => ({ ...row, result: isShort ? row.shortResult : row.result, cells: cells(row) })),
  );
  const [titles = '', ...lines] = fittingLines(laidOut, width, paint);
  return [paint(titles, 'dim'), ...lines];
}

/** Columns of the table of figures, the fullest first; the first that fits the terminal is shown. */
const LAYOUTS: ((row: FigureRow) => string[])[] = [
  ({ label, value, baseline, change, limit }) => [
    shortened(label, 40),
    value,
    baseline && `was ${baseline}`,
    change,
    limit && `limit ${limit}`,
  ],
  ({ label, value, baseline, change, limit }) => [
    shortened(label, 32),
    value,
    baseline && `was ${baseline}`,
    change,
    limit,
  ],
  ({ label, value, change, limit }) => [shortened(label, 24), value, change, limit],
  ({ label, value, change }) => [shortened(label, 24), value, change],
  ({ label, value }) => [shortened(label, 20), value],
];

/** The same of two versions side by side; what a limit says is left out before the base is. */
const COMPARED_LAYOUTS: { isShort: boolean; cells: (row: ComparedRow) => string[] }[] = [
  ...[false, true].flatMap((isShort) =>
    [40, 26].map((most) => ({
      isShort,
      cells: ({ label, base, candidate, change, range }: ComparedRow) => [
        shortened(label, most),
        base,
        candidate,
        change,
        range,
      ],
    })),
  ),
  {
    isShort: true,
    cells: ({ label, candidate, change, range }) => [shortened(label, 24), candidate, change, range],
  },
  { isShort: true, cells: ({ label, change, range }) => [shortened(label, 16), change, range] },
  { isShort: true, cells: ({ label, change }) => [shortened(label, 20), change] },
];

const TITLES: ComparedRow = {
  label: '',
  base: 'base',
  candidate: 'this change',
  change: 'change',
  range: 'range',
  result: '',
  shortResult: '',
  tone: 'plain',
};

interface LaidOutRow {
  cells: string[];
  result: string;
  tone: Tone;
}

/**
 * The first of the layouts whose lines fit. Unit, limit and call of a figure that was read from a file are anybody's text,
 * like its label.
 */
function fittingLines(laidOut: readonly LaidOutRow[][], width: number, paint: Paint): string[] {
  const tables = laidOut.map((rows) => {
    const lines = aligned(rows.map(({ cells }) => cells.map((cell) => terminalText(cell))));
    return rows.map(({ result, tone }, index) => ({
      line: lines[index] ?? '',
      result: terminalText(result),
      tone,
    }));
  });
  const fitting = tables.find((rows) =>
    rows.every(({ line, result }) => line.length + 2 + result.length <= width),
  );
  return (fitting ?? tables.at(-1) ?? []).map(({ line, result, tone }) =>
    `${line}  ${paint(result, tone)}`.trimEnd(),
  );
}

/** Cut in the middle: endpoints differ at their end. */
function shortened(label: string, most: number): string {
  const text = terminalText(label);
  const head = Math.ceil(most / 2) - 1;
  return text.length <= most ? text : `${text.slice(0, head)}…${text.slice(head + 1 - most)}`;
}

/** Cells in columns, numbers to the right; a column that is empty everywhere takes no room. */
function aligned(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.filter((_, column) => widths[column] !== 0).join('  ')}`;
  });
}
