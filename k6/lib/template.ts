/** `{name}` and `${NAME}` in texts. Pure: k6 imports it as it is, and so does the tool. */

export type Values = Record<string, unknown>;

/** Writes the text for the values of one request; throws where one is missing. */
export type Fill = (values: Values) => string;

const HOLE = /\$\{([A-Za-z_]\w*)\}|\{([A-Za-z_][\w.-]*)\}/g;

/** Names in `{name}`. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(HOLE)].flatMap(([, , name]) => (name === undefined ? [] : [name]));
}

/** Names in `${NAME}`. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(HOLE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** How a value is written where it is filled in. */
type Writing = (value: string) => string;

const inUrl: Writing = encodeURIComponent;
/** A header ends with its line. */
const inHeader: Writing = (value) => value.replaceAll(/[\r\n\0]+/g, ' ');
const asItIs: Writing = (value) => value;
const inJson: Writing = (value) => JSON.stringify(value).slice(1, -1);

export const pathFiller = (text: string, env: Values): Fill => filler(partsOf(text, env, inUrl), inUrl);
export const headerFiller = (text: string, env: Values): Fill =>
  filler(partsOf(text, env, inHeader), inHeader);
export const bodyFiller = (text: string, env: Values): Fill => filler(partsOf(text, env, asItIs), asItIs);

/** Of a JSON value: made text once, so that a request costs no more than its parts. `"{count}"` alone stays a number. */
export function jsonFiller(value: unknown, env: Values): Fill {
  const parts = partsOf(JSON.stringify(value), env, inJson);
  for (let at = 1; at < parts.length; at += 2) {
    const [before = '', hole, after = ''] = parts.slice(at - 1, at + 2);
    if (typeof hole !== 'object' || typeof before !== 'string' || typeof after !== 'string') continue;
    // A string that is nothing else, and no key.
    if (!/(?:^|[:,[])"$/.test(before) || !/^"(?!:)/.test(after)) continue;
    hole.isWhole = true;
    parts[at - 1] = before.slice(0, -1);
    parts[at + 1] = after.slice(1);
  }
  return filler(parts, inJson);
}

interface Hole {
  name: string;
  isWhole: boolean;
}

/** Fixed text and what is filled in, in turn; the first and the last one is text. */
type Parts = (string | Hole)[];

/** Variables are the same for the whole run: they are written at once. */
function partsOf(text: string, env: Values, write: Writing): Parts {
  const parts: Parts = [];
  let from = 0;
  let fixed = '';
  for (const match of text.matchAll(HOLE)) {
    const [all, variable, name] = match;
    fixed += text.slice(from, match.index);
    from = match.index + all.length;
    if (variable !== undefined) fixed += write(variableOf(env, variable));
    else if (name !== undefined) {
      parts.push(fixed, { name, isWhole: false });
      fixed = '';
    }
  }
  return [...parts, fixed + text.slice(from)];
}

function filler(parts: Parts, write: Writing): Fill {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return () => only;
  return (values) => {
    let text = '';
    // By index: an iterator costs k6 more than what is written here.
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at];
      if (typeof part === 'string') text += part;
      else if (part !== undefined) {
        const value = filledIn(values, part.name);
        text += part.isWhole ? JSON.stringify(value) : write(String(value));
      }
    }
    return text;
  };
}

function filledIn(values: Values, name: string): unknown {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined)
    throw new Error(`{${name}} has no value: neither the data nor the set-up gives it`);
  return value;
}

function variableOf(env: Values, name: string): string {
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  if (value === undefined || value === '')
    throw new Error(`the variable ${name} is not set, and a request names it as $\{${name}}`);
  return String(value);
}
