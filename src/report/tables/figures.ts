import type { KeyFigure } from '../../domain/report.ts';
import { comparedRow, type FigureRow, figureRow } from './figure-row.ts';
import { numbers, strong, type Table, tableOf, toned, words, wrapping } from './table.ts';

/** Figures of one test, or of several: then each row begins with the name of its test. */
export interface FiguresOf {
  test?: string;
  figures: readonly KeyFigure[];
}

/** Two versions side by side. */
export function comparedTable(groups: readonly FiguresOf[]): Table | undefined {
  return tableOf(
    'Base and this change',
    [
      ...words(figureTitle(groups)),
      ...numbers('Base'),
      wrapping('This change'),
      ...numbers('Change', 'Range'),
      ...words('Result'),
    ],
    groups.flatMap(({ test, figures }) =>
      figures
        .map(comparedRow)
        .map(({ label, base, candidate, change, range, result, tone }) => [
          named(label, test),
          base,
          candidate,
          tone === 'plain' ? change : strong(change),
          range,
          toned(result, tone),
        ]),
    ),
  );
}

const figureTitle = (groups: readonly FiguresOf[]): string =>
  groups.some(({ test }) => test !== undefined) ? 'Test and figure' : 'Figure';

const named = (label: string, test: string | undefined): string =>
  test === undefined ? label : `${test}: ${label}`;

/** What was measured and what it means first: a narrow screen shows no more. Columns that no row would fill are left out. */
export function figuresTable(groups: readonly FiguresOf[]): Table | undefined {
  const rows = groups.flatMap(({ test, figures }) =>
    figures.map(figureRow).map((row) => ({
      ...row,
      label: named(row.label, test),
    })),
  );
  const has = (part: keyof FigureRow) => rows.some((row) => row[part] !== '');
  const compared = has('change');
  const judged = has('noise');
  const limited = has('limit');
  return tableOf(
    'All figures',
    [
      ...words(figureTitle(groups)),
      ...numbers('This run'),
      ...words('Result'),
      ...(compared ? numbers('Baseline', 'Change') : []),
      ...(judged ? numbers('Noise') : []),
      ...(limited ? numbers('Limit') : []),
    ],
    rows.map((row) => [
      row.label,
      row.tone === 'plain' ? row.value : strong(row.value),
      toned(row.result, row.tone),
      ...(compared ? [row.baseline, row.change] : []),
      ...(judged ? [row.noise] : []),
      ...(limited ? [row.limit] : []),
    ]),
  );
}
