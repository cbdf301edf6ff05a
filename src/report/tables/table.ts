import type { Tone } from '../model/words.ts';

/** A table as data. What it says is decided once, in this folder; Markdown and the page escape it and place it. */
export interface Table {
  caption: string;
  columns: Column[];
  rows: Cell[][];
}

export interface Column {
  title: string;
  /** Numbers are aligned right and do not wrap. */
  isNumber: boolean;
  /** Of a number too: the title is longer than what stands below it. */
  titleWraps?: true;
}

export interface Cell {
  text: string;
  tone: Tone;
  /** `code` is a name as the script or the service writes it, `strong` the number to look at. */
  form: 'text' | 'code' | 'strong';
}

export const words = (...titles: string[]): Column[] => titles.map((title) => ({ title, isNumber: false }));

export const numbers = (...titles: string[]): Column[] => titles.map((title) => ({ title, isNumber: true }));

/** A number under a title that may break. */
export const wrapping = (title: string): Column => ({ title, isNumber: true, titleWraps: true });

export const toned = (text: string, tone: Tone): Cell => ({ text, tone, form: 'text' });

export const code = (text: string): Cell => ({ text, tone: 'plain', form: 'code' });

export const strong = (text: string): Cell => ({ text, tone: 'plain', form: 'strong' });

/** undefined when there is nothing to show: nobody renders an empty table. */
export function tableOf(
  caption: string,
  columns: Column[],
  rows: readonly (string | Cell)[][],
): Table | undefined {
  if (rows.length === 0) return undefined;
  return {
    caption,
    columns,
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? toned(cell, 'plain') : cell))),
  };
}
