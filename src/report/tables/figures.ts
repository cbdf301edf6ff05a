import type { KeyFigure } from '../../domain/report.ts';
import { type FigureRow, figureRow } from './figure-row.ts';
import { numbers, strong, type Table, tableOf, toned, words } from './table.ts';

/** Figures of one test, or of several: then each row begins with the name of its test. */
export interface FiguresOf {
  test?: string;
  figures: readonly KeyFigure[];
}

/** Columns that no row would fill are left out. */
export function figuresTable(groups: readonly FiguresOf[]): Table | undefined {
  const rows = groups.flatMap(({ test, figures }) =>
    figures.map(figureRow).map((row) => ({
      ...row,
      label: test === undefined ? row.label : `${test}: ${row.label}`,
    })),
  );
  const has = (part: keyof FigureRow) => rows.some((row) => row[part] !== '');
  const compared = has('change');
  const limited = has('limit');
  return tableOf(
    'All figures',
    [
      ...words(groups.some(({ test }) => test !== undefined) ? 'Test and figure' : 'Figure'),
      ...(compared ? numbers('Baseline') : []),
      ...numbers('This run'),
      ...(compared ? numbers('Change', 'Noise') : []),
      ...(limited ? numbers('Limit') : []),
      ...words('Result'),
    ],
    rows.map((row) => [
      row.label,
      ...(compared ? [row.baseline] : []),
      row.value,
      ...(compared ? [row.tone === 'bad' ? strong(row.change) : row.change, row.noise] : []),
      ...(limited ? [row.limit] : []),
      toned(row.result, row.tone),
    ]),
  );
}
