/**
 * Texts of others, as the config takes them: there `{name}` and `${NAME}` are filled in, so what only looks like it is
 * written otherwise, and what is secret becomes a variable.
 */

/** Stands for a variable until the text around it is safe. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const HOLE = /\$?\{[A-Za-z_][\w.-]*\}/g;
const MARK = /\uE000([A-Z_]\w*)\uE001/g;

/** A place in a text for the value of a variable. */
export const variable = (name: string): string => `${OPEN}${name}${CLOSE}`;

const filled = (text: string): string => text.replaceAll(MARK, (_, name) => `$\{${name}}`);

/** Nobody but `variable` puts marks into a text. */
export const unmarked = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, '');

export const literalPath = (path: string): string =>
  filled(path.replaceAll(/[{}#\s\0]/g, (char) => encodeURIComponent(char)));

const LONGEST_HEADER = 2000;

/** Undefined for what is no header, and where it cannot be said: it has no other way to write a brace. */
export function literalHeader(name: string, text: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) || /[\r\n\0]/.test(text) || text.length > LONGEST_HEADER)
    return undefined;
  return text.search(HOLE) >= 0 ? undefined : filled(text);
}

/** A body that is JSON: readable where it can be, else a text in which braces are escaped. */
export function literalJson(value: unknown): { json: unknown } | { body: string } {
  const text = JSON.stringify(value);
  const isPlain = text.search(HOLE) < 0 && typeof value === 'object' && value !== null;
  if (isPlain) return { json: JSON.parse(filled(text)) };
  return { body: filled(text.replaceAll(HOLE, (hole) => hole.replace('{', '\\u007b'))) };
}

/** Undefined where it holds what would be filled in. */
export function literalBody(text: string): string | undefined {
  return text.search(HOLE) >= 0 ? undefined : filled(text);
}

/** `SHOP_TOKEN`: a variable of the environment that no other tool has. */
export function variableName(service: string, what: string): string {
  const part = (text: string) =>
    text
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '_')
      .replaceAll(/^_+|_+$/g, '');
  const prefix = part(service).slice(0, 40);
  const own =
    /^[A-Z]/.test(prefix) && !/^(?:K6|PERF|ACTIONS|INPUT|GITHUB|GH)(?:_|$)|^ORCHESTRATOR$/.test(prefix);
  return `${own ? prefix : 'SERVICE'}_${part(what).slice(0, 40) || 'SECRET'}`;
}
