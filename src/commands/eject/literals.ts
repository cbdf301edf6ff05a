import { placeholdersIn } from '../../../k6/lib/template.ts';

/** JavaScript as somebody would have written it, for texts with `{name}` and `${NAME}`. */

/** `'text'`, or a template literal where something is filled in; `wrap` is the function a filled-in value goes through. */
export function textLiteral(text: string, wrap = ''): string {
  if (!HOLE.test(text)) return quoted(text);
  const whole = WHOLE.exec(text);
  if (whole !== null && wrap === '') return hole(whole[0]);
  return `\`${templateText(text, wrap)}\``;
}

/** The inside of a template literal. */
export function templateText(text: string, wrap = ''): string {
  return text
    .split(SPLIT)
    .map((part) =>
      WHOLE.test(part)
        ? `\${${wrap === '' ? hole(part) : `${wrap}(${hole(part)})`}}`
        : part.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&'),
    )
    .join('');
}

/** A value of JSON, indented to stand at `indent`. */
export function valueLiteral(value: unknown, indent: string): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => valueLiteral(item, inner))
    : Object.entries(value).map(([key, item]) => `${keyLiteral(key)}: ${valueLiteral(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (items.length === 0) return open + close;
  const line = Array.isArray(value) ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
  if (line.length <= LONGEST && !line.includes('\n')) return line;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

const LONGEST = 80;

function keyLiteral(key: string): string {
  if (/^[A-Za-z_]\w*$/.test(key)) return key;
  return placeholdersIn(key).length > 0 ? `[${textLiteral(key)}]` : quoted(key);
}

/** Not filled in. */
export const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const HOLE = /\$\{[A-Za-z_]\w*\}|\{[A-Za-z_][\w.-]*\}/;
const WHOLE = /^(?:\$\{[A-Za-z_]\w*\}|\{[A-Za-z_][\w.-]*\})$/;
const SPLIT = /(\$\{[A-Za-z_]\w*\}|\{[A-Za-z_][\w.-]*\})/;

/** `{id}` is `values.id`, `${TOKEN}` is `__ENV.TOKEN`. */
function hole(text: string): string {
  if (text.startsWith('$')) return `__ENV.${text.slice(2, -1)}`;
  const name = text.slice(1, -1);
  return memberOf('values', name);
}

/** `values.token`, `response?.['odd name']`. */
export function memberOf(object: string, name: string | number, access: '' | '?.' = ''): string {
  if (typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name)) return `${object}${access || '.'}${name}`;
  return `${object}${access}[${typeof name === 'number' ? name : quoted(name)}]`;
}
