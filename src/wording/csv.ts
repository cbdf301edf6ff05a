import { csvCell } from './escape.ts';

export type CsvRow = readonly (string | number | undefined)[];

/** RFC 4180: comma, CRLF; no cell is a formula. The same in every file we write. */
export function csvText(rows: readonly CsvRow[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
