import { markdownCode, markdownText } from '../../wording/escape.ts';
import type { Cell, Table } from '../tables/table.ts';
import type { Tone } from '../model/words.ts';

/** Building blocks of GitHub Markdown; whole numbers of lines, never half a table. */

/** Never without the words beside them, and on their line. */
const SYMBOLS: Record<Tone, string> = { bad: '🔴\u00a0', warn: '🟠\u00a0', good: '🟢\u00a0', plain: '' };

/** A path may be broken at its slashes: a narrow screen has room for the columns beside it then. */
const MAY_BREAK = '\u200b';
/** `step-2` is one word. */
const MUST_NOT_BREAK = '\u2060';

/** `''` for no table. */
export function markdownTable(table: Table | undefined, mostRows = Number.POSITIVE_INFINITY): string {
  if (table === undefined) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
  return [
    line(
      table.columns.map(({ title, isNumber, titleWraps }) =>
        isNumber && titleWraps !== true ? title.replaceAll(' ', '\u00a0') : title,
      ),
    ),
    `|${table.columns.map(({ isNumber }) => (isNumber ? '--:' : '---')).join('|')}|`,
    ...table.rows.slice(0, mostRows).map((cells) => line(cells.map(cellText))),
  ].join('\n');
}

function cellText({ text, tone, form }: Cell): string {
  if (text === '') return '';
  if (form === 'code') return markdownCode(text, 80);
  const escaped = markdownText(text, 160)
    .replace(/\/(?=\w{3})/g, `/${MAY_BREAK}`)
    .replace(/-(?=\d)/g, `-${MUST_NOT_BREAK}`);
  return `${SYMBOLS[tone]}${form === 'strong' ? `**${escaped}**` : escaped}`;
}

/** A fold: closed until clicked. The blank lines make GitHub read the body as Markdown. */
export function markdownDetails(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A part of a body in several lengths, the fullest first; `''` leaves it out. */
export interface Section {
  variants: [fullest: string, ...string[]];
  /** The lowest is shortened first; parts of the same weight from the last to the first. */
  weight: number;
}

export function always(text: string): Section {
  return { variants: [text], weight: Number.POSITIVE_INFINITY };
}

/** Sections joined, each as full as the limit allows: details go first, what failed goes last. */
export function fitted(sections: readonly Section[], maxCharacters: number, droppedNote: string): string {
  const chosen = sections.map(() => 0);
  const render = () => {
    const texts = sections.map((section, index) => section.variants[chosen[index] ?? 0] ?? '');
    const shortened = chosen.some((variant) => variant > 0);
    return [...texts, shortened ? droppedNote : ''].filter((text) => text !== '').join('\n\n');
  };
  let body = render();
  while (body.length > maxCharacters) {
    const next = shortenNext(sections, chosen);
    if (next === undefined) return wholeLines(body, maxCharacters);
    chosen[next] = (chosen[next] ?? 0) + 1;
    body = render();
  }
  return body;
}

function shortenNext(sections: readonly Section[], chosen: readonly number[]): number | undefined {
  let found: number | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  sections.forEach((section, index) => {
    const canShorten = (chosen[index] ?? 0) < section.variants.length - 1;
    if (canShorten && section.weight <= lowest) {
      lowest = section.weight;
      found = index;
    }
  });
  return found;
}

function wholeLines(body: string, maxCharacters: number): string {
  const cut = body.lastIndexOf('\n', maxCharacters);
  return body.slice(0, cut < 0 ? maxCharacters : cut);
}
