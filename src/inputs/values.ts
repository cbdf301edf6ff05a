import { didYouMean } from '../wording/nearest.ts';

/** Small parsers of input texts. A problem says what was expected, with an example; the caller adds name and value. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; expected: string };

export type Parse<T> = (text: string) => Parsed<T>;

const SECOND_MS = 1000;
const UNITS_MS: Record<string, number> = {
  ms: 1,
  s: SECOND_MS,
  m: 60 * SECOND_MS,
  h: 3600 * SECOND_MS,
  d: 24 * 3600 * SECOND_MS,
};

/** k6's duration syntax without ns and µs: `90s`, `1h30m`, `500ms`, `30d`. Gives milliseconds. */
export function durationMs(limits: { minMs: number; maxMs: number; why?: string }): Parse<number> {
  const bounds = `between ${formatDuration(limits.minMs)} and ${formatDuration(limits.maxMs)}${limits.why ? ` (${limits.why})` : ''}`;
  return (text) => {
    const ms = parseDurationMs(text);
    if (ms === undefined) return expected('a number with a unit (ms, s, m, h, d), such as 90s, 15m or 1h30m');
    if (ms < limits.minMs || ms > limits.maxMs) return expected(`a duration ${bounds}`);
    return parsed(ms);
  };
}

/** Milliseconds, or undefined when the text is not a duration. */
export function parseDurationMs(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$/.test(trimmed)) return undefined;
  let ms = 0;
  for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    ms += Number(amount) * (UNITS_MS[unit ?? ''] ?? Number.NaN);
  return Number.isFinite(ms) ? Math.round(ms) : undefined;
}

/** `1h30m`, `90s`, `500ms`: what `parseDurationMs` reads back. */
export function formatDuration(ms: number): string {
  if (ms === 0) return '0s';
  let rest = ms;
  let text = '';
  for (const unit of ['h', 'm', 's', 'ms']) {
    const size = UNITS_MS[unit] ?? 1;
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  return text;
}

export function integer(limits: { min: number; max: number; why?: string }): Parse<number> {
  return (text) => {
    const range = `a whole number between ${limits.min} and ${limits.max}${limits.why ? ` (${limits.why})` : ''}`;
    if (!/^[+-]?\d+$/.test(text)) return expected(range);
    const value = Number(text);
    return value >= limits.min && value <= limits.max ? parsed(value) : expected(range);
  };
}

/** A rate per second: `3000`, `2.5`, `3k`, `3000/s`. */
export function perSecond(limits: { min: number; max: number }): Parse<number> {
  return (text) => {
    const range = `a number per second between ${limits.min} and ${limits.max}, such as 3000`;
    const match = /^(\d+(?:\.\d+)?)(k?)(?:\/s)?$/.exec(text);
    if (match === null) return expected(range);
    const value = Number(match[1]) * (match[2] === 'k' ? 1000 : 1);
    return value >= limits.min && value <= limits.max ? parsed(value) : expected(range);
  };
}

/** `5%` or `0.05`; a bare number above 1 is refused because it is unclear. Gives a ratio. */
export function percentage(limits: { maxPercent: number }): Parse<number> {
  return (text) => {
    const wanted = `a percentage from 0% to ${limits.maxPercent}%, such as 5%`;
    const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
    if (match === null) return expected(wanted);
    const value = Number(match[1]) / (match[2] === '%' ? 100 : 1);
    if (match[2] === '' && value > 1) return expected(wanted);
    return value * 100 <= limits.maxPercent ? parsed(value) : expected(wanted);
  };
}

/** Only `true` and `false`: a typo never means no. */
export const strictBoolean: Parse<boolean> = (text) => {
  if (text === 'true' || text === 'false') return parsed(text === 'true');
  return expected('true or false');
};

export function oneOf<const T extends string>(allowed: readonly T[]): Parse<T> {
  return (text) => {
    const value = allowed.find((candidate) => candidate === text);
    return value === undefined
      ? expected(`one of ${allowed.join(', ')}.${didYouMean(text, allowed)}`)
      : parsed(value);
  };
}

/** Separated by commas, spaces or new lines; duplicates fall away. */
export function listOf<const T extends string>(allowed: readonly T[]): Parse<T[]> {
  return (text) => {
    const items = words(text);
    const values = allowed.filter((candidate) => items.includes(candidate));
    const unknown = items.find((item) => !allowed.some((candidate) => candidate === item));
    if (unknown !== undefined)
      return expected(`a list of any of ${allowed.join(', ')}.${didYouMean(unknown, allowed)}`);
    if (values.length === 0) return expected(`a list of any of ${allowed.join(', ')}`);
    return parsed(values);
  };
}

/** One item a line; blank lines and lines that begin with `#` fall away. */
export const lines: Parse<string[]> = (text) => {
  const items = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  return parsed(items);
};

/** Items separated by commas, spaces or new lines. */
export function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** One line of text without control characters. */
export function plainText(limits: { pattern: RegExp; expected: string }): Parse<string> {
  return (text) => (limits.pattern.test(text) ? parsed(text) : expected(limits.expected));
}

/** What GitHub takes as the name of an artifact. */
export const artifactNameText = plainText({
  pattern: /^[^":<>|*?\r\n\\/]{1,200}$/,
  expected: 'a name without " : < > | * ? \\ and /',
});

export const httpUrl: Parse<string> = (text) => {
  const wanted = 'an http or https address without user name and query, such as https://test.example.org';
  if (!URL.canParse(text)) return expected(wanted);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    return expected(wanted);
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return parsed(text.slice(0, end));
};

/** Variables of the k6 script, `KEY=value` a line. */
export const environment = variables((key) =>
  // K6_* replaces the script's scenarios, PERF_* and ORCHESTRATOR_URL are set by the tool.
  /^(?:K6_|PERF_)/.test(key) || key === 'ORCHESTRATOR_URL'
    ? 'names that do not begin with K6_ or PERF_ and are not ORCHESTRATOR_URL'
    : undefined,
);

/** Variables of a service that is started by a command, `KEY=value` a line. */
export const serviceEnvironment = variables((key) =>
  key === 'PORT' ? 'no PORT: the service is given a free one' : undefined,
);

/** An amount as Kubernetes writes it. */
export const quantity = plainText({
  pattern: /^\d{1,9}(?:\.\d{1,3})?(?:m|[kMGT]i?)?$/,
  expected: 'an amount as Kubernetes writes it, such as 500m, 2 or 1Gi',
});

/** Labels of Kubernetes, `KEY=value` a line. */
export const labels: Parse<Record<string, string>> = (text) => {
  const pairs = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /^([A-Za-z0-9][\w./-]{0,252})=([\w.-]{0,63})$/.exec(line) ?? line);
  const wrong = pairs.find((pair) => typeof pair === 'string');
  if (typeof wrong === 'string')
    return expected(`lines of KEY=value; this one is not: "${wrong.slice(0, 100)}"`);
  return parsed(Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])));
};

/** `refused` says what names are expected in place of this one. */
function variables(refused: (name: string) => string | undefined): Parse<Record<string, string>> {
  return (text) => {
    const record: Record<string, string> = {};
    for (const line of text.split(/\r?\n/)) {
      const trimmed = line.trim();
      if (trimmed === '' || trimmed.startsWith('#')) continue;
      const match = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(trimmed);
      if (match === null) return expected(`lines of KEY=value; this one is not: "${trimmed.slice(0, 100)}"`);
      const [, key = '', value = ''] = match;
      const other = refused(key);
      if (other !== undefined) return expected(`${other}; "${key}" is one`);
      record[key] = value;
    }
    return parsed(record);
  };
}

function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function expected(what: string): Parsed<never> {
  return { ok: false, expected: what };
}
