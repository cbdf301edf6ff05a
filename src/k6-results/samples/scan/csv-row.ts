import { JSON_NUMBER } from './decimal.ts';
import { parseTime } from './k6-line.ts';

/** One row of `--out csv`, read the plain way: what the fast path of the scanner must always agree with. */
export type CsvRow =
  | { kind: 'point'; metric: string; second: number; ms: number; value: number; tags: Record<string, string> }
  | { kind: 'header'; columns: string[] }
  | { kind: 'not finite' }
  /** Console output between the rows. */
  | { kind: 'foreign' }
  | { kind: 'broken' };

/** `columns`: those after name, time and value, as the header names them. */
export function readCsvRow(text: string, columns: readonly string[]): CsvRow {
  const fields = splitRow(text.replace(/\r$/, ''));
  const [metric = '', time = '', valueText = '', ...rest] = fields ?? [];
  if (metric === 'metric_name' && time === 'timestamp') return { kind: 'header', columns: rest };
  const at = csvTime(time);
  const tags = csvTags(rest, columns);
  if (metric === '' || at === undefined || tags === undefined)
    return { kind: isForeign(text) ? 'foreign' : 'broken' };
  if (/^(?:[+-]?Inf|NaN)$/.test(valueText)) return { kind: 'not finite' };
  const value = JSON_NUMBER.test(valueText) ? Number(valueText) : Number.NaN;
  if (Number.isNaN(value)) return { kind: 'broken' };
  return Number.isFinite(value) ? { kind: 'point', metric, ...at, value, tags } : { kind: 'not finite' };
}

/** What a console writes has blanks and few commas; a row that was cut has neither. */
function isForeign(text: string): boolean {
  return /\s/.test(text) && !/^\w+,/.test(text) && text.split(',').length < 4;
}

/**
 * Rows of a text. A line end inside quotes does not end a row; but where a quote was lost or added, the next line that
 * looks like a row is one, so that damage does not spread.
 */
export function* rowsOf(text: string): Generator<string> {
  let row = '';
  let open = false;
  for (const line of text.split('\n')) {
    if (open && ROW_START.test(line)) {
      yield row;
      row = '';
      open = false;
    }
    row = open ? `${row}\n${line}` : line;
    open = (row.split('"').length - 1) % 2 === 1;
    if (!open) yield row;
  }
  if (open) yield row;
}

/** A name, a comma, and a time in digits or as RFC 3339. */
export const ROW_START = /^\w+,\d{4}(?:\d{6}|-\d\d-\d\dT)/;

/** Undefined when there are not as many fields as columns. */
export function csvTags(
  fields: readonly string[] | undefined,
  columns: readonly string[],
): Record<string, string> | undefined {
  if (fields === undefined || fields.length !== columns.length) return undefined;
  const tags = columns.flatMap((column, index): [string, string][] => {
    const field = fields[index] ?? '';
    if (field === '' || column === 'metadata') return [];
    return column === 'extra_tags' ? extraTags(field) : [[column, field]];
  });
  // A tag may be called `__proto__`.
  return Object.fromEntries(tags);
}

/** `k=v&k2=v2`, as k6 writes it: not escaped, so that a value may hold what looks like the next tag. */
function extraTags(field: string): [string, string][] {
  return field.split('&').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals), pair.slice(equals + 1)]];
  });
}

/** Fields of one row; undefined when a quote is left open. */
export function splitRow(row: string): string[] | undefined {
  if (!row.includes('"')) return row.split(',');
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const character = row.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (row.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      fields.push(field);
      field = '';
    } else field += character;
  }
  if (quoted) return undefined;
  fields.push(field);
  return fields;
}

/** Unix time in seconds (k6's default), milli-, micro- or nanoseconds, or RFC 3339. */
function csvTime(text: string): { second: number; ms: number } | undefined {
  const [, second, fraction = ''] = /^(\d{10})((?:\d{3}){0,3})$/.exec(text) ?? [];
  return second === undefined
    ? parseTime(text)
    : { second: Number(second), ms: Number(fraction.slice(0, 3) || '0') };
}
