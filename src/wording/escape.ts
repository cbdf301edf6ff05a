import { keepUnits } from './numbers.ts';

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */

const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '\\': '&#92;',
};

/** One line of visible text, `maxLength` characters at most. */
export function cleanText(text: string, maxLength = 500): string {
  return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}

export function cleanName(text: string): string {
  return cleanText(text, NAME_LENGTH);
}

/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
export function markdownText(text: string, maxLength = 500): string {
  return keepUnits(breakCommits(escapedMarkdown(text, maxLength)));
}

function escapedMarkdown(text: string, maxLength: number): string {
  return breakReferences(cleanText(text, maxLength))
    .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[-+=](?!\d)/, '\\$&')
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}

/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
export function markdownCode(text: string, maxLength = NAME_LENGTH): string {
  return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}

/** A line of a log: its columns and its indentation stay. */
export function logLine(text: string, maxLength = 300): string {
  return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}

/** Lines of a log as a fenced block that nothing in them can close. */
export function markdownFence(lines: readonly string[]): string {
  const clean = lines.map((line) => logLine(line));
  const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...clean, fence].join('\n');
}

/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
export function markdownUrl(url: string): string | undefined {
  const clean = url.trim();
  if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500) return undefined;
  return clean;
}

/** Text of the page; its template escapes what is HTML. */
export function pageText(text: string, maxLength = 500): string {
  return keepUnits(cleanText(text, maxLength));
}

/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
export function terminalText(text: string, maxLength = 500): string {
  return cleanText(text, maxLength);
}

/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
export function xmlText(text: string, maxLength = 2000): string {
  return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}

/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;

/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
  const clean = cleanText(value);
  const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function breakReferences(text: string): string {
  return text
    .replace(/@(?=[\w-])/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
    .replace(/:(?=([\w+-]+):)/g, (colon, name: string) => (isEmojiName(name) ? `:${BREAK}` : colon));
}

/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text: string): string {
  return text.replace(/\b[\da-f]{7,64}\b/gi, (word) =>
    isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word,
  );
}

/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name: string): boolean {
  return !/^\d+$/.test(name) || name === '100' || name === '1234';
}

/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word: string): boolean {
  return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}

function visible(text: string): string {
  return wellFormed(text)
    .replace(ESCAPE_SEQUENCES, '')
    .replace(CONTROLS, ' ')
    .replace(INVISIBLE, '')
    .replace(STACKED, '$1');
}

function capped(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const characters = [...text];
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}

/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
