import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { InputError } from '../domain/errors.ts';
import { descriptionOf, INPUT_NAMES } from './schema.ts';
import type { InputSource } from './source.ts';
import { reasonOf } from '../wording/reason.ts';

/** A config file is a page or two; more is a mistake or an attack. */
const LARGEST_BYTES = 256 * 1024;

/** `name: value` lines. Numbers and booleans become text, lists one item a line, so that every place reads alike. */
export function parseConfig(text: string, fileName: string): InputSource {
  if (Buffer.byteLength(text) > LARGEST_BYTES)
    throw new InputError([`${fileName} is larger than ${LARGEST_BYTES / 1024} KiB: that is no config file`]);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number | undefined) => `${fileName}:${lineCounter.linePos(offset ?? 0).line}`;
  if (document.errors.length > 0)
    throw new InputError(document.errors.map((error) => `${at(error.pos[0])} is not YAML: ${error.message}`));
  const values: InputSource['values'] = new Map();
  if (document.contents === null) return { kind: 'file', values };
  if (!isMap(document.contents))
    throw new InputError([`${fileName} has no \`name: value\` lines at its top level`]);

  const problems: string[] = [];
  for (const { key, value } of document.contents.items) {
    const where = at(isScalar(key) ? key.range?.[0] : undefined);
    const name = isScalar(key) ? String(key.value) : String(key);
    const plain = plainValue(value, document, where);
    const asText = isRequests(name) ? requestsText(plain) : textOf(plain, name);
    const known = INPUT_NAMES.some((candidate) => candidate === name);
    // A name that does not exist is the mistake, whatever its value.
    if (asText !== undefined || !known) values.set(name, { text: asText ?? '', where });
    else problems.push(`${name} (${where}) ${nestedProblem(name, plain)}`);
  }
  return { kind: 'file', values, ...(problems.length > 0 && { problems }) };
}

/** What is pasted from the options of a k6 script is told by its own words. */
function nestedProblem(name: string, value: unknown): string {
  const threshold = name === 'thresholds' ? k6Threshold(value) : undefined;
  if (threshold === undefined) return 'has a nested value: expected a text, a number or a list';
  const { text, settings } = threshold;
  return `has an object of a k6 script${settings === '' ? '' : ` with ${settings}, which is for scripts only`}: write the expression alone, ${text}`;
}

/** `{ threshold: 'p(95)<400', abortOnFail: true }`, the first of them. */
function k6Threshold(value: unknown): { text: string; settings: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { threshold, ...settings } = value as { threshold?: unknown };
  if (typeof threshold === 'string') return { text: threshold, settings: Object.keys(settings).join(', ') };
  for (const inner of Object.values(value)) {
    const found = k6Threshold(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** yaml refuses to expand bombs of aliases: the user's mistake, not ours. */
function plainValue(value: unknown, document: Document, where: string): unknown {
  if (!isNode(value)) return undefined;
  try {
    return value.toJS(document);
  } catch (error) {
    throw new InputError([`${where} cannot be read: ${reasonOf(error)}`]);
  }
}

const isRequests = (name: string): boolean =>
  INPUT_NAMES.some((known) => known === name && descriptionOf(known).shape === 'requests');

/** Structure is kept, as JSON; a plain text of lines stays one. */
function requestsText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}

function textOf(value: unknown, name: string): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => textOf(item, ''));
    return items.includes(undefined) ? undefined : items.join('\n');
  }
  if (name === 'script-env' || name === 'start-env' || name === 'thresholds')
    return mapLines(value, name === 'thresholds' ? ': ' : '=');
  return undefined;
}

/** `metric: [p(95)<500, p(99)<1000]` is two lines, `KEY: value` is one. */
function mapLines(value: object, separator: string): string | undefined {
  const lines: string[] = [];
  for (const [key, inner] of Object.entries(value))
    for (const item of Array.isArray(inner) ? inner : [inner]) {
      const text = textOf(item, '');
      if (text === undefined) return undefined;
      lines.push(`${key}${separator}${text}`);
    }
  return lines.join('\n');
}
