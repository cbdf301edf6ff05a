import { pageText } from '../../wording/escape.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { Table } from '../tables/table.ts';
import type { Tone } from '../model/words.ts';

/** A table as the template places it. */
export interface TableView {
  caption: string;
  columns: { title: string; number: boolean }[];
  rows: { cells: { text: string; number: boolean; tone: Tone }[] }[];
  /** Says how many rows were left out. */
  more: string;
}

const MOST_ROWS = 250;

export function tableView(table: Table | undefined): TableView | undefined {
  if (table === undefined) return undefined;
  const shown = table.rows.slice(0, MOST_ROWS);
  const left = table.rows.length - shown.length;
  return {
    caption: table.caption,
    columns: table.columns.map(({ title, isNumber }) => ({ title, number: isNumber })),
    rows: shown.map((cells) => ({
      cells: cells.map(({ text, tone }, index) => ({
        text: pageText(text),
        number: table.columns[index]?.isNumber ?? false,
        tone,
      })),
    })),
    more: left > 0 ? `${formatCount(left)} more rows are in result.json.` : '',
  };
}
