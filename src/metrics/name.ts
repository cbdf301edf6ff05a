export type Tags = Record<string, string>;

export interface MetricName {
  name: string;
  tags: Tags;
}

/**
 * `http_req_duration{phase:steady,name:/a:b}` -> name and tags, by k6's own rule: split at commas, then at the first
 * colon, quotes and blanks around both trimmed. Undefined for text that is no metric name.
 */
export function parseMetricName(text: string): MetricName | undefined {
  const match = /^([^{}]{1,300})(?:\{(.*)\})?$/s.exec(text.trim());
  const name = match?.[1]?.trim();
  if (name === undefined || name === '') return undefined;
  const tags: [string, string][] = [];
  for (const pair of match?.[2]?.split(',') ?? []) {
    if (pair.trim() === '') continue;
    const colon = pair.indexOf(':');
    const key = unquote(colon < 0 ? pair : pair.slice(0, colon));
    const value = colon < 0 ? '' : unquote(pair.slice(colon + 1));
    if (key === '' || key === '__proto__' || key.length > 500 || value.length > 2000) return undefined;
    tags.push([key, value]);
  }
  return { name, tags: Object.fromEntries(tags.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** `http_req_duration{expected_response:true,phase:steady}`: tags sorted, so that equal scopes are equal text. */
export function metricName(name: string, tags: Tags): string {
  const pairs = Object.entries(tags)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}:${value}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

export const isWholeRun = (tags: Tags): boolean => Object.keys(tags).length === 0;

export function sameTags(left: Tags, right: Tags): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && left[key] === right[key])
  );
}

/** By hand: an expression for the quotes at the end is quadratic in a long row of them. */
function unquote(text: string): string {
  const trimmed = text.trim();
  let start = 0;
  let end = trimmed.length;
  while (start < end && isQuote(trimmed[start])) start += 1;
  while (end > start && isQuote(trimmed[end - 1])) end -= 1;
  return trimmed.slice(start, end);
}

const isQuote = (character: string | undefined): boolean => character === '"' || character === "'";
